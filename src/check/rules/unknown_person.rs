//! A name that belongs to nobody in the brief.

use crate::check::nearest;
use crate::check::notions::has_word;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{Brief, Path};
use crate::source::{Change, meant};

pub(super) const RULE: Rule = Rule::new("PEO05", "unknown-person", Level::Warning, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let known = known(context.brief);
    // with no names at all there is nothing to compare with, and another rule speaks
    if known.is_empty() {
        return;
    }
    for leaf in context.leaves().iter().filter(|leaf| names_a_person(&leaf.path)) {
        let lower = leaf.text.trim().to_lowercase();
        if known.iter().any(|name| has_word(&lower, name) || has_word(name, &lower)) {
            continue;
        }
        let help = match nearest(&leaf.text, known.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`? otherwise add the person as a contact"),
            None => "write a name or role that stands among the contacts or `provider.people`, or add the contact".to_owned(),
        };
        let message = format!("nobody in the brief is called `{}`", leaf.text.trim());
        let name = meant(&leaf.text, names(context.brief).map(|name| name.trim()).filter(|name| !name.is_empty()));
        let change = name.map(|name| Change::Value(leaf.path.clone(), name.to_owned()));
        problems.push(Problem::at(leaf.path.clone(), message).quote(leaf.text.trim()).help(help).change(change));
    }
}

/// Names and roles that the brief introduces, in lower case.
fn known(brief: &Brief) -> Vec<String> {
    names(brief).map(|name| name.trim().to_lowercase()).filter(|name| !name.is_empty()).collect()
}

fn names(brief: &Brief) -> impl Iterator<Item = &String> {
    let contacts = brief.client.contact.iter().chain(&brief.provider.contact);
    let names = contacts.flat_map(|contact| [&contact.name, &contact.role]).chain(&brief.provider.people);
    names.chain([&brief.client.name, &brief.provider.name])
}

fn names_a_person(path: &Path) -> bool {
    matches!(
        path.field().as_str(),
        "requirement.assessor"
            | "client.contact.deputy"
            | "provider.contact.deputy"
            | "touchpoint.who"
            | "representation.sole_contact"
    )
}
