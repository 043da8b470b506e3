//! The template engine. The templates of the program are read once, for all briefs that are printed in one run.

use std::borrow::Cow;
use std::sync::OnceLock;

use tera::Tera;

use super::builtin::{BUILT_IN, Template};
use super::fault::{self, TemplateError};
use super::{escape, filters};

/// An engine for each template of the program, made when it is first needed.
static KEPT: [OnceLock<Tera>; BUILT_IN.len()] = [const { OnceLock::new() }; BUILT_IN.len()];

/// The engine with the files of a template and the filters.
pub(super) fn engine(template: &Template) -> Result<Cow<'static, Tera>, TemplateError> {
    let ours = |one: &Template<'static>| one.name == template.name && *one.files == *template.files;
    let Some(kept) = BUILT_IN.iter().position(ours).map(|at| &KEPT[at]) else {
        return read(template).map(Cow::Owned);
    };
    if let Some(engine) = kept.get() {
        return Ok(Cow::Borrowed(engine));
    }
    let engine = read(template)?;
    Ok(Cow::Borrowed(kept.get_or_init(|| engine)))
}

fn read(template: &Template) -> Result<Tera, TemplateError> {
    let mut tera = Tera::default();
    tera.set_escape_fn(escape::escape_to);
    tera.autoescape_on([".md"]);
    filters::register(&mut tera);
    tera.add_raw_templates(template.files.iter().copied()).map_err(|error| fault::told(&error, template))?;
    Ok(tera)
}
