//! Data, access, and how the provider deals with customers.

use crate::check::faces_customers;
use crate::interview::compliance;
use crate::interview::question::{Another, Block, Choices, Gate, Offer, Question, Section, Step};
use crate::model::{Brief, DataForm, DataItem, DataKind, Path, Segment};

pub(super) const DATA: Section = Section {
    title: "Data, access and customers",
    note: "Tell people what the task requires and leave out the rest.",
    gist: &["{data.item.name}", "never: {data.never_share}"],
    steps: &[
        Step::Ask(
            Question::new(
                "data.never_share",
                "What must nobody outside your business ever see?",
                "If sharing something makes you uncomfortable, keep it to yourself and say so in writing.",
                "One a line: Bank logins",
            )
            .quick()
            .needed(),
        ),
        Step::Repeat(Block {
            path: "data.item",
            first_needed: false,
            any: "Will the provider see any data of yours or your customers'?",
            likely: true,
            another: |_| Another::optional("Other data?"),
            offer: Offer::new("Which of these data will the provider see?"),
            why: "What you know about your staff and customers must stay safe in other hands.",
            // whoever deals with customers sees something of them
            quick: meets_customers,
            when: |_, _| true,
            steps: ITEM,
        }),
        Step::Repeat(Block {
            path: "data.evidence",
            first_needed: false,
            any: "Do you want proof that data is safe with them?",
            likely: true,
            another: |_| Another::optional("Another proof?"),
            offer: Some(Offer {
                ask: "Which proof do you ask for?",
                note: "Of a certificate read what it covers. Nobody is certified to ISO/IEC 27002, which is a list of measures.",
            }),
            why: "What fits depends on the data and on who handles it: a short written answer from a freelancer, an ISO/IEC 27001 certificate from a firm, a PCI DSS attestation for cards, what the law asks for where health is concerned.",
            quick: |_| false,
            // other data need no proof
            when: |brief, _| !compliance::proofs(brief).is_empty(),
            steps: &[
                Step::Ask(
                    Question::new(
                        "data.evidence.name",
                        "Which proof?",
                        "Name it, so that both sides know what is meant.",
                        "From one person: written answers on how data is kept. From a firm: ISO/IEC 27001 certificate and statement of applicability",
                    )
                    .needed()
                    .default(|brief, _| compliance::missing(brief).map(|proof| proof.name)),
                ),
                Step::Ask(
                    Question::new(
                        "data.evidence.for",
                        "For which sorts of data?",
                        "Each sort has its own rules.",
                        "Choose from the list",
                    ).label("data")
                    .default(covered),
                ),
                Step::Ask(
                    Question::new(
                        "data.evidence.status",
                        "Have you seen it?",
                        "Asked for is not seen.",
                        "Choose one of the list",
                    )
                    .default(|_, _| Some("wanted".to_owned())),
                ),
                Step::Ask(Question::new(
                    "data.evidence.scope",
                    "What does it cover?",
                    "A certificate for another office is worth nothing.",
                    "The support desk in Cebu",
                )),
            ],
        }),
        Step::Repeat(Block {
            path: "access",
            first_needed: true,
            any: "",
            likely: true,
            another: another_system,
            offer: None,
            why: "Handing over logins is handing over keys: decide who gets which, how, and until when.",
            quick: |_| false,
            when: |_, _| true,
            steps: &[
                Step::Ask(Question::new(
                    "access.system",
                    "Which system of yours must they get into? (Enter: none)",
                    "Each one is a door.",
                    "Help Scout",
                ).default(|brief, _| tool_without_access(brief))),
                Step::Ask(Question::new(
                    "access.level",
                    "With which rights? The least that will do",
                    "What somebody cannot do, they cannot do by mistake.",
                    "agent, read only, editor",
                )),
                Step::If(Gate::usual(
"access",
"Give and take back access like this?",
"A named account shows who did what, and old accounts are open doors.",
&[Step::Ask(Question::new(
                    "access.granted",
                    "How and when is it given?",
                    "A named account shows who did what.",
                    "Named account with two-factor sign-in, from day 1",
                ).label("how it is given").default(|_, _| Some("Named account with two-factor sign-in, from day 1".to_owned()))),
                Step::Ask(
                    Question::new(
                        "access.revoked",
                        "When does it end?",
                        "Old accounts are open doors.",
                        "The same day the work ends",
                    ).label("when it ends")
                    .default(|_, _| Some("The same day the work ends".to_owned())),
                )],
)),
            ],
        }),
        Step::If(Gate::usual(
            "terms of data",
            "Agree on these terms for data?",
            "A breach has to be told within hours, and copies that nobody thought of are the ones that get out.",
            &[
                Step::Ask(
                    Question::new(
                        "data.breach_notice",
                        "How soon must the provider tell you if data leaks or is lost?",
                        "The law may give you no more than 72 hours to report it yourself (GDPR, article 33).",
                        "24 hours",
                    ).label("you hear of a leak within")
                    .quick_where(meets_customers)
                    .when(shares_data)
                    .default(|_, _| Some("24 hours".to_owned())),
                ),
                Step::Ask(
                    Question::new(
                        "data.on_exit",
                        "What happens to the data when the work ends?",
                        "Copies that nobody thought of are the ones that get out.",
                        "All copies deleted within 30 days, confirmed in writing",
                    ).label("data at the end")
                    .quick_where(meets_customers)
                    .when(shares_data)
                    .default(|_, _| Some("All copies deleted within 30 days, confirmed in writing".to_owned())),
                ),
Step::Ask(
            Question::new(
                "data.credentials",
                "How are accounts and passwords handed over?",
                "Never in a message; never in this brief.",
                "Named accounts through a password manager; no password is ever sent in a message",
            ).label("accounts and passwords")
            .when(|brief, _| !brief.access.is_empty())
            .default(|_, _| Some("Named accounts through a password manager; no password is ever sent in a message".to_owned())),
        ),
            ],
        )),
        Step::If(Gate {
            id: "customers",
            ask: "Will the provider deal with your customers?",
            why: "Someone who knows too little about your business can harm its good name, so tell them how to speak for it.",
            default: false,
            usual: false,
            // the work itself may say it
            open: |brief, _| brief.representation != Default::default() || meets_customers(brief),
            steps: CUSTOMERS,
        }),
    ],
};

