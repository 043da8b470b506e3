//! Templates of one's own, and their reference.

use std::path::Path;

use brief::template::reference;
use snapbox::cmd::{Command, OutputAssert, cargo_bin};
use snapbox::str;

fn brief(folder: &Path, args: &[&str]) -> OutputAssert {
    Command::new(cargo_bin!("brief")).current_dir(folder).args(args).assert()
}

const BRIEF: &str = "[brief]\ntitle = \"Post\"\n\n[[process]]\nname = \"Sort it\"\n\n[private]\nbudget = \"GBP 123456\"\nbudget_period = \"month\"\n";

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files.iter().chain(&[("brief.toml", BRIEF)]) {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

fn read(folder: &tempfile::TempDir, name: &str) -> String {
    std::fs::read_to_string(folder.path().join(name)).unwrap()
}

const OFFER: &str = "{#-\ntitle: Offer\nreader: provider\n-#}\n{% include \"shared/title.md\" %}\n\n## We offer\n\n\
    {% for piece in process %}- {{ piece.name }}\n{% endfor %}\n{{ tba }}\n";

/// `docs/templates.md` says what the code says; `SNAPSHOTS=overwrite` writes it anew.
#[test]
fn the_reference_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/templates.md");
    let derived = reference();
    if std::env::var("SNAPSHOTS").is_ok_and(|mode| mode == "overwrite") {
        std::fs::write(path, &derived).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
    assert!(committed == derived, "docs/templates.md is out of date: run the tests once with SNAPSHOTS=overwrite");
    for line in derived.lines().filter(|line| line.starts_with("| `private.")) {
        assert!(line.ends_with("| yes |  |  |"), "{line}");
    }
}

#[test]
fn own_ones_stand_beside_the_built_in_ones_or_take_their_place() {
    let folder = folder(&[("templates/offer.md", OFFER), ("templates/shared/title.md", "# Own {{ document }}\n")]);
    brief(folder.path(), &["render", "--template", "offer", "--template", "scope-of-work", "-f", "md", "-f", "docx"])
        .success()
        .stderr_eq("wrote scope-of-work.md\nwrote scope-of-work.docx\nwrote offer.md\nwrote offer.docx\n");
    assert!(read(&folder, "scope-of-work.md").starts_with("# Own Scope of work\n"));
    assert!(
        read(&folder, "offer.md").starts_with("# Own Offer\n\n## 1. We offer\n\n- Sort it\n"),
        "{}",
        read(&folder, "offer.md")
    );
    brief(folder.path(), &["verify", "offer.docx", "brief.toml"]).success();
    brief(folder.path(), &["render", "--all", "-f", "md", "-o", "all/"]).success();
    assert!(folder.path().join("all/offer.md").is_file() && folder.path().join("all/owner-sheet.md").is_file());
}

#[test]
fn another_folder_can_be_named_and_has_the_looks_too() {
    let folder = folder(&[("house/offer.md", OFFER), ("house/brief.style.toml", "accent = \"#7a1f3d\"\n")]);
    brief(folder.path(), &["render", "--template-dir", "house", "--template", "offer"]).success();
    assert!(read(&folder, "offer.html").contains("#7a1f3d"));
    brief(folder.path(), &["render", "--template-dir", "none"])
        .code(2)
        .stderr_eq("error: none is no folder; name one with templates\n");
}

#[test]
fn a_template_is_handed_only_what_its_reader_may_see() {
    let text = "{#-\ntitle: Leak\nreader: provider\n-#}\n# Leak\n\n{{ private.budget }}\n";
    let folder = folder(&[("templates/leak.md", text), ("templates/mute.md", "# No reader\n\n{{ private.budget }}\n")]);
    brief(folder.path(), &["render", "--template", "leak"]).code(2).stdout_eq("").stderr_eq(str![[r#"
error: templates/leak.md:7:4: there is no `private`; there are [..]

"#]]);
    brief(folder.path(), &["render", "--template", "mute"])
        .code(2)
        .stderr_eq("error: templates/mute.md:1:1: begins without a comment that says `title:` and `reader:`\n");
    assert!(!folder.path().join("leak.html").exists() && !folder.path().join("mute.html").exists());
}

#[test]
fn mistakes_are_told_with_template_line_column_and_variable() {
    let bad = "{#-\ntitle: Bad\nreader: provider\n-#}\n{{ brief.titel }}\n{% for p in process %}{{ p.nmae }}{% endfor %}\n\
        {% if brief.status == \"nothing\" %}{{ client.nmae | money }}{% endif %}\n{{ process.name }}\n";
    let folder = folder(&[
        ("templates/bad.md", bad),
        ("templates/filter.md", "{#-\ntitle: F\nreader: client\n-#}\n\n{{ brief.title | mony }}\n"),
        ("templates/syntax.md", "{#-\ntitle: S\nreader: client\n-#}\n\n{% if brief.title %}\n"),
        ("templates/shared/workload.md", "{{ piece.volum }}\n"),
        ("templates/parts/lonely.md", "text\n"),
    ]);
    brief(folder.path(), &["template", "check"]).code(2).stdout_eq(str![[r#"
templates/bad.md:5:10: there is no `titel` in `brief`; did you mean `title`?
templates/bad.md:6:28: there is no `nmae` in `p`; did you mean `name`?
templates/bad.md:7:45: there is no `nmae` in `client`; did you mean `name`?
templates/bad.md:8:4: `process` is a list; go through it with `{% for one in process %}`
templates/filter.md:6:18: there is no filter `mony`; did you mean `money`?
templates/shared/workload.md:1:10: there is no `volum` in `piece`; did you mean `volume`?
templates/syntax.md:7:1: unexpected end of input
templates/parts/lonely.md: no template takes this part in

"#]]);
    brief(folder.path(), &["template", "check", "templates/filter.md"])
        .code(2)
        .stdout_eq("templates/filter.md:6:18: there is no filter `mony`; did you mean `money`?\n");
    brief(folder.path(), &["render", "--template", "bad"])
        .code(2)
        .stderr_eq("error: templates/bad.md:5:10: there is no `titel` in `brief`; did you mean `title`?\n");
}

#[test]
fn what_is_copied_has_no_mistakes_and_prints_the_same() {
    let folder = folder(&[]);
    brief(folder.path(), &["render", "--all", "-f", "md", "-o", "before/"]).success();
    let list = brief(folder.path(), &["template", "list"]).success();
    let list = String::from_utf8(list.get_output().stdout.clone()).unwrap();
    assert_eq!(list.lines().count(), 7, "{list}");
    for name in list.lines().map(|line| line.split(' ').next().unwrap()) {
        brief(folder.path(), &["template", "copy", name]).success().stdout_eq("");
        brief(folder.path(), &["template", "copy", name])
            .code(2)
            .stderr_eq(format!("error: templates/{name}.md exists; replace it with --force\n"));
        brief(folder.path(), &["template", "copy", name, "--force"]).success();
    }
    brief(folder.path(), &["template", "copy", "shared/title.md"]).success().stderr_eq("wrote templates/shared/title.md\n");
    brief(folder.path(), &["template", "check"]).success().stdout_eq("nothing is wrong with [..]\n").stderr_eq("");
    brief(folder.path(), &["render", "--all", "-f", "md", "-o", "after/"]).success();
    for entry in std::fs::read_dir(folder.path().join("before")).unwrap() {
        let name = entry.unwrap().file_name();
        let [one, other] = ["before", "after"].map(|part| std::fs::read(folder.path().join(part).join(&name)).unwrap());
        assert!(one == other, "{name:?}");
    }
}

#[test]
fn what_there_is_can_be_shown() {
    let folder = folder(&[("templates/offer.md", OFFER), ("templates/calendar.md", OFFER)]);
    brief(folder.path(), &["template", "list"])
        .code(2)
        .stderr_eq("error: templates/calendar.md: `calendar` is made without a template; give it another name\n");
    std::fs::remove_file(folder.path().join("templates/calendar.md")).unwrap();
    brief(folder.path(), &["template", "list"]).success().stdout_eq(str![[r#"
scope-of-work      for provider   built in                     Scope of work
job-post           for public     built in                     Job post
...
offer              for provider   templates/offer.md           Offer

"#]]);
    brief(folder.path(), &["template", "show", "offer"]).success().stdout_eq(OFFER);
    brief(folder.path(), &["template", "show", "shared/title.md"]).success().stdout_eq("{#- What the document is[..]\n...\n");
    brief(folder.path(), &["template", "show", "ofer"])
        .code(2)
        .stderr_eq("error: there is no template `ofer`; did you mean `offer`?\n");
}
