//! The provider meets your customers without any terms.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{Identity, Path};

pub(super) const RULE: Rule = Rule::new("DAT07", "unprotected-customers", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    if !context.is_customer_facing() {
        return;
    }
    let terms = &context.brief.representation;
    let path = Path::new("representation");
    let keys = [
        ("identity", terms.identity.is_none()),
        ("channel", terms.channel.is_empty()),
        ("non_solicitation", terms.non_solicitation.is_none()),
    ];
    if let Some(missing) = context.missing(&path, &keys) {
        problems.push(
            Problem::at(path, format!("the provider meets your customers, and the brief lacks {missing}")).lacks(&missing)
                .help("say under whose name it appears (`identity`), where it meets them (`channel`) and for how long it leaves them alone afterwards (`non_solicitation`)"),
        );
    }
    let sole = terms.sole_contact.trim();
    if terms.identity == Some(Identity::Named) && sole_contact_is_client(context) {
        problems.push(
            Problem::at("representation.sole_contact", format!("`{sole}` alone speaks to customers, and the provider appears under its own name"))
.quote(sole)
                .also("representation.identity", "customers get to know the provider")
                .help("write `identity = \"company_only\"`, or say what the provider may settle with customers itself and empty `sole_contact`"),
        );
    }
}

/// Whether the one who alone speaks to customers is on the client's side.
fn sole_contact_is_client(context: &Context) -> bool {
    let sole = context.brief.representation.sole_contact.trim().to_lowercase();
    let contacts = &context.brief.client.contact;
    !sole.is_empty() && contacts.iter().any(|one| [&one.name, &one.role].iter().any(|name| name.trim().to_lowercase() == sole))
}
