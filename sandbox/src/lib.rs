//! A gateway on your own machine that answers as AlipayHK documents it, and misbehaves when told to.
//!
//! It serves every API of the `alipayhk` crate: checks headers, signature and encryption, checks the body by the exported
//! schemas, keeps the state of each order, and answers with the documented result codes, signed, and encrypted where the
//! request was. What no page documents is an [`Assumption`], named in the answers it causes, and can be switched off.
//!
//! ```
//! # use alipayhk_sandbox::{Fault, Sandbox};
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! let client = sandbox.client().build()?;
//! sandbox.misbehave(Fault::DropAfter);
//! // … send with `client` …
//! println!("{:#}", sandbox.orders());
//! # Ok(())
//! # }
//! ```
//!
//! It listens on loopback alone and guards nothing: its keys are made when it starts.

mod assumption;
mod decide;
mod fault;
mod gateway;
mod orders;
mod pages;
mod portal;
mod reply;
mod sandbox;
mod server;

pub use assumption::Assumption;
pub use fault::{FAULT_HEADER, Fault, Faults, UnknownFault};
pub use sandbox::{CLIENT_ID, KEY_VERSION, Sandbox, SandboxBuilder, StartError};
