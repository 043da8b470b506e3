//! The interview: takes a partial brief, asks for what is missing, and hands the brief back after every answer.
//!
//! The questions are data (`questions/`), what comes next is a function of the brief (`plan`), and only `terminal` knows the
//! terminal.

mod ahead;
mod amounts;
mod answer;
mod apart;
mod compliance;
mod consequences;
mod door;
mod editor;

mod flow;
mod gist;
mod harmless;
mod inventory;
mod judge;
pub mod kinds;
pub mod language;
mod later;
mod line;
mod list;
mod measuring;
mod menu;
mod milestones;
mod names;
pub mod offers;
pub mod plain;
mod plan;
mod prompter;
pub mod question;
mod questions;
mod rare;
mod remarks;
mod remedy;
mod review;
mod settle;
mod taking;
pub mod terminal;
mod together;
pub mod topic;
mod ways;
mod wordless;
mod workload;

pub use door::{missing, set};
pub use flow::{End, Interview};
pub use inventory::{Entry, inventory};
pub use plan::Progress;
pub use prompter::{Command, Input, Prompt, Prompter, Stop};
pub use questions::SECTIONS;
pub use remedy::remedy;
pub use settle::{Work, settle};
pub use taking::{Suggestion, suggestions, take, take_of};
pub use topic::Topic;
