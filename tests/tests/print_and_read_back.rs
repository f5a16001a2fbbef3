//! Random specs, printed in each layout and read back: every fact that the layout carries comes back.

#![expect(clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use conformance::print::{Choices, differences, pages, read_back};
use conformance::random::Random;
use portal_codegen::page::Layout;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use serde_json::Value;

/// So many cases a layout are printed and read, unless `PRINT_CASES` says otherwise: `.ci/run` asks for 10,000.
const CASES: u32 = 1000;

fn comes_back(layout: Layout) {
    let asked = |name: &str| std::env::var(name).ok().map(|number| number.parse::<u32>().expect("a number"));
    let (cases, seed) = (asked("PRINT_CASES").unwrap_or(CASES), asked("PRINT_SEED").unwrap_or(7));
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 4000, ..Config::default() };
    // The same pages in every run; `PRINT_SEED` makes others.
    let seed = seed.to_le_bytes().repeat(8);
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed));
    let numbers = proptest::collection::vec(any::<u16>(), 50..900);
    let outcome = runner.run(&numbers, |numbers| {
        let shown = |wrong: Vec<String>, pages: Vec<String>| format!("{}\n\n{}", wrong.join("\n"), pages.join("\n\n"));
        read_back(&numbers, layout).map_err(|found| TestCaseError::fail(shown(found.wrong, found.pages)))
    });
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(reason, _)) => panic!("{}", reason.message()),
        Err(TestError::Abort(reason)) => panic!("{}", reason.message()),
    }
}

/// The numbers that the first random pages are made of.
fn some_numbers(count: usize) -> Vec<Vec<u16>> {
    let mut random = Random::new(11);
    (0..count).map(|_| (0..600).map(|_| random.bits() as u16).collect()).collect()
}

/// The names of all members, whatever holds them.
fn members(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => object.iter().for_each(|(name, value)| {
            found.insert(name.clone());
            members(value, found);
        }),
        Value::Array(items) => items.iter().for_each(|item| members(item, found)),
        _ => {}
    }
}

#[test]
fn random_pages_state_every_kind_of_fact() {
    let mut stated = BTreeSet::new();
    for numbers in some_numbers(300) {
        for page in pages(&mut Choices::new(&numbers)) {
            members(&serde_json::to_value(page).unwrap_or_default(), &mut stated);
        }
    }
    let facts = "type type_name required deprecated min_length max_length min max max_items prefix pattern format enum \
                 default items fields sample in present not_in any all any_of when final display order discriminator extends \
                 hosts headers keys values scene action statuses zh";
    let missing: Vec<&str> = facts.split_whitespace().filter(|fact| !stated.contains(*fact)).collect();
    assert!(missing.is_empty(), "no random page states {missing:?}");
}

#[test]
fn a_fact_that_is_read_otherwise_is_told() {
    for numbers in some_numbers(50) {
        for page in pages(&mut Choices::new(&numbers)) {
            let mut other = page.clone();
            if let Some(field) = other.request.fields.last_mut() {
                field.max_length = Some(field.max_length.map_or(7, |most| most + 1));
                field.doc = Some("Says something else altogether.".to_owned());
            }
            let told = differences(&page, &other);
            assert!(told.iter().any(|line| line.contains("max_length")), "{told:?}");
            assert!(differences(&page, &page).is_empty());
        }
    }
}

#[test]
fn portal_json_as_served_gives_back_every_fact() {
    comes_back(Layout::PortalJson);
}

#[test]
fn stripped_portal_json_gives_back_every_fact() {
    comes_back(Layout::StrippedJson);
}

#[test]
fn rendered_lines_give_back_every_fact() {
    comes_back(Layout::RenderedLines);
}

#[test]
fn rendered_pipes_give_back_every_fact() {
    comes_back(Layout::RenderedPipes);
}

#[test]
fn tables_with_pipes_give_back_every_fact() {
    comes_back(Layout::TablePipes);
}

#[test]
fn tables_of_lines_give_back_every_fact() {
    comes_back(Layout::TableLines);
}
