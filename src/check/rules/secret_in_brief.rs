//! A password, key or card number in a file that goes to other people.

use crate::check::secrets::secrets;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Path;

pub(super) const RULE: Rule = Rule::new("DAT08", "secret-in-brief", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let mut add = |path: Path, what: &str, at: Option<usize>| {
        let problem = Problem::at(path, format!("this looks like {what}"))
            .help("take it out, change it where it was used, and hand it over as `data.credentials` says");
        // an empty place: a report shows where it is and does not print the line, and with it the secret, once more
        problems.push(match at {
            Some(at) => problem.bytes(at..at),
            None => problem,
        });
    };
    let Some(text) = context.text() else {
        for leaf in context.leaves() {
            secrets(&leaf.text).iter().for_each(|(_, what)| add(leaf.path.clone(), what, None));
        }
        return;
    };
    for (at, what) in secrets(text) {
        let leaf = context.leaves().iter().find(|leaf| context.span(&leaf.path).contains(&at.start));
        // what is in no value is in a comment
        add(leaf.map(|leaf| leaf.path.clone()).unwrap_or_default(), what, Some(at.start));
    }
}
