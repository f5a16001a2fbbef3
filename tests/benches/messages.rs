//! How fast messages are read, checked and written, beside what one would use without this crate:
//! `cargo bench -p conformance`.

#![expect(clippy::unwrap_used, reason = "a benchmark ends where its setting-up fails")]

use std::hint::black_box;

use alipayhk::order_sync::coupon_with_code::Request;
use conformance::own;
use criterion::{Criterion, criterion_group, criterion_main};
use portal_codegen::emit;
use serde_json::Value;

/// The coupon that its page shows, and its schema.
fn documented() -> (String, Value) {
    let (_, linked) = own::pages();
    let pages = linked.pages();
    let page = pages.iter().find(|page| page.id.as_str() == "order_sync.coupon_with_code").unwrap();
    let schema = include_str!("../../generated/schemas/order_sync.coupon_with_code.request.schema.json");
    (page.example_requests[0].to_string(), serde_json::from_str(schema).unwrap())
}

fn messages(c: &mut Criterion) {
    let (text, schema) = documented();
    let request = Request::from_json(&text).unwrap();
    let value: Value = serde_json::from_str(&text).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    assert!(request.is_valid() && validator.is_valid(&value));

    let mut group = c.benchmark_group("read");
    group.bench_function("Request::from_json", |b| b.iter(|| Request::from_json(black_box(&text)).unwrap()));
    group.bench_function("serde_json::Value", |b| b.iter(|| serde_json::from_str::<Value>(black_box(&text)).unwrap()));
    group.finish();

    let mut group = c.benchmark_group("check");
    group.bench_function("Request::is_valid", |b| b.iter(|| black_box(&request).is_valid()));
    group.bench_function("jsonschema", |b| b.iter(|| validator.is_valid(black_box(&value))));
    group.finish();

    let mut group = c.benchmark_group("write");
    group.bench_function("Request::to_json", |b| b.iter(|| black_box(&request).to_json()));
    group.bench_function("serde_json::Value", |b| b.iter(|| black_box(&value).to_string()));
    group.finish();
}

/// All pages to all files, as `cargo xtask generate` does it but for writing them.
fn pages(c: &mut Criterion) {
    let files = || emit::files(&own::pages().1).unwrap();
    c.bench_function("all pages to Rust and schemas", |b| b.iter(files));
}

criterion_group!(benches, messages, pages);
criterion_main!(benches);
