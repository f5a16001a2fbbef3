//! Values for one member: those that keep all its limits, and those at and around the borders.

use portal_codegen::link::{Kind, Limit, Linked, Member, Part};

use crate::node::Node;
use crate::plan::keeps;
use crate::random::Random;

/// 2⁵³−1
const LARGEST: i64 = (1 << 53) - 1;

/// One character each, as code points go: ASCII, CJK, beyond the basic plane, combining, joined emoji, the last one.
const CHARACTERS: &[&str] = &["a", "商", "😀", "e\u{301}", "👩\u{200D}👧", "\u{10FFFF}", "\u{7F}", "é"];

/// What has none of the types, or all of them by turns.
pub const STRANGERS: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "1",
    "-1",
    "1.5",
    "\"\"",
    "\"x\"",
    "\"1\"",
    "\"true\"",
    "\"null\"",
    "[]",
    "{}",
    "[null]",
    "[[]]",
    "[{}]",
    "[1]",
    "[\"x\"]",
    "{\"a\":1}",
    "{\"\":null}",
];

/// Numbers and spellings of numbers at the borders of what a reader keeps.
pub const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "-0.0",
    "0.0",
    "1.0",
    "1e3",
    "1E3",
    "1e+3",
    "10.00e1",
    "1.5",
    "0.5",
    "-1.5",
    "1e-1",
    "1e-400",
    "5e-324",
    "1e308",
    "1e309",
    "-1e400",
    "9007199254740990",
    "9007199254740991",
    "9007199254740991.0",
    "9007199254740991.4",
    "9007199254740991.5",
    "9007199254740992",
    "9007199254740993",
    "-9007199254740991",
    "-9007199254740992",
    "-9007199254740993",
    "9.007199254740991e15",
    "9.007199254740992e15",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "123456789012345678901234567890",
    "1748242546100",
    "1748242546100.0",
    "1.7482425461e12",
];

/// A value of a kind that keeps the limits. Objects are `None`: they are composed from their plan.
pub fn fine(linked: &Linked, member: &Member, random: &mut Random) -> Option<Node> {
    if let Some(constant) = &member.constant {
        return Some(Node::text(constant));
    }
    of_kind(linked, &member.kind, &member.limits, member.closed, random)
}

/// A value of an array's elements that keeps their limits.
pub fn fine_item(linked: &Linked, member: &Member, of: &Kind, random: &mut Random) -> Option<Node> {
    of_kind(linked, of, &member.item_limits, member.closed, random)
}

fn of_kind(linked: &Linked, kind: &Kind, limits: &[Limit], closed: bool, random: &mut Random) -> Option<Node> {
    Some(match kind {
        Kind::Text => Node::text(fine_text(limits, random)),
        Kind::Json(_) | Kind::OpenJson => Node::text("{\"a\":1}"),
        Kind::Enum(id) => {
            let values = &linked.enumeration(*id)?.values;
            if !closed && random.chance(10) {
                return Some(Node::text(fine_text(limits, random)));
            }
            Node::text(random.pick(values)?.value.clone())
        }
        Kind::ResultStatus => Node::text(*random.pick(&["S", "S", "F", "U", "X"])?),
        Kind::Integer => Node::token(fine_number(limits, random)),
        Kind::Number if random.chance(50) => Node::token(fine_number(limits, random)),
        Kind::Number => match bounds(limits) {
            (Some(least), Some(most)) if least == most => Node::token(least),
            (Some(least), _) => Node::token(format!("{least}.5")),
            (None, Some(most)) => Node::token(format!("{}.5", most - 2)),
            (None, None) => Node::token(random.pick(&["0.1", "-1.25", "1e10", "2.5e-3"])?),
        },
        Kind::Boolean => Node::token(random.chance(50)),
        Kind::Any => random.pick(&["true", "0.5", "\"x\"", "[null]", "{\"a\":null}"]).map(Node::token)?,
        Kind::OpenObject => random.pick(&["{}", "{\"a\":1}", "{\"a\":{\"b\":null}}"]).map(Node::token)?,
        Kind::Object(_) | Kind::Array(_) => return None,
    })
}

