//! `brief new`: an interview that ends in a brief.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;

use super::policy::policy;
use super::questions::{known_kind, list, list_kinds};
use super::render::{self, Format, RenderArgs};
use super::signals::Farewell;
use super::starters::{STARTERS, made_own, starter};
use super::{ExitStatus, files, today};
use crate::check::{Levels, Options, Policy, Stage, check_by};
use crate::diagnostic::{Finding, Level};
use crate::interview::terminal::Terminal;
use crate::interview::{End, Input, Interview, Progress, Prompt, Prompter, Stop, language, missing, set, take_of};
use crate::model::{Brief, Date, Status};
use crate::report::Tally;
use crate::source::{Bookmark, read, read_draft, write, write_draft};
use crate::template;

/// Options of `brief new`.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// The file to write
    #[arg(value_name = "FILE", default_value = "brief.toml")]
    file: PathBuf,

    /// Go on with an interview that was left
    #[arg(long, conflicts_with_all = ["starter", "from"])]
    resume: bool,

    /// Begin with one of the shipped examples; `--starter list` names them
    #[arg(long, value_name = "NAME", conflicts_with = "from")]
    starter: Option<String>,

    /// Begin with the answers in this file; `-` is standard input
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,

    /// Answer a question beforehand, such as `--set payment.currency=GBP`; may be given several times
    #[arg(long, value_name = "PATH=VALUE")]
    set: Vec<String>,

    /// Ask nothing: write the brief from --from, --starter and --set, or list what is missing
    #[arg(long)]
    no_input: bool,

    /// The kind of work, whose typical answers are offered one by one; may be given several times; `--kind list` names them
    #[arg(long, value_name = "NAME")]
    kind: Vec<String>,

    /// Take a suggestion of the kind of work unasked, such as `--take process.email`; may be given several times. Of several kinds it
    /// is taken from the first that has it, or from the one that is named, as in `--take design:process.logo`.
    /// `brief questions --kind NAME` shows what each of them says
    #[arg(long, value_name = "SUGGESTION", requires = "kind")]
    take: Vec<String>,

    /// Ask only what a brief cannot do without: about a dozen questions
    #[arg(long)]
    quick: bool,

    /// Ask everything, without asking first how much time there is
    #[arg(long, conflicts_with = "quick")]
    full: bool,

    /// Replace a brief or a draft that is already there
    #[arg(long)]
    force: bool,

    /// The date to write on the brief, instead of the system's
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

/// Interviews, and writes the brief.
pub fn run(args: &NewArgs) -> Result<ExitStatus> {
    if args.starter.as_deref() == Some("list") {
        return list(STARTERS.iter().map(|(name, _)| *name));
    }
    if args.kind.iter().any(|kind| kind == "list") {
        return list_kinds();
    }
    let kinds = args.kind.iter().map(|kind| known_kind(kind)).collect::<Result<Vec<_>>>()?;
    if args.no_input && !kinds.is_empty() && args.take.is_empty() {
        bail!("--no-input shows nothing to choose from; say what to take of the kind of work with --take SUGGESTION");
    }
    if !args.no_input && !Terminal::is_there() {
        bail!("there is no terminal to ask in; for scripts use --no-input with --set PATH=VALUE, --from FILE or --starter NAME");
    }
    let to_stdout = args.file == Path::new("-");
    if to_stdout && !args.no_input {
        bail!("`-` (standard output) goes only with --no-input; name a file");
    }
    if !to_stdout {
        ensure_free(args)?;
    }
    let Some((mut brief, bookmark)) = beginning(args)? else { return Ok(ExitStatus::Brief) };
    for suggestion in &args.take {
        take_of(&mut brief, &kinds, suggestion).map_err(|message| anyhow!("--take {message}"))?;
    }
    for assignment in &args.set {
        set(&mut brief, assignment).map_err(|message| anyhow!("--set {message}"))?;
    }
    made_own(&mut brief);
    if args.no_input {
        without_asking(args, &brief)
    } else {
        ask(args, brief, &bookmark, &policy(&args.file, &Levels::default())?)
    }
}

/// Where the answers are kept while the interview runs.
fn draft_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".draft");
    PathBuf::from(name)
}

/// Nothing that is there is replaced unasked, and nobody answers questions for a file that cannot be written.
fn ensure_free(args: &NewArgs) -> Result<()> {
    let (file, draft) = (&args.file, draft_of(&args.file));
    if file.exists() && !args.force {
        bail!("{} is already there; name another file, or use --force to replace it", file.display());
    }
    if draft.exists() && !args.resume && !args.force && !args.no_input {
        bail!(
            "{} holds an interview that was left; go on with `brief new --resume`, or use --force to begin anew",
            draft.display()
        );
    }
    if args.resume && !draft.exists() {
        bail!("there is no {} to go on with; begin with `brief new`", draft.display());
    }
    files::ensure_writable(file)
}

