//! Choices drawn from a row of numbers: the same row makes the same page, and a shorter one a simpler page.

/// A row of numbers that choices are made by. Once it is used up, every choice is the first one.
#[derive(Debug, Clone)]
pub struct Choices<'a> {
    rest: &'a [u16],
}

impl<'a> Choices<'a> {
    /// Choices by these numbers.
    pub fn new(numbers: &'a [u16]) -> Self {
        Self { rest: numbers }
    }

    /// A number below `end`; 0 where `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        let Some((first, rest)) = self.rest.split_first() else { return 0 };
        self.rest = rest;
        usize::from(*first).checked_rem(end).unwrap_or(0)
    }

    /// A number from `start` to `end`, both included.
    pub fn from_to(&mut self, start: usize, end: usize) -> usize {
        start + self.below(end.saturating_sub(start) + 1)
    }

    /// Whether something happens that happens once in `of` times; never once the numbers are used up.
    pub fn one_in(&mut self, of: usize) -> bool {
        self.below(of) + 1 == of
    }

    /// One of several.
    ///
    /// # Panics
    /// Of none.
    pub fn pick<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.below(of.len())]
    }
}
