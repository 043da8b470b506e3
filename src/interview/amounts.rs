//! Typical requirements with the amounts of the work at hand: `Publish 5 posts every week` becomes `Publish 3 posts every week`.

use crate::model::Rate;

/// A requirement in which the `typical` amount of some work is named, with its `own` amount instead.
pub(super) fn with_own_amount(standard: &str, typical: &Rate, own: &Rate) -> String {
    let (typical, own) = (Said::of(typical), Said::of(own));
    let words: Vec<&str> = standard.split(' ').collect();
    let unit = typical.unit.rsplit(' ').next().unwrap_or_default();
    // `2 help pages` counts pages
    let counted = |at: usize| (at + 1..words.len().min(at + 3)).find(|next| words[at] == typical.count && words[*next] == unit);
    let Some((at, counted)) = (0..words.len()).find_map(|at| Some((at, counted(at)?))) else { return standard.to_owned() };
    let every = |period: &str| format!(" every {period}");
    let mut words = words;
    words[at] = &own.count;
    if own.count == "1" {
        words[counted] = own.unit.rsplit(' ').next().unwrap_or(unit);
    }
    words.join(" ").replace(&every(&typical.period), &every(&own.period))
}

/// A rate in its words.
struct Said {
    count: String,
    unit: String,
    period: String,
}

impl Said {
    fn of(rate: &Rate) -> Self {
        let told = rate.to_string();
        let (what, period) = told.split_once(" per ").unwrap_or((&told, ""));
        let (count, unit) = what.split_once(' ').unwrap_or((what, ""));
        Self { count: count.to_owned(), unit: unit.to_owned(), period: period.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_amount_of_the_work_stands_in_what_is_required_of_it() {
        let own = |standard: &str, typical: &str, own: &str| {
            with_own_amount(standard, &typical.parse().unwrap(), &own.parse().unwrap())
        };
        let posts = "Publish 5 posts every week";
        assert_eq!(own(posts, "5 posts per week", "3 posts per week"), "Publish 3 posts every week");
        assert_eq!(own(posts, "5 posts per week", "10 posts per month"), "Publish 10 posts every month");
        let pages = "Publish 2 help pages every week";
        assert_eq!(own(pages, "2 pages per week", "1 page per week"), "Publish 1 help page every week");
        // another 5
        let answers = "Answer at least 5 comments on 5 posts every week";
        assert_eq!(own(answers, "5 posts per week", "3 posts per week"), "Answer at least 5 comments on 3 posts every week");
        let late = "Enter every receipt within 5 business days";
        assert_eq!(own(late, "80 receipts per week", "20 receipts per week"), late);
    }
}
