//! Places of a brief as a reader of documents knows them: not `requirement.R1.aql` but "Requirement R1 – Acceptable quality level".

use super::style::Style;
use crate::model::{Brief, Path, Segment, Tree};

/// The message that names each field and each table. A table stands before its fields, unless it is one of `UNSPOKEN`.
const LABELS: &[(&str, &str)] = &[
    ("brief.title", "field-title"),
    ("brief.reference", "reference"),
    ("brief.revision", "revision"),
    ("brief.date", "date"),
    ("brief.status", "status"),
    ("brief.language", "language"),
    ("brief.objective", "objective"),
    ("brief.background", "background"),
    ("brief.assumptions", "assumptions"),
    ("brief.out_of_scope", "out-of-scope"),
    ("glossary", "glossary"),
    ("glossary.term", "field-term"),
    ("glossary.meaning", "field-meaning"),
    ("client", "client"),
    ("client.name", "name"),
    ("client.address", "address"),
    ("client.time_zone", "time-zone"),
    ("client.working_hours", "working-hours"),
    ("client.holidays", "days-off"),
    ("client.obligations", "client-does"),
    ("client.contact", "contacts"),
    ("provider", "provider"),
    ("provider.name", "name"),
    ("provider.location", "location"),
    ("provider.time_zone", "time-zone"),
    ("provider.working_hours", "working-hours"),
    ("provider.holidays", "days-off"),
    ("provider.working_language", "working-language"),
    ("provider.language_level", "language-level"),
    ("provider.people", "who-works"),
    ("provider.substitution", "substitution"),
    ("provider.subcontracting", "subcontracting"),
    ("provider.contact", "contacts"),
    ("process", "work"),
    ("process.id", "field-id"),
    ("process.name", "name"),
    ("process.current", "work-today"),
    ("process.change", "work-change"),
    ("process.volume", "volume"),
    ("process.effort", "time-each"),
    ("process.tools", "tools"),
    ("process.deliverables", "deliverables"),
    ("process.method", "way-of-working"),
    ("process.method_reason", "field-method-reason"),
    ("process.hand_back", "handed-back"),
    ("process.private", "decision"),
    ("process.private.decision", "decision"),
    ("process.private.core", "core"),
    ("process.private.reason", "reason"),
    ("process.step", "steps"),
    ("process.step.text", "what-is-done"),
    ("process.step.owner", "who"),
    ("process.reply", "draft-replies"),
    ("process.reply.request", "field-request"),
    ("process.reply.text", "answer"),
    ("requirement", "requirements"),
    ("requirement.id", "field-id"),
    ("requirement.process", "owner-work"),
    ("requirement.standard", "standard"),
    ("requirement.kind", "field-kind"),
    ("requirement.aql", "aql"),
    ("requirement.inspect", "looked-at-what"),
    ("requirement.surveillance", "surveillance"),
    ("requirement.frequency", "how-often"),
    ("requirement.assessor", "by-whom"),
    ("requirement.incentive", "field-incentive"),
    ("requirement.remedy", "field-remedy"),
    ("requirement.importance", "field-importance"),
    ("requirement.good_example", "accepted-example"),
    ("requirement.bad_example", "sent-back-example"),
    ("requirement.ramp", "while-learning"),
    ("requirement.ramp.until", "until"),
    ("requirement.ramp.aql", "aql"),
    ("schedule", "schedule"),
    ("schedule.start", "field-start"),
    ("schedule.end", "last-day"),
    ("schedule.hours", "hours"),
    ("milestone", "milestones"),
    ("milestone.id", "field-id"),
    ("milestone.name", "name"),
    ("milestone.due", "field-due"),
    ("milestone.deliverables", "deliverables"),
    ("milestone.acceptance", "accepted-when"),
    ("milestone.payment", "milestone-payment"),
    ("touchpoint", "communication"),
    ("touchpoint.name", "name"),
    ("touchpoint.when", "meeting-when"),
    ("touchpoint.until", "until"),
    ("touchpoint.duration", "field-duration"),
    ("touchpoint.channel", "channel"),
    ("touchpoint.who", "meeting-who"),
    ("touchpoint.agenda", "agenda"),
    ("payment", "payment"),
    ("payment.model", "payment-model"),
    ("payment.currency", "currency"),
    ("payment.rate", "rate"),
    ("payment.unit", "field-unit"),
    ("payment.amount", "field-amount"),
    ("payment.period", "field-period"),
    ("payment.cap", "field-cap"),
    ("payment.when", "field-due"),
    ("payment.due", "time-to-pay"),
    ("payment.method", "payment-method"),
    ("payment.fees_paid_by", "transfer-fees"),
    ("payment.expenses", "expenses"),
    ("payment.tracking", "record-of-work"),
    ("payment.tracking_tool", "field-tracking-tool"),
    ("payment.later", "later"),
    ("payment.exchange", "exchange-rate"),
    ("data", "data-protection"),
    ("data.never_share", "never-shared"),
    ("data.credentials", "accounts"),
    ("data.breach_notice", "breach-notice"),
    ("data.on_exit", "on-exit"),
    ("data.item", "shared-data"),
    ("data.item.name", "name"),
    ("data.item.kind", "field-kind"),
    ("data.item.needed_for", "needed-for"),
    ("data.item.form", "form"),
    ("data.item.reason", "reason"),
    ("data.item.access", "data-access"),
    ("data.item.until", "until"),
    ("data.evidence", "evidence-heading"),
    ("data.evidence.name", "name"),
    ("data.evidence.for", "evidence-for"),
    ("data.evidence.status", "evidence-status"),
    ("data.evidence.seen_on", "field-seen-on"),
    ("data.evidence.valid_until", "valid-until"),
    ("data.evidence.scope", "evidence-covers"),
    ("access", "access-to-systems"),
    ("access.system", "system"),
    ("access.level", "access-level"),
    ("access.granted", "given"),
    ("access.revoked", "ends"),
    ("representation", "customers"),
    ("representation.identity", "appears"),
    ("representation.channel", "channel"),
    ("representation.sole_contact", "sole-contact"),
    ("representation.non_solicitation", "non-solicitation"),
    ("representation.tone", "tone"),
    ("representation.may_say", "may-say"),
    ("representation.must_not_say", "must-not-say"),
    ("transition", "transition"),
    ("transition.start", "start"),
    ("transition.parallel_run", "field-parallel-run"),
    ("transition.training", "training"),
    ("transition.materials", "materials"),
    ("transition.ready_when", "ready-when"),
    ("trial", "trial"),
    ("trial.task", "task"),
    ("trial.fee", "fee"),
    ("trial.due", "trial-due"),
    ("trial.requirements", "measured-by"),
    ("trial.pass_mark", "passed-when"),
    ("trial.debrief", "debrief"),
    ("acceptance", "acceptance"),
    ("acceptance.review_period", "review-period"),
    ("acceptance.revisions", "revisions"),
    ("acceptance.silence", "silence"),
    ("change_control", "changes"),
    ("change_control.how", "change-how"),
    ("change_control.answer_within", "answered-within"),
    ("exit", "ending"),
    ("exit.notice", "notice"),
    ("exit.handover", "handover"),
    ("exit.during_trial", "during-trial"),
    ("agreement", "agreement"),
    ("agreement.payment_agreed_on", "payment-agreed-on"),
    ("agreement.assumptions_confirmed_on", "assumptions-confirmed-on"),
    ("agreement.agreed_on", "agreed-on"),
    ("agreement.client_signatory", "for-client"),
    ("agreement.provider_signatory", "for-provider"),
    ("private", "foot-client-alone"),
    ("private.benefit", "freed-for"),
    ("private.budget", "budget"),
    ("private.budget_period", "budget-period"),
    ("private.contingency", "field-contingency"),
    ("private.leeway", "reserve"),
    ("private.real_deadline", "really-needed"),
    ("private.owner_hour_value", "hour-worth"),
    ("private.owner_time_now", "time-now"),
    ("private.oversight", "looking-after"),
    ("private.walk_away", "stop-when"),
    ("private.notes", "notes"),
    ("private.candidate", "place-candidates"),
    ("private.candidate.name", "name"),
    ("private.candidate.location", "candidate-where"),
    ("private.candidate.price", "price"),
    ("private.candidate.references", "references"),
    ("private.candidate.samples", "samples"),
    ("private.candidate.testimonials", "testimonials"),
    ("private.candidate.call", "call"),
    ("private.candidate.trial_result", "trial-went"),
    ("private.candidate.concerns", "concerns"),
    ("private.candidate.score", "score-so-far"),
    ("private.backup", "step-in"),
    ("private.backup.name", "name"),
    ("private.backup.covers", "backup-covers"),
    ("private.backup.available", "available"),
    ("private.risk", "risks"),
    ("private.risk.risk", "could-go-wrong"),
    ("private.risk.answer", "we-would"),
    ("check.allow", "findings-left"),
    ("check.allow.rule", "finding"),
    ("check.allow.at", "finding-where"),
    ("check.allow.reason", "finding-why"),
];

