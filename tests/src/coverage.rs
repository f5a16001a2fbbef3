//! Which checks of a plan were seen to pass, and which to fail.

use std::fmt;

use portal_codegen::link::{Branch, Kind, Limit, Member, Object, Requirement, Side};

use crate::node::{Node, Step};
use crate::plan::{Plan, applies, asked, object_at, reach, targets};
use crate::verdict::{Verdict, Violation};

/// One check of a plan and what was seen of it.
#[derive(Debug, Clone)]
pub struct Row {
    /// Where it stands in the spec, arrays without an index.
    pub at: String,
    /// What it asks for.
    pub what: String,
    /// Whether it hangs on a condition.
    pub conditional: bool,
    /// How often it was kept.
    pub passed: u64,
    /// How often it was broken.
    pub failed: u64,
    /// How often its condition did not hold and what it asks for was not there.
    pub off: u64,
}

/// The checks of one message.
pub struct Coverage {
    name: String,
    rows: Vec<Row>,
    root: Site,
    /// Violations that no check of the plan explains.
    pub unexplained: Vec<String>,
}

/// The checks of an object at its place.
#[derive(Default)]
struct Site {
    members: Vec<MemberSite>,
    branches: Vec<Vec<Option<usize>>>,
}

struct MemberSite {
    wire: String,
    is_array: bool,
    /// By the name of the rule or problem, the row.
    own: Vec<(&'static str, usize)>,
    items: Vec<(&'static str, usize)>,
    child: Option<Site>,
}

impl Coverage {
    /// No check seen yet.
    pub fn new(plan: &Plan<'_>) -> Self {
        let mut rows = Vec::new();
        let root = site(plan, plan.root, "", &mut rows);
        Self { name: plan.name(), rows, root, unexplained: Vec::new() }
    }

    /// The checks.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The checks that were not seen to pass and to fail, and those of a condition that was never seen off.
    pub fn unseen(&self) -> Vec<String> {
        let is_unseen = |row: &&Row| row.passed == 0 || row.failed == 0 || (row.conditional && row.off == 0);
        self.rows.iter().filter(is_unseen).map(|row| format!("{}: {row}", self.name)).collect()
    }

    /// Takes down what a verdict on a message shows.
    pub fn record(&mut self, plan: &Plan<'_>, message: &Node, verdict: &Verdict) {
        match verdict {
            Verdict::Unread { place, problem } => {
                if let Some(row) = self.root.row_of(place, problem).and_then(|row| self.rows.get_mut(row)) {
                    row.failed += 1;
                }
            }
            Verdict::Read(violations) => {
                let mut seen = Seen { rows: &mut self.rows, violations, explained: vec![false; violations.len()] };
                seen.object(plan, plan.root, &self.root, message, &mut String::new());
                let unexplained = violations.iter().zip(&seen.explained).filter(|(_, explained)| !**explained);
                self.unexplained.extend(unexplained.map(|(violation, _)| format!("{}: {violation:?}", self.name)));
            }
        }
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { at, what, passed, failed, off, .. } = self;
        write!(f, "{at} {what}: passed {passed}, failed {failed}")?;
        if self.conditional { write!(f, ", off {off}") } else { Ok(()) }
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {} checks", self.name, self.rows.len())?;
        self.rows.iter().try_for_each(|row| writeln!(f, "  {row}"))
    }
}

fn site(plan: &Plan<'_>, object: &Object, at: &str, rows: &mut Vec<Row>) -> Site {
    let members = object.members.iter().map(|member| member_site(plan, member, at, rows)).collect();
    let branches = object.branches.iter().map(|branch| branch_rows(plan, object, branch, at, rows)).collect();
    Site { members, branches }
}

fn member_site(plan: &Plan<'_>, member: &Member, at: &str, rows: &mut Vec<Row>) -> MemberSite {
    let at = format!("{at}/{}", member.wire.replace('~', "~0").replace('/', "~1"));
    let is_array = matches!(member.kind, Kind::Array(_));
    let mut add = |key: &'static str, what: String| {
        rows.push(Row { at: at.clone(), what, conditional: false, passed: 0, failed: 0, off: 0 });
        (key, rows.len() - 1)
    };
    let mut own = Vec::new();
    // In a response `null` reads as absent, and nothing else is of a type that `Any` is not.
    if member.kind != Kind::Any || plan.side == Side::Request {
        own.push(add("type", format!("is {}", kind_name(&member.kind))));
    }
    if member.required {
        own.push(add("missing", "is required".to_owned()));
    }
    let mut items = Vec::new();
    if let Kind::Array(of) = &member.kind {
        items.push(add("type", format!("has elements that are {}", kind_name(of))));
        items.extend(whole_number(of).map(|(key, what)| add(key, format!("has elements that are {what}"))));
    }
    own.extend(whole_number(&member.kind).map(|(key, what)| add(key, format!("is {what}"))));
    own.extend(member.limits.iter().map(|limit| add(limit_name(limit), format!("keeps {limit:?}"))));
    items.extend(
        member.item_limits.iter().map(|limit| add(limit_name(limit), format!("has elements that keep {limit:?}"))),
    );
    match (&member.constant, member.closed) {
        (Some(value), _) => own.push(add("constant", format!("is the constant {value}"))),
        (None, true) if is_array => items.push(add("unknown_value", "has listed elements".to_owned())),
        (None, true) => own.push(add("unknown_value", "is a listed value".to_owned())),
        (None, false) => {}
    }
    let child = plan.child(member).map(|child| site(plan, child, &at, rows));
    MemberSite { wire: member.wire.clone(), is_array, own, items, child }
}

fn whole_number(kind: &Kind) -> impl Iterator<Item = (&'static str, &'static str)> {
    let checks = [("fraction", "a number without a fraction"), ("too_large", "within 2^53-1 either way")];
    checks.into_iter().filter(|_| *kind == Kind::Integer)
}

fn kind_name(kind: &Kind) -> String {
    match kind {
        Kind::Object(_) | Kind::OpenObject => "an object".to_owned(),
        Kind::Enum(_) | Kind::Text | Kind::ResultStatus | Kind::Json(_) | Kind::OpenJson => "a string".to_owned(),
        Kind::Array(_) => "an array".to_owned(),
        Kind::Any => "a value".to_owned(),
        Kind::Integer | Kind::Number => "a number".to_owned(),
        Kind::Boolean => "a boolean".to_owned(),
    }
}

fn limit_name(limit: &Limit) -> &'static str {
    match limit {
        Limit::MinLength(_) => "min_length",
        Limit::MaxLength(_) => "max_length",
        Limit::Prefix(_) => "prefix",
        Limit::Pattern(_) => "pattern",
        Limit::Min(_) => "min",
        Limit::Max(_) => "max",
        Limit::MaxItems(_) => "max_items",
    }
}

