//! Dates, milestones and meetings.

use crate::interview::question::{Another, Block, Choices, Gate, Offer, Question, Section, Step};

pub(super) const SCHEDULE: Section = Section {
    title: "Dates, milestones and talks",
    note: "",
    gist: &["from {schedule.start}", "to {schedule.end}", "{milestone.name}, {milestone.due}"],
    steps: &[
        Step::Ask(
            Question::new(
                "schedule.start",
                "When should the work begin?",
                "Training, trial and milestones are counted from it.",
                "A date: 2027-01-04",
            )
            .quick()
            .needed(),
        ),
        Step::Ask(
            Question::new(
                "schedule.end",
                "On which day does the work end for good? (Enter: it goes on)",
                "Open-ended work needs a period of notice instead, which is asked later.",
                "A date: 2027-06-30",
            )
            .quick(),
        ),
        Step::Repeat(Block {
            path: "milestone",
            first_needed: true,
            any: "",
            likely: true,
            another: |_| Another::optional("Another milestone, at which something finished can be seen?"),
            offer: Some(Offer {
                ask: "Which milestones do you want?",
                note: "A milestone is a point at which something finished can be looked at.",
            }),
            why: "Divide the job into points at which something finished can be seen.",
            quick: |_| true,
            when: |_, _| true,
            steps: &[
                Step::Ask(
                    Question::new(
                        "milestone.name",
                        "What should be finished first, so that you can see it?",
                        "A milestone is a point at which something finished can be looked at.",
                        "Handover complete",
                    )
                    .quick(),
                ),
                Step::Ask(
                    Question::new(
                        "milestone.due",
                        "By when?",
                        "Counted from the start it moves along when the start does.",
                        "A date, or counted: 2027-01-22, start + 3 weeks",
                    )
                    .quick()
                    .needed(),
                ),
                Step::Ask(
                    Question::new(
                        "milestone.deliverables",
                        "What is handed over then?",
                        "It is what you look at.",
                        "One a line: Reply library with 25 answers",
                    )
                    .label("handed over then")
                    .quick(),
                ),
                Step::Ask(
                    Question::new(
                        "milestone.acceptance",
                        "How will you tell that it is done?",
                        "Something that anyone could check saves the argument.",
                        "One a line: 20 sampled replies contain no factual error",
                    )
                    .label("done when"),
                ),
            ],
        }),
        Step::Repeat(Block {
            path: "touchpoint",
            first_needed: true,
            any: "",
            likely: true,
            another: |_| Another::optional("Another regular talk?"),
            offer: None,
            why: "Agree in advance when you talk, and nothing shocks you when the work is handed in.",
            quick: |_| false,
            when: |_, _| true,
            steps: &[
                Step::Ask(
                    Question::new(
                        "touchpoint.name",
                        "What is your regular talk with the provider called? (:skip: there is none)",
                        "It stands in both calendars.",
                        "Weekly call",
                    )
                    .default(|brief, _| brief.touchpoint.is_empty().then(|| "Weekly call".to_owned())),
                ),
                Step::Ask(Question::new(
                    "touchpoint.until",
                    "Until when does this rhythm hold? (Enter: to the end)",
                    "You may want to talk more often at first.",
                    "A date, or counted: start + 4 weeks",
                )),
                Step::If(Gate::usual(
                    "talk",
                    "Will you talk like this?",
                    "They are usual; each can be changed, now or in the overview.",
                    &[
                        Step::Ask(
                            Question::new(
                                "touchpoint.when",
                                "When?",
                                "In your own time zone; documents print both sides' times.",
                                "every Monday 10:00, daily at 16:00, every 2 weeks, monthly on the 5th",
                            )
                            .label("when")
                            .needed()
                            .default(|_, _| Some("every Monday 10:00".to_owned())),
                        ),
                        Step::Ask(
                            Question::new(
                                "touchpoint.duration",
                                "How long does it last?",
                                "Meetings cost both sides time.",
                                "30 minutes",
                            )
                            .label("how long")
                            .default(|_, _| Some("30 minutes".to_owned())),
                        ),
                        Step::Ask(
                            Question::new(
                                "touchpoint.channel",
                                "How do you talk: by telephone, video or in writing?",
                                "Stay in touch in more than one way: records, writing and speaking.",
                                "video call",
                            )
                            .label("how")
                            .default(|_, _| Some("video call".to_owned())),
                        ),
                        Step::Ask(
                            Question::new(
                                "touchpoint.who",
                                "Who takes part?",
                                "So that nobody waits for somebody else.",
                                "One name or post a line: Shop manager",
                            )
                            .label("with")
                            .choices(Choices::People)
                            .default(|brief, _| {
                                let people = brief
                                    .client
                                    .contact
                                    .iter()
                                    .chain(&brief.provider.contact)
                                    .map(|contact| contact.name.as_str());
                                Some(people.filter(|name| !name.is_empty()).collect::<Vec<_>>().join("\n"))
                                    .filter(|names| !names.is_empty())
                            }),
                        ),
                        Step::Ask(
                            Question::new(
                                "touchpoint.agenda",
                                "What do you want to hear each time, and when may they ask you anything?",
                                "Leave room for the things a shy provider would not bring up.",
                                "One a line: Last week's figures",
                            )
                            .label("what you hear")
                            .default(|_, _| Some("Last week's figures\nQuestions nobody has asked yet".to_owned())),
                        ),
                    ],
                )),
            ],
        }),
    ],
};