const ITEM: &[Step] = &[
    Step::Ask(
        Question::new(
            "data.item.name",
            "Which data?",
            "Whose data it is decides how careful all must be.",
            "Customer name and email address",
        )
        .quick()
        .needed(),
    ),
    Step::Ask(
        Question::new("data.item.kind", "What sort of data is it?", "Each sort has its own rules.", "Choose one of the list")
            .label("{}")
            .quick(),
    ),
    Step::Ask(
        Question::new(
            "data.item.needed_for",
            "Which work cannot be done without it?",
            "No work, no data.",
            "Choose from the list",
        )
        .label(", for {}")
        .choices(Choices::Processes),
    ),
    Step::Ask(
        Question::new(
            "data.item.form",
            "Would a masked copy, a sample or a total do instead of the full data?",
            "Give out as little data as the work can be done with.",
            "Choose the least that will do",
        )
        .label("; they see {}"),
    ),
    Step::Ask(
        Question::new(
            "data.item.reason",
            "Why will nothing less than all of it do?",
            "A reason you can write down is a reason.",
            "Replies are personal",
        )
        .when(|brief, path| {
            item_of(brief, path).is_some_and(|item| item.form == Some(DataForm::Full) && item.kind != Some(DataKind::Public))
        }),
    ),
    Step::Ask(
        Question::new(
            "data.item.access",
            "How do they get to it?",
            "Looking is safer than taking away.",
            "Read in Help Scout, no export",
        )
        .label("how they see it"),
    ),
    Step::Ask(
        Question::new("data.item.until", "Until when?", "What is no longer needed is no longer shared.", "A date, or: end")
            .default(|brief, _| brief.schedule.end.is_some().then(|| "end".to_owned())),
    ),
];

