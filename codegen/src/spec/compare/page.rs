//! Two versions of what a page says beside its messages: endpoint, hosts, headers, statuses, results, examples.

use serde_json::Value;

use super::field::compare_message;
use super::grade::{Grade, Impact};
use super::{Changes, flag, list, pair, written};
use crate::side::Side;
use crate::spec::{Api, Header, Headers, ResultCode, Status, StatusOrder, Statuses, Unknown};

use Grade::{Breaking, Compatible, Unaffected};

/// Compares everything of a page. `$schema` and `id` are the file's own.
pub(super) fn compare(before: &Api, after: &Api, changes: &mut Changes) {
    let Api {
        schema: _,
        id: _,
        title,
        kind,
        extends,
        discriminator,
        source,
        method,
        path,
        hosts,
        headers,
        repeatable,
        statuses,
        request,
        response,
        results,
        examples,
        unknown,
        doc,
    } = after;
    let everybody = Impact { senders: Breaking, readers: Breaking, rust: Breaking };
    changes.fact("/title", "title", (written(&before.title), written(title)), Impact::DOCS);
    changes.fact("/kind", "kind", (written(&before.kind), written(kind)), everybody);
    changes.fact("/extends", "extends", (written(&before.extends), written(extends)), everybody);
    let rust = if before.discriminator.is_some() == discriminator.is_some() { Compatible } else { Breaking };
    let values = (written(&before.discriminator), written(discriminator));
    changes.fact("/discriminator", "discriminator", values, Impact::of_senders(Breaking, rust));
    changes.fact("/source", "source", (written(&before.source), written(source)), Impact::DOCS);
    let endpoint = Impact::of_senders(Breaking, Compatible);
    if path.is_some() || !unknown.contains(&Unknown::Path) {
        changes.fact("/method", "method", (written(&before.method), written(method)), endpoint);
        changes.fact("/path", "path", (written(&before.path), written(path)), endpoint);
    }
    compare_hosts(&before.hosts, hosts, changes);
    compare_headers(&before.headers, headers, changes);
    let grade = if *repeatable == Some(true) { Compatible } else { Breaking };
    let values = (written(&before.repeatable), written(repeatable));
    changes.fact("/repeatable", "repeatable", values, Impact::of_senders(grade, Compatible));
    compare_statuses(before.statuses.as_ref(), statuses.as_ref(), changes);
    compare_message(Side::Request, &before.request, request, changes);
    compare_message(Side::Response, &before.response, response, changes);
    compare_results(&before.results, results, changes);
    for (place, was, is) in [
        ("/examples/requests", &before.examples.requests, &examples.requests),
        ("/examples/responses", &before.examples.responses, &examples.responses),
    ] {
        changes.fact(place, "examples", (list(was), list(is)), Impact::DOCS);
    }
    changes.wording("/doc", "doc", (written(&before.doc), written(doc)));
}

type Hosts = std::collections::BTreeMap<String, String>;

fn compare_hosts(before: &Hosts, after: &Hosts, changes: &mut Changes) {
    let environments: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for environment in environments {
        let (was, is) = (before.get(environment), after.get(environment));
        let grade = if was.is_none() { Compatible } else { Breaking };
        let impact = Impact::of_senders(grade, Compatible);
        changes.fact(&format!("/hosts/{environment}"), "host", (written(&was), written(&is)), impact);
    }
}

fn compare_headers(before: &Headers, after: &Headers, changes: &mut Changes) {
    let Headers { request, response } = after;
    compare_header_list(Side::Request, &before.request, request, changes);
    compare_header_list(Side::Response, &before.response, response, changes);
}

fn compare_header_list(side: Side, before: &[Header], after: &[Header], changes: &mut Changes) {
    let (root, on) = match side {
        Side::Request => ("/headers/request", Impact::of_senders as fn(Grade, Grade) -> Impact),
        Side::Response => ("/headers/response", Impact::of_readers as fn(Grade, Grade) -> Impact),
    };
    let paired = pair(before, after, |header| header.name.as_str());
    for header in &paired.went {
        let grade = if side == Side::Request { Compatible } else { Breaking };
        changes.whole(&format!("{root}/{}", header.name), (written(&header.name), Value::Null), on(grade, Unaffected));
    }
    for header in &paired.came {
        let grade = if side == Side::Request && header.required { Breaking } else { Compatible };
        changes.whole(&format!("{root}/{}", header.name), (Value::Null, written(&header.name)), on(grade, Unaffected));
    }
    for (was, is) in &paired.stayed {
        let place = format!("{root}/{}", is.name);
        let Header { name: _, required, keys, sample, unknown, doc } = is;
        let narrower = *required == (side == Side::Request);
        let grade = if narrower { Breaking } else { Compatible };
        let lost = unknown.contains(&Unknown::Required) && !*required;
        if !lost {
            changes.fact(&place, "required", (flag(was.required), flag(*required)), on(grade, Unaffected));
        }
        compare_keys(&place, was, keys, on(Breaking, Unaffected), changes);
        changes.fact(&place, "sample", (written(&was.sample), written(sample)), Impact::DOCS);
        changes.wording(&place, "doc", (written(&was.doc), written(doc)));
    }
}

