//! What is told of a thing in two or three words, without a verb: `double sided`, `UK based`, `own van`, `logo on every page`.

use super::token::{Shape, Token};
use super::unit::is_function_word;
use super::vocabulary::class;

/// The longest of them, in tokens.
const LONGEST: usize = 7;

/// Whether the words say how a thing is or what somebody has, so that one sees whether it is so.
pub(super) fn is_short_state(tokens: &[Token]) -> bool {
    let Some(first) = tokens.first().filter(|_| tokens.len() <= LONGEST) else { return false };
    let work = class::MODAL | class::BE | class::ACTIVITY | class::ABSTRACT_WORK | class::GOALS;
    if tokens.iter().any(|t| t.is(work)) {
        return false;
    }
    let plain = |t: &Token| t.shape == Shape::Word && !is_function_word(t);
    let own = first.text == "own" && tokens.get(1).is_some_and(|t| t.is(class::OWN_THING));
    let place = tokens.windows(2).any(|t| t[0].capital && t[1].text == "based")
        || tokens.windows(3).any(|t| t[0].capital && t[1].is_dash() && t[2].text == "based");
    let on_each = |t: &[Token]| plain(&t[0]) && matches!(t[1].text, "on" | "in") && matches!(t[2].text, "every" | "each");
    // `jokes that rest on spelling` say nothing of how they are spelt
    let bare = || tokens.iter().all(|t| plain(t) || t.capital || t.shape == Shape::Number || t.is_dash() || t.text == ",");
    own || place || tokens.iter().any(|t| t.is(class::SHORT_STATE)) && bare() || tokens.windows(3).any(on_each)
}
