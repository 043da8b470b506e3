//! Hours of work in a week against the cap and against the provider's own hours.

use rust_decimal::Decimal;

use super::cuts::cuts;
use super::figure::over;
use super::phrase::{Part, all_hours, days, hours, phrase, weeks};
use super::{Change, Figure, Phrase, Section, Unit, training};
use crate::check::Context;
use crate::check::sums::{exceeds, reckonable};
use crate::model::{Duration, Path, Per, Process, Rate, TimeUnit};

/// How much work there is.
pub(in crate::check) struct Load<'a> {
    /// The outsourced processes that can be reckoned, with their hours a week.
    pub each: Vec<(Path, &'a Process, Decimal)>,
    /// The hours a week of all of them; `None` where one cannot be reckoned.
    pub total: Option<Decimal>,
    /// The hours that training takes once.
    pub training: Decimal,
    /// Over how many weeks training is spread: those of parallel running, or one.
    pub weeks: Decimal,
}

impl<'a> Load<'a> {
    pub(in crate::check) fn of(context: &Context<'a>) -> Self {
        let transition = &context.brief.transition;
        let each = context.outsourced().filter_map(|(path, process)| Some((path, process, context.hours_per_week(process)?)));
        let weeks = transition.parallel_run.and_then(|run| reckonable(run.weeks())).unwrap_or_default();
        Self {
            each: each.collect(),
            total: context.all_hours_per_week(),
            training: training::training_hours(context.brief),
            weeks: weeks.max(Decimal::ONE),
        }
    }

    /// The hours of a week in which there is training as well.
    pub(in crate::check) fn first_weeks(&self) -> Option<Decimal> {
        let training = over(self.training, self.weeks)?;
        self.total?.checked_add(training).filter(|_| !training.is_zero())
    }
}

pub(super) fn section(context: &Context, load: &Load) -> Section {
    let mut section = Section::new("hours");
    for (path, process) in context.outsourced() {
        process_hours(context, &path, process, &mut section);
    }
    if context.outsourced().next().is_none() {
        section.miss("process", "no work is handed over: add a `[[process]]` with volume and effort");
    }
    training_notes(context, load, &mut section);
    let Some(all) = load.total else { return section };
    let work = all_hours(load.each.iter().map(|(.., hours)| *hours).collect(), " + ");
    section.sum("hours.all", phrase!("reckon-in-all", "in all"), all, Unit::HoursAWeek, work);
    if let Some(first) = load.first_weeks() {
        let work = phrase!(
            "reckon-first-weeks",
            "{all} + {training} of training / {weeks}",
            all = all,
            training = hours(load.training),
            weeks = weeks(load.weeks)
        );
        let what = phrase!("reckon-while-learning", "while the provider learns");
        section.sum("hours.first_weeks", what, first, Unit::HoursAWeek, work);
    }
    for (key, limit) in [("cap", cap(context)), ("provider", provider(context))] {
        let Some(limit) = limit else { continue };
        section.sum(&format!("limit.{key}"), limit.what.clone(), limit.hours, Unit::HoursAWeek, limit.work.clone());
        section.compare(&format!("hours.{key}"), limit.what.clone(), (all, limit.hours), Unit::HoursAWeek, || {
            let mut changes = cuts(context, load, all - limit.hours);
            changes.extend(limit.raised(all));
            changes
        });
        if let Some(first) = load.first_weeks().filter(|_| !exceeds(all, limit.hours)) {
            let what = phrase!("reckon-limit-learning", "{limit}, while the provider learns", limit = &limit.what);
            section.compare(&format!("hours.{key}.first_weeks"), what, (first, limit.hours), Unit::HoursAWeek, || {
                let room = limit.hours - all;
                let weeks = over(load.training, room).filter(|_| room > Decimal::ZERO).map(|weeks| weeks.ceil());
                let longer = weeks.map(|weeks| {
                    let work = format!("{} hours of training / {} hours to spare", Figure(load.training), Figure(room));
                    Change::new("transition.parallel_run", phrase!("", "{weeks}", weeks = self::weeks(weeks)), work)
                });
                longer.into_iter().chain(limit.raised(first)).collect()
            });
        }
    }
    section
}

fn process_hours(context: &Context, path: &Path, process: &Process, section: &mut Section) {
    let title = process.title();
    let mut lack = |key: &str, why: &str| section.miss(context.name(&path.key(key)), format!("`{title}`: {why}"));
    let Some(volume) = &process.volume else {
        return lack("volume", "how much of it comes in, such as `40 emails per day`");
    };
    let Some(effort) = &process.effort else { return lack("effort", "how long one takes, such as `6 minutes per email`") };
    let Some(hours) = context.hours_per_week(process) else {
        return lack("effort", "a time that can be counted in hours, such as `6 minutes per email`");
    };
    let volume = weekly(volume, context.brief.business_days_per_week());
    let work = phrase!("", "{volume} x {time}", volume = volume, time = long(effort.time));
    section.sum(&format!("hours.{}", name(process)), Phrase::own(title), hours, Unit::HoursAWeek, work);
}

fn name(process: &Process) -> String {
    if process.id.is_empty() { process.title().to_owned() } else { process.id.clone() }
}

