//! Whether a field must be there: badges and phrases gathered, told apart where they contradict each other.

use super::badge::{Badge, LostBadges};
use super::tree::Wanted;
use crate::diagnostic::{Code, Diagnostic};
pub(crate) use crate::errata::proposal::{confirmation, erratum, new_fact, removal, toml};
use crate::normalize::conditions::grammar::Said;
use crate::normalize::ledger::Ledger;
use crate::normalize::unread::not_taken;
use crate::page::without_references;
use crate::source::Span;
use crate::spec::{Field, Required, Unknown};

/// What a page says about whether a field must be there.
#[derive(Default)]
pub(crate) struct Requirement {
    always: Option<(Span, String)>,
    conditional: Option<Span>,
    optional: Option<Span>,
    unread: Vec<Span>,
    optional_when: Vec<(Said, Span, &'static str)>,
    optional_unread: Vec<Span>,
    small: bool,
    when: Vec<(Said, Span, &'static str)>,
    elsewhere: bool,
    doubted: bool,
    either: Option<Span>,
}

impl Requirement {
    /// A badge was read.
    pub(crate) fn badge(&mut self, badge: Badge, span: Span) {
        match badge {
            Badge::Required => self.always = Some((span, "badge".to_owned())),
            Badge::Conditional => self.conditional = Some(span),
            Badge::Optional => self.optional = Some(span),
        }
    }

    /// A phrase says that the field is required, always or under a condition.
    pub(crate) fn required(&mut self, when: Option<Said>, span: Span, phrase: &'static str) {
        match when {
            None => self.always = self.always.take().or_else(|| Some((span, format!("phrase:{phrase}")))),
            Some(said) if self.when.iter().any(|(known, ..)| *known == said) => {}
            Some(said) => self.when.push((said, span, phrase)),
        }
    }

    /// A phrase says that the field is optional.
    pub(crate) fn optional(&mut self, span: Span) {
        self.optional = Some(span);
    }

    /// A phrase says that the field is optional under a condition.
    pub(crate) fn optional_when(&mut self, when: Said, span: Span, phrase: &'static str) {
        self.optional_when.push((when, span, phrase));
    }

    /// A phrase says "optional when" something that the grammar does not know.
    pub(crate) fn optional_unread(&mut self, span: Span) {
        self.optional_unread.push(span);
    }

    /// A phrase says "required when" something that the grammar does not know.
    pub(crate) fn unread(&mut self, span: Span) {
        self.unread.push(span);
    }

    /// A sentence starts as what stands behind a badge does: `for gifts.`
    pub(crate) fn opens_small(&mut self) {
        self.small = true;
    }

    /// A rule over several fields says it of this one too.
    pub(crate) fn told(&mut self) {
        self.elsewhere = true;
    }

    /// A sentence says it of something that may be the field by another name.
    pub(crate) fn doubted(&mut self) {
        self.doubted = true;
    }

    /// The field is one of several of which one is required.
    pub(crate) fn either(&mut self, span: Span) {
        self.elsewhere = true;
        self.either = Some(span);
    }

    /// Where a phrase says "required when" something that the grammar does not know.
    pub(crate) fn unread_conditions(&self) -> Vec<Span> {
        self.unread.clone()
    }

    /// Whether a mark or a phrase says that the field is required in all cases.
    pub(crate) fn is_always(&self) -> bool {
        self.always.is_some()
    }

    /// Whether the page says nothing about this field alone.
    pub(crate) fn is_silent(&self) -> bool {
        let badges = self.always.is_none() && self.conditional.is_none() && self.optional.is_none();
        badges && self.unread.is_empty() && self.when.is_empty() && !self.elsewhere
    }

    /// Writes what holds into the field, files what contradicts itself, and gives what waits for all fields to be known.
    pub(crate) fn settle(
        self,
        field: &mut Field,
        place: &str,
        badges: LostBadges,
        ledger: &mut Ledger<'_>,
    ) -> Vec<(Wanted, Span, &'static str)> {
        let required = |conditions: Vec<(Said, Span, &'static str)>| {
            conditions.into_iter().map(|(said, span, phrase)| (Wanted::Required(said), span, phrase)).collect()
        };
        if let Some(excepted) = self.excepted(place, ledger) {
            return required(excepted);
        }
        // `REQUIRED` / `to provide either one a or b` is one sentence, whose badge stands apart.
        let either = self.either.filter(|_| self.always.as_ref().is_some_and(|(_, rule)| rule == "badge"));
        if let Some(either) = either {
            ledger.find_settled_by("required", apart(&field.name, place, ledger.text(either), either));
            return required(self.when);
        }
        if let Some((span, rule)) = &self.always {
            field.required = Some(Required::ALWAYS);
            ledger.fact(place, "required", rule, *span);
            if let Some((said, span, phrase)) = self.when.into_iter().next() {
                return vec![(Wanted::RequiredBeside(said), span, phrase)];
            }
            let against = self.optional.or(self.conditional).or(self.optional_unread.first().copied());
            if let Some(against) = against {
                ledger.find_settled_by("required", conflict(&field.name, place, ledger.text(against), against));
            }
            return Vec::new();
        }
        let told = !self.when.is_empty() || self.elsewhere || !self.unread.is_empty();
        let badge_is_lost = match badges {
            LostBadges::All => true,
            LostBadges::OfConditions => self.small,
            LostBadges::None => false,
        };
        let lost = self.conditional.is_some() || self.doubted || (badge_is_lost && self.optional.is_none());
        if lost && !told {
            field.unknown.push(Unknown::Required);
        }
        required(self.when)
    }
}

impl Requirement {
    /// What "optional when" makes of the mark of a required field: it is required where the condition does not hold.
    /// On a field without the mark nothing says so, and the sentence is told.
    fn excepted(&self, place: &str, ledger: &mut Ledger<'_>) -> Option<Vec<(Said, Span, &'static str)>> {
        let marked = self.always.is_some() && self.when.is_empty() && self.optional.is_none();
        match self.optional_when.as_slice() {
            [(said, span, phrase)] if marked => Some(vec![(said.clone().opposite(), *span, *phrase)]),
            sentences => {
                let unread = self.optional_unread.iter().copied().filter(|_| !marked);
                for span in sentences.iter().map(|(_, span, _)| *span).chain(unread) {
                    let text = quote(&tagless(ledger.text(span)));
                    let what = format!("{text} says when the field is optional, and no mark says that it is required");
                    not_taken(&what, span, place, ledger);
                }
                None
            }
        }
    }
}

pub(crate) fn conflict(name: &str, place: &str, text: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        Code::RequirementConflict,
        format!("`{name}` is marked as required, and beside that the page says {}", quote(&tagless(text))),
    )
    .at(span)
    .about(place)
    .help("find out which holds: confirm that it is required always, or correct `required` to the condition")
    .erratum(confirmation(place, "required", "true"))
}

fn apart(name: &str, place: &str, text: &str, span: Span) -> Diagnostic {
    let text = quote(&tagless(text));
    Diagnostic::warning(
        Code::RequirementConflict,
        format!("`{name}` is marked as required, and the page says {text}; the mark is read as part of that"),
    )
    .at(span)
    .about(place)
    .help("where it is required besides, say so by an erratum; otherwise accept this finding")
    .erratum(new_fact(place, "required", "true"))
}

/// A condition that cannot be read, though it is about something of the message.
pub(crate) fn unread(name: &str, place: &str, text: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        Code::UnreadCondition,
        format!("`{name}` is required under a condition that cannot be read: {}", quote(&tagless(text))),
    )
    .at(span)
    .about(place)
    .help(if joins_both_ways(text) {
        "`and` and `or` stand in one condition: which parts belong together has to be told by a comma or brackets"
    } else {
        "expected `FIELD is VALUE`, `FIELD is provided`, or several joined by `and` or `or`"
    })
    .help("give the condition by an erratum, or `set = false` where nothing in a message tells it")
    .erratum(new_fact(place, "required", "{ field = \"/FIELD\", in = [\"VALUE\"] }"))
}

