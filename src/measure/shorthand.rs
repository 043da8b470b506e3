//! What a number counts where its unit is a letter or a sign, or was said before it: `500w`, `1080p`, `4.8*`, `csat 90+`, `99.9 uptime`.

use super::comparator;
use super::number::{Number, in_digits};
use super::token::{Shape, Token};
use super::unit::{Unit, is_function_word, singular, unit};
use super::vocabulary::{Measures, class};
use rust_decimal::Decimal;

/// A unit that goes before what a noun would say: of `500w articles` the words are counted.
pub(super) fn sign(tokens: &[Token], at: usize, number: Number) -> Option<Unit> {
    letter(tokens, at, number)
        .or_else(|| star(tokens, number))
        .or_else(|| share_behind(tokens, number))
        .or_else(|| multiple(tokens, number))
}

/// `500 x A5 flyers` and `2 x 30 second videos` count them; `10x growth` is ten times of what there is.
fn multiple(tokens: &[Token], number: Number) -> Option<Unit> {
    let next = number.next;
    let sign = tokens.get(next).filter(|t| matches!(t.text, "x" | "×"))?;
    // `2 x 30 second videos`
    let length = |i: usize| tokens.get(i).is_some_and(|t| t.shape == Shape::Number);
    let thing = next + 1 + usize::from(length(next + 1)) * 2;
    let found = unit(tokens, thing, false).filter(|u| u.measures == Measures::Count);
    if let Some(found) = found.filter(|u| tokens[u.next - 1].text.ends_with('s')) {
        return Some(found);
    }
    let plain =
        tokens.get(next + 1).is_some_and(|t| t.spaced && (t.text == "the" || t.shape == Shape::Word && !is_function_word(t)));
    (!sign.spaced && plain).then(|| Unit { name: "time".into(), measures: Measures::Count, next: next + 1 })
}

/// What was said before the number, where no unit follows.
pub(super) fn told_before(tokens: &[Token], at: usize, number: Number) -> Option<Unit> {
    years_or_days(tokens, at, number.next)
        .or_else(|| score(tokens, at, number.next))
        .or_else(|| in_brackets(tokens, at, number.next))
        .or_else(|| share_before(tokens, at, number))
        .or_else(|| for_each(tokens, number.next))
}

/// The width and height of a picture, `1920x1080`, and the token after it.
pub(super) fn picture(tokens: &[Token], at: usize) -> Option<(Decimal, Decimal, usize)> {
    let [width, by, height] = tokens.get(at..at + 3)? else { return None };
    let (wide, high) = (in_digits(width)?, in_digits(height)?);
    let hundred = Decimal::from(100);
    let pixel = tokens.get(at + 3).is_some_and(|t| t.known.unit().is_some_and(|(_, name)| name == "pixel"));
    (matches!(by.text, "x" | "×") && wide >= hundred && high >= hundred).then_some((wide, high, at + 3 + usize::from(pixel)))
}

/// The `w` of `500w`, the `d` of `within 2d` and `2d turnaround`, the `p` of `1080p`.
fn letter(tokens: &[Token], at: usize, number: Number) -> Option<Unit> {
    let next = number.next;
    let token = tokens.get(next).filter(|t| !t.spaced && !t.capital)?;
    let told = || at > 0 && tokens[at - 1].text == ":";
    let bound = || comparator::before(tokens, at).is_some() || told();
    let limit = || tokens.get(next + 1).is_some_and(|t| t.is(class::LIMITS));
    let done_in = || at > 1 && tokens[at - 1].text == "in" && tokens[at - 2].is(class::DONE_IN);
    let per = || tokens.get(next + 1).is_some_and(|t| t.text == "/");
    let weeks_in_a_year = Decimal::from(52);
    let (name, measures) = match token.text {
        "d" if bound() || limit() || done_in() || per() => ("day", Measures::Time),
        "w" if number.value > weeks_in_a_year => ("word", Measures::Size),
        "w" if bound() || limit() || done_in() => ("week", Measures::Time),
        "p" if bound() && number.value < Decimal::ONE_HUNDRED => ("pence", Measures::Money),
        "p" if [480, 720, 1080, 1440, 2160].iter().any(|lines| number.value == Decimal::from(*lines)) => {
            ("pixel", Measures::Size)
        }
        _ => return None,
    };
    Some(Unit { name: name.into(), measures, next: next + 1 })
}