/// A row for each requirement, unless what it asks for has to be there anyway.
fn branch_rows(plan: &Plan<'_>, object: &Object, branch: &Branch, at: &str, rows: &mut Vec<Row>) -> Vec<Option<usize>> {
    let row = |requirement: &Requirement| {
        let (parent, names) = asked(requirement);
        let holder = object_at(plan, object, parent)?;
        if names.iter().any(|name| holder.member(name).is_some_and(|member| member.required)) {
            return None;
        }
        let place: String = parent.iter().map(|name| format!("/{name}")).collect();
        let when = if branch.when.is_some() { format!(" when {}", branch.english) } else { String::new() };
        rows.push(Row {
            at: format!("{at}{place}"),
            what: format!("has {}{when}", names.join(" or ")),
            conditional: branch.when.is_some(),
            passed: 0,
            failed: 0,
            off: 0,
        });
        Some(rows.len() - 1)
    };
    branch.requires.iter().map(row).collect()
}

impl Site {
    /// The row of a problem at a place of a message.
    fn row_of(&self, place: &str, problem: &str) -> Option<usize> {
        let mut site = self;
        let mut segments = place.split('/').skip(1).peekable();
        while let Some(segment) = segments.next() {
            let name = segment.replace("~1", "/").replace("~0", "~");
            let member = site.members.iter().find(|member| member.wire == name)?;
            let in_array = member.is_array && segments.next().is_some();
            if segments.peek().is_some() {
                site = member.child.as_ref()?;
                continue;
            }
            let checks = if in_array { &member.items } else { &member.own };
            return checks.iter().find(|(key, _)| *key == problem).map(|(_, row)| *row);
        }
        None
    }
}

