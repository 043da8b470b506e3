//! To which briefs a piece of advice applies. Where nothing is said here, it applies to all of them.

use super::super::Context;
use super::Advice;
use crate::model::{Brief, DataForm, DataKind, PaymentModel};

/// Why a piece of advice does not apply to a brief; `None` where it does.
pub(super) fn why_not(advice: &Advice, brief: &Brief, context: &Context) -> Option<&'static str> {
    by_id(advice, brief).or_else(|| by_rule(advice, brief, context))
}

/// Pieces that speak of less than their rule does.
fn by_id(advice: &Advice, brief: &Brief) -> Option<&'static str> {
    let model = brief.payment.model;
    let shared = |kind: DataKind| shares(brief, &[kind]);
    let (excluded, why) = match advice.id.as_str() {
        "003-15" => (model.is_some_and(|model| model != PaymentModel::Hourly), "the work is not paid by the hour"),
        "003-16" => {
            let by_time = matches!(model, Some(PaymentModel::Hourly | PaymentModel::Retainer));
            (by_time, "the work is not paid by the task")
        }
        "004-22" => (!shared(DataKind::PaymentCard), "no card data is shared"),
        "004-23" => (!shared(DataKind::Health), "no health data is shared"),
        // whoever has a channel of its own to customers is not kept from them
        "004-28" => {
            let terms = &brief.representation;
            let own_way = terms.sole_contact.is_empty() && !terms.channel.is_empty();
            (own_way, "the provider meets customers in a channel of its own")
        }
        _ => return None,
    };
    excluded.then_some(why)
}

fn by_rule(advice: &Advice, brief: &Brief, context: &Context) -> Option<&'static str> {
    let nothing_shared = brief.data.item.is_empty() && brief.access.is_empty() && !context.is_customer_facing();
    let (excluded, why) = match advice.rule.as_str() {
        "unprotected-customers" | "no-speaking-rules" | "no-draft-replies" => {
            (!context.is_customer_facing(), "the provider does not meet customers")
        }
        "overnight-transition" | "no-learning-curve" => (!context.recurs(), "the work is a single job"),
        "unnamed-worker" | "unvetted-provider" | "unanswered-concern" | "candidates-not-compared" => {
            // whoever has begun to look is asked to go on with it
            let looked = !brief.private.candidate.is_empty();
            (!context.is_chosen() && !looked, "nobody has been looked at yet")
        }
        "personal-data-without-evidence" => {
            (!shares(brief, &[DataKind::Personal, DataKind::Employee]), "no personal data is shared")
        }
        "data-item-without-process" | "full-data-without-reason" => (nothing_shared, "no data is shared"),
        "access-without-rules" => (nothing_shared && brief.data.credentials.is_empty(), "no access is given"),
        _ => return None,
    };
    excluded.then_some(why)
}

fn shares(brief: &Brief, kinds: &[DataKind]) -> bool {
    let items = brief.data.item.iter().filter(|item| item.form != Some(DataForm::None));
    items.into_iter().any(|item| item.kind.is_some_and(|kind| kinds.contains(&kind)))
}
