//! Captures that are refused before a line of them is read.

use super::{Case, Cause, rendered, told};
use crate::diagnostic::Code;
use crate::pipeline::unknown_page;
use crate::source::LARGEST_SOURCE;

pub(super) fn cases() -> Vec<Case> {
    let page = |text: &str| Cause::Page(text.to_owned());
    vec![
        (Code::SourceTooLarge, Cause::Bytes(vec![b' '; LARGEST_SOURCE + 1])),
        (Code::NotText, Cause::Bytes(b"one\ntw\xFF".to_vec())),
        (Code::EmptyPage, page(" \n")),
        (Code::SignInPage, page("Sign in\n\nPassword\n\nVerification code\n")),
        (Code::KeysStripped, page("Tells the shop.\n\nREQUIRED\n\nsuccess\n")),
        (Code::UnknownLayout, page("Hello there.\n")),
        (Code::UnknownLayout, page("<html><body>Hello</body></html>\n")),
        (Code::DoubledPage, Cause::Pages(vec![("shop.base.txt", rendered("")), ("shop.base.json", rendered(""))])),
        (Code::UnknownPage, Cause::Made(|| vec![unknown_page("Downloads/page (1).txt")])),
    ]
}

#[test]
fn captures_that_are_refused() {
    insta::assert_snapshot!(told(cases()), @r"
    error source-too-large: the file has 67108865 bytes
      = a page has at most 67108864 bytes; is this a capture of one page?
    error not-text: line 2, column 3 holds bytes that are not UTF-8; a page is UTF-8 text
      = save the page again as UTF-8 text
    error empty-page: the file is empty; expected a captured page
      = open the page in a browser, signed in, and save the portal JSON that the network view shows; or copy the rendered page as text
    error sign-in-page: this is a sign-in page, not a page of the documentation
      = open the page in a browser, signed in, and save the portal JSON that the network view shows; or copy the rendered page as text
    error keys-stripped: the sentences of a page are here, but not the names they belong to
      = open the page in a browser, signed in, and save the portal JSON that the network view shows; or copy the rendered page as text
    error unknown-layout: this is no page in a known layout: neither portal JSON nor a table of fields was found
      = open the page in a browser, signed in, and save the portal JSON that the network view shows; or copy the rendered page as text
    error unknown-layout: this is the HTML of the site, not what it shows; the page itself comes as portal JSON
      = open the page in a browser, signed in, and save the portal JSON that the network view shows; or copy the rendered page as text
    error doubled-page: shop.base.txt is the page `shop` already
      = keep one capture of each page, or give the second its own name
    error unknown-page: nothing tells which page this is
      = name the file <group>.<page>, as in order-sync.gift-card.txt, or give its id with --as
    ");
}
