//! `brief render`: briefs as documents that one would sign.

mod batch;
mod globs;
mod make;
mod paper;
mod targets;
mod watch;

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;

use super::ExitStatus;

pub use make::settings;
pub use paper::Format;
pub use targets::{beside, is_named, made_before};

/// Options of `brief render`.
#[derive(Debug, Default, Args)]
pub struct RenderArgs {
    /// The briefs; `-` for standard input, and patterns in quotes such as 'clients/**/*.toml'
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
    /// `brief template list` names them, your own among them; `calendar` is an .ics file, and `timesheet`, `task-log` and `performance-log` are .csv
    /// files, whatever the format.
    #[arg(long, value_name = "NAME")]
    template: Vec<String>,

    /// The folder with templates of your own, and with the `brief.style.toml` that goes with them [default: `templates` beside the brief]
    #[arg(long, value_name = "DIR")]
    template_dir: Option<PathBuf>,

    /// Print all documents
    #[arg(long, conflicts_with = "template")]
    all: bool,

    /// Write nothing, and say which documents are not what the briefs give; exit code 1 where there are any
    #[arg(long)]
    check: bool,

    /// Render again whenever a brief, a template or the style is saved; Ctrl-C ends it
    #[arg(long, conflicts_with = "check")]
    watch: bool,

    /// Let the public see what is paid: in a job post
    #[arg(long)]
    show_pay: bool,
}

/// Renders each brief.
pub fn run(args: &RenderArgs) -> Result<ExitStatus> {
    if args.watch {
        return watch::watch(args);
    }
    batch::run(&args.jobs(globs::expand(&args.briefs)?)?, args)
}

impl RenderArgs {
    /// The scope of work of one brief, as if these were given on the command line.
    pub fn scope_of_work(brief: &Path, format: Format, output: PathBuf) -> Self {
        Self { briefs: vec![brief.to_owned()], format: vec![format], output: Some(output), ..Self::default() }
    }
}
