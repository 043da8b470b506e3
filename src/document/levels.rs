//! Levels of headings that go down one at a time, as whoever listens to a document needs them.

/// The headings that the next one stands under: the level each had, and the one it has now.
#[derive(Default)]
pub(super) struct Levels(pub(super) Vec<(u8, u8)>);

impl Levels {
    /// Under a title that is not among the headings.
    pub(super) fn under_a_title() -> Self {
        Levels(vec![(0, 1)])
    }

    /// The level of the next heading: at most one below that of the heading it stands under.
    pub(super) fn of(&mut self, level: u8) -> u8 {
        while self.0.last().is_some_and(|(had, _)| *had >= level) {
            self.0.pop();
        }
        let without_gap = self.0.last().map_or(1, |(_, has)| level.min(has + 1));
        self.0.push((level, without_gap));
        without_gap
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_level_is_left_out() {
        let all = |mut levels: Levels, given: &[u8]| given.iter().map(|level| levels.of(*level)).collect::<Vec<_>>();
        assert_eq!(all(Levels::default(), &[1, 2, 4, 4, 2, 3, 5, 2]), [1, 2, 3, 3, 2, 3, 4, 2]);
        assert_eq!(all(Levels::default(), &[3, 2, 4]), [1, 1, 2]);
        assert_eq!(all(Levels::under_a_title(), &[2, 4, 4]), [2, 3, 3]);
        assert_eq!(all(Levels::under_a_title(), &[1, 3]), [1, 2]);
    }
}
