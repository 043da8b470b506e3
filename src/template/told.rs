//! Values of the format in the words of a language: `24 hours`, `40 emails per day`, `every Monday 10:00`.
//!
//! In English a value is told as it prints itself. What somebody counts or names stays in their words.

use serde_json::Value;

use super::style::Style;
use crate::model::{
    Anchor, Cadence, Day, Direction, Duration, Effort, FieldKind, Hours, Per, Rate, Rhythm, Shape, Share, ShareOrMoney, TimeUnit,
    Weekday,
};

impl Style {
    /// Such as `24 hours`.
    pub fn duration(&self, time: &Duration) -> String {
        let id = match time.unit {
            TimeUnit::Second => "duration-second",
            TimeUnit::Minute => "duration-minute",
            TimeUnit::Hour => "duration-hour",
            TimeUnit::BusinessHour => "duration-business-hour",
            TimeUnit::Day => "duration-day",
            TimeUnit::BusinessDay => "duration-business-day",
            TimeUnit::Week => "duration-week",
            TimeUnit::Month => "duration-month",
            TimeUnit::Quarter => "duration-quarter",
            TimeUnit::Year => "duration-year",
        };
        self.words.count(id, time.amount, &[("number", &self.figure(time.amount))])
    }

    /// Such as `40 emails per day`.
    pub fn rate(&self, rate: &Rate) -> String {
        let id = match rate.per {
            Per::Hour => "rate-hour",
            Per::Day => "rate-day",
            Per::CalendarDay => "rate-calendar-day",
            Per::Week => "rate-week",
            Per::Month => "rate-month",
            Per::Quarter => "rate-quarter",
            Per::Year => "rate-year",
        };
        let time =
            TimeUnit::from_name(&rate.unit).filter(|unit| [unit.name(), &format!("{}s", unit.name())].contains(&&*rate.unit));
        let amount = match time {
            Some(unit) => self.duration(&Duration::new(rate.count, unit)),
            None => format!("{} {}", self.figure(rate.count), rate.unit),
        };
        self.say(id, &[("amount", &amount)])
    }

    /// Such as `6 minutes per email`.
    pub fn effort(&self, effort: &Effort) -> String {
        self.say("effort", &[("time", &self.duration(&effort.time)), ("unit", &effort.unit)])
    }

    /// Such as `95 %`.
    pub fn share(&self, share: &Share) -> String {
        match share {
            Share::Percent(percent) => self.say("share-percent", &[("number", &self.figure(*percent))]),
            Share::Of(part, whole) => self.say("share-of", &[("part", &self.figure(*part)), ("whole", &self.figure(*whole))]),
        }
    }

    /// Such as `25 %`, or a sum of money.
    pub fn share_or_money(&self, part: &ShareOrMoney, currency: &str) -> String {
        match part {
            ShareOrMoney::Share(share) => self.share(share),
            ShareOrMoney::Money(money) => self.money(money, currency),
        }
    }

    /// Such as `Mon-Fri 09:00-17:30`.
    pub fn hours(&self, hours: &Hours) -> String {
        let stretches = hours.0.iter().map(|stretch| {
            let runs = stretch.days.chunk_by(|day, next| *day as usize + 1 == *next as usize);
            let days = runs.map(|run| match run {
                [first, .., last] => format!("{}-{}", self.short(*first), self.short(*last)),
                run => run.iter().map(|day| self.short(*day)).collect(),
            });
            format!("{} {}-{}", days.collect::<Vec<_>>().join(", "), stretch.from, stretch.to)
        });
        stretches.collect::<Vec<_>>().join(", ")
    }

