//! A campaign: thousands of messages, three verdicts on each, and what to print when they differ.

use std::collections::BTreeSet;
use std::fmt::{self, Write as _};

use portal_codegen::emit;
use serde_json::Value;

use crate::compose::{self, Fill};
use crate::coverage::Coverage;
use crate::mutate;
use crate::node::Node;
use crate::plan::Plan;
use crate::random::Random;
use crate::schema::Schema;
use crate::shrink::shrink;
use crate::spec_place::SpecFiles;
use crate::sweep::sweep;
use crate::verdict::Verdict;

/// The more disagreements are printed, the less is read.
const MOST_PRINTED: usize = 5;

/// How many messages there were, and what became of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Accepted by all three.
    pub accepted: u64,
    /// Read, and refused by all three at the same places.
    pub violating: u64,
    /// Not read, and refused by the schema at that place.
    pub unread: u64,
    /// With a member that stands twice: refused when read, which no schema can see.
    pub doubled: u64,
    /// Spoilt texts that are no JSON: not read.
    pub garbled: u64,
}

impl Tally {
    /// All messages.
    pub fn cases(&self) -> u64 {
        self.accepted + self.violating + self.unread + self.doubled + self.garbled
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            accepted: self.accepted + other.accepted,
            violating: self.violating + other.violating,
            unread: self.unread + other.unread,
            doubled: self.doubled + other.doubled,
            garbled: self.garbled + other.garbled,
        }
    }
}

/// The messages of one type under test.
pub struct Campaign<'a> {
    plan: Plan<'a>,
    schema: Schema,
    judge: &'a mut dyn FnMut(&str) -> Verdict,
    specs: &'a SpecFiles,
    seeds: Vec<Node>,
    /// What was seen of each check.
    pub coverage: Coverage,
    /// What became of the messages.
    pub tally: Tally,
    /// What three verdicts differ on, told in full.
    pub disagreements: Vec<String>,
}

impl<'a> Campaign<'a> {
    /// A campaign that starts from the documented examples and from messages made out of the plan.
    pub fn new(plan: Plan<'a>, specs: &'a SpecFiles, judge: &'a mut dyn FnMut(&str) -> Verdict) -> Self {
        let schema = emit::schema::files(plan.linked)
            .into_iter()
            .find(|file| file.path == emit::schema::path(plan.page, plan.side));
        let schema = Schema::compile(&schema.expect("every message has a schema").text);
        let examples = match plan.side {
            portal_codegen::link::Side::Request => &plan.page.example_requests,
            portal_codegen::link::Side::Response => &plan.page.example_responses,
        };
        let seeds = examples.iter().map(Node::from).collect();
        let coverage = Coverage::new(&plan);
        Self { plan, schema, judge, specs, seeds, coverage, tally: Tally::default(), disagreements: Vec::new() }
    }

    /// Sweeps once, then mutates until there were `cases` messages.
    pub fn run(&mut self, cases: u64, seed: u64) {
        let mut random = Random::new(seed);
        let plan = self.plan;
        for seed in self.seeds.clone() {
            self.judge_message(&seed);
        }
        sweep(&plan, &mut random.clone(), &mut |message| self.judge_message(message));
        self.mutate(cases, &mut random);
    }

    /// Without the sweep: a small message, one with everything, then mutated ones until there were `cases` messages.
    pub fn sample(&mut self, cases: u64, seed: u64) {
        let mut random = Random::new(seed);
        for fill in [0, 100] {
            self.judge_message(&compose::message(&self.plan, Fill(fill), &mut random));
        }
        self.mutate(cases, &mut random);
    }

    fn mutate(&mut self, cases: u64, random: &mut Random) {
        let plan = self.plan;
        while self.tally.cases() < cases && self.disagreements.len() < MOST_PRINTED {
            let mut message = match random.pick(&self.seeds) {
                Some(seed) if random.chance(20) => seed.clone(),
                _ => compose::message(&plan, Fill([10, 50, 100][random.below(3)]), random),
            };
            mutate::some(&plan, &mut message, random);
            match random.below(20) {
                0 => self.judge_doubled(&message, random),
                1 => self.judge_garbled(&message, random),
                _ => self.judge_message(&message),
            }
        }
    }

