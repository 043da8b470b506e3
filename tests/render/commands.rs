//! The command itself: exit codes, messages, files.

use std::path::Path;

use snapbox::cmd::{Command, OutputAssert, cargo_bin};
use snapbox::str;

fn brief(folder: &Path, args: &[&str]) -> OutputAssert {
    Command::new(cargo_bin!("brief")).current_dir(folder).args(args).assert()
}

fn folder_with(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

const GOOD: &str = "[brief]\ntitle = \"Post\"\n";
const BAD: &str = "[brief]\ntitel = \"Post\"\ndate = \"soon\"\n";

#[test]
fn by_default_one_page_beside_the_brief() {
    let folder = folder_with(&[("brief.toml", GOOD), ("post.toml", GOOD)]);
    brief(folder.path(), &["render"]).success().stdout_eq("").stderr_eq("wrote scope-of-work.html\n");
    brief(folder.path(), &["render", "post.toml", "-f", "md"]).success().stderr_eq("wrote post.scope-of-work.md\n");
}

#[test]
fn a_change_names_the_documents_made_before_of_this_brief() {
    let folder =
        folder_with(&[("brief.toml", GOOD), ("post.toml", GOOD), ("post.owner-sheet.md", ""), ("my.scope-of-work.html", "")]);
    let changed = |file: &str, title: &str| {
        let edit = brief(folder.path(), &["edit", file, "--set", &format!("brief.title={title}")]).success();
        String::from_utf8(edit.get_output().stderr.clone()).unwrap()
    };
    assert!(!changed("brief.toml", "Parcels").contains("Made before"));
    let told = changed("post.toml", "Parcels");
    let line = "Made before, and as it was: post.owner-sheet.md; `brief render post.toml` makes the scope of work anew.\n";
    assert!(told.ends_with(line), "{told}");
}

#[test]
fn several_documents_go_into_a_folder() {
    let folder = folder_with(&[("brief.toml", GOOD), ("post.toml", GOOD)]);
    brief(folder.path(), &["render", "brief.toml", "post.toml", "-f", "md", "-f", "html", "-o", "out"]).success().stderr_eq(
        str![[r#"
wrote out/scope-of-work.md
wrote out/scope-of-work.html
wrote out/post.scope-of-work.md
wrote out/post.scope-of-work.html

"#]],
    );
}

#[test]
fn the_pack_or_some_papers_of_it() {
    let folder = folder_with(&[("brief.toml", GOOD)]);
    brief(folder.path(), &["render", "--template", "owner-sheet", "--template", "job-post", "-f", "md"])
        .success()
        .stderr_eq("wrote job-post.md\nwrote owner-sheet.md\n");
    brief(folder.path(), &["render", "--all", "-o", "papers/"]).success().stderr_eq(str![[r#"
wrote papers/scope-of-work.html
wrote papers/job-post.html
wrote papers/vetting-checklist.html
wrote papers/handover-pack.html
wrote papers/performance-plan.html
wrote papers/data-register.html
wrote papers/owner-sheet.html
wrote papers/calendar.ics
wrote papers/timesheet.csv
wrote papers/task-log.csv
wrote papers/performance-log.csv

"#]]);
    brief(folder.path(), &["render", "--all", "-o", "one.html"])
        .code(2)
        .stderr_eq("error: several documents do not fit into one.html; name a folder\n");
}

#[test]
fn what_is_stale_is_named_and_left_alone() {
    let folder = folder_with(&[("brief.toml", GOOD)]);
    let check = ["render", "--check", "--template", "scope-of-work", "--template", "calendar", "-f", "md", "-f", "docx"];
    brief(folder.path(), &check).code(1).stderr_eq("").stdout_eq(str![[r#"
missing: scope-of-work.md
missing: scope-of-work.docx
missing: calendar.ics

"#]]);
    let write: Vec<&str> = check.into_iter().filter(|argument| *argument != "--check").collect();
    brief(folder.path(), &write).success();
    brief(folder.path(), &check).success().stdout_eq("").stderr_eq("");
    std::fs::write(folder.path().join("brief.toml"), "[brief]\ntitle = \"Other post\"\n").unwrap();
    brief(folder.path(), &check).code(1).stdout_eq(str![[r#"
stale: scope-of-work.md
stale: scope-of-work.docx
stale: calendar.ics

"#]]);
    assert!(std::fs::read_to_string(folder.path().join("scope-of-work.md")).unwrap().contains("# Post"));
}

#[test]
fn nothing_is_made_for_others_while_something_private_stands_in_it() {
    let text = "[brief]\nobjective = \"Liza Bautista answers the mail\"\n\n[[private.candidate]]\nname = \"Liza Bautista\"\n";
    let folder = folder_with(&[("brief.toml", text)]);
    for paper in ["scope-of-work", "job-post", "calendar"] {
        brief(folder.path(), &["render", "--template", paper]).code(1).stdout_eq("").stderr_eq(str![[r#"
brief.toml:2:13: `liza bautista` is private and stands in text that the provider reads
error: brief.toml cannot be rendered before this is put right

"#]]);
    }
    brief(folder.path(), &["render", "--template", "owner-sheet"]).success();
}

#[test]
fn a_letterhead_tells_nothing_private_either() {
    let text = "[brief]\ntitle = \"Post\"\n\n[payment]\ncurrency = \"GBP\"\n\n[private]\nbudget = 1500\n\n\
        [[private.candidate]]\nname = \"Liza Bautista\"\n";
    let folder = folder_with(&[("brief.toml", text), ("brief.style.toml", "paper = \"A4\"\nheader = \"For Liza Bautista\"\n")]);
    brief(folder.path(), &["render", "--all"]).code(1).stdout_eq("").stderr_eq(str![[r#"
brief.style.toml:2:10: `liza bautista` is private (`private.candidate.1.name`) and stands in the header that the provider reads; take it out
error: brief.toml cannot be rendered before this is put right

"#]]);
    assert!(!folder.path().join("scope-of-work.html").exists());
    // the client may read it, and what everybody reads has no letterhead
    brief(folder.path(), &["render", "--template", "owner-sheet", "--template", "job-post"]).success();
    std::fs::write(folder.path().join("brief.style.toml"), "header = \"Candles, GBP 1,500\"\npublic = true\n").unwrap();
    brief(folder.path(), &["render", "--template", "job-post"])
        .code(1)
        .stderr_eq("brief.style.toml:1:10: `1,500` is private (`private.budget`) and stands in the header [..]\nerror: [..]\n");
}

#[cfg(feature = "pdf")]
#[test]
fn a_font_that_is_not_there_is_told_once() {
    let style = "font = \"No Such Type\"\nheading_font = \"No Such Type\"\n";
    let text = "[brief]\ntitle = \"Post\"\n";
    let folder = folder_with(&[("one.toml", text), ("two.toml", text), ("brief.style.toml", style)]);
    let told =
        "warning: brief.style.toml: no font `No Such Type` on this machine, so that PDF files are set in Source Sans 3; [..]\n";
    brief(folder.path(), &["render", "one.toml", "two.toml", "-f", "pdf", "-f", "html"])
        .success()
        .stderr_eq(format!("{told}wrote [..]\nwrote [..]\nwrote [..]\nwrote [..]\n"));
    // a browser may have it
    brief(folder.path(), &["render", "one.toml", "-f", "html"]).success().stderr_eq("wrote [..]\n");
}

#[test]
fn the_name_of_the_output_says_the_format() {
    let folder = folder_with(&[("brief.toml", GOOD)]);
    brief(folder.path(), &["render", "-o", "sow.md"]).success().stderr_eq("wrote sow.md\n");
    assert!(std::fs::read_to_string(folder.path().join("sow.md")).unwrap().starts_with("Scope of work\n\n# Post\n"));
}

#[test]
fn standard_input_to_standard_output() {
    let folder = folder_with(&[]);
    let run = Command::new(cargo_bin!("brief")).current_dir(folder.path()).args(["render", "-", "-f", "md"]).stdin("");
    run.assert().success().stdout_eq("# Scope of work\n").stderr_eq("");
    brief(folder.path(), &["render", "-", "-f", "md", "-f", "html", "-o", "-"])
        .code(2)
        .stderr_eq("error: only one document fits on standard output\n");
}

#[test]
fn a_brief_of_the_wrong_shape_leaves_the_old_document_alone() {
    let folder = folder_with(&[("brief.toml", BAD), ("good.toml", GOOD), ("scope-of-work.html", "old")]);
    brief(folder.path(), &["render", "brief.toml", "good.toml", "-o", "."]).code(1).stdout_eq("").stderr_eq(str![[r#"
wrote ./good.scope-of-work.html
brief.toml:2:1: there is no `titel` in `brief`
brief.toml:3:8: cannot read `soon` as a date for `brief.date`
error: brief.toml cannot be rendered before this is put right
error: 1 of 2 briefs could not be rendered

"#]]);
    assert_eq!(std::fs::read_to_string(folder.path().join("scope-of-work.html")).unwrap(), "old");
}

#[test]
fn many_at_once_with_all_failures_at_the_end() {
    let folder = folder_with(&[]);
    for i in 0..40 {
        let client = folder.path().join(format!("clients/{i:02}/deep"));
        std::fs::create_dir_all(&client).unwrap();
        let text = if [7, 23].contains(&i) { BAD.to_owned() } else { format!("[brief]\ntitle = \"Post {i}\"\n") };
        std::fs::write(client.join("brief.toml"), text).unwrap();
        std::fs::write(client.join("brief.check.toml"), "allow = []\n").unwrap();
        std::fs::write(client.join("job-post.md"), "old").unwrap();
    }
    std::fs::remove_file(folder.path().join("clients/23/deep/brief.toml")).unwrap();
    // a folder in the place of a document: it cannot be replaced, and what belongs to it is not written either
    std::fs::create_dir_all(folder.path().join("clients/30/deep/scope-of-work.md/x")).unwrap();
    let args = ["render", "clients/**/*.toml", "-f", "md", "--template", "scope-of-work", "--template", "job-post"];
    let run = brief(folder.path(), &args).code(2).stdout_eq("");
    let told = String::from_utf8(run.get_output().stderr.clone()).unwrap();
    let lines: Vec<&str> = told.lines().collect();
    let (wrote, failures) = lines.split_at(2 * 37);
    for (i, pair) in (0..40).filter(|i| ![7, 23, 30].contains(i)).zip(wrote.chunks(2)) {
        let place = format!("wrote clients/{i:02}/deep/");
        assert_eq!(pair, [format!("{place}scope-of-work.md"), format!("{place}job-post.md")]);
        let text = std::fs::read_to_string(folder.path().join(format!("clients/{i:02}/deep/scope-of-work.md"))).unwrap();
        assert!(text.contains(&format!("# Post {i}\n")), "{text}");
    }
    assert_eq!(failures.len(), 5, "{told}");
    assert!(failures[0].starts_with("clients/07/deep/brief.toml:2:1:"), "{told}");
    assert!(failures[3].starts_with("error: cannot write clients/30/deep/scope-of-work.md"), "{told}");
    assert_eq!(failures[4], "error: 2 of 39 briefs could not be rendered");
    for i in [7, 30] {
        assert_eq!(std::fs::read_to_string(folder.path().join(format!("clients/{i:02}/deep/job-post.md"))).unwrap(), "old");
    }
    brief(folder.path(), &["render", "nobody/*.toml"]).code(2).stderr_eq("error: no file fits the pattern `nobody/*.toml`\n");
    brief(folder.path(), &["render", "a[.toml"]).code(2).stderr_eq("error: cannot read the pattern `a[.toml`: [..]\n");
}

/// Every file in a folder and below, by its path.
#[cfg(unix)]
#[test]
fn interrupted_at_any_moment_it_leaves_only_whole_documents() {
    use std::os::unix::process::ExitStatusExt;
    let text = include_str!("../../examples/customer-email.toml");
    let names: Vec<String> = (1..=12).map(|number| format!("{number}.toml")).collect();
    let folder = folder_with(&names.iter().map(|name| (name.as_str(), text)).collect::<Vec<_>>());
    for pause in [200, 500, 900] {
        let mut run = std::process::Command::new(env!("CARGO_BIN_EXE_brief"))
            .current_dir(&folder)
            .args(["render", "*.toml", "--all", "-f", "md"])
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(pause));
        std::process::Command::new("kill").args(["-INT", &run.id().to_string()]).status().unwrap();
        let status = run.wait().unwrap();
        // it may have been done before, or not have begun to listen
        assert!(matches!(status.code(), Some(130 | 0)) || status.signal() == Some(2), "{status}");
        let half: Vec<_> = contents(folder.path()).into_keys().filter(|name| name.starts_with('.')).collect();
        assert!(half.is_empty(), "{half:?}");
    }
}

fn contents(folder: &Path) -> std::collections::BTreeMap<String, Vec<u8>> {
    let mut found = std::collections::BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(contents(&path));
        } else {
            found.insert(path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap());
        }
    }
    found
}

#[test]
fn two_runs_give_the_same_bytes() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let folder = folder_with(&[]);
    let render = |to: &str, zone: &str, language: &str| {
        let pattern = examples.join("*.toml").display().to_string();
        let args = ["render", &pattern, "--all", "-f", "md", "-f", "html", "-f", "docx", "-o", to];
        let run = Command::new(cargo_bin!("brief")).current_dir(folder.path()).args(args);
        run.env("TZ", zone).env("LANG", language).assert().success();
        contents(&folder.path().join(to))
    };
    let (one, other) = (render("one/", "UTC", "C"), render("other/", "Pacific/Kiritimati", "de_DE.UTF-8"));
    assert_eq!(one.len(), 6 * (7 * 3 + 4));
    for (name, content) in &one {
        assert!(other[name] == *content, "{name}");
    }
}

#[test]
fn where_a_brief_has_no_date_the_source_date_counts() {
    let with_milestone = format!("{GOOD}\n[[milestone]]\nname = \"Start\"\ndue = 2027-03-01\n");
    let dated = with_milestone.replace("title", "date = 2027-01-04\ntitle");
    let folder = folder_with(&[("undated.toml", &with_milestone), ("dated.toml", &dated)]);
    let run = |epoch: &str| {
        let run = Command::new(cargo_bin!("brief")).current_dir(folder.path()).env("SOURCE_DATE_EPOCH", epoch);
        let pack = ["undated.toml", "dated.toml", "--template", "scope-of-work", "--template", "calendar", "-f", "docx"];
        run.arg("render").args(pack).assert()
    };
    let stamps = |brief: &str| {
        let calendar = std::fs::read_to_string(folder.path().join(format!("{brief}.calendar.ics"))).unwrap();
        let word = super::docx::all_text(&std::fs::read(folder.path().join(format!("{brief}.scope-of-work.docx"))).unwrap());
        let day = |text: &str, start: &str, length: usize| text.split_once(start).map(|(_, rest)| rest[..length].to_owned());
        (day(&calendar, "DTSTAMP:", 8).unwrap(), word.lines().find(|line| line.ends_with("T00:00:00Z")).map(str::to_owned))
    };
    run("1735689600").success();
    assert_eq!(stamps("undated"), ("20250101".to_owned(), Some("2025-01-01T00:00:00Z".to_owned())));
    assert_eq!(stamps("dated"), ("20270104".to_owned(), Some("2027-01-04T00:00:00Z".to_owned())));
    run("").success();
    assert_eq!(stamps("undated"), ("19700101".to_owned(), None));
    run("yesterday").code(2);
}

#[test]
fn what_is_wrong_with_the_run() {
    let folder = folder_with(&[("brief.toml", GOOD)]);
    brief(folder.path(), &["render", "none.toml"]).code(2).stderr_eq("error: cannot read none.toml: [..]\n");
    std::fs::create_dir(folder.path().join("other")).unwrap();
    std::fs::write(folder.path().join("other/brief.toml"), GOOD).unwrap();
    brief(folder.path(), &["render", "brief.toml", "other/brief.toml", "-o", "both/"])
        .code(2)
        .stderr_eq("error: two documents would be written to both/scope-of-work.html\n");
    assert!(!folder.path().join("both").exists());
    brief(folder.path(), &["render", "-f", "md", "-o", "other/../brief.toml"])
        .code(2)
        .stderr_eq("error: brief.toml is a brief; name another file to write to\n");
    brief(folder.path(), &["render", "-o", "one.doc"]).code(2).stderr_eq(
        "error: there is no format `doc`; there are md, html, docx, pdf, and --format takes one whatever the file is called\n",
    );
    brief(folder.path(), &["render", "-f", "md", "-f", "html", "-o", "one.html"])
        .code(2)
        .stderr_eq("error: several documents do not fit into one.html; name a folder\n");
    brief(folder.path(), &["render", "-o", "missing/deep/one.html"])
        .code(2)
        .stderr_eq("error: cannot write [..]one.html: [..]\n");
    brief(folder.path(), &["render", "--template", "scope-of-wrok"])
        .code(2)
        .stderr_eq("error: there is no template `scope-of-wrok`; did you mean `scope-of-work`?\n");
    brief(folder.path(), &["render", "--template", "calender"])
        .code(2)
        .stderr_eq("error: there is no template `calender`; did you mean `calendar`?\n");
}

#[cfg(feature = "pdf")]
#[test]
fn a_pdf_is_made_and_known_again() {
    let folder = folder_with(&[("brief.toml", GOOD)]);
    brief(folder.path(), &["render", "-o", "out.pdf"]).success().stdout_eq("").stderr_eq("wrote out.pdf\n");
    assert!(std::fs::read(folder.path().join("out.pdf")).unwrap().starts_with(b"%PDF-"));
    brief(folder.path(), &["render", "-o", "out.pdf", "--check"]).success().stdout_eq("");
}

#[cfg(feature = "pdf")]
#[test]
fn what_no_font_has_is_named_and_nothing_is_written() {
    let text = "[brief]\ntitle = \"Post \u{10fff0}\"\n";
    let folder = folder_with(&[("brief.toml", text), ("scope-of-work.pdf", "old")]);
    brief(folder.path(), &["render", "-f", "pdf", "-f", "md"]).code(2).stdout_eq("").stderr_eq(str![[r#"
error: cannot make scope-of-work.pdf: no font on this machine has [..] (U+10FFF0); install one that has, or write it in other letters

"#]]);
    assert_eq!(std::fs::read_to_string(folder.path().join("scope-of-work.pdf")).unwrap(), "old");
    assert!(!folder.path().join("scope-of-work.md").exists());
}

#[cfg(not(feature = "pdf"))]
#[test]
fn a_build_without_pdf_says_how_to_get_one_that_has_it() {
    let folder = folder_with(&[("brief.toml", GOOD), ("scope-of-work.pdf", "old")]);
    brief(folder.path(), &["render", "-f", "pdf", "-f", "md"]).code(2).stdout_eq("").stderr_eq(str![[r#"
error: cannot make scope-of-work.pdf: this `brief` was built without PDF; build it with `cargo install --path . --features pdf`, or take -f html and print it

"#]]);
    assert_eq!(std::fs::read_to_string(folder.path().join("scope-of-work.pdf")).unwrap(), "old");
    assert!(!folder.path().join("scope-of-work.md").exists());
}