/// One message that reads, while its checks are gone through.
struct Seen<'a> {
    rows: &'a mut [Row],
    violations: &'a [Violation],
    explained: Vec<bool>,
}

impl Seen<'_> {
    fn check(&mut self, row: usize, place: &str, rule: &str, when: &str) {
        let mut failed = false;
        for (violation, explained) in self.violations.iter().zip(&mut self.explained) {
            if violation.place == place && violation.rule == rule && violation.when == when {
                (failed, *explained) = (true, true);
            }
        }
        if let Some(row) = self.rows.get_mut(row) {
            if failed { row.failed += 1 } else { row.passed += 1 }
        }
    }

    fn object(&mut self, plan: &Plan<'_>, of: &Object, site: &Site, node: &Node, place: &mut String) {
        for (member, site) in of.members.iter().zip(&site.members) {
            let Some(value) = node.member(&member.wire).filter(|value| !value.is_null()) else { continue };
            let length = place.len();
            push(place, &Step::Name(member.wire.clone()));
            for (rule, row) in &site.own {
                self.check(*row, place, rule, "");
            }
            let child = plan.child(member).zip(site.child.as_ref());
            match value {
                Node::Array(elements) if site.is_array => {
                    for (index, element) in elements.iter().enumerate() {
                        let length = place.len();
                        push(place, &Step::Index(index));
                        for (rule, row) in &site.items {
                            self.check(*row, place, rule, "");
                        }
                        if let Some((child, site)) = child {
                            self.object(plan, child, site, element, place);
                        }
                        place.truncate(length);
                    }
                }
                value => {
                    if let Some((child, site)) = child {
                        self.object(plan, child, site, value, place);
                    }
                }
            }
            place.truncate(length);
        }
        for (branch, rows) in of.branches.iter().zip(&site.branches) {
            for (requirement, row) in branch.requires.iter().zip(rows) {
                if let Some(row) = row {
                    self.requirement(branch, requirement, *row, node, place);
                }
            }
        }
    }

    fn requirement(&mut self, branch: &Branch, requirement: &Requirement, row: usize, node: &Node, place: &str) {
        let (parent, names) = asked(requirement);
        let applies = applies(branch, node);
        for target in targets(node, parent) {
            let mut place = place.to_owned();
            target.iter().for_each(|step| push(&mut place, step));
            let rule = match requirement {
                Requirement::Field(_) => {
                    names.iter().for_each(|name| push(&mut place, &Step::Name((*name).to_owned())));
                    "required"
                }
                Requirement::AnyOf { .. } => "any_of",
            };
            if applies {
                self.check(row, &place, rule, &branch.english);
            } else if let Some(holder) = node.at(&target)
                && names.iter().all(|name| reach(holder, &[(*name).to_owned()]).is_none())
                && let Some(row) = self.rows.get_mut(row)
            {
                row.off += 1;
            }
        }
    }
}

/// Puts a step behind a JSON Pointer.
pub fn push(place: &mut String, step: &Step) {
    place.push('/');
    match step {
        Step::Name(name) => place.push_str(&name.replace('~', "~0").replace('/', "~1")),
        Step::Index(index) => place.push_str(&index.to_string()),
    }
}
