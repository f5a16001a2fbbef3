//! Phrases that tell what kind of value it is.

use super::table;

table! {
    "currency" Prose stays currency => "three capital letters, an ISO 4217 code",
        "A 3-letter ISO 4217 currency code, i.e. HKD", [
        "[3-letter|three-letter|3-letters|3-character|three-character] iso 4217 [3-letter|three-letter|3-letters] [alphabetic] currency [code|codes]",
        "3-letter|three-letter|3-letters iso 4217 [code|codes]",
        "[3-letter|three-letter|3-letters|3-character|three-character] iso-4217 [alphabetic] [currency] [code|codes]",
        "3-letter|three-letter|3-letters [alphabetic] currency code|codes that follows|follow [the] iso 4217|4217-1 [standard]",
        "3-letter|three-letter|3-letters currency code|codes",
    ];
    "country-2" Prose stays two_capitals => "two capital letters, an ISO 3166 code",
        "The 2-letter ISO 3166 country code.", [
        "2-letter|two-letter|2-letters [iso|iso-3166] [3166] [- 1] [alpha-2] country|region [code|codes]",
        "2-letter|two-letter|2-letters iso 3166 [- 1] [alpha-2] [code|codes]",
        "2-letter|two-letter|2-letters country|region [or|/] [country|region] code|codes that follows|follow [the] iso 3166 [country] [codes] [standard]",
        "iso 3166 [- 1] alpha-2 [2-letter] [country|region] [code|codes]",
        "iso-3166 [alpha-2] 2-letter|two-letter|2-letters [country|region] [code|codes]",
    ];
    "country-3" Prose stays three_capitals => "three capital letters, an ISO 3166 code or that of an airport",
        "The 3-letter IATA code of the airport.", [
        "3-letter|three-letter|3-letters [iso|iso-3166] [3166] [- 1] [alpha-3] country|region [code|codes]",
        "3-letter|three-letter|3-letters iso 3166 [- 1] [alpha-3] [code|codes]",
        "iso 3166 [- 1] alpha-3 [3-letter] [country|region] [code|codes]",
        "3-letter|three-letter|3-letters iata [airport] code|codes",
        "3-letter|three-letter|3-letters airport code|codes",
    ];
    "digits" Prose stays digits => "so many digits",
        "A 6-digit code.", [
        "^ [it] [must|should|shall] [be|has|have|consist] [of] [a|an|the|your] [exactly|fixed] [numeric] <digits>",
        "fixed <digits>",
        "number|code|password|pin|otp|id of|in|with <digits> <end>",
    ];
    "form" Prose stays form => "on a string: the digits and signs of a date or a time",
        "The day in yyyy-MM-dd.", [
        "in|with [the] [date|time|datetime] [format] [of] [:] [\"|“] <form> [\"|”] [format] <end>",
        "[date|time|datetime] format [is|of|as] [:] [\"|“] <form> [\"|”] <end>",
        "formatted as|in|like <form> <end>",
        "^ <form> [format] <end>",
    ];
    "date-time" Prose stays date_time => "an ISO 8601 date and time",
        "The ISO-8601 datetime of the event.", [
        "iso-8601|iso8601 [date] [and] datetime|date-time|time|timestamp|format",
        "iso 8601 [standard] [date] [and] datetime|date-time|time|timestamp|format",
        "datetime|date-time|timestamp in|of|with [the] iso-8601|iso8601 [format]",
        "datetime|date-time|timestamp in|of|with [the] iso 8601 [format]",
        "follows|follow|following [the] iso-8601|iso8601 [standard] [format]",
        "follows|follow|following [the] iso 8601 [standard] [format]",
        "rfc 3339 [date] [and] datetime|date-time|time|timestamp|format",
        "^ [in] iso-8601|iso8601 <end>",
        "^ [in] iso 8601 <end>",
    ];
    "seconds" Prose stays seconds => "a whole number of seconds",
        "Validity of the code in seconds.", ["in seconds|second", "unit [is] [:] seconds|second|s <end>", "^ seconds <end>"];
    "millis" Prose stays millis => "on a number: whole milliseconds since 1970",
        "Start datetime of the ticket in milliseconds.", [
        "in millisecond|milliseconds timestamp [format]",
        "in [utc|unix|epoch] milliseconds|millisecond|millis|ms",
        "^ [unix] milliseconds|millis since [the] [unix] epoch|1970",
        "unit [is] [:] milliseconds|millisecond|millis|ms <end>",
        "^ milliseconds|millis|ms <end>",
        "^ [unix] epoch milliseconds|millis|ms",
        "[unix] timestamp|timestamps",
    ];
    "cents" Prose stays cents => "a whole number of cents; on a string: its digits",
        "Value in cents.", ["in [hkd|hk|hong] [kong] cents|cent", "unit [is] [:] cents|cent <end>", "^ cents <end>"];
    "quantity" Prose stays quantity => "on a number: a whole number",
        "Quantity in stock.", ["^^ quantity|quantities", "^^ <word> quantity|quantities", "^^ <word> <word> quantity|quantities", "^^ [the] [total] number|count of", "in bytes|byte <end>", "in [the] minor|smallest [currency] unit|units [of the currency]"];
    "url" Prose stays url => "on a string: a URL",
        "An URL that opens the order.", ["^^ [an|a|the] [image|logo|picture|page|redirect] url|urls"];
    "json-string" Prose taken json => "a string that holds JSON",
        "This field must be provided as a JSON string.", [
        "[this|the|it] [field|value] [is|must|should] [be] [provided|given|sent|passed] [as|in] [a|an] json string|text [format]",
        "^ [in] json format <end>",
        "jsonstring ( <name> )",
        "jsonstring",
    ];
}
