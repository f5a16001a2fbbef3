//! What had to wait until all fields were known: conditions, either-or rules, conditional defaults, values that are statuses.

mod prose;

use super::compared::{Compared, Refused};
use super::grammar::Said;
use super::indexed::Indexed;
use super::resolve::{Names, Unresolved, squashed};
use crate::diagnostic::{Code, Diagnostic};
use crate::normalize::fields::limits;
use crate::normalize::fields::requirement::{new_fact, quote};
use crate::normalize::fields::tree::{Pending, Wanted, side_place};
use crate::normalize::ledger::Ledger;
use crate::page::Side;
use crate::source::Text;
use crate::spec::{
    Api, Condition, Default, Doc, EnumValue, Field, Message, Pointer, Required, Rule, Scalar, Statuses, Unknown,
    WhenDefault,
};

/// Settles what is pending for one message.
pub(crate) struct Settler<'a, 'l, 's> {
    /// The message.
    pub(crate) side: Side,
    /// Its names.
    pub(crate) names: Names<'a>,
    /// Of a response: the names of its request.
    pub(crate) request: Option<Names<'a>>,
    /// The page's statuses, and what their table is called.
    pub(crate) statuses: Option<(&'a Statuses, &'a str)>,
    /// The base page.
    pub(crate) base: Option<&'a Api>,
    /// Where findings go.
    pub(crate) ledger: &'l mut Ledger<'s>,
}