/// A time, with the hours of work that a longer unit has.
fn long(time: Duration) -> Phrase {
    let each = match time.unit {
        TimeUnit::Day | TimeUnit::BusinessDay => 8,
        TimeUnit::Week => 40,
        _ => return phrase!("", "{time}", time = time),
    };
    phrase!("reckon-of-hours", "{time} of {hours}", time = time, hours = hours(each))
}

/// How the hours a week of a rate of time come about.
pub(super) fn hours_in_words(rate: &Rate, business_days: Decimal) -> Phrase {
    let week = weekly(rate, business_days);
    match rate.time_unit() {
        Some(TimeUnit::Second) => phrase!("", "{week} / 3600", week = week),
        Some(TimeUnit::Minute) => phrase!("", "{week} / 60", week = week),
        Some(TimeUnit::Day | TimeUnit::BusinessDay) => phrase!("", "{week} x {hours}", week = week, hours = hours(8)),
        Some(TimeUnit::Week) => phrase!("", "{week} x {hours}", week = week, hours = hours(40)),
        _ => week,
    }
}

/// A rate made into that of a week.
fn weekly(rate: &Rate, business_days: Decimal) -> Phrase {
    let business_days = days(business_days);
    match rate.per {
        Per::Hour => phrase!("", "{rate} x {hours} x {days}", rate = rate, hours = hours(8), days = business_days),
        Per::Day => phrase!("", "{rate} x {days}", rate = rate, days = business_days),
        Per::CalendarDay => phrase!("", "{rate} x {days}", rate = rate, days = days(7)),
        Per::Week => phrase!("", "{rate}", rate = rate),
        Per::Month => phrase!("", "{rate} x 12 / 52", rate = rate),
        Per::Quarter => phrase!("", "{rate} / 13", rate = rate),
        Per::Year => phrase!("", "{rate} / 52", rate = rate),
    }
}

fn training_notes(context: &Context, load: &Load, section: &mut Section) {
    let described: Vec<_> = context.brief.transition.training.iter().map(|text| (text, training::hours(text))).collect();
    for (text, _) in described.iter().filter(|(_, hours)| hours.is_none()) {
        section.notes.push(phrase!(
            "reckon-no-length",
            "training `{text}` names no length and counts as 0 hours",
            text = text.as_str()
        ));
    }
    let parts: Vec<Part> = described.iter().filter_map(|(_, hours)| hours.as_ref()).map(|(_, work)| work.into()).collect();
    if !parts.is_empty() {
        let (what, work) = (phrase!("reckon-training-once", "training, once"), phrase!("", "{parts}", parts = parts));
        section.sum("hours.training", what, load.training, Unit::Hours, work);
    }
}

/// Something that bounds the hours of a week.
pub(in crate::check) struct Limit {
    /// What people call it.
    pub what: Phrase,
    /// The hours a week.
    pub hours: Decimal,
    /// How they come about.
    pub work: Phrase,
    /// The field in which it stands.
    pub field: &'static str,
    /// How many people share the hours, where they are people's.
    pub people: Option<Decimal>,
}

impl Limit {
    /// The changes after which there are so many hours.
    fn raised(&self, needed: Decimal) -> Vec<Change> {
        let Some(people) = self.people else {
            let per_week = Rate { count: needed.ceil(), unit: "hours".to_owned(), per: Per::Week };
            let to = phrase!("", "{rate}", rate = per_week);
            return vec![Change::new(self.field, to, format!("{} hours, rounded up", Figure(needed)))];
        };
        let one = over(self.hours, people).unwrap_or_default();
        let hours = over(needed, people).unwrap_or_default();
        let mut changes = vec![Change::new(
            self.field,
            phrase!("reckon-for-each", "{hours} a week for each person", hours = self::hours(hours.ceil())),
            format!("{} hours / {people}", Figure(needed)),
        )];
        if let Some(more) = over(needed, one) {
            let work = format!("{} hours / {} hours each", Figure(needed), Figure(one));
            changes.push(Change::new("provider.people", phrase!("reckon-people", "{people} people", people = more.ceil()), work));
        }
        changes
    }
}

/// The most that may be worked without asking, where it is a time and no number of pieces.
pub(in crate::check) fn cap(context: &Context) -> Option<Limit> {
    let (cap, days) = (context.brief.payment.cap.as_ref()?, context.brief.business_days_per_week());
    let hours = reckonable(cap.hours_per_week(days)?)?;
    let work = hours_in_words(cap, days);
    Some(Limit { what: phrase!("reckon-the-cap", "the cap"), hours, work, field: "payment.cap", people: None })
}

/// What the people named can work; where nobody is named, one person.
pub(in crate::check) fn provider(context: &Context) -> Option<Limit> {
    let provider = &context.brief.provider;
    let hours = provider.working_hours.as_ref()?;
    let each = over(hours.minutes_per_week().into(), 60)?;
    let people = Decimal::from(provider.people.len().max(1));
    let each_week = phrase!("", "{hours} ({stretches})", hours = self::hours(each), stretches = hours);
    let work = match provider.people.len() {
        0 => phrase!("reckon-one-person", "{hours} x 1 person, as nobody is named", hours = each_week),
        _ => phrase!("reckon-named-people", "{hours} x {people} named", hours = each_week, people = people),
    };
    let what = phrase!("reckon-provider-hours", "the provider's working hours");
    Some(Limit { what, hours: each * people, work, field: "provider.working_hours", people: Some(people) })
}
