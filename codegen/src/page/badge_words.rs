//! The words that mark a row, in lower case: one list for those who look for a mark and those who read what it says.

/// Marks of rows that are required.
pub(crate) const REQUIRED: &[&str] =
    &["required", "mandatory", "m", "y", "yes", "必填", "必須", "必须", "必需", "必選", "必选"];
/// Marks of rows that are required under a condition.
pub(crate) const CONDITIONAL: &[&str] = &["conditional", "c", "條件必填", "条件必填"];
/// Marks of rows that are optional.
pub(crate) const OPTIONAL: &[&str] =
    &["optional", "o", "n", "no", "可選", "可选", "選填", "选填", "非必填", "非必須", "非必须"];
/// Marks of rows that are not to be used any more.
pub(crate) const DEPRECATED: &[&str] =
    &["deprecated", "已棄用", "已弃用", "棄用", "弃用", "已廢棄", "已废弃", "廢棄", "废弃"];