impl Settler<'_, '_, '_> {
    /// Settles everything that is pending for this message, in the page's order.
    pub(crate) fn settle(mut self, pending: &[Pending], message: &mut Message) {
        let message = &mut Indexed::new(message);
        let side = self.side;
        for waiting in pending.iter().filter(|waiting| waiting.side == side) {
            let place = format!("{}{}", side_place(self.side), waiting.at);
            match &waiting.wanted {
                Wanted::Required(said) => self.required(waiting, said, &place, message),
                Wanted::RequiredBeside(said) => self.required_beside(waiting, said, &place, message),
                Wanted::EachRequired { when, badge_is_lost } => {
                    self.each_required(waiting, when, *badge_is_lost, &place, message);
                }
                Wanted::RequiredUnread => self.required_unread(waiting, &place, message),
                Wanted::AnyOf { names, when } => self.any_of(waiting, names, when.as_ref(), &place, message),
                Wanted::Default { value, when } => self.default(waiting, value, when, &place, message),
                Wanted::StatusValues(table) => self.status_values(waiting, table.as_ref(), &place, message),
            }
        }
    }

    /// A rule over a table spares the field that its condition tests: it says nothing of that one.
    fn each_required(
        &mut self,
        waiting: &Pending,
        said: &Said,
        badge_is_lost: bool,
        place: &str,
        message: &mut Indexed<'_>,
    ) {
        let sister = waiting.at.parent().unwrap_or_default().child("");
        let tested = self.names.condition(said, &sister);
        if tested.is_ok_and(|condition| condition.fields().contains(&&waiting.at)) {
            message.field_mut(&waiting.at).filter(|_| badge_is_lost).map(leave_unknown);
            return;
        }
        self.required(waiting, said, place, message);
    }

    fn required(&mut self, waiting: &Pending, said: &Said, place: &str, message: &mut Indexed<'_>) {
        let mut condition = match self.names.condition(said, &waiting.at) {
            Ok(condition) => condition,
            Err(_) if self.is_about_the_request(said) => return self.about_the_request(waiting, place, message),
            Err(told) if self.is_prose(said, &told, waiting) => return self.required_unread(waiting, place, message),
            Err(unresolved) => return self.required_of_nobody(&unresolved, waiting, place, message),
        };
        if let Err(refused) = self.fit(&mut condition, waiting, message) {
            message.field_mut(&waiting.at).map(leave_unknown);
            return self.refused(&refused, "required", place, waiting);
        }
        let Some(field) = message.field_mut(&waiting.at) else { return };
        self.ledger.phrase_fact(place, "required", waiting.phrase, waiting.span);
        let known = field.required.take();
        field.required = Some(Required::When(match known {
            None | Some(Required::Always(_)) => condition,
            Some(Required::When(known)) if known == condition => known,
            Some(Required::When(Condition::Any { mut any })) => {
                any.push(condition);
                Condition::Any { any }
            }
            Some(Required::When(known)) => Condition::Any { any: vec![known, condition] },
        }));
    }

    fn any_of(
        &mut self,
        waiting: &Pending,
        names: &[Text],
        when: Option<&Said>,
        place: &str,
        message: &mut Indexed<'_>,
    ) {
        let mut any_of = Vec::new();
        for name in names {
            // The name may be that of the field that says so, so the search starts from a sister of it.
            let user = waiting.at.parent().unwrap_or_default().child("");
            // What an object says of its fields together names fields in it.
            match self.names.field(name, &user).or_else(|told| self.names.inside(name, &waiting.at).ok_or(told)) {
                Ok(found) if any_of.contains(&found) => {}
                Ok(found) => any_of.push(found),
                Err(unresolved) => return self.unresolved(&unresolved, "required", place),
            }
        }
        let when = match when.map(|said| self.names.condition(said, &waiting.at)).transpose() {
            Ok(when) => when,
            Err(unresolved) => return self.unresolved(&unresolved, "required", place),
        };
        any_of.sort_by_key(|at| message.order(at));
        let rule = Rule { any_of, when };
        let side = side_place(self.side);
        self.ledger.phrase_fact(side, "rules", waiting.phrase, waiting.span);
        message.add_rule(rule);
    }

    fn default(&mut self, waiting: &Pending, value: &Scalar, when: &Said, place: &str, message: &mut Indexed<'_>) {
        let mut when = match self.names.condition(when, &waiting.at) {
            Ok(when) => when,
            Err(unresolved) => return self.unresolved(&unresolved, "default", place),
        };
        if let Err(refused) = self.fit(&mut when, waiting, message) {
            return self.refused(&refused, "default", place, waiting);
        }
        let Some(field) = message.field_mut(&waiting.at) else { return };
        self.ledger.phrase_fact(place, "default", waiting.phrase, waiting.span);
        let said = WhenDefault { value: value.clone(), when };
        match &mut field.default {
            Some(Default::When(known)) => known.push(said),
            slot @ None => *slot = Some(Default::When(vec![said])),
            Some(Default::Value(_)) => limits::two_defaults(field, place, waiting.span, self.ledger),
        }
    }

    fn status_values(&mut self, waiting: &Pending, table: Option<&Text>, place: &str, message: &mut Indexed<'_>) {
        // A table headed `Status` is what a page refers to as 'Order Status'.
        let called = |table: &Text, name: &str| squashed(table.as_str()).ends_with(&squashed(name));
        let own = self.statuses.filter(|(_, name)| table.is_none_or(|table| called(table, name)));
        let base = self.base.and_then(|base| base.statuses.as_ref());
        let Some(statuses) = own.map(|(statuses, _)| statuses).or(base) else {
            let named = table.map_or_else(|| "a table of statuses".to_owned(), |table| quote(table.as_str()));
            self.ledger.find_settled_by(
                "enum",
                Diagnostic::warning(
                    Code::UnresolvedField,
                    format!("the page refers to {named}, which it does not hold"),
                )
                .at(waiting.span)
                .about(place)
                .help("list the values by an erratum")
                .erratum(new_fact(place, "enum", "[{ value = \"…\", doc = \"…\" }]")),
            );
            if let Some(field) = message.field_mut(&waiting.at).filter(|field| field.values.is_empty()) {
                field.unknown.push(Unknown::Enum);
            }
            return;
        };
        let Some(field) = message.field_mut(&waiting.at) else { return };
        self.ledger.phrase_fact(place, "enum", waiting.phrase, waiting.span);
        let value = |status: &crate::spec::Status| EnumValue {
            value: status.value.clone(),
            doc: status.doc.clone().map(Doc::One),
        };
        field.values = statuses.values.iter().map(value).collect();
    }

    /// Sets the values of a condition as the fields that it tests list them.
    fn fit(&self, condition: &mut Condition, waiting: &Pending, message: &Indexed<'_>) -> Result<(), Refused> {
        let base = self.base.map(|base| side_of(base, self.side));
        let listed = |field: &&Field| !field.values.is_empty();
        let field = |at: &Pointer| {
            let (own, inherited) = (message.field(at), base.and_then(|base| base.field(at)));
            own.filter(listed).or(inherited.filter(listed)).or(own).or(inherited)
        };
        let statuses = self.statuses.filter(|_| self.side == Side::Request).map(|(statuses, _)| {
            (&statuses.field, statuses.values.iter().map(|status| status.value.as_str()).collect())
        });
        Compared { field, statuses, signs: self.has_signs(waiting) }.fit(condition)
    }

    /// Whether signs or quotes tell values from words.
    fn has_signs(&self, waiting: &Pending) -> bool {
        self.ledger.text(waiting.span).contains(['=', '"', '\'', '`', '“', '‘'])
    }

    fn refused(&mut self, refused: &Refused, attribute: &'static str, place: &str, waiting: &Pending) {
        let Refused { field, value, why, never } = refused;
        let condition =
            if *never && attribute == "required" { "false" } else { "{ field = \"/FIELD\", in = [\"VALUE\"] }" };
        let message = format!("a condition tests `{field}` for {value:?}, {why}");
        let found = Diagnostic::error(Code::UnreadCondition, message)
            .at(waiting.span)
            .about(place)
            .help("give the fact by an erratum, or `set = false` where nothing in a message tells it")
            .erratum(new_fact(place, attribute, condition));
        self.ledger.find_settled_by(attribute, found);
    }

    fn unresolved(&mut self, unresolved: &Unresolved, attribute: &'static str, place: &str) {
        let found = unresolved_field(unresolved, place).erratum(new_fact(
            place,
            attribute,
            "{ field = \"/FIELD\", in = [\"VALUE\"] }",
        ));
        self.ledger.find_settled_by(attribute, found);
    }
}

/// A field of which a condition could not be read: an erratum can still say that it is optional.
fn leave_unknown(field: &mut Field) {
    if field.required.is_none() && !field.unknown.contains(&Unknown::Required) {
        field.unknown.push(Unknown::Required);
    }
}

/// The finding about a name that no field has.
pub(crate) fn unresolved_field(unresolved: &Unresolved, place: &str) -> Diagnostic {
    let candidates: Vec<&str> = unresolved.candidates.iter().map(Pointer::as_str).collect();
    let help = if candidates.is_empty() {
        "no field is called anything like it; give the fact by an erratum, or the field".to_owned()
    } else {
        format!("is {} meant? give the fact by an erratum, or an alias in `portal.toml`", candidates.join(" or "))
    };
    Diagnostic::error(Code::UnresolvedField, format!("no field is called {}", quote(unresolved.name.as_str())))
        .at(unresolved.name.span())
        .about(place)
        .help(help)
}

/// One message of an API.
pub(crate) fn side_of(api: &Api, side: Side) -> &Message {
    match side {
        Side::Request => &api.request,
        Side::Response => &api.response,
    }
}
