//! All targets of a sentence: amounts, intervals, hours, deadlines and zeros, in the order they are written.

use super::comparator::Comparator;
use super::quantity::{self, Amount};
use super::region::Region;
use super::stray::opens_with_if;
use super::token::{Shape, Token};
use super::vocabulary::{Measures, class, known};
use super::{clock, deadline, frequency, number, season, stray};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rustc_hash::FxHashSet;
use serde::{Serialize, Serializer};
use std::fmt;
use std::ops::Range;

/// The value of a target.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A number.
    Number(Decimal),
    /// A date, a time of day, an event or a window, in lower case: `by eod friday`, `09:00-17:00`.
    Text(String),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{}", number.normalize()),
            Self::Text(text) => f.write_str(text),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => match (number.is_integer().then(|| number.to_i64()).flatten(), number.to_f64()) {
                (Some(whole), _) => serializer.serialize_i64(whole),
                (None, Some(real)) => serializer.serialize_f64(real),
                (None, None) => serializer.serialize_str(&number.to_string()),
            },
            // `by the 5th` and `by 5th` are one day to a program
            Self::Text(text) => serializer.serialize_str(text.strip_prefix("the ").unwrap_or(text)),
        }
    }
}

/// One thing a third party can measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// Which way it binds.
    pub comparator: Comparator,
    /// How much, or by when.
    pub value: Value,
    /// What is counted: lower case, singular.
    pub unit: String,
    /// Its place in the sentence, in bytes.
    pub span: Range<usize>,
}

/// A target with its place in tokens.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub comparator: Comparator,
    pub value: Value,
    pub unit: String,
    pub tokens: Range<usize>,
}

impl Draft {
    /// `every 2 week`
    pub fn every(count: u32, unit: &str, tokens: Range<usize>) -> Self {
        Self { comparator: Comparator::Every, value: Value::Number(count.into()), unit: unit.into(), tokens }
    }

    /// Whether it is about time.
    pub fn is_time(&self) -> bool {
        matches!(self.comparator, Comparator::By | Comparator::Every)
            || matches!(self.value, Value::Text(_)) && self.unit != "ratio"
            || self.unit.contains(" per ")
            || self.unit.starts_with("per ")
            || known(self.unit.rsplit(' ').next().unwrap_or("")).unit().is_some_and(|u| u.0 == Measures::Time)
    }

    /// The target with its place in bytes.
    pub fn finish(self, all: &[Token]) -> Target {
        let last = self.tokens.end.min(all.len()).max(self.tokens.start + 1) - 1;
        Target {
            comparator: self.comparator,
            value: self.value,
            unit: self.unit,
            span: all[self.tokens.start].start..all[last].end,
        }
    }
}

/// Targets, and the amounts that are only guessed at.
#[derive(Debug, Default)]
pub(super) struct Targets {
    pub drafts: Vec<Draft>,
    /// Token ranges of amounts behind `about`.
    pub soft: Vec<Range<usize>>,
}