    /// Compares the verdicts on a message.
    fn judge_message(&mut self, message: &Node) {
        let text = message.to_string();
        let verdict = (self.judge)(&text);
        let differing = self.opinions(&text).differing(&verdict);
        if differing.is_empty() {
            self.coverage.record(&self.plan, message, &verdict);
            match &verdict {
                Verdict::Unread { .. } => self.tally.unread += 1,
                Verdict::Read(violations) if violations.is_empty() => self.tally.accepted += 1,
                Verdict::Read(_) => self.tally.violating += 1,
            }
        } else if self.disagreements.len() < MOST_PRINTED {
            let small = shrink(message, &mut |smaller| {
                let text = smaller.to_string();
                let verdict = (self.judge)(&text);
                self.opinions(&text).differing(&verdict) == differing
            });
            let text = small.to_string();
            let verdict = (self.judge)(&text);
            let told = self.tell(&text, &verdict);
            self.disagreements.push(told);
        }
    }

    /// What the two validators say of a text.
    fn opinions(&self, text: &str) -> Opinions {
        match serde_json::from_str::<Value>(text) {
            Ok(value) => Opinions::OfJson(self.schema.first_opinion(&value), self.schema.second_opinion(&value)),
            Err(_) => Opinions::NoJson,
        }
    }

    /// A disagreement in full: the message, all verdicts, and the lines of the spec about the places that differ.
    fn tell(&self, text: &str, verdict: &Verdict) -> String {
        let opinions = self.opinions(text);
        let mut told = format!("{} disagrees on\n  {text}\n  rust:       {verdict:?}\n{opinions}", self.plan.name());
        for place in opinions.differing(verdict) {
            let _ = writeln!(told, "  {place:?}: {}", self.specs.line_of(&self.plan, &place));
        }
        told
    }

    /// A message that reads is refused once a member stands twice in it, at that member's place.
    fn judge_doubled(&mut self, message: &Node, random: &mut Random) {
        if let Verdict::Unread { .. } = (self.judge)(&message.to_string()) {
            return self.judge_message(message);
        }
        let Some((text, place)) = mutate::doubled(message, random) else { return self.judge_message(message) };
        let verdict = (self.judge)(&text);
        if verdict == (Verdict::Unread { place: place.clone(), problem: "doubled".to_owned() }) {
            self.tally.doubled += 1;
        } else {
            self.disagreements
                .push(format!("{}: {place} stands twice in\n  {text}\n  rust: {verdict:?}", self.plan.name()));
        }
    }

    /// Text that is no JSON does not read; text that still is one is judged as such.
    fn judge_garbled(&mut self, message: &Node, random: &mut Random) {
        let text = mutate::garbled(&message.to_string(), random);
        let verdict = (self.judge)(&text);
        let is_doubled = matches!(&verdict, Verdict::Unread { problem, .. } if problem == "doubled");
        if is_doubled || self.opinions(&text).differing(&verdict).is_empty() {
            self.tally.garbled += 1;
        } else {
            self.disagreements.push(self.tell(&text, &verdict));
        }
    }
}

/// What the two validators say of a text.
enum Opinions {
    /// The places that each refuses.
    OfJson(BTreeSet<String>, BTreeSet<String>),
    /// It is no JSON: there is nothing to validate.
    NoJson,
}

impl Opinions {
    /// The places at which a verdict differs from one of them; none where all agree.
    fn differing(&self, verdict: &Verdict) -> BTreeSet<String> {
        match (self, verdict) {
            (Self::NoJson, Verdict::Unread { .. }) => BTreeSet::new(),
            (Self::NoJson, Verdict::Read(_)) => BTreeSet::from([String::new()]),
            (Self::OfJson(first, second), verdict) => {
                let mut places = verdict.differing(first);
                places.extend(verdict.differing(second));
                places
            }
        }
    }
}

impl fmt::Display for Opinions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoJson => writeln!(f, "  no JSON"),
            Self::OfJson(first, second) => writeln!(f, "  jsonschema: {first:?}\n  boon:       {second:?}"),
        }
    }
}
