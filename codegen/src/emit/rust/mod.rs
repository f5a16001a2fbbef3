//! Rust: the modules of `generated/src`, formatted, documented, one a page.

mod accessors;
mod by_status;
mod catalog;
mod construct;
mod debug;
mod docs;
mod either;
mod enums;
mod follow_up;
mod module;
mod module_name;
mod names;
mod object;
mod response;
mod test;
mod walk;

pub use module::files;
pub use module_name::module_path;
