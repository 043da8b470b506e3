//! What nobody should have to say: ids of processes, requirements and milestones, and what follows from another answer.

use crate::model::{Brief, Path, PaymentModel, Segment, WITH_IDS};

/// Gives the item in which `path` lies its id, once it has something to be named after.
pub(super) fn give_id(brief: &mut Brief, path: &Path) {
    if path.field() == "private.backup.name" {
        only_work(brief, path);
    }
    if path.field() == "payment.model" {
        unit_of_hours(brief);
    }
    let Some(Segment::Item(index)) = path.0.get(1) else { return };
    let index = *index;
    let taken = |brief: &Brief, id: &str| WITH_IDS.iter().any(|list| brief.ids(list).is_some_and(|ids| ids.contains(&id)));
    let numbered = |brief: &Brief, letter: char| (1..).map(|n| format!("{letter}{n}")).find(|id| !taken(brief, id));
    match path.field().as_str() {
        "process.name" if brief.process[index].id.is_empty() => {
            let base = slug(&brief.process[index].name);
            let mut all = std::iter::once(base.clone()).chain((2..).map(|n| format!("{base}-{n}")));
            brief.process[index].id = all.find(|id| !taken(brief, id)).unwrap_or(base);
        }
        "requirement.standard" if brief.requirement[index].id.is_empty() => {
            brief.requirement[index].id = numbered(brief, 'R').unwrap_or_default();
            if let ([process], true) = (brief.process.as_slice(), brief.requirement[index].process.is_empty()) {
                brief.requirement[index].process = process.id.clone();
            }
        }
        "milestone.name" if brief.milestone[index].id.is_empty() => {
            brief.milestone[index].id = numbered(brief, 'M').unwrap_or_default();
        }
        _ => {}
    }
}

/// Who pays by the hour pays for hours, and who no longer does does not.
fn unit_of_hours(brief: &mut Brief) {
    let is_hourly = brief.payment.model == Some(PaymentModel::Hourly);
    if is_hourly && brief.payment.unit.is_empty() {
        brief.payment.unit = "hour".to_owned();
    } else if !is_hourly && brief.payment.unit == "hour" {
        brief.payment.unit.clear();
    }
}

/// Where there is only one piece of work, whoever could step in does so for that.
fn only_work(brief: &mut Brief, path: &Path) {
    if let ([process], Some(Segment::Item(index))) = (brief.process.as_slice(), path.0.get(2))
        && let Some(backup) = brief.private.backup.get_mut(*index).filter(|backup| backup.covers.is_empty())
    {
        backup.covers.push(process.id.clone());
    }
}

/// The last telling word of a name: `Answer customer email` becomes `email`.
fn slug(name: &str) -> String {
    let word = |word: &str| -> String { word.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect() };
    let last = name.split_whitespace().rev().map(word).find(|word| word.chars().count() > 2);
    // `start` and `end` mean days, and an id of digits would read as a number
    last.filter(|id| !matches!(id.as_str(), "start" | "end") && id.starts_with(char::is_alphabetic))
        .unwrap_or_else(|| "work".to_owned())
}

/// The name of the work that the requirement at a path is about, or those of all that is handed over.
pub(super) fn of_work(brief: &Brief, path: &Path) -> String {
    let requirement = match path.0.get(1) {
        Some(Segment::Item(index)) => brief.requirement.get(*index),
        _ => None,
    };
    let outsourced = brief.process.iter().filter(|process| process.is_outsourced());
    let is_meant = |id: &str| requirement.is_none_or(|requirement| requirement.process.is_empty() || requirement.process == id);
    outsourced.filter(|process| is_meant(&process.id)).map(|process| process.name.as_str()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_has_an_id_gets_one_from_the_answer_that_names_it() {
        for list in WITH_IDS {
            let mut brief = Brief::default();
            for key in ["name", "standard"] {
                let path = Path::new(&format!("{list}.1.{key}"));
                if brief.set(&path, "Answer letters").is_ok() {
                    give_id(&mut brief, &path);
                }
            }
            let ids = brief.ids(list).unwrap();
            assert!(ids.len() == 1 && !ids[0].is_empty(), "{list}: {ids:?}");
        }
    }

    #[test]
    fn no_id_is_given_twice() {
        let mut brief = Brief::default();
        for (path, name) in [("requirement.1.id", "M1"), ("milestone.1.name", "First"), ("milestone.2.name", "Second")] {
            brief.set(&Path::new(path), name).unwrap();
            give_id(&mut brief, &Path::new(path));
        }
        assert_eq!(brief.ids("milestone").unwrap(), ["M2", "M3"]);
    }
}
