//! How a run ends. The table in the README is tested against this list.

use std::process::ExitCode;

use strum::EnumIter;

/// How a run ends, for scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter)]
pub enum ExitStatus {
    /// All is well.
    Fine,
    /// The brief is at fault: findings, or answers that are still missing.
    Brief,
    /// The run is at fault: arguments, files, templates.
    Run,
    /// Interrupted: what was answered is kept in a draft, or the file is as it was.
    Interrupted,
}

impl ExitStatus {
    /// The number that the shell sees.
    pub fn code(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Brief => 1,
            Self::Run => 2,
            Self::Interrupted => 130,
        }
    }
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        Self::from(status.code())
    }
}
