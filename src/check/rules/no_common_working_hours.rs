//! The two sides are never at work at the same time.

use rust_decimal::Decimal;

use crate::check::overlap::{overlaps, wanted_overlap};
use crate::check::sums::figure;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Path;
use crate::source::{Change, meant};

pub(super) const RULE: Rule = Rule::new("PEO06", "no-common-working-hours", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let brief = context.brief;
    let client = [("time_zone", brief.client.time_zone.is_empty()), ("working_hours", brief.client.working_hours.is_none())];
    let provider =
        [("time_zone", brief.provider.time_zone.is_empty()), ("working_hours", brief.provider.working_hours.is_none())];
    let mut known = true;
    // before a provider is chosen nobody knows its hours
    for (side, keys, asked) in [("client", client, true), ("provider", provider, context.is_chosen())] {
        let path = Path::new(side);
        known &= keys.iter().all(|(_, empty)| !empty);
        if let Some(missing) = context.missing(&path, &keys).filter(|_| asked) {
            problems.push(
                Problem::at(path, format!("nobody can tell when the {side} is at work: {missing} missing"))
                    .lacks(&missing)
                    .help("write them like `time_zone = \"Europe/London\"` and `working_hours = \"Mon-Fri 09:00-17:30\"`"),
            );
        }
    }
    for (side, zone) in [("client", &brief.client.time_zone), ("provider", &brief.provider.time_zone)] {
        if !zone.is_empty() && crate::model::zone(zone).is_none() {
            known = false;
            problems.push(
                Problem::at(Path::new(side).key("time_zone"), format!("there is no time zone `{zone}`"))
                    .quote(zone)
                    .help("write continent and city, such as `Europe/London` or `Asia/Manila`")
                    .change(zone_of(zone).map(|zone| Change::Value(Path::new(side).key("time_zone"), zone))),
            );
        }
    }
    if known {
        compare(context, problems);
    }
}

/// The time zone that a misspelt one means.
fn zone_of(given: &str) -> Option<String> {
    let zones = crate::model::zone_names();
    meant(given, zones.iter().map(String::as_str)).map(str::to_owned)
}

fn compare(context: &Context, problems: &mut Vec<Problem>) {
    let days = overlaps(context.brief);
    let wish = context.brief.schedule.hours.to_lowercase();
    let without = ["no overlap", "not needed", "in writing"].iter().any(|words| wish.contains(words));
    let Some((day, most)) = days.iter().max_by_key(|(_, minutes)| *minutes) else { return };
    if *most == 0 && !without {
        problems.push(
            Problem::at("provider.working_hours", format!("the two sides never work at the same time, neither on {day} nor on another day"))
                .also("client.working_hours", "the hours of the client")
                .help("move the hours of one side, or write under `schedule.hours` that no overlap is needed because work is passed on in writing"),
        );
        return;
    }
    // days on which one side is off are no days on which they could meet
    let least = days.iter().filter(|(_, minutes)| *minutes > 0).min_by_key(|(_, minutes)| *minutes);
    let Some(((day, minutes), wanted)) = least.zip(wanted_overlap(&wish)) else { return };
    if *minutes < wanted {
        problems.push(
            Problem::at(
                "schedule.hours",
                format!(
                    "on {day} both sides work at the same time for {} hours only",
                    figure(Decimal::from(*minutes) / Decimal::from(60))
                ),
            )
            .label(format!("{} hours are asked for", figure(Decimal::from(wanted) / Decimal::from(60))))
            .also("provider.working_hours", "the hours of the provider")
            .help("move the hours of one side, or ask for less; mind that clocks change on different days"),
        );
    }
}
