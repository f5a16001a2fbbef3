//! How lines become sentences, items and tables again.

use super::*;
use crate::normalize::text::flat_table::unflatten;
use crate::source::Source;

fn blocks(lines: &str) -> Vec<Block> {
    let source = Source::new("page.txt", lines);
    let lines: Vec<Text> = source.lines().filter(|line| !line.is_blank()).collect();
    let block = |line: Text| match line.split_once("- ") {
        Some((before, item)) if before.is_blank() => Block::Bullet(item),
        _ => Block::Line(line),
    };
    lines.into_iter().map(block).collect()
}

fn show(lines: &str) -> String {
    let show = |passage: &Passage| match passage {
        Passage::Sentence(sentence, _) => format!("S {}", sentence.text),
        Passage::Item(text, _) => format!("- {text}"),
        Passage::Table(table) => {
            let cell = |cell: &Vec<Block>| match cell.first() {
                Some(Block::Line(text)) => format!("{text}{}", "+".repeat(cell.len() - 1)),
                _ => "_".to_owned(),
            };
            let rows: Vec<String> =
                table.rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join(", ")).collect();
            format!("T {}", rows.join("; "))
        }
        Passage::Image => "image".to_owned(),
    };
    passages(&unflatten(&blocks(lines), "")).iter().map(show).collect::<Vec<_>>().join("\n")
}

#[test]
fn inline_code_on_lines_of_its_own_goes_back_into_its_sentence() {
    insta::assert_snapshot!(show("Pieces left.\nwhen\ntype\n== COUPON\n.\nMore."), @r"
        S Pieces left.
        S when type == COUPON .
        S More.
        ");
}

#[test]
fn an_address_at_the_end_of_a_line_ends_it() {
    insta::assert_snapshot!(show("Starts with myapp://page/\nwhen kind is A.\nA /\nB"), @r"
        S Starts with myapp://page/
        S when kind is A.
        S A / B
        ");
}

#[test]
fn conditions_below_their_announcement_belong_to_it() {
    insta::assert_snapshot!(show("if any condition met:\ntype\n==COUPON\nproduct\n==PASS\n/MOVIE\nA link."), @r"
        S if any condition met: type ==COUPON product ==PASS /MOVIE
        S A link.
        ");
    insta::assert_snapshot!(show("if any condition met:\n- type ==COUPON\n- product ==PASS / MOVIE\n- A: one"), @r"
        S if any condition met: type ==COUPON; product ==PASS / MOVIE
        - A: one
        ");
    insta::assert_snapshot!(show("if any condition met:\n- type ==COUPON\n- size > 3\n- Value range: >= 0\n- Length <= 20"), @r"
        S if any condition met: type ==COUPON; size > 3
        - Value range: >= 0
        - Length <= 20
        ");
}

#[test]
fn flattened_tables_are_set_together_again() {
    insta::assert_snapshot!(
        show("Order Status\nMoves on.\nOrder Status\nDescription\nDisplay\nPAID\nIs paid.\nDONE\n(End status)\nIs done.\nShown.\nSee below, check the base API."),
        @r"
        S Order Status
        S Moves on.
        T Order Status, Description, Display; PAID, Is paid., _; DONE+, Is done., Shown.
        S See below, check the base API.
        "
    );
    insta::assert_snapshot!(
        show("Code Value\nEnglish Description\nFood\nFood and drinks\nGames\nGames of all kinds\nThat is all."),
        @r"
        T Code Value, English Description; Food, Food and drinks; Games, Games of all kinds
        S That is all.
        "
    );
}
