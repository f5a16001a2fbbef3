//! Phrases about whether a field must be there, and when.

use super::table;

table! {
    "required-when-any" Prose taken required_when_any => "required when one of the conditions holds",
        "if any condition met: type ==COUPON product ==PASS /MOVIE", [
        "[required|mandatory] if|when any|one [one] [of] [the] [following|below] condition|conditions [below] [is|are] [met|satisfied|fulfilled] [:] <conditions> [, [otherwise] optional [otherwise]] $",
    ];
    "required-when-all" Prose taken required_when_all => "required when all of the conditions hold",
        "REQUIRED when all conditions are met: type == COUPON, amount is provided", [
        "[required|mandatory] if|when all|both [of] [the] [following|below] condition|conditions [below] [is|are] [met|satisfied|fulfilled] [:] <conditions> [, [otherwise] optional [otherwise]] $",
    ];
    "required-when" Prose taken required_when => "required when the condition holds",
        "REQUIRED when grantType == AUTHORIZATION_CODE", [
        "[conditional] [:] [this|the|it] [field|parameter|value] [is|are] [only] required|mandatory|conditional|compulsory|needed|necessary|obligatory [,] [:] [only] when|if|where|whenever [:] <condition> [,|;] [and|but] [is] optional|not [required] when|if <condition> <end>",
        "[conditional] [:] [this|the|it] [field|parameter|value] [is|are] [only] required|mandatory|conditional|compulsory|needed|necessary|obligatory [,] [:|-|–] [only] when|if|where|whenever [:] <condition> [and|but] [is] optional otherwise <end>",
        "[conditional] [:] [this|the|it] [field|parameter|value] [is|are] [only] required|mandatory|conditional|compulsory|needed|necessary|obligatory [,] [:|-|–] [only] when|if|where|whenever [:] <condition> [, [otherwise] optional [otherwise]]",
        "[this|the|it] [field|parameter|value] must|should|shall be provided|filled|given|specified|sent|present|supplied|passed [only] when|if <condition> [, [otherwise] optional [otherwise]]",
        "[this|the|it] [field|parameter|value] needs|need to be provided|filled|given|specified|sent|supplied|passed [only] when|if <condition> [, [otherwise] optional [otherwise]]",
        "[this|the|it] [field|parameter|value] [is|are] required|mandatory|compulsory|needed|necessary|obligatory ( [only] when|if|where <condition> )",
        "^^ required|mandatory|conditional|condition : <condition> <end>",
        "^^ [when|if|where] <condition> : [it] [is] required|mandatory <end>",
        "^^ <case> : [it] [is] required|mandatory <end>",
        "^^ conditionally required [:] [only] [when|if|where] <condition> <end>",
        "^^ <open> required|mandatory|conditional <close> [only] when|if|where <condition> [, [otherwise] optional [otherwise]]",
        "^^ [a|an] required|mandatory field|parameter [only] when|if|where <condition> [, [otherwise] optional [otherwise]]",
        "^^ only required|mandatory for|in|with <case> [, [otherwise] optional [otherwise]]",
        "^^ only required|mandatory when|if|where <condition> [, [otherwise] optional [otherwise]]",
        "[this|the|it] [field|parameter|value] [is|are] required|mandatory if and only if <condition>",
        "[this|the|it] [field|parameter|value] [is|are] required|mandatory only when|if <condition> [,] otherwise [it] [is] ignored <end>",
        "^ must|should [be] provide|fill|send|pass|specify [in] [this|it|the] [field|parameter|value] [only] when|if <condition>",
        "^ [this|the|it] [field|parameter|value] must|should|can not be [left] empty|null|blank [only] when|if <condition>",
        "^ [this|the|it] [field|parameter|value] cannot be [left] empty|null|blank [only] when|if <condition>",
        "^^ not empty|null|blank when|if <condition>",
        "^^ specify|provide|fill|send|pass [in] this|the field|parameter|value [only] when|if <condition>",
        "[conditional] [:] [this|the|it] [field|parameter|value] [is|are] [only] required|mandatory|conditional|compulsory|needed|necessary|obligatory [,] [only] in case [that] <condition> [, [otherwise] optional [otherwise]]",
        "[conditional] [:] [this|the|it] [field|parameter|value] [is|are] [only] required|mandatory|conditional|compulsory|needed|necessary|obligatory [,] [only] as long as <condition> [, [otherwise] optional [otherwise]]",
        "[conditional] [:] [this|the|it] [field|parameter|value] [is|are] [only] required|mandatory|conditional|compulsory|needed|necessary|obligatory [,] [only] provided that <condition> [, [otherwise] optional [otherwise]]",
        "[this|the|it] [field|parameter|value] [is|are] [only] required|mandatory|compulsory|needed|necessary|obligatory [only] for|in|with|at|under <case> [only] [, [otherwise] optional [otherwise]]",
        "^^ for|in <case> [,] [this|the|it] [field|parameter|value] [is] [also] required|mandatory <end>",
        "^^ [only] when|if|where <condition> [,] [then] [this|the|it] [field|parameter|value] [is] [also] required|mandatory|compulsory|needed|necessary|obligatory <end>",
        "^^ [only] when|if|where <condition> [,] [then] this|the|it [field|parameter|value] must|should|shall be provided|filled|given|specified|sent|present|supplied|passed <end>",
        "^^ when|if <condition> [, [otherwise] optional [otherwise]] $",
        "^^ <small> only when|if <condition> [, [otherwise] optional [otherwise]] $",
        "^^ if and only if <condition> [, [otherwise] optional [otherwise]] $",
        "^^ in case [that] <condition> [, [otherwise] optional [otherwise]] $",
        "^^ as long as <condition> [, [otherwise] optional [otherwise]] $",
        "^^ provided that <condition> [, [otherwise] optional [otherwise]] $",
        "[this|the|it] [field|parameter|value] [is|are] optional [,] unless <condition>",
        "[this|the|it] [field|parameter|value] [is|are] optional [,] except when|if|where <condition>",
    ];
    "required-unless" Prose taken required_unless => "required where the condition does not hold",
        "REQUIRED unless grantType == REFRESH_TOKEN", [
        "[this|the|it] [field|parameter|value] [is|are] required|mandatory|conditional|compulsory|needed|necessary|obligatory [,] [:] unless <condition> [, [otherwise] optional [otherwise]]",
        "[this|the|it] [field|parameter|value] [is|are] required|mandatory|conditional|compulsory|needed|necessary|obligatory [,] [:] except [when|if|where] <condition> [, [otherwise] optional [otherwise]]",
        "[this|the|it] [field|parameter|value] must|should|shall be provided|filled|given|specified|sent|present|supplied|passed [,] unless <condition> [, [otherwise] optional [otherwise]]",
        "[this|the|it] [field|parameter|value] needs|need to be provided|filled|given|specified|sent|supplied|passed [,] unless <condition> [, [otherwise] optional [otherwise]]",
        "[this|the|it] [field|parameter|value] [is|are] required|mandatory [only] for|in all|any|every|each [the|other] [<word>] except|but [for|in] <case> <end>",
        "^^ unless <condition> [, [otherwise] optional [otherwise]] $",
        "^^ <small> except when|if <condition> [, [otherwise] optional [otherwise]] $",
        "[this|the|it] [field|parameter|value] [is|are] optional [only] when|if|where <condition> [,] [and|but] [it] [is] required|mandatory otherwise <end>",
        "[this|the|it] [field|parameter|value] [is|are] optional [only] when|if|where <condition> , otherwise [it] [is] required|mandatory <end>",
    ];
    "required-without" Prose taken required_without => "required when the field is not there",
        "REQUIRED in the absence of userId.", [
        "[this|the|it] [field|parameter|value] [is|are] required|mandatory [only] in [the] absence of [the] <name> <end>",
    ];
    "required-with" Prose taken required_with => "required when the other field is there",
        "REQUIRED together with amount.", [
        "[this|the|it] [field|parameter|value] [is|are] required|mandatory together|along with [the] <name> <end>",
    ];
    "required-values" Prose taken required_values => "required when the condition holds, and then one of the values",
        "if amount is provided, support HKD or CNY.", [
        "^^ [required] when|if <condition> [,] [and] [only] [it] support|supports|accept|accepts <listed>",
        "^^ [required] when|if <condition> [,] [and] must|should|can be [one] [of] <codes> <end>",
    ];
    "one-of" Prose stays one_of => "at least one of the fields is required; that one alone may be sent is told",
        "Exactly one of openId and userId must be provided.", [
        "exactly|only one of [the] <names> is|are required|mandatory",
        "exactly|only one of [the] <names> must|should be provided|filled|passed|sent|given|present|specified",
        "exactly|only one of [the] <names> needs|need|has|have to be provided|filled|passed|sent|given|present|specified",
        "either [one] [of] [the] <names> is|are required|mandatory [,|(] [but|and] not both|all [)]",
        "either [one] [of] [the] <names> must|should|shall be provided|filled|passed|sent|given|present|specified [,|(] [but|and] not both|all [)]",
        "^^ <alternatives> is|are required|mandatory [,|(] [but|and] not both|all [)]",
        "^^ <alternatives> must|should|shall be provided|filled|passed|sent|given|present|specified [,|(] [but|and] not both|all [)]",
        "[required|mandatory] [please] [to] provide|fill|pass|send|supply|specify [in] either [one] [of] [the] <names> [,|(] [but|and] not both|all [)]",
        "[required|mandatory] [please] [to] provide|fill|pass|send|supply|specify [in] exactly|only one of [the] <names>",
    ];
    "not-both-empty" Prose taken any_of => "at least one of the fields is required",
        "openId and userId cannot both be empty.", [
        "<names> cannot|can't both|all be [left] empty|null|blank|omitted|missing|absent",
        "<names> must|should|may|can not both|all be [left] empty|null|blank|omitted|missing|absent",
        "<names> cannot|can't be [left] [both|all] empty|null|blank|omitted|missing|absent at the same time",
        "<names> cannot|can't be [left] both|all empty|null|blank|omitted|missing|absent",
        "<names> cannot|can't be [left] [both|all] empty|null|blank|omitted|missing|absent simultaneously|together",
        "<names> must|should|may|can not be [left] [both|all] empty|null|blank|omitted|missing|absent at the same time",
    ];
    "either-or" Prose taken any_of => "at least one of the fields is required",
        "REQUIRED to provide either one openId or userId.", [
        "[required|mandatory] [please] [to] provide|fill|pass|send|supply|specify [in] either [one] [of] [the] <names> [when|if <condition>]",
        "[required|mandatory] [please] [to] provide|fill|pass|send|supply|specify [in] [at] [least] one of [the] <names> [when|if <condition>]",
        "[required|mandatory] [please] [to] provide|fill|pass|send|supply|specify [in] one or more of [the] <names> [when|if <condition>]",
        "for|of|between|among [the] [key|keys|field|fields|parameter|parameters] <names> [,|，] [at] [least] [any] one of them|these|which must|should|shall have|contain|hold [a] content|value|values",
        "for|of|between|among [the] [key|keys|field|fields|parameter|parameters] <names> [,|，] [at] [least] [any] one of them|these|which must|should|shall be provided|filled|passed|sent|given|present|specified",
        "for|of|between|among [the] [key|keys|field|fields|parameter|parameters] <names> [,|，] [at] [least] [any] one of them|these|which is|are required|mandatory",
        "required|mandatory [to] provide|fill|pass|send|supply|specify <alternatives> [when|if <condition>]",
        "^^ [please] to provide|fill|pass|send|supply|specify <alternatives> [when|if <condition>]",
        "[required|mandatory] [please] [to] provide|fill|pass|send|supply|specify [in] any [one] of [the] <names> [when|if <condition>]",
        "required|mandatory [at] [least] one [of] [:] [the] <names> [when|if <condition>]",
        "required|mandatory either [one] [of] [the] <names> [when|if <condition>]",
        "[you|merchant|merchants|partner|partners] must|should|shall [please] provide|fill|pass|send|supply|specify [in] either [one] [of] [the] <names> [when|if <condition>]",
        "[you|merchant|merchants|partner|partners] must|should|shall [please] provide|fill|pass|send|supply|specify [in] at least one of [the] <names> [when|if <condition>]",
        "[at] [least] one|any of the following [fields|parameters] is|are required|mandatory : <names>",
        "any [one] of [the] <names> is|are required|mandatory [when|if <condition>]",
        "^^ <alternatives> [or both] is|are required|mandatory [when|if <condition>] <end>",
        "^^ <alternatives> [[,] or both] must be provided|filled|passed|sent|given|present|specified [when|if <condition>] <end>",
        "[required|mandatory] [please] [to] choose|select [either] one of|from|between [the] <names> [when|if <condition>]",
        "[at] [least] one of [the] <names> is|are required|mandatory|needed|necessary [when|if <condition>]",
        "[at] [least] one of [the] <names> needs|need|has|have to be provided|filled|passed|sent|given|present|specified [when|if <condition>]",
        "either [one] [of] [the] <names> needs|need|has|have to be provided|filled|passed|sent|given|present|specified [when|if <condition>]",
        "[at] [least] one of [the] <names> must|should be provided|filled|passed|sent|given|present|specified [when|if <condition>]",
        "either [one] [of] [the] <names> is|are required|mandatory [when|if <condition>]",
        "either [one] [of] [the] <names> must|should be provided|filled|passed|sent|given|present|specified [when|if <condition>]",
    ];
    "either-sent" Prose taken any_of => "at least one of the fields is required",
        "Send userId or openId.", ["^^ [please] provide|fill|pass|send|supply|specify [in] [either] <alternatives> $"];
    "each-required" Prose taken each_required => "each field of the table, or each child, is required",
        "All fields are required when order status is WAIT_PAY, optional otherwise.", [
        "all|each|every [of] [the|these] [below|following] [child|sub|inner] field|fields|parameter|parameters [below] [is|are] required|mandatory [only] when|if <condition> [, [and] [are] optional [otherwise]]",
        "all|each|every [of] [the|these] [below|following] [child|sub|inner] field|fields|parameter|parameters [below] must|should|shall be provided|filled|given|specified|sent|supplied [only] when|if <condition>",
        "^^ all|each|every [of] [the|these] [below|following] [child|sub|inner] field|fields|parameter|parameters [below] is|are [only] when|if <condition> [, [and] [are] optional [otherwise]] <end>",
        "^^ the|these [below|following] fields|parameters [below] are required|mandatory [only] when|if <condition> [, [and] [are] optional [otherwise]]",
        "^^ the|these [below|following] fields|parameters [below] are required|mandatory <end>",
        "all|each|every [of] [the|these] [below|following] [child|sub|inner] field|fields|parameter|parameters [below] [is|are] required|mandatory <end>",
        "all|each|every [of] [the|these] [below|following] [child|sub|inner] field|fields|parameter|parameters [below] must|should|shall be provided|filled|given|specified|sent|supplied <end>",
    ];
    "each-unless" Prose taken each_unless => "each field of the table, or each child, is required where the condition does not hold",
        "All fields are required unless order status is CLOSED.", [
        "all|each|every [of] [the|these] [below|following] [child|sub|inner] field|fields|parameter|parameters [below] [is|are] required|mandatory [,] unless <condition> [, [and] [are] optional [otherwise]]",
        "all|each|every [of] [the|these] [below|following] [child|sub|inner] field|fields|parameter|parameters [below] [is|are] optional [,] when|if <condition> , [and] [are] required [otherwise]",
    ];
    "each-optional" Prose taken each_optional => "each of them that is marked as required is so where the condition does not hold",
        "All fields are optional when order status is CLOSED.", [
        "all|each|every [of] [the|these] [below|following] [child|sub|inner] field|fields|parameter|parameters [below] [is|are] optional [only] [,] when|if <condition> <end>",
    ];
    "each-unread" Prose stays each_unread => "an error: a condition that has to be settled by hand",
        "All fields are required while the order is open.", [
        "all|each|every [of] [the|these] [below|following] [child|sub|inner] field|fields|parameter|parameters [below] [is|are] required|mandatory <rest>",
        "all|each|every [of] [the|these] [below|following] [child|sub|inner] field|fields|parameter|parameters [below] must|should|shall be provided|filled|given|specified|sent|supplied <rest>",
    ];
    "required-header" Header stays note => "required where it is needed, told in the doc",
        "REQUIRED when message content needs to be encrypted.", [
        "^^ [required|mandatory|conditional] [only] when|if <rest>",
    ];
    "required-always" Prose taken required => "required",
        "Required in all cases.", [
        "^ [this|the|it] [field|parameter|value] [is|are] [always] required|mandatory|compulsory in|for|with all|every|each|any case|cases|request|requests|call|calls|scenario|scenarios <end>",
    ];
    "required-unread" Prose stays required_unread => "an error: a condition that has to be settled by hand; unknown where it speaks of nothing in the message",
        "REQUIRED unless the order is a gift.", [
        "^ [conditional] [this|the|it] [field|parameter|value] [is|are] [only] required|mandatory|compulsory|needed|necessary|obligatory [,] [only] when|if|unless|except|where|while|until|for|in|depending <rest>",
        "^^ [conditional] [this|the|it] [field|parameter|value] [is|are] required|mandatory|compulsory|needed|necessary|obligatory [only] once|whenever|before|after|upon|at|on|from|since|starting|as|provided|during|under|within|with|without|together|by <rest>",
        "^ [this|the|it] [field|parameter|value] must|should|shall be provided|filled|given|specified|sent|present|supplied|passed [,] [only] when|if|unless|except|where|while|until|for|in|depending <rest>",
        "^ [this|the|it] [field|parameter|value] needs|need to be provided|filled|given|specified|sent|supplied|passed [,] [only] when|if|unless|except|where|while|until|for|in|depending <rest>",
        "^^ required|mandatory|conditional [:|-|–] [only] when|if|unless <rest>",
        "^^ conditionally required <rest>",
        "^^ required|mandatory [to] provide|fill|pass|send|supply|specify|either|at|one|any <rest>",
        "^^ to provide|fill|pass|supply <rest>",
        "^^ requried|requird|requred|reqired|requierd|reqiured|requierd|requiered|madatory|mandotory|manditory|mandantory [only] when|if|unless|for|in|to|either <rest>",
        "^ must|should [be] provide|fill|send|pass|specify [in] [this|it|the] [field|parameter|value] [only] when|if|unless <rest>",
        "^ [this|the|it] [field|parameter|value] cannot be [left] empty|null|blank [only] when|if|unless <rest>",
        "^ [this|the|it] [field|parameter|value] must|should|can not be [left] empty|null|blank [only] when|if|unless <rest>",
        "^^ <small> [only] when|if|unless|whenever|except <rest>",
        "^^ <small> in case <rest>",
        "^^ <small> together|along with <rest>",
        "^^ <small> as long as <rest>",
        "^^ <small> provided that <rest>",
    ];
    "not-required" Prose taken optional => "optional",
        "Required: No", [
        "^^ required|mandatory|compulsory|needed|necessary|obligatory [field] [:|-|–|=|?] [is] no|n|false <end>",
        "^^ required|mandatory|compulsory|needed|necessary|obligatory [field] [:|-|–|=|?] [is] no.",
        "^ [this|the|it] [field|parameter|value] [is|are] not|no [longer] required|mandatory|compulsory|needed|necessary|obligatory <end>",
        "^^ optional [:|-|–|=|?] yes|y|true <end>",
    ];
    "required" Prose taken required => "required",
        "This field is required.", [
        "^^ required|mandatory|compulsory|needed|necessary|obligatory [field] [:|-|–|=|?] [is] yes|y|true <end>",
        "^^ optional [:|-|–|=|?] no|n|false <end>",
        "^^ optional [:|-|–|=|?] no.",
        "^ [this|the|it] [field|parameter|value] [is|are] [always] required|mandatory|compulsory|obligatory [field|parameter] <end>",
        "^ [this|the|it] [field|parameter|value] must|shall [always] be provided|filled|given|specified|sent|present|supplied|passed <end>",
    ];
    "optional-when" Prose stays optional_when => "on a field that is marked as required: required where the condition does not hold",
        "Optional when kind is CARD.", [
        "^^ [this|the|it] [field|parameter|value] [is|are] optional [only] when|if|where <condition>",
        "^^ [this|the|it] [field|parameter|value] [is|are] not required|mandatory|compulsory|needed|necessary|obligatory when|if|where <condition>",
        "^^ when|if|where <condition> [,] [then] this|the|it [field|parameter|value] is optional <end>",
        "^^ when|if|where <condition> [,] [then] this|the|it [field|parameter|value] is not required|mandatory|compulsory|needed|necessary|obligatory <end>",
    ];
    "optional-unread" Prose stays optional_unread => "an error on a field that is marked as required",
        "Optional for CARD.", [
        "^^ [this|the|it] [field|parameter|value] [is|are] optional [only] for|in|if|when|where|unless|except|with|without|while|until|after|before|depending <rest>",
        "^^ [this|the|it] [field|parameter|value] [is|are] not required|mandatory|compulsory|needed|necessary|obligatory for|in|if|when|where|unless|except|with|without|while|until|after|before|depending <rest>",
    ];
    "optional" Prose taken optional => "optional",
        "This field is optional.", [
        "^ [this|the|it] [field|parameter|value] [is|are] [an] optional [field|parameter] <end>",
        "^^ [this|the|it] [field|parameter|value] [is|are] optional , but [strongly|highly] recommended <end>",
    ];
    "conditional" Prose taken conditional => "required under a condition that stands elsewhere",
        "CONDITIONAL", ["^^ conditional [:|.] $", "^^ [this|the|it] [field|parameter] [is] conditionally required $"];
}
