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
        Said::Case { values, .. } => format!("?={}", values.iter().map(Text::as_str).collect::<Vec<_>>().join("/")),
        Said::NotCase { values, .. } => format!("?!={}", values.iter().map(Text::as_str).collect::<Vec<_>>().join("/")),
        Said::Present { name, present, .. } => format!("{}{name}", if *present { "+" } else { "-" }),
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
fn brackets_commas_and_signs_tell_what_belongs_together() {
    let wordings = [
        "status is A or status is B",
        "kind is daily / weekly or the value of mark is provided",
        "kind is daily or the order status is paid",
        "kind is daily or mark exists",
        "(type is A or type is B) and stock is provided",
        "stock is provided and (type is A or (mark exists and kind is B))",
        "type is A or B, and stock is provided",
        "type == A and stock is provided, or product == PASS / MOVIE",
        "type is A, or when type is B and stock is provided",
        "type == A && stock is provided || mark exists",
        "stock is provided and type is A or B",
        "type is A/B and stock is provided",
        "type ==A or ==B",
        "type is A or is B",
        "type == A / == B",
        "type is not A and is not B",
    ];
    insta::assert_snapshot!(wordings.map(read).join("\n"), @r"
    (status=A | status=B) then ``
    (kind=daily/weekly | +mark) then ``
    (kind=daily | order status=paid) then ``
    (kind=daily | +mark) then ``
    ((type=A | type=B) & +stock) then ``
    (+stock & (type=A | (+mark & kind=B))) then ``
    (type=A/B & +stock) then ``
    ((type=A & +stock) | product=PASS/MOVIE) then ``
    (type=A | (type=B & +stock)) then ``
    ((type=A & +stock) | +mark) then ``
    (+stock & type=A/B) then ``
    (type=A/B & +stock) then ``
    (type=A | type=B) then ``
    (type=A | type=B) then ``
    (type=A | type=B) then ``
    (type!=A & type!=B) then ``
    ");
}

#[test]
fn what_can_be_read_either_way_is_not_read() {
    let wordings = [
        "type == A and stock is provided or mark exists",
        "mark exists or type is A and stock is provided",
        "type is A or B and stock is provided",
        "type is A or B, and stock is provided, or mark exists",
        "type is A and type is B",
        "type is A and/or stock is provided",
        "(type is A and stock is provided",
    ];
    insta::assert_snapshot!(wordings.map(read).join("\n"), @r"
    none
    none
    none
    none
    none
    type=A then `and/or stock is provided`
    none
    ");
}

#[test]
fn what_is_said_of_the_field_behind_and_is_none_of_the_condition() {
    insta::assert_snapshot!(read("type is A and is unique in HK"), @"type=A then `and is unique in HK`");
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
