//! What the platform would say to a message: the pages' rules, and the assumptions where the pages are silent.

use alipayhk::catalog;
use serde_json::Value;

use crate::assumption::{Assumed, Assumption};
use crate::orders::{Order, Orders};
use crate::pages::{Page, page_of};
use crate::portal::{COMMAND, COMMAND_CREATE, COMMAND_UPDATE, Code, ORDER_KEY};

/// What is said to a message.
pub(crate) enum Decision<'p> {
    /// Accepted; the page it belongs to, and the sandbox's id of the order.
    Accepted { page: &'p Page, id: String },
    /// Refused.
    Refused(Refusal),
    /// Said before.
    Repeated(Value),
}

/// A refusal: the codes to answer with, the first that the API lists, and why.
pub(crate) struct Refusal {
    pub(crate) codes: Vec<Code>,
    pub(crate) why: String,
}

impl Refusal {
    pub(crate) fn new(code: Code, why: impl Into<String>) -> Self {
        Self { codes: vec![code, Code::Illegal], why: why.into() }
    }

    fn assumed(assumption: Assumption, code: Code, why: &str) -> Self {
        Self::new(code, format!("{why} (assumed: {})", assumption.as_str()))
    }
}

/// A message with what is looked at in it.
struct Message<'m> {
    body: &'m Value,
    facts: &'static catalog::Page,
}

impl<'m> Message<'m> {
    fn text(&self, member: &str) -> Option<&'m str> {
        self.body.get(member)?.as_str()
    }

    fn key(&self) -> Option<&'m str> {
        self.text(ORDER_KEY)
    }

    fn status(&self) -> Option<&'m str> {
        self.text(self.facts.statuses.map_or("orderStatus", |statuses| statuses.member))
    }

    fn event_time(&self) -> Option<i64> {
        let time = self.body.get(self.facts.event_time?)?;
        time.as_i64().or_else(|| whole(time.as_f64()?))
    }
}

/// A number that is whole, however it is spelt.
fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < 9.1e15).then_some(number as i64)
}

/// Decides about a message to one of these pages, which share a path, and takes it in if it is accepted.
pub(crate) fn decide<'p>(pages: &[&'p Page], body: &Value, orders: &mut Orders, assumed: &Assumed) -> Decision<'p> {
    let Some(page) = page_of(pages, body) else {
        return Decision::Refused(Refusal::new(Code::InvalidApi, "the path is of no API"));
    };
    let message = Message { body, facts: page.facts };
    let request_id = page.facts.id_member.and_then(|member| message.text(member));
    if let Some(repeated) = request_id.and_then(|id| repeated(page, id, body, orders, assumed)) {
        return repeated;
    }
    let violations = page.violations(body);
    if !violations.is_empty() {
        let why = format!("the request breaks the schema of {} at {}", page.facts.api.id, violations.join(", "));
        return Decision::Refused(Refusal::new(Code::Illegal, why));
    }
    let known = message.key().and_then(|key| orders.get(&(page.family(), key.to_owned())));
    if let Err(refusal) = command(&message, known).and_then(|()| match known {
        Some(known) => update(&message, known, assumed),
        None => Ok(()),
    }) {
        return Decision::Refused(refusal);
    }
    let take_in = |order: &mut Order| {
        order.status = message.status().map(str::to_owned).or_else(|| order.status.take());
        order.event_time = message.event_time().or(order.event_time);
        order.messages.push(body.clone());
    };
    let id = orders.accept(page.family(), message.key(), take_in, page.facts.api.id);
    Decision::Accepted { page, id }
}

/// What is said to a request id that has come before.
fn repeated<'p>(page: &Page, id: &str, body: &Value, orders: &Orders, assumed: &Assumed) -> Option<Decision<'p>> {
    let given = orders.given(page.family(), id)?;
    if given.asked == *body {
        let holds = assumed.holds(Assumption::RepeatAnsweredAsFirst);
        return holds.then(|| Decision::Repeated(given.answer.clone()));
    }
    let other = Assumption::IdIsForOneMessage;
    let why = "the request id has been used for another message";
    assumed.holds(other).then(|| Decision::Refused(Refusal::assumed(other, Code::Illegal, why)))
}

/// Whether the command fits what there is, where the API has commands.
fn command(message: &Message<'_>, known: Option<&Order>) -> Result<(), Refusal> {
    match (message.text(COMMAND), known) {
        (Some(COMMAND_CREATE), Some(_)) => {
            Err(Refusal::new(Code::Unsupported, format!("{COMMAND_CREATE} creates, and there is one of this name")))
        }
        (Some(COMMAND_UPDATE), None) => {
            Err(Refusal::new(Code::NotFound, format!("{COMMAND_UPDATE} updates, and there is none of this name")))
        }
        _ => Ok(()),
    }
}

/// Whether a message may update an order.
fn update(message: &Message<'_>, known: &Order, assumed: &Assumed) -> Result<(), Refusal> {
    let same_kind = known.page == message.facts.api.id;
    if !same_kind && assumed.holds(Assumption::KindIsFixed) {
        let why = format!("the order is one of {}", known.page);
        return Err(Refusal::assumed(Assumption::KindIsFixed, Code::Illegal, &why));
    }
    if let (Some(statuses), Some(before), Some(after)) = (message.facts.statuses, &known.status, message.status())
        && same_kind
        && !statuses.can_follow(before, after)
    {
        return Err(Refusal::new(Code::StatusInvalid, format!("the order is {before}, which {after} cannot follow")));
    }
    if let (Some(before), Some(after)) = (known.event_time, message.event_time())
        && after <= before
        && assumed.holds(Assumption::LateUpdateRefused)
    {
        let why = format!("{} does not grow", message.facts.event_time.unwrap_or_default());
        return Err(Refusal::assumed(Assumption::LateUpdateRefused, Code::Illegal, &why));
    }
    Ok(())
}
