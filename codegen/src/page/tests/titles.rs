//! Which of the lines on top of a page is its title.

use super::super::read;
use crate::source::Source;

/// The title of a page with these lines on top of its endpoint, or of its description where it has none; what is left of them;
/// and what is told about it.
fn top(file: &str, lines: &str, endpoint: &str) -> String {
    let page = format!(
        "{lines}\n{endpoint}Use it to give money back.\nRequest parameters\norderId string REQUIRED\nThe order.\nMore information:\n- Maximum length: 32 characters\nResponse parameters\ndone boolean REQUIRED\nWhether it is done.\n"
    );
    let reading = read(&Source::new(file, &page));
    let said = reading.page.as_ref().map(|page| page.description.iter().filter_map(|block| block.text()));
    let said: Vec<String> = said.into_iter().flatten().map(ToString::to_string).collect();
    let title = reading.page.as_ref().and_then(|page| page.title.clone());
    let told = reading.diagnostics.iter().filter(|found| found.place.as_deref() == Some("/title"));
    let told: Vec<String> =
        told.map(|found| format!("\n{} {}: {}", found.severity, found.code, found.message)).collect();
    format!("{} | {}{}", title.unwrap_or_default(), said.join(" / "), told.concat())
}

const ENDPOINT: &str = "POST /api/open/order/refund\n";

#[test]
fn the_one_line_on_top_is_the_title() {
    insta::assert_snapshot!(top("page.txt", "Money back", ENDPOINT), @"Money back | Use it to give money back.");
    insta::assert_snapshot!(top("page.txt", "Money back", ""), @"Money back | Use it to give money back.");
}

#[test]
fn of_several_lines_the_one_that_the_endpoint_or_the_file_is_called_by_is_the_title() {
    insta::assert_snapshot!(top("page.txt", "Wallet\nOnline payment\nRefund", ENDPOINT), @r"
    Refund | Use it to give money back.
    note mended-text: `Wallet` stands above the title and was left out
    note mended-text: `Online payment` stands above the title and was left out
    ");
    insta::assert_snapshot!(top("order.refund.txt", "Wallet\nOnline payment\n2. Refund", ""), @r"
    2. Refund | Use it to give money back.
    note mended-text: `Wallet` stands above the title and was left out
    note mended-text: `Online payment` stands above the title and was left out
    ");
    insta::assert_snapshot!(top("page.txt", "Refund\nGiving money back", ENDPOINT), @"Refund | Giving money back / Use it to give money back.");
    insta::assert_snapshot!(top("page.txt", "Refund\nRefund an order", ENDPOINT), @"Refund | Refund an order / Use it to give money back.");
    insta::assert_snapshot!(top("page.txt", "Home > Orders > Refund\nMoney back", ENDPOINT), @"Money back | Use it to give money back.");
}

#[test]
fn where_nothing_tells_which_of_several_lines_is_the_title_that_is_told() {
    insta::assert_snapshot!(top("page.txt", "Wallet\nOnline payment\nMoney back", ENDPOINT), @r"
    Money back | Use it to give money back.
    note mended-text: `Wallet` stands above the title and was left out
    note mended-text: `Online payment` stands above the title and was left out
    warning doubtful-title: `Money back` was read as the title, and `Wallet` may be it as well
    ");
    insta::assert_snapshot!(top("page.txt", "Wallet\nOnline payment\nMoney back", ""), @r"
    Wallet | Online payment / Money back / Use it to give money back.
    warning doubtful-title: `Wallet` was read as the title, and `Online payment` may be it as well
    ");
    insta::assert_snapshot!(top("page.txt", "Refund guide\nOrder refund", ENDPOINT), @r"
    Refund guide | Order refund / Use it to give money back.
    warning doubtful-title: `Refund guide` was read as the title, and `Order refund` may be it as well
    ");
}

#[test]
fn the_way_to_a_page_and_its_contents_are_no_title() {
    insta::assert_snapshot!(top("page.txt", "Home > API Reference\nMoney back", ENDPOINT), @"Money back | Use it to give money back.");
    insta::assert_snapshot!(top("page.txt", "On this page\nRequest parameters\nResponse parameters\nError codes\nMoney back", ENDPOINT), @"Money back | Use it to give money back.");
}
