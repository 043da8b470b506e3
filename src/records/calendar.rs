//! The calendar: days as all-day entries, talks in the client's time zone, each by a name that stays from revision to revision, so
//! that a newer calendar replaces the entries of an older one.

use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::{Span, civil};
use rust_decimal::prelude::ToPrimitive;

use super::occasions::{Occasion, occasions};
use super::zone;
use crate::model::{Brief, Cadence, Clock, Date, Rhythm, TimeUnit, Touchpoint, Weekday};
use crate::template::Style;

/// Work without an end is planned this far.
const OPEN_END: i64 = 52;

/// The calendar of a brief.
pub(super) fn write(brief: &Brief, style: &Style, undated: Option<Date>) -> String {
    let plan = Plan::new(brief, style, undated);
    let mut calendar = Calendar::empty();
    let work = match brief.brief.title.as_str() {
        "" => style.say("calendar-work", &[]),
        title => title.to_owned(),
    };
    for (key, value) in [("VERSION", "2.0"), ("PRODID", "-//brief//brief//EN"), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")]
    {
        calendar.append_property((key, value));
    }
    calendar.append_property(("X-WR-CALNAME", one_line(&work).as_str()));
    let days = occasions(brief, style);
    for day in &days {
        calendar.push(plan.day(day));
    }
    for (i, talk) in brief.touchpoint.iter().enumerate() {
        plan.talk(i, talk).into_iter().for_each(|event| {
            calendar.push(event);
        });
    }
    let text = calendar.to_string();
    let Some(zone) = zone::zone(&brief.client.time_zone, plan.first, plan.last) else { return text };
    // the library would date a time zone and name it like an event
    match text.find("BEGIN:VEVENT").filter(|_| text.contains(";TZID=")) {
        Some(at) => format!("{}{zone}{}", &text[..at], &text[at..]),
        None => text,
    }
}

/// What the entries of a calendar have in common.
struct Plan<'a> {
    brief: &'a Brief,
    style: &'a Style,
    first: civil::Date,
    last: civil::Date,
    /// Of which brief an entry is.
    name: String,
    /// The day it was made, as far as anybody can tell.
    made: civil::Date,
}

impl<'a> Plan<'a> {
    fn new(brief: &'a Brief, style: &'a Style, undated: Option<Date>) -> Self {
        let start = brief.schedule.start.or(brief.brief.date).map_or(civil::date(2000, 1, 1), |date| date.0);
        let open = start.checked_add(Span::new().weeks(OPEN_END)).unwrap_or(start);
        let name = if brief.brief.reference.is_empty() { &brief.brief.title } else { &brief.brief.reference };
        let name: String = name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let made = brief.brief.date.or(undated).map_or(civil::date(1970, 1, 1), |date| date.0);
        Self { brief, style, first: start, last: brief.schedule.end.map_or(open, |end| end.0), name, made }
    }

    fn event(&self, key: &str, what: &str, more: &[String]) -> Event {
        let mut event = Event::with_uid(&format!("{key}.{}@brief.invalid", self.name));
        event.add_property("DTSTAMP", format!("{}T000000Z", compact(self.made)));
        event.add_property("SEQUENCE", self.brief.brief.revision.unwrap_or_default().to_string());
        event.summary(what);
        if !more.is_empty() {
            event.description(&more.iter().map(|line| line.replace('\r', "")).collect::<Vec<_>>().join("\n"));
        }
        event
    }

    fn day(&self, day: &Occasion) -> Event {
        let mut event = self.event(&day.key, &day.what, &day.more);
        event.append_property(all_day("DTSTART", day.date.0));
        event.add_property("TRANSP", "TRANSPARENT");
        event.done()
    }

    /// A talk: one entry with its rhythm; several where no rhythm of calendars can say it.
    fn talk(&self, index: usize, talk: &Touchpoint) -> Vec<Event> {
        let Some(when) = &talk.when else { return Vec::new() };
        // without any date there is nothing to count from
        if self.brief.schedule.start.or(self.brief.brief.date).is_none() && !matches!(when.rhythm, Rhythm::Once(_)) {
            return Vec::new();
        }
        let until = talk.until.as_ref().and_then(|day| self.brief.date_of(day)).map_or(self.last, |date| date.0.min(self.last));
        let Some((dates, rule)) = self.rhythm(when, until) else { return Vec::new() };
        let mut events = Vec::new();
        for (n, date) in dates.iter().enumerate().filter(|(_, date)| **date <= until || matches!(when.rhythm, Rhythm::Once(_))) {
            let key = if dates.len() > 1 { format!("talk-{}-{}", index + 1, n + 1) } else { format!("talk-{}", index + 1) };
            let mut more = talk.agenda.clone();
            if !talk.who.is_empty() {
                more.insert(0, talk.who.join(", "));
            }
            let name = if talk.name.is_empty() { self.style.say("calendar-talk", &[]) } else { talk.name.clone() };
            let mut event = self.event(&key, &name, &more);
            if !talk.channel.is_empty() {
                event.location(&talk.channel);
            }
            match when.at {
                Some(at) => self.timed(&mut event, *date, at, talk),
                None => {
                    event.append_property(all_day("DTSTART", *date));
                    event.add_property("TRANSP", "TRANSPARENT");
                }
            }
            if let Some(rule) = &rule {
                event.add_property("RRULE", format!("{rule};UNTIL={}", self.until(until, when.at)));
                self.days_off(&mut event, when);
            }
            events.push(event.done());
        }
        events
    }

