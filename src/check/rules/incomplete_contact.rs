//! A contact of whom nobody knows what for, or how to reach them.

use crate::check::context::numbered;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("PEO02", "incomplete-contact", Level::Warning, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let client = numbered("client.contact", &context.brief.client.contact);
    // before a provider is chosen, its people can have neither address nor hours
    let provider = numbered("provider.contact", &context.brief.provider.contact).filter(|_| context.is_chosen());
    for (path, contact) in client.chain(provider).filter(|(_, contact)| !contact.name.is_empty() || !contact.role.is_empty()) {
        let decides = !contact.may_decide.is_empty() || !contact.may_not_decide.is_empty();
        let keys = [
            ("responsible_for", contact.responsible_for.is_empty()),
            ("may_decide", !decides),
            ("email", contact.email.is_empty() && contact.phone.is_empty()),
            ("hours", contact.hours.is_none()),
        ];
        if let Some(missing) = context.missing(&path, &keys) {
            let name = if contact.name.is_empty() { &contact.role } else { &contact.name };
            problems.push(
                Problem::at(path.key("name"), format!("the contact `{name}` lacks {missing}"))
                    .lacks(&missing)
                    .help("say what the person looks after, may and may not decide, and how and when to reach them"),
            );
        }
    }
}
