//! Makes the changes that need nobody's judgement.

use super::{Options, Policy, check_by};
use crate::diagnostic::{Edit, Level};
use crate::source;

/// A changed key may bring up a value to be changed, and so on; no file has been seen that needs more rounds than three.
const MOST_ROUNDS: usize = 10;

/// A text after the changes that were made in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mended {
    /// The new text.
    pub text: String,
    /// What was changed, in the order in which it was; places are those of the text at that time.
    pub made: Vec<Edit>,
}

/// Makes the edits of all findings of at least a level, and of the findings that come up then, until none is left.
pub fn mend(text: &str, options: &Options, policy: &Policy, level: Level) -> Mended {
    let mut mended = Mended { text: text.to_owned(), made: Vec::new() };
    for _ in 0..MOST_ROUNDS {
        let findings = check_by(&source::read(&mended.text), options, policy);
        let edits: Vec<Edit> =
            findings.into_iter().filter(|finding| finding.level >= level).filter_map(|finding| finding.edit).collect();
        let (text, made) = source::mend(&mended.text, &edits);
        if made.is_empty() {
            break;
        }
        mended.text = text;
        mended.made.extend(made);
    }
    mended
}
