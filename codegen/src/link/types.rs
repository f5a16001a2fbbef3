//! Drafts of equal shape become one type; each type gets a name and a home.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Draft, Shape};
use super::ident;
use super::model::{Enum, EnumRole, Kind, Member, MemberDoc, Object, PageDoc, TypeDef, TypeId, Use, Variant};
use crate::spec::ApiId;

/// Where a type lives.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// In the module of a group, since several of its pages use it, or since its base page does.
    Group(String),
    /// In the module of one page.
    Page(ApiId),
}

/// All types, and which of them each draft became.
pub struct Named {
    /// The types.
    pub types: Vec<TypeDef>,
    /// Their homes, in the same order.
    pub homes: Vec<Home>,
    /// The type of each draft.
    pub of_draft: Vec<TypeId>,
    /// What was decided, one sentence each.
    pub decisions: Vec<String>,
}

struct Cluster {
    group: String,
    key: usize,
    drafts: Vec<usize>,
}

/// Merges and names all drafts. `reserved` are names that modules need themselves; `base` tells whether a page is the base
/// of its group.
pub fn name(drafts: &[Draft], reserved: BTreeMap<Home, Vec<String>>, base: impl Fn(&ApiId) -> bool) -> Named {
    let clusters = cluster(drafts);
    let mut order: Vec<usize> = (0..clusters.len()).collect();
    let home = |cluster: &Cluster| home(cluster, drafts, &base);
    order.sort_by_key(|index| match (home(&clusters[*index]), is_result_codes(&clusters[*index], drafts)) {
        (_, true) => 0,
        (Home::Group(_), _) => 1,
        (Home::Page(_), _) => 2,
    });
    let reserved = reserved.into_iter().map(|(home, names)| (home, names.into_iter().collect()));
    let mut taken = Taken { modules: reserved.collect() };
    let mut names = vec![String::new(); clusters.len()];
    let mut decisions = Vec::new();
    for index in order {
        let cluster = &clusters[index];
        let candidates = candidates(cluster, drafts);
        names[index] = taken.name(&candidates, &home(cluster), is_message(cluster, drafts));
        tell(cluster, drafts, &candidates, &names[index], &mut decisions);
    }
    let mut of_draft = vec![TypeId(0); drafts.len()];
    for (index, cluster) in clusters.iter().enumerate() {
        for draft in &cluster.drafts {
            of_draft[*draft] = TypeId(index);
        }
    }
    let homes = clusters.iter().map(home).collect();
    let types = clusters.iter().zip(names).map(|(cluster, name)| define(cluster, drafts, name, &of_draft)).collect();
    Named { types, homes, of_draft, decisions }
}

/// Names that are taken, by module. A group's names are taken in the modules of its pages too, and the other way round:
/// pages use the types of their group by name.
struct Taken {
    modules: BTreeMap<Home, BTreeSet<String>>,
}

impl Taken {
    fn name(&mut self, candidates: &[String], home: &Home, is_message: bool) -> String {
        let mut taken: BTreeSet<String> = self.modules.get(home).cloned().unwrap_or_default();
        taken.extend(ident::TAKEN.iter().map(|name| (*name).to_owned()));
        match home {
            Home::Page(page) => {
                taken.extend(self.modules.get(&Home::Group(page.group().to_owned())).into_iter().flatten().cloned());
            }
            Home::Group(group) => {
                let is_inside = |home: &Home| matches!(home, Home::Page(page) if page.group() == group);
                let inside = self.modules.iter().filter(|(home, _)| is_inside(home));
                taken.extend(inside.flat_map(|(_, names)| names).cloned());
            }
        }
        let name = match candidates.first() {
            Some(own) if is_message => own.clone(),
            _ => ident::unique(candidates, &mut taken),
        };
        self.modules.entry(home.clone()).or_default().insert(name.clone());
        name
    }
}

/// Drafts of equal shape in one group, where one's name ends another's: `Amount` and `PayAmount`.
fn cluster(drafts: &[Draft]) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    let mut by_shape: BTreeMap<(String, usize), Vec<usize>> = BTreeMap::new();
    for (index, draft) in drafts.iter().enumerate() {
        let group = draft.place.page.group().to_owned();
        let same_shape = by_shape.entry((group.clone(), draft.key)).or_default();
        let kin = same_shape
            .iter()
            .copied()
            .find(|cluster| clusters[*cluster].drafts.iter().any(|other| is_kin(&drafts[*other].names, &draft.names)));
        match kin {
            Some(cluster) => clusters[cluster].drafts.push(index),
            None => {
                same_shape.push(clusters.len());
                clusters.push(Cluster { group, key: draft.key, drafts: vec![index] });
            }
        }
    }
    debug_assert!(clusters.iter().all(|cluster| cluster.drafts.iter().all(|draft| drafts[*draft].key == cluster.key)));
    clusters
}

fn is_kin(one: &[String], other: &[String]) -> bool {
    match (one.first(), other.first()) {
        (Some(one), Some(other)) => one.ends_with(other.as_str()) || other.ends_with(one.as_str()),
        _ => false,
    }
}

fn is_message(cluster: &Cluster, drafts: &[Draft]) -> bool {
    cluster.drafts.iter().any(|draft| {
        let draft = &drafts[*draft];
        draft.place.at.is_root() && matches!(draft.shape, Shape::Object { .. })
    })
}

