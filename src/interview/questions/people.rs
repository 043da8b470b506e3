//! Who works and who decides, when and in which language.

use super::reading::{document_language, email, in_a_row, time_zone};
use crate::check::faces_customers;
use crate::interview::question::{Another, Block, Gate, Question, Section, Step};
use crate::interview::wordless::without_me;
use crate::model::{Brief, Path};

pub(super) const PEOPLE: Section = Section {
    title: "People and hours",
    note: "",
    gist: &["{client.contact.name}", "{client.working_hours}, {client.time_zone}", "{provider.name}"],
    steps: &[
        Step::Ask(
            Question::new(
                "client.time_zone",
                "In which time zone do you work?",
                "Meetings and deadlines are printed in both sides' time.",
                "The continent and a large city, or just the city: Europe/London",
            )
            .read(time_zone),
        ),
        Step::Ask(
            Question::new(
                "client.working_hours",
                "When does your business work?",
                "These days are the business days of the brief.",
                "Mon-Fri 09:00-17:30",
            )
            .default(|_, _| Some("Mon-Fri 09:00-17:00".to_owned())),
        ),
        Step::Repeat(Block {
            path: "client.contact",
            first_needed: true,
            any: "",
            likely: true,
            another: |_| Another::optional("Another person on your side?"),
            offer: None,
            why: "Each side names a person who speaks for it.",
            quick: |_| true,
            when: |_, _| true,
            steps: CLIENT_CONTACT,
        }),
        Step::Ask(Question::new(
            "client.obligations",
            "What will you do for the provider, and how fast?",
            "The arrangement should be good for both sides; a provider who waits for you cannot be quick.",
            "One a line: Answer the provider's questions within 1 business day",
        )),
        Step::Ask(Question::new(
            "client.holidays",
            "On which days do you not work?",
            "Nobody waits for an answer on a holiday.",
            "One date a line: 2027-03-26",
        )),
        Step::Ask(
            Question::new(
                "provider.time_zone",
                "In which time zone will the provider work? (Enter: not known yet)",
                "So that the hours you share can be reckoned.",
                "Asia/Manila",
            )
            .read(time_zone),
        ),
        Step::Ask(
            Question::new(
                "provider.working_hours",
                "When will the provider work, in its own time zone?",
                "So that the hours you share can be reckoned.",
                "Mon-Fri 13:00-22:00",
            )
            .when(|brief, _| !brief.provider.time_zone.is_empty()),
        ),
        Step::If(Gate::usual(
            "language",
            "Work together like this?",
            "Settle the language before you choose somebody. B2 is fluent in everyday work, C1 is safe with customers in writing.",
            &[
                Step::Ask(
                    Question::new(
                        "brief.language",
                        "In which language should the documents be: English, Spanish, German or French?",
                        "Headings, fixed sentences, dates and sums of all documents follow it; your own words stay as you write them.",
                        "A language, or its tag with a country: German, fr-CA, en-US",
                    ).label("documents in {}")
                    .default(|_, _| Some("en".to_owned()))
                    .read(document_language),
                ),
                Step::Ask(
                    Question::new(
                        "provider.working_language",
                        "In which language will you work together?",
                        "Settle it before you choose somebody.",
                        "English",
                    ).label(", work in {}")
                    .default(|_, _| Some("English".to_owned())),
                ),
                Step::Ask(
                    Question::new(
                        "provider.language_level",
                        "How well must they know it (B2: fluent at work, C1: safe in writing)?",
                        "B2 is fluent in everyday work, C1 is safe with customers in writing.",
                        "A level from A1 to C2: B2",
                    ).label(", {}")
                    .default(|brief, _| Some(if writes_for_others(brief) { "C1" } else { "B2" }.to_owned())),
                ),
                Step::Ask(
                    Question::new(
                        "schedule.hours",
                        "When should the work be done, and which hours should overlap with yours?",
                        "What you pass on in the evening can be ready in the morning, if both sides know when the other one works.",
                        "Mon-Fri, at least 2 hours overlap with our working hours",
                    ).label("the provider works")
                    .default(|_, _| Some("On the client's working days, at least 2 hours overlap with the client's working hours".to_owned())),
                ),
            ],
        )),
        Step::If(Gate {
            id: "provider",
            ask: "Have you already chosen a provider?",
            why: "If so, the brief names who does the work and who may replace them.",
            default: false,
            usual: false,
            open: |brief, _| !brief.provider.name.is_empty(),
            steps: PROVIDER,
        }),
    ],
};