/// The partial brief to begin with; `None` where the file to begin with is no brief, which has then been told.
fn beginning(args: &NewArgs) -> Result<Option<(Brief, Bookmark)>> {
    let (name, source, bookmark) = if args.resume {
        let draft = draft_of(&args.file);
        let (source, bookmark) = read_draft(&files::read(&draft)?);
        (draft, source, bookmark)
    } else if let Some(from) = &args.from {
        (from.clone(), read(&files::read(from)?), Bookmark::default())
    } else {
        let brief = match &args.starter {
            Some(name) => starter(name).with_context(|| unknown_starter(name))?,
            None => Brief::default(),
        };
        return Ok(Some((fresh(brief, args), Bookmark::default())));
    };
    if source.findings.is_empty() {
        return Ok(Some((source.brief, bookmark)));
    }
    anstream::eprint!("{}", files::findings_told(&files::name(&name), &source.text, &source.findings));
    anstream::eprintln!("correct this first; `brief check {}` says what to write", name.display());
    Ok(None)
}

fn unknown_starter(name: &str) -> String {
    let names: Vec<&str> = STARTERS.iter().map(|(name, _)| *name).collect();
    format!("there is no starter `{name}`; there are: {}", names.join(", "))
}

/// What a new brief says of itself without being asked.
fn fresh(mut brief: Brief, args: &NewArgs) -> Brief {
    brief.brief.date = Some(args.today.unwrap_or_else(today));
    brief.brief.revision = Some(1);
    brief.brief.status = Some(Status::Draft);
    if brief.brief.language.is_empty() {
        brief.brief.language = language::of_locale(locale().as_deref());
    }
    brief
}

