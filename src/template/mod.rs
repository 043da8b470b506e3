//! From a brief to the Markdown of a document: which part of it a reader may see, what follows from it, and the words around it.
//!
//! A template is handed the [`view`] of its reader. Every value is escaped where it is printed, so that it comes out as itself
//! wherever it stands; only text that passes the `prose` filter keeps its Markdown.

mod audience;
mod belongs;
mod builtin;
mod engine;
mod escape;
mod fault;
mod filters;
mod fingerprint;
mod gloss;
mod head;
mod inspect;
mod meeting;
mod own;
mod phrased;
mod place;
mod plan;
mod points;
mod reckoning;
mod reference;
mod sample;
mod style;
mod told;
mod variables;
mod view;
mod words;
mod workload;

pub use audience::Audience;
pub use belongs::{Belonging, belongs};
pub use builtin::{BUILT_IN, Template};
pub use fault::{Fault, TemplateError};
pub use fingerprint::{fingerprint, found as fingerprint_in};
pub use head::Head;
pub use inspect::inspect;
pub use own::Own;
pub use points::plainly;
pub use reference::reference;
pub use style::Style;
pub use view::view;
pub use words::{MESSAGES, PSEUDO};

use tera::{Context, Value};

use crate::model::Brief;
use filters::Printing;

/// The Markdown of a document, and what belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Rendered {
    /// The text, in the Markdown that `document` reads.
    pub markdown: String,
    /// What the document is called.
    pub title: String,
    /// Its language, such as `en-GB`.
    pub language: String,
    /// The client, where the reader may know it.
    pub author: String,
    /// The date of the brief, such as `2027-01-04`; empty where there is none.
    pub date: String,
    /// What stands at the head of each page: reference and revision.
    pub reference: String,
    /// What stands at the foot of each page: reference, revision, date and fingerprint.
    pub footer: String,
    /// The part of the brief that its reader may see, which is all that it was made from.
    pub part: Brief,
    /// What stands on every page of a draft.
    pub draft: String,
    /// What a table of contents is called.
    pub contents: String,
    /// The word before the number of a page.
    pub page: String,
    /// The word between the number of a page and how many there are.
    pub page_of: String,
    /// What the brief is called that a PDF file has attached.
    pub carries: String,
}

/// The brief as a reader may see it, for whatever else is made of it.
pub fn for_reader(brief: &Brief, audience: Audience) -> Brief {
    audience::cut(brief, audience, false)
}

/// How a document is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// Shows the important holes.
    pub draft: bool,
    /// Lets the public see what is paid.
    pub pay: bool,
}

impl Template<'_> {
    /// What the template says of itself.
    ///
    /// # Errors
    /// Tells what it does not say.
    pub fn head(&self) -> Result<Head, TemplateError> {
        let (name, text) = self.files.first().copied().unwrap_or((self.name, ""));
        Head::of(text).map_err(|message| TemplateError(vec![Fault { file: self.shown(name), line: 1, column: 1, message }]))
    }

    /// Where a file of it is, as a user knows it.
    fn shown(&self, name: &str) -> String {
        self.own.and_then(|own| own.path(name)).unwrap_or_else(|| name.to_owned())
    }
}

/// Prints a template for its reader.
///
/// # Errors
/// Tells where the template is wrong.
pub fn render(template: &Template, brief: &Brief, options: &Options) -> Result<Rendered, TemplateError> {
    let head = template.head()?;
    let part = audience::cut(brief, head.audience, options.pay);
    let style = Style::new(&part.brief.language);
    let engine = engine::engine(template, &style.words)?;
    let document = title(template.name, &head, &style);
    let tree = view::tree(&part);
    let mark = fingerprint::of(&tree);
    let mut context = Context::new();
    if let serde_json::Value::Object(names) = context_of(tree, &head, &part, brief, &style) {
        for (name, value) in names {
            context.insert_value(name, view::to_tera(value));
        }
    }
    context.insert("document", &document);
    context.insert("draft", &options.draft);
    // what stands in place of what is missing, where a draft shows its holes
    let hole = format!("<mark>{}</mark>", style.say("to-be-agreed", &[]));
    context.insert_value("tba", Value::safe_string(if options.draft { &hole } else { "" }));
    let (markdown, Printing { part, style }) =
        filters::print(Printing { part, style }, || engine.render(template.files[0].0, &context));
    let heading = &part.brief;
    let title = match heading.title.as_str() {
        "" => document,
        title => format!("{title} – {document}"),
    };
    let joined = |parts: &[String]| {
        // it stays on one line, whatever stands in a field
        let line = |part: &String| part.split_whitespace().collect::<Vec<_>>().join(" ");
        let parts: Vec<String> = parts.iter().map(line).filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    };
    let revision =
        heading.revision.map(|revision| style.say("foot-revision", &[("revision", &revision.to_string())])).unwrap_or_default();
    let reference = joined(&[heading.reference.clone(), revision]);
    let footer = joined(&[
        reference.clone(),
        heading.date.map(|date| style.date(date)).unwrap_or_default(),
        mark.map(|mark| style.say("foot-fingerprint", &[("mark", &mark)])).unwrap_or_default(),
        if head.audience == Audience::Client { style.say("foot-client-alone", &[]) } else { String::new() },
    ]);
    Ok(Rendered {
        markdown: markdown.map_err(|error| fault::told(&error, template))?,
        title,
        language: style.language().to_owned(),
        author: part.client.name.clone(),
        date: heading.date.map(|date| date.to_string()).unwrap_or_default(),
        reference,
        footer,
        part,
        draft: style.say("draft-mark", &[]),
        contents: style.say("contents", &[]),
        page: style.say("page", &[]),
        page_of: style.say("page-of", &[]),
        carries: style.say("carries", &[]),
    })
}

/// Everything that a template can name, for a document that is no draft.
fn context_of(tree: serde_json::Value, head: &Head, part: &Brief, whole: &Brief, style: &Style) -> serde_json::Value {
    let mut context = view::of(tree, part, head.audience, style);
    if head.audience == Audience::Client {
        context["reckoning"] = reckoning::of(whole, style);
    }
    context["document"] = head.title.clone().into();
    context["draft"] = false.into();
    context["tba"] = "".into();
    context
}

/// What a document is called: in the language of the brief, unless its template has another title than ours.
fn title(name: &str, head: &Head, style: &Style) -> String {
    let ours = BUILT_IN.iter().find(|one| one.name == name).and_then(|one| one.head().ok());
    let is_ours = ours.is_some_and(|ours| ours.title == head.title);
    if is_ours { style.say(&format!("title-{name}"), &[]) } else { head.title.clone() }
}
