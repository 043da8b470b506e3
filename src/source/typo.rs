//! What was surely meant by a misspelt name.

/// The one known name that a misspelt one can only mean; `None` where there is none, or a choice.
///
/// Capitals and the signs between words do not count. Otherwise one slip of the fingers is forgiven, two in a longer name; never one
/// in a number, because `M7` is not a misspelt `M1`.
pub fn meant<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let given = plain(given);
    let known: Vec<(String, &str)> = known.into_iter().map(|name| (plain(name), name)).collect();
    only(known.iter().filter(|(name, _)| *name == given)).or_else(|| {
        let allowed = match given.chars().count() {
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        };
        let near = |name: &str| digits(name) == digits(&given) && strsim::osa_distance(name, &given) <= allowed;
        only(known.iter().filter(|(name, _)| near(name)))
    })
}

fn only<'a, 'n: 'a>(mut names: impl Iterator<Item = &'a (String, &'n str)>) -> Option<&'n str> {
    let first = names.next()?.1;
    names.all(|(_, name)| *name == first).then_some(first)
}

/// Lower case, and one sign between words.
fn plain(name: &str) -> String {
    name.trim().to_lowercase().replace([' ', '-'], "_")
}

fn digits(name: &str) -> String {
    name.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn one_slip_and_no_choice() {
        let known = ["email", "emails", "invoices", "R1", "R2", "per_unit", "third_party"];
        for (given, wanted) in [
            ("invoces", Some("invoices")),
            ("Invoices", Some("invoices")),
            ("incvoies", Some("invoices")),
            ("r1", Some("R1")),
            ("per unit", Some("per_unit")),
            ("Third-Party", Some("third_party")),
            ("thrid party", Some("third_party")),
            ("R3", None),
            ("R11", None),
            ("emial", Some("email")),
            ("emaisl", None),
            ("emailz", None),
            ("post", None),
            ("", None),
        ] {
            assert_eq!(meant(given, known), wanted, "{given}");
        }
    }
}
