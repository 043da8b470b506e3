//! `brief render`: a brief as a document that one would sign.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::{Args, ValueEnum, builder::PossibleValuesParser};

use super::{ExitStatus, files};
use crate::diagnostic::Finding;
use crate::document::{Document, Settings};
use crate::report::{Lines, Position};
use crate::source;
use crate::template::{self, BUILT_IN, BuiltIn};

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

    /// The document to print
    #[arg(long, value_name = "NAME", default_value = "scope-of-work", value_parser = PossibleValuesParser::new(BUILT_IN.iter().map(|template| template.name)))]
    template: String,
}

/// A format that documents are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Markdown
    Md,
    /// One self-contained web page, ready to be printed
    Html,
}

impl Format {
    fn extension(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
        }
    }

    fn write(self, document: &Document, settings: &Settings) -> String {
        match self {
            Self::Md => document.to_markdown(settings),
            Self::Html => document.to_html(settings),
        }
    }
}

/// Renders each brief in each format. A brief that cannot be rendered leaves its old documents alone, and the others go on.
pub fn run(args: &RenderArgs) -> Result<ExitStatus> {
    let Some(template) = BUILT_IN.iter().find(|template| template.name == args.template) else {
        bail!("there is no template `{}`", args.template);
    };
    let mut formats = args.formats();
    formats.dedup();
    let targets = args.targets(&formats, template)?;
    let mut worst = ExitStatus::Fine;
    for (brief, outputs) in args.briefs.iter().zip(targets.chunks(formats.len())) {
        let status = render(brief, &formats, outputs, template, args.draft).or_else(|error| {
            // whoever reads our output has heard enough: that ends the run, quietly
            if error.chain().any(|cause| cause.is::<std::io::Error>() && outputs.iter().any(|path| path == Path::new("-"))) {
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

fn render(path: &Path, formats: &[Format], outputs: &[PathBuf], template: &BuiltIn, draft: bool) -> Result<ExitStatus> {
    let text = files::read(path)?;
    let source = source::read(&text);
    if !source.findings.is_empty() {
        report(path, &text, &source.findings);
        return Ok(ExitStatus::Brief);
    }
    let rendered = template::render(template, &source.brief, draft)?;
    let settings = Settings {
        title: rendered.title,
        language: rendered.language,
        footer: rendered.footer,
        mark: if draft { "Draft – not agreed".to_owned() } else { String::new() },
    };
    let document = Document::read(&rendered.markdown);
    let texts: Vec<String> = formats.iter().map(|format| format.write(&document, &settings)).collect();
    for (output, text) in outputs.iter().zip(&texts) {
        files::write(output, text)?;
        if output != Path::new("-") {
            anstream::eprintln!("wrote {}", output.display());
        }
    }
    Ok(ExitStatus::Fine)
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

impl RenderArgs {
    /// What was asked for, or what the name of the output file says.
    fn formats(&self) -> Vec<Format> {
        if !self.format.is_empty() {
            return self.format.clone();
        }
        let extension = self.output.as_deref().and_then(Path::extension).and_then(OsStr::to_str);
        let named = extension.and_then(|extension| Format::from_str(extension, true).ok());
        vec![named.unwrap_or(Format::Html)]
    }

    /// Where the documents go: for each brief one path a format.
    fn targets(&self, formats: &[Format], template: &BuiltIn) -> Result<Vec<PathBuf>> {
        let several = self.briefs.len() * formats.len() > 1;
        let mut targets: Vec<PathBuf> = Vec::new();
        for brief in &self.briefs {
            for format in formats {
                let target = self.target(brief, *format, template, several)?;
                if targets.contains(&target) {
                    bail!("two documents would be written to {}", target.display());
                }
                targets.push(target);
            }
        }
        Ok(targets)
    }

    fn target(&self, brief: &Path, format: Format, template: &BuiltIn, several: bool) -> Result<PathBuf> {
        let from_stdin = brief == Path::new("-");
        let name = match brief.file_stem().and_then(OsStr::to_str) {
            Some(stem) if stem != "brief" && !from_stdin => format!("{stem}.{}.{}", template.name, format.extension()),
            _ => format!("{}.{}", template.name, format.extension()),
        };
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
        let names_a_file = output.extension().and_then(OsStr::to_str).is_some_and(|name| Format::from_str(name, true).is_ok());
        if several && names_a_file && !is_folder {
            bail!("several documents do not fit into {}; name a folder", output.display());
        }
        if is_folder || several {
            std::fs::create_dir_all(output)
                .map_err(|error| anyhow::anyhow!("cannot make the folder {}: {error}", output.display()))?;
            return Ok(output.join(name));
        }
        Ok(output.clone())
    }
}