/// Reads the sentence once, from left to right.
pub(super) fn targets(sentence: &str, tokens: &[Token], regions: &[Region]) -> Targets {
    let mut found = Targets::default();
    let mut at = 0;
    while at < tokens.len() {
        let token = &tokens[at];
        let next = if let Some((draft, next)) = clock::coverage(tokens, at).or_else(|| clock::settlement(tokens, at)) {
            found.drafts.push(draft);
            next
        } else if let Some((draft, next)) = clock::window(tokens, at) {
            found.drafts.push(draft);
            next
        } else if let Some((draft, next)) = Some(at).filter(|_| token.is(class::WEEKDAY)).and_then(|at| clock::days(tokens, at)) {
            found.drafts.push(draft);
            next
        } else if let Some((draft, next)) = season::season(sentence, tokens, at) {
            found.drafts.extend(draft);
            next
        } else if let Some((draft, next)) = deadline::deadline(sentence, tokens, at) {
            // `on Saturdays, the guard shall …` says when the duty holds
            let opens =
                regions[at] == Region::Condition && matches!(tokens[0].text, "after" | "during") || opens_with_if(tokens, at);
            if !opens {
                found.drafts.push(draft);
            }
            next
        } else if let Some((drafts, next)) = often(tokens, at) {
            let counted_softly = found.soft.last().is_some_and(|soft| at >= soft.end && at - soft.end < 4);
            // `if the monthly figure is wrong` sets no interval.
            if !counted_softly && regions[at] != Region::Condition {
                found.drafts.extend(drafts);
            }
            next
        } else if could_be_amount(token) {
            match quantity::amount(tokens, at) {
                Some(Amount::Firm(drafts, next)) => {
                    found.drafts.extend(drafts);
                    next
                }
                Some(Amount::Soft(next)) => {
                    found.soft.push(at..next);
                    next
                }
                None => past_number(tokens, at),
            }
        } else if let Some((draft, next)) = zero(tokens, at) {
            found.drafts.push(draft);
            next
        } else {
            at + 1
        };
        at = next.max(at + 1);
    }
    soften(tokens, &mut found);
    found.drafts.iter_mut().for_each(in_weeks);
    let (of_thing, conditions) = (stray::of_subject, stray::operating_condition);
    let mut first = true;
    found.drafts.retain(|draft| {
        let stray = of_thing(tokens, regions, draft) || !first && conditions(tokens, draft);
        first &= stray;
        !stray
    });
    // `twice a week, on Mondays and Fridays`: the days tell which two
    let counted = found.drafts.iter().any(|draft| draft.unit == "per week");
    found
        .drafts
        .retain(|draft| !(counted && draft.comparator == Comparator::Every && tokens[draft.tokens.start].is(class::WEEKDAY)));
    // `daily, Monday to Friday`, `Mon-Fri 9-5`: the days only say which
    let of_days = |draft: &Draft| draft.comparator == Comparator::Exactly && clock::days(tokens, draft.tokens.start).is_some();
    let told = found.drafts.iter().any(|draft| draft.is_time() && !of_days(draft));
    found.drafts.retain(|draft| !(told && of_days(draft)));
    // Said twice is said once.
    if found.drafts.len() > 1 {
        let mut seen = FxHashSet::default();
        found.drafts.retain(|draft| seen.insert((draft.unit.clone(), draft.value.to_string())));
    }
    found
}

/// `usually weekly`, `typically 2 or 3 visits`: what is done as a rule is no target, nor is what it is joined to.
fn soften(tokens: &[Token], found: &mut Targets) {
    let (drafts, soft) = (&mut found.drafts, &mut found.soft);
    let mut behind = None;
    drafts.retain(|draft| {
        let before = draft.tokens.start.checked_sub(1);
        let habit = as_a_rule(tokens, draft.tokens.start);
        // `weekly-ish`
        let dash = usize::from(tokens.get(draft.tokens.end).is_some_and(Token::is_dash));
        let habit = habit || tokens.get(draft.tokens.end + dash).is_some_and(|t| t.text == "ish");
        let joined = before.is_some_and(|i| matches!(tokens[i].text, "or" | "to") && behind == Some(i));
        if habit || joined {
            behind = Some(draft.tokens.end);
            soft.push(draft.tokens.clone());
        }
        !(habit || joined)
    });
}

/// `typically weekly`, `parcels are generally sent within 3 days`, but not `generally, within 3 days` and `normally priced meals weekly`.
fn as_a_rule(tokens: &[Token], at: usize) -> bool {
    let clause =
        tokens[..at].iter().rev().take(5).take_while(|t| t.shape == Shape::Word && !t.is(class::MODAL | class::CONJUNCTION));
    let Some(habit) = clause.enumerate().find(|(_, t)| t.is(class::HABIT)).map(|(back, _)| at - 1 - back) else { return false };
    let kind = tokens[habit + 1].text.ends_with("ed") && !(habit > 0 && tokens[habit - 1].is(class::BE));
    habit + 1 == at || !kind
}