/// Compares the keys of a header's value. A capture can lose them all, which is no change.
fn compare_keys(place: &str, before: &Header, after: &[crate::spec::HeaderKey], impact: Impact, changes: &mut Changes) {
    if after.is_empty() {
        return;
    }
    let paired = pair(&before.keys, after, |key| key.name.as_str());
    for key in &paired.went {
        changes.whole(&format!("{place}/{}", key.name), (written(&key.name), Value::Null), impact);
    }
    for key in &paired.came {
        changes.whole(&format!("{place}/{}", key.name), (Value::Null, written(&key.name)), impact);
    }
    for (was, is) in &paired.stayed {
        let place = format!("{place}/{}", is.name);
        changes.fact(&place, "values", (list(&was.values), list(&is.values)), impact);
        changes.fact(&place, "default", (written(&was.default), written(&is.default)), impact);
        changes.wording(&place, "doc", (written(&was.doc), written(&is.doc)));
    }
}

fn compare_statuses(before: Option<&Statuses>, after: Option<&Statuses>, changes: &mut Changes) {
    let (before, after) = match (before, after) {
        (Some(before), Some(after)) => (before, after),
        (before, after) => {
            let names = |statuses: Option<&Statuses>| {
                statuses.map_or(Value::Null, |statuses| {
                    statuses.values.iter().map(|status| Value::from(status.value.as_str())).collect()
                })
            };
            let impact = Impact::of_senders(Breaking, Breaking);
            return changes.whole("/statuses", (names(before), names(after)), impact);
        }
    };
    let field = Impact::of_senders(Breaking, Breaking);
    changes.fact("/statuses", "field", (written(&before.field), written(&after.field)), field);
    let grade = if after.order == StatusOrder::Any { Compatible } else { Breaking };
    let order = Impact::of_senders(grade, Compatible);
    changes.fact("/statuses", "order", (written(&before.order), written(&after.order)), order);
    let paired = pair(&before.values, &after.values, |status| status.value.as_str());
    for status in &paired.went {
        let place = format!("/statuses/{}", status.value);
        changes.whole(&place, (written(&status.value), Value::Null), Impact::of_senders(Breaking, Breaking));
    }
    for status in &paired.came {
        let place = format!("/statuses/{}", status.value);
        changes.whole(&place, (Value::Null, written(&status.value)), Impact::of_senders(Compatible, Compatible));
    }
    if paired.moved {
        let names = |values: &[Status]| values.iter().map(|status| Value::from(status.value.as_str())).collect();
        let grade = if after.order == StatusOrder::Forward { Breaking } else { Grade::DocsOnly };
        let impact = Impact::of_senders(grade, Compatible);
        changes.fact("/statuses", "values", (names(&before.values), names(&after.values)), impact);
    }
    for (was, is) in &paired.stayed {
        compare_status(was, is, changes);
    }
}

fn compare_status(before: &Status, after: &Status, changes: &mut Changes) {
    let Status { value, is_final, doc, display } = after;
    let place = format!("/statuses/{value}");
    let grade = if *is_final { Breaking } else { Compatible };
    let values = (flag(before.is_final), flag(*is_final));
    changes.fact(&place, "final", values, Impact::of_senders(grade, Compatible));
    changes.wording(&place, "doc", (written(&before.doc), written(doc)));
    changes.wording(&place, "display", (written(&before.display), written(display)));
}

/// Compares result codes. A code more breaks nobody: the enum of codes is open, and the status tells what became.
fn compare_results(before: &[ResultCode], after: &[ResultCode], changes: &mut Changes) {
    let paired = pair(before, after, |result| result.code.as_str());
    let known = |result: &ResultCode| written(&result.status);
    for result in &paired.went {
        let impact = Impact::of_readers(Compatible, Breaking);
        changes.whole(&format!("/results/{}", result.code), (known(result), Value::Null), impact);
    }
    for result in &paired.came {
        let impact = Impact::of_readers(Compatible, Compatible);
        changes.whole(&format!("/results/{}", result.code), (Value::Null, known(result)), impact);
    }
    for (was, is) in &paired.stayed {
        let ResultCode { code, status: _, message, action } = is;
        let place = format!("/results/{code}");
        changes.fact(&place, "status", (known(was), known(is)), Impact::of_readers(Breaking, Compatible));
        changes.wording(&place, "message", (written(&was.message), written(message)));
        changes.wording(&place, "action", (written(&was.action), written(action)));
    }
}