/// `4.8* rating`
fn star(tokens: &[Token], number: Number) -> Option<Unit> {
    let next = number.next;
    let sign = tokens.get(next).is_some_and(|t| t.text == "*" && !t.spaced);
    let ends = tokens.get(next + 1).is_none_or(|t| t.spaced && t.shape == Shape::Word);
    (sign && ends).then(|| Unit { name: "star".into(), measures: Measures::Size, next: next + 1 })
}

/// `99.9 uptime`, but not `2 uptime reports`
fn share_behind(tokens: &[Token], number: Number) -> Option<Unit> {
    let share = tokens.get(number.next).filter(|t| t.is(class::SHARES) && number.value <= Decimal::ONE_HUNDRED);
    let last = tokens.get(number.next + 1).is_none_or(|t| t.shape == Shape::Mark || is_function_word(t));
    share.filter(|_| last).map(|_| percent(number.next))
}

/// `uptime 99.9`, `accuracy: 98`
fn share_before(tokens: &[Token], at: usize, number: Number) -> Option<Unit> {
    let most = number.value >= Decimal::from(50) && number.value <= Decimal::ONE_HUNDRED;
    let said = tokens[..at].iter().rev().take(3).take_while(|t| matches!(t.text, ":" | "=" | "is" | "be" | "of" | "at")).count();
    let share = tokens.get(at.checked_sub(1 + said)?)?;
    (most && share.is(class::SHARES) && ends(tokens, number.next)).then(|| percent(number.next))
}

fn percent(next: usize) -> Unit {
    Unit { name: "%".into(), measures: Measures::Share, next }
}

/// `a score above 85`, `csat 90+`, and with a sign whatever it is: `roas > 4`.
fn score(tokens: &[Token], at: usize, next: usize) -> Option<Unit> {
    let right = || comparator::after(tokens, next, false).map(|_| at);
    let start = comparator::before(tokens, at).map(|(_, start)| start).or_else(right)?;
    let said = tokens[..start].iter().rev().take(3).take_while(|t| t.is(class::MODAL | class::BE | class::KEEP)).count();
    let sign = tokens[start].shape == Shape::Mark || start == at && tokens.get(next).is_some_and(|t| t.text == "+");
    let noun = |t: &Token| t.shape == Shape::Word && !is_function_word(t) && !t.is(class::REFERENCE) && t.known.unit().is_none();
    let score = tokens.get(start.checked_sub(1 + said)?).filter(|t| t.is(class::SCORES) || sign && said == 0 && noun(t))?;
    let name = if score.is(class::SCORES) { singular(score.text) } else { score.text.to_owned() };
    ends(tokens, next).then_some(Unit { name, measures: Measures::Count, next })
}

/// `2 per room`
fn for_each(tokens: &[Token], next: usize) -> Option<Unit> {
    let [per, thing] = tokens.get(next..next + 2)? else { return None };
    let noun = thing.shape == Shape::Word && !is_function_word(thing) && !thing.shouted || thing.text == "person";
    let name = format!("per {}", singular(thing.text));
    (per.text == "per" && noun).then_some(Unit { name, measures: Measures::Count, next: next + 2 })
}

/// `must be 18+`, `net 30`
fn years_or_days(tokens: &[Token], at: usize, next: usize) -> Option<Unit> {
    let before = at.checked_sub(1).map_or("", |i| tokens[i].text);
    let more = tokens.get(next).is_some_and(|t| t.text == "+") && ends(tokens, next + 1);
    let name = match before {
        "be" | "aged" | "age" if more => "year",
        "net" if ends(tokens, next) => "day",
        _ => return None,
    };
    Some(Unit { name: name.into(), measures: Measures::Time, next })
}

/// `attachments (max. 5)`
fn in_brackets(tokens: &[Token], at: usize, next: usize) -> Option<Unit> {
    let (_, start) = comparator::before(tokens, at)?;
    let thing = tokens.get(start.checked_sub(2)?).filter(|t| t.shape == Shape::Word)?;
    let in_brackets = tokens[start - 1].text == "(" && tokens.get(next).is_some_and(|t| t.text == ")");
    in_brackets.then(|| Unit { name: singular(thing.text), measures: Measures::Count, next })
}

/// Nothing stands at the token that could be counted.
fn ends(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_none_or(|t| t.shape == Shape::Mark || t.is(class::PREPOSITION | class::CONJUNCTION))
}
