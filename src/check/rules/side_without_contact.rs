//! A side that nobody speaks for.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Contact;

pub(super) const RULE: Rule = Rule::new("PEO01", "side-without-contact", Level::Error, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let brief = context.brief;
    let nobody =
        |contacts: &[Contact]| contacts.iter().all(|contact| contact.name.trim().is_empty() && contact.role.trim().is_empty());
    if nobody(&brief.client.contact) {
        problems.push(
            Problem::at("client.contact", "nobody is named who speaks for you")
                .help("add a `[[client.contact]]` with a `name` and what the person is `responsible_for`"),
        );
    }
    if context.is_chosen() && nobody(&brief.provider.contact) {
        problems.push(
            Problem::at("provider.contact", format!("nobody is named who speaks for `{}`", brief.provider.name.trim()))
                .help("ask who answers for the work, and add a `[[provider.contact]]`"),
        );
    }
}
