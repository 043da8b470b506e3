//! `brief template`: the templates at hand, and what is wrong with one's own.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use clap::{Args, Subcommand};

use super::{ExitStatus, files, shelf};
use crate::source::meant;
use crate::template::{Audience, Fault, Own, Template, inspect};

/// Options of `brief template`.
#[derive(Debug, Args)]
pub struct TemplateArgs {
    #[command(subcommand)]
    command: Command,

    /// The folder with your templates [default: templates]
    #[arg(long, value_name = "DIR", global = true)]
    template_dir: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List the templates, who reads what they print, and where they are
    List,
    /// Print a template, or a part of templates such as shared/title.md
    Show {
        /// Its name
        name: String,
    },
    /// Copy a template or a part into your folder, to be changed there
    Copy {
        /// Its name
        name: String,
        /// The folder [default: templates]
        folder: Option<PathBuf>,
        /// Replace files that are there already
        #[arg(long)]
        force: bool,
    },
    /// Say what is wrong with templates: names that do not exist, unknown filters, no reader
    Check {
        /// The files [default: all in your folder]
        files: Vec<PathBuf>,
    },
}

/// Runs it.
pub fn run(args: &TemplateArgs) -> Result<ExitStatus> {
    // as for a brief that is where we are
    let to_be_made = matches!(args.command, Command::Copy { .. });
    let folder = shelf::folder(Path::new("brief.toml"), args.template_dir.as_deref().filter(|_| !to_be_made))?;
    match &args.command {
        Command::List => list(&own(folder.as_deref())?),
        Command::Show { name } => {
            let own = own(folder.as_deref())?;
            let (_, text) = found(&own, name)?.swap_remove(0);
            files::print(text.as_bytes())?;
            Ok(ExitStatus::Fine)
        }
        Command::Copy { name, folder, force } => {
            let named = folder.as_deref().or(args.template_dir.as_deref());
            copy(name, named.unwrap_or(Path::new(shelf::FOLDER)), *force)
        }
        Command::Check { files } if files.is_empty() => match folder {
            Some(folder) => check(&shelf::read(&folder)?, None),
            None => bail!("there is no folder `{}` here; name files, or a folder with --template-dir", shelf::FOLDER),
        },
        Command::Check { files } => check_files(files, folder.as_deref()),
    }
}

fn own(folder: Option<&Path>) -> Result<Own> {
    folder.map_or_else(|| Ok(Own::default()), shelf::read)
}

fn list(own: &Own) -> Result<ExitStatus> {
    let mut out = String::new();
    for name in own.names() {
        let Some(template) = own.template(name) else { continue };
        let place = own.path(&format!("{name}.md")).unwrap_or_else(|| "built in".to_owned());
        let (reader, title) = match template.head() {
            Ok(head) => (reader(head.audience), head.title),
            Err(_) => ("nobody", "does not say its title and reader".to_owned()),
        };
        out.push_str(&format!("{name:<18} for {reader:<10} {place:<28} {title}\n"));
    }
    for part in own.files.keys().filter(|name| name.contains('/')) {
        out.push_str(&format!("{part:<18} part           {}\n", own.path(part).unwrap_or_default()));
    }
    files::print(out.as_bytes())?;
    Ok(ExitStatus::Fine)
}

fn reader(audience: Audience) -> &'static str {
    match audience {
        Audience::Client => "client",
        Audience::Provider => "provider",
        Audience::Public => "public",
    }
}

/// A template with the parts that are its own, or a part alone.
fn found(own: &Own, name: &str) -> Result<Vec<(String, String)>> {
    let name = name.strip_suffix(".md").unwrap_or(name);
    let owned = |(file, text): &(&str, &str)| ((*file).to_owned(), (*text).to_owned());
    if let Some(template) = own.template(name) {
        let folder = format!("{name}/");
        let (main, parts) = template.files.split_first().ok_or_else(|| anyhow!("{name} is empty"))?;
        return Ok(std::iter::once(main).chain(parts.iter().filter(|(file, _)| file.starts_with(&folder))).map(owned).collect());
    }
    let file = format!("{name}.md");
    match own.text(&file) {
        Some(text) => Ok(vec![(file, text.to_owned())]),
        None => Err(unknown(own, name)),
    }
}

