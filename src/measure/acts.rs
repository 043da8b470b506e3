//! Acts that leave something behind which can be looked at: `add a caption to every picture`, `transcribe word for word`.

use super::token::{Shape, Token};
use super::vocabulary::class;

/// `Add a health check endpoint`, `appoint a deputy`: a part of a system, or somebody, that is there afterwards.
pub(super) fn builds(tokens: &[Token]) -> bool {
    let [verb, article, rest @ ..] = tokens else { return false };
    let one = matches!(article.text, "a" | "an" | "one");
    if one && verb.is(class::APPOINTS) {
        return true;
    }
    verb.is(class::BUILDS) && matches!(article.text, "a" | "an" | "the") && rest.iter().take(5).any(|t| t.is(class::SYSTEM))
}

/// `add a caption to every picture`: on each it is, or it is not.
pub(super) fn marks_each(tokens: &[Token], verb: usize) -> bool {
    let each =
        |pair: &[Token]| matches!(pair[0].text, "to" | "on" | "in" | "with") && matches!(pair[1].text, "every" | "each" | "all");
    tokens[verb].is(class::MARKS) && tokens[verb..].windows(2).take(14).any(each)
        || tokens[verb].is(class::MARKS) && tokens.get(verb + 1).is_some_and(|t| matches!(t.text, "every" | "each"))
}

/// `prepare and submit the list`: what is handed over can be seen.
pub(super) fn hands_over(tokens: &[Token], verb: usize) -> bool {
    let joint = tokens.get(verb + 1).is_some_and(|t| matches!(t.text, "and" | "," | "&"));
    joint && tokens[verb + 2..].iter().take(6).take_while(|t| !t.is(class::DETERMINER)).any(|t| t.is(class::HANDS_OVER))
}

/// `transcribe word for word`, `recreate it exactly`: the copy is held against what it was made from.
pub(super) fn copies(tokens: &[Token]) -> bool {
    let Some(verb) = tokens.iter().position(|t| t.is(class::COPIES)) else { return false };
    if verb > 0 && matches!(tokens[verb - 1].text, "verbatim" | "exact") {
        return true;
    }
    let word_for_word = |t: &[Token]| t[1].text == "for" && t[0].text == t[2].text;
    let rest = &tokens[verb + 1..];
    rest.iter().any(|t| t.is(class::EXACT_COPY)) || rest.windows(3).any(word_for_word)
}

/// `operate without a cable`, `work without using the network`: somebody tries it.
pub(super) fn works_without(tokens: &[Token], verb: usize) -> bool {
    let without = tokens[verb + 1..].iter().take(3).position(|t| t.text == "without").map(|i| verb + 2 + i);
    let thing = |t: &Token| matches!(t.text, "a" | "an" | "any" | "using" | "access" | "connection");
    without.and_then(|i| tokens.get(i)).is_some_and(thing)
}

/// `film in portrait orientation`, `put the menu into Dutch`: the form can be seen.
pub(super) fn takes_form(tokens: &[Token]) -> bool {
    let form = |at: usize| tokens[at + 1..].iter().take(3).any(|t| t.is(class::FORM_OF));
    (0..tokens.len()).any(|at| matches!(tokens[at].text, "in" | "into") && form(at))
}

/// `support for barcode formats (UPC, EAN)`, `support for PDF export`: each of them can be tried.
pub(super) fn supports_named(tokens: &[Token], verb: usize) -> bool {
    let rest = &tokens[verb + 1..];
    let supports = matches!(tokens[verb].text, "support" | "supports" | "accept" | "accepts" | "read" | "handle" | "process");
    let open = rest.iter().take(10).position(|t| t.text == "(");
    let kinds = open.is_some_and(|open| open > 0 && rest[open - 1].is(class::KINDS) && lists_names(&rest[open + 1..]));
    let form = |t: &Token| t.is(class::FORM_OF) && !t.is(class::PEOPLE);
    let to = rest.first().is_some_and(|t| t.text == "for") && !rest.iter().any(|t| t.is(class::PEOPLE | class::USERS));
    supports && (kinds || verb == 0 && to && rest.iter().skip(1).take(2).any(form))
}

/// `UPC, EAN)`: two names or more, and nothing else.
fn lists_names(rest: &[Token]) -> bool {
    let Some(end) = rest.iter().take(30).position(|t| t.text == ")") else { return false };
    let parts = rest[..end].split(|t| matches!(t.text, "," | "/" | "and" | "or")).filter(|part| !part.is_empty());
    let (all, named) = parts.fold((0, 0), |(all, named), part| (all + 1, named + usize::from(part[0].capital)));
    all > 1 && all == named
}

/// `remove the covers and leave them folded on the deck`: where a thing is afterwards.
pub(super) fn puts_somewhere(tokens: &[Token]) -> bool {
    let begins = |at: usize| at == 0 || matches!(tokens[at - 1].text, "," | "and" | "then" | ";");
    let place = |pair: &[Token]| {
        matches!(pair[0].text, "on" | "onto" | "in" | "into" | "under" | "behind" | "against" | "beside" | "inside")
            && pair[1].is(class::DETERMINER)
            && !matches!(pair[1].text, "no" | "any" | "some")
    };
    let ends = |t: &Token| t.ends_clause() || t.text == ",";
    let seen = |at: usize| {
        let object = tokens[at + 1..].iter().take(9).take_while(|t| !ends(t)).count();
        let goal = tokens[at + 1..at + 1 + object].windows(2).position(place).map(|i| at + 1 + i);
        // `put thought into the design`
        goal.is_some_and(|goal| goal > at + 1 && !tokens[goal..].iter().skip(2).take(2).any(|t| t.is(class::ABSTRACT_WORK)))
            && !has_no_object(tokens, at)
    };
    (0..tokens.len()).any(|at| tokens[at].is(class::PLACES) && begins(at) && at + 1 < tokens.len() && seen(at))
}

/// `put effort into the work`: nothing that could be anywhere.
pub(super) fn has_no_object(tokens: &[Token], verb: usize) -> bool {
    tokens.get(verb + 1).is_some_and(|t| t.is(class::NO_OBJECT))
}

/// `at the intervals listed in the plan`, `the limits set in Schedule 2`: an amount that is written down in one place with a name.
pub(super) fn is_written_down(tokens: &[Token]) -> bool {
    tokens.windows(4).any(|t| {
        let place = t[3].is(class::DETERMINER) || t[3].capital && t[3].shape == Shape::Word;
        t[0].is(class::LISTED_AMOUNT) && t[1].is(class::LISTED) && matches!(t[2].text, "in" | "on") && place
    })
}

/// `reachable by phone or e-mail`, `kept in Ireland`: a way or a place with a name, by which it can be tried.
pub(super) fn has_way(tokens: &[Token]) -> bool {
    tokens.windows(2).any(|t| match t[0].text {
        "via" => t[1].shape == Shape::Word,
        "in" | "on" | "at" | "through" => t[1].capital && t[1].shape == Shape::Word,
        "by" => t[1].is(class::CHANNEL),
        _ => false,
    })
}
