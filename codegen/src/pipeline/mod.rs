//! The whole chain in memory: named bytes in; specs, files and findings out.
//!
//! [`Capture::read`] reads a page, [`identify()`] tells which one it is, [`normalize`] makes specs of pages and
//! [`build`] makes files of specs. Each step gathers its findings; the caller stops where there are errors.

mod accounting;
mod address;
mod build;
mod capture;
mod consequence;
mod decided;
mod identify;
mod knowledge;
mod specs;
mod stray_names;
#[cfg(test)]
mod tests;
mod wording;

pub use accounting::Fields;
pub use address::{rust_path, schema_pointer};
pub use build::{
    Built, PROVENANCE, Product, Provenance, build, link_findings, provenance_of, sound_specs, write_provenance,
};
pub use capture::{Capture, File};
pub use decided::weigh_decided;
pub use identify::{Identity, identify, unknown_page};
pub use knowledge::{Knowledge, bad_name, ignored_file, read_specs, stray_errata};
pub use specs::{SpecPage, Specs, normalize};
pub use wording::{Wording, adopt_wording, compare_wording};
