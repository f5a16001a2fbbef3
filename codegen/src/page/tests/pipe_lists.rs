//! Lists in layout P of which values and meanings stand on one line, or beside what is said of them.

use insta::assert_snapshot;

use super::rendered_pipes::described;

#[test]
fn letters_and_what_they_mean_behind_dashes_are_values() {
    assert_snapshot!(described("A\n- Accepted, R\n- Rejected, P\n- Pending"), @r"
      kind [string]
        * A: Accepted,
        * R: Rejected,
        * P: Pending
    note mended-text 4:1 /request/kind: 2 lines were read as one, from `A` on
    note mended-text 5:13 /request/kind: `R` was glued to the text before it, and 2 lines were read as one
    note mended-text 6:13 /request/kind: `P` was glued to the text before it, and 2 lines were read as one
    ");
}

#[test]
fn what_leaves_a_list_open_stands_behind_it() {
    assert_snapshot!(described("Kinds.\nONE\n: one.TWO\n: two\netc."), @r"
      kind [string]
        - Kinds.
        * ONE: one.
        * TWO: two
        - etc.
    note mended-text 5:1 /request/kind: 2 lines were read as one, from `ONE` on
    note mended-text 6:7 /request/kind: `TWO` was glued to the text before it, and 2 lines were read as one
    ");
}

#[test]
fn a_remark_behind_the_last_of_some_values_stays_with_them() {
    assert_snapshot!(described("Kinds.\nAAA\n,\nBBB\n(deprecated)."), @r"
      kind [string]
        - Kinds.
        - AAA, BBB (deprecated).
    note mended-text 5:1 /request/kind: 4 lines were read as one, from `AAA` on
    ");
}

#[test]
fn a_code_and_a_colon_behind_a_sentence_start_a_list() {
    assert_snapshot!(described("Note: It is new.APP: In an app.WEB: On the web."), @r"
      kind [string]
        - Note: It is new.
        * APP: In an app.
        * WEB: On the web.
    note mended-text 4:1 /request/kind: 3 items of a list stand on one line
    note mended-text 4:17 /request/kind: 2 lines were read as one, from `APP` on
    note mended-text 4:32 /request/kind: 2 lines were read as one, from `WEB` on
    ");
    assert_snapshot!(described("Note: It is at tea.example.ID: none."), @r"
    kind [string]
      - Note: It is at tea.example.ID: none.
    ");
}
