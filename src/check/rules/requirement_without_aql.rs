//! A single miss breaks the requirement.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::measure::measure;

pub(super) const RULE: Rule = Rule::new("REQ03", "requirement-without-aql", Level::Advice, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, requirement) in context.requirements().filter(|(_, requirement)| requirement.aql.is_none()) {
        // "at most 2 of 50" says by itself how much may go wrong
        if tolerates_misses(&requirement.standard) {
            continue;
        }
        problems.push(
            Problem::at(path.key("aql"), "without an acceptable quality level the requirement must be met every time")
                .help("say how much of it must be met: `aql = \"95 %\"`; write `\"100 %\"` where no miss is bearable"),
        );
    }
}

/// Whether a standard says itself how much may go wrong: it names a share, or so many of so many.
pub fn tolerates_misses(standard: &str) -> bool {
    let words: Vec<&str> = standard.split_whitespace().collect();
    let number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let of = |word: &str| matches!(word, "of" | "in" | "per" | "every" | "each");
    // "2 of 50", "2 out of 50", "1 error per 100 entries", "1 of every 40"
    let pair = words.iter().enumerate().any(|(i, word)| {
        let rest = &words[i + 1..];
        let of_at = rest.iter().take(3).position(|word| of(word));
        number(word) && of_at.is_some_and(|at| rest[at..].iter().skip_while(|word| of(word)).take(1).any(|word| number(word)))
    });
    pair || measure(standard).targets.iter().any(|target| target.unit == "%")
}