/// Labels of the fields of a contact, who is on either side.
const CONTACT: &[(&str, &str)] = &[
    ("name", "name"),
    ("role", "field-role"),
    ("email", "field-email"),
    ("phone", "field-phone"),
    ("responsible_for", "looks-after"),
    ("may_decide", "may-decide"),
    ("may_not_decide", "may-not-decide"),
    ("deputy", "deputy"),
    ("hours", "contact-hours"),
];

/// What one item of a list of tables is called, and the keys of its name, the first that is given.
const KINDS: &[(&str, &str, &[&str])] = &[
    ("glossary", "glossary", &["term"]),
    ("client.contact", "place-contact", &["name", "role"]),
    ("provider.contact", "place-contact", &["name", "role"]),
    ("process", "owner-work", &["name", "id"]),
    ("process.step", "step", &[]),
    ("process.reply", "place-reply", &[]),
    ("requirement", "requirement", &["id"]),
    ("requirement.ramp", "place-ramp", &[]),
    ("milestone", "milestone", &["name", "id"]),
    ("touchpoint", "meeting", &["name"]),
    ("data.item", "data", &["name"]),
    ("data.evidence", "evidence", &["name"]),
    ("access", "system", &["system"]),
    ("private.candidate", "candidate", &["name"]),
    ("private.backup", "place-backup", &["name"]),
    ("private.risk", "place-risk", &[]),
];

