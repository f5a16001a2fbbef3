//! Drift for the terminal.

use portal_codegen::pipeline::Wording;
use portal_codegen::spec::compare::Step;

use super::PageDrift;
use crate::failure::Failure;
use crate::report::say;

pub(super) fn print(drifts: &[PageDrift], step: Step) -> Result<(), Failure> {
    for drift in drifts {
        say(format_args!("{} ({})", drift.id, drift.file))?;
        if !drift.is_known {
            match &drift.alike {
                Some(alike) => say(format_args!(
                    "  no page is called so, but `{alike}` has its endpoint: if it is that page, name it with `--as {alike}`"
                ))?,
                None => {
                    say(
                        "  a new page: transcribe it to spec/pages in words of our own, and run `cargo xtask generate`",
                    )?;
                }
            }
        } else if drift.changes.is_empty() {
            say("  no changed fact")?;
        }
        for change in &drift.changes {
            say(format_args!("  {change}"))?;
            let impact = change.impact;
            say(format_args!(
                "    senders: {}, readers: {}, Rust API: {}",
                impact.senders, impact.readers, impact.rust
            ))?;
        }
        for place in &drift.untold {
            say(format_args!("  not told by a capture in this layout: {place}"))?;
        }
        let Wording { reworded, added, removed, .. } = &drift.wording;
        for (what, places) in [("reworded", reworded), ("added", added), ("removed", removed)] {
            for place in places {
                say(format_args!("  {what} on the portal: {place}"))?;
            }
        }
        if drift.is_known && drift.wording.unadopted > 0 {
            let (count, file) = (drift.wording.unadopted, &drift.file);
            let when = if drift.changes.is_empty() { "" } else { " once the facts agree" };
            say(format_args!(
                "  texts without an adopted hash: {count}; `cargo xtask adopt {file}` takes them over{when}"
            ))?;
        }
    }
    say(format_args!("release: {step}"))
}
