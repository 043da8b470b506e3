//! The reference of templates, from the code: `docs/templates.md` is made of it.

use std::collections::HashMap;

use super::audience::{Audience, cut};
use super::builtin::BUILT_IN;
use super::filters::FILTERS;
use super::sample::sample;
use super::style::Style;
use super::variables::{DERIVED, leaves};
use super::view::tree;
use super::{Head, context_of};
use crate::model::{Brief, Provider, Shape};

const INTRODUCTION: &str = "# Templates

Every document of `brief render` is a template in Markdown, printed by [Tera](https://keats.github.io/tera/). A template of your own takes the place of a
built-in one of the same name, or stands beside them:

```sh
brief template list                    # what there is, who reads it and where it comes from
brief template copy job-post           # templates/job-post.md, to be changed
brief template check                   # what is wrong with the files in templates/
brief render --template job-post
```

Templates are looked for in the folder `templates` beside the brief, or in the one that `--template-dir` names. A file in that folder is a document
of its name; files in folders below it are parts, which a document takes in with `{% include \"shared/title.md\" %}`. A part of your own takes the
place of the built-in part of the same name in every document.

## The top of a template

A template begins with a comment that says what the document is called and who reads it. It is handed only what this reader may see; without the
comment it is handed nothing.

```text
{#-
title: Offer
reader: provider
-#}
```

| `reader:` | what it is handed |
|---|---|
| `client` | everything, and what `brief check` and `brief feasibility` say |
| `provider` | nothing private, and only the work that is handed over |
| `public` | the work and how well it must be done; nothing of the client's own, no chosen provider; what is paid only with `--show-pay` |

Values are escaped where they are printed: whatever stands in a field comes out as text. What is not given is empty, and what is empty leaves no trace in
the document: no row, no list, no heading with nothing below it.
";

/// The whole reference as Markdown.
pub fn reference() -> String {
    let mut out = INTRODUCTION.to_owned();
    out.push_str("\n## Filters\n\n| filter | for example | what it gives |\n|---|---|---|\n");
    for filter in FILTERS {
        out.push_str(&format!("| `{}` | `{}` | {} |\n", filter.name, filter.usage.replace('|', "\\|"), filter.what));
    }
    out.push_str(
        "\nAll of Tera's own filters are there as well.\n\n## Words\n\n`t(id=\"open-ended\", notice=exit.notice)` is a message in the language of the brief. The \
         messages and their arguments\nstand in `templates/words/en.ftl` of the program; your own words can stand in your templates as they are. Times, rates \
         and hours are told in the language\nwherever they are printed; dates, days, rhythms and sums by their filters. A built-in title that you leave as it is \
         is told in the language too.\n\n## Parts\n\nEvery document may take these in. They name what stands in the last column.\n\n\
         | part | taken in by | names |\n|---|---|---|\n",
    );
    for (name, text, users) in parts() {
        let names = roots(text).join(", ");
        out.push_str(&format!("| `{name}` | {} | {names} |\n", users.join(", ")));
    }
    out.push_str(
        "\n## Variables\n\n`[]` marks a list: go through it with `{% for one in process %}`. The last columns say which reader has it; (pay) is the public \
         with `--show-pay`.\n",
    );
    let seen = Seen::new();
    let mut table = String::new();
    for (path, what) in variables() {
        let top = path.split('.').next().unwrap_or_default();
        let group = if path.contains('.') { top } else { "document" };
        if group != table {
            out.push_str(&format!(
                "\n### {group}\n\n| variable | what it is | client | provider | public |\n|---|---|---|---|---|\n"
            ));
            group.clone_into(&mut table);
        }
        let [client, provider, public] = seen.by(&path);
        let what = what.replace('|', "\\|").replace('\n', " ");
        out.push_str(&format!("| `{}` | {what} | {client} | {provider} | {public} |\n", listed(&path)));
    }
    out
}

/// Every variable and what it means: the fields of the format, each table followed by what is derived from it.
fn variables() -> Vec<(String, String)> {
    let fields = Shape::get().fields.iter().filter(|field| field.path != "format" && !field.path.starts_with("check."));
    let mut all: Vec<(String, String)> = fields.map(|field| (field.path.to_owned(), field.doc.to_owned())).collect();
    all.extend(DERIVED.iter().map(|(path, what)| ((*path).to_owned(), (*what).to_owned())));
    let mut order: Vec<String> = Vec::new();
    for (path, _) in &all {
        let top = path.split('.').next().unwrap_or_default().to_owned();
        if !order.contains(&top) {
            order.push(top);
        }
    }
    let place = |path: &str| order.iter().position(|top| Some(top.as_str()) == path.split('.').next());
    // what belongs to the document stands first, and every table in one piece
    all.sort_by_key(|(path, _)| (path.contains('.'), place(path)));
    all
}

/// The path with a mark behind every list.
fn listed(path: &str) -> String {
    const LISTS: &[&str] = &["derived.weeks", "reckoning.sections"];
    let mut out = String::new();
    let mut walked = String::new();
    for key in path.split('.') {
        walked = if walked.is_empty() { key.to_owned() } else { format!("{walked}.{key}") };
        let repeated = Shape::get().table(&walked).is_some_and(|table| table.repeated)
            || Shape::get().field(&walked).is_some_and(|field| field.list)
            || LISTS.contains(&walked.as_str())
            || ["sums", "comparisons", "missing", "open", "allowed"].contains(&key) && walked.starts_with("reckoning");
        let dot = if out.is_empty() { "" } else { "." };
        out.push_str(&format!("{dot}{key}{}", if repeated { "[]" } else { "" }));
    }
    out
}

/// Which reader is handed which variable.
struct Seen {
    given: HashMap<String, [bool; 4]>,
}

impl Seen {
    fn new() -> Self {
        let chosen = sample(0);
        // the public is told what is wanted as long as nobody is chosen
        let open = Brief {
            provider: Provider { name: String::new(), people: Vec::new(), contact: Vec::new(), ..chosen.provider.clone() },
            ..chosen.clone()
        };
        let mut given: HashMap<String, [bool; 4]> = HashMap::new();
        let readers =
            [(Audience::Client, false), (Audience::Provider, false), (Audience::Public, false), (Audience::Public, true)];
        for (i, (audience, pay)) in readers.into_iter().enumerate() {
            for brief in [&chosen, &open] {
                let head = Head { title: "x".to_owned(), audience };
                let mut found = Vec::new();
                let (part, style) = (cut(brief, audience, pay), Style::new(&brief.brief.language));
                leaves("", &context_of(tree(&part), &head, &part, brief, &style), &mut found);
                for (path, is_given) in found {
                    given.entry(path).or_default()[i] |= is_given;
                }
            }
        }
        Self { given }
    }

    /// Who is handed anything whose path begins like this.
    fn any(&self, start: &str) -> [bool; 4] {
        let mut any = [false; 4];
        for given in self.given.iter().filter(|(path, _)| path.starts_with(start)).map(|(_, given)| given) {
            for (any, given) in any.iter_mut().zip(given) {
                *any |= given;
            }
        }
        any
    }

    fn by(&self, path: &str) -> [&'static str; 3] {
        let given = match path.split_once("derived") {
            // what is derived may be empty for one item: it is there where its table is
            None => self.given.get(path).copied().unwrap_or_default(),
            Some(("", _)) => [true; 4],
            Some((table, _)) => self.any(table),
        };
        let given = if ["document", "draft", "tba"].contains(&path) { [true; 4] } else { given };
        let given = if path.starts_with("reckoning") { [true, false, false, false] } else { given };
        let mark = |given: bool| if given { "yes" } else { "" };
        let public = if given[3] && !given[2] { "(pay)" } else { mark(given[2]) };
        [mark(given[0]), mark(given[1]), public]
    }
}

/// The parts in `shared/`, with their text and the documents that take them in.
fn parts() -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
    let mut parts: Vec<(&str, &str, Vec<&str>)> = Vec::new();
    for template in BUILT_IN {
        for (name, text) in template.files.iter().filter(|(name, _)| name.starts_with("shared/")) {
            match parts.iter_mut().find(|(known, ..)| known == name) {
                Some((.., users)) => users.push(template.name),
                None => parts.push((name, text, vec![template.name])),
            }
        }
    }
    parts.sort_by_key(|(name, ..)| *name);
    parts
}