fn is_result_codes(cluster: &Cluster, drafts: &[Draft]) -> bool {
    cluster.drafts.iter().any(|draft| matches!(&drafts[*draft].shape, Shape::Enum { role: EnumRole::ResultCodes, .. }))
}

fn home(cluster: &Cluster, drafts: &[Draft], base: &impl Fn(&ApiId) -> bool) -> Home {
    let pages: BTreeSet<&ApiId> = cluster.drafts.iter().map(|draft| &drafts[*draft].place.page).collect();
    match pages.iter().next() {
        Some(page) if pages.len() == 1 && !base(page) => Home::Page((*page).clone()),
        _ => Home::Group(cluster.group.clone()),
    }
}

/// The names of the draft whose own name is shortest: that of what the others are kinds of.
fn candidates(cluster: &Cluster, drafts: &[Draft]) -> Vec<String> {
    cluster
        .drafts
        .iter()
        .map(|draft| &drafts[*draft].names)
        .min_by_key(|names| names.first().map_or(usize::MAX, String::len))
        .cloned()
        .unwrap_or_default()
}

fn tell(cluster: &Cluster, drafts: &[Draft], candidates: &[String], name: &str, decisions: &mut Vec<String>) {
    let places: Vec<String> = cluster
        .drafts
        .iter()
        .map(|draft| {
            let place = &drafts[*draft].place;
            format!("{}{}{}", place.page, place.side.place(), place.at)
        })
        .collect();
    if places.len() > 1 && !is_message(cluster, drafts) {
        decisions.push(format!("{name} serves {}", places.join(", ")));
    }
    if let Some(own) = candidates.first().filter(|own| *own != name) {
        decisions.push(format!("{name} is called so since {own} is taken ({})", places.join(", ")));
    }
}

fn define(cluster: &Cluster, drafts: &[Draft], name: String, of_draft: &[TypeId]) -> TypeDef {
    let uses: Vec<Use> = cluster.drafts.iter().map(|draft| drafts[*draft].place.clone()).collect();
    let docs: BTreeSet<Option<&str>> = cluster.drafts.iter().map(|draft| drafts[*draft].doc.as_deref()).collect();
    let first = &drafts[cluster.drafts[0]];
    match &first.shape {
        Shape::Enum { values, role } => {
            let shared = |value: &Variant| Variant { doc_on: docs_on(value, cluster, drafts), ..value.clone() };
            TypeDef::Enum(Enum { name, uses, values: values.iter().map(shared).collect(), role: role.clone() })
        }
        Shape::Object { members, branches, either } => TypeDef::Object(Object {
            name,
            side: first.place.side,
            doc: if docs.len() == 1 { first.doc.clone() } else { None },
            uses,
            members: members
                .iter()
                .map(|member| Member { told_at: told_at(member, cluster, drafts), ..resolve(member, of_draft) })
                .collect(),
            branches: branches.clone(),
            either: either.clone(),
            parts: String::new(),
        }),
    }
}

/// What each page says of a value, where they do not say the same.
fn docs_on(value: &Variant, cluster: &Cluster, drafts: &[Draft]) -> Vec<PageDoc> {
    let mut told: Vec<PageDoc> = Vec::new();
    for draft in cluster.drafts.iter().map(|draft| &drafts[*draft]) {
        let Shape::Enum { values, .. } = &draft.shape else { continue };
        let is_told = told.iter().any(|told| told.page == draft.place.page);
        if let Some(own) = values.iter().find(|own| own.value == value.value).filter(|_| !is_told) {
            let Use { page, title, .. } = draft.place.clone();
            told.push(PageDoc { page, title, doc: own.doc.clone() });
        }
    }
    let is_same = |doc: &[String]| {
        let pairs = doc.iter().zip(&value.doc);
        doc.len() == value.doc.len() && pairs.into_iter().all(|(one, other)| one.eq_ignore_ascii_case(other))
    };
    if told.iter().all(|page| is_same(&page.doc)) { Vec::new() } else { told }
}

/// What is said of a member at each place of its object, where that is not everywhere the same.
fn told_at(member: &Member, cluster: &Cluster, drafts: &[Draft]) -> Vec<MemberDoc> {
    if cluster.drafts.len() < 2 {
        return Vec::new();
    }
    let own = |draft: &usize| {
        let Draft { place, shape: Shape::Object { members, .. }, .. } = &drafts[*draft] else { return None };
        let own = members.iter().find(|own| own.wire == member.wire)?;
        Some(MemberDoc { place: place.clone(), doc: own.doc.clone(), notes: own.notes.clone() })
    };
    let told: Vec<MemberDoc> = cluster.drafts.iter().filter_map(own).collect();
    let is_same = told.iter().all(|other| other.doc == member.doc && other.notes == member.notes);
    if is_same { Vec::new() } else { told }
}

fn resolve(member: &Member, of_draft: &[TypeId]) -> Member {
    Member { kind: resolve_kind(&member.kind, of_draft), ..member.clone() }
}

fn resolve_kind(kind: &Kind, of_draft: &[TypeId]) -> Kind {
    let named = |id: &TypeId| of_draft.get(id.0).copied().unwrap_or(*id);
    match kind {
        Kind::Enum(id) => Kind::Enum(named(id)),
        Kind::Object(id) => Kind::Object(named(id)),
        Kind::Json(id) => Kind::Json(named(id)),
        Kind::Array(of) => Kind::Array(Box::new(resolve_kind(of, of_draft))),
        other => other.clone(),
    }
}
