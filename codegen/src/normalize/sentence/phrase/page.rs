//! Phrases about the page as a whole, and about what is not to be used any more.

use super::table;

table! {
    "order-forward" Prose taken forward => "a status may be followed by any later one",
        "Notification can start from any status below and status can be skipped if necessary, but not in reverse.", [
        "[notification|notifications|it] can|may|could start from any [of] [the] status|statuses [below|above|listed] [below|above] [,] [and] [the] status|statuses can|may|could be skipped [if|when|where] [necessary|needed] [,] [but|and] [can|may|could] not|cannot [be|go] [in] reverse|reversed|backward|backwards",
        "status|statuses can|may|must only move|go|change forward [in] [the] [order] [below|above|listed]",
        "status|statuses can|may|must move|go|change forward only [in] [the] [order] [below|above|listed]",
    ];
    "order-any" Prose taken any_order => "a status may be followed by any other",
        "Notification can start from any status below and status can be skipped if necessary.", [
        "[notification|notifications|it] can|may|could start from any [of] [the] status|statuses [below|above|listed] [below|above] [,] [and] [the] status|statuses can|may|could be skipped [if|when|where] [necessary|needed] $",
        "[notification|notifications|it] can|may|could start from any [of] [the] status|statuses [below|above|listed] [below|above] $",
    ];
    "extends-base" Prose taken extends_base => "the page adds to its group's base API",
        "This adds what a coupon needs, please also check the base API.", [
        "[and|,] [please] [also] check|see|read [with] [the] base api [fields|page]",
        "[and|,] [please] [also] refer to [the] base api [fields|page]",
        "[and|,] [please] check|see|read also [the] base api [fields|page]",
        "extension|extends [of] [the] base api",
        "in addition to|besides [those] [of] [the] base api [fields|page]",
        "besides [those] [of] [the] base api [fields|page]",
    ];
    "common-basics" Prose taken common_basics => "the common headers and the common result hold",
        "Please check API Structure for basics.", [
        "[please] [also] check|see|read [the] api structure [page] for [the] basics [.]",
        "[please] [also] refer to [the] api structure [page] for [the] basics [.]",
        "[please] [also] check|see|read [the] [\"] api structure [\"] [page|section] [for] [the|more|common] [basics|basic|details|headers|information|parameters] <end>",
        "[please] [also] refer to [the] [\"] api structure [\"] [page|section] [for] [the|more|common] [basics|basic|details|headers|information|parameters] <end>",
    ];
    "deprecated" Prose taken deprecated => "deprecated",
        "This field is deprecated.", [
        "^ [this|the|it] [field|parameter] [is|was] [now] deprecated|obsolete <end>",
        "^ this|it [field|parameter] [is|was] [now] deprecated",
        "^^ [now] deprecated",
        "^ [this|the|it] [field|parameter] has been deprecated|abandoned|discontinued",
        "^^ [this|the|it] [field|parameter] [is] no longer used|supported|maintained|effective <end>",
        "^^ <open> deprecated|obsolete <close>",
    ];
}
