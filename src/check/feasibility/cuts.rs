//! What less work would look like: less of it, or pieces that take less time.

use rust_decimal::{Decimal, RoundingStrategy};

use super::figure::{over, times};
use super::hours::Load;
use super::phrase::phrase;
use super::{Change, Figure};
use crate::check::Context;
use crate::model::{Duration, Effort, Rate};

/// The changes after which a week has `excess` hours less, each alone.
pub(super) fn cuts(context: &Context, load: &Load, excess: Decimal) -> Vec<Change> {
    let mut changes = Vec::new();
    for (path, process, hours) in &load.each {
        let left = *hours - excess;
        let (Some(volume), Some(effort)) = (&process.volume, &process.effort) else { continue };
        let work = |what: &str| format!("{what} x {} of {} hours", Figure(left), Figure(*hours));
        let scaled = |number: Decimal| times(number, over(left, *hours)?).map(rounded_down).filter(|number| !number.is_zero());
        // work that is smaller than what is too much cannot make up for it
        if left <= Decimal::ZERO {
            continue;
        }
        if let Some(count) = scaled(volume.count) {
            let to = phrase!("", "{rate}", rate = Rate { count, ..volume.clone() });
            changes.push(Change::new(context.name(&path.key("volume")), to, work(&volume.to_string())));
        }
        if let Some(amount) = scaled(effort.time.amount) {
            let effort_less = Effort { time: Duration { amount, ..effort.time }, unit: effort.unit.clone() };
            let to = phrase!("", "{effort}", effort = effort_less);
            changes.push(Change::new(context.name(&path.key("effort")), to, work(&effort.to_string())));
        }
    }
    if let Some(total) = load.total.filter(|total| *total > excess && load.each.len() > 1) {
        let left = total - excess;
        let share = over(left, total).and_then(|share| times(share, 100)).unwrap_or_default().floor();
        let work = format!("{} of {} hours", Figure(left), Figure(total));
        changes.push(Change::new("process", phrase!("reckon-every-volume", "{share} % of every volume", share = share), work));
    }
    changes
}

/// A number that is sure to be no greater: whole from ten on, with two decimals below.
pub(super) fn rounded_down(number: Decimal) -> Decimal {
    let places = if number >= Decimal::TEN { 0 } else { 2 };
    exact(number).round_dp_with_strategy(places, RoundingStrategy::ToZero).normalize()
}

/// A sum of money that is sure to be no greater.
pub(super) fn rounded_down_money(sum: Decimal) -> Decimal {
    exact(sum).round_dp_with_strategy(2, RoundingStrategy::ToZero).normalize()
}

/// Without the last digits of a division: 249.999999999 is meant to be 250.
fn exact(number: Decimal) -> Decimal {
    number.round_dp(9)
}
