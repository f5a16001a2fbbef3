//! The README tells of every page there is, and of no other.

use std::collections::BTreeSet;

use conformance::own;

#[test]
fn the_readme_lists_each_page_with_its_module_and_its_files() {
    let (_, linked) = own::pages();
    let rows: BTreeSet<String> = linked
        .pages()
        .iter()
        .map(|page| {
            let id = page.id.as_str();
            format!("| {} | `alipayhk::{}` | `{id}` |", page.title, id.replace('.', "::"))
        })
        .collect();
    let listed = include_str!("../../README.md").lines().filter(|line| line.contains("| `alipayhk::"));
    let listed: BTreeSet<String> = listed.map(str::to_owned).collect();
    assert_eq!(listed, rows, "the table in README.md holds a row for each page");
}
