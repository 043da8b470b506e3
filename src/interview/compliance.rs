//! Which proof to ask for, by the kinds of data that are shared, the size of the work and the country.

use rust_decimal::Decimal;

use crate::model::{Brief, DataForm, DataKind, Evidence, EvidenceStatus};

/// A proof, the kinds of data it is for, what it covers, and for whom it is.
struct Proof {
    name: &'static str,
    kinds: &'static [DataKind],
    scope: &'static str,
    fits: fn(&Brief) -> bool,
}

/// The proofs, the likeliest first. Of several for one kind of data one is enough.
const PROOFS: &[Proof] = &[
    Proof {
        name: "PCI DSS Attestation of Compliance",
        kinds: &[DataKind::PaymentCard],
        scope: "The service and the places that handle our card data",
        fits: |_| true,
    },
    Proof {
        name: "Signed business associate agreement (HIPAA)",
        kinds: &[DataKind::Health],
        scope: "All health data that the provider sees",
        fits: in_the_united_states,
    },
    // a freelancer has no certificate
    Proof {
        name: "Written answers to our questions on how data is kept, signed by whoever does the work",
        kinds: &[DataKind::Personal, DataKind::Employee, DataKind::Health, DataKind::Credentials],
        scope: "The devices and the place where our work is done",
        fits: |brief| !is_for_a_firm(brief),
    },
    Proof {
        name: "ISO/IEC 27001 certificate with its Statement of Applicability",
        kinds: &[DataKind::Personal, DataKind::Employee, DataKind::Health, DataKind::Credentials],
        scope: "The office and the team that do our work",
        fits: |brief| is_for_a_firm(brief) || brief.data.item.iter().any(|item| item.kind == Some(DataKind::Health)),
    },
];

/// Whether the work is more than one person does in a week, or several are named for it.
fn is_for_a_firm(brief: &Brief) -> bool {
    let work = brief.process.iter().filter(|process| process.is_outsourced());
    let hours = work.filter_map(|process| brief.weekly_hours(process)).try_fold(Decimal::ZERO, Decimal::checked_add);
    brief.provider.people.len() > 1 || hours.is_some_and(|hours| hours > Decimal::from(40))
}

/// Whether the client works in the United States, whose law HIPAA is: by its address, its time zone or its currency.
fn in_the_united_states(brief: &Brief) -> bool {
    let address = brief.client.address.to_uppercase();
    let named = address.split(|c: char| !c.is_alphanumeric()).any(|word| word == "USA") || address.contains("UNITED STATES");
    let zones = ["America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles"];
    named || zones.contains(&brief.client.time_zone.as_str()) || brief.payment.currency == "USD"
}

/// The proofs for the kinds of data that a brief shares and the size of its work, each cut to these kinds.
pub(super) fn proofs(brief: &Brief) -> Vec<Evidence> {
    let shared =
        |kind: &DataKind| brief.data.item.iter().any(|item| item.kind == Some(*kind) && item.form != Some(DataForm::None));
    let proof = |Proof { name, kinds, scope, .. }: &Proof| Evidence {
        name: (*name).to_owned(),
        covers: kinds.iter().copied().filter(shared).collect(),
        status: Some(EvidenceStatus::Wanted),
        scope: (*scope).to_owned(),
        ..Evidence::default()
    };
    PROOFS.iter().filter(|proof| (proof.fits)(brief)).map(proof).filter(|proof| !proof.covers.is_empty()).collect()
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

    fn names(brief: &Brief) -> Vec<String> {
        proofs(brief).into_iter().map(|proof| proof.name).collect()
    }

    #[test]
    fn each_kind_of_data_has_its_proof() {
        let mut brief = Brief::default();
        assert_eq!(missing(&brief), None);
        let mut names = |kind: &str| -> Vec<String> {
            brief.set(&Path::new("data.item.1.kind"), kind).unwrap();
            names(&brief)
        };
        assert_eq!(names("payment_card"), ["PCI DSS Attestation of Compliance"]);
        assert!(names("personal")[0].starts_with("Written answers") && names("personal").len() == 1);
        assert!(names("health")[0].starts_with("Written answers") && names("health")[1].contains("27001"));
        assert!(names("public").is_empty() && names("business").is_empty());
    }

    #[test]
    fn the_size_of_the_work_and_the_country_decide_too() {
        let mut brief = Brief::default();
        let mut set = |path: &str, value: &str| {
            brief.set(&Path::new(path), value).unwrap();
            names(&brief)
        };
        assert!(set("data.item.1.kind", "health").iter().all(|name| !name.contains("HIPAA")));
        assert!(set("client.address", "4 Elm Street, Portland, OR 97201, USA")[0].contains("HIPAA"));
        set("data.item.1.kind", "personal");
        set("process.1.id", "email");
        set("process.1.volume", "200 emails per day");
        assert!(set("process.1.effort", "6 minutes per email")[0].contains("27001"));
    }
}