/// Says that there is no template of a name.
pub fn unknown(own: &Own, name: &str) -> anyhow::Error {
    unknown_of(own.names(), name)
}

/// Says that there is nothing of a name among some names.
pub fn unknown_of(names: Vec<&str>, name: &str) -> anyhow::Error {
    match meant(name, names.iter().copied()) {
        Some(near) => anyhow!("there is no template `{name}`; did you mean `{near}`?"),
        None => anyhow!("there is no template `{name}`; there are {}", names.join(", ")),
    }
}

/// Copies what comes with the program.
fn copy(name: &str, folder: &Path, force: bool) -> Result<ExitStatus> {
    let all = found(&Own::default(), name)?;
    let targets: Vec<(PathBuf, &String)> = all.iter().map(|(file, text)| (folder.join(file), text)).collect();
    if let Some((path, _)) = targets.iter().find(|(path, _)| path.exists()).filter(|_| !force) {
        bail!("{} exists; replace it with --force", path.display());
    }
    for (path, _) in &targets {
        let parent = path.parent().unwrap_or(folder);
        std::fs::create_dir_all(parent).map_err(|error| anyhow!("cannot make the folder {}: {error}", parent.display()))?;
    }
    let contents: Vec<(&Path, &String)> = targets.iter().map(|(path, text)| (path.as_path(), *text)).collect();
    files::write_together(&contents)?;
    for (path, _) in contents {
        anstream::eprintln!("wrote {}", path.display());
    }
    Ok(ExitStatus::Fine)
}

/// Files that are named belong to the folder with templates, if they are in it; otherwise each stands alone.
fn check_files(named: &[PathBuf], folder: Option<&Path>) -> Result<ExitStatus> {
    let mut worst = ExitStatus::Fine;
    for path in named {
        // however both are spelt
        let real = path.canonicalize().with_context(|| format!("cannot read {}", path.display()))?;
        let inside = folder.and_then(|folder| Some((folder, real.strip_prefix(folder.canonicalize().ok()?).ok()?)));
        let (mut own, name) = match inside {
            Some((folder, name)) => (shelf::read(folder)?, name),
            None => {
                let parent = path.parent().unwrap_or(Path::new(""));
                let own = Own { folder: parent.display().to_string(), ..Own::default() };
                (own, path.file_name().map_or(path.as_path(), Path::new))
            }
        };
        let name = name.to_string_lossy().replace('\\', "/");
        own.files.insert(name.clone(), files::read(path)?);
        if check(&own, Some(&name))? != ExitStatus::Fine {
            worst = ExitStatus::Run;
        }
    }
    Ok(worst)
}

/// Looks into the templates, or into those that one file has to do with.
fn check(own: &Own, only: Option<&str>) -> Result<ExitStatus> {
    let concerns = |template: &Template| {
        let mut files = template.files.iter().map(|(file, _)| *file);
        match only {
            Some(only) => files.any(|file| file == only),
            None => files.any(|file| own.files.contains_key(file)),
        }
    };
    let templates: Vec<Template> = own.names().into_iter().filter_map(|name| own.template(name)).filter(concerns).collect();
    let mut faults: Vec<Fault> = templates.iter().flat_map(inspect).collect();
    faults.sort();
    faults.dedup();
    let unused = own.files.keys().filter(|file| only.is_none_or(|only| only == *file));
    let unused: Vec<String> = unused
        .filter(|file| !templates.iter().any(|template| template.files.iter().any(|(name, _)| name == file)))
        .filter_map(|file| own.path(file))
        .collect();
    let mut out = String::new();
    faults.iter().for_each(|fault| out.push_str(&format!("{fault}\n")));
    unused.iter().for_each(|file| out.push_str(&format!("{file}: no template takes this part in\n")));
    if out.is_empty() {
        out = format!("nothing is wrong with {}\n", templates.iter().map(|one| one.name).collect::<Vec<_>>().join(", "));
    }
    files::print(out.as_bytes())?;
    Ok(if faults.is_empty() { ExitStatus::Fine } else { ExitStatus::Run })
}
