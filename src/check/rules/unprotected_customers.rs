//! The provider meets your customers without any terms.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Path;

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
            Problem::at(path, format!("the provider meets your customers, and {missing} missing"))
                .help("say under whose name it appears (`identity`), where it meets them (`channel`) and for how long it leaves them alone afterwards (`non_solicitation`)"),
        );
    }
}
