//! Which fields answer what a rule finds: what `brief fix` asks for.

/// The fields that answer a rule, where it is not the field that a finding points at. A key after a dot lies in the table that the
/// finding points into; a path is meant for findings that point elsewhere. A list means one more item of it.
const ANSWERED_BY: &[(&str, &[&str])] = &[
    ("duplicate-id", &[]),
    ("issued-with-errors", &[]),
    ("useless-allowance", &[]),
    ("allowance-without-reason", &[".reason"]),
    ("vague-scope", &[".deliverables"]),
    ("no-change-control", &[".how", ".answer_within"]),
    ("start-without-agreement", &["provider.name", "agreement.payment_agreed_on", "brief.status"]),
    ("process-without-volume", &[".volume", ".effort"]),
    ("core-work-outsourced", &[".reason"]),
    ("prescribed-without-reason", &[".method_reason"]),
    ("process-without-requirement", &["requirement"]),
    ("requirement-without-inspection", &[".inspect", ".surveillance", ".frequency", ".assessor"]),
    ("quality-without-example", &[".good_example", ".bad_example"]),
    ("top-requirement-without-incentive", &[".incentive", ".remedy", "requirement.importance"]),
    ("no-learning-curve", &["requirement.ramp"]),
    ("incomplete-contact", &[".responsible_for", ".may_decide", ".email", ".hours"]),
    ("one-person-bottleneck", &[".deputy"]),
    ("unnamed-worker", &[".people", ".substitution", ".subcontracting"]),
    ("no-common-working-hours", &[".time_zone", ".working_hours"]),
    ("unstated-language", &[".working_language", ".language_level"]),
    ("no-speaking-rules", &[".may_say", ".must_not_say"]),
    ("no-milestones", &[".due", ".deliverables"]),
    ("unstated-acceptance", &[".review_period", ".revisions", ".silence"]),
    ("incomplete-touchpoint", &[".channel", ".who", ".agenda"]),
    ("incomplete-payment-terms", &[".model", ".rate", ".amount", ".cap", ".when", ".due", ".method"]),
    ("pay-model-never-revisited", &[".later"]),
    ("no-data-limits", &[".breach_notice", ".on_exit"]),
    ("full-data-without-reason", &[".reason"]),
    ("regulated-data-without-evidence", &["data.evidence"]),
    ("personal-data-without-evidence", &["data.evidence"]),
    ("access-without-rules", &[".level", ".granted", ".revoked", ".credentials"]),
    ("unprotected-customers", &[".identity", ".channel", ".non_solicitation"]),
    ("overnight-transition", &[".start", ".parallel_run", ".training", ".ready_when"]),
    ("no-real-trial", &[".task", ".fee", ".pass_mark", ".debrief"]),
    ("no-budget", &[".budget", ".budget_period"]),
    ("too-little-leeway", &[".leeway", ".real_deadline"]),
    ("unvetted-provider", &[".references", ".call", "private.candidate"]),
    ("unanswered-concern", &["private.risk"]),
    ("no-expected-benefit", &[".benefit", ".owner_time_now", ".owner_hour_value"]),
];

/// The fields that answer a rule; `None` where it is the one that a finding points at, an empty list where no answer could.
pub fn answered_by(slug: &str) -> Option<&'static [&'static str]> {
    ANSWERED_BY.iter().find(|(rule, _)| *rule == slug).map(|(_, fields)| *fields)
}

/// Rules whose findings go with those of others: they are gone through last.
const AFTER_OTHERS: &[&str] = &["issued-with-errors"];

/// Whether a finding of this rule says no more than that there are others.
pub fn comes_after_others(slug: &str) -> bool {
    AFTER_OTHERS.contains(&slug)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::find;

    #[test]
    fn every_entry_is_a_rule() {
        let slugs = ANSWERED_BY.iter().map(|(slug, _)| slug).chain(AFTER_OTHERS);
        slugs.for_each(|slug| assert!(find(slug).is_some_and(|rule| rule.slug == *slug), "{slug}"));
    }
}