/// The person's own locale, as programs are told of it.
fn locale() -> Option<String> {
    ["LC_ALL", "LC_TIME", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
}

/// The time zone of the person's computer, where it is that of a place.
fn own_zone() -> Option<String> {
    let zone = jiff::tz::TimeZone::system();
    zone.iana_name().filter(|name| name.contains('/') && !name.starts_with("Etc/")).map(str::to_owned)
}

fn without_asking(args: &NewArgs, brief: &Brief) -> Result<ExitStatus> {
    let missing = missing(brief);
    if missing.is_empty() {
        files::write(&args.file, &write(brief))?;
        return Ok(ExitStatus::Fine);
    }
    let are = if missing.len() == 1 { "answer is" } else { "answers are" };
    anstream::eprintln!("nothing was written; {} {are} missing:", missing.len());
    for (path, question) in missing {
        anstream::eprintln!("  --set {path}=...    {question}");
    }
    Ok(ExitStatus::Brief)
}

fn ask(args: &NewArgs, brief: Brief, bookmark: &Bookmark, policy: &Policy) -> Result<ExitStatus> {
    let draft = draft_of(&args.file);
    let name = if args.file == Path::new("brief.toml") { String::new() } else { format!(" {}", args.file.display()) };
    let go_on = format!("Stopped. Every answer is kept in {}; go on with:  brief new{name} --resume", draft.display());
    let farewell = Farewell::on_signals(go_on)?;
    let quick = args.quick || bookmark.quick;
    let is_new = args.from.is_none() && args.starter.is_none();
    let mut progress = Progress {
        passed: bookmark.passed.iter().cloned().collect(),
        begun: bookmark.begun.iter().cloned().collect(),
        typed: bookmark.typed.clone(),
        quick,
        short: bookmark.short,
        asks_for_time: is_new && !quick && !args.full,
        kinds: if args.kind.is_empty() { bookmark.kinds.clone() } else { args.kind.clone() },
        ..Progress::default()
    };
    progress.known.extend(own_zone().map(|zone| ("client.time_zone".to_owned(), zone)));
    // a draft remembers whether it was shown; what a file to begin with says was said
    let is_said = args.resume || args.from.is_some() || language::is_said(args.set.iter().map(String::as_str));
    if !quick && !is_said {
        progress.show_language();
    }
    let mut keep = |brief: &Brief, progress: &Progress| {
        let bookmark = Bookmark {
            passed: progress.passed.iter().cloned().collect(),
            begun: progress.begun.iter().cloned().collect(),
            quick,
            short: progress.short,
            kinds: progress.kinds.clone(),
            typed: progress.typed_beside(brief),
        };
        files::write(&draft, &write_draft(brief, &bookmark)).map_err(Into::into)
    };
    keep(&brief, &progress).map_err(|error: Box<dyn std::error::Error + Send + Sync>| anyhow!(error))?;
    let mut terminal = Terminal::default();
    let options = Options { today: Some(args.today.unwrap_or_else(today)), stage: None };
    let find = |brief: &Brief| check_by(&read(&write(brief)), &options, policy);
    let mut interview = Interview::new(brief, progress, &mut terminal, &mut keep).checked_by(Box::new(find));
    let begun = interview
        .welcome(&draft.display().to_string())
        .and_then(|()| if args.starter.is_some() { interview.go_through() } else { Ok(()) });
    match begun.and_then(|()| interview.run()) {
        Ok((mut brief, End::Finished)) => {
            // the name of the business was asked for on the way
            made_own(&mut brief);
            let at_the_start = Options { stage: Some(Stage::Start), ..options };
            let later = check_by(&read(&write(&brief)), &at_the_start, policy);
            finish(args, &mut terminal, &brief, &draft, (&find(&brief), &later))?;
            farewell.change(format!("{} is saved.", args.file.display()));
            offer_document(&mut terminal, &args.file)
        }
        // nothing comes before a whole interview, nor beside it
        Ok((_, End::Saved | End::Back | End::Elsewhere)) | Err(Stop::Interrupted) => {
            farewell.say();
            Ok(ExitStatus::Interrupted)
        }
        Err(Stop::Failed(error)) => Err(anyhow!(error).context("the interview stopped")),
    }
}

/// So many errors are told where the brief is saved; `brief check` shows them all.
const MOST_TOLD: usize = 3;

/// Writes the brief and says how it stands, now and before the work starts; the draft has done its work then.
fn finish(
    args: &NewArgs,
    terminal: &mut Terminal,
    brief: &Brief,
    draft: &Path,
    (findings, later): (&[Finding], &[Finding]),
) -> Result<()> {
    // somebody may have made the file while the questions were answered
    if args.file.exists() && !args.force {
        bail!("{} has appeared meanwhile; the answers are in {}", args.file.display(), draft.display());
    }
    files::write(&args.file, &write(brief))?;
    std::fs::remove_file(draft).with_context(|| format!("cannot remove {}", draft.display()))?;
    let file = args.file.display();
    let mut say = |line: &str| match terminal.say(line, false) {
        Err(Stop::Failed(error)) => Err(anyhow!(error)),
        _ => Ok(()),
    };
    let errors = || findings.iter().filter(|finding| finding.level == Level::Error);
    let is_known = |one: &Finding| findings.iter().any(|other| other.slug == one.slug && other.message == one.message);
    let more = later.iter().filter(|finding| finding.level >= Level::Warning && !is_known(finding)).count();
    let mut next = Vec::new();
    if !findings.is_empty() {
        next.push((format!("brief fix {file}"), format!("goes through what is left: {}", Tally::of(findings))));
    }
    if more > 0 {
        let things = if more == 1 { "1 thing" } else { &format!("{more} things") };
        next.push((format!("brief fix --stage start {file}"), format!("asks for what the start needs: {things}")));
    }
    let width = next.iter().map(|(command, _)| console::measure_text_width(command)).max().unwrap_or_default();
    say("")?;
    let enough = if errors().next().is_none() { " It is enough to ask for offers." } else { "" };
    say(&format!("Saved {file}.{enough}"))?;
    for error in errors().take(MOST_TOLD) {
        say(&format!("  error: {}", template::plainly(brief, error)))?;
    }
    next.iter().try_for_each(|(command, what)| {
        say(&format!("  {}  {what}", console::pad_str(command, width, console::Alignment::Left, None)))
    })
}

/// Offers to make the scope of work at once. Whoever leaves here has the brief all the same.
fn offer_document(terminal: &mut Terminal, brief: &Path) -> Result<ExitStatus> {
    let mut offers = vec![
        (Some(Format::Html), "A page for the browser, ready to be printed"),
        (Some(Format::Pdf), "PDF"),
        (Some(Format::Docx), "Word"),
        (Some(Format::Md), "Markdown"),
        (None, "Not now"),
    ];
    offers.retain(|(format, _)| format.is_none_or(Format::is_built));
    let items: Vec<String> = offers.iter().map(|(_, item)| (*item).to_owned()).collect();
    let later = || anstream::eprintln!("  brief render {}    makes the scope of work", brief.display());
    let chosen = match terminal.choose("Make the scope of work now?", &items, 0) {
        Ok(Input::Given(chosen)) => offers[chosen].0,
        Ok(Input::Command(_)) | Err(Stop::Interrupted) => None,
        Err(Stop::Failed(error)) => return Err(anyhow!(error)),
    };
    let Some(format) = chosen else {
        later();
        return Ok(ExitStatus::Fine);
    };
    let beside = render::beside(brief, format);
    if !beside.exists() {
        return render::run(&RenderArgs::scope_of_work(brief, format, beside));
    }
    let name = beside.display().to_string();
    let prompt = Prompt { ask: "Into which file?".to_owned(), default: Some(name.clone()), ..Prompt::default() };
    let typed = loop {
        match terminal.text(&prompt) {
            // a command, or another kind of document, is no name for this one
            Ok(Input::Given(output)) if !render::is_named(&output, format) => {
                anstream::eprintln!("  write the name of a file, such as `{name}`, or :skip");
            }
            typed => break typed,
        }
    };
    match typed {
        Ok(Input::Given(output)) => render::run(&RenderArgs::scope_of_work(brief, format, output.into())),
        Ok(Input::Command(_)) | Err(Stop::Interrupted) => {
            later();
            Ok(ExitStatus::Fine)
        }
        Err(Stop::Failed(error)) => Err(anyhow!(error)),
    }
}