    /// Such as `2 weeks after the start`, or a date.
    pub fn day(&self, day: &Day) -> String {
        let (anchor, distance) = match day {
            Day::Date(date) => return self.date(*date),
            Day::Offset { anchor, distance } => (anchor, distance),
        };
        let (at, before, after) = match anchor {
            Anchor::Start => ("at-start", "before-start", "after-start"),
            Anchor::End => ("at-end", "before-end", "after-end"),
            Anchor::Milestone(id) => {
                let told = |message, time| self.say(message, &[("time", self.duration(time).as_str()), ("milestone", id)]);
                return match distance {
                    Some((Direction::Before, time)) => told("before-milestone", time),
                    Some((Direction::After, time)) => told("after-milestone", time),
                    None => id.clone(),
                };
            }
        };
        match distance {
            Some((Direction::Before, time)) => self.say(before, &[("time", &self.duration(time))]),
            Some((Direction::After, time)) => self.say(after, &[("time", &self.duration(time))]),
            None => self.say(at, &[]),
        }
    }

    /// What a level of the Common European Framework of Reference means, in plain words; nothing for other words.
    pub(super) fn language_level(&self, level: &str) -> String {
        let id = match level.trim().to_uppercase().as_str() {
            "A1" => "language-level-a1",
            "A2" => "language-level-a2",
            "B1" => "language-level-b1",
            "B2" => "language-level-b2",
            "C1" => "language-level-c1",
            "C2" => "language-level-c2",
            _ => return String::new(),
        };
        self.say(id, &[])
    }

    /// Such as `every Monday 10:00`; a single day is told by its date where that is known.
    pub fn cadence(&self, cadence: &Cadence, date: Option<crate::model::Date>) -> String {
        let rhythm = match &cadence.rhythm {
            Rhythm::Daily => self.say("daily", &[]),
            Rhythm::On(days) => {
                let names: Vec<String> = days.iter().map(|day| self.weekday(*day)).collect();
                self.say("every-weekday", &[("days", &self.list(&names, "list-and"))])
            }
            Rhythm::Every(interval) => self.interval(interval),
            Rhythm::Monthly(day) => self.words.day_of_month("monthly-on", *day),
            Rhythm::Once(day) => date.map_or_else(|| self.day(day), |date| self.date(date)),
        };
        let Some(at) = cadence.at.map(|at| at.to_string()) else { return rhythm };
        match &cadence.rhythm {
            Rhythm::On(_) | Rhythm::Once(_) => self.say("day-at", &[("day", &rhythm), ("time", &at)]),
            _ => self.say("rhythm-at", &[("rhythm", &rhythm), ("time", &at)]),
        }
    }

    fn interval(&self, interval: &Duration) -> String {
        let id = match interval.unit {
            TimeUnit::Second => "every-second",
            TimeUnit::Minute => "every-minute",
            TimeUnit::Hour => "every-hour",
            TimeUnit::BusinessHour => "every-business-hour",
            TimeUnit::Day => "every-day",
            TimeUnit::BusinessDay => "every-business-day",
            TimeUnit::Week => "every-week",
            TimeUnit::Month => "every-month",
            TimeUnit::Quarter => "every-quarter",
            TimeUnit::Year => "every-year",
        };
        self.words.count(id, interval.amount, &[("interval", &self.duration(interval))])
    }

    /// Words with commas between them, and the last two joined by a message.
    pub fn list(&self, words: &[String], join: &str) -> String {
        match words.split_last() {
            Some((last, rest)) if !rest.is_empty() => self.say(join, &[("first", &rest.join(", ")), ("last", last)]),
            _ => words.concat(),
        }
    }

    /// The name of a day of the week.
    pub fn weekday(&self, day: Weekday) -> String {
        let ids = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        self.say(ids[day as usize], &[])
    }

    /// The short name of a day of the week.
    pub fn short(&self, day: Weekday) -> String {
        let ids = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        self.say(ids[day as usize], &[])
    }

