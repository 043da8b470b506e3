//! The calendar of the term: how many days both sides work, and whether the work can be done on them.

use rust_decimal::Decimal;

use super::figure::{over, times};
use super::hours::{self, Load};
use super::phrase::{days as so_many_days, hours as so_many_hours, phrase};
use super::{Change, Figure, Section, Unit};
use crate::check::Context;
use crate::check::rhythm::days_after;
use crate::model::{Date, Weekday};

pub(super) fn section(context: &Context, load: &Load) -> Section {
    let mut section = Section::new("calendar");
    let schedule = &context.brief.schedule;
    let Some(start) = schedule.start else {
        section.miss("schedule.start", "the first day, such as `2027-01-04`");
        return section;
    };
    let Some(end) = schedule.end else {
        section.notes.push(phrase!("reckon-no-end", "the work has no end: the calendar of the whole term is not reckoned"));
        return section;
    };
    let Some(days) = Days::of(context, start, end) else {
        let why = phrase!("reckon-end-after", "a day after the start, {start}, and within ten years of it", start = start);
        section.unfit("schedule.end", why);
        return section;
    };
    let Days { business, ours, theirs, both } = days;
    let number = |days: u32| Decimal::from(days);
    let work = phrase!(
        "reckon-client-days",
        "{business} working days from {start} to {end} - {holidays} holidays",
        business = number(business),
        start = start,
        end = end,
        holidays = number(ours)
    );
    section.sum("days.client", phrase!("reckon-your-days", "days on which you work"), number(business - ours), Unit::Days, work);
    let work = phrase!(
        "reckon-days-off",
        "{days} - {off} on which the provider is off",
        days = number(business - ours),
        off = number(theirs)
    );
    section.sum("days.both", phrase!("reckon-both-days", "days on which both work"), number(both), Unit::Days, work);
    let week = context.brief.business_days_per_week();
    let limits = [hours::cap(context), hours::provider(context)].into_iter().flatten();
    let (Some(total), Some(limit)) = (load.total, limits.min_by_key(|limit| limit.hours)) else { return section };
    let Some((daily_need, daily_room)) = over(total, week).zip(over(limit.hours, week)) else { return section };
    let Some(needed) = times(daily_need, business - ours).and_then(|needed| needed.checked_add(load.training)) else {
        return section;
    };
    let Some(room) = times(daily_room, both) else { return section };
    let mut work = phrase!(
        "",
        "{hours} / {week} x {days}",
        hours = so_many_hours(total),
        week = so_many_days(week),
        days = so_many_days(business - ours)
    );
    if !load.training.is_zero() {
        work = phrase!(
            "reckon-with-training",
            "{work} + {training} of training",
            work = work,
            training = so_many_hours(load.training)
        );
    }
    section.sum("term.needed", phrase!("reckon-term-hours", "hours in the whole term"), needed, Unit::Hours, work);
    let work = phrase!(
        "",
        "{hours} ({limit}) / {week} x {days}",
        hours = so_many_hours(limit.hours),
        limit = &limit.what,
        week = so_many_days(week),
        days = so_many_days(both)
    );
    section.sum("term.room", phrase!("reckon-term-room", "hours that can be worked"), room, Unit::Hours, work);
    section.compare(
        "term.hours",
        phrase!("reckon-term-days", "the working days of the term"),
        (needed, room),
        Unit::Hours,
        || {
            let done = done_by(context, start, needed, daily_room);
            let by = done.map(|date| {
                let work = format!("day by day {} hours until {} are worked", Figure(daily_room), Figure(needed));
                Change::new("schedule.end", phrase!("", "{date}", date = date), work)
            });
            let share = over(room - load.training, needed - load.training).filter(|share| *share > Decimal::ZERO);
            let less =
                share.and_then(|share| times(total, Decimal::ONE - share)).map(|excess| super::cuts::cuts(context, load, excess));
            by.into_iter().chain(less.into_iter().flatten()).collect()
        },
    );
    section
}

/// The days of the longest term that is reckoned with: ten years.
const LONGEST: i32 = 3650;

/// The days of a term.
struct Days {
    /// Working days of the client's week, holidays included.
    business: u32,
    /// Of these, holidays of the client.
    ours: u32,
    /// Of the rest, days on which the provider does not work.
    theirs: u32,
    /// Days on which both work.
    both: u32,
}

impl Days {
    fn of(context: &Context, start: Date, end: Date) -> Option<Self> {
        let brief = context.brief;
        let mut days = Self { business: 0, ours: 0, theirs: 0, both: 0 };
        if end < start || start.0.until(end.0).ok()?.get_days() >= LONGEST {
            return None;
        }
        for date in std::iter::once(start).chain(days_after(start, end)) {
            let holiday = brief.client.holidays.contains(&date);
            if !brief.works_on(Weekday::of(date)) {
                continue;
            }
            days.business += 1;
            if holiday {
                days.ours += 1;
            } else if provider_works(context, date) {
                days.both += 1;
            } else {
                days.theirs += 1;
            }
        }
        Some(days)
    }
}

/// Whether the provider works on a business day of the client. The week may be another one on the other side of the globe: only
/// holidays count, and weeks with fewer days than the client's.
fn provider_works(context: &Context, date: Date) -> bool {
    let provider = &context.brief.provider;
    let same_week = provider.working_hours.as_ref().is_none_or(|hours| {
        let days = Weekday::ALL.iter().filter(|day| hours.works_on(**day)).count();
        Decimal::from(days) >= context.brief.business_days_per_week() || hours.works_on(Weekday::of(date))
    });
    same_week && !provider.holidays.contains(&date)
}

/// The day on which so many hours are worked, if the work goes on until then.
fn done_by(context: &Context, start: Date, needed: Decimal, daily: Decimal) -> Option<Date> {
    let far = Date(start.0.checked_add(jiff::Span::new().years(10)).ok()?);
    let mut worked = Decimal::ZERO;
    std::iter::once(start).chain(days_after(start, far)).find(|date| {
        if context.brief.is_business_day(*date) && provider_works(context, *date) {
            worked = worked.saturating_add(daily);
        }
        worked >= needed
    })
}
