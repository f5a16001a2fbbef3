//! The forms of dates and times that a page writes in letters: `yyyy-MM-dd HH:mm:ss`.

use crate::normalize::sentence::words::Sentence;

/// The letters of a form, the longer ones first, and how many digits each stands for.
const PARTS: &[(&str, usize)] = &[
    ("yyyy", 4),
    ("YYYY", 4),
    ("SSS", 3),
    ("yy", 2),
    ("YY", 2),
    ("MM", 2),
    ("dd", 2),
    ("DD", 2),
    ("HH", 2),
    ("hh", 2),
    ("mm", 2),
    ("ss", 2),
    ("SS", 2),
];
/// No form has more parts: a date and time with milliseconds, and another one behind it.
const MOST_PARTS: usize = 16;
/// What can stand between them, and how a pattern writes it.
const BETWEEN: &[(&str, &str)] =
    &[("'T'", "T"), ("T", "T"), ("-", "-"), (":", ":"), (" ", " "), ("/", r"\/"), (".", r"\.")];

/// The pattern of the form that starts at word `at`, and the word behind it. What no digits stand for, such as the offset
/// from UTC, makes it none.
pub(super) fn form(sentence: &Sentence, at: usize) -> Option<(String, usize)> {
    let start = sentence.words.get(at)?.range.start;
    let text = sentence.text.as_str();
    let part = |rest: &str| PARTS.iter().find(|(letters, _)| rest.starts_with(letters));
    part(text.get(start..)?)?;
    let (mut end, mut digits, mut parts) = (start, 0, 0);
    let mut pattern = String::from("^");
    let digits_of = |count: usize| format!("[0-9]{{{count}}}");
    loop {
        let rest = text.get(end..)?;
        if parts > MOST_PARTS {
            return None;
        }
        if let Some((letters, count)) = part(rest) {
            (end, digits, parts) = (end + letters.len(), digits + count, parts + 1);
            continue;
        }
        let next = |(written, _): &&(&str, &str)| rest.strip_prefix(written).is_some_and(|after| part(after).is_some());
        let Some((written, literal)) = BETWEEN.iter().find(next).filter(|_| digits > 0) else { break };
        pattern += &digits_of(digits);
        pattern += literal;
        (end, digits) = (end + written.len(), 0);
    }
    pattern += &digits_of(digits);
    pattern.push('$');
    let year = end - start == "yyyy".len();
    let mut words = sentence.words.iter().skip(at).take_while(|word| word.range.start < end);
    let last = words.position(|word| word.range.end == end).filter(|_| parts > 1 || year)?;
    Some((pattern, at + last + 1))
}
