//! Many briefs at once: side by side, with a bar that moves on a terminal, and all failures at the end.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, available_parallelism};

use anyhow::Result;
use indicatif::{ProgressBar, ProgressStyle};
use rayon::ThreadPoolBuilder;

use super::RenderArgs;
use super::make::{Outcome, make};
use super::targets::Job;
use crate::cli::{ExitStatus, files};

/// Fewer briefs are done before anybody could look at a bar.
const WORTH_A_BAR: usize = 4;

/// Renders the briefs. One that cannot be rendered leaves its old documents alone, and the others go on.
pub(super) fn run(jobs: &[Job], args: &RenderArgs) -> Result<ExitStatus> {
    let bar = bar(jobs.len());
    let each = |job: &Job| {
        let outcome = make(job, args);
        bar.inc(1);
        outcome
    };
    let outcomes = match jobs {
        [job] => vec![each(job)],
        jobs => side_by_side(jobs, each)?,
    };
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

/// Does all jobs, as many at once as there are processors, and each on one thread alone. Threads that help one another out begin
/// one document while they wait for a part of another, until many are half made and nothing is remembered long enough.
fn side_by_side(jobs: &[Job], each: impl Fn(&Job) -> Outcome + Sync) -> Result<Vec<Outcome>> {
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(usize, Outcome)>> {
        // the typesetter gives parts of its work to whoever is in the pool
        let _alone = ThreadPoolBuilder::new().num_threads(1).use_current_thread().build()?;
        let jobs = std::iter::from_fn(|| {
            let at = next.fetch_add(1, Ordering::Relaxed);
            Some((at, jobs.get(at)?))
        });
        Ok(jobs.map(|(at, job)| (at, each(job))).collect())
    };
    let threads = available_parallelism().map_or(1, NonZero::get).min(jobs.len());
    let done: Result<Vec<_>> = thread::scope(|scope| {
        let working: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        working.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    });
    let mut done: Vec<(usize, Outcome)> = done?.into_iter().flatten().collect();
    done.sort_by_key(|(at, _)| *at);
    Ok(done.into_iter().map(|(_, outcome)| outcome).collect())
}

/// A bar on standard error; nothing where that is no terminal.
fn bar(briefs: usize) -> ProgressBar {
    if briefs < WORTH_A_BAR {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:30} {pos} of {len} briefs").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(briefs as u64).with_style(style)
}
