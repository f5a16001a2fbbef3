//! Rows that become no fields, and what of a field is lost.

use super::{Case, Cause, member, rendered, served, tables, told};
use crate::diagnostic::Code;

pub(super) fn cases() -> Vec<Case> {
    let rows = |rows: &str| Cause::Page(rendered(rows));
    let header = "Name | Description | Type | Sample |\n";
    vec![
        (Code::DuplicateField, rows("a\u{a0}string \u{a0}\n\na\u{a0}string \u{a0}")),
        (
            Code::DuplicateField,
            Cause::Page(tables("").replace(
                "Request\n",
                &format!("General Headers\n{header}Sign | One. | String | x |\nsign | Two. | String | x |\nRequest\n"),
            )),
        ),
        (Code::NamelessField, Cause::Page(nameless())),
        (Code::TooManyFields, Cause::Page(served(&nested(110), ""))),
        (Code::TooManyFields, Cause::Page(many())),
        (Code::UnknownType, rows("a\u{a0}strng \u{a0}\n\nOne.")),
        (
            Code::UnknownType,
            Cause::Page(served(&member("a", "string", &format!(", \"kvs\": [{}]", member("b", "string", ""))), "")),
        ),
        (Code::RecursiveType, Cause::Page(tables(&format!("a | One. | Info | |\nInfo\n{header}b | Two. | Info | |")))),
        (Code::UnusedType, Cause::Page(tables(&format!("Info\n{header}b | Two. | String | x |")))),
        (
            Code::UnusedType,
            Cause::Page(tables(&format!(
                "a | One. | Info | |\nInfo\n{header}b | Two. | String | x |\nInfo\n{header}c | Two. | String | x |"
            ))),
        ),
        (Code::LostFact, rows("a\u{a0}Info \u{a0}\n\nOne.")),
        (Code::LostFact, rows("a\u{a0}string \u{a0}\n\nvalid input includes:")),
        (Code::LostFact, rows("a\u{a0}Array \u{a0}\n\nSome.")),
        (Code::LostFact, rows("note REQUIRED\n\nOne.")),
    ]
}

/// A table with a pipe in front of each row, one of which has an empty first cell.
fn nameless() -> String {
    tables("")
        .replace("Name |", "| Name |")
        .replace("kind | A kind. | String | CARD |", "| kind | A kind. | String | CARD |\n| | One. | String | x |")
}

fn nested(depth: usize) -> String {
    (0..depth).fold(member("z", "string", ""), |inner, depth| {
        member(&format!("f{depth}"), "object", &format!(", \"kvs\": [{inner}]"))
    })
}

/// Types of ten fields each that have the next one's type.
fn many() -> String {
    let fields = |of: usize| (0..10).map(|field| format!("f{field} | One. | T{of} | |\n")).collect::<String>();
    let types = (0..6).map(|ty| format!("T{ty}\nName | Description | Type | Sample |\n{}", fields(ty + 1)));
    tables(&format!("a | One. | T0 | |\n{}", types.collect::<String>()))
}

#[test]
fn rows_that_become_no_fields_and_facts_that_are_lost() {
    insta::assert_snapshot!(told(cases()), @r#"
    error duplicate-field: `a` is listed twice in one object (/request/a)
      = the first row is kept; if the portal lists it twice, delete one of the rows from the transcription
    warning duplicate-field: the header `sign` is listed twice; the first row is kept (/headers/request/sign)
      = header names are not case-sensitive; accept this finding, or delete one of the rows from the transcription
      | [[accept]]
      | code = "duplicate-field"
      | at = "/headers/request/sign"
      | of = "5aaa07d9"
      | reason = "…"
    error nameless-field: a row has no name (/request/)
      = capture the page again
    error too-many-fields: `f9` stands more than 100 fields deep (/request/f109/f108/f107/f106/f105/f104/f103/f102/f101/f100/f99/f98/f97/f96/f95/f94/f93/f92/f91/f90/f89/f88/f87/f86/f85/f84/f83/f82/f81/f80/f79/f78/f77/f76/f75/f74/f73/f72/f71/f70/f69/f68/f67/f66/f65/f64/f63/f62/f61/f60/f59/f58/f57/f56/f55/f54/f53/f52/f51/f50/f49/f48/f47/f46/f45/f44/f43/f42/f41/f40/f39/f38/f37/f36/f35/f34/f33/f32/f31/f30/f29/f28/f27/f26/f25/f24/f23/f22/f21/f20/f19/f18/f17/f16/f15/f14/f13/f12/f11/f10/f9)
      = is this a capture of one page?
    error too-many-fields: the page has more than 50000 fields; the others are left out (/request/a/f0/f4/f4/f9/f9)
      = is this a capture of one page? named types that name each other can make any number of fields
    error unknown-type: `a` has the type "strng", which is none (/request/a)
      = expected string, number, integer, boolean, object, array, `Array<…>` or the name of a type
      = give the type by an erratum
      | [[correct]]
      | at = "/request/a"
      | attribute = "type"
      | set = "string"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error unknown-type: `a` is a string, but fields are listed in it (/request/a)
      = correct its type by an erratum
      | [[correct]]
      | at = "/request/a"
      | attribute = "type"
      | expect = "string"
      | set = "object"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error recursive-type: `b` has the type `Info`, inside of which it stands (/request/a/b)
      = give its fields by an erratum
      | [[correct]]
      | at = "/request/a/b"
      | attribute = "fields"
      | set = [{ name = "…", type = "string" }]
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error unused-type: no field has the type `Info`, whose fields the page lists (/types/Info)
      = in the transcription, write the name as the type of the field that should have it, or delete the table where none has
    error unused-type: the type `Info` is listed twice; the first table is read (/types/Info)
      = delete one of the tables from the transcription
    note lost-fact: nothing lists the fields of `a` (/request/a)
      = give it by an erratum, or accept that it is unknown
      | [[correct]]
      | at = "/request/a"
      | attribute = "fields"
      | set = [{ name = "…", type = "string" }]
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    note lost-fact: the values of `a` are announced and lost (/request/a)
      = give it by an erratum, or accept that it is unknown
      | [[correct]]
      | at = "/request/a"
      | attribute = "enum"
      | set = [{ value = "…", doc = "…" }]
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    note lost-fact: nothing tells the elements of `a` (/request/a)
      = give it by an erratum, or accept that it is unknown
      | [[correct]]
      | at = "/request/a"
      | attribute = "items"
      | set = { type = "string" }
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    note lost-fact: nothing tells the type of `note` (/request/note)
      = give it by an erratum, or accept that it is unknown
      | [[correct]]
      | at = "/request/note"
      | attribute = "type"
      | set = "string"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    "#);
}
