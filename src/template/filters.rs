//! The filters of templates, and the function that tells messages. What they return is safe to print: values have been escaped
//! on the way.

use std::cell::RefCell;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::escape::escape;
use super::gloss::gloss;
use super::meeting::meeting;
use super::style::Style;
use crate::model::{Brief, Cadence, Date, Day, ShareOrMoney};

/// A filter, for the reference of templates.
pub(super) struct Filter {
    /// Its name.
    pub(super) name: &'static str,
    /// How it is written.
    pub(super) usage: &'static str,
    /// What it does.
    pub(super) what: &'static str,
}

const fn filter(name: &'static str, usage: &'static str, what: &'static str) -> Filter {
    Filter { name, usage, what }
}

/// All of them.
pub(super) const FILTERS: &[Filter] = &[
    filter(
        "prose",
        "brief.objective | prose",
        "text that may be Markdown; stands on lines of its own. `lines=true` keeps its line breaks, `quote=true` sets it off",
    ),
    filter("items", "process.tools | items", "a list in a table cell"),
    filter("lines", "[contact.email, contact.phone] | lines", "the parts that are given, each on a line of its own"),
    filter("phrase", "[r.frequency, r.assessor] | phrase", "the parts that are given, with commas between them"),
    filter("gloss", "payment.model | gloss(of=\"payment.model\")", "a fixed word in plain words; `of` is the path of its field"),
    filter("anchor", "m.id | anchor(of=\"milestone\")", "a place that links can point at, from an id"),
    filter(
        "field",
        "r.aql | field(of=\"requirement\", id=r.id, key=\"aql\")",
        "text that can be found again by its path in the brief: a content control in Word",
    ),
    filter("refer", "id | refer(of=\"requirement\")", "an id as a link to that place"),
    filter("date", "schedule.start | date", "a date in the style of the language"),
    filter("day", "m.due | day", "a date; of a day counted from another the date it falls on, and from what it is counted"),
    filter("money", "payment.rate | money", "a sum with its currency; that of the brief where it names none"),
    filter("meeting", "t.when | meeting", "a rhythm, told by the clocks of both sides"),
];

/// What is being printed.
pub(super) struct Printing {
    /// The brief as its reader may see it.
    pub(super) part: Brief,
    /// The style of its language.
    pub(super) style: Style,
}

thread_local! {
    /// For the filters: an engine is kept for all briefs and hands them nothing but the values in a template.
    static PRINTING: RefCell<Option<Printing>> = const { RefCell::new(None) };
}

/// Prints something for which the filters need to know of what it is made.
pub(super) fn print<T>(of: Printing, print: impl FnOnce() -> T) -> (T, Printing) {
    PRINTING.set(Some(of));
    let printed = print();
    (printed, PRINTING.take().expect("nothing else is printed meanwhile"))
}

fn printing<T>(tell: impl FnOnce(&Brief, &Style) -> T) -> T {
    PRINTING.with_borrow(|printing| {
        let Printing { part, style } = printing.as_ref().expect("filters are called while something is printed");
        tell(part, style)
    })
}

/// Adds the filters to an engine.
pub(super) fn register(tera: &mut Tera) {
    tera.register_filter("prose", prose);
    tera.register_filter("items", |list: Vec<Value>, _: Kwargs, _: &State| match given(&list).as_slice() {
        [only] => Value::safe_string(only),
        several => Value::safe_string(&several.iter().map(|item| format!("<li>{item}")).collect::<String>()),
    });
    tera.register_filter("lines", |list: Vec<Value>, _: Kwargs, _: &State| Value::safe_string(&given(&list).join("<br>")));
    tera.register_filter("phrase", |list: Vec<Value>, _: Kwargs, _: &State| {
        Value::safe_string(&capital(&given(&list).join(", ")))
    });
    tera.register_filter("gloss", |word: Value, options: Kwargs, _: &State| -> TeraResult<String> {
        let field = options.must_get::<&str>("of")?;
        let told = |word: &str| printing(|_, style| gloss(style, field, word)).unwrap_or_else(|| word.to_owned());
        Ok(word.as_str().map(told).unwrap_or_default())
    });
    tera.register_function("t", |options: Kwargs, _: &State| printing(|_, style| message(style, &options)));
    tera.register_filter("anchor", |id: &str, options: Kwargs, _: &State| -> TeraResult<Value> {
        Ok(Value::safe_string(&anchor(options.must_get("of")?, id)))
    });
    tera.register_filter("field", |value: Value, options: Kwargs, _: &State| -> TeraResult<Value> {
        let shown = shown(&value);
        let path = [Some(options.must_get::<&str>("of")?), options.get::<&str>("id")?, options.get::<&str>("key")?];
        let path = path.into_iter().flatten().collect::<Vec<_>>().join(".");
        // an id with other signs could not be found again by its path
        let plain = path.split('.').all(|key| !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || "-_".contains(c)));
        let field = plain && !shown.trim().is_empty();
        Ok(Value::safe_string(&if field { format!("<data value=\"{path}\">{shown}</data>") } else { shown }))
    });
    tera.register_filter("refer", |id: &str, options: Kwargs, _: &State| -> TeraResult<Value> {
        let name = place(options.must_get("of")?, id);
        let text = escape(id);
        Ok(Value::safe_string(&name.map_or_else(|| text.clone(), |name| format!("[{text}](#{name})"))))
    });
    tera.register_filter("date", |date: Value, _: Kwargs, _: &State| {
        let read = date.as_str().and_then(|date| date.parse::<Date>().ok());
        read.map_or_else(|| text(&date), |read| printing(|_, style| style.date(read)))
    });
    tera.register_filter("day", |day: Value, _: Kwargs, _: &State| {
        let read = day.as_str().and_then(|day| day.parse::<Day>().ok());
        read.map_or_else(|| text(&day), |read| printing(|brief, style| told(&read, brief, style)))
    });
    tera.register_filter("money", |sum: Value, _: Kwargs, _: &State| {
        let read = text(&sum).parse::<ShareOrMoney>();
        read.map_or_else(|_| text(&sum), |part| printing(|brief, style| style.share_or_money(&part, &brief.payment.currency)))
    });
    tera.register_filter("meeting", |when: Value, _: Kwargs, _: &State| {
        let read = when.as_str().and_then(|when| when.parse::<Cadence>().ok());
        read.map_or_else(|| text(&when), |cadence| printing(|brief, style| capital(&meeting(brief, &cadence, style))))
    });
}

