//! What the texts of types mean: `string`, `Number`, `Array<string>`, `See SyncDataInfo.`, `Result`.

use crate::page::Row;
use crate::source::Text;
use crate::spec::{Items, Type};

/// A type as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ReadType {
    /// The type; nothing where the text is missing or unknown.
    pub(crate) r#type: Option<Type>,
    /// The type of the elements of an array of scalars.
    pub(crate) items: Option<Items>,
    /// Whether the elements of an array are known at all.
    pub(crate) knows_items: bool,
    /// The name of an object's type, or of the objects in an array.
    pub(crate) name: Option<Text>,
    /// Whether the text is there and means nothing known.
    pub(crate) unread: bool,
}

/// What type words mean.
fn word(text: &str) -> Option<Type> {
    Some(match text.to_lowercase().as_str() {
        "string" | "str" | "text" | "varchar" | "char" | "date" | "datetime" | "enum" | "uuid" | "url" => Type::String,
        "number" | "numeric" | "decimal" | "bigdecimal" | "double" | "float" => Type::Number,
        "integer" | "int" | "long" | "short" | "timestamp" | "bigint" | "biginteger" | "big integer"
        | "long integer" => Type::Integer,
        "int8" | "int16" | "int32" | "int64" => Type::Integer,
        "boolean" | "bool" => Type::Boolean,
        "object" | "map" | "jsonobject" | "json object" | "struct" => Type::Object,
        "array" | "list" | "jsonarray" | "json array" => Type::Array,
        "json" | "jsonstring" | "json string" => Type::Json,
        _ => return None,
    })
}

