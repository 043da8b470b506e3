//! Values as people say them: `15 a day`, `5 minutes`, `1/12/2026`, `next Monday`, `always`.
//!
//! What is understood is put into the spelling of the file, and shown to the person. What is left alone is refused by the field.

use crate::model::{Brief, Date, Day, Direction, Duration, Effort, FieldKind, Hours, Money, Path, Rate, Weekday};

/// Currencies by the words of those who are paid in them.
pub(super) const CURRENCIES: &[(&str, &str)] = &[
    ("pounds", "GBP"),
    ("pound", "GBP"),
    ("sterling", "GBP"),
    ("quid", "GBP"),
    ("euros", "EUR"),
    ("euro", "EUR"),
    ("dollars", "USD"),
    ("dollar", "USD"),
    ("yen", "JPY"),
    ("zloty", "PLN"),
    ("forint", "HUF"),
    ("rand", "ZAR"),
    ("baht", "THB"),
    ("reais", "BRL"),
];

/// What money is called in more than one country.
const OWN_MONEY: &[&str] = &[
    "kr.",
    "kr",
    "kronor",
    "kroner",
    "krona",
    "krone",
    "pesos",
    "rupees",
    "rs",
    "francs",
    "shillings",
    "lei",
    "koruna",
    "crowns",
];

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
        "money" => money(brief, path, said),
        _ => None,
    };
    let understood = understood.or_else(|| kind.meant(said)).unwrap_or_else(|| said.to_owned());
    kind.canonical(&understood).unwrap_or_else(|| typed.to_owned())
}

