//! Phrases that limit a value: its length, its bounds, the number of its elements, what it starts with.

use super::table;

table! {
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
        "length [is|must|should] [be] [of] [:] [from] <number> -|–|~|to <number> [characters|character|chars|char] <end>",
        "at least <number> [,] and at most <number> characters|character|chars|char",
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
    "or-more" Prose taken min => "the least number", "10 or more", [
        "^ [must|should|shall] [be] <whole> or more|greater|higher|above <end>",
        "is|be|are|of|least <whole> or more|greater|higher|above <end>",
    ];
    "or-less" Prose taken max => "the greatest number", "10 or less", [
        "^ [must|should|shall] [be] <whole> or less|fewer|lower|below <end>",
        "is|be|are|of|most <whole> or less|fewer|lower|below <end>",
    ];
    "max-length" Prose taken max_length => "the greatest length, in code points",
        "Maximum length: 32 characters", [
        "maximum|max [.] length [is|of] [:] <number> characters|character|chars|char",
        "maximum|max [.] length of each|every <word> [is] [:] <number> [characters|character|chars|char] <end>",
        "each|every <word> [is|has|must|should|can] [be|have] at most <number> characters|character|chars|char",
        "maximum|max [.] length [is|of|=] [:] <number> <end>",
        "maximum|max [.] length of this|the [field|parameter|value|string|text] is [:] <number> [characters|character|chars|char] <end>",
        "maxlength|max_length|max-length|max.length|maxlen|max_len [is|=|:] [:] <number> [characters|character|chars|char] <end>",
        "^ string|varchar|char|text ( <number> ) <end>",
        "length limit [is|of|:] <number> [characters|character|chars|char] <end>",
        "maximum|max [.] [of] [:] <number> characters|character|chars|char",
        "[length] [must|should|shall|can|may|cannot] [be] no|not [be] more|longer|greater|larger than <number> characters|character|chars|char",
        "[length] cannot be more|longer|greater|larger than <number> characters|character|chars|char",
        "[length] [must|should|shall|can|may|cannot] [not] [be] exceed|exceeding|exceeds <number> characters|character|chars|char",
        "[length] [must|should|can|may] [be] [have] up to <number> characters|character|chars|char",
        "[length] [must|should|can|may] [be] [have] at most <number> characters|character|chars|char",
        "[must|should] [be] within <number> characters|character|chars|char",
        "^ <=|≤ <number> characters|character|chars|char",
        "limit|limited [is|to|of] [:] <number> characters|character|chars|char",
        "length [must|should|shall|cannot] [not] exceed <number> <end>",
        "length [is|must|should|can|may] [be] [:] <=|≤ <number> [characters|character|chars|char] <end>",
        "length [is|must|should|can|may] [be] [limited] at|up most|to <number> <end>",
    ];
    "shorter" Prose taken shorter => "the greatest length, in code points: one less than the page names",
        "Shorter than 33 characters.", [
        "must|should be less|fewer|shorter than <number> characters|character|chars|char",
        "^ less|fewer|shorter than <number> characters|character|chars|char",
        "^ < <number> characters|character|chars|char",
    ];
    "min-length" Prose taken min_length => "the least length, in code points",
        "Minimum length: 6 characters", [
        "minimum|min [.] length [is|of] [:] <number> [characters|character|chars|char]",
        "minlength|min_length|min-length|min.length|minlen|min_len [is|=|:] [:] <number> [characters|character|chars|char] <end>",
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
        "[the] length must|should|shall be [exactly] <number> [characters|character|chars|char] <end>",
        "[the] length is|must|should [be] fixed|exactly [at|to|is] <number> [characters|character|chars|char] <end>",
        "fixed length [is|of] [:] <number> [characters|character|chars|char] <end>",
        "^^ <number> characters|character|chars|char long <end>",
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
        "[must|should|can|may] [be] [have|hold|contain] at most <number> <things> <end>",
        "[must|should|can|may] [be] [have|hold|contain] up to <number> <things> <end>",
        "maximum|max [of] <number> <things> <end>",
        "no|not more than <number> <things> <end>",
        "^ <number> <things> at most <end>",
    ];
    "fewer-items" Prose taken fewer_items => "the greatest number of elements: one less than the page names",
        "Fewer than 10 elements.", [
        "less|fewer than <number> elements|element|items|item|entries|entry",
    ];
    "range" Prose taken range => "bounds of a number",
        "Value range: 0 - 100000000", [
        "value range|ranges [is|:] [from] <range>",
        "valid|possible|allowed value|values [is|are|:] [from] <range> <end>",
        "valid range [is|:] [from] <range>",
        "^ range|ranges [is|:] [from] <range>",
        "^ from <range> <end>",
        "^^ <range> $",
        "^^ a|an|the integer|number|value from <range> <end>",
        "integer|number|value from <range> <end>",
    ];
    "range-counted" Prose stays counted => "bounds of a count", "Number of guests, 1 - 20.", [
        "^^ [the] number|count|quantity of [the] <word> , <range> $",
        "^^ [the] number|count|quantity of [the] <word> <word> , <range> $",
    ];
    "range-from" Prose stays range => "bounds of a number", "Rating from 1 to 5.", [
        "^ [ranges|range|ranging] from <range> <end>",
        "^^ [the] <word> from <range> <end>",
        "^^ [the] <word> , <range> $",
        "^^ [the] <word> <word> , <range> $",
        "^^ [the] <word> of [the] <word> , <range> $",
    ];
    "only-number" Prose taken only_number => "the only number", "Fixed value: 1", [
        "^ [the] [value] [is] fixed [value|number] [is|to|as|at|:] [:] <whole> <stop>",
        "^ [the] [value] [is] always <whole> <stop>",
        "^ [the] value is always <whole> <stop>",
    ];
    "range-glossed" Prose stays between => "inclusive bounds of a number", "Score, 0 (worst) to 100 (best).", [
        "^ [from] <whole> <gloss> to|-|~|– <whole> <gloss> <end>",
    ];
    "strictly-between" Prose taken strictly_between => "bounds of a number that are left out themselves",
        "Must be between 0 and 10, exclusive.", [
        "[must|should|value] [is] [be] [strictly] between <whole> and <whole> [,] exclusive|exclusively",
        "[must|should|value] [is] [be] strictly between <whole> and <whole> <end>",
        "<whole> < <word> < <whole> <end>",
        "<whole> < x < <whole> <end>",
    ];
    "above-to" Prose taken above_to => "bounds of a number, the lower left out itself", "0 < size <= 10", [
        "<whole> < <word> <=|≤ <whole> <end>",
    ];
    "from-below" Prose taken from_below => "bounds of a number, the upper left out itself", "0 <= size < 10", [
        "<whole> <=|≤ <word> < <whole> <end>",
    ];
    "between" Prose taken between => "inclusive bounds of a number",
        "Must be between 1 and 100", [
        "[must|should|value] [is] [be] between <whole> and|to <whole> [,] [inclusive|inclusively] <end>",
        "[must|should|value] [is] [be] between <whole> and|to <whole> ( inclusive|included )",
        "[the] minimum|min [value] is|of|:|= <whole> [,] and [the] maximum|max [value] [is|of|:|=] <whole> <end>",
        "[must|should|value] [be] >=|≥ <whole> [,] and|&& <=|≤ <whole> <end>",
        "<whole> <=|≤ <word> <=|≤ <whole> <end>",
        "<whole> <=|≤ x <=|≤ <whole> <end>",
        "[must|should|value] [is] [be] at least <whole> [,] and at|up most|to <whole> <end>",
        "must|should|can|may|value [is] [be] [ranges|range] from <whole> to <whole> [,] [inclusive|inclusively] <end>",
        "from <whole> up to <whole> <end>",
    ];
    "min" Prose taken min => "the least number",
        "Minimum value: 1", [
        "minimum|min|minimal [.] [value] [is|of|=] [:] <whole> <end>",
        "starts|start|starting|counted from|at <whole> <end>",
        "cannot be less|smaller|lower|fewer than <whole> <end>",
        "[must|should] [be] [value] [is] at least <whole> <end>",
        "[must|should|shall|cannot|can] [be] no|not [be] less|smaller|lower|fewer than <whole> <end>",
        "[must|should] [be] greater|larger|higher|bigger|more than or equal to <whole> <end>",
        "[must|should] [be] greater|larger|higher|bigger|more or equal than|to <whole> <end>",
        "[must|should] [be] [value] [is] >=|≥ <whole> <end>",
    ];
    "max" Prose taken max => "the greatest number",
        "Maximum value: 100", [
        "maximum|max|maximal [.] [value] [is|of|=] [:] <whole> <end>",
        "[must|should|can|may] [be] [value] [is] at most <whole> <end>",
        "[must|should|can|may] [be] [value] [is] up to <whole> <end>",
        "[must|should|shall|cannot|can] [be] no|not [be] more|greater|larger|bigger|higher than <whole> <end>",
        "[must|should|shall|cannot|can] not exceed <whole> <end>",
        "not exceeding <whole> <end>",
        "cannot exceed <whole> <end>",
        "cannot be more|greater|larger|bigger|higher than <whole> <end>",
        "[must|should] [be] less|smaller|lower|fewer than or equal to <whole> <end>",
        "[must|should] [be] less|smaller|lower|fewer or equal than|to <whole> <end>",
        "[must|should] [be] [value] [is] <=|≤ <whole> <end>",
    ];
    "positive-whole" Prose stays positive_whole => "a whole number, at least 1",
        "Must be a positive integer.", [
        "[the] value is [a|an] positive [whole] integer|integers",
        "^ [must|should] [be] [a|an] positive [whole] integer|integers",
        "^ [must|should] [be] [a|an] positive whole number",
        "[must|should] be [a|an] positive [whole] integer|integers",
    ];
    "natural" Prose stays natural => "a whole number, at least 0",
        "A non-negative integer.", [
        "^ [must|should] [be] [a|an] natural number",
        "[the] value is [a|an] natural number",
        "^ [must|should] [be] [a|an] non-negative|nonnegative [whole] integer",
        "[must|should] be [a|an] non-negative|nonnegative [whole] integer",
    ];
    "whole" Prose stays whole => "a whole number",
        "Must be an integer.", [
        "^ [a|an|the] [whole] integer <end>",
        "^^ [a|an] integer <small>",
        "must|should be [a|an] integer|integers",
        "must|should be [a|an] whole number|numbers",
        "^ whole number|numbers [only] <end>",
    ];
    "positive" Prose stays above_zero => "the least number: the one after 0",
        "A positive number.", [
        "^ [must|should] [be] [a|an] positive [number|value|amount] <end>",
        "^ [must|should] [be] [a|an] positive number|value|amount",
        "must|should be [a|an] positive number|value|amount",
        "must|should be greater|larger|more than zero <end>",
    ];
    "non-negative" Prose stays not_negative => "the least number: 0",
        "A non-negative number.", [
        "^ [must|should] [be] [a|an] non-negative|nonnegative [number|value|amount]",
        "must|should be [a|an] non-negative|nonnegative [number|value|amount]",
        "must|should|can not be [a] negative [number|value] <end>",
        "cannot be [a] negative [number|value] <end>",
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
}
