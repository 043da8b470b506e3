//! Which proof to ask for, by the kinds of data that are shared.

use crate::model::{Brief, DataForm, DataKind, Evidence, EvidenceStatus};

/// A proof, the kinds of data it is for, and what it covers.
const PROOFS: &[(&str, &[DataKind], &str)] = &[
    ("PCI DSS Attestation of Compliance", &[DataKind::PaymentCard], "The service and the places that handle our card data"),
    (
        "Signed business associate agreement (HIPAA)",
        &[DataKind::Health],
        "All health data from the United States that the provider sees",
    ),
    (
        "ISO/IEC 27001 certificate with its Statement of Applicability",
        &[DataKind::Personal, DataKind::Employee, DataKind::Health, DataKind::Credentials],
        "The office and the team that do our work",
    ),
    (
        "Written answers to our questions on how data is kept, signed by whoever does the work",
        &[DataKind::Personal, DataKind::Employee],
        "The devices and the place where our work is done",
    ),
];

/// The proofs for the kinds of data that a brief shares, each cut to these kinds. Of several for one kind one is enough, as from
/// a freelancer, who has no certificate.
pub(super) fn proofs(brief: &Brief) -> Vec<Evidence> {
    let shared =
        |kind: &DataKind| brief.data.item.iter().any(|item| item.kind == Some(*kind) && item.form != Some(DataForm::None));
    let proof = |(name, kinds, scope): &(&str, &[DataKind], &str)| Evidence {
        name: (*name).to_owned(),
        covers: kinds.iter().copied().filter(shared).collect(),
        status: Some(EvidenceStatus::Wanted),
        scope: (*scope).to_owned(),
        ..Evidence::default()
    };
    PROOFS.iter().map(proof).filter(|proof| !proof.covers.is_empty()).collect()
}

/// The first proof for a kind of data that none in the brief is for yet.
pub(super) fn missing(brief: &Brief) -> Option<Evidence> {
    let covered = |kind: &DataKind| brief.data.evidence.iter().any(|one| one.covers.contains(kind));
    proofs(brief).into_iter().find(|proof| proof.covers.iter().any(|kind| !covered(kind)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Path;

    #[test]
    fn each_kind_of_data_has_its_proof() {
        let mut brief = Brief::default();
        assert_eq!(missing(&brief), None);
        let mut names = |kind: &str| -> Vec<String> {
            brief.set(&Path::new("data.item.1.kind"), kind).unwrap();
            proofs(&brief).into_iter().map(|proof| proof.name).collect()
        };
        assert_eq!(names("payment_card"), ["PCI DSS Attestation of Compliance"]);
        assert!(names("health")[0].contains("HIPAA") && names("personal")[0].contains("27001"));
        assert!(names("public").is_empty() && names("business").is_empty());
    }
}
