//! `brief render`: a brief as a document that one would sign.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::{Args, ValueEnum, builder::PossibleValuesParser};

use super::{ExitStatus, files};
use crate::check;
use crate::diagnostic::Finding;
use crate::document::{Document, Settings};
use crate::model::Brief;
use crate::records::{RECORDS, Record};
use crate::report::{Lines, Position};
use crate::source;
use crate::template::{self, Audience, BUILT_IN, Template};

/// Options of `brief render`.
#[derive(Debug, Args)]
pub struct RenderArgs {
    /// The briefs; `-` for standard input
    #[arg(value_name = "FILE", default_value = "brief.toml")]
    briefs: Vec<PathBuf>,

    /// Format of the document; may be given several times [default: that of the output file, or html]
    #[arg(short, long, value_name = "FORMAT")]
    format: Vec<Format>,

    /// A file, a folder (one that exists, or a name that ends in a slash), or `-` for standard output [default: beside the brief]
    ///
    /// In a folder the document of `brief.toml` is called `scope-of-work.html`, that of any other brief such as `post.toml` is
    /// called `post.scope-of-work.html`.
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,

    /// Mark the document as a draft and show what is still to be agreed
    #[arg(long)]
    draft: bool,

    /// The document to print; may be given several times [default: scope-of-work]
    ///
    /// The calendar is an .ics file, the timesheet and the logs are .csv files, whatever the format.
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(names()))]
    template: Vec<String>,

    /// Print all documents
    #[arg(long, conflicts_with = "template")]
    all: bool,

    /// Write nothing, and say which documents are not what the briefs give; exit code 1 where there are any
    #[arg(long)]
    check: bool,

    /// Let the public see what is paid: in a job post
    #[arg(long)]
    show_pay: bool,
}

/// A format that documents are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Markdown
    Md,
    /// One self-contained web page, ready to be printed
    Html,
    /// A Word file
    Docx,
}

impl Format {
    fn extension(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Docx => "docx",
        }
    }

    fn write(self, document: &Document, settings: &Settings) -> Vec<u8> {
        match self {
            Self::Md => document.to_markdown(settings).into_bytes(),
            Self::Html => document.to_html(settings).into_bytes(),
            Self::Docx => document.to_docx(settings),
        }
    }
}

/// A document or a record.
#[derive(Clone, Copy)]
enum Paper {
    Template(&'static Template, Format),
    Record(&'static Record),
}

impl Paper {
    fn name(self) -> &'static str {
        match self {
            Self::Template(template, _) => template.name,
            Self::Record(record) => record.name,
        }
    }

    fn extension(self) -> &'static str {
        match self {
            Self::Template(_, format) => format.extension(),
            Self::Record(record) => record.extension,
        }
    }

    /// Whether anybody but the client reads it.
    fn is_for_others(self) -> bool {
        match self {
            Self::Template(template, _) => template.head().is_ok_and(|head| head.audience != Audience::Client),
            Self::Record(_) => true,
        }
    }
}

/// The names of all documents and records.
fn names() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().map(|template| template.name).chain(RECORDS.iter().map(|record| record.name))
}

/// A paper that is to be written, and where.
struct Target {
    paper: Paper,
    path: PathBuf,
}

/// Renders each brief. A brief that cannot be rendered leaves its old documents alone, and the others go on.
pub fn run(args: &RenderArgs) -> Result<ExitStatus> {
    let targets = args.targets()?;
    let mut worst = ExitStatus::Fine;
    for (brief, targets) in args.briefs.iter().zip(&targets) {
        let status = render(brief, targets, args).or_else(|error| {
            // whoever reads our output has heard enough: that ends the run, quietly
            if error.chain().any(|cause| cause.is::<std::io::Error>()) && targets.iter().any(|one| one.path == Path::new("-")) {
                return Err(error);
            }
            anstream::eprintln!("error: {error:#}");
            Ok(ExitStatus::Run)
        })?;
        if status.code() > worst.code() {
            worst = status;
        }
    }
    Ok(worst)
}

fn render(path: &Path, targets: &[Target], args: &RenderArgs) -> Result<ExitStatus> {
    let text = files::read(path)?;
    let source = source::read(&text);
    if !source.findings.is_empty() {
        report(path, &text, &source.findings);
        return Ok(ExitStatus::Brief);
    }
    if targets.iter().any(|target| target.paper.is_for_others()) {
        let leaks = check::private_in_public(&source);
        if !leaks.is_empty() {
            report(path, &text, &leaks);
            return Ok(ExitStatus::Brief);
        }
    }
    // everything is made before anything is written: documents of one brief belong together
    let made = make(&source.brief, targets, args)?;
    if args.check {
        return compare(&made);
    }
    for (path, content) in made {
        files::write_bytes(path, &content)?;
        if path != Path::new("-") {
            anstream::eprintln!("wrote {}", path.display());
        }
    }
    Ok(ExitStatus::Fine)
}

/// Makes every paper of a brief; a template is printed once for all its formats.
fn make<'a>(brief: &Brief, targets: &'a [Target], args: &RenderArgs) -> Result<Vec<(&'a Path, Vec<u8>)>> {
    let options = template::Options { draft: args.draft, pay: args.show_pay };
    let mut made = Vec::new();
    for targets in targets.chunk_by(|one, other| one.paper.name() == other.paper.name()) {
        let mut printed = None;
        for Target { paper, path } in targets {
            let content = match paper {
                Paper::Record(record) => record.write(brief).into_bytes(),
                Paper::Template(template, format) => {
                    if printed.is_none() {
                        let rendered = template::render(template, brief, &options)?;
                        let settings = Settings {
                            title: rendered.title,
                            language: rendered.language,
                            author: rendered.author,
                            date: rendered.date,
                            footer: rendered.footer,
                            mark: if args.draft { "Draft – not agreed".to_owned() } else { String::new() },
                        };
                        printed = Some((Document::read(&rendered.markdown), settings));
                    }
                    printed.as_ref().map(|(document, settings)| format.write(document, settings)).unwrap_or_default()
                }
            };
            made.push((path.as_path(), content));
        }
    }
    Ok(made)
}