/// Reads the type of a row.
pub(crate) fn read(row: &Row) -> ReadType {
    let edit = row.edit_type.as_ref().and_then(|text| word(text.as_str().trim()));
    let Some(written) = row.ty.as_ref().filter(|text| !text.is_blank()) else {
        return match edit {
            Some(edit) => scalar(edit, None),
            None => ReadType::default(),
        };
    };
    if let Some((r#type, name)) = listed_elsewhere(written) {
        return ReadType { r#type: Some(r#type), knows_items: true, name: Some(name), ..ReadType::default() };
    }
    let text = named(written);
    if let Some(element) = element(&text) {
        return array_of(&element, edit);
    }
    if let Some(found) = word(text.as_str()).or(is_map(text.as_str()).then_some(Type::Object)) {
        return scalar(found, edit);
    }
    if let Some(inner) = json_string(&text) {
        return ReadType { r#type: Some(Type::Json), name: inner, ..ReadType::default() };
    }
    let children = row.children.as_ref().is_some_and(|children| !children.is_empty());
    let capitalized = text.as_str().starts_with(|c: char| c.is_uppercase());
    let one_word = is_one_word(text.as_str());
    if let Some(edit) = edit.filter(|edit| one_word && !children && !matches!(edit, Type::Object | Type::Array)) {
        // A name that the portal shows for a type of its editor.
        return scalar(edit, None);
    }
    if one_word && (capitalized || children || edit == Some(Type::Object)) {
        let r#type = if edit == Some(Type::Array) { Type::Array } else { Type::Object };
        return ReadType { r#type: Some(r#type), knows_items: true, name: Some(text), ..ReadType::default() };
    }
    ReadType { unread: true, ..ReadType::default() }
}

/// The type's own text: `See SyncDataInfo.` names `SyncDataInfo`.
fn named(written: &Text) -> Text {
    let text = written.trim();
    let bare = text.as_str().trim_end_matches(['.', ':', ',']).len();
    let text = text.slice(0..bare);
    // `java.lang.String`
    let package =
        ["java.lang.", "java.util.", "java.math."].iter().find(|package| text.as_str().starts_with(**package));
    let text = package.map_or(text.clone(), |package| text.slice(package.len()..text.as_str().len()));
    let bare = text.as_str().len();
    let referring = ["see the ", "see ", "refer to the ", "refer to ", "object of ", "object: "];
    let starts =
        |words: &&&str| text.as_str().get(..words.len()).is_some_and(|start| start.eq_ignore_ascii_case(words));
    match referring.iter().find(starts) {
        Some(words) => text.slice(words.len()..bare).trim(),
        None => text,
    }
}

/// An object or an array, and the type that lists its fields: `Object, see Shop`, `Array (see Shop)`.
fn listed_elsewhere(written: &Text) -> Option<(Type, Text)> {
    let at = written.as_str().find([',', '(', '.', ';', '，', '（'])?;
    let r#type =
        word(written.slice(0..at).as_str().trim()).filter(|found| matches!(found, Type::Object | Type::Array))?;
    let behind = written.slice(at..written.as_str().len());
    let inner = behind.as_str().trim_matches(|c: char| c.is_whitespace() || ",().;，（）".contains(c));
    let start = behind.as_str().find(inner)?;
    let reference = behind.slice(start..start + inner.len());
    let name = named(&reference);
    let refers = name.as_str().len() < reference.as_str().len();
    (refers && !name.is_blank() && is_one_word(name.as_str())).then_some((r#type, name))
}

/// The element of an array type: `Array<string>`, `List<Foo>`, `string[]`, `array of strings`.
fn element(text: &Text) -> Option<Text> {
    let written = text.as_str();
    if let Some(element) = written.strip_suffix("[]") {
        return Some(text.slice(0..element.len()).trim());
    }
    let (outer, inner) = text.split_once("<").or_else(|| text.split_once(" of "))?;
    if word(outer.as_str().trim()) != Some(Type::Array) {
        return None;
    }
    let whole = inner.as_str().trim_end();
    Some(inner.slice(0..whole.strip_suffix('>').unwrap_or(whole).len()).trim())
}

/// A map of anything is an object: `Map<String, String>`.
fn is_map(text: &str) -> bool {
    let outer = text.strip_suffix('>').and_then(|text| text.split_once('<')).map(|(outer, _)| outer.trim());
    outer.is_some_and(|outer| matches!(outer.to_lowercase().as_str(), "map" | "hashmap"))
}

/// The name of a type is one word.
fn is_one_word(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '.'))
}

fn array_of(element: &Text, edit: Option<Type>) -> ReadType {
    let text = element.as_str();
    let singular = text.strip_suffix('s').and_then(word);
    let known = word(text).or(singular).or(is_map(text).then_some(Type::Object));
    match known.or(if text.is_empty() { edit } else { None }) {
        Some(Type::Object) => ReadType { r#type: Some(Type::Array), knows_items: true, ..ReadType::default() },
        Some(Type::Array) | None if text.is_empty() => ReadType { r#type: Some(Type::Array), ..ReadType::default() },
        Some(found) => array(found),
        // Arrays in arrays, and whatever else is no name.
        None if !is_one_word(text) => ReadType { unread: true, ..ReadType::default() },
        None => {
            let name = Some(element.clone());
            ReadType { r#type: Some(Type::Array), knows_items: true, name, ..ReadType::default() }
        }
    }
}

fn array(of: Type) -> ReadType {
    let items = Items { r#type: of, max_length: None };
    ReadType { r#type: Some(Type::Array), items: Some(items), knows_items: true, ..ReadType::default() }
}

/// A plain type word. Beside a bare `Array` the portal editor's type is that of the elements: the tags ate `<object>`.
fn scalar(found: Type, edit: Option<Type>) -> ReadType {
    match (found, edit) {
        (Type::Array, Some(Type::Object)) => {
            ReadType { r#type: Some(Type::Array), knows_items: true, ..ReadType::default() }
        }
        (Type::Array, Some(of)) if of != Type::Array => array(of),
        _ => ReadType { r#type: Some(found), ..ReadType::default() },
    }
}

/// `JSONString(Foo)`: the name in the brackets, where it is one.
fn json_string(text: &Text) -> Option<Option<Text>> {
    let (outer, inner) = text.split_once("(")?;
    if word(outer.as_str().trim()) != Some(Type::Json) {
        return None;
    }
    let (name, _) = inner.split_once(")")?;
    let fine = !name.is_blank() && name.as_str().chars().all(|c| c.is_alphanumeric() || c == '_');
    Some(fine.then(|| name.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn show(ty: &str, edit: &str) -> String {
        let text = |text: &str| {
            let source = Source::new("page.txt", text);
            (!text.is_empty()).then(|| source.slice(0..source.text().len()))
        };
        let row = Row { ty: text(ty), edit_type: text(edit), ..Row::default() };
        let read = read(&row);
        let items = read.items.map_or(String::new(), |items| format!(" of {:?}", items.r#type));
        let name = read.name.map_or(String::new(), |name| format!(" {name}"));
        format!("{:?}{items}{name}{}", read.r#type, if read.unread { " unread" } else { "" })
    }

    #[test]
    fn scalars_arrays_and_named_types_are_told_apart() {
        let types =
            ["string", "Number", "Array<string>", "List<Foo>", "string[]", "Array", "Result", "See Data.", "strng"];
        let shown: Vec<String> = types.iter().map(|ty| format!("{ty}: {}", show(ty, ""))).collect();
        insta::assert_snapshot!(shown.join("\n"), @r"
        string: Some(String)
        Number: Some(Number)
        Array<string>: Some(Array) of String
        List<Foo>: Some(Array) Foo
        string[]: Some(Array) of String
        Array: Some(Array)
        Result: Some(Object) Result
        See Data.: Some(Object) Data
        strng: None unread
        ");
    }

    #[test]
    fn types_in_types_are_read_or_told() {
        let types =
            ["Array<Array<string>>", "Array<Map<String, String>>", "Map<String, Foo>", "Array< Foo >", "List<a b>"];
        let shown: Vec<String> = types.iter().map(|ty| format!("{ty}: {}", show(ty, ""))).collect();
        insta::assert_snapshot!(shown.join("\n"), @"
        Array<Array<string>>: None unread
        Array<Map<String, String>>: Some(Array)
        Map<String, Foo>: Some(Object)
        Array< Foo >: Some(Array) Foo
        List<a b>: None unread
        ");
    }

    #[test]
    fn the_editor_s_type_tells_what_the_tags_ate() {
        assert_eq!(show("Array", "object"), "Some(Array)");
        assert_eq!(show("Array", "string"), "Some(Array) of String");
        assert_eq!(show("Result", "object"), "Some(Object) Result");
        assert_eq!(show("", "number"), "Some(Number)");
        assert_eq!(show("Quantity", "string"), "Some(String)");
        assert_eq!(show("BigInteger", ""), "Some(Integer)");
    }

    #[test]
    fn json_in_a_string_keeps_its_name() {
        assert_eq!(show("JSONString(Info)", ""), "Some(Json) Info");
    }
}