fn bounds(limits: &[Limit]) -> (Option<i64>, Option<i64>) {
    limits.iter().fold((None, None), |(least, most), limit| match limit {
        Limit::Min(limit) => (Some(*limit), most),
        Limit::Max(limit) => (least, Some(*limit)),
        _ => (least, most),
    })
}

fn fine_number(limits: &[Limit], random: &mut Random) -> i64 {
    let (least, most) = bounds(limits);
    let (least, most) = (least.unwrap_or(-LARGEST).max(-LARGEST), most.unwrap_or(LARGEST).min(LARGEST));
    match random.below(4) {
        0 => least,
        1 => most,
        2 => 0.clamp(least, most.max(least)),
        _ => 1_748_242_546_100.clamp(least, most.max(least)),
    }
}

/// A text that keeps the limits, as far as one was found.
fn fine_text(limits: &[Limit], random: &mut Random) -> String {
    let pattern = limits.iter().find_map(|limit| match limit {
        Limit::Pattern(pattern) => Some(pattern),
        _ => None,
    });
    let tries = (0..8).map(|_| match pattern {
        Some(pattern) => spelt(&pattern.parts, |part| {
            let most = part.most.unwrap_or(part.least + 4);
            part.least + u32::try_from(random.below((most - part.least) as usize + 1)).unwrap_or(0)
        }),
        None => {
            let (least, most) = lengths(limits);
            let length = [least, most.min(least + 3), most.min(64)][random.below(3)].max(least);
            filled(prefix(limits), length, random.pick(CHARACTERS).copied().unwrap_or("a"))
        }
    });
    let tries: Vec<String> = tries.collect();
    let fits = tries.iter().position(|text| limits.iter().all(|limit| keeps(text, limit)));
    tries.into_iter().nth(fits.unwrap_or(0)).unwrap_or_default()
}

fn lengths(limits: &[Limit]) -> (usize, usize) {
    let as_usize = |limit: &u64| usize::try_from(*limit).unwrap_or(usize::MAX);
    limits.iter().fold((0, usize::MAX), |(least, most), limit| match limit {
        Limit::MinLength(limit) => (as_usize(limit), most),
        Limit::MaxLength(limit) => (least, as_usize(limit)),
        _ => (least, most),
    })
}

fn prefix(limits: &[Limit]) -> &str {
    let prefix = limits.iter().find_map(|limit| match limit {
        Limit::Prefix(prefix) => Some(prefix.as_str()),
        _ => None,
    });
    prefix.unwrap_or_default()
}

/// A text of so many code points: a start, and one character again and again.
fn filled(start: &str, length: usize, with: &str) -> String {
    let rest = length.saturating_sub(start.chars().count());
    start.chars().chain(with.chars().cycle().take(rest)).collect()
}

fn spelt(parts: &[Part], mut count: impl FnMut(&Part) -> u32) -> String {
    let run = |part: &Part, count: u32| {
        let characters = part.class.iter().flat_map(|(first, last)| [*first, *last]).cycle();
        characters.take(count as usize).collect::<String>()
    };
    parts.iter().map(|part| run(part, count(part))).collect()
}

/// Values around the borders of a member's limits, both sides of each.
pub fn around(linked: &Linked, kind: &Kind, limits: &[Limit]) -> Vec<Node> {
    match kind {
        Kind::Text | Kind::Json(_) | Kind::OpenJson => texts(limits),
        Kind::Enum(id) => {
            let values = linked.enumeration(*id).map(|of| of.values.as_slice()).unwrap_or_default();
            let listed = values.iter().flat_map(|value| respelt(&value.value));
            listed.map(Node::text).chain(texts(limits)).collect()
        }
        Kind::ResultStatus => {
            ["S", "F", "U", "s", "SUCCESS", ""].into_iter().map(Node::text).chain(texts(limits)).collect()
        }
        Kind::Integer | Kind::Number => numbers(limits),
        Kind::Boolean => ["true", "false", "\"true\"", "1", "TRUE"].into_iter().map(Node::token).collect(),
        Kind::Array(_) | Kind::Any | Kind::OpenObject | Kind::Object(_) => Vec::new(),
    }
}

