//! What only the client knows.

use crate::interview::question::{Another, Block, Choices, Gate, Offer, Question, Section, Step};
use crate::interview::workload;
use crate::model::{Brief, Decision, Path, Segment};

pub(super) const PRIVATE: Section = Section {
    title: "Only for you",
    note: "No document for the provider or the public shows any of this.",
    gist: &["budget {private.budget}", "needed at the latest on {private.real_deadline}"],
    steps: &[Step::If(Gate {
        id: "private",
        ask: "Go on with what only you will see: your budget, what could go wrong, who could step in?",
        why: "The brief can be signed without it; these questions are for your own plan.",
        default: true,
        usual: false,
        open: |brief, _| brief.private != Default::default(),
        steps: &[
            Step::Each("process", DECISIONS),
            Step::Ask(
                Question::new(
                    "private.owner_time_now",
                    "How much of your time does this work take now, in a week or a month?",
                    "You are buying back your own time; write down what you spend today.",
                    "20 hours per week",
                )
                .default(|brief, _| hours_now(brief)),
            ),
            Step::Ask(Question::new(
                "private.owner_hour_value",
                "What is an hour of yours worth?",
                "It tells whether handing over pays.",
                "A number in the currency of the brief: 45",
            )),
            Step::Ask(Question::new(
                "private.benefit",
                "What will you do with the time and money this frees?",
                "Spend the hours you win on what your business does best.",
                "A day and a half a week for new products",
            )),
            Step::Ask(Question::new(
                "private.budget",
                "What is the most this may cost you? The period is asked next",
                "Know your spending limit before you look for anyone.",
                "A number: 1450",
            )),
            Step::If(Gate::usual(
                "budget",
                "Plan with these figures?",
                "A budget without a period is half a figure, and something always goes wrong.",
                &[
                    Step::Ask(
                        Question::new(
                            "private.budget_period",
                            "Over what period?",
                            "A budget without a period is half a figure.",
                            "Choose one of the list",
                        )
                        .label("the budget is for")
                        .default(|_, _| Some("month".to_owned()))
                        .when(|brief, _| brief.private.budget.is_some()),
                    ),
                    Step::Ask(
                        Question::new(
                            "private.contingency",
                            "How much of it do you keep back for surprises?",
                            "Set some money aside for the case that something goes wrong.",
                            "A share or a sum: 10 %",
                        )
                        .label("kept back for surprises")
                        .default(|_, _| Some("10 %".to_owned()))
                        .when(|brief, _| brief.private.budget.is_some()),
                    ),
                    Step::Ask(
                        Question::new(
                            "private.leeway",
                            "How much later than agreed may it be done before it hurts?",
                            "The reserve of time must last until somebody else has taken over.",
                            "1 week",
                        )
                        .label("how much later before it hurts")
                        .default(|_, _| Some("1 week".to_owned())),
                    ),
                    Step::Ask(
                        Question::new(
                            "private.oversight",
                            "How many hours a week may looking after the provider take?",
                            "If you watch every move, you lose the very time you wanted to save.",
                            "2 hours per week",
                        )
                        .label("time to look after the provider")
                        .default(|_, _| Some("2 hours per week".to_owned())),
                    ),
                ],
            )),
            Step::Ask(
                Question::new(
                    "private.real_deadline",
                    "When do you really need it?",
                    "Give the provider an earlier date than the one you truly need.",
                    "A date after the end you named: 2027-07-07",
                )
                .when(|brief, _| brief.schedule.end.is_some()),
            ),
            Step::Ask(Question::new(
                "private.walk_away",
                "At what point would you stop?",
                "Decided in a quiet hour it is easier to keep.",
                "Less than 80 % on R1 two months running",
            )),
            Step::Repeat(Block {
                path: "private.candidate",
                first_needed: false,
                any: "Have you looked at anybody yet?",
                likely: false,
                another: |_| Another::optional("Another candidate?"),
                offer: None,
                why: "Look into a provider before any money changes hands; compare two or more by the same requirements.",
                quick: |_| false,
                when: |_, _| true,
                steps: CANDIDATE,
            }),
            Step::Repeat(Block {
                path: "private.backup",
                first_needed: true,
                any: "",
                likely: true,
                another: |_| Another::optional("Somebody else?"),
                offer: None,
                why: "Keep the names of people who could take over at short notice.",
                quick: |_| false,
                when: |_, _| true,
                steps: &[
                    Step::Ask(Question::new(
                        "private.backup.name",
                        "Who could step in if the provider drops out? (Enter: nobody yet)",
                        "You want the number before you need it.",
                        "A name",
                    )),
                    Step::Ask(
                        Question::new(
                            "private.backup.covers",
                            "For which work?",
                            "Not everybody can do everything.",
                            "Choose from the list",
                        )
                        .choices(Choices::Processes)
                        .when(|brief, _| brief.process.len() > 1),
                    ),
                    Step::Ask(Question::new(
                        "private.backup.available",
                        "How soon?",
                        "Your reserve of time must cover it.",
                        "within 5 business days",
                    )),
                ],
            }),
            Step::Repeat(Block {
                path: "private.risk",
                first_needed: false,
                any: "Do you want to note what could go wrong?",
                likely: true,
                another: |_| Another::optional("Something else?"),
                offer: Offer::new("Which of these could happen to you?"),
                why: "Always know what you would do if the provider dropped out tomorrow.",
                quick: |_| false,
                when: |_, _| true,
                steps: &[
                    Step::Ask(
                        Question::new(
                            "private.risk.risk",
                            "What could go wrong?",
                            "Named, it is half solved.",
                            "Provider disappears",
                        )
                        .needed(),
                    ),
                    Step::Ask(Question::new(
                        "private.risk.answer",
                        "What would you do then?",
                        "A plan made today is better than one made in a hurry.",
                        "Backup from the pool; owner answers for 3 days",
                    )),
                ],
            }),
            Step::Ask(Question::new("private.notes", "Anything else to remember? (Enter: no)", "For you alone.", "Free text")),
        ],
    })],
};

