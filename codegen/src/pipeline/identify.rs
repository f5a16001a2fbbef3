//! Which page a capture shows: known by its title and endpoint, then by its file's stem.

use crate::diagnostic::{Code, Diagnostic};
use crate::page::Page;
use crate::source::Text;
use crate::spec::{Api, ApiId};

/// What page a capture shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Identity {
    /// A page that has a spec.
    Known(ApiId),
    /// A page without a spec, whose id comes from the file's stem.
    New(ApiId),
    /// Nothing tells: the title fits none or several, and the stem is no id.
    Unknown,
}

/// Tells which page a capture shows.
pub fn identify(page: &Page, stem: &str, known: &[Api]) -> Identity {
    let by_stem = ApiId::from_stem(stem).ok();
    let candidates: Vec<&Api> = known.iter().filter(|api| fits(page, api)).collect();
    let stem_fits = |api: &&Api| Some(&api.id) == by_stem.as_ref();
    match (candidates.as_slice(), by_stem.clone()) {
        ([only], _) => Identity::Known(only.id.clone()),
        (several, Some(id)) if several.iter().any(stem_fits) => Identity::Known(id),
        (_, Some(id)) if known.iter().any(|api| api.id == id) => Identity::Known(id),
        (_, Some(id)) => Identity::New(id),
        (_, None) => Identity::Unknown,
    }
}

/// Whether title and endpoint are those of a spec. An endpoint that the capture lost, or that the page hides, says nothing.
fn fits(page: &Page, api: &Api) -> bool {
    let Some(title) = &page.title else { return false };
    let path = page.path.as_ref().filter(|_| !page.hides_endpoint).map(bare);
    bare(title) == api.title.trim().to_lowercase()
        && path.is_none_or(|path| {
            api.path.as_ref().is_none_or(|known| path == known.trim_start_matches('/').to_lowercase())
        })
}

fn bare(text: &Text) -> String {
    text.as_str().trim().trim_start_matches('/').to_lowercase()
}

/// The finding about a capture of which nothing tells which page it shows.
pub fn unknown_page(file: &str) -> Diagnostic {
    Diagnostic::error(Code::UnknownPage, "nothing tells which page this is")
        .in_file(file)
        .help("name the file <group>.<page>, as in order-sync.gift-card.txt, or give its id with --as")
}
