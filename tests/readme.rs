//! The README's commands run as it says, and its tables are those of the program.

use brief::cli::ExitStatus;
use strum::IntoEnumIterator;

const README: &str = include_str!("../README.md");

#[test]
fn the_commands_in_the_readme_run_as_written() {
    trycmd::TestCases::new().env("NO_COLOR", "1").case("README.md");
}

#[test]
fn the_exit_codes_are_those_of_the_program() {
    let table = README.split("## Exit codes").nth(1).unwrap().split("\n## ").next().unwrap();
    let mut codes: Vec<u8> =
        table.lines().filter_map(|line| line.trim_start_matches("| ").split(' ').next()?.parse().ok()).collect();
    codes.sort();
    let mut known: Vec<u8> = ExitStatus::iter().map(ExitStatus::code).collect();
    known.sort();
    assert_eq!(codes, known);
}

#[test]
fn every_command_has_its_row() {
    let help = std::process::Command::new(env!("CARGO_BIN_EXE_brief")).arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let commands = help.split("Commands:").nth(1).unwrap().split("Options:").next().unwrap();
    for line in commands.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   ")) {
        let name = line.split_whitespace().next().unwrap();
        assert!(name == "help" || README.contains(&format!("| `brief {name}")), "`brief {name}` has no row in the README");
    }
}

#[test]
fn every_key_of_a_style_has_its_row() {
    let table = README.split("### Your own look").nth(1).unwrap().split("\n## ").next().unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    let named: Vec<&str> = rows.flat_map(|line| line.split('|').nth(1).unwrap().split('`').skip(1).step_by(2)).collect();
    assert_eq!(named, brief::cli::look::KEYS);
}
