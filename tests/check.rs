//! `brief check` and `brief explain` from outside, and the reference of all rules.

use std::fmt::Write;

use brief::check::{Page, RULES, Stage};
use brief::source::SHAPE_RULES;

#[test]
fn transcripts() {
    trycmd::TestCases::new().env("NO_COLOR", "1").case("tests/check/*.trycmd").case("tests/check/*.toml");
}

/// `docs/rules.md` says what the rules say; `SNAPSHOTS=overwrite` writes it anew.
#[test]
fn the_reference_of_all_rules_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules.md");
    let derived = reference();
    if std::env::var("SNAPSHOTS").is_ok_and(|mode| mode == "overwrite") {
        std::fs::write(path, &derived).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
    assert!(committed == derived, "docs/rules.md is out of date: run the tests once with SNAPSHOTS=overwrite");
}

fn reference() -> String {
    let mut text = String::from(
        "# The rules of `brief check`\n\n\
         An **error** makes a scope of work misleading or unsafe, a **warning** is likely to cost money, time or trust, and **advice** \
         is good practice. A rule counts from its stage on:\n\n",
    );
    for stage in [Stage::Ask, Stage::Start, Stage::Run] {
        let _ = writeln!(text, "- `{stage}`: {}", stage.meaning());
    }
    text.push_str("\n| code | rule | level | stage | about |\n|---|---|---|---|---|\n");
    for rule in RULES {
        let (code, slug) = (rule.code, rule.slug);
        let _ = writeln!(text, "| {code} | [{slug}](#{slug}) | {} | {} | {} |", rule.level, rule.stage, rule.about());
    }
    text.push_str(
        "\nThe shape of the file comes first. These are always errors and cannot be allowed:\n\n| code | rule |\n|---|---|\n",
    );
    for rule in SHAPE_RULES {
        let _ = writeln!(text, "| {} | [{slug}](#{slug}) |", rule.code, slug = rule.slug);
    }
    let pages = RULES.iter().map(|rule| rule.page).chain(SHAPE_RULES.iter().map(|rule| rule.page));
    for page in pages {
        let title = Page::new(page).title;
        let body = page.split_once('\n').map_or("", |(_, body)| body).replace("\n## ", "\n### ");
        let _ = write!(text, "\n## {title}\n{body}");
    }
    text
}

/// A rule that is not in the list is never run: each file of a rule has its page and its place.
#[test]
fn no_rule_is_forgotten() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/rules");
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name != "mod.rs");
    names.sort();
    let mut expected: Vec<String> =
        RULES.iter().flat_map(|rule| ["rs", "md"].map(|end| format!("{}.{end}", rule.slug.replace('-', "_")))).collect();
    expected.sort();
    assert_eq!(names, expected);
}
