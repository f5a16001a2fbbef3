//! The phrase table: every wording that carries a rule, what it yields, and an example of it.
//!
//! A phrase stands in the table once; `pattern` says how its wordings are written. Earlier phrases win over later ones.

use super::capture::Captured;
use super::claim::{Claim, make};

/// What a sentence is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// A field.
    Field,
    /// All fields of a table: what stands above its rows.
    Table,
    /// The page as a whole.
    Page,
    /// An HTTP header.
    Header,
    /// A value in a list.
    Value,
}

/// Where a phrase can stand; what it says has to fit there as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Anywhere in prose.
    Prose,
    /// In the description of an HTTP header alone.
    Header,
    /// Behind a value in a list alone.
    Value,
}

impl Phrase {
    /// Whether it is looked for in sentences of a scope.
    pub(crate) fn stands_in(&self, scope: Scope) -> bool {
        match self.place {
            Place::Prose => scope != Scope::Value,
            Place::Header => scope == Scope::Header,
            Place::Value => scope == Scope::Value,
        }
    }
}

/// A family of wordings with one meaning.
pub struct Phrase {
    /// Its name. The provenance of what it yields says `phrase:` and this name.
    pub name: &'static str,
    /// Its wordings.
    pub patterns: &'static [&'static str],
    /// What it yields, in words.
    pub yields: &'static str,
    /// A sentence that it reads.
    pub example: &'static str,
    /// Where it can stand.
    pub(crate) place: Place,
    /// Whether its words stay in the doc: they tell people more than the fact does, or are no rule.
    pub(crate) stays: bool,
    /// Makes the claim out of what a pattern caught.
    pub(crate) claim: fn(&[Captured]) -> Option<Claim>,
}

macro_rules! phrases {
    ($($name:literal $scope:ident $doc:ident $make:ident => $yields:literal, $example:literal, [$($pattern:literal),+ $(,)?];)+) => {
        /// Every phrase, the more particular before the more general.
        pub const PHRASES: &[Phrase] = &[
            $(Phrase {
                name: $name,
                patterns: &[$($pattern),+],
                yields: $yields,
                example: $example,
                place: Place::$scope,
                stays: phrases!(@ $doc),
                claim: make::$make,
            },)+
        ];
    };
    (@ stays) => { true };
    (@ taken) => { false };
}

