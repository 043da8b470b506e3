//! Values as people say them: `15 a day`, `5 minutes`, `1/12/2026`, `next Monday`, `always`.
//!
//! What is understood is put into the spelling of the file, and shown to the person. What is left alone is refused by the field.

mod days;
mod money;
mod sentences;
mod times;

use days::{date, from_the_start, in_words};
pub(super) use money::{CURRENCIES, currency_of, period};
pub(super) use sentences::capitalised;
use times::hours;

use crate::model::{Brief, Date, Day, Duration, Effort, FieldKind, Path, Rate, Weekday};

/// The fields in which hours are counted, of a week where nothing else is said.
const HOURS: &[&str] = &["payment.cap", "private.owner_time_now", "private.oversight"];

/// A value that was typed, in the spelling of the file where it can be understood. Words that it leaves out, such as what is
/// counted, are those of the `usual` answer.
pub(super) fn read(brief: &Brief, path: &Path, kind: &FieldKind, typed: &str, usual: Option<&str>) -> String {
    let FieldKind::Value(format) = kind else { return typed.to_owned() };
    if let Some(value) = kind.canonical(typed).filter(|_| !typed.contains(" or so")) {
        return value;
    }
    let said = &upper(&without_hedge(typed).replace(" or so", ""));
    if let Some(value) = kind.canonical(said) {
        return value;
    }
    let understood = match *format {
        "date" | "day" => date(brief, said).map(|date| date.to_string()).or_else(|| from_the_start(path, said)),
        "rate" if HOURS.contains(&path.field().as_str()) => rate(said, usual.or(Some("24 hours per week"))),
        "rate" => rate(said, usual),
        "effort" => effort(brief, path, said, usual),
        "hours" => hours(said, usual.or(brief.get(&Path::new("client.working_hours")).as_deref())),
        "share" if ["always", "every time", "all", "all of them"].contains(&said.to_lowercase().as_str()) => {
            Some("100 %".to_owned())
        }
        "money" => money::money(brief, path, said),
        _ => None,
    };
    let understood = understood.or_else(|| kind.meant(said)).unwrap_or_else(|| said.to_owned());
    kind.canonical(&understood).unwrap_or_else(|| typed.to_owned())
}

/// The parts of a text between some marks.
pub(super) fn parts<'a>(text: &'a str, marks: &[&str]) -> Vec<&'a str> {
    let mut parts = vec![text];
    for mark in marks {
        parts = parts.into_iter().flat_map(|part| part.split(mark)).collect();
    }
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// How a value is shown that was put into another spelling than the one it was typed in; a date with its day of the week.
pub(super) fn shown(kind: &FieldKind, typed: &str, kept: &str) -> Option<String> {
    if !matches!(kind, FieldKind::Value(_)) || typed == kept || kept.contains('\n') {
        return None;
    }
    let day = kept.parse::<Date>().map_or_else(|_| String::new(), |date| format!(", a {}", Weekday::of(date).name()));
    Some(format!("  = {kept}{day}"))
}

/// How a text is shown that its question read as something else, as a country is read as its time zone; nothing where only the
/// case of letters differs.
pub(super) fn understood(kind: &FieldKind, typed: &str, kept: &str) -> Option<String> {
    let is_other =
        *kind == FieldKind::Text && !kept.is_empty() && !kept.contains('\n') && !typed.trim().eq_ignore_ascii_case(kept);
    is_other.then(|| format!("  = {kept}"))
}

/// A value for people in one line: what a word of the format means, and a counted day with its date, `2 weeks before the start
/// (2026-12-21, a Monday)`.
pub(super) fn told(brief: &Brief, kind: &FieldKind, text: &str) -> String {
    let one = |line: &str| match kind {
        FieldKind::Value("day") => format!("{}{}", meaning(kind, line), dated(brief, line)),
        _ => meaning(kind, line),
    };
    text.lines().map(one).collect::<Vec<_>>().join("; ")
}

/// The client of the format, as it is called before the one who answers.
const YOURS: &[(&str, &str)] = &[
    ("the client agrees", "you agree"),
    ("the client likes", "you like"),
    ("the client's", "your"),
    ("the client", "you"),
    ("The client", "You"),
];

