//! A message's plan of checks, as tests see it: places in the plan, and what a message holds there.

use portal_codegen::link::{
    Branch, Build, Kind, Limit, Linked, Literal, Member, Object, Page, Requirement, Side, Test,
};

use crate::node::{Node, Step};

/// The plan of one message.
#[derive(Clone, Copy)]
pub struct Plan<'a> {
    /// All types.
    pub linked: &'a Linked,
    /// The page.
    pub page: &'a Page,
    /// Which message of it.
    pub side: Side,
    /// The message itself.
    pub root: &'a Object,
}

impl<'a> Plan<'a> {
    /// The plans of both messages of every page.
    pub fn all(linked: &'a Linked) -> Vec<Self> {
        let of = |page: &'a Page| {
            [(Side::Request, &page.request), (Side::Response, &page.response)].map(|(side, of)| (page, side, of))
        };
        let messages = linked.pages().into_iter().flat_map(of);
        let plan = |(page, side, message): (&'a Page, Side, &'a portal_codegen::link::Message)| {
            Some(Self { linked, page, side, root: linked.object(message.root)? })
        };
        messages.filter_map(plan).collect()
    }

    /// What the message is called: `order_sync request`.
    pub fn name(&self) -> String {
        format!("{} {}", self.page.id, side_name(self.side))
    }

    /// The object that a member holds, itself or as elements of an array.
    pub fn child(&self, member: &Member) -> Option<&'a Object> {
        match &member.kind {
            Kind::Object(id) => self.linked.object(*id),
            Kind::Array(of) => match **of {
                Kind::Object(id) => self.linked.object(id),
                _ => None,
            },
            _ => None,
        }
    }

    /// Every object of a message with its path, parents before their children.
    pub fn objects(&self, message: &Node) -> Vec<(Vec<Step>, &'a Object)> {
        let mut found = Vec::new();
        self.gather(message, self.root, Vec::new(), &mut found);
        found
    }

    fn gather(&self, node: &Node, object: &'a Object, path: Vec<Step>, found: &mut Vec<(Vec<Step>, &'a Object)>) {
        if node.members().is_none() {
            return;
        }
        found.push((path.clone(), object));
        for member in &object.members {
            let (Some(child), Some(value)) = (self.child(member), node.member(&member.wire)) else { continue };
            let mut here = path.clone();
            here.push(Step::Name(member.wire.clone()));
            match value {
                Node::Array(elements) if matches!(member.kind, Kind::Array(_)) => {
                    for (index, element) in elements.iter().enumerate() {
                        let mut here = here.clone();
                        here.push(Step::Index(index));
                        self.gather(element, child, here, found);
                    }
                }
                value => self.gather(value, child, here, found),
            }
        }
    }

    /// The members of the response that hold its result, with the status of each.
    pub fn result_statuses(&self) -> Vec<[String; 2]> {
        match &self.page.response.build {
            Build::Response(outcome) if self.side == Side::Response => {
                outcome.results.iter().map(|result| [result.object.clone(), result.status.clone()]).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// `request` or `response`.
pub fn side_name(side: Side) -> &'static str {
    match side {
        Side::Request => "request",
        Side::Response => "response",
    }
}

/// Whether a test of a condition holds for an object of a message.
pub fn holds(test: &Test, object: &Node) -> bool {
    match test {
        Test::In { path, values } => {
            reach(object, path).is_some_and(|value| values.iter().any(|literal| equals(value, literal)))
        }
        Test::NotIn { path, values } => {
            !reach(object, path).is_some_and(|value| values.iter().any(|literal| equals(value, literal)))
        }
        Test::Present { path, present } => reach(object, path).is_some() == *present,
        Test::Any(parts) => parts.iter().any(|part| holds(part, object)),
        Test::All(parts) => parts.iter().all(|part| holds(part, object)),
    }
}

/// Whether a branch asks for something in this object now.
pub fn applies(branch: &Branch, object: &Node) -> bool {
    branch.when.as_ref().is_none_or(|test| holds(test, object))
}

/// The value at the end of a path, unless it is `null`.
pub fn reach<'n>(object: &'n Node, path: &[String]) -> Option<&'n Node> {
    path.iter().try_fold(object, |node, name| node.member(name).filter(|member| !member.is_null()))
}