phrases! {
    // Required, and when.
    "required-when-any" Prose taken required_when_any => "required when one of the conditions holds",
        "if any condition met: type ==COUPON product ==PASS /MOVIE", [
        "[required|mandatory] if|when any|one [one] [of] [the] [following|below] condition|conditions [below] [is|are] [met|satisfied|fulfilled] [:] <conditions> [, [otherwise] optional [otherwise]] $",
    ];
    "required-when-all" Prose taken required_when_all => "required when all of the conditions hold",
        "REQUIRED when all conditions are met: type == COUPON, amount is provided", [
        "[required|mandatory] if|when all [of] [the] [following|below] condition|conditions [below] [is|are] [met|satisfied|fulfilled] [:] <conditions> [, [otherwise] optional [otherwise]] $",
    ];
    "required-when" Prose taken required_when => "required when the condition holds",
        "REQUIRED when grantType == AUTHORIZATION_CODE", [
        "[conditional] [:] [this|the|it] [field|parameter|value] [is|are] required|mandatory|conditional|compulsory [,] [:] [only] when|if|where <condition> [, [otherwise] optional [otherwise]]",
        "[this|the|it] [field|parameter|value] must|should|shall be provided|filled|given|specified|sent|present|supplied|passed [only] when|if <condition> [, [otherwise] optional [otherwise]]",
        "[this|the|it] [field|parameter|value] needs|need to be provided|filled|given|specified|sent|supplied|passed [only] when|if <condition> [, [otherwise] optional [otherwise]]",
        "[this|the|it] [field|parameter|value] [is|are] required|mandatory|compulsory ( [only] when|if|where <condition> )",
        "^^ [only] when|if|where <condition> [,] [then] this|the|it [field|parameter|value] is required|mandatory|compulsory <end>",
        "^^ [only] when|if|where <condition> [,] [then] this|the|it [field|parameter|value] must|should|shall be provided|filled|given|specified|sent|present|supplied|passed <end>",
        "^^ [only] when|if <condition> [, [otherwise] optional [otherwise]] $",
        "[this|the|it] [field|parameter|value] [is|are] optional [,] unless <condition>",
        "[this|the|it] [field|parameter|value] [is|are] optional [,] except when|if|where <condition>",
    ];
    "required-unless" Prose taken required_unless => "required where the condition does not hold",
        "REQUIRED unless grantType == REFRESH_TOKEN", [
        "[this|the|it] [field|parameter|value] [is|are] required|mandatory|conditional|compulsory [,] [:] unless <condition> [, [otherwise] optional [otherwise]]",
        "[this|the|it] [field|parameter|value] [is|are] required|mandatory|conditional|compulsory [,] [:] except when|if|where <condition> [, [otherwise] optional [otherwise]]",
        "[this|the|it] [field|parameter|value] must|should|shall be provided|filled|given|specified|sent|present|supplied|passed [,] unless <condition> [, [otherwise] optional [otherwise]]",
        "[this|the|it] [field|parameter|value] needs|need to be provided|filled|given|specified|sent|supplied|passed [,] unless <condition> [, [otherwise] optional [otherwise]]",
        "^^ unless <condition> [, [otherwise] optional [otherwise]] $",
    ];
    "required-values" Prose taken required_values => "required when the condition holds, and then one of the values",
        "if amount is provided, support HKD or CNY.", [
        "^^ [required] when|if <condition> [,] [and] [only] [it] support|supports|accept|accepts <codes>",
        "^^ [required] when|if <condition> [,] [and] must|should|can be [one] [of] <codes> <end>",
    ];
    "either-or" Prose taken any_of => "at least one of the fields is required",
        "REQUIRED to provide either one openId or userId.", [
        "[required|mandatory] [please] [to] provide|fill|pass|send|supply|specify [in] either [one] [of] [the] <names> [when|if <condition>]",
        "[required|mandatory] [please] [to] provide|fill|pass|send|supply|specify [in] [at] [least] one of [the] <names> [when|if <condition>]",
        "required|mandatory [to] provide|fill|pass|send|supply|specify <names> [when|if <condition>]",
        "[at] [least] one of [the] <names> is|are required|mandatory [when|if <condition>]",
        "[at] [least] one of [the] <names> must|should be provided|filled|passed|sent|given|present|specified [when|if <condition>]",
        "either [one] [of] [the] <names> is|are required|mandatory [when|if <condition>]",
        "either [one] [of] [the] <names> must|should be provided|filled|passed|sent|given|present|specified [when|if <condition>]",
    ];
    "each-required" Prose taken each_required => "each field of the table, or each child, is required",
        "All fields are required when order status is WAIT_PAY, optional otherwise.", [
        "all|each|every [of] [the|these] [below|following] field|fields|parameter|parameters [below] [is|are] required|mandatory [only] when|if <condition> [, [and] [are] optional [otherwise]]",
        "all|each|every [of] [the|these] [below|following] field|fields|parameter|parameters [below] must|should|shall be provided|filled|given|specified|sent|supplied [only] when|if <condition>",
        "all|each|every [of] [the|these] [below|following] field|fields|parameter|parameters [below] [is|are] required|mandatory <end>",
        "all|each|every [of] [the|these] [below|following] field|fields|parameter|parameters [below] must|should|shall be provided|filled|given|specified|sent|supplied <end>",
    ];
    "each-unless" Prose taken each_unless => "each field of the table, or each child, is required where the condition does not hold",
        "All fields are required unless order status is CLOSED.", [
        "all|each|every [of] [the|these] [below|following] field|fields|parameter|parameters [below] [is|are] required|mandatory [,] unless <condition> [, [and] [are] optional [otherwise]]",
        "all|each|every [of] [the|these] [below|following] field|fields|parameter|parameters [below] [is|are] optional [,] when|if <condition> , [and] [are] required [otherwise]",
    ];
    "each-unread" Prose stays each_unread => "an error: a condition that has to be settled by hand",
        "All fields are required while the order is open.", [
        "all|each|every [of] [the|these] [below|following] field|fields|parameter|parameters [below] [is|are] required|mandatory <rest>",
        "all|each|every [of] [the|these] [below|following] field|fields|parameter|parameters [below] must|should|shall be provided|filled|given|specified|sent|supplied <rest>",
    ];
    "required-header" Header stays note => "required where it is needed, told in the doc",
        "REQUIRED when message content needs to be encrypted.", [
        "^^ [required|mandatory|conditional] [only] when|if <rest>",
    ];
    "required-unread" Prose stays required_unread => "an error: a condition that has to be settled by hand",
        "REQUIRED unless the order is a gift.", [
        "^ [conditional] [this|the|it] [field|parameter|value] [is|are] required|mandatory|compulsory [,] [only] when|if|unless|except|where|while|until|for|in|depending <rest>",
        "^ [this|the|it] [field|parameter|value] must|should|shall be provided|filled|given|specified|sent|present|supplied|passed [,] [only] when|if|unless|except|where|while|until|for|in|depending <rest>",
        "^ [this|the|it] [field|parameter|value] needs|need to be provided|filled|given|specified|sent|supplied|passed [,] [only] when|if|unless|except|where|while|until|for|in|depending <rest>",
        "^^ <small> [only] when|if|unless <rest>",
    ];
    "not-required" Prose taken optional => "optional",
        "Required: No", [
        "^^ required|mandatory|compulsory [field] [:|-|–|=|?] [is] no|n|false <end>",
        "^^ required|mandatory|compulsory [field] [:|-|–|=|?] [is] no.",
        "^^ optional [:|-|–|=|?] yes|y|true <end>",
    ];
    "required" Prose taken required => "required",
        "This field is required.", [
        "^^ required|mandatory|compulsory [field] [:|-|–|=|?] [is] yes|y|true <end>",
        "^^ optional [:|-|–|=|?] no|n|false <end>",
        "^^ optional [:|-|–|=|?] no.",
        "^ [this|the|it] [field|parameter|value] [is|are] required|mandatory|compulsory [field|parameter] <end>",
    ];
    "optional" Prose taken optional => "optional",
        "This field is optional.", [
        "^ [this|the|it] [field|parameter|value] [is|are] optional <end>",
    ];

    // Limits.
    "size-of-file" Prose stays note => "a note: a property of the remote file, not of the message",
        "Value range: <100 KB", [
        "value range [:] <size>",
        "[file|image|picture] size [limit] [is|:] <size>",
        "maximum|max [file|image|picture] size [is|of|:] <size>",
        "must|should [not] [exceed] [be] [within] [less] [smaller] [than] <size>",
    ];
    "lengths" Prose taken lengths => "the least and the greatest length, in code points",
        "Between 6 and 20 characters.", [
        "[must|should] [be] [length] [is|must|should] [be] [of] [:] between <number> and <number> characters|character|chars|char [long]",
        "length [is|must|should] [be] [of] [:] between <number> and <number> <end>",
        "length [is|must|should] [be] [of] [:] [from] <number> -|–|~|to <number> <end>",
    ];
    "number-first" Prose taken lengths => "the least and the greatest length, in code points",
        "6-20 characters", ["<number> -|–|~|to <number> characters|character|chars|char [long]"];
    "or-longer" Prose taken min_length => "the least length, in code points",
        "6 characters or more", ["<number> characters|character|chars|char or more|longer"];
    "or-shorter" Prose taken max_length => "the greatest length, in code points",
        "32 characters max", [
        "<number> characters|character|chars|char [at] maximum|max|most",
        "<number> characters|character|chars|char or less|fewer|shorter",
    ];
    "or-more" Prose taken min => "the least number", "10 or more", ["<whole> or more|greater|higher|above <end>"];
    "or-less" Prose taken max => "the greatest number", "10 or less", ["<whole> or less|fewer|lower|below <end>"];
    "max-length" Prose taken max_length => "the greatest length, in code points",
        "Maximum length: 32 characters", [
        "maximum|max [.] length [is|of] [:] <number> characters|character|chars|char",
        "maximum|max [.] length [is|of] [:] <number> <end>",
        "maximum|max [.] [of] [:] <number> characters|character|chars|char",
        "[length] [must|should|shall|can|may|cannot] [be] no|not [be] more|longer|greater|larger than <number> characters|character|chars|char",
        "[length] [must|should|shall|can|may|cannot] [not] [be] exceed|exceeding|exceeds <number> characters|character|chars|char",
        "[length] [must|should|can|may] [be] [have] up to <number> characters|character|chars|char",
        "[length] [must|should|can|may] [be] [have] at most <number> characters|character|chars|char",
        "[must|should] [be] within <number> characters|character|chars|char",
        "limit|limited [is|to|of] [:] <number> characters|character|chars|char",
        "length [must|should|shall|cannot] [not] exceed <number> <end>",
        "length [is|must|should|can|may] [be] [:] <=|≤ <number> [characters|character|chars|char] <end>",
        "length [is|must|should|can|may] [be] [limited] at|up most|to <number> <end>",
    ];
    "shorter" Prose taken shorter => "the greatest length, in code points: one less than the page names",
        "Shorter than 33 characters.", [
        "must|should be less|fewer|shorter than <number> characters|character|chars|char",
        "^ less|fewer|shorter than <number> characters|character|chars|char",
    ];
    "min-length" Prose taken min_length => "the least length, in code points",
        "Minimum length: 6 characters", [
        "minimum|min [.] length [is|of] [:] <number> [characters|character|chars|char]",
        "minimum|min [.] [of] [:] <number> characters|character|chars|char",
        "[must|should] [be] [have] at least <number> characters|character|chars|char",
        "[must|should|cannot] [be] no|not [be] less|shorter|fewer than <number> characters|character|chars|char",
    ];
    "longer" Prose taken longer => "the least length, in code points: one more than the page names",
        "Longer than 5 characters.", [
        "must|should be more|longer|greater than <number> characters|character|chars|char",
        "^ more|longer|greater than <number> characters|character|chars|char",
    ];
    "exact-length" Prose taken exact_length => "the only length, in code points",
        "Length: 3 characters", [
        "^ [fixed|exact] length [is|of] [:] <number> [characters|character|chars|char] <end>",
        "exactly <number> characters|character|chars|char",
    ];
    "max-items" Prose taken max_items => "the greatest number of elements",
        "Maximum size: 2 elements", [
        "maximum|max [.] size [is|of] [:] <number> [elements|element|items|item|entries|entry] <end>",
        "maximum|max [.] [of] [:] <number> elements|element|items|item|entries|entry",
        "[must|should|can|may] [be] [have|hold|contain] at most <number> elements|element|items|item|entries|entry",
        "[must|should|can|may] [be] [have|hold|contain] up to <number> elements|element|items|item|entries|entry",
        "no|not more than <number> elements|element|items|item|entries|entry",
        "[must|should|cannot] [not] exceed <number> elements|element|items|item|entries|entry",
        "limited to <number> elements|element|items|item|entries|entry",
    ];
    "fewer-items" Prose taken fewer_items => "the greatest number of elements: one less than the page names",
        "Fewer than 10 elements.", [
        "less|fewer than <number> elements|element|items|item|entries|entry",
    ];
    "range" Prose taken range => "bounds of a number",
        "Value range: 0 - 100000000", [
        "value range|ranges [is|:] [from] <range>",
        "valid range [is|:] [from] <range>",
        "^ range|ranges [is|:] [from] <range>",
    ];
    "strictly-between" Prose taken strictly_between => "bounds of a number that are left out themselves",
        "Must be between 0 and 10, exclusive.", [
        "[must|should|value] [is] [be] [strictly] between <whole> and <whole> [,] exclusive|exclusively",
        "[must|should|value] [is] [be] strictly between <whole> and <whole> <end>",
    ];
    "between" Prose taken between => "inclusive bounds of a number",
        "Must be between 1 and 100", [
        "[must|should|value] [is] [be] between <whole> and|to <whole> [,] [inclusive|inclusively] <end>",
        "[must|should|value] [is] [be] at least <whole> [,] and at most <whole> <end>",
        "must|should|can|may|value [is] [be] [ranges|range] from <whole> to <whole> [,] [inclusive|inclusively] <end>",
    ];
    "min" Prose taken min => "the least number",
        "Minimum value: 1", [
        "minimum|min|minimal [.] [value] [is|of] [:] <whole> <end>",
        "[must|should] [be] [value] [is] at least <whole> <end>",
        "[must|should|shall|cannot|can] [be] no|not [be] less|smaller|lower|fewer than <whole> <end>",
        "[must|should] [be] greater|larger|higher|bigger|more than or equal to <whole> <end>",
        "[must|should] [be] greater|larger|higher|bigger|more or equal than|to <whole> <end>",
        "[must|should] [be] [value] [is] >=|≥ <whole> <end>",
    ];
    "max" Prose taken max => "the greatest number",
        "Maximum value: 100", [
        "maximum|max|maximal [.] [value] [is|of] [:] <whole> <end>",
        "[must|should|can|may] [be] [value] [is] at most <whole> <end>",
        "[must|should|can|may] [be] [value] [is] up to <whole> <end>",
        "[must|should|shall|cannot|can] [be] no|not [be] more|greater|larger|bigger|higher than <whole> <end>",
        "[must|should|shall|cannot|can] not exceed <whole> <end>",
        "not exceeding <whole> <end>",
        "cannot exceed <whole> <end>",
        "[must|should] [be] less|smaller|lower|fewer than or equal to <whole> <end>",
        "[must|should] [be] less|smaller|lower|fewer or equal than|to <whole> <end>",
        "[must|should] [be] [value] [is] <=|≤ <whole> <end>",
    ];
    "above" Prose taken above => "the least number: the next one to what the page names",
        "Must be greater than 0", [
        "must|should|value [is] [be] greater|larger|higher|bigger|more than <whole> <end>",
        "^ greater|larger|higher|bigger|more than <whole> <end>",
        "must|should|value [is] [be] > <whole> <end>",
        "^ > <whole> <end>",
    ];
    "below" Prose taken below => "the greatest number: the one before what the page names",
        "Must be less than 100", [
        "must|should|value [is] [be] less|smaller|lower|fewer than <whole> <end>",
        "^ less|smaller|lower|fewer than <whole> <end>",
        "must|should|value [is] [be] < <whole> <end>",
        "^ < <whole> <end>",
    ];
    "prefix" Prose taken prefix => "what the text starts with",
        "Link should start with alipayhk://", [
        "[which|that|the] [link|links|url|urls|value|it|text] [should|must|shall|needs|has] [to] [be] [always] starts|start|starting|begins|begin|beginning|started with <start>",
        "prefix [is|:] <start>",
    ];

    // Kinds of values.
    "currency" Prose stays currency => "three capital letters, an ISO 4217 code",
        "A 3-letter ISO 4217 currency code, i.e. HKD", [
        "[3-letter|three-letter] iso 4217 [3-letter|three-letter] [alphabetic] currency [code|codes]",
        "3-letter|three-letter iso 4217 [code|codes]",
        "[3-letter|three-letter] iso-4217 [alphabetic] [currency] [code|codes]",
        "3-letter|three-letter currency code|codes",
    ];
    "date-time" Prose stays date_time => "an ISO 8601 date and time",
        "The ISO-8601 datetime of the event.", [
        "iso-8601|iso8601 [date] [and] datetime|date-time|time|timestamp|format",
        "iso 8601 [date] [and] datetime|date-time|time|timestamp|format",
        "datetime|date-time|timestamp in|of|with [the] iso-8601|iso8601 [format]",
        "datetime|date-time|timestamp in|of|with [the] iso 8601 [format]",
    ];
    "seconds" Prose stays seconds => "a whole number of seconds",
        "Validity of the code in seconds.", ["in seconds|second"];
    "millis" Prose stays millis => "on a number: whole milliseconds since 1970",
        "Start datetime of the ticket in milliseconds.", [
        "in milliseconds|millisecond|millis|ms",
        "[unix] timestamp|timestamps",
    ];
    "cents" Prose stays cents => "a whole number of cents; on a string: its digits",
        "Value in cents.", ["in cents|cent"];
    "quantity" Prose stays quantity => "on a number: a whole number",
        "Quantity in stock.", ["quantity|quantities", "^^ [the] [total] number|count of"];
    "url" Prose stays url => "on a string: a URL",
        "An URL that opens the order.", ["^^ [an|a|the] [image|logo|picture|page|redirect] url|urls"];
    "json-string" Prose taken json => "a string that holds JSON",
        "This field must be provided as a JSON string.", [
        "[this|the|it] [field|value] [is|must|should] [be] [provided|given|sent|passed] [as|in] [a|an] json string|text [format]",
        "jsonstring",
    ];

    // Values.
    "keys" Prose taken keys => "the members the object can have",
        "key must be zh_HK or en_US", [
        "key|keys must|should|can|shall [only] be [either|one] [of] <values>",
    ];
    "status-values" Prose taken status_values => "the values are the page's statuses",
        "Refer 'Order Status' tab above.", [
        "refer|see|check [to] [the] <quoted> [tab|table|section|list] above|below",
        "refer|see|check [to] [the] order status [tab|table|section|list] above|below",
    ];
    "own-status-values" Prose taken any_status_values => "the values are the page's statuses",
        "See Parking Status above.", [
        "refer|see|check [to] [the] <name> status [tab|table|section|list] above|below",
    ];
    "values-open" Prose taken open_values => "values it can have, among others",
        "Support HKD, CNY, etc.", [
        "[currently] support|supports|accept|accepts <codes> [,] [and] etc|etc.|…",
        "[currently] support|supports|accept|accepts <codes> [,] [and] [so|many] on|more|others <end>",
        "[currently] only <codes> is|are supported|allowed|accepted for now <end>",
        "[currently] only <codes> is|are supported|allowed|accepted at [the] present|moment <end>",
        "only support|supports|accept|accepts <codes> for now <end>",
        "can|may be [either|one] [of] <codes> [,] [and] etc|etc.|…",
        "valid|possible|allowed|available|supported|enum|enumeration|enumerated input|inputs|value|values|options|option is|are|include|includes|including|: [:] <values> [,] [and] etc|etc.|…",
    ];
    "values-only" Prose taken values => "the values it can have",
        "only RSA_AES is supported", [
        "[currently] only <codes> is|are supported|allowed|accepted",
        "[currently] only support|supports|accept|accepts <codes> <end>",
        "[currently] support|supports|accept|accepts <codes> only <end>",
        "must|should [only] be [either|one] [of] <codes> <end>",
        "can|may only be [either|one] [of] <codes> <end>",
    ];
    "values-several" Prose taken several_values => "the values it can have, where there are several",
        "support HKD or CNY", [
        "[currently] support|supports|accept|accepts <codes> <end>",
        "can|may be [either|one] [of] <codes> <end>",
        "one|any of [the] [following] [values] [:] <codes> <end>",
        "^^ <codes> $",
    ];
    "values-listed" Prose taken listed_values => "the values it can have",
        "Valid values are: A, B", [
        "valid|possible|allowed|available|supported|enum|enumeration|enumerated input|inputs|value|values|options|option is|are|include|includes|including|: [:] <values> <end>",
        "enum|enumeration [:] <codes> <end>",
    ];
    "values-in-clause" Header stays several_values => "the values it can have",
        "How the signature is made, RSA256 or ECC224, uses RSA256 by default.", ["^ <codes> <end>"];
    "values-follow" Prose taken values_follow => "a list of values follows",
        "Commands for the notification, valid input includes:", [
        "[the] valid|possible|allowed|available|supported key|keys|input|inputs|value|values|options|commands [is|are|include|includes|including] [as] [follows|below] [:] $",
        "[must|should|can] [be] one of [the] following [values] [:] $",
    ];

    // Defaults.
    "is-default" Value taken is_default => "this value is the default, perhaps under a condition",
        "default when type ==TICKET", ["^ default [value] when|if <condition>", "^ [the|by] default [value] <end>"];
    "default" Prose stays default => "the value assumed where none is sent, perhaps under a condition",
        "Defaults to LOW if kind is ONE.", [
        "[it] uses|use|is|are <literal> by default when|if <condition>",
        "[it] uses|use|is|are <literal> by default",
        "^ <literal> by default when|if <condition>",
        "^ <literal> by default",
        "^ <coded> by default <end>",
        "[it] defaults|default to <value> when|if <condition>",
        "[it] defaults|default to <value> <end>",
        "default [value] is|:|= <value> when|if <condition>",
        "default [value] is|:|= <value> <end>",
        "^ [the] default [value] <literal> when|if <condition>",
        "^ [the] default [value] <literal> <end>",
    ];

    // The page.
    "order-forward" Prose taken forward => "a status may be followed by any later one",
        "Notification can start from any status below and status can be skipped if necessary, but not in reverse.", [
        "[notification|notifications|it] can|may start from any status [below|above] [and|,] [the] status|statuses can|may be skipped [if|when] [necessary|needed] [,] but not [in] reverse|reversed|backward|backwards",
    ];
    "order-any" Prose taken any_order => "a status may be followed by any other",
        "Notification can start from any status below and status can be skipped if necessary.", [
        "[notification|notifications|it] can|may start from any status [below|above] [and|,] [the] status|statuses can|may be skipped [if|when] [necessary|needed] $",
        "[notification|notifications|it] can|may start from any status [below|above] $",
    ];
    "extends-base" Prose taken extends_base => "the page adds to its group's base API",
        "This adds what a coupon needs, please also check the base API.", [
        "[and|,] [please] [also] check|see|read [with] [the] base api [fields|page]",
        "[and|,] [please] [also] refer to [the] base api [fields|page]",
    ];
    "common-basics" Prose taken common_basics => "the common headers and the common result hold",
        "Please check API Structure for basics.", [
        "[please] [also] check|see|read [the] api structure [page] for [the] basics [.]",
        "[please] [also] refer to [the] api structure [page] for [the] basics [.]",
    ];
    "deprecated" Prose taken deprecated => "deprecated",
        "This field is deprecated.", ["^ [this|the|it] [field|parameter] [is|was] [now] deprecated <end>", "^ this|it [field|parameter] [is|was] [now] deprecated", "^^ [now] deprecated"];

    // Notes: nothing in one message tells them.
    "note-effective" Prose stays note => "a note: the field does nothing otherwise",
        "Only effective when type == COUPON.", [
        "[it] [is] only effective|valid|applicable|applies|available|used|works|shown|displayed [when|if|for|in] <rest>",
        "[it] only takes effect [when|if|for|in] <rest>",
    ];
    "note-sender" Prose stays note => "a note: it depends on who the sender is",
        "Provide when you are not the seller.", [
        "[please] provide|fill|use|pass|send [it|this] [only] when|if you|your <rest>",
    ];
    "note-series" Prose stays note => "a note: a rule over several messages",
        "should be new for each update", [
        "must|should|shall|has|needs [to] [always] be [kept] consistent|identical|unchanged|new|unique|renewed|increasing [<rest>]",
        "must|should|shall [always] be [the] same [<rest>]",
        "must|should|shall [not] change|repeat [<rest>]",
    ];
    "note-display" Prose stays note => "a note: what users see",
        "The notification will be hided if user switched to another language.", [
        "will|would [not] be hided|hidden|shown|displayed|ignored|removed [only] if|when <rest>",
        "is|are [not] hided|hidden|shown|displayed|ignored [only] if|when <rest>",
    ];
    "note-charset" Header stays note => "a note: the charset that signing uses",
        "its charset should be the one that signing uses", ["charset should|must be <rest>"];
    "note-default" Prose stays note => "a note: a default that the platform computes",
        "24 hours from created for each order by default.", ["by default"];
}