/// Tables that are not named before their fields, whose labels say enough.
const UNSPOKEN: &[&str] = &["schedule", "data", "private", "process.private"];

/// Names places of a brief in a style.
pub(super) struct Places<'a> {
    style: &'a Style,
    brief: &'a Brief,
    tree: Tree,
}

impl<'a> Places<'a> {
    /// The places of a brief.
    pub fn of(brief: &'a Brief, style: &'a Style) -> Self {
        Self { style, brief, tree: brief.tree() }
    }

    /// A place by its path, from the outside in; as it was written where the format has no such place.
    pub fn name(&self, path: &str) -> String {
        let (path, _) = Path::resolve(path, self.brief);
        if path.0.is_empty() {
            return self.style.say("place-everywhere", &[]);
        }
        let mut names = Vec::new();
        let mut at = Path::default();
        let mut segments = path.0.iter().peekable();
        while let Some(segment) = segments.next() {
            at.0.push(segment.clone());
            let field = at.field();
            let item = match segments.peek() {
                Some(Segment::Item(number)) => Some(*number),
                _ => None,
            };
            if let Some(number) = item {
                at = at.item(number);
                segments.next();
                names.extend(self.item(&at, &field, number + 1));
            } else if segments.peek().is_none() || !UNSPOKEN.contains(&field.as_str()) {
                names.extend(self.label(&field));
            }
        }
        if names.is_empty() { path.to_string() } else { names.join(" – ") }
    }

