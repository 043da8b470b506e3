//! Whole documents, compared with what was read and found good.

use brief::model::Brief;
use brief::source::read;
use brief::template::{BUILT_IN, Options};
use snapbox::data::DataFormat;
use snapbox::{Data, IntoData, assert_data_eq, file};

use super::{all_formats, formats_of};

fn brief(text: &str) -> Brief {
    let source = read(text);
    assert!(source.findings.is_empty(), "{:?}", source.findings);
    source.brief
}

fn markdown(text: &str, draft: bool) -> String {
    all_formats(&brief(text), draft).remove(0).1
}

#[test]
fn a_long_brief() {
    assert_data_eq!(markdown(include_str!("long.toml"), false).into_data().raw(), file!["long.md"].raw());
}

/// Every document of the pack for every example, as it was read and found good.
#[test]
fn the_pack_of_every_example() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut examples: Vec<_> = std::fs::read_dir(root.join("examples")).unwrap().map(|entry| entry.unwrap().path()).collect();
    examples.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    examples.sort();
    assert!(examples.len() > 5);
    for path in examples {
        let brief = brief(&std::fs::read_to_string(&path).unwrap());
        let folder = root.join("tests/render/pack").join(path.file_stem().unwrap());
        for template in BUILT_IN {
            let markdown = formats_of(template, &brief, &Options::default()).remove(0).1;
            let golden = Data::read_from(&folder.join(format!("{}.md", template.name)), Some(DataFormat::Text));
            assert_data_eq!(markdown.into_data().raw(), golden.raw());
        }
    }
}

#[test]
fn a_short_brief() {
    assert_data_eq!(markdown(include_str!("minimal.toml"), false).into_data().raw(), file!["minimal.md"].raw());
}

#[test]
fn a_draft_shows_its_holes() {
    assert_data_eq!(markdown("[brief]\ntitle = \"Post\"\nstatus = \"draft\"\n", true).into_data().raw(), file!["draft.md"].raw());
}

#[test]
fn an_empty_brief_is_a_title_and_no_more() {
    let formats = all_formats(&Brief::default(), false);
    assert_eq!(formats[0].1, "# Scope of work\n");
    assert_eq!(super::visible(&formats[1].1).trim(), "Scope of work");
}

#[test]
fn each_field_alone_leaves_no_blank_behind() {
    for (i, field) in brief::model::Shape::get().fields.iter().enumerate() {
        let brief = super::every_field(|j, other| (i == j && other.path != "format").then(|| super::marker(i, field).0));
        for (format, text) in all_formats(&brief, false) {
            assert!(format == "docx" || !text.contains("\n\n\n"), "{}: {text}", field.path);
            assert!(!text.contains("null") && !text.contains("<td></td></tr>\n</tbody>"), "{} in {format}: {text}", field.path);
        }
    }
}

#[test]
fn the_same_brief_gives_the_same_bytes() {
    let brief = brief(include_str!("long.toml"));
    assert_eq!(all_formats(&brief, true), all_formats(&brief, true));
}

#[test]
fn requirements_and_milestones_can_be_linked_to() {
    let html = all_formats(&brief(include_str!("long.toml")), false).remove(1).1;
    for id in ["requirement-R1", "requirement-R2", "milestone-M1", "milestone-M2", "process-mail", "payment"] {
        assert!(html.contains(&format!("id=\"{id}\"")), "{id}");
    }
    let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let distinct: std::collections::HashSet<&&str> = ids.iter().collect();
    assert_eq!(ids.len(), distinct.len(), "{ids:?}");
}