/// How often.
fn often(tokens: &[Token], at: usize) -> Option<(Vec<Draft>, usize)> {
    frequency::counted(tokens, at).or_else(|| frequency::frequency(tokens, at).map(|(draft, next)| (vec![draft], next)))
}

/// A fortnight is two weeks.
fn in_weeks(draft: &mut Draft) {
    if let Value::Number(number) = draft.value
        && draft.unit == "fortnight"
        && let Some(weeks) = number.checked_mul(Decimal::TWO)
    {
        (draft.value, draft.unit) = (Value::Number(weeks), "week".to_owned());
    }
}

fn could_be_amount(token: &Token) -> bool {
    number::could_begin(token)
        || matches!(token.text, "$" | "£" | "€" | "¥" | "₹" | "the")
        || token.known.unit().is_some_and(|(m, _)| m == Measures::Money)
}

/// A number that is no amount is stepped over whole: the rest of `2:00 pm` means nothing.
fn past_number(tokens: &[Token], at: usize) -> usize {
    if let Some(time) = clock::time(tokens, at).filter(|t| t.certain) {
        return time.next;
    }
    number::number(tokens, at).map_or(at + 1, |n| n.next)
}

fn is_noun(token: &Token) -> bool {
    token.shape == Shape::Word && !super::unit::is_function_word(token)
}

/// The `errors` of `spelling, grammar or layout errors`.
fn in_list(words: &[Token]) -> Option<usize> {
    let joins = |t: &Token| matches!(t.text, "," | "/" | "and" | "or" | "nor");
    let run = words.iter().take(12).take_while(|t| is_noun(t) || joins(t)).count();
    let last = words[..run].iter().rposition(|t| t.is(class::CONJUNCTION))?;
    let hit = words[..run].iter().position(|t| t.is(class::DEFECT))?;
    // `no pets, and faults are told`: the list ends with what it counts
    let ends = words.get(hit + 1).is_none_or(|t| !is_noun(t) && !t.is(class::BE | class::MODAL));
    (ends && hit <= last + 4).then_some(hit)
}

/// `no missed calls`, `zero errors`, `without typos`.
fn zero(tokens: &[Token], at: usize) -> Option<(Draft, usize)> {
    if !matches!(tokens[at].text, "no" | "zero" | "without" | "0")
        || tokens.get(at + 1).is_some_and(|t| matches!(t.text, "undue" | "unreasonable" | "unnecessary" | "delay"))
    {
        return None;
    }
    // `zero-downtime deploys`
    let first = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|t| t.is_dash() && !t.spaced));
    let text = |i: usize| tokens.get(first + i).map_or("", |t| t.text);
    let first = first
        + match (text(0), text(1)) {
            ("a", "single") => 2,
            ("any" | "single", _) => 1,
            _ => 0,
        };
    let words = &tokens[first.min(tokens.len())..];
    let words = &words[..words.iter().take(4).take_while(|t| is_noun(t)).count()];
    let missed = || words.iter().position(|t| t.text == "missed").filter(|i| i + 1 < words.len()).map(|i| i + 1);
    let defect = words.iter().position(|t| t.is(class::DEFECT));
    let words = &tokens[first.min(tokens.len())..];
    let hit = defect.or_else(missed).or_else(|| in_list(words))?;
    // `no major errors`: which are major, nobody knows
    if words[..hit].iter().any(|t| t.is(class::JUDGED_FAULT)) {
        return None;
    }
    let next = first + 1 + hit;
    Some((
        Draft {
            comparator: Comparator::AtMost,
            value: Value::Number(Decimal::ZERO),
            unit: super::unit::singular(words[hit].text),
            tokens: at..next,
        },
        next,
    ))
}
