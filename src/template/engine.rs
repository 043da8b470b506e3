//! The template engine. The templates of the program are read once a language, for all briefs that are printed in one run.

use std::borrow::Cow;
use std::sync::OnceLock;

use tera::Tera;

use super::builtin::{BUILT_IN, Template};
use super::fault::{self, TemplateError};
use super::words::{LANGUAGES_WITH_WORDS, Words};
use super::{escape, filters};

/// An engine for each template of the program in each language, made when it is first needed.
static KEPT: [[OnceLock<Tera>; LANGUAGES_WITH_WORDS]; BUILT_IN.len()] =
    [const { [const { OnceLock::new() }; LANGUAGES_WITH_WORDS] }; BUILT_IN.len()];

/// The engine with the files of a template and the filters, for documents in one language.
pub(super) fn engine(template: &Template, words: &Words) -> Result<Cow<'static, Tera>, TemplateError> {
    let ours = |one: &Template<'static>| one.name == template.name && *one.files == *template.files;
    let Some(kept) = BUILT_IN.iter().position(ours).map(|at| &KEPT[at][words.number]) else {
        return read(template).map(Cow::Owned);
    };
    if let Some(engine) = kept.get() {
        return Ok(Cow::Borrowed(engine));
    }
    let files: Vec<(&str, String)> = template.files.iter().map(|(name, text)| (*name, worded(text, words))).collect();
    let engine = with(&files, template)?;
    Ok(Cow::Borrowed(kept.get_or_init(|| engine)))
}

/// An engine with the files of a template as they are, so that its mistakes are told where they stand.
pub(super) fn read(template: &Template) -> Result<Tera, TemplateError> {
    with(&template.files, template)
}

fn with<T: AsRef<str>>(files: &[(&str, T)], template: &Template) -> Result<Tera, TemplateError> {
    let mut tera = Tera::default();
    tera.set_escape_fn(escape::escape_to);
    tera.autoescape_on([".md"]);
    filters::register(&mut tera);
    let files = files.iter().map(|(name, text)| (*name, text.as_ref()));
    tera.add_raw_templates(files).map_err(|error| fault::told(&error, template))?;
    Ok(tera)
}

/// A template with the messages in it that are told nothing: `{{ t(id="…") }}` becomes the message itself. Most of the words
/// of a document are such, and a call takes the engine far longer than text, to read and each time it prints.
fn worded(text: &str, words: &Words) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, call)) = rest.split_once("{{ t(id=\"") {
        out.push_str(before);
        let (id, after) = call.split_once("\") }}").unwrap_or_default();
        match words.ask(id, &[]) {
            // a message that looks like a call would be taken for one
            Ok(message) if !message.contains('{') => {
                out.push_str(&message);
                rest = after;
            }
            _ => {
                out.push_str("{{ t(id=\"");
                rest = call;
            }
        }
    }
    out + rest
}
