//! What the rules mean by their words: one definition for all of them.

use super::Context;
use crate::model::{Candidate, PaymentModel, Process, StepOwner};

/// Words by which a process is known to deal with customers.
const CUSTOMER_WORDS: &[&str] =
    &["caller", "callers", "inbox", "chat", "chats", "social media", "client enquiries", "customer service", "customer care"];

/// Words for customers that say so only beside a word of dealing with them: somebody cleans the customer toilet and meets nobody.
const CUSTOMERS: &[&str] = &["customer", "customers", "guest", "guests"];

/// Dealing with somebody.
const DEALINGS: &[&str] = &[
    "advise",
    "answer",
    "answers",
    "ask",
    "call",
    "calls",
    "contact",
    "email",
    "emails",
    "e-mail",
    "enquiries",
    "enquiry",
    "greet",
    "help",
    "inform",
    "mail",
    "message",
    "messages",
    "phone",
    "question",
    "questions",
    "reply",
    "replies",
    "requests",
    "review",
    "reviews",
    "sell",
    "send",
    "serve",
    "speak",
    "support",
    "talk",
    "tell",
    "tickets",
    "visit",
    "welcome",
    "write",
];

impl Context<'_> {
    /// A provider is chosen. What only a chosen provider can have is not asked for before that.
    pub fn is_chosen(&self) -> bool {
        !self.brief.provider.name.trim().is_empty()
    }

    /// The chosen provider's entry among those that were looked at.
    pub fn chosen_candidate(&self) -> Option<(usize, &Candidate)> {
        let name = self.brief.provider.name.trim().to_lowercase();
        let mut candidates = self.brief.private.candidate.iter().enumerate();
        candidates.find(|(_, candidate)| {
            // a firm is often noted without the rest of its full name
            let noted = candidate.name.trim().to_lowercase();
            !noted.is_empty() && has_word(&name, &noted)
        })
    }

    /// The work comes again and again: a single job needs neither a ramp nor a parallel run.
    pub fn recurs(&self) -> bool {
        let pay = matches!(self.brief.payment.model, Some(PaymentModel::Hourly | PaymentModel::Retainer));
        self.outsourced().next().is_some()
            && (pay || !self.is_one_job() && self.outsourced().any(|(_, process)| process.volume.is_some()))
    }

    /// A fixed sum or a sum by milestone buys one job, however many pieces it has.
    pub fn is_one_job(&self) -> bool {
        matches!(self.brief.payment.model, Some(PaymentModel::Fixed | PaymentModel::Milestone))
    }

    /// The provider meets our customers.
    pub fn is_customer_facing(&self) -> bool {
        let representation = &self.brief.representation;
        representation.identity.is_some()
            || !representation.sole_contact.is_empty()
            || self.outsourced().any(|(_, process)| faces_customers(process))
    }

    /// There is a trial, however much is missing of it.
    pub fn has_trial(&self) -> bool {
        let trial = &self.brief.trial;
        !trial.task.is_empty() || trial.fee.is_some() || !trial.pass_mark.is_empty() || trial.due.is_some()
    }
}

/// The steps in which the provider has a hand.
pub fn provider_steps(process: &Process) -> impl Iterator<Item = &str> {
    let others = [Some(StepOwner::Client), Some(StepOwner::ThirdParty)];
    process.step.iter().filter(move |step| !others.contains(&step.owner)).map(|step| step.text.as_str())
}

/// Whether whoever does this work meets customers.
pub fn faces_customers(process: &Process) -> bool {
    let words =
        [process.name.as_str()].into_iter().chain(provider_steps(process)).chain(process.tools.iter().map(String::as_str));
    let mut words = words.map(str::to_lowercase);
    let has_one = |text: &str, of: &[&str]| of.iter().any(|word| has_word(text, word));
    let meets = |text: &str| has_one(text, CUSTOMER_WORDS) || has_one(text, CUSTOMERS) && has_one(text, DEALINGS);
    !process.reply.is_empty() || words.any(|text| meets(&text))
}

/// Whether a text stands where a person should be named and names none: `nobody`, `none yet`.
pub fn names_nobody(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    let first = lower.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    ["", "nobody", "none", "nil"].contains(&first) || ["no", "no one", "no-one", "n/a", "not yet known"].contains(&lower.as_str())
}

/// Whether a process is so loosely named that nobody could tell what to do: the rule `vague-scope`.
pub fn is_vague(process: &Process) -> bool {
    process.step.is_empty() && process.deliverables.is_empty()
}

/// Whether a text has a word or phrase, not as a part of another word; both are in lower case.
pub fn has_word(lower: &str, word: &str) -> bool {
    // the texts are short and many: to prepare a search would take longer than to search
    let Some(first) = word.bytes().next() else { return false };
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let begins = lower.bytes().enumerate().filter(|(_, byte)| *byte == first).map(|(at, _)| at);
    begins
        .filter(|at| lower.as_bytes()[*at..].starts_with(word.as_bytes()))
        .any(|at| edge(lower[..at].chars().next_back()) && edge(lower[at + word.len()..].chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Step;

    #[test]
    fn who_meets_customers_and_who_only_works_near_them() {
        let named = |name: &str| faces_customers(&Process { name: name.into(), ..Default::default() });
        for name in ["Answer customer email", "Customer support", "Live chat", "Call guests back", "Customer service"] {
            assert!(named(name), "{name}");
        }
        for name in ["Clean the customer toilet", "Make the guest beds", "Sort customer records", "Translate the strings"] {
            assert!(!named(name), "{name}");
        }
    }

    #[test]
    fn the_steps_of_others_are_not_the_providers() {
        let step = |owner| Step { text: "Tell the customer".into(), owner };
        let faces = |owner| faces_customers(&Process { name: "Books".into(), step: vec![step(owner)], ..Default::default() });
        assert!([None, Some(StepOwner::Provider), Some(StepOwner::Shared)].into_iter().all(faces));
        assert!(![Some(StepOwner::Client), Some(StepOwner::ThirdParty)].into_iter().any(faces));
    }
}
