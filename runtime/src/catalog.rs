//! A page as data, for tools that serve or check every API alike: what generated code lists in its catalog.

use crate::api::Api;

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// The facts about its API.
    pub api: &'static Api,
    /// Its title.
    pub title: &'static str,
    /// The id of the API that it is a scenario of.
    pub extends: Option<&'static str>,
    /// The request member that marks a scenario, and its value.
    pub discriminator: Option<(&'static str, &'static str)>,
    /// The statuses of its orders.
    pub statuses: Option<Statuses>,
    /// The request member that holds the request's id.
    pub id_member: Option<&'static str>,
    /// The request member that holds the time of the event, which grows from update to update.
    pub event_time: Option<&'static str>,
    /// The result codes with their statuses on the wire, `S`, `F` or `U`, decisions applied.
    pub results: &'static [(&'static str, &'static str)],
    /// The JSON Schema of a request.
    pub request_schema: &'static str,
    /// The JSON Schema of a response.
    pub response_schema: &'static str,
    /// Documented requests, as JSON.
    pub example_requests: &'static [&'static str],
    /// Documented responses, as JSON.
    pub example_responses: &'static [&'static str],
}

/// The statuses of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statuses {
    /// The request member that holds the status.
    pub member: &'static str,
    /// Whether a status may only be followed by one further down the list, or by itself.
    pub forward: bool,
    /// The statuses in the page's order, and whether nothing follows.
    pub values: &'static [(&'static str, bool)],
}

impl Statuses {
    /// Whether a status may follow another. The same status again is fine, unless it is an end.
    ///
    /// A status that the page does not list may neither follow nor be followed.
    pub fn can_follow(&self, previous: &str, next: &str) -> bool {
        let place = |status| self.values.iter().position(|(value, _)| *value == status);
        let (Some(before), Some(after)) = (place(previous), place(next)) else { return false };
        let is_end = self.values.get(before).is_some_and(|(_, is_final)| *is_final);
        !is_end && (!self.forward || after >= before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALUES: &[(&str, bool)] = &[("NEW", false), ("PAID", false), ("BACK", true), ("DONE", true)];

    #[test]
    fn statuses_go_forward_skip_and_repeat_but_not_after_an_end() {
        let statuses = Statuses { member: "status", forward: true, values: VALUES };
        for (previous, next) in [("NEW", "NEW"), ("NEW", "PAID"), ("NEW", "DONE"), ("PAID", "BACK")] {
            assert!(statuses.can_follow(previous, next), "{previous} {next}");
        }
        for (previous, next) in [("PAID", "NEW"), ("BACK", "DONE"), ("DONE", "DONE"), ("NEW", "LOST"), ("LOST", "NEW")]
        {
            assert!(!statuses.can_follow(previous, next), "{previous} {next}");
        }
    }

    #[test]
    fn statuses_in_any_order_go_back_too() {
        let statuses = Statuses { member: "status", forward: false, values: VALUES };
        assert!(statuses.can_follow("PAID", "NEW"));
        assert!(!statuses.can_follow("DONE", "NEW"));
    }
}
