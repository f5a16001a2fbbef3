//! From a place in a message to the line of the spec file that speaks of it.

use portal_codegen::json::{self, Dialect, Node, Value};
use portal_codegen::link::Kind;
use portal_codegen::source::Source;
use portal_codegen::spec::{Api, file};

use crate::plan::{Plan, side_name};

/// Spec files, with the place of everything in them.
pub struct SpecFiles(Vec<SpecFile>);

struct SpecFile {
    api: Api,
    source: Source,
    root: Option<Node>,
}

impl SpecFiles {
    /// The files of these specs, as they are written.
    pub fn of(apis: &[Api]) -> Self {
        let file = |api: &Api| {
            let source = Source::new(format!("spec/api/{}.json", api.id), &file::write(api));
            let root = json::parse(&source.slice(0..source.text().len()), Dialect::Strict).ok();
            SpecFile { api: api.clone(), source, root }
        };
        Self(apis.iter().map(file).collect())
    }

    /// The line about a place in a message: `spec/api/order_sync.json:31: "max_length": 32`.
    pub fn line_of(&self, plan: &Plan<'_>, place: &str) -> String {
        let names = names(plan, place);
        let own = self.0.iter().find(|file| file.api.id == plan.page.id);
        let base = own.and_then(|own| self.0.iter().find(|file| Some(&file.api.id) == own.api.extends.as_ref()));
        let found = own.into_iter().chain(base).find_map(|file| file.line(side_name(plan.side), &names));
        found.unwrap_or_else(|| "no spec file speaks of this place".to_owned())
    }
}

impl SpecFile {
    fn line(&self, side: &str, names: &[String]) -> Option<String> {
        let mut node = get(self.root.as_ref()?, side)?;
        for name in names {
            let Value::Array(fields) = &get(node, "fields")?.value else { return None };
            let is_it = |field: &&Node| matches!(get(field, "name").map(|name| &name.value), Some(Value::String(text)) if text.as_str() == name);
            node = fields.iter().find(is_it)?;
        }
        let line = self.source.line_column(node.span.start).line;
        let text = self.source.text()[node.span.range()].split_whitespace().collect::<Vec<_>>().join(" ");
        let short: String = text.chars().take(160).collect();
        Some(format!("{}:{line}: {short}", self.source.name()))
    }
}

fn get<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Value::Object(members) = &node.value else { return None };
    members.iter().find(|member| member.key.as_str() == name).map(|member| &member.value)
}

/// The names on the way to a place, without the indexes of arrays and without what the plan does not declare.
fn names(plan: &Plan<'_>, place: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut object = Some(plan.root);
    let mut segments = place.split('/').skip(1);
    while let (Some(segment), Some(of)) = (segments.next(), object) {
        let name = segment.replace("~1", "/").replace("~0", "~");
        let Some(member) = of.member(&name) else { break };
        if matches!(member.kind, Kind::Array(_)) {
            segments.next();
        }
        object = plan.child(member);
        names.push(name);
    }
    names
}
