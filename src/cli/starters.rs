//! The shipped examples as beginnings for a brief of one's own.

use serde_json::Value;

use crate::model::{Brief, FieldKind, Path, Segment, Shape, Status};
use crate::source::read;

macro_rules! starters {
    ($($name:literal),+ $(,)?) => {
        /// The starters by name, with their text.
        pub const STARTERS: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../examples/", $name, ".toml")))),+];
    };
}

starters!["bookkeeping", "customer-email", "minimal", "social-media", "technical-support", "website-maintenance"];

/// What belongs to the example's business alone and is asked for anew.
const OWN: &[&str] = &[
    "brief.reference",
    "brief.background",
    "client.name",
    "client.address",
    "client.contact.name",
    "client.contact.email",
    "client.contact.phone",
    "client.contact.deputy",
    "requirement.assessor",
    "touchpoint.who",
    "provider.name",
    "provider.location",
    "provider.people",
];

/// The starter as a draft: the work described, what belongs to the example's own business and all dates left open.
pub fn starter(name: &str) -> Option<Brief> {
    let (_, text) = STARTERS.iter().find(|(known, _)| *known == name)?;
    let mut brief = read(text).brief;
    brief.provider.contact.clear();
    brief.private = Default::default();
    brief.agreement = Default::default();
    brief.check = Default::default();
    brief.brief.status = Some(Status::Draft);
    brief.brief.revision = Some(1);
    for field in Shape::get().fields {
        let dated = matches!(&field.kind, FieldKind::Value("date" | "day"));
        if dated || OWN.contains(&field.path) {
            clear(&mut brief, &Path::default(), field.path, dated);
        }
    }
    Some(brief)
}

/// Puts the name of the client wherever that of an example's business still stands: in the aim, and under draft replies.
pub fn made_own(brief: &mut Brief) {
    let own = brief.client.name.trim().to_owned();
    if own.is_empty() {
        return;
    }
    for (_, text) in STARTERS {
        let example = read(text).brief.client.name;
        let short = without_legal_form(&example);
        if own.contains(short) {
            continue;
        }
        let Ok(mut tree) = serde_json::to_value(&*brief) else { return };
        rename(&mut tree, &[(example.as_str(), own.as_str()), (short, without_legal_form(&own))]);
        if let Ok(renamed) = serde_json::from_value(tree) {
            *brief = renamed;
        }
    }
}

/// `Moorstitch Yarns` of `Moorstitch Yarns Ltd`: the name that people say.
fn without_legal_form(name: &str) -> &str {
    let forms = ["ltd", "limited", "sl", "inc", "co-operative", "gmbh", "llc", "plc", "srl", "bv", "ag", "sa"];
    match name.rsplit_once(' ') {
        Some((rest, last)) if forms.contains(&last.trim_end_matches('.').to_lowercase().as_str()) => rest.trim_end_matches(','),
        _ => name,
    }
}

/// Replaces names in every text of a tree.
fn rename(tree: &mut Value, names: &[(&str, &str)]) {
    match tree {
        Value::String(text) => *text = names.iter().fold(text.clone(), |text, (old, new)| text.replace(old, new)),
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, names)),
        Value::Object(fields) => fields.values_mut().for_each(|value| rename(value, names)),
        _ => {}
    }
}

/// Takes a field away in every item it occurs in; of days only those that are fixed dates.
fn clear(brief: &mut Brief, base: &Path, rest: &str, dated: bool) {
    let (key, rest) = rest.split_once('.').unwrap_or((rest, ""));
    let path = base.key(key);
    if rest.is_empty() {
        let fixed = |text: &String| text.lines().all(|line| line.starts_with(|c: char| c.is_ascii_digit()));
        if brief.get(&path).is_some_and(|text| !dated || fixed(&text)) {
            let _ = brief.set(&path, "");
        }
        return;
    }
    let repeated = Shape::get().table(&path.field()).is_some_and(|table| table.repeated);
    if repeated {
        for index in 0..brief.count(&path) {
            clear(brief, &Path(path.0.iter().cloned().chain([Segment::Item(index)]).collect()), rest, dated);
        }
    } else {
        clear(brief, &path, rest, dated);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_is_a_starter() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
        let mut files: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .filter_map(|entry| entry.unwrap().file_name().to_str()?.strip_suffix(".toml").map(str::to_owned))
            .collect();
        files.sort();
        assert_eq!(files, STARTERS.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>());
    }

    #[test]
    fn the_name_of_the_example_gives_way_to_that_of_the_client() {
        for (name, text) in STARTERS {
            let example = read(text).brief.client.name;
            let mut brief = starter(name).unwrap();
            made_own(&mut brief);
            assert_eq!(brief, starter(name).unwrap(), "nobody is named yet");
            brief.client.name = "Ada Ltd".to_owned();
            made_own(&mut brief);
            let left = crate::source::write(&brief);
            assert!(!left.contains(without_legal_form(&example)), "{name}:\n{left}");
        }
        let mut brief = starter("customer-email").unwrap();
        brief.client.name = "Ada Ltd".to_owned();
        made_own(&mut brief);
        assert!(brief.brief.objective.starts_with("Every customer of Ada gets"), "{}", brief.brief.objective);
        assert!(brief.process[0].reply[0].text.ends_with("Warm wishes from Ada"));
    }

    #[test]
    fn a_starter_keeps_the_work_and_forgets_the_business() {
        for (name, _) in STARTERS {
            let brief = starter(name).unwrap();
            assert!(!brief.process.is_empty(), "{name}");
            assert_eq!((brief.client.name.as_str(), brief.schedule.start), ("", None), "{name}");
            assert!(brief.client.contact.iter().all(|contact| contact.email.is_empty()), "{name}");
        }
    }
}
