//! How long training takes, read from its description: `2 video sessions of 1 hour on tone`.

use rust_decimal::Decimal;

use super::Phrase;
use super::figure::times;
use super::phrase::phrase;
use crate::check::sums::{total, working_hours};
use crate::model::{Brief, Duration};

/// The hours that all training of a brief takes, once.
pub(in crate::check) fn training_hours(brief: &Brief) -> Decimal {
    total(brief.transition.training.iter().filter_map(|text| hours(text)).map(|(hours, _)| hours)).unwrap_or_default()
}

/// The hours that a description comes to, with the arithmetic; `None` where it names no length.
pub(super) fn hours(text: &str) -> Option<(Decimal, Phrase)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let read = |pair: &[&str]| {
        let text = pair.join(" ");
        let (amount, unit) = text.trim_matches(|c: char| ",.;:()".contains(c)).split_once(' ')?;
        // a number alone is no length, and `a month later` is none either
        let time: Duration = format!("{amount} {}", english(unit)).parse().ok()?;
        Some((time, working_hours(&time)?))
    };
    let at = words.windows(2).position(|pair| read(pair).is_some())?;
    let (time, each) = read(&words[at..at + 2])?;
    let count = words.first().filter(|_| at > 0).and_then(|word| counted(word)).unwrap_or(Decimal::ONE);
    let work = if count == Decimal::ONE {
        phrase!("", "{time}", time = time)
    } else {
        phrase!("", "{count} x {time}", count = count, time = time)
    };
    times(each, count).map(|hours| (hours, work))
}

/// The words of the other languages of documents for the lengths that a session has.
const UNITS: &[(&str, &[&str])] = &[
    ("minutes", &["minuten", "minute", "minutos", "minuto"]),
    ("hours", &["stunden", "stunde", "heures", "heure", "horas", "hora"]),
];

fn english(unit: &str) -> &str {
    let typed = unit.to_lowercase();
    UNITS.iter().find(|(_, words)| words.contains(&typed.as_str())).map_or(unit, |(english, _)| english)
}

/// How many sessions there are, where the description begins with a number.
fn counted(word: &str) -> Option<Decimal> {
    format!("{word} hours").parse::<Duration>().ok().map(|number| number.amount)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_and_their_length() {
        let hours = |text| hours(text).map(|(hours, work)| (hours.normalize().to_string(), work.to_string()));
        let found = |hours: &str, work: &str| Some((hours.to_owned(), work.to_owned()));
        assert_eq!(hours("2 video sessions of 1 hour on tone"), found("2", "2 x 1 hour"));
        assert_eq!(hours("Two video calls of 90 minutes"), found("3", "2 x 90 minutes"));
        assert_eq!(hours("45 minutes on the shop"), found("0.75", "45 minutes"));
        assert_eq!(hours("A walk through the shop, 2 hours."), found("2", "2 hours"));
        assert_eq!(hours("2 Videogespräche von je 60 Minuten"), found("2", "2 x 60 minutes"));
        assert_eq!(hours("3 sessions de 2 heures"), found("6", "3 x 2 hours"));
        assert_eq!(hours("1 hora por vídeo"), found("1", "1 hour"));
        assert_eq!(hours("a video on tone"), None);
    }
}
