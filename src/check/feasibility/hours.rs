//! Hours of work in a week against the cap and against the provider's own hours.

use rust_decimal::Decimal;

use super::cuts::cuts;
use super::figure::over;
use super::{Change, Figure, Section, training};
use crate::check::Context;
use crate::check::sums::{exceeds, reckonable};
use crate::model::{Path, Per, Process, Rate, TimeUnit};

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
    let parts: Vec<String> = load.each.iter().map(|(.., hours)| Figure(*hours).to_string()).collect();
    section.sum("hours.all", "in all", all, "hours a week", format!("{} hours", parts.join(" + ")));
    if let Some(first) = load.first_weeks() {
        let work = format!("{} + {} hours of training / {} weeks", Figure(all), Figure(load.training), Figure(load.weeks));
        section.sum("hours.first_weeks", "while the provider learns", first, "hours a week", work);
    }
    for (key, limit) in [("cap", cap(context)), ("provider", provider(context))] {
        let Some(limit) = limit else { continue };
        section.sum(&format!("limit.{key}"), &limit.what, limit.hours, "hours a week", &limit.work);
        section.compare(&format!("hours.{key}"), &limit.what, (all, limit.hours), "hours a week", || {
            let mut changes = cuts(context, load, all - limit.hours);
            changes.extend(limit.raised(all));
            changes
        });
        if let Some(first) = load.first_weeks().filter(|_| !exceeds(all, limit.hours)) {
            let what = format!("{}, while the provider learns", limit.what);
            section.compare(&format!("hours.{key}.first_weeks"), &what, (first, limit.hours), "hours a week", || {
                let room = limit.hours - all;
                let weeks = over(load.training, room).filter(|_| room > Decimal::ZERO).map(|weeks| weeks.ceil());
                let longer = weeks.map(|weeks| {
                    let work = format!("{} hours of training / {} hours to spare", Figure(load.training), Figure(room));
                    Change::new("transition.parallel_run", format!("{weeks} weeks"), work)
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
    let long = long(effort.time.unit);
    let work = format!("{volume}{} x {}{long}", weekly(volume, context.brief.business_days_per_week()), effort.time);
    section.sum(&format!("hours.{}", name(process)), title, hours, "hours a week", work);
}

fn name(process: &Process) -> String {
    if process.id.is_empty() { process.title().to_owned() } else { process.id.clone() }
}

/// How many hours of work a longer unit has.
fn long(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Day | TimeUnit::BusinessDay => " of 8 hours",
        TimeUnit::Week => " of 40 hours",
        _ => "",
    }
}

/// How the hours a week of a rate of time come about.
pub(super) fn hours_in_words(rate: &Rate, days: Decimal) -> String {
    let parts = match rate.time_unit() {
        Some(TimeUnit::Second) => " / 3600",
        Some(TimeUnit::Minute) => " / 60",
        Some(TimeUnit::Day | TimeUnit::BusinessDay) => " x 8 hours",
        Some(TimeUnit::Week) => " x 40 hours",
        _ => "",
    };
    format!("{rate}{}{parts}", weekly(rate, days))
}

/// What a rate is multiplied by to make a week of it.
fn weekly(rate: &Rate, days: Decimal) -> String {
    match rate.per {
        Per::Hour => format!(" x 8 hours x {days} days"),
        Per::Day => format!(" x {days} days"),
        Per::CalendarDay => " x 7 days".to_owned(),
        Per::Week => String::new(),
        Per::Month => " x 12 / 52".to_owned(),
        Per::Quarter => " / 13".to_owned(),
        Per::Year => " / 52".to_owned(),
    }
}

fn training_notes(context: &Context, load: &Load, section: &mut Section) {
    let described: Vec<_> = context.brief.transition.training.iter().map(|text| (text, training::hours(text))).collect();
    for (text, _) in described.iter().filter(|(_, hours)| hours.is_none()) {
        section.notes.push(format!("training `{text}` names no length and counts as 0 hours"));
    }
    let parts: Vec<&str> = described.iter().filter_map(|(_, hours)| hours.as_ref()).map(|(_, work)| work.as_str()).collect();
    if !parts.is_empty() {
        section.sum("hours.training", "training, once", load.training, "hours", parts.join(" + "));
    }
}

/// Something that bounds the hours of a week.
pub(in crate::check) struct Limit {
    /// What people call it.
    pub what: String,
    /// The hours a week.
    pub hours: Decimal,
    /// How they come about.
    pub work: String,
    /// The field in which it stands.
    pub field: &'static str,
    /// How many people share the hours, where they are people's.
    pub people: Option<Decimal>,
}

impl Limit {
    /// The changes after which there are so many hours.
    fn raised(&self, needed: Decimal) -> Vec<Change> {
        let Some(people) = self.people else {
            let to = format!("{} hours per week", needed.ceil());
            return vec![Change::new(self.field, to, format!("{} hours, rounded up", Figure(needed)))];
        };
        let one = over(self.hours, people).unwrap_or_default();
        let hours = over(needed, people).unwrap_or_default();
        let mut changes = vec![Change::new(
            self.field,
            format!("{} hours a week for each person", hours.ceil()),
            format!("{} hours / {people}", Figure(needed)),
        )];
        if let Some(more) = over(needed, one) {
            let work = format!("{} hours / {} hours each", Figure(needed), Figure(one));
            changes.push(Change::new("provider.people", format!("{} people", more.ceil()), work));
        }
        changes
    }
}

/// The most that may be worked without asking, where it is a time and no number of pieces.
pub(in crate::check) fn cap(context: &Context) -> Option<Limit> {
    let (cap, days) = (context.brief.payment.cap.as_ref()?, context.brief.business_days_per_week());
    let hours = reckonable(cap.hours_per_week(days)?)?;
    let work = hours_in_words(cap, days);
    Some(Limit { what: "the cap".into(), hours, work, field: "payment.cap", people: None })
}

/// What the people named can work; where nobody is named, one person.
pub(in crate::check) fn provider(context: &Context) -> Option<Limit> {
    let provider = &context.brief.provider;
    let hours = provider.working_hours.as_ref()?;
    let each = over(hours.minutes_per_week().into(), 60)?;
    let people = Decimal::from(provider.people.len().max(1));
    let named = if provider.people.is_empty() { "1 person, as nobody is named".into() } else { format!("{people} named") };
    let work = format!("{} hours ({hours}) x {named}", Figure(each));
    let what = "the provider's working hours".into();
    Some(Limit { what, hours: each * people, work, field: "provider.working_hours", people: Some(people) })
}
