//! The work as a whole, and its processes one by one.

use super::reading::in_a_row;
use crate::interview::question::{Another, Block, Gate, Offer, Question, Section, Step};
use crate::model::{Brief, Method, Path, Segment};

pub(super) const WORK: Section = Section {
    title: "The work",
    note: "",
    gist: &["{brief.title}", "{client.name}"],
    steps: &[
        Step::Ask(
            Question::new(
                "brief.title",
                "What should this piece of work be called?",
                "The title stands on every document and in every e-mail about the work.",
                "A few words, such as: Customer email support",
            )
            .quick()
            .needed(),
        ),
        Step::Ask(
            Question::new(
                "brief.objective",
                "What result do you want from this work, in one sentence?",
                "Without the result in sight nobody can do the job well.",
                "What is true when it is done well: Every customer gets a correct answer within one business day",
            )
            .quick()
            .needed(),
        ),
        Step::Ask(Question::new(
            "brief.background",
            "What does your business do, and for whom? A newcomer will read it",
            "Nobody can look into your head; two sentences save many questions later.",
            "What you sell, to whom, how much of it: An online candle shop; 1,200 orders a month",
        )),
        Step::Ask(
            Question::new(
                "client.name",
                "What is your business called?",
                "It is one of the two sides that sign.",
                "The full name, as on your invoices: Harbour Lane Candles Ltd",
            )
            .quick()
            .needed(),
        ),
        Step::Ask(Question::new(
            "client.address",
            "What is its address?",
            "A scope of work names both sides so that there is no doubt who they are.",
            "In one line: 12 Harbour Lane, Whitby, United Kingdom",
        )),
        Step::Ask(Question::new(
            "brief.assumptions",
            "What can the provider count on?",
            "What seems obvious to you is what a provider will not think of.",
            "One a line: Order volume stays below 1,500 a month",
        )),
        Step::Ask(Question::new(
            "brief.out_of_scope",
            "What is not part of the job?",
            "Work that nobody excluded is what both sides argue about later.",
            "One a line: Refunds above £50",
        )),
        Step::Repeat(Block {
            path: "glossary",
            first_needed: false,
            any: "Are there words that a reader from elsewhere would not know?",
            likely: false,
            another: |_| Another::optional("Another word?"),
            offer: None,
            why: "Abbreviations and shop talk are the first things a newcomer stumbles over.",
            quick: |_| false,
            when: |_, _| true,
            steps: &[
                Step::Ask(
                    Question::new(
                        "glossary.term",
                        "Which word?",
                        "It is printed in the glossary.",
                        "The word or abbreviation: RMA",
                    )
                    .needed(),
                ),
                Step::Ask(
                    Question::new(
                        "glossary.meaning",
                        "What does `{}` mean here?",
                        "It is printed in the glossary.",
                        "In plain words: the number a customer quotes on a returned parcel",
                    )
                    .needed(),
                ),
            ],
        }),
    ],
};

pub(super) const PROCESSES: Section = Section {
    title: "What is handed over",
    note: "Name the jobs one by one: \"admin\" tells nobody what to do.",
    gist: &["{process.name}, {process.volume}, {process.effort}"],
    steps: &[Step::Repeat(Block {
        path: "process",
        first_needed: true,
        any: "",
        likely: true,
        another: |_| Another::optional("Another piece of work to hand over?"),
        offer: Offer::new("Which of these do you want to hand over?"),
        why: "A label such as admin or bookkeeping has to be broken down into named jobs.",
        quick: |_| true,
        when: |_, _| true,
        steps: PROCESS,
    })],
};

