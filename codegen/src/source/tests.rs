//! Places in sources and texts, and what decoding refuses.

use super::*;

#[test]
fn a_byte_order_mark_and_crlf_do_not_move_lines_or_columns() {
    let source = Source::decode("page.txt", b"\xEF\xBB\xBFone\r\ntwo three\r\n").unwrap();
    assert_eq!(source.text(), "one\ntwo three\n");
    let at = source.text().find("three").unwrap();
    assert_eq!(source.line_column(at as u32), LineColumn { line: 2, column: 5 });
}

#[test]
fn no_break_spaces_become_blanks_and_keep_their_places() {
    let source = Source::new("page.txt", "a\u{A0}b c");
    let text = source.slice(0..source.text().len());
    assert_eq!(text.as_str(), "a b c");
    let word = text.slice(4..5);
    assert_eq!(&source.text()[word.span().range()], "c");
    assert_eq!(&source.text()[text.span_of(1..2).range()], "\u{A0}");
}

#[test]
fn a_joined_text_keeps_the_places_of_its_parts() {
    let source = Source::new("page.txt", "when\ntype\n== COUPON");
    let lines: Vec<Text> = source.lines().collect();
    let joined = Text::join(&lines, " ");
    assert_eq!(joined.as_str(), "when type == COUPON");
    assert_eq!(&source.text()[joined.span_of(5..9).range()], "type");
    assert_eq!(&source.text()[joined.span_of(5..19).range()], "type\n== COUPON");
}

#[test]
fn columns_of_long_lines_count_characters() {
    let source = Source::new("page.txt", &format!("x\n{}y", "é餐".repeat(1000)));
    let at = source.text().find('y').unwrap();
    assert_eq!(source.line_column(at as u32), LineColumn { line: 2, column: 2001 });
    assert_eq!(source.line_column(u32::MAX), LineColumn { line: 2, column: 2002 });
}

#[test]
fn bytes_that_are_not_text_are_told_with_line_and_column() {
    let error = Source::decode("page.txt", b"one\ntw\xFF").unwrap_err();
    assert_eq!(error.message, "line 2, column 3 holds bytes that are not UTF-8; a page is UTF-8 text");
    let both = b"one\0two\xFF";
    let error = Source::decode("page.txt", both).unwrap_err();
    assert_eq!(error.message, "line 1, column 4 holds a NUL byte; a page is UTF-8 text");
    assert_eq!(Source::readable("page.txt", both).text(), "one");
}

#[test]
fn line_ends_of_other_systems_end_lines() {
    let source = Source::decode("page.txt", b"one\rtwo\r\nthree").unwrap();
    assert_eq!(source.text(), "one\ntwo\nthree");
    assert_eq!(source.line_column(8), LineColumn { line: 3, column: 1 });
}

#[test]
fn utf_16_is_read_behind_its_mark_and_told_without() {
    let bytes = |little: bool, text: &str| -> Vec<u8> {
        let units = text.encode_utf16();
        units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    };
    for little in [true, false] {
        let source = Source::decode("page.txt", &bytes(little, "\u{FEFF}one\r\ntwo 餐𝄞")).unwrap();
        assert_eq!(source.text(), "one\ntwo 餐𝄞");
        let error = Source::decode("page.txt", &bytes(little, "one\r\ntwo")).unwrap_err();
        assert!(error.message.contains("holds a NUL byte, as UTF-16 has without its mark"), "{}", error.message);
    }
    let mut broken = bytes(true, "\u{FEFF}ab");
    broken.push(0x20);
    let error = Source::decode("page.txt", &broken).unwrap_err();
    assert_eq!(
        error.message,
        "line 1, column 3 holds what is no UTF-16, as the start of the file says it is; a page is UTF-8 text"
    );
    assert_eq!(Source::readable("page.txt", &broken).text(), "ab");
}
