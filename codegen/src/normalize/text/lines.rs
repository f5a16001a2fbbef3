//! Lists of values that stand on lines of their own without any mark: `valid - It is valid`, `A1 One`.

use super::rich::Passage;
use crate::normalize::sentence::lists::{is_code, is_format};
use crate::normalize::sentence::words::Sentence;
use crate::normalize::values::{lead, verdict};
use crate::source::Text;

/// What can stand between a small word and what it means.
const PARTING: &[&str] = &["-", "–", "—", ":", "="];

/// Makes items of lines that each open with a small word and its meaning, where the line above says what they are.
pub(crate) fn as_items(passages: Vec<Passage>) -> Vec<Passage> {
    let mut found: Vec<Passage> = Vec::with_capacity(passages.len());
    let mut rows: Vec<Vec<Sentence>> = Vec::new();
    for passage in passages {
        let announced =
            !rows.is_empty() || matches!(found.last(), Some(Passage::Sentence(lead, _)) if lead::announces(lead));
        match passage {
            Passage::Sentence(sentence, true) if announced && explains_a_word(&sentence) => rows.push(vec![sentence]),
            Passage::Sentence(sentence, false) if !rows.is_empty() => {
                if let Some(row) = rows.last_mut() {
                    row.push(sentence);
                }
            }
            other => {
                close(&mut rows, &mut found);
                found.push(other);
            }
        }
    }
    close(&mut rows, &mut found);
    found
}

/// Several lines are a list, one is a sentence.
fn close(rows: &mut Vec<Vec<Sentence>>, found: &mut Vec<Passage>) {
    let is_list = rows.len() > 1;
    for row in rows.drain(..) {
        if is_list {
            let texts: Vec<Text> = row.into_iter().map(|sentence| sentence.text).collect();
            found.push(Passage::Item(Text::join(&texts, " "), 0));
        } else {
            let sentences = row.into_iter().enumerate();
            found.extend(sentences.map(|(at, sentence)| Passage::Sentence(sentence, at == 0)));
        }
    }
}

/// The first of several lines in a row that each open as a value and its meaning do, and that no rule takes for items.
pub(crate) fn unread_rows(passages: &[Passage]) -> Option<&Sentence> {
    let row = |passage: &Passage| match passage {
        Passage::Sentence(sentence, true) => explains_a_word(sentence) || opens_with_code(sentence),
        _ => false,
    };
    passages.windows(2).find(|pair| pair.iter().all(row)).and_then(|pair| match pair.first() {
        Some(Passage::Sentence(sentence, _)) => Some(sentence),
        _ => None,
    })
}

/// `valid - It is valid`: a small word, a sign, and words.
fn explains_a_word(sentence: &Sentence) -> bool {
    let word = sentence.written(0..1);
    let small = word.len() > 1 && word.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'_');
    let parted = sentence.words.get(1).is_some_and(|sign| PARTING.contains(&sign.lower.as_str()));
    let means = sentence.words.get(2).is_some_and(|word| !word.sign);
    small && parted && means && !verdict::REMARK_HEADS.contains(&word)
}

/// `A1 One`: a code, and words that nothing parts from it.
fn opens_with_code(sentence: &Sentence) -> bool {
    let code = sentence.written(0..1);
    let long = code.len() > 2 || code.contains(|c: char| c.is_ascii_digit());
    let next = sentence.written(1..2);
    let means = next.starts_with(char::is_uppercase) && next.contains(char::is_lowercase);
    code.starts_with(|c: char| c.is_ascii_uppercase()) && is_code(code) && long && means && !is_format(code)
}