const CLIENT_CONTACT: &[Step] = &[
    Step::Ask(
        Question::new(
            "client.contact.name",
            "Who answers the provider's questions and speaks for you?",
            "Each side names a person, so that messages reach somebody.",
            "A name or a post: Shop manager",
        )
        .read(without_me)
        .quick()
        .needed(),
    ),
    Step::Ask(Question::new(
        "client.contact.role",
        "What is `{}` in this work?",
        "The provider should know whom it is talking to.",
        "Relationship manager",
    )),
    Step::Ask(
        Question::new(
            "client.contact.email",
            "At which e-mail address?",
            "Worries must be able to reach you.",
            "manager@example.com",
        )
        .read(email),
    ),
    Step::Ask(Question::new(
        "client.contact.phone",
        "And telephone number? (Enter: none)",
        "For the day on which e-mail is too slow.",
        "+44 20 7946 0000",
    )),
    Step::If(Gate::usual(
        "contact",
        "Is this so?",
        "The provider should know whom to ask what, and when. With n you are asked for each.",
        &[
            Step::Ask(
                Question::new(
                    "client.contact.responsible_for",
                    "What does `{}` look after?",
                    "From the first day people should know what they look after.",
                    "One a line: Day-to-day questions",
                )
                .label("looks after")
                .default(|_, _| Some("Questions about the work\nPayment".to_owned())),
            ),
            Step::Ask(
                Question::new(
                    "client.contact.may_decide",
                    "What may `{}` decide?",
                    "A question that nobody may answer holds up the work.",
                    "One a line: Refunds up to £50",
                )
                .label("may decide")
                .default(|_, _| Some("Whatever this brief leaves open".to_owned())),
            ),
            Step::Ask(
                Question::new(
                    "client.contact.hours",
                    "When can `{}` be reached?",
                    "In your own time zone.",
                    "Mon-Fri 09:00-17:30",
                )
                .label("can be reached")
                .default(|brief, _| brief.client.working_hours.as_ref().map(ToString::to_string)),
            ),
        ],
    )),
    Step::Ask(Question::new(
        "client.contact.may_not_decide",
        "And what not?",
        "So that nobody promises what they cannot keep.",
        "One a line: Price changes",
    )),
    Step::Ask(Question::new(
        "client.contact.deputy",
        "Who answers when `{}` is away?",
        "Holidays come, and questions do not wait.",
        "A name or a post: Shop owner",
    )),
];

const PROVIDER: &[Step] = &[
    Step::Ask(
        Question::new(
            "provider.name",
            "What is the provider's name?",
            "It is the other side that signs.",
            "Sagana Desk Services",
        )
        .needed(),
    ),
    Step::Ask(Question::new(
        "provider.location",
        "Where does it work?",
        "Prices, law and holidays depend on it.",
        "Cebu City, Philippines",
    )),
    Step::Ask(Question::new(
        "provider.holidays",
        "On which days does it not work?",
        "So that nobody expects an answer then.",
        "One date a line: 2027-04-09",
    )),
    Step::Ask(
        Question::new(
            "provider.people",
            "Who exactly will do the work?",
            "You choose a person, not a logo: find out who it is.",
            "One name a line",
        )
        .split(in_a_row),
    ),
    Step::Ask(Question::new(
        "provider.substitution",
        "Who may replace them, and how?",
        "A change of person costs you a second training.",
        "5 business days' notice, same person for at least 3 months",
    )),
    Step::Ask(
        Question::new(
            "provider.subcontracting",
            "May the work be passed on to somebody else?",
            "What you agreed does not bind people you have never heard of.",
            "Choose one of the list",
        )
        .default(|_, _| Some("none".to_owned())),
    ),
    Step::Repeat(Block {
        path: "provider.contact",
        first_needed: true,
        any: "",
        likely: true,
        another: |_| Another::optional("Another person on the provider's side?"),
        offer: None,
        why: "Each side names a person who speaks for it.",
        quick: |_| false,
        when: |_: &Brief, _: &Path| true,
        steps: &[
            Step::Ask(
                Question::new("provider.contact.name", "Who speaks for the provider?", "Each side names a person.", "Team lead")
                    .needed(),
            ),
            Step::Ask(Question::new(
                "provider.contact.role",
                "What is `{}` in this work?",
                "So that you know whom to ask.",
                "Answers for the work",
            )),
            Step::Ask(
                Question::new("provider.contact.email", "At which e-mail address?", "Messages must arrive.", "lead@example.com")
                    .read(email),
            ),
            Step::Ask(Question::new(
                "provider.contact.phone",
                "And telephone number? (Enter: none)",
                "For urgent cases.",
                "+63 2 8555 0100",
            )),
            Step::Ask(Question::new(
                "provider.contact.responsible_for",
                "What does `{}` look after?",
                "So that you know whom to ask.",
                "One a line: Planning of shifts",
            )),
            Step::Ask(Question::new(
                "provider.contact.may_decide",
                "What may `{}` decide?",
                "So that you know whose word counts.",
                "One a line",
            )),
            Step::Ask(Question::new(
                "provider.contact.may_not_decide",
                "And what not?",
                "So that you know whose word does not.",
                "One a line",
            )),
            Step::Ask(Question::new(
                "provider.contact.deputy",
                "Who answers when `{}` is away?",
                "Holidays come.",
                "A name or a post",
            )),
            Step::Ask(
                Question::new(
                    "provider.contact.hours",
                    "When can `{}` be reached, in the provider's time zone?",
                    "In its own time zone.",
                    "Mon-Fri 13:00-22:00",
                )
                .default(|brief, _| brief.provider.working_hours.as_ref().map(ToString::to_string)),
            ),
        ],
    }),
];

/// Whether customers or the public read what the provider writes.
fn writes_for_others(brief: &Brief) -> bool {
    const TEXTS: &[&str] =
        &["post", "posts", "article", "articles", "newsletter", "newsletters", "blog", "page", "pages", "texts"];
    let is_text = |word: &str| TEXTS.contains(&word.to_lowercase().as_str());
    let mut outsourced = brief.process.iter().filter(|process| process.is_outsourced());
    outsourced.any(|process| faces_customers(process) || process.name.split_whitespace().any(is_text))
}
