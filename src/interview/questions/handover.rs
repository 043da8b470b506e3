//! Trying out, taking over, accepting, changing and ending.

use crate::interview::question::{Choices, Gate, Question, Section, Step};
use crate::model::Brief;

pub(super) const HANDOVER: Section = Section {
    title: "From the first try to the end",
    note: "Go step by step, and give more work, access and freedom only as trust grows.",
    gist: &["trial: {trial.task}", "taken over from {transition.start}", "{exit.notice} of notice"],
    steps: &[
        Step::If(Gate {
            id: "trial",
            ask: "Should they do a small paid job first?",
            why: "Try a new provider on something small before you give them something big.",
            default: true,
            usual: false,
            open: |brief, _| brief.trial != Default::default(),
            steps: &[
                Step::Ask(
                    Question::new(
                        "trial.task",
                        "What small job could they do first?",
                        "Real work tells more than a talk.",
                        "Answer 30 archived messages",
                    )
                    .needed(),
                ),
                Step::Ask(Question::new(
                    "trial.fee",
                    "What do you pay for it?",
                    "Unpaid trials drive good people away.",
                    "A sum: GBP 60",
                )),
                Step::If(Gate::usual(
                    "trial days",
                    "Plan the trial like this?",
                    "Before the start, so that you can still decide; and talked through, so that both sides learn.",
                    &[
                        Step::Ask(
                            Question::new(
                                "trial.due",
                                "By when is the trial done?",
                                "Before the start, so that you can still decide.",
                                "A date, or counted: start - 2 weeks",
                            )
                            .label("done by")
                            .default(|brief, _| Some(before_the_start(brief).to_owned())),
                        ),
                        Step::Ask(
                            Question::new(
                                "trial.requirements",
                                "By which requirements is it measured?",
                                "The same that will hold later.",
                                "Choose from the list",
                            )
                            .label("measured by")
                            .choices(Choices::Requirements)
                            .default(|brief, _| {
                                let ids: Vec<&str> =
                                    brief.requirement.iter().map(|requirement| requirement.id.as_str()).collect();
                                Some(ids.join("\n")).filter(|ids| !ids.is_empty())
                            }),
                        ),
                        Step::Ask(
                            Question::new(
                                "trial.pass_mark",
                                "What counts as a pass?",
                                "Settled before, nobody can bend it after.",
                                "27 of 30 replies need no correction",
                            )
                            .label("what counts as a pass")
                            .default(|_, _| Some("9 of 10 pieces need no correction".to_owned())),
                        ),
                        Step::Ask(
                            Question::new(
                                "trial.debrief",
                                "How will you talk through the trial afterwards?",
                                "After the first job tell the person what was right and what to do another way.",
                                "30-minute call: what went well, what to do differently",
                            )
                            .label("how you talk it through")
                            .default(|_, _| Some("30-minute call: what went well, what to do differently".to_owned())),
                        ),
                    ],
                )),
            ],
        }),
        Step::If(Gate {
            id: "transition",
            ask: "Does somebody hand the work over to the provider first?",
            why: "A change-over takes weeks and not a night; expect to go on doing the work yourself for a while.",
            default: true,
            usual: false,
            open: |brief, _| brief.transition != Default::default(),
            steps: &[
                Step::If(Gate::usual(
                    "taking over",
                    "Take over like this?",
                    "Plan it like work, for it is; nothing is lost while they learn.",
                    &[
                        Step::Ask(
                            Question::new(
                                "transition.start",
                                "When does the taking over begin?",
                                "Plan it like work, for it is.",
                                "A date, or: start",
                            )
                            .label("begins")
                            .default(|_, _| Some("start".to_owned())),
                        ),
                        Step::Ask(
                            Question::new(
                                "transition.parallel_run",
                                "For how long will you keep doing the work alongside?",
                                "Nothing is lost while they learn.",
                                "2 weeks",
                            )
                            .label("you keep doing the work alongside for")
                            .default(|_, _| Some("2 weeks".to_owned())),
                        ),
                    ],
                )),
                Step::Ask(Question::new(
                    "transition.training",
                    "What will you teach?",
                    "Have the training prepared before the newcomer arrives.",
                    "One a line: 2 video sessions of 1 hour on tone and refunds",
                )),
                Step::Ask(Question::new(
                    "transition.materials",
                    "With which material?",
                    "What is written down can be read twice.",
                    "One a line: Reply library",
                )),
                Step::Ask(Question::new(
                    "transition.ready_when",
                    "How will you tell that they are ready?",
                    "A test that ends the training ends the doubt.",
                    "One a line: Provider answers 20 test messages with at most 1 correction",
                )),
            ],
        }),
        Step::If(Gate::usual(
            "terms of work",
            "Agree on these terms for accepting, changing and ending the work?",
            "They are usual; each can be changed, now or in the overview.",
            &[
                Step::Ask(
                    Question::new(
                        "acceptance.review_period",
                        "How long may you look at what was handed in?",
                        "The provider waits for you meanwhile.",
                        "5 business days",
                    )
                    .label("you look at the work within {}")
                    // work that goes on cannot wait for a week
                    .default(|brief, _| {
                        let days = if brief.schedule.end.is_some() { "5 business days" } else { "2 business days" };
                        Some(days.to_owned())
                    }),
                ),
                Step::Ask(
                    Question::new(
                        "acceptance.revisions",
                        "How many rounds of changes are included?",
                        "Without a number the last round never comes.",
                        "2",
                    )
                    .label(", and may send it back {} times")
                    .default(|_, _| Some("2".to_owned())),
                ),
                Step::Ask(
                    Question::new(
                        "acceptance.silence",
                        "If you say nothing in that time, is it accepted?",
                        "Both sides should know what silence means.",
                        "Choose one of the list",
                    )
                    .label("; if you do not answer, {}")
                    .default(|_, _| Some("not acceptance".to_owned())),
                ),
                Step::Ask(
                    Question::new(
                        "change_control.how",
                        "How is a change agreed?",
                        "When something goes wrong, look first whether your own instructions were clear, and improve them.",
                        "In writing; a new revision of this brief, agreed by both sides",
                    )
                    .label("changes: {}")
                    .default(|_, _| Some("In writing; a new revision of this brief, agreed by both sides".to_owned())),
                ),
                Step::Ask(
                    Question::new(
                        "change_control.answer_within",
                        "How fast does the other side answer?",
                        "A change that nobody answers is a change that happens anyway.",
                        "3 business days",
                    )
                    .label("; the other side answers within {}")
                    .default(|_, _| Some("3 business days".to_owned())),
                ),
                Step::Ask(
                    Question::new(
                        "exit.notice",
                        "How much notice must either side give to end the work?",
                        "If the result disappoints you, be free to stop.",
                        "30 days",
                    )
                    .label("notice to end the work")
                    // work without an end is stopped by notice, or not at all
                    .quick_where(|brief| brief.schedule.end.is_none())
                    .default(|_, _| Some("30 days".to_owned())),
                ),
                Step::Ask(
                    Question::new(
                        "exit.during_trial",
                        "How can either side stop during the trial?",
                        "A trial that binds is no trial.",
                        "Either side may stop at once; finished work is paid",
                    )
                    .label("stopping during the trial")
                    .default(|_, _| Some("Either side may stop at once; finished work is paid".to_owned()))
                    .when(|brief, _| !brief.trial.task.is_empty()),
                ),
                Step::Ask(
                    Question::new(
                        "exit.handover",
                        "What is handed over at the end?",
                        "The next one starts from there.",
                        "Two weeks' handover to the next provider, all documents and accounts returned",
                    )
                    .label("handed over at the end")
                    .default(|_, _| {
                        Some("Two weeks' handover to the next provider; all documents and accounts are returned".to_owned())
                    }),
                ),
            ],
        )),
    ],
};

/// A day before the start, early enough for a decision where there is time for one, and not gone by already.
fn before_the_start(brief: &Brief) -> &'static str {
    let days = ["start - 2 weeks", "start - 1 week", "start - 3 days", "start - 1 day"];
    let is_ahead = |day: &str| {
        let date = day.parse().ok().and_then(|day| brief.date_of(&day));
        date.zip(brief.brief.date).is_none_or(|(date, today)| date > today)
    };
    days.into_iter().find(|day| is_ahead(day)).unwrap_or("start")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_trial_is_still_ahead() {
        let proposed = |start: &str| {
            let mut brief = Brief::default();
            brief.brief.date = "2026-11-22".parse().ok();
            brief.schedule.start = start.parse().ok();
            before_the_start(&brief)
        };
        for (start, day) in [
            ("2027-01-04", "start - 2 weeks"),
            ("2026-12-01", "start - 1 week"),
            ("2026-11-27", "start - 3 days"),
            ("2026-11-24", "start - 1 day"),
            ("2026-11-23", "start"),
            ("not known", "start - 2 weeks"),
        ] {
            assert_eq!(proposed(start), day, "{start}");
        }
    }
}
