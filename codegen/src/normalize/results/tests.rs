//! How rows of results are split, and what is refused.

use super::*;
use crate::source::Source;

fn show(row: &str, known: &[&str]) -> String {
    let source = Source::new("page.txt", row);
    let mut ledger = Ledger::new(&source);
    let rows = [ResultRow::Glued { text: source.slice(0..source.text().len()), acts: false }];
    let known = known.iter().copied().collect();
    let results = read(&rows, &known, &mut ledger);
    let shown = results
        .iter()
        .map(|result| format!("{} {:?} {}", result.code, result.status, result.message.as_deref().unwrap_or("-")));
    let (found, _) = ledger.close(&HashSet::new());
    shown.chain(found.iter().map(|found| found.message.clone())).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_glued_row_is_split_by_a_known_code() {
    assert_eq!(show("SUCCESSSSuccess", &["SUCCESS", "SUCCES"]), "SUCCESS S Success");
    assert_eq!(show("NOPE_FFFUnread", &["NOPE_F", "NOPE"]), "NOPE_F F FUnread");
}

#[test]
fn a_glued_row_without_known_code_is_split_by_its_shape_and_told() {
    insta::assert_snapshot!(show("PARAM_ILLEGALFA parameter is wrong.", &[]), @r#"
        PARAM_ILLEGAL F A parameter is wrong.
        the glued row "PARAM_ILLEGALFA parameter is wrong." was split by its shape alone
        "#);
    insta::assert_snapshot!(show("UNKNOWN_THINGUUnknown.", &[]), @r#"
        UNKNOWN_THING U Unknown.
        the glued row "UNKNOWN_THINGUUnknown." was split by its shape alone
        "#);
}

#[test]
fn a_message_can_start_with_words_in_capitals_or_in_another_script() {
    insta::assert_snapshot!(show("REFUND_LIMITUUSD only.", &[]), @r#"the row "REFUND_LIMITUUSD only." can be split in several ways: REFUND_LIMIT U, REFUND_LIMITU U"#);
    insta::assert_snapshot!(show("KEY_MISSFSSL needed.", &[]), @r#"the row "KEY_MISSFSSL needed." can be split in several ways: KEY_MI S, KEY_MIS S, KEY_MISS F, KEY_MISSF S"#);
    insta::assert_snapshot!(show("RISK_REJECTFRISK rejected.", &[]), @r#"
        RISK_REJECT F RISK rejected.
        the glued row "RISK_REJECTFRISK rejected." was split by its shape alone
        "#);
    insta::assert_snapshot!(show("AMOUNT_MISMATCHF金額不符", &[]), @r#"
        AMOUNT_MISMATCH F 金額不符
        the glued row "AMOUNT_MISMATCHF金額不符" was split by its shape alone
        "#);
    insta::assert_snapshot!(show("ORDER_NOT_EXISTFN/A", &[]), @r#"
        ORDER_NOT_EXIST F -
        the glued row "ORDER_NOT_EXISTFN/A" was split by its shape alone
        "#);
}

#[test]
fn a_message_can_start_with_anything_but_more_of_the_code() {
    let shown = |row: &str| show(row, &[]).lines().next().unwrap_or_default().to_owned();
    assert_eq!(shown("RISK_REJECTF1. Retry. 2. Ask."), "RISK_REJECT F 1. Retry. 2. Ask.");
    assert_eq!(shown("RISK_REJECTF3 tries failed."), "RISK_REJECT F 3 tries failed.");
    assert_eq!(shown("RISK_REJECTF\"id\" is wrong."), "RISK_REJECT F \"id\" is wrong.");
    assert_eq!(shown("RISK_REJECTFrisk is rejected."), "RISK_REJECT F risk is rejected.");
    let unread = |row: &str| format!("the row \"{row}\" cannot be split into a code, a status and a message");
    for row in ["RISK_REJECTRisk is rejected.", "RISK_REJECTPRisk is rejected.", "OrderClosedFOrder is closed."] {
        assert_eq!(shown(row), unread(row));
    }
}

#[test]
fn a_word_in_capitals_behind_the_status_is_one_that_stands_elsewhere_as_well() {
    assert_eq!(show("MCC_NOT_SUPPORTFMCC is refused.", &[]).lines().next(), Some("MCC_NOT_SUPPORT F MCC is refused."));
    assert_eq!(
        show("LEVEL_NOT_QUALIFIEDFVIP only.NO_VIP|F|No VIP.", &[]).lines().next(),
        Some("LEVEL_NOT_QUALIFIED F VIP only.")
    );
    // Neither of them stands anywhere else, or both do.
    for row in ["NO_TARIFFAPI is closed.", "NO_TARIFFAPI is closed, API and FAPI alike."] {
        assert!(show(row, &[]).contains("can be split in several ways"), "{}", show(row, &[]));
    }
}

#[test]
fn what_to_do_is_parted_from_the_message_where_its_capital_shows_it() {
    let show = |row: &str| {
        let source = Source::new("page.txt", row);
        let mut ledger = Ledger::new(&source);
        let rows = [ResultRow::Glued { text: source.slice(0..source.text().len()), acts: true }];
        let results = read(&rows, &HashSet::from(["BUSY"]), &mut ledger);
        let shown = results.iter().map(|result| format!("{:?} {:?}", result.message, result.action));
        let (found, _) = ledger.close(&HashSet::new());
        shown.chain(found.iter().map(|found| found.message.clone())).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!(show("BUSYUToo many calls.Wait a minute."), @r#"Some("Too many calls.") Some("Wait a minute.")"#);
    insta::assert_snapshot!(show("BUSYUwaitwait"), @r#"Some("wait") Some("wait")"#);
    insta::assert_snapshot!(show("BUSYUToo many callsWait a minute"), @r#"
        Some("Too many callsWait a minute") None
        whether "Too many callsWait a minute" holds what to do as well cannot be told
        "#);
}

#[test]
fn rows_that_are_glued_to_each_other_are_parted_and_told() {
    insta::assert_snapshot!(show("SUCCESSSDone.BUSYFTry later.NO_STOCKFSold out", &["SUCCESS", "BUSY"]), @r#"
        SUCCESS S Done.
        BUSY F Try later.
        NO_STOCK F Sold out
        the row "BUSYFTry later." was glued to the one before it; the two were parted
        the row "NO_STOCKFSold out" was glued to the one before it; the two were parted
        the glued row "NO_STOCKFSold out" was split by its shape alone
        "#);
    insta::assert_snapshot!(show("SUCCESS|S|Done. NO_STOCK|F|Sold out|Order less|BUSY | U | Wait", &[]), @r#"
        SUCCESS S Done.
        NO_STOCK F Sold out
        BUSY U Wait
        the row "NO_STOCK|F|Sold out|Order less|" was glued to the one before it; the two were parted
        the row "BUSY | U | Wait" was glued to the one before it; the two were parted
        "#);
    insta::assert_snapshot!(show("SUCCESS S Done NO_STOCK F Sold out", &[]), @r#"
        SUCCESS S Done
        NO_STOCK F Sold out
        the row "NO_STOCK F Sold out" was glued to the one before it; the two were parted
        "#);
    assert_eq!(
        show("SUCCESSSSee BUSY and NO_STOCK below", &["SUCCESS", "BUSY"]),
        "SUCCESS S See BUSY and NO_STOCK below"
    );
    assert_eq!(
        show("SUCCESSSDone.BUSYFTry later.", &["SUCCESS"]).lines().take(2).collect::<Vec<_>>(),
        ["SUCCESS S Done.", "BUSY F Try later."]
    );
    assert_eq!(
        show("SUCCESSSGrade A, see NO_STOCK, US only", &["SUCCESS"]),
        "SUCCESS S Grade A, see NO_STOCK, US only"
    );
}

#[test]
fn a_row_of_cells_ends_where_another_one_is_glued_to_it() {
    let source = Source::new("page.txt", "BUSY F Wait.NO_STOCKFSold out");
    let text = |from: usize, to: usize| source.slice(from..to);
    let row = ResultRow::Cells { code: text(0, 4), status: text(5, 6), message: text(7, 29), action: text(29, 29) };
    let mut ledger = Ledger::new(&source);
    let results = read(&[row], &HashSet::new(), &mut ledger);
    let shown: Vec<String> =
        results.iter().map(|result| format!("{} {:?} {:?}", result.code, result.status, result.message)).collect();
    insta::assert_snapshot!(shown.join("\n"), @r#"
        BUSY F Some("Wait.")
        NO_STOCK F Some("Sold out")
        "#);
}

#[test]
fn a_glued_row_that_splits_in_several_ways_or_in_none_is_refused() {
    insta::assert_snapshot!(show("BUSFSU", &[]), @r#"the row "BUSFSU" can be split in several ways: BU S, BUS F, BUSF S, BUSFS U"#);
    insta::assert_snapshot!(show("Nothing here", &[]), @r#"the row "Nothing here" cannot be split into a code, a status and a message"#);
}

#[test]
fn one_code_with_two_statuses_is_an_error() {
    let source = Source::new("page.txt", "BUSY F U");
    let text = |from: usize, to: usize| source.slice(from..to);
    let row = |status: Text| ResultRow::Cells { code: text(0, 4), status, message: text(8, 8), action: text(8, 8) };
    let mut ledger = Ledger::new(&source);
    let results = read(&[row(text(5, 6)), row(text(7, 8))], &HashSet::new(), &mut ledger);
    assert_eq!(results.len(), 1);
    let (found, _) = ledger.close(&HashSet::new());
    assert_eq!(found[0].message, "`BUSY` is listed as F and as U");
}

#[test]
fn a_status_is_no_code_and_a_code_can_start_with_a_digit() {
    let show = |cells: [&str; 4]| {
        let source = Source::new("page.txt", cells.join("|").as_str());
        let mut ledger = Ledger::new(&source);
        let mut parts = source.slice(0..source.text().len()).split('|').collect::<Vec<_>>().into_iter();
        let mut cell = || parts.next().unwrap_or_default();
        let rows = [ResultRow::Cells { code: cell(), status: cell(), message: cell(), action: cell() }];
        let results = read(&rows, &HashSet::new(), &mut ledger);
        let (found, _) = ledger.close(&HashSet::new());
        let codes = results.iter().map(|result| format!("{} {:?}", result.code, result.status));
        codes.chain(found.iter().map(|found| found.message.clone())).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!(show(["S", "S", "Success", ""]), @r#""S" stands where a result code is due"#);
    insta::assert_snapshot!(show(["3DS_FAILED", "F", "Failed", ""]), @"3DS_FAILED F");
}
