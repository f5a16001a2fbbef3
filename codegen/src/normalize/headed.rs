//! Fields of a page that adds to another one, below a heading that says neither whose they are nor that they are those of
//! the message: it names the type, or the field, of the base page that they belong to.

use std::borrow::Cow;

use crate::page::{Page, TypeTable};
use crate::side::Side;

/// The page with such fields as those of a type; as it is where it stands for itself.
pub(crate) fn page(page: &Page, extends: bool) -> Cow<'_, Page> {
    let heading = page.request.heading.as_ref().filter(|_| extends);
    let Some(name) = heading.cloned() else { return Cow::Borrowed(page) };
    let mut page = page.clone();
    let fields = std::mem::take(&mut page.request);
    page.types.push(TypeTable { name, side: Side::Request, fields });
    Cow::Owned(page)
}
