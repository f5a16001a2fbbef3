//! Phrases that tell what is assumed where nothing is sent.

use super::table;

table! {
    "is-default" Value taken is_default => "this value is the default, perhaps under a condition",
        "default when type ==TICKET", ["^ default [value] when|if <condition>", "^ [the|by] default [value] <stop>", "^ [is] used|assumed|taken by default <stop>"];
    "default" Prose stays default => "the value assumed where none is sent, perhaps under a condition",
        "Defaults to LOW if kind is ONE.", [
        "^^ if|when [this|the|it] [field|parameter|value] [is] not provided|specified|set|present|given|sent|passed|supplied|filled , [it] defaults|default to <value> <stop>",
        "^^ if|when [this|the|it] [field|parameter|value] [is] [left] omitted|empty|absent|missing|blank|null|unspecified|out , [it] defaults|default to <value> <stop>",
        "^^ if|when [this|the|it] [field|parameter|value] [is] not provided|specified|set|present|given|sent|passed|supplied|filled , [the] [default] [value] <literal> is|will [be] used|assumed|taken|applied <stop>",
        "^^ if|when [this|the|it] [field|parameter|value] [is] not provided|specified|set|present|given|sent|passed|supplied|filled , [the] [default] [value] <coded> is|will [be] used|assumed|taken|applied <stop>",
        "^^ if|when [this|the|it] [field|parameter|value] [is] [left] omitted|empty|absent|missing|blank|null|unspecified|out , [the] [default] [value] <literal> is|will [be] used|assumed|taken|applied <stop>",
        "^^ if|when [this|the|it] [field|parameter|value] [is] [left] omitted|empty|absent|missing|blank|null|unspecified|out , [the] [default] [value] <coded> is|will [be] used|assumed|taken|applied <stop>",
        "[it] defaults|default to <value> if|when [it] [is] not provided|specified|set|present|given|sent|passed|supplied|filled <stop>",
        "[it] defaults|default to <value> if|when [it] [is] [left] omitted|empty|absent|missing|blank|null|unspecified|out <stop>",
        "^^ <literal> if|when [it] [is] not provided|specified|set|present|given|sent|passed|supplied|filled <stop>",
        "^ <literal> is|will [be] used|assumed|taken if|when [this|the|it] [field|parameter|value] [is] not provided|specified|set|present|given|sent|passed|supplied|filled <stop>",
        "^ <literal> is|will [be] used|assumed|taken if|when [this|the|it] [field|parameter|value] [is] [left] omitted|empty|absent|missing|blank|null|unspecified|out <stop>",
        "^ <coded> is|will [be] used|assumed|taken if|when [this|the|it] [field|parameter|value] [is] not provided|specified|set|present|given|sent|passed|supplied|filled <stop>",
        "^ <coded> is|will [be] used|assumed|taken if|when [this|the|it] [field|parameter|value] [is] [left] omitted|empty|absent|missing|blank|null|unspecified|out <stop>",
        "^ set to <literal> by default <stop>",
        "defaulting to <literal> <stop>",
        "^ by default [,] [the|it] [value] [is] [set] [to] <literal> [is|are] [used|assumed|taken] <stop>",
        "^ <literal> is|are used|assumed|taken by default <stop>",
        "^ <literal> is|are [the|by] default [value] <stop>",
        "[it] uses|use|is|are <literal> by default when|if <condition>",
        "[it] uses|use|is|are <literal> by default",
        "^ <literal> by default when|if <condition>",
        "^ <literal> by default <end>",
        "[it] uses|use|is|are <coded> by default when|if <condition>",
        "[it] uses|use <coded> by default",
        "^ <coded> by default <stop>",
        "by default [,] [the|it] [value] [is] [set] [to] <coded> [is|are] [used|assumed|taken] <stop>",
        "[it] defaults|default to <value> when|if <condition>",
        "[it] defaults|default to <value> <stop>",
        "default [value] is|:|= <value> when|if <condition>",
        "default [value] is|:|= <value> <stop>",
        "^ [the] default [value] <literal> when|if <condition>",
        "^ [the] default [value] <literal> <stop>",
        "^ [the] default [value] <coded> <stop>",
    ];
    "default-listed" Prose stays default_listed => "the value assumed where none is sent, where the field lists it",
        "Display, hidden by default.", [
        "^ [it] [uses|use|is|are] [set] [to] <name> by default <stop>",
    ];
}
