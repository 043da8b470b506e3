//! Card or health data, and no proof that it is safe.

use crate::check::context::numbered;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{DataForm, DataKind, EvidenceStatus};

pub(super) const RULE: Rule = Rule::new("DAT04", "regulated-data-without-evidence", Level::Error, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, item) in numbered("data.item", &context.brief.data.item).filter(|(_, item)| item.form != Some(DataForm::None)) {
        let Some(kind) = item.kind.filter(|kind| matches!(kind, DataKind::PaymentCard | DataKind::Health)) else { continue };
        let proof = match kind {
            DataKind::PaymentCard => "a PCI DSS Attestation of Compliance; check its scope and its date",
            _ => "the proof that your law asks for, such as a signed business associate agreement in the United States",
        };
        let evidence: Vec<_> =
            numbered("data.evidence", &context.brief.data.evidence).filter(|(_, one)| one.covers.contains(&kind)).collect();
        if evidence.iter().any(|(_, one)| one.status == Some(EvidenceStatus::Seen)) {
            continue;
        }
        let problem = match evidence.first() {
            Some((wanted, one)) => {
                Problem::at(path.key("kind"), format!("`{}` is shared, and `{}` has not been seen", item.name, one.name))
                    .case("unseen")
                    .quote(&one.name)
                    .also(wanted.key("status"), "not seen yet")
            }
            None => {
                Problem::at(path.key("kind"), format!("`{}` is shared, and no `[[data.evidence]]` covers such data", item.name))
            }
        };
        problems
            .push(problem.help(format!(
                "ask for {proof}; then write it down with `for = [\"{kind}\"]`, `status = \"seen\"` and the date"
            )));
    }
}
