//! Which editor there is for long answers.

/// Whether the person has named an editor.
pub(super) fn is_chosen() -> bool {
    ["VISUAL", "EDITOR"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Whether a program is there to be started.
pub(super) fn is_installed(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}