/// What a word of the format means, as a part of a sentence, and a counted day in words; the text itself where it is neither.
pub(super) fn meaning(kind: &FieldKind, text: &str) -> String {
    if *kind == FieldKind::Value("day") {
        return text.parse().ok().as_ref().and_then(in_words).unwrap_or_else(|| text.to_owned());
    }
    let FieldKind::Word(words) = kind else { return text.to_owned() };
    let same = |word: &str| word.replace('_', " ") == text.replace('_', " ");
    let Some((_, doc)) = words.iter().find(|(word, doc)| same(word) && !doc.is_empty()) else { return text.to_owned() };
    let doc = YOURS.iter().fold(doc.trim_end_matches('.').to_owned(), |doc, (client, you)| doc.replace(client, you));
    let first = doc.chars().next().map_or(0, char::len_utf8);
    format!("{}{}", doc[..first].to_lowercase(), &doc[first..])
}

/// The date of a counted day, to stand behind it.
fn dated(brief: &Brief, text: &str) -> String {
    let counted = text.parse::<Day>().ok().filter(|_| text.parse::<Date>().is_err());
    let date = counted.and_then(|day| brief.date_of(&day));
    date.map(|date| format!(" ({date}, a {})", Weekday::of(date).name())).unwrap_or_default()
}

/// `between 10 and 15 a day`, `3 or 4 minutes`: the upper figure, so that nothing is reckoned too small.
fn upper(text: &str) -> String {
    let is_number = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit() || ".,".contains(c));
    let words: Vec<&str> = text.strip_prefix("between ").unwrap_or(text).split_whitespace().collect();
    match words.as_slice() {
        [from, "and" | "or" | "to", to, rest @ ..] if is_number(from) && is_number(to) && !rest.is_empty() => {
            format!("{to} {}", rest.join(" "))
        }
        _ => text.to_owned(),
    }
}

/// What is said before a figure that is meant as the figure.
fn without_hedge(text: &str) -> &str {
    let text = text.trim();
    let hedges = ["about ", "around ", "roughly ", "approximately ", "approx. ", "approx ", "say ", "maybe ", "ca. ", "~"];
    let is_hedge = |hedge: &&str| text.get(..hedge.len()).is_some_and(|start| start.eq_ignore_ascii_case(hedge));
    hedges.into_iter().find(is_hedge).map_or(text, |hedge| text[hedge.len()..].trim_start())
}

/// `15`, `15 emails` and `15 a day`, where `40 emails per day` is usual.
fn rate(text: &str, usual: Option<&str>) -> Option<String> {
    let usual: Rate = usual?.parse().ok()?;
    let figures = text.find(|c: char| !c.is_ascii_digit() && !",.".contains(c)).unwrap_or(text.len());
    let (count, period) = text.split_at(figures);
    let usual = usual.to_string();
    let (_, thing) = usual.split_once(' ')?;
    let (unit, per) = thing.rsplit_once(" per ")?;
    let period = period.trim().strip_prefix(unit).unwrap_or(period).trim();
    let period = if period.is_empty() { format!("per {per}") } else { period.to_owned() };
    let rate: Rate = format!("{count} {unit} {period}").parse().ok()?;
    Some(rate.to_string())
}

/// `5 minutes` and `5 minutes each`, for one of what comes in.
fn effort(brief: &Brief, path: &Path, text: &str, usual: Option<&str>) -> Option<String> {
    let each = [" each", " a piece", " apiece", " per piece", " for each", " for one"];
    let text = each.iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    let time: Duration = text.parse().ok()?;
    let usual = usual.and_then(|usual| usual.parse::<Effort>().ok()).map(|effort| effort.unit);
    let counted = || brief.get(&path.parent()?.key("volume"))?.parse::<Rate>().ok().map(|volume| one_of(&volume.unit));
    let unit = counted().or(usual).unwrap_or_else(|| "piece".to_owned());
    Some(format!("{time} per {unit}"))
}