    fn timed(&self, event: &mut Event, date: civil::Date, at: Clock, talk: &Touchpoint) {
        event.append_property(self.moment("DTSTART", date, at));
        let minutes = talk.duration.as_ref().and_then(|time| time.minutes()).and_then(|minutes| minutes.ceil().to_u32());
        if let Some(minutes) = minutes.filter(|minutes| (1..24 * 60).contains(minutes)) {
            event.add_property("DURATION", format!("PT{minutes}M"));
        }
    }

    /// A time of the day by the client's clock; by any clock where its time zone is not known.
    fn moment(&self, key: &str, date: civil::Date, at: Clock) -> Property {
        let mut property = Property::new(key, format!("{}T{:02}{:02}00", compact(date), at.0 / 60 % 24, at.0 % 60));
        if zone::known(&self.brief.client.time_zone).is_some() {
            property.add_parameter("TZID", &self.brief.client.time_zone);
        }
        property.done()
    }

    /// The end of a rhythm, in the words that its beginning is told in.
    fn until(&self, last: civil::Date, at: Option<Clock>) -> String {
        let zone = zone::known(&self.brief.client.time_zone);
        let end = zone.and_then(|zone| last.at(23, 59, 59, 0).to_zoned(zone).ok());
        match (at, end) {
            (None, _) => compact(last),
            (Some(_), Some(end)) => end.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string(),
            (Some(_), None) => format!("{}T235959", compact(last)),
        }
    }

    /// A talk on every business day is left out on days on which the client is off.
    fn days_off(&self, event: &mut Event, when: &Cadence) {
        if when.rhythm != Rhythm::Daily {
            return;
        }
        for day in self.brief.client.holidays.iter().filter(|day| (self.first..=self.last).contains(&day.0)) {
            event.append_multi_property(match when.at {
                Some(at) => self.moment("EXDATE", day.0, at),
                None => all_day("EXDATE", day.0),
            });
        }
    }

    /// The first day and the rule of a rhythm, or all its days.
    fn rhythm(&self, when: &Cadence, until: civil::Date) -> Option<(Vec<civil::Date>, Option<String>)> {
        let from = |fits: &dyn Fn(Date) -> bool| {
            let days = self.first.series(Span::new().days(1)).take(366).map(Date);
            days.into_iter().find(|date| fits(*date)).map(|date| vec![date.0])
        };
        match &when.rhythm {
            Rhythm::Once(day) => Some((vec![self.brief.date_of(day)?.0], None)),
            Rhythm::Daily => {
                let works = |day: &Weekday| match &self.brief.client.working_hours {
                    Some(hours) => hours.works_on(*day),
                    None => *day < Weekday::Sat,
                };
                let days: Vec<Weekday> = Weekday::ALL.into_iter().filter(works).collect();
                Some((from(&|date| self.brief.is_business_day(date))?, Some(format!("FREQ=WEEKLY;BYDAY={}", names(&days)))))
            }
            Rhythm::On(days) => {
                Some((from(&|date| days.contains(&Weekday::of(date)))?, Some(format!("FREQ=WEEKLY;BYDAY={}", names(days)))))
            }
            Rhythm::Monthly(day) => {
                // in shorter months the last day
                let days: Vec<String> = (28.min(*day)..=*day).map(|day| day.to_string()).collect();
                let rule = format!("FREQ=MONTHLY;BYMONTHDAY={};BYSETPOS=-1", days.join(","));
                let fits = |date: Date| i16::from(date.0.day()) == i16::from(*day).min(i16::from(date.0.days_in_month()));
                Some((from(&fits)?, Some(rule)))
            }
            Rhythm::Every(interval) => {
                let whole = interval.amount.to_u32().filter(|_| interval.amount.fract().is_zero());
                let rule = |frequency: &str, times: u32| {
                    whole.and_then(|amount| amount.checked_mul(times)).map(|n| format!("FREQ={frequency};INTERVAL={n}"))
                };
                let rule = match interval.unit {
                    TimeUnit::Day => rule("DAILY", 1),
                    TimeUnit::Week => rule("WEEKLY", 1),
                    TimeUnit::Month => rule("MONTHLY", 1),
                    TimeUnit::Quarter => rule("MONTHLY", 3),
                    TimeUnit::Year => rule("YEARLY", 1),
                    TimeUnit::BusinessDay | TimeUnit::BusinessHour | TimeUnit::Hour | TimeUnit::Minute | TimeUnit::Second => None,
                };
                match (rule, interval.unit) {
                    (Some(rule), _) => Some((vec![self.first], Some(rule))),
                    // business days are counted out: no rule of calendars knows them
                    (None, TimeUnit::BusinessDay) => Some((self.business_days(whole? as usize, until), None)),
                    (None, _) => None,
                }
            }
        }
    }

    fn business_days(&self, step: usize, until: civil::Date) -> Vec<civil::Date> {
        let days = self.first.series(Span::new().days(1)).take_while(|day| *day <= until).take(366);
        days.filter(|day| self.brief.is_business_day(Date(*day))).step_by(step.max(1)).collect()
    }
}

fn names(days: &[Weekday]) -> String {
    days.iter().map(|day| day.short()[..2].to_uppercase()).collect::<Vec<_>>().join(",")
}

fn all_day(key: &str, date: civil::Date) -> Property {
    Property::new(key, compact(date)).add_parameter("VALUE", "DATE").done()
}

fn compact(date: civil::Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control()).collect::<Vec<_>>().join(" ")
}
