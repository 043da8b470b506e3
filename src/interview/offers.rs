//! What can be offered for a brief as it stands: what is typical for its kind of work, and the proofs that its data calls for.

use serde_json::Value;

use super::amounts::with_own_amount;
use super::compliance;
use super::kinds::kind;
use super::measuring::on_the_same_day;
use super::milestones::milestones;
use crate::model::{Brief, Path, PaymentModel, Process, Rate, Requirement, Segment};

/// A brief to pick from, cut to what fits the one that is being filled.
#[derive(Debug, Clone, Default)]
pub struct Offers {
    /// What there is to pick from.
    pub brief: Brief,
}

impl Offers {
    /// What is offered for some kinds of work; without one, only what follows from the brief itself.
    pub fn of(brief: &Brief, kinds: &[String]) -> Self {
        let mut offered = together(kinds);
        let is_there = |id: &String| brief.process.iter().any(|process| process.id == *id && process.is_outsourced());
        offered.requirement.retain(|requirement| requirement.process.is_empty() || is_there(&requirement.process));
        for requirement in &mut offered.requirement {
            if let (Some(typical), Some(own)) = (volume(&offered.process, requirement), volume(&brief.process, requirement)) {
                requirement.standard = with_own_amount(&requirement.standard, typical, own);
            }
        }
        if wants_the_same_day(brief) {
            let waits = |one: &&mut Requirement| one.standard.ends_with("within 1 business day");
            let same = |one: &mut Requirement| one.standard = on_the_same_day(&one.standard);
            offered.requirement.iter_mut().filter(waits).for_each(same);
        }
        for item in &mut offered.data.item {
            item.needed_for.retain(is_there);
        }
        offered.data.item.retain(|item| !item.needed_for.is_empty());
        // whoever speaks for the client checks the work, until somebody else is named
        if let Some(contact) = brief.client.contact.first() {
            offered.requirement.iter_mut().for_each(|requirement| requirement.assessor.clone_from(&contact.name));
        }
        offered.data.evidence = compliance::proofs(brief);
        if brief.milestone.is_empty() {
            offered.milestone = milestones(brief);
        }
        // work with an end is one job: it is paid by what comes out of it
        if brief.schedule.end.is_some() && offered.payment.model == Some(PaymentModel::Hourly) {
            offered.payment.model = None;
        }
        Self { brief: offered }
    }

    /// The items offered for a list, by their paths in what is offered, without those that the brief has already. `key` is the one
    /// that names such an item.
    pub fn items(&self, brief: &Brief, list: &Path, key: &str) -> Vec<Path> {
        let Some(source) = self.source(brief, list) else { return Vec::new() };
        let (offered, given) = (self.brief.tree(), brief.tree());
        let has = |item: &Path| {
            let named = |key: &str| {
                let name = offered.get(&item.key(key));
                name.is_some() && (0..given.count(list)).any(|i| given.get(&list.item(i).key(key)) == name)
            };
            named(key) || named("id")
        };
        (0..offered.count(&source)).map(|i| source.item(i)).filter(|item| !has(item)).collect()
    }

    /// The text offered for a field of the file itself; fields of items come with their items.
    pub fn text(&self, path: &Path) -> Option<String> {
        let is_plain = path.0.iter().all(|segment| matches!(segment, Segment::Key(_)));
        is_plain.then(|| self.brief.get(path)).flatten()
    }

    /// Where the items for a list stand in what is offered: what lies in a process, in the process of the same id.
    fn source(&self, brief: &Brief, list: &Path) -> Option<Path> {
        let Some(Segment::Item(index)) = list.0.get(1) else { return Some(list.clone()) };
        let id = &brief.process.get(*index).filter(|_| list.0[0] == Segment::Key("process".to_owned()))?.id;
        let same = self.brief.process.iter().position(|process| process.id == *id)?;
        let mut source = list.clone();
        source.0[1] = Segment::Item(same);
        Some(source)
    }
}

