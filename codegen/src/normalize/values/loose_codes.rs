//! Codes, quoted words and ranges in the texts of a field that ends up without values or bounds: perhaps they are what it
//! can have.

use super::items::holds_words;
use crate::normalize::conditions::resolve::squashed;
use crate::normalize::fields::field::Draft;
use crate::normalize::fields::requirement::quote;
use crate::normalize::ledger::Ledger;
use crate::normalize::sentence::prose::Match;
use crate::normalize::sentence::smell;
use crate::normalize::sentence::words::Sentence;
use crate::normalize::unread::not_taken;
use crate::source::Text;
use crate::spec::Type;

/// So many codes a field's texts are searched for.
const MOST: usize = 8;

impl Draft {
    /// Gathers what may be a value or a range in a sentence, outside of what phrases read.
    pub(crate) fn gather_codes(&mut self, sentence: &Sentence, matches: &[Match]) {
        for code in smell::loose_codes(sentence, matches) {
            let known = self.loose.iter().any(|known| known.as_str() == code.as_str());
            let named = self.names.contains(&squashed(code.as_str()));
            if !known && !named && self.loose.len() < MOST {
                self.loose.push(code);
            }
        }
        if self.loose_range.is_none() {
            self.loose_range = smell::loose_range(sentence, matches);
        }
    }

    /// Tells of a range in the texts of a number that nothing bounds.
    pub(crate) fn finish_loose_range(&mut self, ledger: &mut Ledger<'_>) {
        let field = &self.field;
        let number = matches!(field.r#type, Some(Type::Number | Type::Integer));
        let bounded = field.min.is_some() || field.max.is_some() || !field.values.is_empty();
        let Some(range) = self.loose_range.take().filter(|_| number && !bounded) else { return };
        let what = format!("{} may be the bounds of `{}`", quote(range.as_str()), self.field.name);
        not_taken(&what, range.span(), &self.place, ledger);
    }

    /// Tells of what may be values, where nothing tells any: several codes, or one that no word of a sentence looks like.
    pub(crate) fn finish_codes(&mut self, ledger: &mut Ledger<'_>) {
        let codes = std::mem::take(&mut self.loose);
        let (Some(first), Some(last)) = (codes.first(), codes.last()) else { return };
        let field = &self.field;
        let told =
            field.default.is_some() || field.pattern.is_some() || field.prefix.is_some() || field.format.is_some();
        let silent = field.values.is_empty() && !self.lost_list && !self.announced && self.defaults.is_empty() && !told;
        let joined = |code: &Text| code.as_str().contains('_');
        let enough = codes.len() > 1 || codes.iter().any(joined) || self.others.is_some();
        if !silent || !enough || !holds_words(field) || !self.wanted.is_empty() {
            return;
        }
        self.lost_list = codes.len() > 1 || self.others.is_some();
        let named: Vec<String> = codes.iter().map(|code| quote(code.as_str())).collect();
        let what = format!("{} may be what `{}` can hold", named.join(", "), field.name);
        not_taken(&what, first.span().to(last.span()), &self.place, ledger);
    }
}
