//! The orders that the sandbox holds, and the answers it has given.

use std::collections::HashMap;

use serde_json::{Value, json};

/// What an order is told apart by: the API it belongs to and the merchant's name for it.
pub(crate) type OrderKey = (&'static str, String);

/// An order as it stands, or whatever else a call has made.
#[derive(Debug, Clone)]
pub(crate) struct Order {
    /// The sandbox's own id.
    pub(crate) id: String,
    /// The page whose message came last.
    pub(crate) page: &'static str,
    /// The merchant's name for it; none for what has no name.
    pub(crate) key: Option<String>,
    /// Its status, where it has one.
    pub(crate) status: Option<String>,
    /// The time of its last event, where there is one.
    pub(crate) event_time: Option<i64>,
    /// Every message that was accepted, the last one last.
    pub(crate) messages: Vec<Value>,
}

/// An answer that was given to a request id.
#[derive(Debug, Clone)]
pub(crate) struct Given {
    /// The request's body.
    pub(crate) asked: Value,
    /// The answer's body.
    pub(crate) answer: Value,
}

/// Everything that is held.
#[derive(Debug, Default)]
pub(crate) struct Orders {
    all: Vec<Order>,
    by_key: HashMap<OrderKey, usize>,
    given: HashMap<(&'static str, String), Given>,
}

impl Orders {
    /// The order of that name.
    pub(crate) fn get(&self, key: &OrderKey) -> Option<&Order> {
        self.all.get(*self.by_key.get(key)?)
    }

    /// Takes in a message: into the order of that name, or as a new one. Gives the sandbox's id of it.
    pub(crate) fn accept(
        &mut self,
        family: &'static str,
        key: Option<&str>,
        update: impl FnOnce(&mut Order),
        page: &'static str,
    ) -> String {
        let known = key.and_then(|key| self.by_key.get(&(family, key.to_owned())).copied());
        let at = known.unwrap_or(self.all.len());
        if known.is_none() {
            let id = format!("SANDBOX{:012}", self.all.len() + 1);
            let key = key.map(str::to_owned);
            if let Some(key) = &key {
                self.by_key.insert((family, key.clone()), at);
            }
            self.all.push(Order { id, page, key, status: None, event_time: None, messages: Vec::new() });
        }
        match self.all.get_mut(at) {
            Some(order) => {
                order.page = page;
                update(order);
                order.id.clone()
            }
            None => String::new(),
        }
    }

    /// The answer that was given to a request id of an API.
    pub(crate) fn given(&self, family: &'static str, request_id: &str) -> Option<&Given> {
        self.given.get(&(family, request_id.to_owned()))
    }

    /// Remembers an answer.
    pub(crate) fn give(&mut self, family: &'static str, request_id: &str, given: Given) {
        self.given.insert((family, request_id.to_owned()), given);
    }

    /// All orders as JSON, in the order in which they came.
    pub(crate) fn to_json(&self) -> Value {
        self.all
            .iter()
            .map(|order| {
                json!({
                    "id": order.id,
                    "page": order.page,
                    "key": order.key,
                    "status": order.status,
                    "eventTime": order.event_time,
                    "messages": order.messages,
                })
            })
            .collect()
    }
}
