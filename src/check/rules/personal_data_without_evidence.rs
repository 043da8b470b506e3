//! Data on people, and no proof that it is safe.

use crate::check::context::numbered;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{DataForm, DataKind, EvidenceStatus};

pub(super) const RULE: Rule = Rule::new("DAT05", "personal-data-without-evidence", Level::Advice, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let data = &context.brief.data;
    for (path, _) in numbered("data.evidence", &data.evidence).filter(|(_, evidence)| evidence.name.contains("27002")) {
        problems.push(
            Problem::at(path.key("name"), "there is no certificate for ISO/IEC 27002, which is a list of measures")
                .help("ask for a certificate for ISO/IEC 27001 with its Statement of Applicability"),
        );
    }
    let mut spoken = Vec::new();
    for (path, item) in numbered("data.item", &data.item).filter(|(_, item)| item.form != Some(DataForm::None)) {
        let Some(kind) = item.kind.filter(|kind| matches!(kind, DataKind::Personal | DataKind::Employee)) else { continue };
        let seen = data.evidence.iter().any(|one| one.covers.contains(&kind) && one.status == Some(EvidenceStatus::Seen));
        // one proof covers all data of a kind, so the kind is spoken of once
        if seen || spoken.contains(&kind) {
            continue;
        }
        spoken.push(kind);
        let problem = match numbered("data.evidence", &data.evidence).find(|(_, one)| one.covers.contains(&kind)) {
            Some((wanted, one)) => {
                let message = format!("`{kind}` data is shared, and `{}` has not been seen", one.name);
                Problem::at(path.key("kind"), message).case("unseen").quote(&one.name).also(wanted.key("status"), "not seen yet")
            }
            None => Problem::at(path.key("kind"), format!("`{kind}` data is shared, and no `[[data.evidence]]` covers it")),
        };
        problems.push(
            problem
                .help("ask a firm for its ISO/IEC 27001 certificate, a freelancer for a short written answer on how data is kept, and note it as `seen`"),
        );
    }
}