fn equals(value: &Node, literal: &Literal) -> bool {
    match (value, literal) {
        (Node::Text(text), Literal::Text(wanted)) => text == wanted,
        (Node::Token(token), Literal::Text(wanted)) => {
            serde_json::from_str::<String>(token).is_ok_and(|text| text == *wanted)
        }
        (Node::Token(token), Literal::Boolean(wanted)) => *token == wanted.to_string(),
        #[expect(clippy::cast_precision_loss, reason = "no literal of a plan is that large")]
        (Node::Token(token), Literal::Integer(wanted)) => {
            token.parse::<f64>().is_ok_and(|number| number == *wanted as f64)
        }
        _ => false,
    }
}

/// The value that a literal of a condition stands for.
pub fn literal(literal: &Literal) -> Node {
    match literal {
        Literal::Text(text) => Node::text(text),
        Literal::Integer(number) => Node::token(number),
        Literal::Boolean(value) => Node::token(value),
    }
}

/// The paths to the objects at the end of a requirement's path; through arrays there can be several. What is not there is
/// not asked for anything.
pub fn targets(object: &Node, path: &[String]) -> Vec<Vec<Step>> {
    let Some((name, rest)) = path.split_first() else { return vec![Vec::new()] };
    let step = Step::Name(name.clone());
    let behind = |node: &Node, step: Vec<Step>| {
        targets(node, rest).into_iter().map(move |path| step.iter().cloned().chain(path).collect()).collect::<Vec<_>>()
    };
    match object.member(name) {
        Some(Node::Array(elements)) => {
            let each = elements.iter().enumerate();
            each.flat_map(|(index, element)| behind(element, vec![step.clone(), Step::Index(index)])).collect()
        }
        Some(node @ Node::Object(_)) => behind(node, vec![step]),
        _ => Vec::new(),
    }
}

/// The object that a requirement's path ends in, and the members of which it asks for one.
pub fn asked(requirement: &Requirement) -> (&[String], Vec<&str>) {
    match requirement {
        Requirement::Field(path) => match path.split_last() {
            Some((name, parent)) => (parent, vec![name.as_str()]),
            None => (&[], Vec::new()),
        },
        Requirement::AnyOf { parent, members } => (parent, members.iter().map(String::as_str).collect()),
    }
}

/// The object type at the end of a requirement's path.
pub fn object_at<'a>(plan: &Plan<'a>, object: &'a Object, path: &[String]) -> Option<&'a Object> {
    path.iter().try_fold(object, |object, name| plan.child(object.member(name)?))
}

/// Whether a text keeps a limit, told apart from the code under test.
pub fn keeps(text: &str, limit: &Limit) -> bool {
    let length = text.chars().count() as u64;
    match limit {
        Limit::MinLength(least) => length >= *least,
        Limit::MaxLength(most) => length <= *most,
        Limit::Prefix(prefix) => text.starts_with(prefix.as_str()),
        Limit::Pattern(pattern) => {
            let mut rest: &[char] = &text.chars().collect::<Vec<_>>();
            let fits = pattern.parts.iter().all(|part| {
                let is_in = |c: &&char| part.class.iter().any(|(first, last)| first <= *c && *c <= last);
                let most = part.most.map_or(usize::MAX, |most| most as usize);
                let taken = rest.iter().take(most).take_while(is_in).count();
                rest = &rest[taken..];
                taken >= part.least as usize
            });
            fits && rest.is_empty()
        }
        Limit::Min(_) | Limit::Max(_) | Limit::MaxItems(_) => true,
    }
}