const CUSTOMERS: &[Step] = &[
    Step::If(Gate::usual(
        "name",
        "Protect your name like this?",
        "Customers should know your company, not the provider; how far such a clause binds differs from country to country.",
        &[
            Step::Ask(
                Question::new(
                    "representation.identity",
                    "Under whose name does the provider meet your customers?",
                    "Customers should know your company, not the provider.",
                    "Choose one of the list",
                )
                .label("the name they use")
                .default(|_, _| Some("company_only".to_owned())),
            ),
            Step::Ask(
                Question::new(
                    "representation.channel",
                    "Through which channel?",
                    "In your own system you see what is said.",
                    "Help Scout only",
                )
                .label("how they reach customers")
                .default(|_, _| Some("Only through our own accounts and systems".to_owned())),
            ),
            Step::Ask(
                Question::new(
                    "representation.non_solicitation",
                    "For how long must the provider leave your customers alone after the work ends?",
                    "A provider may try to win your customers over; how far such a clause binds differs from country to country.",
                    "12 months",
                )
                .label("how long they leave your customers alone afterwards")
                .default(|_, _| Some("12 months".to_owned())),
            ),
        ],
    )),
    Step::Ask(
        Question::new(
            "representation.sole_contact",
            "Should one person be the only one who deals with customers? (Enter: no)",
            "Where trust is personal, one face is better than five.",
            "A name or a post",
        )
        .choices(Choices::People),
    ),
    Step::Ask(Question::new(
        "representation.tone",
        "How should it sound?",
        "Your tone is part of what customers buy.",
        "Warm, short, no jargon",
    )),
    Step::Ask(Question::new(
        "representation.may_say",
        "What may they promise or say?",
        "Clear leave makes quick answers.",
        "One a line: Delivery dates shown in the shop system",
    )),
    Step::Ask(Question::new(
        "representation.must_not_say",
        "And what must they never say?",
        "One wrong sentence can cost a customer.",
        "One a line: Anything about other customers",
    )),
];

fn item_of<'a>(brief: &'a Brief, path: &Path) -> Option<&'a DataItem> {
    match path.0.get(2) {
        Some(Segment::Item(index)) => brief.data.item.get(*index),
        _ => None,
    }
}

/// The sorts of data that a proof is known to be for.
fn covered(brief: &Brief, path: &Path) -> Option<String> {
    let name = brief.get(&path.parent()?.key("name"))?;
    let proof = compliance::proofs(brief).into_iter().find(|proof| proof.name == name)?;
    Some(proof.covers.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}

/// Whether some of the work that is handed over is done with customers.
/// The first system or program that the work is done with and that no access is given to.
fn tool_without_access(brief: &Brief) -> Option<String> {
    let named = |tool: &str| {
        let tool = tool.to_lowercase();
        brief
            .access
            .iter()
            .map(|access| access.system.to_lowercase())
            .any(|system| system.contains(&tool) || tool.contains(&system))
    };
    let outsourced = brief.process.iter().filter(|process| process.is_outsourced());
    outsourced.flat_map(|process| &process.tools).find(|tool| !named(tool)).cloned()
}

fn another_system(brief: &Brief) -> Another {
    match tool_without_access(brief) {
        Some(tool) => {
            Another { ask: format!("Must they get into `{tool}` too, or another system?"), default: true, at_once: false }
        }
        None => Another::optional("Another system?"),
    }
}

fn meets_customers(brief: &Brief) -> bool {
    brief.process.iter().any(|process| process.is_outsourced() && faces_customers(process))
}

fn shares_data(brief: &Brief, _: &Path) -> bool {
    !brief.data.item.is_empty()
}
