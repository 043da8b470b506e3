//! Sheets to write down what was done, for any spreadsheet program.

use jiff::{Span, civil};

use crate::model::{Brief, Date, Requirement, UNNAMED, Weekday};
use crate::template::Style;

/// A sheet has no more days than a year.
const LONGEST: usize = 366;

/// Where the end is open, so many days are written out.
const OPEN_END: usize = 91;

/// A line for each business day: who worked from when to when, and on what.
pub(super) fn timesheet(brief: &Brief, style: &Style) -> String {
    let mut sheet = Sheet::new(
        style,
        &[
            "date",
            "sheet-day",
            "sheet-person",
            "sheet-work",
            "sheet-from",
            "sheet-to",
            "sheet-break",
            "sheet-hours",
            "sheet-done",
            "sheet-approved-by",
        ],
    );
    let person = match brief.provider.people.as_slice() {
        [only] => only.as_str(),
        _ => "",
    };
    let work = only_process(brief);
    for day in days(brief).filter(|day| brief.is_business_day(*day)) {
        sheet.row(&[&day.to_string(), &style.short(Weekday::of(day)), person, work, "", "", "", "", "", ""]);
    }
    sheet.done()
}

/// A line for each finished task, with what is known already: the deliverables of the milestones.
pub(super) fn task_log(brief: &Brief, style: &Style) -> String {
    let mut sheet = Sheet::new(
        style,
        &[
            "sheet-finished-on",
            "sheet-work",
            "sheet-task",
            "sheet-quantity",
            "sheet-where",
            "requirement",
            "sheet-due",
            "milestone",
            "sheet-accepted-on",
            "sheet-accepted-by",
            "note",
        ],
    );
    let work = only_process(brief);
    for milestone in &brief.milestone {
        let due = milestone.due.as_ref().and_then(|day| brief.date_of(day)).map(|date| date.to_string()).unwrap_or_default();
        let name = if milestone.id.is_empty() { &milestone.name } else { &milestone.id };
        for deliverable in &milestone.deliverables {
            sheet.row(&["", work, deliverable, "", "", "", &due, name, "", "", ""]);
        }
    }
    sheet.done()
}

/// A line for each requirement and month, or week where it is looked at as often.
pub(super) fn performance_log(brief: &Brief, style: &Style) -> String {
    let mut sheet = Sheet::new(
        style,
        &[
            "sheet-from",
            "sheet-to",
            "requirement",
            "sheet-standard",
            "level",
            "looked-at",
            "met",
            "share-met",
            "sheet-fulfilled",
            "sheet-assessor",
            "note",
        ],
    );
    let term: Vec<Date> = days(brief).collect();
    for requirement in &brief.requirement {
        for (from, to) in periods(&term, requirement, style) {
            let level = level(brief, style, requirement, from);
            let (from, to) = (from.to_string(), to.to_string());
            let id = &requirement.id;
            sheet.row(&[&from, &to, id, &requirement.standard, &level, "", "", "", "", &requirement.assessor, ""]);
        }
        if term.is_empty() {
            let level = requirement.aql.map(|level| style.share(&level)).unwrap_or_default();
            sheet.row(&["", "", &requirement.id, &requirement.standard, &level, "", "", "", "", &requirement.assessor, ""]);
        }
    }
    sheet.done()
}

/// The days of the term; none where its first day is not known.
fn days(brief: &Brief) -> impl Iterator<Item = Date> {
    let end = brief.schedule.end.map(|end| end.0);
    let most = if end.is_some() { LONGEST } else { OPEN_END };
    let from = brief.schedule.start.map(|start| start.0);
    let days = from.into_iter().flat_map(|start| start.series(Span::new().days(1)));
    days.take(most).take_while(move |day| end.is_none_or(|end| *day <= end)).map(Date)
}

/// The first and the last day of each period.
fn periods(term: &[Date], requirement: &Requirement, style: &Style) -> Vec<(Date, Date)> {
    let frequency = requirement.frequency.to_lowercase();
    // free text, in the language of the brief or in English
    let weekly = [style, &Style::new("en")].iter().any(|style| {
        let words = style.say("weekly-words", &[]);
        let days = Weekday::ALL.map(|day| style.weekday(day).to_lowercase());
        words.split(", ").chain(days.iter().map(String::as_str)).any(|word| frequency.contains(word))
    });
    let same = |one: &Date, other: &Date| match weekly {
        true => monday(one.0) == monday(other.0),
        false => (one.0.year(), one.0.month()) == (other.0.year(), other.0.month()),
    };
    term.chunk_by(same).filter_map(|days| Some((*days.first()?, *days.last()?))).collect()
}

fn monday(day: civil::Date) -> Option<civil::Date> {
    day.checked_sub(Span::new().days(i64::from(day.weekday().to_monday_zero_offset()))).ok()
}

/// The level that holds on a day.
fn level(brief: &Brief, style: &Style, requirement: &Requirement, day: Date) -> String {
    let mut steps: Vec<_> =
        requirement.ramp.iter().filter_map(|step| Some((brief.date_of(step.until.as_ref()?)?, step.aql?))).collect();
    steps.sort_by_key(|(until, _)| *until);
    let learning = steps.iter().find(|(until, _)| *until > day).map(|(_, level)| *level);
    learning.or(requirement.aql).map(|level| style.share(&level)).unwrap_or_default()
}

/// The work, where there is only one that it could be.
fn only_process(brief: &Brief) -> &str {
    match brief.process.as_slice() {
        [only] if only.title() != UNNAMED => only.title(),
        _ => "",
    }
}

struct Sheet(csv::Writer<Vec<u8>>);

impl Sheet {
    /// A sheet with the names of its columns, by their messages.
    fn new(style: &Style, names: &[&str]) -> Self {
        // the mark tells Excel that the text is UTF-8; lines end as RFC 4180 has it
        let out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer("\u{feff}".as_bytes().to_vec());
        let mut sheet = Self(out);
        let names: Vec<String> = names.iter().map(|id| style.say(id, &[])).collect();
        sheet.row(&names.iter().map(String::as_str).collect::<Vec<_>>());
        sheet
    }

    fn row(&mut self, cells: &[&str]) {
        let cells = cells.iter().map(|cell| defused(cell));
        self.0.write_record(cells).expect("rows are as wide as the names, and are written to memory");
    }

    fn done(self) -> String {
        let bytes = self.0.into_inner().expect("memory can be written to");
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

/// Text that a spreadsheet program would run as a formula is led in by a quote, which tells it that it is text.
fn defused(cell: &str) -> String {
    let cell = cell.replace('\r', "");
    let is_formula = cell.trim_start().starts_with(['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠']) || cell.starts_with('\t');
    if is_formula { format!("'{cell}") } else { cell }
}
