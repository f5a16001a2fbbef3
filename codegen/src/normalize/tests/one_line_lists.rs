//! Lists that a capture in layout P put on one line, or joined to sentences.

use super::guard::each;
use super::lost_badges::in_layout_p;
use super::phrases::says;

#[test]
fn a_list_on_one_line_is_parted_into_its_items() {
    insta::assert_snapshot!(each(&[
        "Valid values are:\nWEB: For a browser.APP: For an app.",
        "A result.\nDONE: It is done.LATE: It comes (soon).LOST: It never comes.",
        "A kind.\nNote: It is new.APP: For an app.",
        "A kind.\nWEB: For a browser, see https://a.b: it is there.",
    ], says), @r#"
    Valid values are:
    WEB: For a browser.APP: For an app.
      "enum":[{"value":"WEB","doc":"For a browser."},{"value":"APP","doc":"For an app."}]
      note mended-text 24:1 2 lines were read as one, from `WEB` on
      note mended-text 24:1 2 items of a list stand on one line
      note mended-text 24:20 2 lines were read as one, from `APP` on
    A result.
    DONE: It is done.LATE: It comes (soon).LOST: It never comes.
      "enum":[{"value":"DONE","doc":"It is done."},{"value":"LATE","doc":"It comes (soon)."},{"value":"LOST","doc":"It never comes."}],"doc":"A result."
      note mended-text 24:1 2 lines were read as one, from `DONE` on
      note mended-text 24:1 3 items of a list stand on one line
      note mended-text 24:18 2 lines were read as one, from `LATE` on
      note mended-text 24:40 2 lines were read as one, from `LOST` on
    A kind.
    Note: It is new.APP: For an app.
      "enum":[{"value":"APP","doc":"For an app."}],"doc":"A kind.\nNote: It is new."
      note mended-text 24:1 2 items of a list stand on one line
      note mended-text 24:17 2 lines were read as one, from `APP` on
    A kind.
    WEB: For a browser, see https://a.b: it is there.
      "doc":"A kind.\nWEB: For a browser, see https://a.b: it is there."
      warning unread-rule 24:1 "WEB: For a browser, see https://a.b: it is there." sounds like a rule (`WEB:`), but no phrase reads it
    "#);
}

#[test]
fn the_first_item_of_a_list_can_stand_behind_the_sentence_above_it() {
    insta::assert_snapshot!(each(&[
        "A status. - BOUND: The card is there.\n- FREE: No card is there.",
        "A status. - It says little.\n- It says nothing.",
    ], says), @r#"
    A status. - BOUND: The card is there.
    - FREE: No card is there.
      "enum":[{"value":"BOUND","doc":"The card is there."},{"value":"FREE","doc":"No card is there."}],"doc":"A status."
      note mended-text 23:1 2 items of a list stand on one line
    A status. - It says little.
    - It says nothing.
      "doc":"A status. - It says little.\n- It says nothing."
    "#);
}

#[test]
fn values_with_dashes_and_signs_of_equality_behind_them_are_read() {
    insta::assert_snapshot!(each(&[
        "A\n- Accepted,\nR\n- Rejected",
        "The kind:\nMALE\n= male,\nFEMALE\n= female",
        "A kind.\ncard\n- pays by a cardwallet\n- pays by a wallet",
    ], says), @r#"
    A
    - Accepted,
    R
    - Rejected
      "enum":[{"value":"A","doc":"Accepted,"},{"value":"R","doc":"Rejected"}]
      note mended-text 23:1 2 lines were read as one, from `A` on
      note mended-text 25:1 2 lines were read as one, from `R` on
    The kind:
    MALE
    = male,
    FEMALE
    = female
      "enum":[{"value":"MALE","doc":"male,"},{"value":"FEMALE","doc":"female"}],"doc":"The kind:"
      note mended-text 24:1 2 lines were read as one, from `MALE` on
      note mended-text 26:1 2 lines were read as one, from `FEMALE` on
    A kind.
    card
    - pays by a cardwallet
    - pays by a wallet
      "doc":"A kind.\n- card\n- pays by a cardwallet\n- pays by a wallet"
      error ambiguous-value 25:3 nothing tells whether another value of the list is glued to the end of "pays by a cardwallet"
    "#);
}

#[test]
fn a_code_alone_is_told_and_a_word_that_opens_a_sentence_is_no_value() {
    insta::assert_snapshot!(each(&["POINT", "ID", "Pass\npoint\nif there is one."], in_layout_p), @r#"
    POINT
      /x "type":"string","doc":"- POINT"
      warning no-fields 6:1 `Response parameters` announces fields, but none was read below it
      warning unread-rule 5:1 "POINT" stands in a list that is none of values; nothing comes of the sentence
    ID
      /x "type":"string","doc":"ID"
      warning no-fields 6:1 `Response parameters` announces fields, but none was read below it
    Pass
    point
    if there is one.
      /x "type":"string","doc":"Pass point if there is one."
      note mended-text 5:1 3 lines were read as one, from `Pass` on
      warning no-fields 8:1 `Response parameters` announces fields, but none was read below it
      warning unread-rule 5:1 "Pass point if there is one." sounds like a rule (`if`), but no phrase reads it
    "#);
}

#[test]
fn two_words_behind_a_meaning_are_values_of_its_list() {
    insta::assert_snapshot!(each(&["A state.\ndaily\nFood\n: It is eaten.\nGames\nbarcode"], in_layout_p), @r#"
    A state.
    daily
    Food
    : It is eaten.
    Games
    barcode
      /x "type":"string","enum":[{"value":"daily"},{"value":"Food","doc":"It is eaten."},{"value":"Games"},{"value":"barcode"}],"doc":"A state."
      note mended-text 7:1 2 lines were read as one, from `Food` on
      warning no-fields 11:1 `Response parameters` announces fields, but none was read below it
    "#);
}

#[test]
fn items_glued_to_words_are_told() {
    insta::assert_snapshot!(each(&[
        "A kind.\nAD: A leafCH: A pot (cold)IN: A cup",
        "A kind.\n1: Cash2: Card3: Gift",
        "A kind.\nA: AdultC: Child",
        "A kind.\nWEB: In PayMe: at once",
    ], says), @r#"
    A kind.
    AD: A leafCH: A pot (cold)IN: A cup
      "enum":[{"value":"AD","doc":"A leafCH: A pot (cold)"},{"value":"IN","doc":"A cup"}],"doc":"A kind."
      error ambiguous-value 24:1 `CH` may be another value that is glued to what `AD` means
      note mended-text 24:1 2 lines were read as one, from `AD` on
      note mended-text 24:1 2 items of a list stand on one line
      note mended-text 24:27 2 lines were read as one, from `IN` on
    A kind.
    1: Cash2: Card3: Gift
      "doc":"A kind.\n1: Cash2: Card3: Gift"
      error ambiguous-value 24:1 `2` may be another value that is glued to what `1` means
    A kind.
    A: AdultC: Child
      "doc":"A kind.\nA: AdultC: Child"
      error ambiguous-value 24:1 `C` may be another value that is glued to what `A` means
    A kind.
    WEB: In PayMe: at once
      "doc":"A kind.\nWEB: In PayMe: at once"
      warning unread-rule 24:1 "WEB: In PayMe: at once" sounds like a rule (`WEB:`), but no phrase reads it
    "#);
}

#[test]
fn whatever_parts_the_items_of_a_list_on_one_line_those_glued_to_words_are_told() {
    insta::assert_snapshot!(each(&[
        "A kind.\nA - TeaC - CocoaS - Soup",
        "A kind.\nTea: Tea.Cocoa: Cocoa.Soup: Soup.",
        "A kind.\nTea: TeaCo: Cocoa",
        "A kind.\nTEA TeaCOCOA CocoaSOUP Soup",
        "A kind.\nTEA = TeaCOCOA = Cocoa",
        "A kind.\nTEA, TeaCOCOA, Cocoa",
        "A kind.\nTEA：茶COCOA：可可",
        "A kind.\nat_home: At homeoutside: Outside",
        "A kind.\ntea: Teacocoa: Cocoa",
    ], told), @r"
    A kind.
    A - TeaC - CocoaS - Soup
      error ambiguous-value 24:1 `C` may be another value that is glued to what `A` means
    A kind.
    Tea: Tea.Cocoa: Cocoa.Soup: Soup.
      error ambiguous-value 24:1 `Cocoa` may be another value that is glued to what `Tea` means
    A kind.
    Tea: TeaCo: Cocoa
      error ambiguous-value 24:1 `Co` may be another value that is glued to what `Tea` means
    A kind.
    TEA TeaCOCOA CocoaSOUP Soup
      error ambiguous-value 24:1 `COCOA` may be another value that is glued to what `TEA` means
    A kind.
    TEA = TeaCOCOA = Cocoa
      error ambiguous-value 24:1 `COCOA` may be another value that is glued to what `TEA` means
    A kind.
    TEA, TeaCOCOA, Cocoa
      error ambiguous-value 24:1 `COCOA` may be another value that is glued to what `TEA` means
    A kind.
    TEA：茶COCOA：可可
      error ambiguous-value 24:1 `COCOA` may be another value that is glued to what `TEA` means
    A kind.
    at_home: At homeoutside: Outside
      error ambiguous-value 24:1 `homeoutside` may be another value that is glued to what `at_home` means
    A kind.
    tea: Teacocoa: Cocoa
      error ambiguous-value 24:1 `Teacocoa` may be another value that is glued to what `tea` means
    ");
}

#[test]
fn sentences_with_two_colons_or_names_in_capitals_are_no_lists() {
    let sentences = [
        "Note: use the userId: it is the one.",
        "Hint: see the AppStore: it is there.",
        "Note: see iOS, AndroidTV, others: all are fine.",
        "HK AlipayHK users see it.",
    ];
    for sentence in sentences {
        assert_eq!(told(sentence), "", "{sentence}");
    }
}

/// The errors alone.
fn told(text: &str) -> String {
    says(text).lines().filter(|line| line.contains("error ")).collect::<Vec<_>>().join("\n")
}

#[test]
fn meanings_in_full_width_brackets_belong_to_the_values_above_them() {
    insta::assert_snapshot!(each(&["A kind.\nTEA\n（茶）COCOA\n（可可）SOUP\n（湯）", "A kind.\nTEA\n（茶）\nCOCOA\n（可可）"], says), @r#"
    A kind.
    TEA
    （茶）COCOA
    （可可）SOUP
    （湯）
      "enum":[{"value":"TEA","doc":"茶"},{"value":"COCOA","doc":"可可"},{"value":"SOUP","doc":"湯"}],"doc":"A kind."
      note mended-text 24:1 2 lines were read as one, from `TEA` on
      note mended-text 25:4 `COCOA` was glued to the text before it
      note mended-text 25:4 2 lines were read as one, from `COCOA` on
      note mended-text 26:5 `SOUP` was glued to the text before it
      note mended-text 26:5 2 lines were read as one, from `SOUP` on
    A kind.
    TEA
    （茶）
    COCOA
    （可可）
      "enum":[{"value":"TEA","doc":"茶"},{"value":"COCOA","doc":"可可"}],"doc":"A kind."
      note mended-text 24:1 2 lines were read as one, from `TEA` on
      note mended-text 26:1 2 lines were read as one, from `COCOA` on
    "#);
}

#[test]
fn an_abbreviation_behind_a_long_word_can_be_the_last_value_of_a_list() {
    insta::assert_snapshot!(each(&["A kind.\nMINI\n: The programOA\n: Official accountQR", "A kind.\nTV\n: The appleTV"], told), @r"
    A kind.
    MINI
    : The programOA
    : Official accountQR
      error ambiguous-value 26:12 a value is glued to the text before it, and it can be `QR`, or none at all
    A kind.
    TV
    : The appleTV
    ");
}

#[test]
fn short_values_glued_to_words_are_told_where_there_are_several() {
    insta::assert_snapshot!(each(&["Who rides.\nA AdultC ChildS Senior", "Who rides.\nA MacBook, B Movies", "Who rides.\nAdult: Adult。Child: Child"], told), @r"
    Who rides.
    A AdultC ChildS Senior
      error ambiguous-value 24:1 `C` may be another value that is glued to what `A` means
    Who rides.
    A MacBook, B Movies
      
    Who rides.
    Adult: Adult。Child: Child
      error ambiguous-value 24:1 `Child` may be another value that is glued to what `Adult` means
    ");
}
