//! Phrases that are no rules, since nothing in one message tells them: they stay in the doc.

use super::table;

table! {
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
        "must|should|shall [always] be [the] same <end>",
        "must|should|shall [always] be [the] same for|in|across|within|between|throughout|each|every|whenever|when <rest>",
        "must|should|shall [not] change|repeat [<rest>]",
    ];
    "note-display" Prose stays note => "a note: what users see",
        "The notification will be hided if user switched to another language.", [
        "will|would [not] be hided|hidden|shown|displayed|ignored|removed [only] if|when <rest>",
        "is|are [not] hided|hidden|shown|displayed|ignored [only] if|when <rest>",
        "shown|displayed|hidden|opened|visited|called|triggered|redirected [to|in|at] [it|the] [app|page|user|users] if|when|once|after <rest>",
        "redirect|redirects|jump|jumps|go|goes [back] to [it] if|when|once|after <rest>",
    ];
    "note-charset" Header stays note => "a note: the charset that signing uses",
        "its charset should be the one that signing uses", ["charset should|must be <rest>"];
    "note-otherwise" Prose taken note => "a note: what follows from the condition in the sentence before",
        "Optional otherwise.", [
        "^^ [and] [it|this] [is] optional otherwise $",
        "^^ otherwise [,] [it|this] [field] [is] optional $",
    ];
    "note-default" Prose stays note => "a note: a default that the platform computes",
        "24 hours from created for each order by default.", [
        "by default",
        "[the] default [value] is <number> seconds|minutes|hours|days|months after|before|from|since <rest>",
    ];
}