/// A value, and what looks like it.
fn respelt(value: &str) -> Vec<String> {
    let mut cut = value.to_owned();
    cut.pop();
    let alike = [
        value.to_lowercase(),
        value.to_uppercase(),
        cut,
        format!(" {value}"),
        format!("{value} "),
        format!("{value}\n"),
    ];
    [value.to_owned()].into_iter().chain(alike).collect()
}

fn texts(limits: &[Limit]) -> Vec<Node> {
    let mut texts: Vec<String> = ["", " ", "x", "\n", "\u{0}", "\"", "\\", "ＨＫＤ", "١"].map(str::to_owned).to_vec();
    for limit in limits {
        match limit {
            Limit::MinLength(length) | Limit::MaxLength(length) => {
                let length = usize::try_from(*length).unwrap_or(0);
                for length in [length.saturating_sub(1), length, length + 1] {
                    texts.extend(CHARACTERS.iter().map(|with| filled(prefix(limits), length, with)));
                }
            }
            Limit::Prefix(prefix) => {
                texts.extend(respelt(prefix));
                texts.extend([format!("{prefix}x"), format!("{prefix}{prefix}"), format!("x{prefix}")]);
            }
            Limit::Pattern(pattern) => texts.extend(around_pattern(&pattern.parts)),
            Limit::Min(_) | Limit::Max(_) | Limit::MaxItems(_) => {}
        }
    }
    let escaped =
        texts.iter().flat_map(|text| text.chars().next()).map(|first| Node::token(format!("\"{}\"", escape(first))));
    escaped.chain(texts.iter().map(Node::text)).collect()
}

/// A character as an escape; two where it lies beyond the basic plane.
fn escape(character: char) -> String {
    character.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
}

fn around_pattern(parts: &[Part]) -> Vec<String> {
    let plain = |part: &Part| part.least.max(1);
    let whole = spelt(parts, plain);
    let mut texts =
        vec![format!("{whole}\n"), format!(" {whole}"), format!("{whole}{whole}"), whole.to_lowercase(), whole];
    for (index, part) in parts.iter().enumerate() {
        let with = |run: &str| {
            let before = spelt(&parts[..index], plain);
            let after = spelt(&parts[index + 1..], plain);
            format!("{before}{run}{after}")
        };
        let counts = [
            Some(part.least),
            part.least.checked_sub(1),
            Some(part.least + 1),
            part.most,
            part.most.map(|most| most + 1),
        ];
        texts.extend(counts.into_iter().flatten().map(|count| with(&spelt(std::slice::from_ref(part), |_| count))));
        for (first, last) in &part.class {
            let around = [
                char::from_u32((*first as u32).wrapping_sub(1)),
                Some(*first),
                Some(*last),
                char::from_u32(*last as u32 + 1),
                char::from_u32(*last as u32 + 0xFEE0),
            ];
            let run = |character: char| character.to_string().repeat(plain(part) as usize);
            texts.extend(around.into_iter().flatten().map(|character| with(&run(character))));
        }
    }
    texts
}

fn numbers(limits: &[Limit]) -> Vec<Node> {
    let mut numbers: Vec<String> = NUMBERS.iter().map(|number| (*number).to_owned()).collect();
    for limit in limits {
        if let Limit::Min(limit) | Limit::Max(limit) = limit {
            for number in [limit.saturating_sub(1), *limit, limit.saturating_add(1)] {
                let digits = number.unsigned_abs();
                let sign = if number < 0 { "-" } else { "" };
                numbers.extend([
                    format!("{number}"),
                    format!("{number}.0"),
                    format!("{number}.5"),
                    format!("{number}e0"),
                ]);
                numbers.push(format!("{sign}{digits}0e-1"));
            }
        }
    }
    numbers.into_iter().map(Node::Token).collect()
}