/// The top-level names that a part uses, as code.
fn roots(text: &str) -> Vec<String> {
    let tops: Vec<String> = variables().into_iter().filter_map(|(path, _)| path.split('.').next().map(str::to_owned)).collect();
    let mut found: Vec<String> = Vec::new();
    for word in text.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.' || c == '"')) {
        let word = word.trim_start_matches('.').split('.').next().unwrap_or_default();
        // `piece` is the process whose turn it is
        let known = word == "piece" || tops.iter().any(|top| top == word) && text.contains(&format!("{word}."));
        let name = format!("`{word}`");
        if known && !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_variable_of_every_reader_is_told() {
        let told: Vec<String> = variables().into_iter().map(|(path, _)| path).collect();
        let mut seen = Vec::new();
        for audience in [Audience::Client, Audience::Provider, Audience::Public] {
            for brief in [sample(0), sample(1), Brief::default()] {
                let head = Head { title: "x".to_owned(), audience };
                let (part, style) = (cut(&brief, audience, true), Style::new(&brief.brief.language));
                leaves("", &context_of(tree(&part), &head, &part, &brief, &style), &mut seen);
            }
        }
        let tables: Vec<&str> = Shape::get().tables.iter().map(|table| table.path).collect();
        for (path, _) in &seen {
            // a list without an item is told by what is in its items
            let is_list = tables.contains(&path.as_str()) || told.iter().any(|one| one.starts_with(&format!("{path}.")));
            assert!(path == "format" || is_list || told.contains(path), "{path} has no line in the reference");
        }
        for (path, _) in DERIVED {
            let parent = path.rsplit_once('.').map_or(*path, |(parent, _)| parent);
            let found = seen.iter().any(|(one, _)| one == path || one == parent);
            assert!(found, "there is no {path}");
        }
    }
}
