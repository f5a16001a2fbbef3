//! Reading and normalizing takes time in proportion to the text, in every layout, whatever there is much of.
//! `cargo test --release -p conformance --test linear_reading` reads 1 MiB each time, in less than a second.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]
#![expect(clippy::print_stdout, reason = "the times are shown with `--nocapture`")]

use std::time::{Duration, Instant};

use conformance::print::{Choices, Loss, MUCH, Much, large, losses, print};
use conformance::random::Random;
use portal_codegen::page::Layout;
use portal_codegen::pipeline::{Capture, File, Knowledge, normalize};
use portal_codegen::spec::{Api, ApiId};

const LAYOUTS: [Layout; 6] = [
    Layout::PortalJson,
    Layout::StrippedJson,
    Layout::RenderedLines,
    Layout::RenderedPipes,
    Layout::TablePipes,
    Layout::TableLines,
];

/// The small text and the large one, which is four times as long. Without optimization, less is read.
const SIZES: [usize; 2] = if cfg!(debug_assertions) { [64 << 10, 256 << 10] } else { [256 << 10, 1 << 20] };

/// The large text takes at most so many times as long as the small one: 4, and some for a busy machine.
const MOST_TIMES: u32 = 6;

/// The large text takes at most so long, also where the machine is busy.
const MOST: Duration = Duration::from_secs(1);

/// So often is measured where a measurement is not as it should be.
const TRIES: usize = 12;

/// Numbers that make a page with statuses and an example.
fn numbers() -> Vec<u16> {
    let mut random = Random::new(1);
    let rows = (0..200).map(|_| (0..600).map(|_| random.bits() as u16).collect::<Vec<_>>());
    let fit = |page: &Api| page.statuses.is_some() && !page.examples.requests.is_empty();
    rows.into_iter().find(|row| fit(&large(Much::Fields, 1, row))).expect("one row in two hundred makes such a page")
}

/// A page of at least that many bytes, and hardly more.
fn page(much: Much, layout: Layout, size: usize, numbers: &[u16]) -> File {
    let text = |count: usize| print(&large(much, count, numbers), None, layout, &mut Choices::new(&[]));
    let (one, many) = (text(1).len(), text(101).len());
    let each = many.saturating_sub(one).div_ceil(100);
    assert!(each > 0, "{layout:?} does not show that there are many {much:?}");
    let rough = size / each + 1;
    let mut count = rough.saturating_mul(size) / text(rough).len() + 1;
    while text(count).len() < size {
        count += count / 64 + 1;
    }
    File { name: "group.base.txt".to_owned(), bytes: text(count).into_bytes() }
}

/// How long it takes to make a spec of a page.
fn time(file: &File) -> Duration {
    let started = Instant::now();
    let capture = Capture::read(file);
    let id = ApiId::new("group").expect("an id");
    let specs = normalize(&[(id, &capture)], &Knowledge::default());
    let took = started.elapsed();
    assert!(specs.apis().count() == 1, "the page was refused: {:?}", specs.diagnostics.first());
    took
}

/// What is too slow of a layout. Other programs disturb measurements, so that the shortest of some counts.
fn faults(layout: Layout, much: Much, numbers: &[u16]) -> Option<String> {
    let files = SIZES.map(|size| page(much, layout, size, numbers));
    let mut least = [Duration::MAX; 2];
    for _ in 0..TRIES {
        for (least, file) in least.iter_mut().zip(&files) {
            *least = time(file).min(*least);
        }
        let [short, long] = least;
        if long < MOST && long < short.max(Duration::from_millis(5)) * MOST_TIMES {
            println!("{layout:?}, {much:?}: {short:?}, and four times as long {long:?}");
            return None;
        }
    }
    let ([short, long], [small, large]) = (least, files.map(|file| file.bytes.len()));
    Some(format!("{layout:?}, {much:?}: {small} bytes took {short:?}, {large} bytes {long:?}"))
}

#[test]
fn reading_and_normalizing_takes_time_in_proportion_to_the_text() {
    let numbers = numbers();
    let pairs = LAYOUTS.iter().flat_map(|layout| MUCH.iter().map(move |much| (*layout, *much)));
    let pairs = pairs.filter(|(layout, much)| *much != Much::Values || !losses(*layout).contains(&Loss::Lists));
    let faults: Vec<String> = pairs.filter_map(|(layout, much)| faults(layout, much, &numbers)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
