//! What stands behind the last row of a table that has one cell a line, and tables without any row.

use super::read;

/// Of what is read, the lines that hold these words.
fn lines(outline: &str, words: &[&str]) -> String {
    outline.lines().filter(|line| words.iter().any(|word| line.contains(word))).collect::<Vec<_>>().join("\n")
}

fn results(last: &str) -> String {
    let text = format!(
        "Pay\nPOST /api/pay\nRequest\nBody\nName\nDescription\nType\nSample\norderId\nrequired\nThe order.\nString\n\"1\"\nResponse\nError Handling\nResult Codes\nResult Code\nResult Status\nRemarks\nSUCCESS\nS\nIs done\nBUSY\nU\n{last}\n"
    );
    lines(&read(&text), &["result ", "  - ", "warning", "error"])
}

#[test]
fn lines_behind_the_last_result_are_text_of_the_page_and_told() {
    insta::assert_snapshot!(results("Try again\nNote: with the same order."), @r"
        - The order.
    result SUCCESS | S | Is done
    result BUSY | U | Try again
    warning strange-row 26:1 /results: `Note: with the same order.` stands behind the last row of a table, and was read as text below it
    ");
    insta::assert_snapshot!(results("Try again\nRelated APIs\nQuery Pay"), @r"
        - The order.
    result SUCCESS | S | Is done
    result BUSY | U | Try again
    warning strange-row 26:1 /results: `Related APIs` stands behind the last row of a table, and was read as text below it
    ");
    insta::assert_snapshot!(results("Try again"), @r"
        - The order.
    result SUCCESS | S | Is done
    result BUSY | U | Try again
    ");
}

#[test]
fn where_messages_have_several_lines_the_last_one_keeps_its_own() {
    insta::assert_snapshot!(results("Try again\nor ask us.\nLOST\nF\nIt is lost\nfor ever."), @r"
        - The order.
    result SUCCESS | S | Is done
    result BUSY | U | Try again or ask us.
    result LOST | F | It is lost for ever.
    ");
}

fn headers(last: &str) -> String {
    let text = format!(
        "Pay\n\nPOST /api/pay\n\nGeneral Headers\n\nName\n\nDescription\n\nType\n\nSample\n\nClient-Id\n\nREQUIRED\n\nAn ID.\n\nString\n\n4Q5Y\n\nSignature\n\nREQUIRED\n\nSigned.\n\nString\n\nalgorithm=RSA256\n\n{last}\n\nRequest parameters\n\norderId\u{a0}string \u{a0}REQUIRED\n\nThe order.\n"
    );
    lines(&read(&text), &["Client-Id", "Signature", "Tracer-Id", "Procedure", "first", "then", "warning", "error"])
}

#[test]
fn a_title_and_text_behind_the_last_header_are_text_of_the_page_and_told() {
    insta::assert_snapshot!(headers("Procedure\n\n1. A user opens it first.\n\n2. A shop pays it then."), @r"
    - Procedure
    - 1. A user opens it first.
    - 2. A shop pays it then.
      Client-Id [String] [! REQUIRED]
      Signature [String] [! REQUIRED]
    warning strange-row 35:1 /headers: `Procedure` stands behind the last row of a table, and was read as text below it
    ");
    insta::assert_snapshot!(headers("Tracer-Id\n\nTells who asked first."), @r"
      Client-Id [String] [! REQUIRED]
      Signature [String] [! REQUIRED]
      Tracer-Id …
        - Tells who asked first.
    error strange-row 35:1 /headers: nothing tells whether `Tracer-Id` starts a row, or which cell of one it is
    note lost-cell 35:1 /headers/Tracer-Id: the row of `Tracer-Id` has no type
    ");
}

#[test]
fn a_table_of_fields_without_rows_is_told() {
    let told = |text: &str| lines(&read(text), &["warning", "error"]);
    let by_lines = "Pay\nPOST /api/pay\nRequest\nBody\nName\nDescription\nType\nSample\nResponse\nBody\nName\nDescription\nType\nSample\ndone\nrequired\nIs done.\nString\n\"1\"\n";
    insta::assert_snapshot!(told(by_lines), @"error no-fields 5:1 /request: a table of fields has its header row here, and no row below it");
    insta::assert_snapshot!(told("Pay\nPOST /api/pay\nRequest\nBody\nName | Description | Type | Sample |\nid | An ID. | String | 1 |\nResponse\nBody\nName | Description | Type | Sample |\n"), @"error no-fields 9:1 /response: a table of fields has its header row here, and no row below it");
    insta::assert_snapshot!(told("Pay\nPOST /api/pay\nGeneral Headers\nName | Description | Type | Sample |\nRequest\nBody\nName | Description | Type | Sample |\nid | An ID. | String | 1 |\n"), @"warning no-fields 4:1 /headers: a table of fields has its header row here, and no row below it");
}