    /// A value of a format in the words of the language; none for formats that have a filter, and for what cannot be read.
    fn value(&self, format: &str, text: &str) -> Option<String> {
        Some(match format {
            "duration" => self.duration(&text.parse().ok()?),
            "rate" => self.rate(&text.parse().ok()?),
            "effort" => self.effort(&text.parse().ok()?),
            "share" => self.share(&text.parse().ok()?),
            "hours" => self.hours(&text.parse().ok()?),
            "rhythm" => self.cadence(&text.parse().ok()?, None),
            "due" => {
                let time = text.strip_suffix(" after invoice").or(text.strip_suffix(" after the invoice"))?;
                self.say("after-invoice", &[("time", &self.duration(&time.parse().ok()?))])
            }
            _ => return None,
        })
    }
}

/// Fields of free text that often hold nothing but a value, and its format. Such a value is told in the language; other words stay.
const OFTEN_VALUES: &[(&str, &str)] =
    &[("requirement.frequency", "rhythm"), ("payment.when", "rhythm"), ("payment.due", "due"), ("schedule.hours", "hours")];

/// Tells the values of a view in the words of a language. Days, sums and rhythms wait for their filters, which know more.
pub(super) fn tell(view: &mut Value, style: &Style) {
    for field in Shape::get().fields {
        if let FieldKind::Value(format) = &field.kind {
            let keys: Vec<&str> = field.path.split('.').collect();
            tell_at(view, &keys, format, style);
        }
    }
    for (path, format) in OFTEN_VALUES {
        tell_at(view, &path.split('.').collect::<Vec<_>>(), format, style);
    }
    // what a price buys is a thing in the owner's words, or a time
    if let Some(Value::String(unit)) = view.pointer_mut("/payment/unit")
        && let Some(id) = TimeUnit::from_name(unit).and_then(unit_of_pay)
    {
        *unit = style.say(id, &[]);
    }
}

/// The message for a time that is paid for.
fn unit_of_pay(unit: TimeUnit) -> Option<&'static str> {
    Some(match unit {
        TimeUnit::Minute => "unit-minute",
        TimeUnit::Hour => "unit-hour",
        TimeUnit::Day => "unit-day",
        TimeUnit::Week => "unit-week",
        TimeUnit::Month => "unit-month",
        TimeUnit::Quarter => "unit-quarter",
        TimeUnit::Year => "unit-year",
        TimeUnit::Second | TimeUnit::BusinessHour | TimeUnit::BusinessDay => return None,
    })
}

