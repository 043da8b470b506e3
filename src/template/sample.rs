//! A brief in which everything is given, for trying templates and telling what is in a view.

use crate::model::{Brief, FieldKind, Shape};

/// A brief with one item in every list and a value in every field; of the fixed words the one whose turn it is.
pub(super) fn sample(turn: usize) -> Brief {
    let mut brief = Brief::default();
    for field in Shape::get().fields {
        // work that is not handed over would be cut away
        if field.path == "process.private.decision" || field.path == "format" {
            continue;
        }
        let value = match &field.kind {
            _ if field.path == "brief.language" => "en-GB",
            FieldKind::Text | FieldKind::Prose => "x",
            FieldKind::Integer => "3",
            FieldKind::Bool => ["true", "false"][turn % 2],
            FieldKind::Word(words) => words[turn % words.len()].0,
            FieldKind::Value(format) => match *format {
                "date" | "day" => "2027-01-04",
                "duration" => "2 days",
                "rate" => "40 things per week",
                "effort" => "6 minutes per thing",
                "share" => "95 %",
                "hours" => "Mon-Fri 09:00-17:00",
                "cadence" => "every Monday 10:00",
                _ => "GBP 100",
            },
        };
        // every value is one that its field takes; the tests of the reference see to that
        let _ = brief.set(&field.first(), value);
    }
    brief
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_given() {
        let brief = sample(0);
        for field in Shape::get().fields {
            let skipped = ["process.private.decision", "format"].contains(&field.path);
            assert!(skipped || brief.get(&field.first()).is_some(), "{}", field.path);
        }
    }
}
