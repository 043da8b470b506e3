//! A meeting of which nobody knows how, with whom or what about.

use crate::check::context::numbered;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("MIL07", "incomplete-touchpoint", Level::Advice, Stage::Run, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let touchpoints = &context.brief.touchpoint;
    for (path, touchpoint) in numbered("touchpoint", touchpoints) {
        let keys = [
            ("when", touchpoint.when.is_none()),
            ("channel", touchpoint.channel.is_empty()),
            ("who", touchpoint.who.is_empty()),
            ("agenda", touchpoint.agenda.is_empty()),
        ];
        if let Some(missing) = context.missing(&path, &keys) {
            problems.push(
                Problem::at(path, format!("the touchpoint lacks {missing}"))
                    .lacks(&missing)
                    .help("add when, how, who and what about"),
            );
        }
    }
    let agendas = || touchpoints.iter().flat_map(|touchpoint| &touchpoint.agenda);
    let asks = |item: &String| {
        ["question", "unclear", "open point", "concern", "not asked", "any other"]
            .iter()
            .any(|word| item.to_lowercase().contains(word))
    };
    if agendas().next().is_some() && !agendas().any(asks) {
        problems.push(
            Problem::at("touchpoint.1.agenda", "no agenda leaves room for questions")
                .help("put `\"Questions nobody has asked yet\"` on one of them"),
        );
    }
    if let [first, second, rest @ ..] = touchpoints.as_slice()
        && !first.channel.is_empty()
        && first.channel == second.channel
        && rest.iter().all(|touchpoint| touchpoint.channel == first.channel)
    {
        problems.push(
            Problem::at("touchpoint.1.channel", format!("every touchpoint uses the same channel, `{}`", first.channel))
                .help("hold at least one in another way: a call shows what a message hides, and the other way round"),
        );
    }
}
