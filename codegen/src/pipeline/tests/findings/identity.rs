//! What a page says it is.

use super::{Case, Cause, member, rendered, served, told};
use crate::diagnostic::Code;

pub(super) fn cases() -> Vec<Case> {
    let field = member("note", "string", "");
    let adds = |endpoint: &str| {
        served(&field, "").replace("POST /api/open/some", endpoint).replace("Text.", "Please also check the base API.")
    };
    vec![
        (Code::NoTitle, Cause::Page(served(&field, "").replace("\"titleTag\": \"Some API\", ", ""))),
        (Code::DoubtfulTitle, Cause::Page(rendered("").replacen("Some API", "Wallet\n\nPay", 1))),
        (Code::NoPath, Cause::Page(rendered("").replace("POST /api/open/some\n\n", ""))),
        (Code::NoFields, Cause::Page(served("", ""))),
        (Code::MendedPath, Cause::Page(served(&field, "").replace("POST /api", "api"))),
        (Code::MendedPath, Cause::Page(rendered("").replace("/api/open/some", "https://open.example/api/open/some"))),
        (Code::UnreadPath, Cause::Page(served(&field, "").replace("/some", "/{someId}"))),
        (Code::UnreadPath, Cause::Page(rendered("").replace("/some\n", "/some\nPUT /api/open/other\n"))),
        (Code::UnknownMethod, Cause::Page(rendered("").replace("POST", "PUT"))),
        (Code::NoGroup, Cause::Page(adds("/api/open/some"))),
        (Code::BaseMissing, Cause::Pages(vec![("shop.kiosk.json", adds("/api/open/some"))])),
        (
            Code::PathDiffers,
            Cause::Pages(vec![("shop.base.txt", rendered("")), ("shop.kiosk.json", adds("/api/open/other"))]),
        ),
        (Code::EndpointTaken, Cause::Pages(vec![("shop.base.txt", rendered("")), ("shop.stall.txt", rendered(""))])),
    ]
}

#[test]
fn what_a_page_says_it_is() {
    insta::assert_snapshot!(told(cases()), @r#"
    warning no-title: the page has no title; its name stands in (/title)
      = put the title above the page as it stands on the portal, or give it by an erratum
      | [[correct]]
      | at = "/title"
      | expect = "shop"
      | set = "…"
      | reason = "…"
      | evidence = "…"
      | certainty = "page"
    warning doubtful-title: `Pay` was read as the title, and `Wallet` may be it as well (/title)
      = take the site's own lines off the top of the transcription, and end sentences with a full stop
      | [[accept]]
      | code = "doubtful-title"
      | at = "/title"
      | of = "a92d6b88"
      | reason = "…"
    warning no-path: the page does not tell its endpoint (/path)
      = the capture may have lost it: take it from the portal, and give it by an erratum
      | [[correct]]
      | at = "/path"
      | set = "/api/…"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
      | 
      | [[correct]]
      | at = "/method"
      | set = "POST"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error no-fields: the page lists no field at all (/request)
      = is this a capture of an API's page?
    note mended-path: the endpoint "api/open/some" has no leading slash; one is put in front (/path)
    warning mended-path: the endpoint "https://open.example/api/open/some" is a whole address; its path is taken (/path)
      = say by an erratum of which environment the host is, at /hosts/production or /hosts/testing
      | [[accept]]
      | code = "mended-path"
      | at = "/path"
      | of = "e4296f91"
      | reason = "…"
    error unread-path: the endpoint "/api/open/{someId}" is no path that can be called as it stands (/path)
      = expected one path, as in /api/open/order/sync; give it by an erratum
      | [[correct]]
      | at = "/path"
      | expect = "/api/open/{someId}"
      | set = "/api/…"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error unread-path: `PUT /api/open/other` is a second endpoint, and the spec of a page has one (/path)
      = keep the endpoint that the page is about in the transcription; another API is another page
    error unknown-method: "PUT" is no method that the portal has (/method)
      = expected POST or GET
      | [[correct]]
      | at = "/method"
      | set = "POST"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error no-group: the page adds to a base API, but `shop` is part of no group (/extends)
      = name the file <group>.<page>, as in order-sync.gift-card.txt
      | [[correct]]
      | at = "/extends"
      | set = "GROUP"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    warning base-missing: the page adds to `shop`, which is not at hand (/extends)
      = names that stand on the base page cannot be resolved; add its capture
    warning path-differs: the page is called at `/api/open/other`, its base at `/api/open/some` (/path)
      = a scenario is a message of its base; correct one of the two by an erratum
      | [[correct]]
      | at = "/path"
      | expect = "/api/open/other"
      | set = "/api/open/some"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error endpoint-taken: `/api/open/some` is the endpoint of `shop` already (/path)
      = take one of the two away where they are captures of one page
      = where this page is a scenario of the other, say so by an erratum
      | [[correct]]
      | at = "/extends"
      | set = "shop"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    "#);
}