/// Whether "the same day" was said before anybody was asked for requirements.
fn wants_the_same_day(brief: &Brief) -> bool {
    let said = [&brief.brief.objective].into_iter().chain(brief.process.iter().map(|process| &process.change));
    let same = ["same day", "same business day", "same working day"];
    said.map(|text| text.to_lowercase()).any(|text| same.iter().any(|words| text.contains(words)))
}

/// The amount of the work that a requirement is about.
fn volume<'a>(all: &'a [Process], about: &Requirement) -> Option<&'a Rate> {
    all.iter().find(|process| process.id == about.process)?.volume.as_ref()
}

/// What is typical for several kinds of work: their lists together, and of single answers those of the first.
fn together(kinds: &[String]) -> Brief {
    let mut briefs = kinds.iter().filter_map(|name| kind(name)).map(|kind| &kind.brief);
    let Some(first) = briefs.next() else { return Brief::default() };
    let mut tree = serde_json::to_value(first).unwrap_or_default();
    for more in briefs {
        add(&mut tree, serde_json::to_value(more).unwrap_or_default());
    }
    serde_json::from_value(tree).unwrap_or_else(|_| first.clone())
}

fn add(tree: &mut Value, more: Value) {
    match (tree, more) {
        (Value::Object(tree), Value::Object(more)) => {
            more.into_iter().for_each(|(key, value)| add(tree.entry(key).or_insert(Value::Null), value));
        }
        (Value::Array(list), Value::Array(more)) => {
            let new: Vec<Value> = more.into_iter().filter(|item| !list.contains(item)).collect();
            list.extend(new);
        }
        (tree, more) if tree.is_null() || tree == "" => *tree = more,
        _ => {}
    }
}

/// The lists in an item that are offered one by one themselves, and so do not come with it.
pub(super) fn apart(list: &str) -> &'static [&'static str] {
    if list == "process" { &["reply"] } else { &[] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_kinds_offer_what_both_do() {
        let offered = |kinds: &[&str]| together(&kinds.iter().map(|kind| (*kind).to_owned()).collect::<Vec<_>>());
        let (one, other) = (offered(&["customer-service"]), offered(&["design"]));
        let both = offered(&["customer-service", "design"]);
        assert_eq!(both.process.len(), one.process.len() + other.process.len());
        assert_eq!(both.requirement.len(), one.requirement.len() + other.requirement.len());
        assert!(other.brief.assumptions.iter().all(|line| both.brief.assumptions.contains(line)));
        assert_eq!(both.trial.task, one.trial.task);
        assert_eq!(offered(&[]), Brief::default());
    }

    #[test]
    fn what_was_said_before_stands_in_what_is_offered() {
        let mut brief = Brief::default();
        let fields = [("process.1.id", "email"), ("process.1.name", "Email"), ("process.1.change", "An answer the same day")];
        fields.iter().for_each(|(path, value)| brief.set(&Path::new(path), value).unwrap());
        let offered = Offers::of(&brief, &["customer-service".to_owned()]).brief;
        assert_eq!(offered.requirement[0].standard, "Reply to every customer email on the same business day");
    }

    #[test]
    fn each_kind_says_how_it_is_paid_and_never_how_much() {
        let offered = |kind: &str, brief: &Brief| Offers::of(brief, &[kind.to_owned()]).brief.payment;
        let (mut brief, work) = (Brief::default(), crate::interview::kinds::kinds());
        for kind in work {
            let payment = offered(kind.name, &brief);
            assert!(payment.model.is_some() && payment.rate.is_none() && payment.amount.is_none(), "{}", kind.name);
        }
        let of = |kind: &str, brief: &Brief| offered(kind, brief).model;
        assert_eq!(of("content", &brief), Some(PaymentModel::PerUnit));
        assert_eq!(of("customer-service", &brief), Some(PaymentModel::Hourly));
        brief.schedule.end = "2027-06-30".parse().ok();
        assert_eq!(of("content", &brief), Some(PaymentModel::PerUnit));
        assert_eq!(of("customer-service", &brief), None);
    }
}
