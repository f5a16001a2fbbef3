//! The chain in memory: which page a capture shows, what is made in which order, what is kept of the portal's wording.

mod findings;

use super::*;
use crate::spec::{Api, ApiId};

const BASE: &str = "Base API\n\nPOST /api/parcel/send\n\nRequest parameters\n\nrequestId\u{A0}string \u{A0}REQUIRED\n\nNames the request.\n\nstate\u{A0}string \u{A0}REQUIRED\n\nResponse parameters\n\nparcelId\u{A0}string \u{A0}\n\nNames the parcel.\n";

fn file(name: &str, text: &str) -> File {
    File { name: name.to_owned(), bytes: text.as_bytes().to_vec() }
}

fn scenario(fields: &str) -> String {
    format!(
        r#"{{"content": {{"bizType": "X", "endpoint": "/api/parcel/send", "hideEndpoint": false, "titleTag": "Locker",
"description": "<p>Please also check the base API.</p>", "descriptionLake": "", "result": [], "moreCodes": [],
"request": [{fields}], "response": [], "examples": [], "exampleResponse": []}}, "sceneConfig": []}}"#
    )
}

const PLACE: &str = r#"{"name": "place", "description": "<p>Where it lies.</p>", "descriptionLake": "", "editType": "string",
"type": "string", "warning": "<p>REQUIRED when state is STORED.</p>", "warningLake": ""}"#;

fn id(text: &str) -> ApiId {
    ApiId::new(text).unwrap()
}

fn chain(files: &[File]) -> Specs {
    let captures: Vec<(ApiId, Capture)> =
        files.iter().map(|file| (ApiId::from_stem(file.stem()).unwrap(), Capture::read(file))).collect();
    let pages: Vec<(ApiId, &Capture)> = captures.iter().map(|(id, capture)| (id.clone(), capture)).collect();
    normalize(&pages, &Knowledge::default())
}

#[test]
fn a_base_is_made_before_its_scenario_in_whatever_order_they_come() {
    let files = [file("parcel.locker.json", &scenario(PLACE)), file("parcel.base.txt", BASE)];
    let specs = chain(&files);
    assert!(!specs.has_errors(), "{:?}", specs.diagnostics);
    let locker = specs.pages[&id("parcel.locker")].api.as_ref().unwrap();
    let condition = locker.request.fields[0].required.as_ref().unwrap().condition().unwrap();
    assert_eq!(condition.fields()[0].as_str(), "/state");
}

#[test]
fn a_base_that_is_at_hand_as_a_spec_serves_as_well() {
    let base = chain(&[file("parcel.base.txt", BASE)]);
    let known = Knowledge { specs: base.apis().cloned().collect(), ..Knowledge::default() };
    let capture = Capture::read(&file("parcel.locker.json", &scenario(PLACE)));
    let specs = normalize(&[(id("parcel.locker"), &capture)], &known);
    assert!(!specs.has_errors(), "{:?}", specs.diagnostics);
}

#[test]
fn a_capture_is_known_by_title_and_endpoint_then_by_its_stem() {
    let base = file("parcel.base.txt", BASE);
    let other = file("letter.base.txt", &BASE.replace("parcel", "letter"));
    let known: Vec<Api> = chain(&[base, other]).apis().cloned().collect();
    let shown = |name: &str, text: &str| {
        let capture = Capture::read(&file(name, text));
        identify(capture.page.as_ref().unwrap(), capture.stem(), &known)
    };
    assert_eq!(shown("Downloads/page (1).txt", BASE), Identity::Known(id("parcel")));
    assert_eq!(shown("letter.base.txt", BASE), Identity::Known(id("parcel")));
    let without_endpoint = BASE.replace("POST /api/parcel/send\n", "");
    assert_eq!(shown("letter.base.txt", &without_endpoint), Identity::Known(id("letter")));
    assert_eq!(shown("page (1).txt", &without_endpoint), Identity::Unknown);
    let renamed = BASE.replace("Base API", "Another title");
    assert_eq!(shown("parcel.base.txt", &renamed), Identity::Known(id("parcel")));
    assert_eq!(shown("box.base.txt", &renamed), Identity::New(id("box")));
}

#[test]
fn adopted_hashes_stay_with_their_facts() {
    let specs = chain(&[file("parcel.base.txt", BASE)]);
    let capture = chain(&[file("parcel.base.txt", &BASE.replace("Names the parcel.", "The parcel's own name."))]);
    let seen = &capture.pages[&id("parcel")].provenance;
    let mut provenance = provenance_of(&specs, &Provenance::new());
    assert!(compare_wording(&provenance, &id("parcel"), seen).unadopted > 0);
    assert!(adopt_wording(&mut provenance, &id("parcel"), seen) > 0);
    let kept = provenance_of(&specs, &provenance);
    assert_eq!(compare_wording(&kept, &id("parcel"), seen), Wording::default());
    let again = &specs.pages[&id("parcel")].provenance;
    assert_eq!(compare_wording(&kept, &id("parcel"), again).reworded, ["/response/parcelId doc"]);
}

#[test]
fn two_captures_of_one_page_are_told() {
    let specs = chain(&[file("parcel.base.txt", BASE), file("parcel.base.json", BASE)]);
    let told: Vec<&str> = specs.diagnostics.iter().map(|found| found.code.as_str()).collect();
    assert!(told.contains(&"doubled-page"), "{told:?}");
}
