//! A period in the short forms that people type behind a number: `£300 pw`, `12 p.h.`, `15 €/h`.

use super::token::Token;
use super::vocabulary::Measures;

/// The period that a short form at token `at` names, and the token after it: `pw`, `p.a.`, `p/h`, `pcm`.
pub(super) fn short_form(tokens: &[Token], at: usize) -> Option<(&'static str, usize)> {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    // `2 PA` are two assistants
    if tokens.get(at).is_none_or(|t| t.shouted) || !text(0).starts_with('p') {
        return None;
    }
    if text(0) == "p" && matches!(text(1), "." | "/") {
        let dot = usize::from(text(1) == "." && text(3) == ".");
        // `p/wk`
        let unit = tokens.get(at + 2).and_then(|t| t.known.unit()).filter(|(measures, _)| *measures == Measures::Time);
        let in_full = unit.map(|(_, name)| name).filter(|_| text(2).len() > 1 && text(1) == "/");
        return period(text(2)).or(in_full).map(|name| (name, at + 3 + dot));
    }
    period(&text(0)[1..]).map(|name| (name, at + 1))
}

/// `pm` is the afternoon, and so a month takes two letters.
fn period(letters: &str) -> Option<&'static str> {
    Some(match letters {
        "h" => "hour",
        "d" => "day",
        "w" => "week",
        "cm" => "month",
        "a" => "year",
        _ => return None,
    })
}