/// Says which files are not what the brief gives.
fn compare(made: &[(&Path, Vec<u8>)]) -> Result<ExitStatus> {
    let mut status = ExitStatus::Fine;
    for (path, content) in made {
        let state = match std::fs::read(path) {
            Ok(old) if old == *content => continue,
            Ok(_) => "stale",
            Err(_) => "missing",
        };
        files::write(Path::new("-"), &format!("{state}: {}\n", path.display()))?;
        status = ExitStatus::Brief;
    }
    Ok(status)
}

/// Tells in short what is wrong with the shape of a brief, one line a mistake.
fn report(path: &Path, text: &str, findings: &[Finding]) {
    let lines = Lines::new(text);
    for finding in findings {
        let Position { line, column } = lines.position(finding.offset());
        anstream::eprintln!("{}:{line}:{column}: {}", path.display(), finding.message);
    }
    anstream::eprintln!("error: {} cannot be rendered before this is put right", path.display());
}

/// What a paper of a brief is called.
fn file_name(brief: &Path, paper: &str, extension: &str) -> String {
    match brief.file_stem().and_then(OsStr::to_str) {
        Some(stem) if stem != "brief" && brief != Path::new("-") => format!("{stem}.{paper}.{extension}"),
        _ => format!("{paper}.{extension}"),
    }
}

/// Where the scope of work of a brief goes unless somebody says otherwise.
pub fn beside(brief: &Path, format: Format) -> PathBuf {
    brief.with_file_name(file_name(brief, "scope-of-work", format.extension()))
}

impl RenderArgs {
    /// The scope of work of one brief, as if these were given on the command line.
    pub fn scope_of_work(brief: &Path, format: Format, output: PathBuf) -> Self {
        Self {
            briefs: vec![brief.to_owned()],
            format: vec![format],
            output: Some(output),
            draft: false,
            template: Vec::new(),
            all: false,
            check: false,
            show_pay: false,
        }
    }

    /// The papers that were asked for, each once, in the order of the lists of templates and records.
    fn papers(&self) -> Vec<Paper> {
        let default = self.template.is_empty() && !self.all;
        let asked = |name: &str| self.all || self.template.iter().any(|one| one == name) || (default && name == "scope-of-work");
        let formats = self.formats();
        let templates = BUILT_IN.iter().filter(|template| asked(template.name));
        let templates = templates.flat_map(|template| formats.iter().map(move |format| Paper::Template(template, *format)));
        let records = RECORDS.iter().filter(|record| asked(record.name)).map(Paper::Record);
        templates.chain(records).collect()
    }

    /// What was asked for, or what the name of the output file says.
    fn formats(&self) -> Vec<Format> {
        if !self.format.is_empty() {
            let mut formats = self.format.clone();
            formats.dedup();
            return formats;
        }
        let extension = self.output.as_deref().and_then(Path::extension).and_then(OsStr::to_str);
        let named = extension.and_then(|extension| Format::from_str(extension, true).ok());
        vec![named.unwrap_or(Format::Html)]
    }

    /// Where the papers of each brief go.
    fn targets(&self) -> Result<Vec<Vec<Target>>> {
        let papers = self.papers();
        let several = self.briefs.len() * papers.len() > 1;
        let mut taken: Vec<PathBuf> = Vec::new();
        let mut all = Vec::new();
        for brief in &self.briefs {
            let mut targets = Vec::new();
            for paper in &papers {
                let path = self.target(brief, *paper, several)?;
                if taken.contains(&path) {
                    bail!("two documents would be written to {}", path.display());
                }
                taken.push(path.clone());
                targets.push(Target { paper: *paper, path });
            }
            all.push(targets);
        }
        Ok(all)
    }

    fn target(&self, brief: &Path, paper: Paper, several: bool) -> Result<PathBuf> {
        let from_stdin = brief == Path::new("-");
        let name = file_name(brief, paper.name(), paper.extension());
        let Some(output) = &self.output else {
            return match (from_stdin, several) {
                (true, true) => bail!("say with --output where the documents of standard input go"),
                (true, false) => Ok(PathBuf::from("-")),
                (false, _) => Ok(brief.with_file_name(name)),
            };
        };
        if output == Path::new("-") {
            return if several { bail!("only one document fits on standard output") } else { Ok(output.clone()) };
        }
        let is_folder = output.is_dir() || output.as_os_str().to_string_lossy().ends_with(std::path::is_separator);
        let names_a_file = output
            .extension()
            .and_then(OsStr::to_str)
            .is_some_and(|name| Format::from_str(name, true).is_ok() || RECORDS.iter().any(|record| record.extension == name));
        if several && names_a_file && !is_folder {
            bail!("several documents do not fit into {}; name a folder", output.display());
        }
        if is_folder || several {
            if !self.check {
                std::fs::create_dir_all(output)
                    .map_err(|error| anyhow::anyhow!("cannot make the folder {}: {error}", output.display()))?;
            }
            return Ok(output.join(name));
        }
        Ok(output.clone())
    }
}
