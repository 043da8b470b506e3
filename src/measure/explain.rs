//! A measurement in one line of plain English.

use super::vocabulary::{class, known};
use super::{Comparator, Measurement, Target, Value};
use std::fmt;

impl fmt::Display for Target {
    /// `at most 1 business day`, `every 2 weeks`, `by friday`.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let value = match &self.value {
            Value::Number(number) => number.normalize().to_string(),
            Value::Text(text) => return write!(f, "{}{text}", if self.comparator == Comparator::By { "by " } else { "" }),
        };
        // `3 times per week`, but `3 per room`
        let of_time = self.unit.strip_prefix("per ").is_some_and(|of| known(of).unit().is_some());
        let times = match (of_time, value.as_str()) {
            (true, "1") => " time",
            (true, _) => " times",
            _ => "",
        };
        match (self.comparator, value.as_str()) {
            (Comparator::Every, "1") => write!(f, "every {}", self.unit),
            (Comparator::Exactly, _) if self.unit == "%" => write!(f, "exactly {value} %"),
            (Comparator::Exactly, _) => write!(f, "{value}{times} {}", plural(&self.unit, &value)),
            _ if self.unit == "%" => write!(f, "{} {value} %", self.comparator.in_words()),
            _ => write!(f, "{} {value}{times} {}", self.comparator.in_words(), plural(&self.unit, &value)),
        }
    }
}

/// `2 business days`, `3 posts per week`, `1 error per 100 entries`, `1 of 20 posts`.
fn plural(unit: &str, value: &str) -> String {
    let of_so_many = unit.strip_prefix("of ").is_some_and(|whole| !whole.contains(' '));
    if unit.starts_with("per ") || unit.starts_with("out of") || of_so_many {
        return unit.into();
    }
    if let Some((count, thing)) = unit.strip_prefix("of ").and_then(|rest| rest.split_once(' ')) {
        return format!("of {count} {}", plural(thing, count));
    }
    if let Some((head, rest)) = unit.split_once(" per ") {
        let counted = rest.split_once(' ').filter(|(count, _)| count.starts_with(|c: char| c.is_ascii_digit()));
        let rest = counted.map_or(rest.to_owned(), |(count, thing)| format!("{count} {}", plural(thing, count)));
        return format!("{} per {rest}", plural(head, value));
    }
    if value == "1" { unit.into() } else { plural_of(unit) }
}

/// The plural of a unit of one kind.
fn plural_of(head: &str) -> String {
    match head {
        _ if known(head).classes.meets(class::SAME_PLURAL) => head.to_owned(),
        "person" => "people".into(),
        "foot" => "feet".into(),
        "inch" => "inches".into(),
        "man" => "men".into(),
        "child" => "children".into(),
        _ if head.starts_with("degree ") => head.replacen("degree", "degrees", 1),
        _ => match head.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
            Some(stem) => format!("{stem}ies"),
            None if head.ends_with(['s', 'x']) || head.ends_with("ch") || head.ends_with("sh") => format!("{head}es"),
            None => format!("{head}s"),
        },
    }
}

impl Measurement {
    /// One line that says why: ``Two people could disagree about `quickly` and `politely` `` or `measurable: at most 1 business
    /// day`.
    pub fn explanation(&self, sentence: &str) -> String {
        if self.measurable {
            let targets: Vec<String> = self.targets.iter().map(ToString::to_string).collect();
            return format!(
                "measurable: {}",
                if targets.is_empty() { self.reason.text().to_owned() } else { targets.join(", ") }
            );
        }
        let words: Vec<String> = self
            .vague
            .iter()
            .filter(|v| v.decides)
            .map(|v| format!("`{}`", sentence.get(v.span.clone()).unwrap_or("").trim()))
            .collect();
        match words.as_slice() {
            [] => format!("not measurable: {}", self.reason.text()),
            [one] => format!("Two people could disagree about {one}"),
            [first @ .., last] => format!("Two people could disagree about {} and {last}", first.join(", ")),
        }
    }
}