/// `2 weeks`, where time can only run from the start of the work.
fn from_the_start(path: &Path, said: &str) -> Option<String> {
    let time = said.strip_prefix("after ").or_else(|| said.strip_prefix("for ")).unwrap_or(said);
    let time = match time.strip_prefix("end of ").unwrap_or(time).trim_start_matches("the ") {
        "first week" => "1 week",
        "first month" => "1 month",
        _ => time,
    };
    let runs = matches!(path.field().as_str(), "requirement.ramp.until" | "milestone.due");
    time.parse::<Duration>().ok().filter(|_| runs).map(|time| format!("start + {time}"))
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

/// A value for people in one line: what a word of the format means, and the date of a counted day, `start - 2 weeks (2026-12-21)`.
pub(super) fn told(brief: &Brief, kind: &FieldKind, text: &str) -> String {
    let one = |line: &str| match kind {
        FieldKind::Word(_) => meaning(kind, line),
        FieldKind::Value("day") => dated(brief, line),
        _ => line.to_owned(),
    };
    text.lines().map(one).collect::<Vec<_>>().join("; ")
}

/// What a word of the format means, as a part of a sentence; the text itself where it is none.
pub(super) fn meaning(kind: &FieldKind, text: &str) -> String {
    let FieldKind::Word(words) = kind else { return text.to_owned() };
    let same = |word: &str| word.replace('_', " ") == text.replace('_', " ");
    let Some((_, doc)) = words.iter().find(|(word, doc)| same(word) && !doc.is_empty()) else { return text.to_owned() };
    let doc = doc.trim_end_matches('.');
    let first = doc.chars().next().map_or(0, char::len_utf8);
    format!("{}{}", doc[..first].to_lowercase(), &doc[first..])
}

fn dated(brief: &Brief, text: &str) -> String {
    let counted = text.parse::<Day>().ok().filter(|_| text.parse::<Date>().is_err());
    match counted.and_then(|day| brief.date_of(&day)) {
        Some(date) => format!("{text} ({date}, a {})", Weekday::of(date).name()),
        None => text.to_owned(),
    }
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

/// A date without its year, in figures, or counted from the date of the brief.
fn date(brief: &Brief, text: &str) -> Option<Date> {
    let lower = text.to_lowercase();
    let said = ["on ", "by ", "from ", "the "].iter().fold(lower.trim(), |text, word| text.strip_prefix(word).unwrap_or(text));
    let today = brief.brief.date?;
    match said {
        "today" | "now" => return Some(today),
        "tomorrow" => return today.0.tomorrow().ok().map(Date),
        _ => {}
    }
    if let Some(distance) = said.strip_prefix("in ") {
        return brief.shift(today, Direction::After, &distance.parse::<Duration>().ok()?);
    }
    let day = said.strip_prefix("next ").or_else(|| said.strip_prefix("this ")).unwrap_or(said);
    if let Some(weekday) = Weekday::ALL.into_iter().find(|weekday| weekday.name().to_lowercase() == day) {
        return (1..=7).filter_map(|days| shifted(today, days)).find(|date| Weekday::of(*date) == weekday);
    }
    if let Some(date) = part_of_a_month(today, said) {
        return Some(date);
    }
    let kind = FieldKind::Value("date");
    let full = |text: &str| kind.meant(text)?.parse().ok();
    full(said).or_else(|| in_figures(brief, said)).or_else(|| {
        // the next such day
        let named = |year: i16| full(&format!("{said} {year}"));
        named(today.0.year()).filter(|date| *date >= today).or_else(|| named(today.0.year() + 1))
    })
}

/// `beginning of April`, `mid-April` and `end of April`: a working day at its beginning or in its middle, and the last day of the next such month.
fn part_of_a_month(today: Date, said: &str) -> Option<Date> {
    const PARTS: [(&str, i8); 8] = [
        ("beginning of ", 1),
        ("start of ", 1),
        ("early ", 1),
        ("middle of ", 15),
        ("mid ", 15),
        ("mid-", 15),
        ("end of ", 31),
        ("late ", 31),
    ];
    // `March` alone is its beginning
    let (named, day) = PARTS.iter().find_map(|(start, day)| Some((said.strip_prefix(start)?, *day))).unwrap_or((said, 1));
    let (name, year) = named.split_once(' ').map_or((named, None), |(name, year)| (name, year.parse::<i16>().ok()));
    let first = |year| (1..=12).filter_map(move |month| jiff::civil::Date::new(year, month, 1).ok());
    let is_named = |date: &jiff::civil::Date| date.strftime("%B").to_string().to_lowercase() == name;
    let of = |year| first(year).find(is_named).map(|first| first.with().day(day.min(first.days_in_month())).build());
    let years = year.map_or(today.0.year()..=today.0.year() + 1, |year| year..=year);
    let date = years.filter_map(|year| of(year)?.ok()).map(Date).find(|date| year.is_some() || *date >= today)?;
    // what ends, ends with the month
    if day == 31 { Some(date) } else { first_working_day(date) }
}

/// The day itself, or the next on which people work: not New Year's Day, not a weekend.
fn first_working_day(date: Date) -> Option<Date> {
    let is_off = |date: &Date| date.0.day_of_year() == 1 || matches!(Weekday::of(*date), Weekday::Sat | Weekday::Sun);
    (0..4).filter_map(|days| shifted(date, days)).find(|date| !is_off(date))
}

fn shifted(date: Date, days: i32) -> Option<Date> {
    date.0.checked_add(jiff::Span::new().days(days)).ok().map(Date)
}

/// `1/12/2026` and `1.12.26`: the day comes first, but in the United States.
fn in_figures(brief: &Brief, text: &str) -> Option<Date> {
    let figures: Vec<i16> = text.split(['/', '.', '-']).map(|figure| figure.trim().parse().ok()).collect::<Option<_>>()?;
    let &[first, second, year] = figures.as_slice() else { return None };
    let (day, month) = if brief.brief.language == "en-US" { (second, first) } else { (first, second) };
    let year = if (0..100).contains(&year) { 2000 + year } else { year };
    jiff::civil::Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok().map(Date)
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

/// `9 to 5`, on the days that are usual, or those of the client.
fn hours(text: &str, usual: Option<&str>) -> Option<String> {
    let starts_with_time = text.starts_with(|c: char| c.is_ascii_digit());
    let usual = usual.unwrap_or_default();
    let days = usual.split(|c: char| c.is_ascii_digit()).next().unwrap_or_default().trim();
    let text = with_colons(&text.to_lowercase().replace(" till ", " to ").replace(" until ", " to "));
    let said = if starts_with_time && !days.is_empty() { format!("{days} {text}") } else { days_in_short(&text)? };
    // `8.30 to 6` ends in the evening
    let hours = said.parse::<Hours>().or_else(|_| format!("{said}pm").parse::<Hours>()).ok();
    hours.map(|hours| hours.to_string())
}

/// `mon to sat 8 to 6` as `mon-sat 8 to 6`; nothing where no day is named first.
fn days_in_short(text: &str) -> Option<String> {
    let (from, rest) = text.split_once(" to ")?;
    let is_day = |word: &str| {
        word.len() > 2 && Weekday::ALL.into_iter().any(|day| day.name().to_lowercase().starts_with(word.trim_end_matches('s')))
    };
    let to = rest.split(' ').next()?;
    (is_day(from) && is_day(to)).then(|| format!("{}-{}{}", &from[..3], &to[..3], &rest[to.len()..]))
}

/// `8.30` as `8:30`.
fn with_colons(text: &str) -> String {
    let colon = |word: &str| match word.split_once('.') {
        Some((hour, minutes)) if hour.len() < 3 && minutes.len() == 2 && minutes.bytes().all(|b| b.is_ascii_digit()) => {
            format!("{hour}:{minutes}")
        }
        _ => word.to_owned(),
    };
    text.split(' ').map(colon).collect::<Vec<_>>().join(" ")
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

/// `£400 a month` and `15 pounds an hour`, where the next question is for how long or how much that is.
fn money(brief: &Brief, path: &Path, text: &str) -> Option<String> {
    let asks_next = ["payment.rate", "payment.amount", "private.budget"].contains(&path.field().as_str());
    let sum = if asks_next {
        text.split([' ', '/']).take_while(|word| !is_per(word)).collect::<Vec<_>>().join(" ")
    } else {
        text.to_owned()
    };
    let lower = sum.to_lowercase();
    // whose crowns they are has been said before
    if let Some(word) = OWN_MONEY.iter().find(|word| lower.ends_with(*word)).filter(|_| !brief.payment.currency.is_empty()) {
        return lower.trim_end_matches(word).trim().parse::<Money>().ok().map(|money| money.to_string());
    }
    let sum = match CURRENCIES.iter().find_map(|(word, code)| Some((sum.strip_suffix(word)?, code))) {
        Some((sum, code)) => format!("{code} {}", sum.trim()),
        None => sum,
    };
    sum.parse::<Money>().ok().map(|money| money.to_string())
}

fn is_per(word: &str) -> bool {
    ["a", "an", "per", "each", "every", "hour", "month", "week", "day", "year"].contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(format: &'static str, path: &str, text: &str, usual: Option<&str>) -> String {
        let mut brief = Brief::default();
        brief.set(&Path::new("brief.date"), "2026-11-22").unwrap();
        brief.set(&Path::new("process.1.volume"), "15 queries per day").unwrap();
        read(&brief, &Path::new(path), &FieldKind::Value(format), text, usual)
    }

    #[test]
    fn parts_of_a_month() {
        for (text, date) in [
            ("end of April", "2027-04-30"),
            ("March", "2027-03-01"),
            ("about March", "2027-03-01"),
            ("mid-June 2028", "2028-06-15"),
            ("mid may", "2027-05-17"),
            ("beginning of December", "2026-12-01"),
            ("january", "2027-01-04"),
            ("August", "2027-08-02"),
        ] {
            assert_eq!(said("date", "schedule.start", text, None), date, "{text}");
        }
        assert_eq!(said("date", "schedule.start", "end of the line", None), "end of the line");
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
    fn hours_on_the_usual_days() {
        let usual = Some("Mon-Fri 09:00-17:00");
        for (text, hours) in [
            ("9 to 5", "Mon-Fri 09:00-17:00"),
            ("8.30 to 6", "Mon-Fri 08:30-18:00"),
            ("8-16", "Mon-Fri 08:00-16:00"),
            ("Sat 9-12", "Sat 09:00-12:00"),
            ("mon to sat 8 till 6", "Mon-Sat 08:00-18:00"),
            ("Monday to Friday 9 to 5", "Mon-Fri 09:00-17:00"),
            ("all day", "all day"),
        ] {
            assert_eq!(said("hours", "client.working_hours", text, usual), hours);
        }
        assert_eq!(said("hours", "client.working_hours", "9 to 5", None), "9 to 5");
    }

    #[test]
    fn a_place_is_shown_as_its_time_zone() {
        let shown = |typed, kept| understood(&FieldKind::Text, typed, kept);
        assert_eq!(shown("germany", "Europe/Berlin").as_deref(), Some("  = Europe/Berlin"));
        assert_eq!(shown("gbp", "GBP"), None);
        assert_eq!(shown("Post ", "Post"), None);
    }

    #[test]
    fn dates() {
        for (text, date) in [
            ("1 December 2026", "2026-12-01"),
            ("1st December 2026", "2026-12-01"),
            ("the 1st of December", "2026-12-01"),
            ("4 January", "2027-01-04"),
            ("1/12/2026", "2026-12-01"),
            ("01.12.26", "2026-12-01"),
            ("next monday", "2026-11-23"),
            ("Sunday", "2026-11-29"),
            ("tomorrow", "2026-11-23"),
            ("in 2 weeks", "2026-12-06"),
            ("start + 2 wks", "start + 2 wks"),
            ("as soon as possible", "as soon as possible"),
            ("31/2/2026", "31/2/2026"),
        ] {
            assert_eq!(said("date", "schedule.start", text, None), date);
        }
        assert_eq!(said("day", "schedule.start", "start + 2 wks", None), "start + 2 weeks");
        assert_eq!(said("day", "milestone.1.due", "2 weeks", None), "start + 2 weeks");
        assert_eq!(said("day", "milestone.1.due", "end of the first week", None), "start + 1 week");
        assert_eq!(said("day", "requirement.1.ramp.1.until", "for 1 month", None), "start + 1 month");
        // it might as well run from the end
        assert_eq!(said("day", "data.item.1.until", "2 weeks", None), "2 weeks");
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
    fn sums() {
        assert_eq!(said("money", "payment.rate", "15 pounds an hour", None), "GBP 15");
        assert_eq!(said("money", "private.budget", "£400 a month", None), "GBP 400");
        assert_eq!(said("money", "private.budget", "£400/month", None), "GBP 400");
        assert_eq!(said("money", "trial.fee", "£48 a day", None), "£48 a day", "nobody would ask for the day");
        assert_eq!(said("money", "payment.rate", "a fair price", None), "a fair price");
        assert_eq!(said("money", "payment.rate", "350 kr", None), "350 kr", "of which country?");
        let mut swedish = Brief::default();
        swedish.set(&Path::new("payment.currency"), "SEK").unwrap();
        let money = |path: &str, text: &str| read(&swedish, &Path::new(path), &FieldKind::Value("money"), text, None);
        assert_eq!(money("payment.rate", "350 kr"), "350");
        assert_eq!(money("private.budget", "2500kr a month"), "2500");
    }

    #[test]
    fn values_are_told_in_plain_words() {
        let mut brief = Brief::default();
        let day = FieldKind::Value("day");
        assert_eq!(told(&brief, &day, "start - 2 weeks"), "start - 2 weeks");
        brief.set(&Path::new("schedule.start"), "2027-01-04").unwrap();
        assert_eq!(told(&brief, &day, "start - 2 weeks"), "start - 2 weeks (2026-12-21, a Monday)");
        assert_eq!(told(&brief, &day, "2027-01-04"), "2027-01-04");
        assert_eq!(told(&brief, &FieldKind::Text, "start - 2 weeks\nend"), "start - 2 weeks; end");
        let word = |field: &str, text: &str| told(&brief, &crate::model::Shape::get().field(field).unwrap().kind, text);
        assert_eq!(word("requirement.surveillance", "random_sampling"), "a sample drawn at random");
        assert_eq!(word("acceptance.silence", "not acceptance"), "nothing is accepted until somebody says so");
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
