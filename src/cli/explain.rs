//! `brief explain`: the page of a rule, or the list of all of them.

use std::fmt::Write as _;

use anyhow::{Result, anyhow};
use clap::Args;

use super::check::ColorArgs;
use super::{ExitStatus, files};
use crate::check::{self, RULES, nearest};
use crate::report::write_page;
use crate::source::SHAPE_RULES;

/// Options of `brief explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// Code or name of a rule, such as REQ02; without it all rules are listed
    rule: Option<String>,
    #[command(flatten)]
    color: ColorArgs,
}

/// Prints the page of a rule, or the list of all rules.
pub fn run(args: &ExplainArgs) -> Result<ExitStatus> {
    let mut out = Vec::new();
    match &args.rule {
        None => out.extend(list().into_bytes()),
        Some(name) => {
            let (heading, page) = page(name).ok_or_else(|| unknown(name))?;
            write_page(&heading, page, args.color.styled(), &mut out)?;
        }
    }
    files::print(&out)?;
    Ok(ExitStatus::Fine)
}

fn list() -> String {
    let rules = RULES.iter().map(|rule| (rule.code, rule.level.to_string(), rule.slug));
    let shape = SHAPE_RULES.iter().map(|rule| (rule.code, "error".to_owned(), rule.slug));
    let mut list = String::new();
    for (code, level, slug) in rules.chain(shape) {
        let _ = writeln!(list, "{code}  {level:<7}  {slug}");
    }
    list
}

/// The heading and the page of a rule by its code or slug.
fn page(name: &str) -> Option<(String, &'static str)> {
    if let Some(rule) = check::find(name) {
        let heading = format!("{}: {} ({}, stage {}: {})", rule.code, rule.slug, rule.level, rule.stage, rule.stage.meaning());
        return Some((heading, rule.page));
    }
    let is = |known: &str| known.eq_ignore_ascii_case(name);
    let rule = SHAPE_RULES.iter().find(|rule| is(rule.code) || is(rule.slug))?;
    Some((format!("{}: {} (error, at every stage)", rule.code, rule.slug), rule.page))
}

fn unknown(name: &str) -> anyhow::Error {
    let names = RULES.iter().flat_map(|rule| [rule.code, rule.slug]);
    let known = names.chain(SHAPE_RULES.iter().flat_map(|rule| [rule.code, rule.slug]));
    let hint = nearest(name, known).map(|known| format!(" Did you mean `{known}`?")).unwrap_or_default();
    anyhow!("there is no rule `{}`.{hint} `brief explain` lists all of them", name.escape_debug())
}
