//! What a template is handed: the fields of the format under their own names, and what follows from them.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::audience::{Audience, cut};
use super::style::Style;
use super::{plan, told, workload};
use crate::check::tolerates_misses;
use crate::model::{Brief, DataItem, Evidence, Money, Requirement, Share, ShareOrMoney};

/// The brief as a reader may see it, with `derived` tables beside the fields they follow from.
///
/// Every field is there, so that a template names what may be missing without asking first: what is not given is `""` or an
/// empty list.
pub fn view(brief: &Brief, audience: Audience) -> Value {
    let part = cut(brief, audience, false);
    of(tree(&part), &part, audience, &Style::new(&brief.brief.language))
}

/// A brief as a tree; it is plain values with text keys, so there is nothing that could not be one.
pub(super) fn tree(brief: &Brief) -> Value {
    serde_json::to_value(brief).unwrap_or_default()
}

/// The view of a brief that has been cut already and made a tree.
pub(super) fn of(tree: Value, brief: &Brief, audience: Audience, style: &Style) -> Value {
    let mut view = tree;
    fill(&mut view);
    told::tell(&mut view, style);
    take_out(&mut view, "check");
    if audience != Audience::Client {
        // empty by now; without the key a template cannot even name it
        take_out(&mut view, "private");
        view["process"].as_array_mut().into_iter().flatten().for_each(|process| take_out(process, "private"));
    }
    for (i, process) in brief.process.iter().enumerate() {
        view["process"][i]["derived"] = json!({
            "workload": workload::explain(brief, process, style).unwrap_or_default(),
            "placeholders": process.reply.iter().any(|reply| reply.text.contains("{{")),
        });
    }
    for (i, requirement) in brief.requirement.iter().enumerate() {
        view["requirement"][i]["derived"] = json!({
            "process": belongs_to(brief, &requirement.process, style),
            "misses": requirement.aql.as_ref().map(|level| misses(level, has_leeway(requirement), style)).unwrap_or_default(),
            "of": if has_leeway(requirement) { style.say("of-the-checks", &[]) } else { String::new() },
        });
    }
    for (i, milestone) in brief.milestone.iter().enumerate() {
        view["milestone"][i]["derived"] =
            json!({ "sum": milestone_sum(brief, milestone.payment.as_ref(), style).unwrap_or_default() });
    }
    for (i, item) in brief.data.item.iter().enumerate() {
        let names: Vec<String> = item.needed_for.iter().map(|id| process_name(brief, id)).collect();
        view["data"]["item"][i]["derived"] = json!({ "needed_for": names, "evidence": evidence(brief, item) });
    }
    for (i, backup) in brief.private.backup.iter().enumerate() {
        let names: Vec<String> = backup.covers.iter().map(|id| process_name(brief, id)).collect();
        view["private"]["backup"][i]["derived"] = json!({ "covers": names });
    }
    view["provider"]["derived"] = json!({ "language_level": style.language_level(&brief.provider.language_level) });
    let mut tools: Vec<&String> = Vec::new();
    for tool in brief.process.iter().flat_map(|process| &process.tools) {
        if !tools.contains(&tool) {
            tools.push(tool);
        }
    }
    view["derived"] = json!({
        "tools": tools,
        "workload": workload::total(brief, style).unwrap_or_default(),
        "weeks": plan::weeks(brief, style),
    });
    view
}

fn take_out(table: &mut Value, key: &str) {
    if let Some(table) = table.as_object_mut() {
        table.shift_remove(key);
    }
}

/// The view as the template engine holds it; fractions go as text, for sums of money must stay exact.
pub(super) fn to_tera(value: Value) -> tera::Value {
    match value {
        Value::Object(table) => table.into_iter().map(|(key, value)| (key.into(), to_tera(value))).collect::<tera::Map>().into(),
        Value::Array(items) => items.into_iter().map(to_tera).collect::<Vec<_>>().into(),
        Value::Number(number) => number.as_i64().map_or_else(|| tera::Value::from(number.to_string()), tera::Value::from),
        Value::String(text) => tera::Value::from(text),
        Value::Bool(is) => tera::Value::from(is),
        Value::Null => tera::Value::none(),
    }
}

/// What is not given becomes an empty text.
fn fill(value: &mut Value) {
    match value {
        Value::Null => *value = Value::String(String::new()),
        Value::Array(items) => items.iter_mut().for_each(fill),
        Value::Object(table) => table.values_mut().for_each(fill),
        _ => {}
    }
}

/// The name that a reader knows a process by; its id where it has no name.
fn process_name(brief: &Brief, id: &str) -> String {
    let process = brief.process.iter().find(|process| process.id == id && !process.name.is_empty());
    process.map_or(id, |process| &process.name).to_owned()
}

/// The process of a requirement; nothing where there is only one that it could belong to.
fn belongs_to(brief: &Brief, id: &str, style: &Style) -> String {
    match (brief.process.as_slice(), id) {
        ([] | [_], "") => String::new(),
        ([only], id) if only.id == id => String::new(),
        (_, "") => style.say("all-processes", &[]),
        (_, id) => process_name(brief, id),
    }
}

/// The proofs that are asked for before a sort of data is shared.
fn evidence(brief: &Brief, item: &DataItem) -> Vec<String> {
    let covers = |proof: &&Evidence| item.kind.is_some_and(|kind| proof.covers.contains(&kind));
    brief.data.evidence.iter().filter(covers).map(|proof| proof.name.clone()).collect()
}

/// Whether a requirement that is to be met every time has its leeway within, as `at most 1 of 20` has.
fn has_leeway(requirement: &Requirement) -> bool {
    let is_whole = requirement.aql.as_ref().is_some_and(|level| level.percent() >= Decimal::ONE_HUNDRED);
    is_whole && tolerates_misses(&requirement.standard)
}

/// How many of a number of pieces may miss a level: `of 20: 1 · of 50: 2 · of 100: 5`.
fn misses(level: &Share, has_leeway: bool, style: &Style) -> String {
    if has_leeway {
        return style.say("misses-stated", &[]);
    }
    if level.percent() >= Decimal::ONE_HUNDRED {
        return style.say("misses-none", &[]);
    }
    let miss = |of: i64| {
        let most = (Decimal::ONE_HUNDRED - level.percent()).max(Decimal::ZERO) * Decimal::from(of) / Decimal::ONE_HUNDRED;
        style.say("misses-of", &[("whole", &of.to_string()), ("part", &most.floor().normalize().to_string())])
    };
    [20, 50, 100].map(miss).join(" · ")
}

/// What a share of the whole comes to, such as `GBP 300`, where the whole is known.
fn milestone_sum(brief: &Brief, payment: Option<&ShareOrMoney>, style: &Style) -> Option<String> {
    let (Some(ShareOrMoney::Share(share)), Some(whole)) = (payment, &brief.payment.amount) else { return None };
    let amount = whole.amount.checked_mul(share.percent())? / Decimal::ONE_HUNDRED;
    let sum = Money { amount: amount.round_dp(2).normalize(), currency: whole.currency.clone() };
    Some(style.money(&sum, &brief.payment.currency))
}
