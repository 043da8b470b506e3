//! Keys are handed out, and nobody knows how or until when.

use crate::check::context::numbered;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::DataKind;

pub(super) const RULE: Rule = Rule::new("DAT06", "access-without-rules", Level::Error, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let brief = context.brief;
    for (path, access) in numbered("access", &brief.access) {
        let keys =
            [("level", access.level.is_empty()), ("granted", access.granted.is_empty()), ("revoked", access.revoked.is_empty())];
        if let Some(missing) = context.missing(&path, &keys) {
            problems.push(
                Problem::at(path.key("system"), format!("the access to `{}` lacks {missing}", access.system))
                    .lacks(&missing)
                    .help("name the least `level` that will do, how and when it is `granted`, and when it is `revoked`"),
            );
        }
    }
    let shared = !brief.access.is_empty() || brief.data.item.iter().any(|item| item.kind == Some(DataKind::Credentials));
    if shared && brief.data.credentials.trim().is_empty() {
        problems.push(Problem::at("data.credentials", "accounts are handed out, and the brief does not say how").help(
            "write it down: `credentials = \"Named accounts through a password manager; no password is ever sent in a message\"`",
        ));
    }
}
