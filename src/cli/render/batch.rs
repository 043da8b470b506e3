//! Many briefs at once: side by side, with a bar that moves on a terminal, and all failures at the end.

use std::collections::BTreeSet;

use anyhow::Result;
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;

use super::RenderArgs;
use super::make::{Outcome, make};
use super::targets::Job;
use crate::cli::{ExitStatus, files};

/// Fewer briefs are done before anybody could look at a bar.
const WORTH_A_BAR: usize = 4;

/// Renders the briefs. One that cannot be rendered leaves its old documents alone, and the others go on.
pub(super) fn run(jobs: &[Job], args: &RenderArgs) -> Result<ExitStatus> {
    let bar = bar(jobs.len());
    let outcomes: Vec<Outcome> = jobs
        .par_iter()
        .map(|job| {
            let outcome = make(job, args);
            bar.inc(1);
            outcome
        })
        .collect();
    bar.finish_and_clear();
    // a font is missing for all documents alike
    let warnings: BTreeSet<&String> = outcomes.iter().flat_map(|outcome| &outcome.warnings).collect();
    for warning in warnings {
        anstream::eprint!("{warning}");
    }
    for outcome in &outcomes {
        files::print(&outcome.product)?;
        anstream::eprint!("{}", outcome.news);
    }
    let failures: Vec<&(ExitStatus, String)> = outcomes.iter().filter_map(|outcome| outcome.failure.as_ref()).collect();
    for (_, message) in &failures {
        anstream::eprint!("{message}");
    }
    if jobs.len() > 1 && !failures.is_empty() {
        anstream::eprintln!("error: {} of {} briefs could not be rendered", failures.len(), jobs.len());
    }
    let stale = args.check && outcomes.iter().any(|outcome| !outcome.product.is_empty());
    let worst = failures.iter().map(|(status, _)| *status).max_by_key(|status| status.code());
    Ok(worst.unwrap_or(if stale { ExitStatus::Brief } else { ExitStatus::Fine }))
}

/// A bar on standard error; nothing where that is no terminal.
fn bar(briefs: usize) -> ProgressBar {
    if briefs < WORTH_A_BAR {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:30} {pos} of {len} briefs").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(briefs as u64).with_style(style)
}
