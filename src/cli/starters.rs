//! The shipped examples as beginnings for a brief of one's own.

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
    for field in &Shape::get().fields {
        let dated = matches!(&field.kind, FieldKind::Value(format) if format == "date" || format == "day");
        if dated || OWN.contains(&field.path.as_str()) {
            clear(&mut brief, &Path::default(), &field.path, dated);
        }
    }
    Some(brief)
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
    fn a_starter_keeps_the_work_and_forgets_the_business() {
        for (name, _) in STARTERS {
            let brief = starter(name).unwrap();
            assert!(!brief.process.is_empty(), "{name}");
            assert_eq!((brief.client.name.as_str(), brief.schedule.start), ("", None), "{name}");
            assert!(brief.client.contact.iter().all(|contact| contact.email.is_empty()), "{name}");
        }
    }
}
