//! Phrases that list values, and phrases that announce a list.

use super::table;

table! {
    "keys" Prose taken keys => "the members the object can have",
        "key must be zh_HK or en_US", [
        "key|keys must|should|can|shall [only] be [either|one] [of] <values>",
    ];
    "status-values" Prose taken status_values => "the values are the page's statuses",
        "Refer 'Order Status' tab above.", [
        "refer|see|check [to] [the] <quoted> [tab|table|section|list] above|below",
        "refer|see|check [to] [the] order status [tab|table|section|list] above|below",
        "refer|see|check [to] [the] order status [tab|table|section|list] <stop>",
    ];
    "own-status-values" Prose taken any_status_values => "the values are the page's statuses",
        "See Parking Status above.", [
        "refer|see|check [to] [the] <name> status [tab|table|section|list] above|below",
    ];
    "values-elsewhere" Prose stays listed_elsewhere => "a status has the page's statuses; another field's values stand in a table",
        "Please refer to the table above.", [
        "refer|see|check [to] [the] [status|value|enum] [in] [the] table|list above|below",
    ];
    "values-open" Prose taken open_values => "values it can have, among others",
        "Support HKD, CNY, etc.", [
        "[currently] support|supports|accept|accepts <listed> [,] [and] etc|etc.|…",
        "[currently] support|supports|accept|accepts <listed> [,] [and] [so|many] on|more|others <stop>",
        "[currently] only <listed> is|are supported|allowed|accepted for now <stop>",
        "[currently] only <listed> is|are supported|allowed|accepted at [the] present|moment <stop>",
        "only support|supports|accept|accepts <listed> for now <stop>",
        "can|may be [either|one] [of] <codes> [,] [and] etc|etc.|…",
        "[currently] support|supports|accept|accepts <codes> [,] . . [.]",
        "valid|possible|allowed|available|supported|accepted|enum|enumerate|enumeration|enumerated input|inputs|value|values|options|option is|are|include|includes|including|: [:] <values> [,] . . [.]",
        "valid|possible|allowed|available|supported|accepted|enum|enumerate|enumeration|enumerated input|inputs|value|values|options|option is|are|include|includes|including|: [:] <values> [,] [and] so|many on|more|others",
        "valid|possible|allowed|available|supported|enum|enumerate|enumeration|enumerated input|inputs|value|values|options|option is|are|include|includes|including|: [:] <values> [,] [and] etc|etc.|…",
    ];
    "values-to-come" Prose stays more_values => "the listed values are not all",
        "More types will be added.", [
        "^ more|other|additional|further|new [supported] <word> will|may|might|can|could be added|supported|introduced|provided|available [later|soon|afterwards] [in] [the] [future] <stop>",
    ];
    "values-only" Prose taken values => "the values it can have",
        "only RSA_AES is supported", [
        "[currently] only <listed> is|are [currently] supported|allowed|accepted",
        "fixed [value] [is|to|as|at|:] <code> <stop>",
        "^ always <code> <stop>",
        "[currently] only support|supports|accept|accepts <listed> <stop>",
        "[currently] support|supports|accept|accepts <listed> only <stop>",
        "^^ [currently] <listed> only <stop>",
        "must|should [only] be [either|one] [of] <codes> <stop>",
        "can|may only be [either|one] [of] <codes> <stop>",
    ];
    "values-several" Prose taken several_values => "the values it can have, where there are several",
        "support HKD or CNY", [
        "[currently] support|supports|accept|accepts <listed> <stop>",
        "can|may be [either|one] [of] <codes> <stop>",
        "one|any of [the] [following] [values] [:] <listed> <stop>",
        "^ [must|can] [be] one of : <values> <stop>",
        "^ either <codes> <stop>",
        "^ [the] value|values|option|options [is|are|include|includes|:] [either|:] <listed> <stop>",
        "^^ <codes> $",
    ];
    "values-in-clause" Header stays several_values => "the values it can have",
        "How the signature is made, RSA256 or ECC224, uses RSA256 by default.", ["^ <codes> <stop>"];
    "values-in-sentence" Clause stays several_codes => "the values it can have, where there are several",
        "Currency of the price, HKD or CNY.", ["^ <codes> $", "^ <codes> ) $", "^ <codes> <default>"];
    "values-glossed-in-sentence" Clause stays several_codes => "the values it can have; what they mean stays in the doc",
        "Table type: SMALL (two seats), LARGE (six).", ["^ <glossed> $", "^ <glossed> ) $"];
    "values-glossed" Prose stays several_values => "the values it can have; what they mean stays in the doc",
        "Valid values: A1 (first), B1 (second).", [
        "valid|possible|allowed|available|supported|accepted|enum|enumerate|enumeration|enumerated input|inputs|value|values|options|option is|are|include|includes|including|: [:] <glossed> <stop>",
        "enum|enumerate|enumeration [:] <glossed> <stop>",
        "^^ [the] <name> : <glossed> <stop>",
        "[currently] support|supports|accept|accepts <glossed> <stop>",
        "can|may|must be [either|one] [of] <glossed> <stop>",
        "^^ <glossed> $",
    ];
    "values-listed" Prose taken listed_values => "the values it can have",
        "Valid values are: A, B", [
        "valid|possible|allowed|available|supported|enum|enumerate|enumeration|enumerated input|inputs|value|values|options|option is|are|include|includes|including|: [:] <listed> <stop>",
        "valid|possible|allowed|available|supported|accepted|enum|enumerate|enumeration|enumerated input|inputs|value|values|options|option is|are|include|includes|including|: [:] <values> <stop>",
        "enum|enumerate|enumeration [:] <listed> <stop>",
    ];
    "values-called" Prose taken several_values => "the values it can have, by what they are called",
        "Supported currencies: HKD, CNY.", [
        "supported|allowed|accepted|possible|available|valid|permitted <name> [is|are|include|includes|:] [:] <listed> <stop>",
    ];
    "joined" Prose stays joined => "a finding: several values stand in one text",
        "IDs of shops, separated by comma.", [
        "separated|delimited|concatenated|splitted by|with|using|via",
        "separate|split|delimit|concatenate|join [them|values|it|multiple] [values|ones|items|ids] by|with|using",
        "comma-separated|comma-delimited|semicolon-separated|pipe-separated|space-separated",
        "comma|commas|semicolon|pipe|space separated|delimited",
    ];
    "values-follow" Prose taken values_follow => "a list of values follows",
        "Commands for the notification, valid input includes:", [
        "[the] valid|possible|allowed|available|supported key|keys|input|inputs|value|values|options|commands [is|are|include|includes|including] [as] [follows|below] [:] $",
        "[must|should|can] [be] one of [the] following [values] [:] $",
        "^^ [the] valid|possible|allowed|available|supported values of|for this|the field|parameter [is|are|include] [as] [follows|below] [:] $",
    ];
}
