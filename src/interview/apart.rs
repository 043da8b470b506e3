//! Several wishes in one line: what can be measured, and what has to be said in another way.

use super::plain::parts;
use crate::measure::measure_about;

/// What parts two wishes.
const BETWEEN: [&str; 4] = ["; ", ", ", " and ", " but "];

/// The wishes in a line.
pub(super) fn wishes(line: &str) -> Vec<&str> {
    parts(line, &BETWEEN)
}

/// A requirement about some work in two: the parts that can be measured as they stand, and the others. `None` where it is not both.
pub(super) fn apart(standard: &str, work: &str) -> Option<(String, String)> {
    // `not stiff` can be seen by nobody, though it allows none
    let is_clear = |part: &&str| {
        let found = measure_about(part, work);
        found.measurable && !found.targets.is_empty()
    };
    let (clear, rest): (Vec<&str>, Vec<&str>) = wishes(standard).into_iter().partition(is_clear);
    let (clear, rest) = (clear.join(" and "), rest.join(" and "));
    // `at 9 and quickly`: a part may say nothing without the other
    let is_whole = measure_about(&clear, work).measurable && !measure_about(&rest, work).vague.is_empty();
    (!clear.is_empty() && !rest.is_empty() && is_whole).then_some((clear, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_measured_is_kept() {
        let of = |standard: &str| apart(standard, "Answer customer email");
        let two = |clear: &str, rest: &str| Some((clear.to_owned(), rest.to_owned()));
        assert_eq!(of("Every email answered the same day and friendly"), two("Every email answered the same day", "friendly"));
        assert_eq!(of("nice looking, at most 2 typos a page"), two("at most 2 typos a page", "nice looking"));
        assert_eq!(of("quick and friendly"), None);
        assert_eq!(of("friendly"), None);
        assert_eq!(of("friendly, not stiff"), None);
    }
}