    /// What a field is called, without the item that it belongs to.
    pub fn label(&self, field: &str) -> Option<String> {
        label(field).map(|id| self.style.say(id, &[]))
    }

    /// What an item of a list is called.
    fn item(&self, path: &Path, list: &str, number: usize) -> Option<String> {
        let number = number.to_string();
        let Some((_, kind, keys)) = KINDS.iter().find(|(table, ..)| *table == list) else {
            return Some(self.style.say("place-entry", &[("list", &self.label(list)?), ("number", &number)]));
        };
        let kind = self.style.say(kind, &[]);
        let named = keys.iter().find_map(|key| Some((*key, self.tree.get(&path.key(key))?)));
        Some(match named {
            Some(("id", id)) => self.style.say("place-numbered", &[("kind", &kind), ("number", &id)]),
            Some((_, name)) => self.style.say("place-named", &[("kind", &kind), ("name", &name)]),
            None => self.style.say("place-numbered", &[("kind", &kind), ("number", &number)]),
        })
    }
}

/// The message that names a field or a table.
fn label(field: &str) -> Option<&'static str> {
    let (labels, key) = match field.split_once(".contact.") {
        Some((_, key)) => (CONTACT, key),
        None => (LABELS, field),
    };
    labels.iter().find(|(path, _)| *path == key).map(|(_, id)| *id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Shape;

    #[test]
    fn every_place_of_the_format_has_a_name() {
        let shape = Shape::get();
        let brief = Brief::default();
        let style = Style::new("en-XA");
        let places = Places::of(&brief, &style);
        for field in shape.fields.iter().filter(|field| field.path != "format") {
            assert!(label(field.path).is_some(), "{}", field.path);
            let name = places.name(&field.first().to_string());
            assert!(!name.contains(|c: char| c.is_ascii_alphabetic()), "{}: {name}", field.path);
        }
        for table in shape.tables.iter().filter(|table| table.repeated && table.path != "check.allow") {
            assert!(KINDS.iter().any(|(path, ..)| *path == table.path), "{}", table.path);
            assert!(label(table.path).is_some(), "{}", table.path);
        }
        for (path, id) in LABELS {
            assert!(shape.field(path).is_some() || shape.table(path).is_some(), "{path}");
            assert!(style.words.has(id), "{path}: {id}");
        }
    }

    #[test]
    fn things_are_called_by_their_names() {
        let mut brief = Brief::default();
        for (path, value) in [
            ("process.1.id", "email"),
            ("process.1.name", "Customer email"),
            ("process.1.step.1.text", "Read it"),
            ("requirement.1.id", "R1"),
            ("client.contact.1.role", "Shop owner"),
            ("brief.out_of_scope", "Calls\nPosts"),
        ] {
            brief.set(&Path::new(path), value).unwrap();
        }
        for (path, english, german) in [
            ("process.email.volume", "Work “Customer email” – Volume", "Arbeit „Customer email“ – Menge"),
            ("process.1.step.1.owner", "Work “Customer email” – Step 1 – Who", "Arbeit „Customer email“ – Schritt 1 – Wer"),
            (
                "requirement.R1.aql",
                "Requirement R1 – Acceptable quality level",
                "Anforderung R1 – Annehmbare Qualitätsgrenzlage (AQL)",
            ),
            ("requirement.2", "Requirement 2", "Anforderung 2"),
            (
                "client.contact.1.hours",
                "Client – Contact “Shop owner” – Hours",
                "Auftraggeber – Ansprechpartner „Shop owner“ – Erreichbar",
            ),
            ("brief.out_of_scope.2", "Out of scope (2)", "Nicht enthalten (2)"),
            ("private.budget", "Budget", "Budget"),
            ("private", "For the client alone", "Nur für den Auftraggeber"),
            ("data.item", "Shared data", "Weitergegebene Daten"),
            ("", "Everywhere", "Überall"),
        ] {
            for (language, name) in [("en", english), ("de", german)] {
                let style = Style::new(language);
                assert_eq!(Places::of(&brief, &style).name(path), name, "{path}");
            }
        }
    }
}
