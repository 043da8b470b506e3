//! `brief verify` tells a document whose words were changed, and where, from one that was only saved again.

use std::io::{Cursor, Read, Write};
use std::path::Path;

use snapbox::cmd::{Command, OutputAssert, cargo_bin};
use snapbox::str;

const BRIEF: &str = "[brief]\ntitle = \"Letters\"\ndate = 2027-01-04\nobjective = \"Every letter is answered.\"\n\n\
    [[requirement]]\nid = \"R1\"\nstandard = \"Answer every letter within 2 days of the day on which it was brought to the office by the postman\"\n\
    aql = \"95 %\"\n\n[payment]\nrate = \"GBP 20\"\n\n[private]\nbudget = \"GBP 900\"\nbudget_period = \"month\"\n";

fn brief(folder: &Path, args: &[&str]) -> OutputAssert {
    Command::new(cargo_bin!("brief")).current_dir(folder).args(args).assert()
}

/// A folder with the brief and its scope of work in every format that can be compared.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("brief.toml"), BRIEF).unwrap();
    brief(folder.path(), &["render", "-f", "md", "-f", "html", "-f", "docx"]).success();
    folder
}

/// Changes the text of a file; in a Word file that of its main part, and the file is packed anew.
fn change(path: &Path, change: impl Fn(&str) -> String) {
    let file = std::fs::read(path).unwrap();
    if !file.starts_with(b"PK") {
        return std::fs::write(path, change(std::str::from_utf8(&file).unwrap())).unwrap();
    }
    let mut old = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for i in 0..old.len() {
        let mut part = old.by_index(i).unwrap();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if part.name() == "word/document.xml" {
            content = change(std::str::from_utf8(&content).unwrap()).into_bytes();
        }
        new.start_file(part.name(), zip::write::SimpleFileOptions::default()).unwrap();
        new.write_all(&content).unwrap();
    }
    std::fs::write(path, new.finish().unwrap().into_inner()).unwrap();
}

#[test]
fn changed_words_are_told_with_their_place() {
    let folder = folder();
    for format in ["md", "html", "docx"] {
        let name = format!("scope-of-work.{format}");
        // only where it is shown: what a page carries inside stays as it is
        change(&folder.path().join(&name), |text| text.replacen("within 2 days", "within 20 days", 1));
        let told = brief(folder.path(), &["verify", &name]).code(1).get_output().stdout.clone();
        let told = String::from_utf8(told).unwrap();
        assert!(told.contains("but its words are not what the brief gives\n  under `"), "{told}");
        assert!(told.contains("it says: Answer every letter within 20 days of the day on …\n") || format == "md", "{told}");
        assert!(told.contains("within 20 days of the day") && told.contains("within 2 days of the day"), "{told}");
        assert_eq!(told.lines().count(), 5, "{told}");
    }
}

#[test]
fn added_and_missing_words_are_told() {
    let folder = folder();
    let path = folder.path().join("scope-of-work.docx");
    let free = "<w:p><w:r><w:t>The first month is free.</w:t></w:r></w:p>";
    change(&path, |text| text.replacen("Every letter is answered.", "", 1).replacen("<w:sectPr", &format!("{free}<w:sectPr"), 1));
    brief(folder.path(), &["verify", "scope-of-work.docx"]).code(1).stdout_eq(str![[r#"
scope-of-work.docx was made from brief.toml, for the provider or the public with the pay (fingerprint [..]), but its words are not what the brief gives
  under `Objective`
    it leaves out: Every letter is answered.
  under `Agreement`
    it adds: The first month is free.
help: where nobody changed them, it was filled in, or made with another template, look or version of `brief`

"#]]);
}

#[test]
fn a_file_that_was_only_saved_again_is_unchanged() {
    let folder = folder();
    let saved = |name: &str, old: &str, new: &str| {
        change(&folder.path().join(name), |text| {
            assert!(text.contains(old), "{name}: {text}");
            text.replace(old, new)
        });
        brief(folder.path(), &["verify", name]).success();
    };
    saved("scope-of-work.docx", " letter", "</w:t></w:r><w:proofErr/><w:r><w:t xml:space=\"preserve\"> letter");
    saved("scope-of-work.html", "<tr>", "\n  <tr class=\"x\">");
    saved("scope-of-work.md", "\n", "\r\n");
    let told = brief(folder.path(), &["verify", "scope-of-work.md"]).success().get_output().stdout.clone();
    assert!(String::from_utf8(told).unwrap().ends_with("; its words are unchanged\n"));
}

#[test]
fn drafts_looks_and_the_pay_belong_to_the_words() {
    let folder = folder();
    let style = |text: &str| std::fs::write(folder.path().join("brief.style.toml"), text).unwrap();
    style("header = \"Example Ltd\"\n");
    for args in [&["--draft"][..], &[], &["--template", "job-post", "--show-pay"], &["--template", "owner-sheet", "--draft"]] {
        for format in ["html", "docx"] {
            let name = format!("paper.{format}");
            brief(folder.path(), &[&["render", "-o", &name], args].concat()).success();
            brief(folder.path(), &["verify", &name]).success();
        }
    }
    brief(folder.path(), &["render", "-f", "docx"]).success();
    style("header = \"Somebody else\"\n");
    let told = brief(folder.path(), &["verify", "scope-of-work.docx"]).code(1).get_output().stdout.clone();
    assert!(String::from_utf8(told).unwrap().contains("Example Ltd"));
}

#[cfg(feature = "pdf")]
#[test]
fn a_pdf_file_is_the_same_byte_for_byte_or_nobody_vouches_for_its_words() {
    let folder = folder();
    brief(folder.path(), &["render", "-f", "pdf", "--template", "performance-plan", "--draft", "-o", "plan.pdf"]).success();
    brief(folder.path(), &["verify", "plan.pdf"]).success().stdout_eq(str![[r#"
plan.pdf was made from brief.toml, for the provider or the public with the pay (fingerprint [..]); it is byte for byte what the brief gives

"#]]);
    let path = folder.path().join("plan.pdf");
    std::fs::write(&path, [std::fs::read(&path).unwrap(), b"\n".to_vec()].concat()).unwrap();
    brief(folder.path(), &["verify", "plan.pdf"]).code(1).stdout_eq(str![[r#"
plan.pdf was made from brief.toml, for the provider or the public with the pay (fingerprint [..]), but it is not byte for byte what the brief gives
its words cannot be read back, so it is open whether they differ
help: it was changed, or made with another template, look, font or version of `brief`; render it anew and read both

"#]]);
}