/// A condition of which nothing in a message tells: whether the field is required stays unknown.
pub(crate) fn untold(name: &str, place: &str, text: &str, span: Span) -> Diagnostic {
    let text = quote(&tagless(text));
    Diagnostic::warning(
        Code::UnreadCondition,
        format!("whether `{name}` is required is told by nothing in a message: {text}"),
    )
    .at(span)
    .about(place)
    .help("say by an erratum that it is optional, `set = false`, or give the condition that is meant")
    .erratum(new_fact(place, "required", "false"))
}

/// A sentence that tells what holds under a condition, where a mark may be lost in front of it.
pub(crate) fn unsure(name: &str, place: &str, text: &str, span: Span) -> Diagnostic {
    let text = quote(&tagless(text));
    Diagnostic::warning(
        Code::UnreadCondition,
        format!(
            "whether `{name}` is required then, or only what the rest of the sentence says holds, cannot be told: {text}"
        ),
    )
    .at(span)
    .about(place)
    .help(
        "compare with the rendered page: give the condition by an erratum, or `set = false` where no mark stands there",
    )
    .erratum(new_fact(place, "required", "{ field = \"/FIELD\", in = [\"VALUE\"] }"))
}

/// A condition that asks how large something is: no condition of a spec does.
pub(crate) fn sized(name: &str, place: &str, text: &str, span: Span) -> Diagnostic {
    let text = quote(&tagless(text));
    Diagnostic::warning(
        Code::UnreadCondition,
        format!("whether `{name}` is required depends on how large something is, which no condition tells: {text}"),
    )
    .at(span)
    .about(place)
    .help("say by an erratum that it is optional, `set = false`, and tell in its doc when it has to be sent")
    .erratum(new_fact(place, "required", "false"))
}

/// Whether both joining words stand in a text.
fn joins_both_ways(text: &str) -> bool {
    let has = |joint: &str| text.split_whitespace().any(|word| word.eq_ignore_ascii_case(joint));
    has("and") && has("or")
}

/// A piece of the page's own text without the tags and entities in it, whole or cut, which a capture of portal JSON holds.
pub(crate) fn tagless(text: &str) -> String {
    let mut calm = String::new();
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        let named = tag.strip_prefix('/').unwrap_or(tag).starts_with(|c: char| c.is_ascii_alphabetic());
        match tag.split_once('>').filter(|(inner, _)| named && !inner.contains('<')) {
            Some((_, behind)) => {
                calm.push_str(before);
                calm.push(' ');
                rest = behind;
            }
            None => {
                calm.push_str(before);
                calm.push('<');
                rest = tag;
            }
        }
    }
    calm.push_str(rest);
    without_references(&calm)
}

/// A text in quotes for a message, on one line and shortened.
pub(crate) fn quote(text: &str) -> String {
    let calm: Vec<&str> = text.split_whitespace().collect();
    let calm = calm.join(" ");
    let short: String = calm.chars().take(80).collect();
    if short.len() < calm.len() { format!("\"{short}…\"") } else { format!("\"{calm}\"") }
}
