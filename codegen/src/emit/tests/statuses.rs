//! What is known of statuses and of result codes.

use super::{item, page, rust};

#[test]
fn statuses_know_their_order_and_their_ends() {
    let statuses = r#", "statuses": {"field": "/state", "order": "forward", "values": [
        {"value": "STORED"}, {"value": "FETCHED", "final": true}]}"#;
    let linked = page(
        r#"{"name": "state", "type": "string", "required": true}, {"name": "changed", "type": "integer", "required": true},
           {"name": "code", "type": "string", "required": {"field": "/state", "in": ["STORED"]}}"#,
        "",
        "",
        statuses,
    );
    let text = rust(&linked);
    insta::assert_snapshot!(item(&text, "pub fn is_final("), @r"
        pub fn is_final(&self) -> bool {
            matches!(self, Self::Fetched)
        }
    ");
    insta::assert_snapshot!(item(&text, "pub fn can_follow("), @r"
        pub fn can_follow(&self, previous: &Self) -> bool {
            !previous.is_final() && wire::is_not_before(self, previous)
        }
    ");
    insta::assert_snapshot!(item(&text, "pub fn stored(required"), @r"
        pub fn stored(required: Required, status: Stored) -> Self {
            let mut this = Self::of_status(required, State::Stored);
            this.set_stored(status);
            this
        }
    ");
    insta::assert_snapshot!(item(&text, "pub fn next("), @r"
        pub fn next(&self, changed: i64) -> Result<Next, check::CannotFollow> {
            check::CannotFollow::check_time(self.changed, changed)?;
            let mut this = self.clone();
            this.changed = changed;
            Ok(Next { message: this })
        }
    ");
    insta::assert_snapshot!(item(&text, "fn reach("), @r"
        fn reach(mut self, status: State) -> Result<Request, check::CannotFollow> {
            if !status.can_follow(&self.message.state) {
                return Err(
                    check::CannotFollow::status(self.message.state.as_str(), status.as_str()),
                );
            }
            self.message.state = status;
            Ok(self.message)
        }
    ");
    assert!(
        !text.contains("pub fn new(") && !text.contains("with_state("),
        "neither a general constructor nor a setter"
    );
}

#[test]
fn a_result_code_knows_what_it_stands_for() {
    let linked = page(r#"{"name": "id", "type": "string"}"#, "", "", "");
    insta::assert_snapshot!(item(&rust(&linked), "pub fn status("), @r"
        pub fn status(&self) -> Option<api::ResultStatus> {
            match self {
                Self::Success => Some(api::ResultStatus::Success),
                Self::Busy => Some(api::ResultStatus::Unknown),
                Self::Unlisted(_) => None,
            }
        }
    ");
}
