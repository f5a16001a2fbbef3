//! Portal JSON that is not as the portal serves it.

use super::{Case, Cause, member, served, told};
use crate::diagnostic::Code;

pub(super) fn cases() -> Vec<Case> {
    let field = member("kind", "string", "");
    let page = |request: &str, more: &str| Cause::Page(served(request, more));
    let text = |html: &str| Cause::Page(served(&field, "").replace("<p>Text.</p>", html));
    vec![
        (Code::JsonSyntax, page("{\"name\": \"a\",]", "")),
        (Code::JsonType, page("7", "")),
        (Code::JsonType, page(&member("a", "string", ", \"required\": \"yes\""), "")),
        (Code::MissingKey, page(&field, ", \"result\": [{\"value\": \"S\"}]")),
        (Code::UnknownKey, page(&member("a", "string", ", \"range\": \"1-2\""), "")),
        (Code::DoubledKey, page(&member("a", "string", ", \"type\": \"number\""), "")),
        (Code::StrayText, Cause::Page(format!("{}\nand more", served(&field, "")))),
        (Code::IgnoredMarkup, text("<p>One.<script>x()</script></p>")),
        (Code::IgnoredMarkup, text("<p>A <TeaInfo>tea</TeaInfo>.</p>")),
        (Code::IgnoredMarkup, text("<p>One.</p><p")),
        (Code::IgnoredMarkup, text("<p>One.<s>Two.</s></p>")),
        (Code::IgnoredMarkup, text("&lt;p&gt;One.&lt;/p&gt;<br>")),
        (Code::StrangeRow, page(&member("a, b", "string", ""), "")),
        (Code::UnreadLimit, page(&member("a", "string", ", \"maxLength\": 0"), "")),
        (Code::MendedText, text("<p>An Array<TeaInfo> of teas.</p>")),
        (Code::NestedTooDeep, text(&"<table><tr><td>x".repeat(20))),
    ]
}

#[test]
fn portal_json_that_is_not_as_it_is_served() {
    insta::assert_snapshot!(told(cases()), @r#"
    error json-syntax: the portal JSON cannot be read: found ']', expected a member's name in quotes
      = capture the page again; the portal JSON must be whole
    error json-type: a field is a number, expected an object (/request)
      = capture the page again; if the portal has changed its format, the reader of portal JSON has to learn it
    error json-type: `required` of a field is a string, expected true or false (/request/a)
      = capture the page again; if the portal has changed its format, the reader of portal JSON has to learn it
    error missing-key: a result code has no `code` (/results/)
      = capture the page again; without it the rest has no meaning
    warning unknown-key: a field has a member `range` that no rule knows (/request/a)
      = if it holds a fact, the reader of portal JSON has to learn it; otherwise accept this finding with a reason
      | [[accept]]
      | code = "unknown-key"
      | at = "/request/a"
      | of = "5fefe2c5"
      | reason = "…"
    error doubled-key: `type` stands twice in a field; this one does not count (/request/a)
      = remove the one that is wrong from the capture
    warning stray-text: text after the portal JSON belongs to no part of the page (/request/kind)
      = cut it from the capture if it is no part of the page
    note ignored-markup: a script or a style is no part of what the page says (/doc)
    warning ignored-markup: `<teainfo>` is no element of HTML; its tag was left out, its text kept (/doc)
      = if it is part of what the page says, as in `Array<Name>`, give the fact by an erratum
      | [[accept]]
      | code = "ignored-markup"
      | at = "/doc"
      | of = "4a06ab3a"
      | reason = "…"
    warning ignored-markup: the text ends inside a tag, which was read as text (/doc)
      = compare with the rendered page; where a fact was lost, an erratum gives it
      | [[accept]]
      | code = "ignored-markup"
      | at = "/doc"
      | of = "067bc459"
      | reason = "…"
    warning ignored-markup: text that is struck out does not hold any more; it was left out (/doc)
      = compare with the rendered page; where a fact was lost, an erratum gives it
      | [[accept]]
      | code = "ignored-markup"
      | at = "/doc"
      | of = "301f1bf7"
      | reason = "…"
    error ignored-markup: the markup of this text is escaped, so that it would be read as words (/doc)
      = capture the page again; the strings of the portal JSON hold HTML as it is
    error strange-row: `a, b` stands where the name of one field is due (/request/a, b)
      = expected letters, digits, `_`, `-`, `.` or `$`; mend the name in the transcription, and part what are several fields
    error unread-limit: the maximum length of `a` is "0", expected a whole number above 0, or two with a dash between (/request/a)
      = give it by an erratum
      | [[correct]]
      | at = "/request/a"
      | attribute = "max_length"
      | set = 64
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    note mended-text: `<teainfo>` is no tag here, but part of the type in front of it; it was read as text (/doc)
    error nested-too-deep: tables are nested more than 16 deep; the text of the inner ones is kept without cells (/doc)
      = is this a capture of one page?
    "#);
}
