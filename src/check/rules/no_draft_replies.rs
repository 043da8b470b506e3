//! Every answer to a customer is invented anew.

use crate::check::notions::{faces_customers, has_word, provider_steps};
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("TRA02", "no-draft-replies", Level::Advice, Stage::Start, check);

/// Words by which a process is known to write to customers.
const IN_WRITING: &[&str] =
    &["email", "emails", "e-mail", "mail", "inbox", "chat", "message", "messages", "ticket", "tickets", "comments"];

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, process) in context.outsourced().filter(|(_, process)| process.reply.is_empty() && faces_customers(process)) {
        let mut texts = [process.name.as_str()].into_iter().chain(provider_steps(process)).map(str::to_lowercase);
        if texts.any(|text| IN_WRITING.iter().any(|word| has_word(&text, word))) {
            problems.push(
                Problem::at(path.key("reply"), format!("`{}` answers customers, and no answer is drafted", process.title()))
                    .help("draft answers to the three requests that come most often: a `[[process.reply]]` with `request` and `text`"),
            );
        }
    }
}
