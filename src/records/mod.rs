//! What goes along with the work in other programs: a calendar, and sheets to write down what was done.
//!
//! They are handed to the provider, so they are made from what a provider may see. Nothing in them comes from the clock.

mod calendar;
mod occasions;
mod sheets;
mod zone;

use crate::model::{Brief, Date};
use crate::template::{Audience, Style, for_reader};

/// A record by its name.
#[derive(Debug, Clone, Copy)]
pub struct Record {
    /// What it is called on the command line and in file names.
    pub name: &'static str,
    /// The ending of its file.
    pub extension: &'static str,
    write: fn(&Brief, &Style, Option<Date>) -> String,
}

/// All of them.
pub const RECORDS: &[Record] = &[
    Record { name: "calendar", extension: "ics", write: calendar::write },
    Record { name: "timesheet", extension: "csv", write: |brief, style, _| sheets::timesheet(brief, style) },
    Record { name: "task-log", extension: "csv", write: |brief, style, _| sheets::task_log(brief, style) },
    Record { name: "performance-log", extension: "csv", write: |brief, style, _| sheets::performance_log(brief, style) },
];

impl Record {
    /// The text of the record, in the language of the brief; `undated` is the day that a brief without a date is taken to be of.
    pub fn write(&self, brief: &Brief, undated: Option<Date>) -> String {
        let style = Style::new(&brief.brief.language);
        (self.write)(&for_reader(brief, Audience::Provider), &style, undated)
    }
}
