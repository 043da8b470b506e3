//! Hours of work as people say them.

use crate::model::{Hours, Weekday};

/// Days and times by other names.
const SAID: &[(&str, &str)] = &[
    (" till ", " to "),
    (" until ", " to "),
    ("weekdays", "mon-fri"),
    ("weekends", "sat-sun"),
    ("sat and sun", "sat-sun"),
    ("saturdays and sundays", "sat-sun"),
    ("mornings", "9-12"),
    ("afternoons", "13-17"),
    ("evenings", "17-21"),
];

/// `9 to 5`, on the days that are usual, or those of the client.
pub(super) fn hours(text: &str, usual: Option<&str>) -> Option<String> {
    let starts_with_time = text.starts_with(|c: char| c.is_ascii_digit());
    let usual = usual.unwrap_or_default();
    let days = usual.split(|c: char| c.is_ascii_digit()).next().unwrap_or_default().trim();
    let text = SAID.iter().fold(text.to_lowercase(), |text, (said, meant)| text.replace(said, meant));
    let text = with_colons(&text);
    let said = if starts_with_time && !days.is_empty() { format!("{days} {text}") } else { days_in_short(&text)? };
    // `8.30 to 6` ends in the evening
    let hours = said.parse::<Hours>().or_else(|_| format!("{said}pm").parse::<Hours>()).ok();
    hours.map(|hours| hours.to_string())
}

/// `mon to sat 8 to 6` as `mon-sat 8 to 6`; nothing where no day is named first.
fn days_in_short(text: &str) -> Option<String> {
    // `mon-sat 9 to 7pm` is in short already
    let Some((from, rest)) = text.split_once(" to ").filter(|(from, _)| from.chars().all(char::is_alphabetic)) else {
        return text.starts_with(char::is_alphabetic).then(|| text.to_owned());
    };
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

#[cfg(test)]
mod tests {
    use super::super::tests::said;

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
            ("mon-sat 9 till 7pm", "Mon-Sat 09:00-19:00"),
            ("Mon-Fri 9 to 5", "Mon-Fri 09:00-17:00"),
            ("weekdays 9 to 5", "Mon-Fri 09:00-17:00"),
            ("mon-fri 7am-9pm, sat and sun mornings", "Mon-Fri 07:00-21:00, Sat-Sun 09:00-12:00"),
            ("weekdays", "weekdays"),
            ("all day", "all day"),
        ] {
            assert_eq!(said("hours", "client.working_hours", text, usual), hours);
        }
        assert_eq!(said("hours", "client.working_hours", "9 to 5", None), "9 to 5");
    }
}