/// One of what is counted: `emails` becomes `email`.
pub(super) fn one_of(things: &str) -> String {
    match things.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => things.strip_suffix('s').unwrap_or(things).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn said(format: &'static str, path: &str, text: &str, usual: Option<&str>) -> String {
        let mut brief = Brief::default();
        brief.set(&Path::new("brief.date"), "2026-11-22").unwrap();
        brief.set(&Path::new("process.1.volume"), "15 queries per day").unwrap();
        read(&brief, &Path::new(path), &FieldKind::Value(format), text, usual)
    }

    #[test]
    fn of_a_range_the_upper_figure() {
        let usual = Some("5 appointments per day");
        for (text, rate) in [
            ("between 10 and 15 a day", "15 appointments per day"),
            ("about 25 emails a day", "25 emails per day"),
            ("20 or so a day", "20 appointments per day"),
            ("20 appointments", "20 appointments per day"),
        ] {
            assert_eq!(said("rate", "process.2.volume", text, usual), rate, "{text}");
        }
        assert_eq!(said("effort", "process.1.effort", "3 or 4 minutes", None), "4 minutes per query");
        assert_eq!(said("rate", "payment.cap", "25 hours", None), "25 hours per week");
    }

    #[test]
    fn a_place_is_shown_as_its_time_zone() {
        let shown = |typed, kept| understood(&FieldKind::Text, typed, kept);
        assert_eq!(shown("germany", "Europe/Berlin").as_deref(), Some("  = Europe/Berlin"));
        assert_eq!(shown("gbp", "GBP"), None);
        assert_eq!(shown("Post ", "Post"), None);
    }

    #[test]
    fn amounts_and_times() {
        let usual = Some("40 emails per day");
        for (text, rate) in [
            ("15", "15 emails per day"),
            ("15 a day", "15 emails per day"),
            ("about 15 a week", "15 emails per week"),
            ("15 cakes a day", "15 cakes per day"),
            ("lots", "lots"),
        ] {
            assert_eq!(said("rate", "process.1.volume", text, usual), rate);
        }
        assert_eq!(said("rate", "process.1.volume", "15", None), "15");
        assert_eq!(said("effort", "process.1.effort", "5 mins", None), "5 minutes per query");
        assert_eq!(said("effort", "process.1.effort", "about 2 hours each", None), "2 hours per query");
        assert_eq!(said("effort", "process.2.effort", "5 mins", Some("6 minutes per email")), "5 minutes per email");
        assert_eq!(said("share", "requirement.1.aql", "always", None), "100 %");
        assert_eq!(said("share", "requirement.1.aql", "95", None), "95 %");
    }

    #[test]
    fn values_are_told_in_plain_words() {
        let mut brief = Brief::default();
        let day = FieldKind::Value("day");
        assert_eq!(told(&brief, &day, "start - 2 weeks"), "2 weeks before the start");
        brief.set(&Path::new("schedule.start"), "2027-01-04").unwrap();
        assert_eq!(told(&brief, &day, "start - 2 weeks"), "2 weeks before the start (2026-12-21, a Monday)");
        assert_eq!(told(&brief, &day, "2027-01-04"), "2027-01-04");
        assert_eq!(told(&brief, &FieldKind::Text, "start - 2 weeks\nend"), "start - 2 weeks; end");
        let word = |field: &str, text: &str| told(&brief, &crate::model::Shape::get().field(field).unwrap().kind, text);
        assert_eq!(word("requirement.surveillance", "random_sampling"), "a sample drawn at random");
        assert_eq!(word("acceptance.silence", "not acceptance"), "nothing is accepted");
        assert_eq!(word("data.evidence.for", "personal\nhealth"), "about people; about health");
    }

    #[test]
    fn what_was_understood_is_shown() {
        let date = FieldKind::Value("date");
        assert_eq!(shown(&date, "1/12/2026", "2026-12-01").as_deref(), Some("  = 2026-12-01, a Tuesday"));
        assert_eq!(shown(&date, "2026-12-01", "2026-12-01"), None);
        assert_eq!(shown(&FieldKind::Text, "a", "b"), None);
    }
}
