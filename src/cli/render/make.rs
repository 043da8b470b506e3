//! One brief: read, judged, made into its papers, and only then written.

use std::path::Path;

use anyhow::{Context, Result};

use super::RenderArgs;
use super::paper::{Format, Paper};
use super::targets::{Job, Target};
use crate::check;
use crate::cli::look::{self, Style};
use crate::cli::template::unknown;
use crate::cli::{ExitStatus, files, source_date};
use crate::diagnostic::Finding;
use crate::document::{Document, Look, Settings, Words};
use crate::model::{Brief, Date};
use crate::source;
use crate::template::{self, Audience, Own, Rendered};

/// What became of one brief.
#[derive(Default)]
pub(super) struct Outcome {
    /// For standard output: a document, or what is stale.
    pub(super) product: Vec<u8>,
    /// What was written, a line each.
    pub(super) news: String,
    /// What is not as somebody asked for, a line each.
    pub(super) warnings: Vec<String>,
    /// Why nothing was written: whose fault it is, and what to put right.
    pub(super) failure: Option<(ExitStatus, String)>,
}

impl Outcome {
    fn failed(status: ExitStatus, message: String) -> Self {
        Self { failure: Some((status, message)), ..Self::default() }
    }
}

/// Makes and writes the papers of a brief. Where one of them cannot be made, none is written and the old ones stay.
pub(super) fn make(job: &Job, args: &RenderArgs) -> Outcome {
    attempt(job, args).unwrap_or_else(|error| Outcome::failed(ExitStatus::Run, format!("error: {error:#}\n")))
}

fn attempt(job: &Job, args: &RenderArgs) -> Result<Outcome> {
    let text = files::read(&job.brief)?;
    let source = source::read(&text);
    let mut faults = source.findings.clone();
    if faults.is_empty() && job.targets.iter().any(|target| is_for_others(&target.paper, &job.own)) {
        faults = check::private_in_public(&source);
    }
    if !faults.is_empty() {
        return Ok(Outcome::failed(ExitStatus::Brief, told(&job.brief, &text, &faults)));
    }
    let style = look::style(&job.style)?;
    let heads = job.targets.iter().any(|target| is_headed(&target.paper, &job.own, &style));
    if let Some((found, field)) = heads.then(|| check::private_in_text(&source, style.words())).flatten() {
        let message = format!("`{found}` is private (`{field}`) and stands in the header that the provider reads; take it out");
        let name = files::name(&job.brief);
        let told = format!("{}error: {name} cannot be rendered before this is put right\n", style.fault(&message));
        return Ok(Outcome::failed(ExitStatus::Brief, told));
    }
    let made = papers(&source.brief, &style, job, args)?;
    if args.check {
        return Ok(compare(&made));
    }
    let sets_pdf = job.targets.iter().any(|target| matches!(target.paper, Paper::Template(_, Format::Pdf)));
    let mut outcome = Outcome { warnings: if sets_pdf { style.missing_fonts() } else { Vec::new() }, ..Outcome::default() };
    let (product, to_files): (Vec<_>, Vec<_>) = made.into_iter().partition(|(path, _)| *path == Path::new("-"));
    if let Some(folder) = args.output.as_deref().filter(|output| to_files.iter().any(|(path, _)| path.parent() == Some(output))) {
        std::fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    }
    files::write_together(&to_files)?;
    for (path, _) in &to_files {
        outcome.news.push_str(&format!("wrote {}\n", path.display()));
    }
    outcome.product = product.into_iter().flat_map(|(_, content)| content).collect();
    Ok(outcome)
}

/// Whether anybody but the client reads a paper. One that does not say so is made for nobody.
fn is_for_others(paper: &Paper, own: &Own) -> bool {
    let head = |name: &String| own.template(name).and_then(|template| template.head().ok());
    match paper {
        Paper::Template(name, _) => head(name).is_some_and(|head| head.audience != Audience::Client),
        Paper::Record(_) => true,
    }
}

/// Whether a paper for others than the client has the header of the company on it.
fn is_headed(paper: &Paper, own: &Own, style: &Style) -> bool {
    let Paper::Template(name, _) = paper else { return false };
    let audience = own.template(name).and_then(|template| template.head().ok()).map(|head| head.audience);
    audience.is_some_and(|audience| audience != Audience::Client && !style.look(audience == Audience::Public).header.is_empty())
}

/// What the writers need to know of a paper beside its text; `carried` where one of them puts the brief itself into its file, and
/// `undated` the date of one whose brief has none.
pub fn settings(rendered: Rendered, draft: bool, look: Look, carried: bool, undated: Option<Date>) -> Settings {
    Settings {
        title: rendered.title,
        language: rendered.language,
        author: rendered.author,
        date: if rendered.date.is_empty() { undated.map(|date| date.to_string()).unwrap_or_default() } else { rendered.date },
        reference: rendered.reference,
        footer: rendered.footer,
        mark: if draft { rendered.draft } else { String::new() },
        words: Words { contents: rendered.contents, page: rendered.page, of: rendered.page_of, carries: rendered.carries },
        source: if carried { source::write_portable(&rendered.part) } else { String::new() },
        look,
    }
}

/// Makes every paper of a brief; a template is printed once for all its formats.
fn papers<'a>(brief: &Brief, style: &Style, job: &'a Job, args: &RenderArgs) -> Result<Vec<(&'a Path, Vec<u8>)>> {
    let options = template::Options { draft: args.draft, pay: args.show_pay };
    let undated = source_date()?;
    let mut made = Vec::new();
    for targets in job.targets.chunk_by(|one, other| one.paper.name() == other.paper.name()) {
        let mut printed = None;
        let carried = targets.iter().any(|target| target.paper.carries());
        for Target { paper, path } in targets {
            let content = match paper {
                Paper::Record(record) => record.write(brief, undated).into_bytes(),
                Paper::Template(name, format) => {
                    let (document, settings) = match &printed {
                        Some(printed) => printed,
                        None => {
                            let template = job.own.template(name).ok_or_else(|| unknown(&job.own, name))?;
                            let rendered = template::render(&template, brief, &options)?;
                            let look = style.look(template.head()?.audience == Audience::Public);
                            let document = Document::read(&rendered.markdown);
                            printed.insert((document, settings(rendered, args.draft, look, carried, undated)))
                        }
                    };
                    format.write(document, settings).with_context(|| format!("cannot make {}", path.display()))?
                }
            };
            made.push((path.as_path(), content));
        }
    }
    Ok(made)
}

/// Says which files are not what the brief gives.
fn compare(made: &[(&Path, Vec<u8>)]) -> Outcome {
    let mut outcome = Outcome::default();
    for (path, content) in made {
        let state = match std::fs::read(path) {
            Ok(old) if old == *content => continue,
            Ok(_) => "stale",
            Err(_) => "missing",
        };
        outcome.product.extend(format!("{state}: {}\n", path.display()).into_bytes());
    }
    outcome
}

/// What is wrong with a brief, in short, one line a mistake.
fn told(path: &Path, text: &str, findings: &[Finding]) -> String {
    let name = files::name(path);
    format!("{}error: {name} cannot be rendered before this is put right\n", files::findings_told(&name, text, findings))
}
