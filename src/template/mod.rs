//! From a brief to the Markdown of a document: which part of it a reader may see, what follows from it, and the words around it.
//!
//! A template is handed the [`view`] of its reader. Every value is escaped where it is printed, so that it comes out as itself
//! wherever it stands; only text that passes the `prose` filter keeps its Markdown.

mod audience;
mod builtin;
mod escape;
mod filters;
mod fingerprint;
mod gloss;
mod head;
mod matrix;
mod meeting;
mod plan;
mod reckoning;
mod style;
mod view;
mod workload;

pub use audience::Audience;
pub use builtin::{BUILT_IN, Template};
pub use head::Head;
pub use view::view;

use tera::{Context, Tera, Value};

use crate::model::Brief;

/// The Markdown of a document, and what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// What stands at the foot of each page: reference, revision, date and fingerprint.
    pub footer: String,
}

/// The brief as a reader may see it, for whatever else is made of it.
pub fn for_reader(brief: &Brief, audience: Audience) -> Brief {
    audience::cut(brief, audience, false)
}

/// A template that could not be printed: its name, where in it, and why.
#[derive(Debug)]
pub struct TemplateError(tera::Error);

impl std::fmt::Display for TemplateError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // the engine's report begins with the word that the command line puts before every error
        let report = self.0.to_string();
        f.write_str(report.strip_prefix("error: ").unwrap_or(&report))
    }
}

impl std::error::Error for TemplateError {}

impl From<tera::Error> for TemplateError {
    fn from(error: tera::Error) -> Self {
        Self(error)
    }
}

/// What stands in place of what is missing, where a draft shows its holes.
const HOLE: &str = "<mark>to be agreed</mark>";

/// How a document is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// Shows the important holes.
    pub draft: bool,
    /// Lets the public see what is paid.
    pub pay: bool,
}

impl Template {
    /// What the template says of itself.
    ///
    /// # Errors
    /// Tells what it does not say.
    pub fn head(&self) -> Result<Head, TemplateError> {
        let (name, text) = self.files.first().copied().unwrap_or((self.name, ""));
        Head::of(text).map_err(|error| tera::Error::message(format!("{name} {error}")).into())
    }
}

/// Prints a template for its reader.
///
/// # Errors
/// Tells where the template is wrong.
pub fn render(template: &Template, brief: &Brief, options: &Options) -> Result<Rendered, TemplateError> {
    let head = template.head()?;
    let whole = brief;
    let brief = audience::cut(brief, head.audience, options.pay);
    let style = style::Style::new(&brief.brief.language);
    let mut tera = Tera::default();
    tera.set_escape_fn(escape::escape_to);
    tera.autoescape_on([".md"]);
    filters::register(&mut tera, &brief, &style);
    tera.add_raw_templates(template.files.iter().copied())?;
    let mut context = Context::new();
    for (name, value) in view::of(&brief, head.audience).as_object().into_iter().flatten() {
        context.insert_value(name.clone(), view::to_tera(value));
    }
    if head.audience == Audience::Client {
        context.insert_value("reckoning", view::to_tera(&reckoning::of(whole)));
    }
    context.insert("document", &head.title);
    context.insert("draft", &options.draft);
    context.insert_value("tba", Value::safe_string(if options.draft { HOLE } else { "" }));
    let heading = &brief.brief;
    let title = match heading.title.as_str() {
        "" => head.title.clone(),
        title => format!("{title} – {}", head.title),
    };
    let footer = [
        heading.reference.clone(),
        heading.revision.map(|revision| format!("Revision {revision}")).unwrap_or_default(),
        heading.date.map(|date| style.date(date)).unwrap_or_default(),
        fingerprint::of(&brief).map(|mark| format!("Fingerprint {mark}")).unwrap_or_default(),
        if head.audience == Audience::Client { "For the client alone".to_owned() } else { String::new() },
    ];
    let footer = footer.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ");
    Ok(Rendered {
        markdown: tera.render(template.files[0].0, &context)?,
        title,
        language: style.language().to_owned(),
        author: brief.client.name.clone(),
        date: heading.date.map(|date| date.to_string()).unwrap_or_default(),
        footer,
    })
}
