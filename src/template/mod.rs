//! From a brief to the Markdown of a document: which part of it a reader may see, what follows from it, and the words around it.
//!
//! A template is handed the [`view`] of its reader. Every value is escaped where it is printed, so that it comes out as itself
//! wherever it stands; only text that passes the `prose` filter keeps its Markdown.

mod audience;
mod builtin;
mod escape;
mod filters;
mod gloss;
mod matrix;
mod meeting;
mod style;
mod view;
mod workload;

pub use audience::Audience;
pub use builtin::{BUILT_IN, BuiltIn};
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
    /// What stands at the foot of each page: reference, revision and date.
    pub footer: String,
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

/// Prints a built-in template for its reader; a draft shows the important holes.
///
/// # Errors
/// Tells where the template is wrong.
pub fn render(template: &BuiltIn, brief: &Brief, draft: bool) -> Result<Rendered, TemplateError> {
    let brief = audience::cut(brief, template.audience);
    let style = style::Style::new(&brief.brief.language);
    let mut tera = Tera::default();
    tera.set_escape_fn(escape::escape_to);
    tera.autoescape_on([".md"]);
    filters::register(&mut tera, &brief, &style);
    tera.add_raw_templates(template.files.iter().copied())?;
    let mut context = Context::new();
    for (name, value) in view::of(&brief, template.audience).as_object().into_iter().flatten() {
        context.insert_value(name.clone(), view::to_tera(value));
    }
    context.insert("draft", &draft);
    context.insert_value("tba", Value::safe_string(if draft { HOLE } else { "" }));
    let heading = &brief.brief;
    let title = match heading.title.as_str() {
        "" => template.title.to_owned(),
        title => format!("{title} – {}", template.title),
    };
    let footer = [
        heading.reference.clone(),
        heading.revision.map(|revision| format!("Revision {revision}")).unwrap_or_default(),
        heading.date.map(|date| style.date(date)).unwrap_or_default(),
    ];
    let footer = footer.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ");
    Ok(Rendered { markdown: tera.render(template.files[0].0, &context)?, title, language: style.language().to_owned(), footer })
}
