//! Levels and allowances of one run: flags, and `brief.check.toml`.

use std::path::Path;

use serde_json::Value;

/// A folder with a project file above the brief.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new(brief: &str, project: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("post")).unwrap();
        std::fs::write(folder.path().join("post/brief.toml"), brief).unwrap();
        if let Some(project) = project {
            std::fs::write(folder.path().join("brief.check.toml"), project).unwrap();
        }
        Self(folder)
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Exit code, findings as code and level, and what was told on standard error.
    fn check(&self, flags: &[&str]) -> (i32, Vec<(String, String)>, String) {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_brief"))
            .args(["check", "brief.toml", "--format", "json", "--today", "2026-12-01"])
            .args(flags)
            .current_dir(self.path().join("post"))
            .output()
            .unwrap();
        let json: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        let findings = json["files"][0]["findings"].as_array().cloned().unwrap_or_default();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let found = findings.iter().map(|finding| (text(&finding["code"]), text(&finding["level"]))).collect();
        (output.status.code().unwrap(), found, String::from_utf8(output.stderr).unwrap())
    }

    fn level(&self, flags: &[&str], code: &str) -> Option<String> {
        self.check(flags).1.into_iter().find(|(found, _)| found == code).map(|(_, level)| level)
    }
}

const BRIEF: &str = "[brief]\nobjective = \"Answered mail\"\nbackground = \"the password is Wint3rGarden\"\n";

#[test]
fn flags_change_levels_for_one_run() {
    let folder = Folder::new(BRIEF, None);
    let level = |flags: &[&str], code: &str| folder.level(flags, code);
    assert_eq!(level(&[], "PRI01").as_deref(), Some("warning"));
    assert_eq!(level(&["--error", "no-budget"], "PRI01").as_deref(), Some("error"));
    assert_eq!(level(&["--advise", "pri01"], "PRI01").as_deref(), Some("advice"));
    assert_eq!(level(&["--allow", "PRI"], "PRI01"), None);
    assert_eq!(level(&["--allow", "PRI", "--warn", "PRI01"], "PRI01").as_deref(), Some("warning"));
    assert_eq!(level(&["--allow", "DAT"], "DAT08").as_deref(), Some("error"), "secrets are told whatever is allowed");
    assert_eq!(level(&["--allow", "DAT"], "DAT01"), None);
}

#[test]
fn flags_that_cannot_be_followed_stop_the_run() {
    let folder = Folder::new(BRIEF, None);
    for (flags, told) in [
        (["--allow", "no-budgt"], "did you mean `no-budget`?"),
        (["--warn", "secret-in-brief"], "keeps its level"),
        (["--allow", "unknown-key"], "shape of the file"),
    ] {
        let (code, _, errors) = folder.check(&flags);
        assert_eq!(code, 2);
        assert!(errors.contains(told), "{errors}");
    }
}

#[test]
fn a_project_file_holds_for_the_folders_below() {
    let project =
        "allow = [{ rule = \"no-schedule\", reason = \"The date follows\" }]\n[levels]\nSEC = \"advice\"\nno-budget = \"off\"\n";
    let folder = Folder::new(BRIEF, Some(project));
    assert_eq!(folder.level(&[], "MIL01"), None);
    assert_eq!(folder.level(&[], "PRI01"), None);
    assert_eq!(folder.level(&[], "SEC03").as_deref(), Some("advice"));
    assert_eq!(folder.level(&["--error", "SEC03"], "SEC03").as_deref(), Some("error"), "flags prevail");
}

#[test]
fn mistakes_in_a_project_file_are_told_with_their_place() {
    let project = "allow = [{ rule = \"no-budget\" }]\n[levels]\nno-trial = \"off\"\nPRI = \"of\"\nDAT08 = \"advice\"\n";
    let (code, found, errors) = Folder::new(BRIEF, Some(project)).check(&[]);
    assert_eq!((code, found.len()), (2, 0));
    for told in [
        ":1:10: the allowance gives no",
        ":3:1: there is no rule `no-trial`",
        ":4:7: `of` is no level",
        ":5:1: `secret-in-brief` protects",
    ] {
        assert!(errors.contains(told), "{told}: {errors}");
    }
}

#[test]
fn an_allowance_is_a_finding_where_it_allows_nothing_or_has_no_reason() {
    let useless = |allow: &str| {
        let folder = Folder::new(&format!("{BRIEF}[check]\nallow = [{allow}]\n"), None);
        let found = folder.check(&["--stage", "ask"]).1;
        found.into_iter().map(|(code, _)| code).filter(|code| ["TOM04", "TOM05"].contains(&code.as_str())).collect::<Vec<_>>()
    };
    assert_eq!(useless("{ rule = \"no-budget\", reason = \"later\" }"), [""; 0]);
    assert_eq!(useless("{ rule = \"no-objective\", reason = \"later\" }"), ["TOM04"]);
    assert_eq!(useless("{ rule = \"no-budgt\", reason = \"later\" }"), ["TOM04"]);
    assert_eq!(useless("{ rule = \"no-budget\", at = \"requirement.R9\", reason = \"later\" }"), ["TOM04"]);
    assert_eq!(useless("{ rule = \"secret-in-brief\", reason = \"later\" }"), ["TOM04"]);
    assert_eq!(useless("{ rule = \"secret-in-brief\", at = \"brief.background\", reason = \"an example\" }"), [""; 0]);
    assert_eq!(useless("{ rule = \"no-budget\" }"), ["TOM05"]);
    assert_eq!(useless("{ rule = \"oversight-above-saving\", reason = \"for later\" }"), [""; 0], "a rule of a later stage");
    assert_eq!(useless("{ rule = \"issued-with-errors\", reason = \"r\" }"), ["TOM04"]);
}
