//! `cargo xtask`: the maintainers' tool. It has the files, the clock and the terminal; all thinking is done by
//! `portal-codegen`, in memory. It depends on nothing that it generates, so that broken output can always be made again.

mod adopt;
mod drift;
mod explain;
mod failure;
mod generate;
mod lint;
mod load;
mod normalize;
mod progress;
mod report;
mod summary;
mod workspace;
mod write;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use portal_codegen::spec::ApiId;

use crate::failure::Failure;
use crate::report::Format;
use crate::workspace::Workspace;

/// The maintainers' tool of alipayhk.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = EXIT_CODES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The workspace to work on.
    #[arg(long, global = true, hide = true, value_name = "DIR")]
    root: Option<PathBuf>,
}

const EXIT_CODES: &str = "Exit codes: 0 fine, 1 findings or stale files, 2 usage or I/O";

#[derive(Subcommand)]
enum Command {
    /// Make specs, Rust and JSON Schemas of the pages and errata
    Generate {
        /// Write nothing, and list what is stale
        #[arg(long)]
        check: bool,
        /// How findings and the summary are printed
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Make spec files of any pages, in another folder
    Normalize {
        #[command(flatten)]
        captures: Captures,
        /// The folder for the spec files
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// A folder of errata in place of the workspace's
        #[arg(long, value_name = "DIR")]
        errata: Option<PathBuf>,
        /// How findings are printed
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Tell what is found about the pages
    Lint {
        /// Captures or folders of captures in place of the workspace's pages
        #[arg(value_name = "PAGE|DIR")]
        paths: Vec<PathBuf>,
        /// The page that the capture shows
        #[arg(long = "as", value_name = "ID", requires = "paths", value_parser = |text: &str| ApiId::new(text))]
        id: Option<ApiId>,
        #[command(flatten)]
        show: lint::Show,
        /// How findings are printed
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Compare captures with the specs
    Drift {
        #[command(flatten)]
        captures: Captures,
        /// How changes are printed
        #[arg(long, value_enum, default_value_t = drift::Format::Text)]
        format: drift::Format,
    },
    /// Tell what a finding's code means, where a fact came from and what became of it, or which names were decided
    Explain {
        /// A code, a place as in order_sync.gift_card/extInfo/product_id, or `names` for names that were decided
        #[arg(value_name = "CODE|PLACE|names")]
        what: String,
    },
    /// Take over the hashes of a capture's sentences, once its facts are those of the spec
    Adopt {
        #[command(flatten)]
        captures: Captures,
    },
}

#[derive(clap::Args)]
struct Captures {
    /// Captures, or folders of captures
    #[arg(required = true, value_name = "PAGE|DIR")]
    paths: Vec<PathBuf>,
    /// The page that the capture shows
    #[arg(long = "as", value_name = "ID", value_parser = |text: &str| ApiId::new(text))]
    id: Option<ApiId>,
}

/// How a command ended that could do its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Fine,
    Findings,
}

/// What a shell says of a command that ended since nobody read its output.
const UNREAD: u8 = 141;

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(Verdict::Fine) => ExitCode::SUCCESS,
        Ok(Verdict::Findings) => ExitCode::from(1),
        Err(failure) if failure.is_unread() => ExitCode::from(UNREAD),
        Err(failure) => {
            // Where nobody reads this either, the exit code tells it.
            let _ = writeln!(std::io::stderr(), "{failure}");
            ExitCode::from(2)
        }
    }
}

fn run(cli: Cli) -> Result<Verdict, Failure> {
    let workspace = Workspace::at(cli.root);
    match cli.command {
        Command::Generate { check, format } => generate::run(&workspace, check, format),
        Command::Normalize { captures, out, errata, format } => {
            normalize::run(&workspace, &captures, &out, errata.as_deref(), format)
        }
        Command::Lint { paths, id, show, format } => {
            let captures = (!paths.is_empty()).then_some(Captures { paths, id });
            lint::run(&workspace, captures.as_ref(), show, format)
        }
        Command::Drift { captures, format } => drift::run(&workspace, &captures, format),
        Command::Explain { what } => explain::run(&workspace, &what),
        Command::Adopt { captures } => adopt::run(&workspace, &captures),
    }
}