/// A day with the date it falls on, where it is counted from another.
fn told(day: &Day, brief: &Brief, style: &Style) -> String {
    match (day, brief.date_of(day)) {
        (Day::Date(date), _) => style.date(*date),
        (offset, Some(date)) => format!("{} ({})", style.date(date), style.day(offset)),
        (offset, None) => style.day(offset),
    }
}

/// A message with the arguments that the template gives beside its `id`. The message may be Markdown, the arguments are text.
fn message(style: &Style, options: &Kwargs) -> TeraResult<Value> {
    let id = options.must_get::<&str>("id")?;
    let args: Vec<(&str, String)> = options
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?, value)))
        .filter(|(name, _)| *name != "id")
        .map(|(name, value)| (name, shown(value)))
        .collect();
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    style.words.ask(id, &args).map(|told| Value::safe_string(&told)).map_err(Error::message)
}

/// The text of a value, escaped where it is not safe yet.
fn shown(value: &Value) -> String {
    if value.is_safe() && value.is_string() { text(value) } else { escape(&text(value)) }
}

/// Hands Markdown on to the document as a block that nothing in it can end.
fn prose(prose: &str, options: Kwargs, _: &State) -> TeraResult<Value> {
    if prose.trim().is_empty() {
        return Ok(Value::safe_string(""));
    }
    let quote = options.get::<bool>("quote")?.unwrap_or_default();
    let kind = if options.get::<bool>("lines")?.unwrap_or_default() { "prose lines" } else { "prose" };
    let longest = prose.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let block = format!("{fence}{kind}\n{prose}\n{fence}");
    // a lone carriage return ends a line of Markdown as well
    let lines = block.replace("\r\n", "\n").replace('\r', "\n");
    let mark = if quote { "> " } else { "" };
    let lines: Vec<String> = lines.split('\n').map(|line| format!("{mark}{line}")).collect();
    Ok(Value::safe_string(&format!("\n\n{}\n\n", lines.join("\n"))))
}

/// The parts that are not empty, escaped where they are not safe yet.
fn given(list: &[Value]) -> Vec<String> {
    let parts = list.iter().map(shown);
    parts.filter(|part| !part.trim().is_empty()).collect()
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn anchor(of: &str, id: &str) -> String {
    place(of, id).map_or_else(String::new, |name| format!("<a id=\"{name}\"></a>"))
}

/// The name of a place; none for an id without a letter or a digit.
fn place(of: &str, id: &str) -> Option<String> {
    let words: Vec<&str> = id.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    (!words.is_empty()).then(|| format!("{of}-{}", words.join("-")))
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::FILTERS;

    #[test]
    fn every_filter_is_in_the_reference() {
        let code = include_str!("filters.rs").split("#[cfg(test)]").next().unwrap();
        let mut registered: Vec<&str> =
            code.split("register_filter(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let mut listed: Vec<&str> = FILTERS.iter().map(|filter| filter.name).collect();
        registered.sort_unstable();
        listed.sort_unstable();
        assert_eq!(registered, listed);
        assert!(FILTERS.iter().all(|filter| filter.usage.contains(&format!("| {}", filter.name))));
    }
}
