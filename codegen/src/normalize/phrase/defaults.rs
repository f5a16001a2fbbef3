//! Phrases that tell what is assumed where nothing is sent.

use super::table;

table! {
    "is-default" Value taken is_default => "this value is the default, perhaps under a condition",
        "default when type ==TICKET", ["^ default [value] when|if <condition>", "^ [the|by] default [value] <end>"];
    "default" Prose stays default => "the value assumed where none is sent, perhaps under a condition",
        "Defaults to LOW if kind is ONE.", [
        "^^ if|when [this|the|it] [field|parameter|value] [is] not provided|specified|set|present|given|sent|passed|supplied|filled , [it] defaults|default to <value> <end>",
        "^^ if|when [this|the|it] [field|parameter|value] [is] [left] omitted|empty|absent|missing|blank|null|unspecified|out , [it] defaults|default to <value> <end>",
        "^^ if|when [this|the|it] [field|parameter|value] [is] not provided|specified|set|present|given|sent|passed|supplied|filled , [the] [default] [value] <literal> is|will [be] used|assumed|taken|applied <end>",
        "^^ if|when [this|the|it] [field|parameter|value] [is] [left] omitted|empty|absent|missing|blank|null|unspecified|out , [the] [default] [value] <literal> is|will [be] used|assumed|taken|applied <end>",
        "[it] defaults|default to <value> if|when [it] [is] not provided|specified|set|present|given|sent|passed|supplied|filled <end>",
        "[it] defaults|default to <value> if|when [it] [is] [left] omitted|empty|absent|missing|blank|null|unspecified|out <end>",
        "^^ <literal> if|when [it] [is] not provided|specified|set|present|given|sent|passed|supplied|filled <end>",
        "^ by default [,] [it] [is] <literal> [is|are] [used|assumed|taken] <end>",
        "^ <literal> is|are used|assumed|taken by default <end>",
        "^ <literal> is|are [the|by] default [value] <end>",
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
}
