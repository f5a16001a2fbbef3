//! Lists that a capture in layout P put on one line, or joined to sentences.

use super::guard::each;
use super::phrases::says;

#[test]
fn a_list_on_one_line_is_parted_into_its_items() {
    insta::assert_snapshot!(each(&[
        "Valid values are:\nWEB: For a browser.APP: For an app.",
        "A result.\nDONE: It is done.LATE: It comes (soon).LOST: It never comes.",
        "A kind.\nNote: It is new.APP: For an app.",
        "A kind.\nWEB: For a browser, see https://a.b: it is there.",
    ], says), @"");
}

#[test]
fn the_first_item_of_a_list_can_stand_behind_the_sentence_above_it() {
    insta::assert_snapshot!(each(&[
        "A status. - BOUND: The card is there.\n- FREE: No card is there.",
        "A status. - It says little.\n- It says nothing.",
    ], says), @"");
}

#[test]
fn values_with_dashes_and_signs_of_equality_behind_them_are_read() {
    insta::assert_snapshot!(each(&[
        "A\n- Accepted,\nR\n- Rejected",
        "The kind:\nMALE\n= male,\nFEMALE\n= female",
        "A kind.\ncard\n- pays by a cardwallet\n- pays by a wallet",
    ], says), @"");
}

#[test]
fn a_code_alone_is_told_and_a_word_that_opens_a_sentence_is_no_value() {
    insta::assert_snapshot!(each(&["POINT", "ID", "Pass\npoint\nif there is one."], says), @"");
}
