//! Wordings of conditions, and what is read of them.

use super::*;
use crate::source::Source;

fn show(said: &Said) -> String {
    let list = |parts: &[Said], joiner: &str| parts.iter().map(show).collect::<Vec<_>>().join(joiner);
    match said {
        Said::In { name, values } => {
            let values: Vec<&str> = values.iter().map(Text::as_str).collect();
            format!("{name}={}", values.join("/"))
        }
        Said::NotIn { name, values } => {
            let values: Vec<&str> = values.iter().map(Text::as_str).collect();
            format!("{name}!={}", values.join("/"))
        }
        Said::Present { name, present } => format!("{}{name}", if *present { "+" } else { "-" }),
        Said::Any(parts) => format!("({})", list(parts, " | ")),
        Said::All(parts) => format!("({})", list(parts, " & ")),
    }
}

fn read(text: &str) -> String {
    let source = Source::new("page.txt", text);
    let sentence = Sentence::whole(&source.slice(0..source.text().len()));
    match condition(&sentence, 0) {
        Some((said, end)) => format!("{} then `{}`", show(&said), sentence.part(end..sentence.words.len())),
        None => "none".to_owned(),
    }
}

#[test]
fn equalities_are_read_in_every_spelling() {
    insta::assert_snapshot!(read("status is TICKETED."), @"status=TICKETED then `.`");
    insta::assert_snapshot!(read("the order status equals TICKETED"), @"order status=TICKETED then ``");
    insta::assert_snapshot!(read("product ==MOVIE / PASS"), @"product=MOVIE/PASS then ``");
    insta::assert_snapshot!(read("grantType = 'AUTHORIZATION_CODE'"), @"grantType=AUTHORIZATION_CODE then ``");
    insta::assert_snapshot!(read("codeType is barcode, qrcode or promocode."), @"codeType=barcode/qrcode/promocode then `.`");
    insta::assert_snapshot!(read("order status is WAIT_PAY, optional otherwise."), @"order status=WAIT_PAY then `, optional otherwise.`");
    insta::assert_snapshot!(read("the value of status is one of A, B, or C"), @"status=A/B/C then ``");
}

#[test]
fn presence_is_read_both_ways() {
    insta::assert_snapshot!(read("amount is provided, support HKD"), @"+amount then `, support HKD`");
    insta::assert_snapshot!(read("amount is not empty"), @"+amount then ``");
    insta::assert_snapshot!(read("amount is not provided"), @"-amount then ``");
    insta::assert_snapshot!(read("amount is set to HKD"), @"amount=HKD then ``");
}

#[test]
fn what_a_field_is_not_is_read_in_every_spelling() {
    let wordings = [
        "kind != CARD",
        "kind!=CARD / RIDE",
        "lid is true or pot != A or the order status does not equal B or cup has been provided",
        "kind is not CARD.",
        "kind is not CARD or RIDE",
        "kind is neither CARD nor RIDE",
        "the kind does not equal CARD",
        "kind isn't CARD",
        "kind is not one of A, B or C",
        "kind is other than CARD",
        "kind is not in A / B",
        "kind <> CARD and amount is provided",
        "kind is not CARD or amount is missing",
    ];
    insta::assert_snapshot!(wordings.map(read).join("\n"), @r"
    kind!=CARD then ``
    kind!=CARD/RIDE then ``
    (lid=true | pot!=A | order status!=B | +cup) then ``
    kind!=CARD then `.`
    kind!=CARD/RIDE then ``
    kind!=CARD/RIDE then ``
    kind!=CARD then ``
    kind!=CARD then ``
    kind!=A/B/C then ``
    kind!=CARD then ``
    kind!=A/B then ``
    (kind!=CARD & +amount) then ``
    (kind!=CARD | -amount) then ``
    ");
}

#[test]
fn absence_is_read_in_every_spelling() {
    let wordings = [
        "amount is absent",
        "amount not provided",
        "amount isn't given",
        "amount has not been sent",
        "amount does not exist",
        "no amount is provided",
        "amount is left out",
        "amount is omitted,",
        "amount is not missing",
        "amount is there",
        "amount has been provided",
        "amount is not set to HKD",
    ];
    insta::assert_snapshot!(wordings.map(read).join("\n"), @r"
    -amount then ``
    -amount then ``
    -amount then ``
    -amount then ``
    -amount then ``
    -amount then ``
    -amount then ``
    -amount then `,`
    +amount then ``
    +amount then ``
    +amount then ``
    amount!=HKD then ``
    ");
}

#[test]
fn and_binds_tighter_than_or() {
    insta::assert_snapshot!(
        read("type == COUPON and stock is provided or product == PASS / MOVIE"),
        @"((type=COUPON & +stock) | product=PASS/MOVIE) then ``"
    );
    insta::assert_snapshot!(read("status is A or status is B"), @"(status=A | status=B) then ``");
    insta::assert_snapshot!(read("kind is daily / weekly or the value of mark is provided"), @"(kind=daily/weekly | +mark) then ``");
    insta::assert_snapshot!(read("kind is daily or the order status is paid"), @"(kind=daily | order status=paid) then ``");
    insta::assert_snapshot!(read("kind is daily or mark exists"), @"(kind=daily | +mark) then ``");
}

#[test]
fn what_the_grammar_does_not_know_is_not_guessed() {
    assert_eq!(read("status is not yet paid by the user"), "status!=yet then `paid by the user`");
    assert_eq!(read("never is CARD"), "none");
    assert_eq!(read("no kind is CARD"), "none");
    assert_eq!(read("message content needs to be encrypted"), "none");
    assert_eq!(read("== COUPON"), "none");
}

#[test]
fn conditions_under_a_heading_need_no_connective() {
    let source = Source::new("page.txt", "type ==COUPON product ==PASS /MOVIE");
    let sentence = Sentence::whole(&source.slice(0..source.text().len()));
    let (parts, end) = conditions(&sentence, 0).unwrap();
    assert_eq!(show(&Said::Any(parts)), "(type=COUPON | product=PASS/MOVIE)");
    assert_eq!(end, sentence.words.len());
}
