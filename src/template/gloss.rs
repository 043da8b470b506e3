//! The fixed words of the format in words that a reader of a document understands.

/// What a word means in a field; `None` for a word that the field does not have.
pub(super) fn gloss(field: &str, word: &str) -> Option<&'static str> {
    Some(match (field, word) {
        ("brief.status", "draft") => "Draft – not agreed",
        ("brief.status", "issued") => "Issued – not agreed yet",
        ("brief.status", "agreed") => "Agreed",
        ("provider.subcontracting", "none") => "Not allowed: the provider does the work itself",
        ("provider.subcontracting", "with_consent") => "Only with the client's written consent",
        ("provider.subcontracting", "allowed") => "Allowed",
        ("process.method", "free") => "The result counts. The steps show how the work is done today.",
        ("process.method", "preferred") => "The client prefers these steps. Another way is welcome if the result is the same.",
        ("process.method", "prescribed") => "The steps must be followed as written.",
        ("process.step.owner", "provider") => "Provider",
        ("process.step.owner", "client") => "Client",
        ("process.step.owner", "shared") => "Both together",
        ("process.step.owner", "third_party") => "Somebody else",
        ("requirement.kind", "timeliness") => "Timeliness",
        ("requirement.kind", "quality") => "Quality",
        ("requirement.kind", "quantity") => "Quantity",
        ("requirement.kind", "cost") => "Cost",
        ("requirement.surveillance", "all") => "100 % inspection",
        ("requirement.surveillance", "random_sampling") => "Random sampling",
        ("requirement.surveillance", "periodic") => "Periodic inspection",
        ("requirement.surveillance", "customer_complaint") => "Customer complaints",
        ("requirement.surveillance", "incidental") => "Observation in passing",
        ("requirement.surveillance", "automated") => "Automated measurement",
        ("payment.model", "fixed") => "Fixed price for the whole work",
        ("payment.model", "hourly") => "By the hour",
        ("payment.model", "per_unit") => "A price for each unit",
        ("payment.model", "retainer") => "Retainer: the same sum every period",
        ("payment.model", "milestone") => "By milestone",
        ("payment.period", "total") => "for the whole term",
        ("payment.period", "day") => "per day",
        ("payment.period", "week") => "per week",
        ("payment.period", "month") => "per month",
        ("payment.period", "quarter") => "per quarter",
        ("payment.period", "year") => "per year",
        ("payment.fees_paid_by", "client") => "The client",
        ("payment.fees_paid_by", "provider") => "The provider",
        ("payment.fees_paid_by", "shared") => "Each side pays its own",
        ("payment.tracking", "timesheet") => "Timesheet",
        ("payment.tracking", "task_log") => "Log of finished tasks",
        ("payment.tracking", "tool") => "Recorded by a tool",
        ("payment.tracking", "none") => "None",
        ("data.item.kind" | "data.evidence.for", "public") => "Public",
        ("data.item.kind" | "data.evidence.for", "business") => "Business data",
        ("data.item.kind" | "data.evidence.for", "personal") => "Personal data",
        ("data.item.kind" | "data.evidence.for", "employee") => "Employee data",
        ("data.item.kind" | "data.evidence.for", "health") => "Health data",
        ("data.item.kind" | "data.evidence.for", "payment_card") => "Payment card data",
        ("data.item.kind" | "data.evidence.for", "credentials") => "Credentials",
        ("data.item.form", "none") => "Not shared",
        ("data.item.form", "masked") => "Masked",
        ("data.item.form", "sample") => "Sample only",
        ("data.item.form", "aggregate") => "Totals only",
        ("data.item.form", "full") => "In full",
        ("data.evidence.status", "wanted") => "To be shown",
        ("data.evidence.status", "seen") => "Seen by the client",
        ("representation.identity", "named") => "Under the worker's own name",
        ("representation.identity", "alias") => "Under an agreed name",
        ("representation.identity", "company_only") => "Under the client's company name only",
        ("surveillance.how", "all") => "Every piece of the period is looked at.",
        ("surveillance.how", "random_sampling") => {
            "The assessor draws the pieces by lot from all of the period, before looking at any of them."
        }
        ("surveillance.how", "periodic") => "At fixed times the assessor looks at what there is on that day.",
        ("surveillance.how", "customer_complaint") => {
            "Complaints are counted, once the assessor has confirmed that they are about this work."
        }
        ("surveillance.how", "incidental") => "What the assessor happens to see is written down with its date.",
        ("surveillance.how", "automated") => "A report of the system counts; the assessor reads it off and keeps a copy.",
        ("surveillance.log", "all") => "Period, number of pieces, number that met the standard, share, note",
        ("surveillance.log", "random_sampling") => {
            "Period, number of pieces, number drawn, which ones, number that met the standard, share, note"
        }
        ("surveillance.log", "periodic") => "Day, number of pieces, number that met the standard, share, note",
        ("surveillance.log", "customer_complaint") => "Day, complaint, confirmed or not, what was done, note",
        ("surveillance.log", "incidental") => "Day, what was seen, met or missed, note",
        ("surveillance.log", "automated") => "Period, name of the report, number of pieces, share, note",
        ("process.private.decision", "outsource") => "Hand over",
        ("process.private.decision", "keep") => "Keep",
        ("process.private.decision", "automate") => "Automate",
        ("process.private.decision", "drop") => "Drop",
        ("reckoning", "hours") => "Hours a week",
        ("reckoning", "calendar") => "The calendar of the term",
        ("reckoning", "cost") => "What it costs",
        ("reckoning", "owner") => "The owner's own time",
        ("reckoning", "together") => "Working together",
        ("reckoning", "targets") => "Times to react",
        ("level", "error") => "Must be settled",
        ("level", "warning") => "Should be settled",
        ("level", "advice") => "Good practice",
        ("acceptance.silence", "acceptance") => "The work counts as accepted",
        ("acceptance.silence", "not acceptance") => "The work is not accepted until the client says so",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{FieldKind, Shape};

    #[test]
    fn every_word_has_a_gloss() {
        for field in &Shape::get().fields {
            if let FieldKind::Word(words) = &field.kind {
                // the budget covers what a retainer may cover
                let path = if field.path == "private.budget_period" { "payment.period" } else { field.path.as_str() };
                for (word, _) in words {
                    assert!(gloss(path, word).is_some(), "{} = {word}", field.path);
                    if path == "requirement.surveillance" {
                        assert!(gloss("surveillance.how", word).is_some() && gloss("surveillance.log", word).is_some());
                    }
                }
            }
        }
    }
}
