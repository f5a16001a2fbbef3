//! One piece of damage to a page's bytes.

use std::ops::Range;

use crate::random::Random;

/// Cuts, doubles, shuffles or flips something.
pub fn one(bytes: &mut Vec<u8>, random: &mut Random) {
    match random.below(8) {
        0 => drop(bytes.drain(range(bytes, random))),
        1 => bytes.truncate(random.below(bytes.len() + 1)),
        2 => {
            let range = range(bytes, random);
            let copy = bytes[range.clone()].to_vec();
            bytes.splice(range.end..range.end, copy);
        }
        3 => {
            let copy = bytes[range(bytes, random)].to_vec();
            let at = random.below(bytes.len() + 1);
            bytes.splice(at..at, copy);
        }
        4 => lines(bytes, random),
        5 => words(bytes, random),
        _ => flip(bytes, random),
    }
}

/// A range, mostly a short one.
fn range(bytes: &[u8], random: &mut Random) -> Range<usize> {
    let longest = [4, 40, 400, bytes.len()][random.below(4)];
    let start = random.below(bytes.len() + 1);
    let end = (start + random.below(longest + 1)).min(bytes.len());
    start..end
}

/// Cuts, doubles, swaps or moves lines.
fn lines(bytes: &mut Vec<u8>, random: &mut Random) {
    let mut lines: Vec<Vec<u8>> = bytes.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    for _ in 0..=random.below(4) {
        let (one, other) = (random.below(lines.len()), random.below(lines.len()));
        match random.below(4) {
            0 if lines.len() > 1 => drop(lines.remove(one)),
            1 => lines.insert(other, lines[one].clone()),
            2 => lines.swap(one, other),
            _ => {
                let line = lines.remove(one);
                lines.insert(other.min(lines.len()), line);
            }
        }
    }
    *bytes = lines.join(&b'\n');
}

/// Swaps two words.
fn words(bytes: &mut Vec<u8>, random: &mut Random) {
    let mut words: Vec<Vec<u8>> = bytes.split(|byte| *byte == b' ').map(<[u8]>::to_vec).collect();
    let (one, other) = (random.below(words.len()), random.below(words.len()));
    words.swap(one, other);
    *bytes = words.join(&b' ');
}

/// Flips some bits. One that makes the text no UTF-8 would refuse the page, so most flips leave the highest bit alone.
fn flip(bytes: &mut [u8], random: &mut Random) {
    let bits = if random.chance(5) { 8 } else { 5 };
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len());
        if let Some(byte) = bytes.get_mut(at) {
            *byte ^= 1 << random.below(bits);
        }
    }
}
