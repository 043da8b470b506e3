//! A sentence with more than one thought.

use crate::check::wording::{sentences, words};
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("SEC08", "long-sentence", Level::Advice, Stage::Ask, check);

/// More words than this are hard to read, all the more in a second language.
const MOST_WORDS: usize = 25;

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for leaf in context.readable_texts() {
        for sentence in sentences(&leaf.text) {
            let count = words(sentence);
            if count > MOST_WORDS {
                problems.push(
                    Problem::at(leaf.path.clone(), format!("this sentence has {count} words"))
                        .words(context, sentence)
                        .help(format!("split it, so that no part has more than {MOST_WORDS} words: one sentence, one thought")),
                );
            }
        }
    }
}
