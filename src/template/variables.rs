//! What templates can name beside the fields of the format.

use serde_json::Value;

/// What follows from the fields, by path; and what belongs to the document.
pub(super) const DERIVED: &[(&str, &str)] = &[
    ("document", "What the document is called: the `title:` at the top of the template"),
    ("draft", "Whether the document is printed as a draft"),
    ("tba", "The mark of a hole, “to be agreed”, in a draft; nothing otherwise"),
    ("process.derived.workload", "Hours a week, with the sum that can be checked by hand"),
    ("process.derived.placeholders", "Whether a draft reply has something in double braces to fill in"),
    ("requirement.derived.process", "The name of its process, where there are several"),
    ("requirement.derived.of", "Where its level is 100 % and it says itself how many may miss it: that the level counts checks"),
    ("requirement.derived.misses", "How many pieces of some numbers may miss the level"),
    ("milestone.derived.sum", "What its share of the whole price comes to"),
    ("data.item.derived.needed_for", "The names of the processes that need it"),
    ("data.item.derived.evidence", "The proofs that are asked for before it is shared"),
    ("private.backup.derived.covers", "The names of the processes that it covers"),
    ("provider.derived.language_level", "What the language level means, in plain words"),
    ("derived.tools", "The tools of all processes, each once"),
    ("derived.workload", "Hours a week of all processes together, where there are several"),
    ("derived.weeks.week", "The first weeks: which one"),
    ("derived.weeks.days", "Its first and last day"),
    ("derived.weeks.events", "What happens in it"),
    ("derived.weeks.levels", "The levels that hold meanwhile"),
    ("reckoning.fits", "Whether the plan adds up, as `brief feasibility` says"),
    ("reckoning.sections.name", "A section of that report"),
    ("reckoning.sections.sums.key", "The name of a sum, such as `cost.month`"),
    ("reckoning.sections.sums.what", "What is reckoned"),
    ("reckoning.sections.sums.value", "What it comes to, with its unit"),
    ("reckoning.sections.sums.work", "The arithmetic"),
    ("reckoning.sections.comparisons.what", "What is compared"),
    ("reckoning.sections.comparisons.needed", "What is needed, with its unit"),
    ("reckoning.sections.comparisons.limit", "What there is, with its unit"),
    ("reckoning.sections.comparisons.fits", "Whether the one fits the other"),
    ("reckoning.sections.comparisons.changes", "What would make it fit"),
    ("reckoning.sections.missing.field", "A field without which nothing can be reckoned"),
    ("reckoning.sections.missing.why", "What is wrong with what stands there; nothing where it is missing"),
    ("reckoning.sections.notes", "What was taken for granted"),
    ("reckoning.open.level", "What `brief check` finds: how bad it is"),
    ("reckoning.open.rule", "The name of its rule, such as `no-objective`"),
    ("reckoning.open.message", "What is wrong, in the language of the brief"),
    ("reckoning.open.help", "What to do about it"),
    ("reckoning.open.at", "Where in the brief, in words"),
    ("reckoning.allowed.rule", "What is meant to be as it is: the name of the rule"),
    ("reckoning.allowed.message", "What it found"),
    ("reckoning.allowed.at", "Where, in words"),
    ("reckoning.allowed.reason", "Why"),
];

/// The paths of all leaves of a tree, without the numbers of items.
pub(super) fn leaves(path: &str, value: &Value, found: &mut Vec<(String, bool)>) {
    let dot = if path.is_empty() { "" } else { "." };
    match value {
        Value::Object(table) => table.iter().for_each(|(key, value)| leaves(&format!("{path}{dot}{key}"), value, found)),
        Value::Array(items) if items.is_empty() => found.push((path.to_owned(), false)),
        Value::Array(items) => items.iter().for_each(|item| leaves(path, item, found)),
        value => found.push((path.to_owned(), !matches!(value.as_str(), Some("")))),
    }
}
