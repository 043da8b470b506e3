//! How long one piece of work takes: `6 minutes per email`.

use super::duration::Duration;
use super::text::text_value;

/// The working time that one piece takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Effort {
    /// The time; in minutes or hours where a sum is to be made.
    pub time: Duration,
    /// One of what, as it was typed, such as `email`.
    pub unit: String,
}

impl Effort {
    pub(super) fn parse(text: &str) -> Option<Self> {
        for separator in [" per ", "/", " for each ", " each ", " for every ", " an ", " a "] {
            // the last one, so that `half an hour per call` is not cut at `an`
            let Some((time, unit)) = text.rsplit_once(separator) else { continue };
            if let Some(time) = Duration::parse(time.trim()) {
                let unit = unit.trim();
                return (!unit.is_empty()).then(|| Self { time, unit: unit.to_owned() });
            }
        }
        None
    }
}

impl std::fmt::Display for Effort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} per {}", self.time, self.unit)
    }
}

text_value!(Effort, "effort", "a time for each piece", ["6 minutes per email", "1.5 hours per article"]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_canonical_spelling() {
        for (typed, canonical) in [
            ("6 minutes per email", "6 minutes per email"),
            ("6 min/email", "6 minutes per email"),
            ("half an hour per call", "0.5 hours per call"),
            ("1.5 h per article", "1.5 hours per article"),
            ("2 hours a report", "2 hours per report"),
        ] {
            let read: Effort = typed.parse().unwrap();
            assert_eq!(read.to_string(), canonical);
            assert_eq!(canonical.parse::<Effort>().unwrap(), read);
        }
        assert!("6 minutes".parse::<Effort>().is_err());
        assert!("long per email".parse::<Effort>().is_err());
    }
}