fn tell_at(value: &mut Value, keys: &[&str], format: &str, style: &Style) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| tell_at(item, keys, format, style)),
        Value::Object(table) => {
            if let Some((key, rest)) = keys.split_first()
                && let Some(inner) = table.get_mut(*key)
            {
                tell_at(inner, rest, format, style);
            }
        }
        Value::String(text) if keys.is_empty() => {
            if let Some(told) = style.value(format, text) {
                *text = told;
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cadence(language: &str, text: &str) -> String {
        Style::new(language).cadence(&text.parse().unwrap(), None)
    }

    #[test]
    fn english_is_told_as_values_print_themselves() {
        let style = Style::new("en");
        for text in [
            "every Monday 10:00",
            "every Monday, Wednesday and Friday",
            "daily at 16:00",
            "weekly",
            "monthly at 09:00",
            "quarterly",
            "yearly",
            "every 2 weeks",
            "every 1 day",
            "every 3 business days at 08:30",
            "monthly on the 5th",
            "monthly on the 22nd at 10:00",
        ] {
            assert_eq!(cadence("en", text), text.parse::<Cadence>().unwrap().to_string());
            assert_eq!(cadence("en", text), text);
        }
        for text in ["24 hours", "1 day", "0.5 days", "7200 minutes", "1 business hour", "2 quarters", "1 second", "3 years"] {
            assert_eq!(style.duration(&text.parse().unwrap()), text);
        }
        for text in
            ["40 emails per day", "7000 things per calendar day", "2.5 hours per week", "1 post per month", "9 x per year"]
        {
            assert_eq!(style.rate(&text.parse().unwrap()), text);
        }
        for text in ["Mon-Fri 09:00-17:30", "Mon, Wed-Thu 08:00-12:00, Sat 10:00-24:00", "Mon-Sun 00:00-24:00"] {
            assert_eq!(style.hours(&text.parse().unwrap()), text);
        }
        for text in ["95 %", "99.5 %", "2 per 1000"] {
            assert_eq!(style.share(&text.parse().unwrap()), text);
        }
    }

    #[test]
    fn days_are_told_as_people_say_them() {
        for (language, text, told) in [
            ("en", "start + 2 weeks", "2 weeks after the start"),
            ("en", "end - 1 month", "1 month before the end"),
            ("en", "M1", "M1"),
            ("en", "M1 + 2 business days", "2 business days after M1"),
            ("en", "end", "the end of the work"),
            ("de", "start - 3 weeks", "3 Wochen vor dem Beginn"),
            ("es", "end + 1 month", "1 mes después del fin"),
            ("fr", "M2 - 2 days", "2 jours avant M2"),
        ] {
            assert_eq!(Style::new(language).day(&text.parse().unwrap()), told, "{language}");
        }
    }

    #[test]
    fn free_text_that_is_a_value_is_told_like_one() {
        let mut view = serde_json::json!({
            "requirement": [{ "frequency": "every 2 weeks" }, { "frequency": "with each delivery" }],
            "schedule": { "hours": "Mon-Fri 09:00-16:00" },
            "payment": { "when": "monthly", "due": "14 days after invoice" },
        });
        tell(&mut view, &Style::new("de"));
        assert_eq!(view["requirement"][0]["frequency"], "alle 2 Wochen");
        assert_eq!(view["requirement"][1]["frequency"], "with each delivery");
        assert_eq!(view["schedule"]["hours"], "Mo-Fr 09:00-16:00");
        assert_eq!(view["payment"]["when"], "monatlich");
        assert_eq!(view["payment"]["due"], "14 Tage nach Rechnung");
    }

    #[test]
    fn other_languages_have_their_own_words() {
        for (language, text, told) in [
            ("de", "every Monday 10:00", "jeden Montag, 10:00 Uhr"),
            ("de", "every Monday and Thursday", "jeden Montag und Donnerstag"),
            ("de", "every 2 weeks at 09:00", "alle 2 Wochen um 09:00 Uhr"),
            ("de", "weekly", "wöchentlich"),
            ("de", "M1 + 2 business days", "2 Arbeitstage nach M1"),
            ("es", "every Monday 10:00", "cada lunes a las 10:00"),
            ("es", "monthly on the 5th", "el día 5 de cada mes"),
            ("es", "end - 1 month", "1 mes antes del fin"),
            ("fr", "every 1.5 weeks", "toutes les 1,5 semaine"),
            ("fr", "every 2 days", "tous les 2 jours"),
            ("fr", "daily at 16:00", "chaque jour à 16:00"),
        ] {
            assert_eq!(cadence(language, text), told, "{language}");
        }
        let mut view = serde_json::json!({ "payment": { "unit": "hours" } });
        tell(&mut view, &Style::new("fr"));
        assert_eq!(view["payment"]["unit"], "heure");
        let mut view = serde_json::json!({ "payment": { "unit": "produit" } });
        tell(&mut view, &Style::new("fr"));
        assert_eq!(view["payment"]["unit"], "produit");
        let de = Style::new("de");
        assert_eq!(de.hours(&"Mon-Fri 09:00-17:30".parse().unwrap()), "Mo-Fr 09:00-17:30");
        assert_eq!(de.rate(&"24 hours per week".parse().unwrap()), "24 Stunden pro Woche");
        assert_eq!(de.rate(&"40 E-Mails per day".parse().unwrap()), "40 E-Mails pro Tag");
        assert_eq!(de.effort(&"1.5 hours per Artikel".parse().unwrap()), "1,5 Stunden pro Artikel");
        assert_eq!(de.share(&"99.5 %".parse().unwrap()), "99,5 %");
        assert_eq!(de.share_or_money(&"EUR 1200".parse().unwrap(), ""), "1.200 EUR");
    }
}