const PROCESS: &[Step] = &[
    Step::Ask(
        Question::new(
            "process.name",
            "Which piece of work do you want to hand over?",
            "A label such as admin tells nobody what to do, so name the job.",
            "Begin with what is done: Answer customer email",
        )
        .quick()
        .needed(),
    ),
    Step::Ask(Question::new(
        "process.current",
        "How is it done today, and by whom? The provider will read it",
        "The provider has to see how your business does this work now, and what goes wrong.",
        "The owner answers from her phone in the evening; customers wait 30 hours. (:edit opens your editor for long text)",
    )),
    Step::Ask(Question::new(
        "process.change",
        "What must be different once someone else does it?",
        "Only you know whether it should become faster, better, or stay as it is.",
        "Every message answered within one business day, in the same friendly tone",
    )),
    Step::Ask(
        Question::new(
            "process.volume",
            "How much of it is there?",
            "Hours and cost are reckoned from it; a count over one week is good enough.",
            "A number, of what, in which time: 40 emails per day",
        )
        .label("{}"),
    ),
    Step::Ask(
        Question::new(
            "process.effort",
            "How long does one take?",
            "With the amount it gives the hours a week, to hold against your budget.",
            "A time and per what: 6 minutes per email",
        )
        .label(", {}"),
    ),
    Step::Ask(
        Question::new(
            "process.tools",
            "With which systems and programs is it done?",
            "The provider must know them or learn them, and needs a way in.",
            "One a line: Help Scout",
        )
        .split(in_a_row)
        .read(|text| Ok(text.lines().flat_map(in_a_row).collect::<Vec<_>>().join("\n"))),
    ),
    Step::Ask(
        Question::new(
            "process.deliverables",
            "What do you get when it is done?",
            "Something you can point at tells you that it is done.",
            "One a line: Answered conversations, tagged by topic",
        )
        .label("what you get: {}")
        .quick(),
    ),
    Step::Repeat(Block {
        path: "process.step",
        first_needed: true,
        any: "",
        likely: true,
        another: |_| Another::until_enter("Another step?"),
        offer: None,
        why: "The same list is what you hand over when someone new takes the work on.",
        quick: |_| false,
        when: |_, _| true,
        steps: &[
            Step::Ask(
                Question::new(
                    "process.step.text",
                    "What is the first, or next, step of the work? (Enter: that is all)",
                    "The steps become the manual for whoever does the work.",
                    "One action: Take the oldest unanswered conversation in the shared inbox",
                )
                .label("{}"),
            ),
            Step::Ask(
                Question::new(
                    "process.step.owner",
                    "Who does this step?",
                    "The provider cannot guess which parts stay with you.",
                    "Choose one of the list",
                )
                .label("done by {}")
                .default(|_, _| Some("provider".to_owned())),
            ),
        ],
    }),
    Step::Ask(
        Question::new(
            "process.method",
            "Must it be done your way?",
            "As long as the result is right, some freedom makes better work.",
            "Free: the result counts. Preferred: your way unless there is a better one. Prescribed: only so",
        )
        .label("{}")
        .default(|_, _| Some("free".to_owned()))
        .when(|brief, path| process_of(brief, path).is_some_and(|process| !process.step.is_empty())),
    ),
    Step::Ask(
        Question::new(
            "process.method_reason",
            "Why must the steps be followed as written?",
            "A rule with a reason is kept; one without is worked around.",
            "A law, safety, a system that allows only one way",
        )
        .when(|brief, path| process_of(brief, path).is_some_and(|process| process.method == Some(Method::Prescribed))),
    ),
    Step::Ask(
        Question::new(
            "process.hand_back",
            "Which cases must come back to you?",
            "Everything else the provider settles alone.",
            "One a line: A legal threat",
        )
        .label("what comes back to you: {}"),
    ),
    Step::If(Gate {
        id: "replies",
        ask: "Does it mean writing to customers again and again?",
        why: "Sample answers to the questions that keep coming are the quickest training there is.",
        default: false,
        usual: false,
        open: |brief, path| process_of(brief, path).is_some_and(|process| !process.reply.is_empty()),
        steps: &[Step::Repeat(Block {
            path: "process.reply",
            first_needed: true,
            any: "",
            likely: true,
            another: |_| Another::optional("Another draft reply?"),
            offer: Offer::new("Which draft replies do you want to look at?"),
            why: "The provider can adapt a good answer sooner than invent one.",
            quick: |_| false,
            when: |_, _| true,
            steps: &[
                Step::Ask(
                    Question::new(
                        "process.reply.request",
                        "What do customers ask?",
                        "It heads the draft reply.",
                        "In their words: Where is my order?",
                    )
                    .needed(),
                ),
                Step::Ask(Question::new(
                    "process.reply.text",
                    "How would you answer?",
                    "It is printed word for word in the handover pack.",
                    "Use {{order}} for what is filled in each time. (:edit opens your editor for long text)",
                )),
            ],
        })],
    }),
];

fn process_of<'a>(brief: &'a Brief, path: &Path) -> Option<&'a crate::model::Process> {
    match path.0.get(1) {
        Some(Segment::Item(index)) => brief.process.get(*index),
        _ => None,
    }
}
