//! Examples of one object of a message instead of the whole of it.

use super::{ReadExample, for_spec};
use crate::diagnostic::{Code, Diagnostic};
use crate::json::{Member, Value};
use crate::normalize::conditions::settle::side_of;
use crate::normalize::fields::tree::side_place;
use crate::normalize::ledger::Ledger;
use crate::spec::{Api, Field, Pointer};

/// Deeper than this, no object is looked for.
const DEEPEST: usize = 32;

/// Leaves out the examples of which no member is one of the message, but all are of an object in it.
pub(crate) fn leave_out(read: &mut Vec<ReadExample>, api: &mut Api, base: Option<&Api>, ledger: &mut Ledger<'_>) {
    let before = read.len();
    read.retain(|example| {
        let Value::Object(members) = &example.body.value else { return true };
        let own = side_of(api, example.side).fields.as_slice();
        let of_base = base.map(|base| side_of(base, example.side).fields.as_slice()).unwrap_or_default();
        let known = |member: &Member| own.iter().chain(of_base).any(|field| field.name == member.key.as_str());
        if members.is_empty() || members.iter().any(known) {
            return true;
        }
        let object = [own, of_base].into_iter().find_map(|fields| holder(fields, members, &Pointer::root()));
        let Some(object) = object else { return true };
        let place = format!("{}{object}", side_place(example.side));
        let name = object.as_str().rsplit('/').next().unwrap_or_default();
        let message = format!("an example is what `{name}` holds, and no whole message; it is left out");
        ledger.find(Diagnostic::warning(Code::BadExample, message).at(example.body.span).about(place).help(
            "write the whole message in the transcription where the page shows it elsewhere, or accept this finding",
        ));
        false
    });
    if read.len() < before {
        api.examples = for_spec(read);
    }
}

/// The first object, from the top, that has all these members.
fn holder(fields: &[Field], members: &[Member], at: &Pointer) -> Option<Pointer> {
    if at.as_str().matches('/').count() >= DEEPEST {
        return None;
    }
    let has =
        |field: &&Field| members.iter().all(|member| field.fields.iter().any(|one| one.name == member.key.as_str()));
    let here = fields.iter().find(has).map(|field| at.child(&field.name));
    here.or_else(|| fields.iter().find_map(|field| holder(&field.fields, members, &at.child(&field.name))))
}
