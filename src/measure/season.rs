//! From one date to another: `from November 1 to April 15`.

use super::comparator::Comparator;
use super::moment::date;
use super::target::{Draft, Value};
use super::token::{Shape, Token, skip};
use super::vocabulary::class;

/// The dates that begin at token `at`, and the token after them. Dates that are only guessed at are no target.
pub(super) fn season(sentence: &str, tokens: &[Token], at: usize) -> Option<(Option<Draft>, usize)> {
    if !matches!(tokens[at].text, "from" | "between") {
        return None;
    }
    let first = skip(tokens, at + 1, class::HEDGE);
    let joint = date(tokens, first)?;
    let joins = |t: &Token| t.is_dash() || matches!(t.text, "to" | "through" | "until" | "till" | "and");
    let last = skip(tokens, joint + usize::from(tokens.get(joint).is_some_and(joins)), class::HEDGE);
    let end = date(tokens, last).filter(|_| last > joint)?;
    let text = |from: usize, to: usize| sentence[tokens[from].start..tokens[to - 1].end].to_lowercase();
    let value = Value::Text(format!("{}-{}", text(first, joint), text(last, end)));
    let guessed = first > at + 1 || tokens[last - 1].is(class::HEDGE);
    let draft = Draft { comparator: Comparator::Exactly, value, unit: "date".to_owned(), tokens: at..end };
    // `… of each year` says the same of every year
    let word = |i: usize| tokens.get(end + i).map_or("", |t| t.text);
    let of = usize::from(word(0) == "of");
    let yearly = matches!(word(of), "each" | "every") && matches!(word(of + 1), "year" | "season");
    // `twice a week from May through August`: for how long, which is no day that one could miss
    let days = tokens[at..end].iter().any(|t| t.shape == Shape::Number);
    Some(((days && !guessed).then_some(draft), if yearly { end + of + 2 } else { end }))
}
