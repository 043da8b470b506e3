//! Days as people say them.

use crate::model::{Anchor, Brief, Date, Day, Direction, Duration, FieldKind, Path, Weekday};

/// A counted day in words, `2 weeks after the start`; nothing for a day of the calendar.
pub(super) fn in_words(day: &Day) -> Option<String> {
    let Day::Offset { anchor, distance } = day else { return None };
    let from = match anchor {
        Anchor::Start => "the start",
        Anchor::End => "the end",
        Anchor::Milestone(id) => id,
    };
    Some(match distance {
        Some((Direction::After, distance)) => format!("{distance} after {from}"),
        Some((Direction::Before, distance)) => format!("{distance} before {from}"),
        None => from.to_owned(),
    })
}

/// `2 weeks`, where time can only run from the start of the work.
pub(super) fn from_the_start(path: &Path, said: &str) -> Option<String> {
    let time = said.strip_prefix("after ").or_else(|| said.strip_prefix("for ")).unwrap_or(said);
    let time = match time.strip_prefix("end of ").unwrap_or(time).trim_start_matches("the ") {
        "first week" => "1 week",
        "first month" => "1 month",
        _ => time,
    };
    let runs = matches!(path.field().as_str(), "requirement.ramp.until" | "milestone.due");
    time.parse::<Duration>().ok().filter(|_| runs).map(|time| format!("start + {time}"))
}

/// A date without its year, in figures, or counted from the date of the brief.
pub(super) fn date(brief: &Brief, text: &str) -> Option<Date> {
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
    if let Some(date) = part_of_a_month(brief, today, said) {
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

/// `beginning of April`, `second week of April`, `mid-April` and `end of April`: its first working day, the first of a working week,
/// and the last day of the next such month.
fn part_of_a_month(brief: &Brief, today: Date, said: &str) -> Option<Date> {
    const PARTS: [(&str, i8); 14] = [
        ("beginning of ", 1),
        ("start of ", 1),
        ("early ", 1),
        ("first week of ", 1),
        ("1st week of ", 1),
        ("second week of ", 8),
        ("2nd week of ", 8),
        ("third week of ", 15),
        ("3rd week of ", 15),
        ("middle of ", MIDDLE),
        ("mid ", MIDDLE),
        ("mid-", MIDDLE),
        ("end of ", 31),
        ("late ", 31),
    ];
    // `March` alone is its beginning
    let (named, day) = PARTS.iter().find_map(|(start, day)| Some((said.strip_prefix(start)?, *day))).unwrap_or((said, 1));
    let (name, year) = named.split_once(' ').map_or((named, None), |(name, year)| (name, year.parse::<i16>().ok()));
    let first = |year| (1..=12).filter_map(move |month| jiff::civil::Date::new(year, month, 1).ok());
    let full = |date: &jiff::civil::Date| date.strftime("%B").to_string().to_lowercase();
    let is_named =
        |date: &jiff::civil::Date| full(date) == name || name.len() > 2 && full(date).starts_with(name.trim_end_matches('.'));
    let of = |year| first(year).find(is_named).map(|first| first.with().day(day.min(first.days_in_month())).build());
    let years = year.map_or(today.0.year()..=today.0.year() + 1, |year| year..=year);
    let date = years.filter_map(|year| of(year)?.ok()).map(Date).find(|date| year.is_some() || *date >= today)?;
    match day {
        // what ends, ends with the month
        31 => Some(date),
        1 => first_working_day(brief, date),
        _ => first_of_a_week(brief, date).or(Some(date)),
    }
}

/// The earliest day that is called the middle of a month: one of the week from then on begins a working week.
const MIDDLE: i8 = 12;

/// The first day within a week on which the client comes back to work.
fn first_of_a_week(brief: &Brief, date: Date) -> Option<Date> {
    let works = |date: Option<Date>| date.is_some_and(|date| brief.is_business_day(date));
    (0..7).filter_map(|days| shifted(date, days)).find(|date| works(Some(*date)) && !works(shifted(*date, -1)))
}

/// The day itself, or the next on which the client works, but not New Year's Day.
fn first_working_day(brief: &Brief, date: Date) -> Option<Date> {
    let is_off = |date: &Date| date.0.day_of_year() == 1 || !brief.is_business_day(*date);
    (0..8).filter_map(|days| shifted(date, days)).find(|date| !is_off(date))
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

#[cfg(test)]
mod tests {
    use super::super::tests::said;

    #[test]
    fn parts_of_a_month() {
        for (text, date) in [
            ("end of April", "2027-04-30"),
            ("March", "2027-03-01"),
            ("about March", "2027-03-01"),
            ("mid-June 2028", "2028-06-12"),
            ("mid january", "2027-01-18"),
            ("first week of February", "2027-02-01"),
            ("the 2nd week of march", "2027-03-08"),
            ("first week of feb", "2027-02-01"),
            ("mid sept.", "2027-09-13"),
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
}