const DECISIONS: &[Step] = &[
    Step::If(Gate::usual(
        "decision",
        "Is this so?",
        "Look at each job first and decide whether it goes out or stays.",
        &[
            Step::Ask(
                Question::new(
                    "process.private.decision",
                    "`{}`: should it be handed over, kept, automated or dropped?",
                    "Look at each job first and decide whether it goes out or stays.",
                    "Choose one of the list",
                )
                .label("what happens to it")
                .default(|_, _| Some("outsource".to_owned())),
            ),
            Step::Ask(
                Question::new(
                    "process.private.core",
                    "Is `{}` part of what your business is known for?",
                    "Do not give away the work your business is known for, unless you have a reason you can write down.",
                    "yes or no",
                )
                .label("part of what you are known for")
                .default(|_, _| Some("no".to_owned())),
            ),
        ],
    )),
    Step::Ask(
        Question::new(
            "process.private.reason",
            "Why?",
            "A reason you can write down is a reason.",
            "We have no designer, and the style is fixed",
        )
        .when(|brief, path| {
            process_private(brief, path).is_some_and(|private| {
                private.core == Some(true) || matches!(private.decision, Some(Decision::Keep | Decision::Drop))
            })
        }),
    ),
];

const CANDIDATE: &[Step] = &[
    Step::Ask(Question::new("private.candidate.name", "Who?", "It heads the comparison.", "A name").needed()),
    Step::Ask(Question::new("private.candidate.location", "Where do they work?", "Prices differ between places.", "Cebu City")),
    Step::Ask(Question::new("private.candidate.price", "What do they charge?", "Compare like with like.", "GBP 11 per hour")),
    Step::Ask(Question::new(
        "private.candidate.references",
        "Which earlier customers did you ask, and what did they say?",
        "Ask for earlier customers, and check yourself.",
        "One a line: who, when, what they said",
    )),
    Step::Ask(Question::new(
        "private.candidate.samples",
        "Which earlier work did you look at?",
        "Ask for earlier work.",
        "One a line",
    )),
    Step::Ask(Question::new(
        "private.candidate.testimonials",
        "What do customers say in public?",
        "Praise is cheap; look for detail.",
        "One a line",
    )),
    Step::Ask(Question::new(
        "private.candidate.call",
        "When did you speak, and what did you learn?",
        "Have at least one real conversation before you hand anything over.",
        "2026-11-12: clear English, asked good questions",
    )),
    Step::Ask(Question::new(
        "private.candidate.trial_result",
        "How did the trial go? (Enter: not yet)",
        "It tells more than a talk.",
        "28 of 30 correct",
    )),
    Step::Ask(Question::new(
        "private.candidate.concerns",
        "Does anything about this person make you uneasy?",
        "When something bothers you, write the doubt down and deal with it.",
        "One a line",
    )),
    Step::Ask(Question::new(
        "private.candidate.score",
        "How do they compare? More is better",
        "Two people, one scale.",
        "A whole number: 8",
    )),
];

/// What all the work takes by the amounts and times that were given.
fn hours_now(brief: &Brief) -> Option<String> {
    let (hours, period) = workload::hours(brief)?;
    Some(format!("{} hours per {period}", hours.normalize()))
}

fn process_private<'a>(brief: &'a Brief, path: &Path) -> Option<&'a crate::model::ProcessPrivate> {
    match path.0.get(1) {
        Some(Segment::Item(index)) => brief.process.get(*index).map(|process| &process.private),
        _ => None,
    }
}
