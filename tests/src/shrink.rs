//! Makes a message smaller while it still shows what it shows.

use crate::node::Node;

/// More tries than this are not worth the wait.
const MOST_TRIES: usize = 3000;

/// The smallest message found, by taking out members and elements and by shortening texts, for which `shows` still holds.
pub fn shrink(message: &Node, shows: &mut dyn FnMut(&Node) -> bool) -> Node {
    let mut smallest = message.clone();
    let mut tries = 0;
    loop {
        let before = smallest.clone();
        let mut at = 0;
        while tries < MOST_TRIES {
            let mut smaller = smallest.clone();
            if !reduce(&mut smaller, &mut { at }) {
                break;
            }
            tries += 1;
            if smaller != smallest && shows(&smaller) {
                smallest = smaller;
            } else {
                at += 1;
            }
        }
        if smallest == before || tries >= MOST_TRIES {
            return smallest;
        }
    }
}

/// Applies the reduction of that number, counted through the whole tree; tells whether there is one.
fn reduce(node: &mut Node, number: &mut usize) -> bool {
    let mut is_next = || {
        let now = *number == 0;
        *number = number.wrapping_sub(1);
        now
    };
    match node {
        Node::Token(_) => false,
        Node::Text(text) => {
            let half: String = text.chars().take(text.chars().count() / 2).collect();
            is_next() && {
                *text = half;
                true
            }
        }
        Node::Array(elements) => {
            for index in 0..elements.len() {
                if is_next() {
                    elements.remove(index);
                    return true;
                }
            }
            elements.iter_mut().any(|element| reduce(element, number))
        }
        Node::Object(members) => {
            for index in 0..members.len() {
                if is_next() {
                    members.remove(index);
                    return true;
                }
            }
            members.iter_mut().any(|(_, member)| reduce(member, number))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_matter_goes() {
        let message =
            Node::from(&serde_json::json!({"a": {"b": "keep me", "c": [1, {"d": true}]}, "e": "long enough"}));
        let small = shrink(&message, &mut |node| node.to_string().contains("\"d\":true"));
        assert_eq!(small.to_string(), r#"{"a":{"c":[{"d":true}]}}"#);
    }
}
