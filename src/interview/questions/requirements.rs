//! What "well done" means.

use crate::check::tolerates_misses;
use crate::interview::names;
use crate::interview::question::{Another, Block, Choices, Gate, Offer, Question, Section, Step};
use crate::measure::{Comparator, Measurement, Reason, Target, Value, measure_about};
use crate::model::{Brief, Kind, Path, Per, Process, Requirement, Segment};

pub(super) const REQUIREMENTS: Section = Section {
    title: "What \"well done\" means",
    note: "Something that two people would judge in the same way: a number, a date, a yes or no.",
    gist: &["{requirement.standard}, {requirement.aql}"],
    steps: &[Step::Repeat(Block {
        path: "requirement",
        first_needed: true,
        any: "",
        likely: true,
        another,
        offer: Offer::new("Which of these should hold?"),
        why: "What is not written down as a requirement cannot be asked for later.",
        quick: |_| true,
        when: |_, _| true,
        steps: REQUIREMENT,
    })],
};

/// One more requirement; expected where a process has none yet.
fn another(brief: &Brief) -> Another {
    match uncovered(brief, None) {
        Some(process) => {
            Another { ask: format!("`{}` has no requirement yet. Add one?", process.name), default: true, at_once: false }
        }
        None => Another::optional("Another requirement?"),
    }
}

/// The first work that no requirement is about, but for the one with a number.
fn uncovered(brief: &Brief, but: Option<usize>) -> Option<&Process> {
    let others =
        || brief.requirement.iter().enumerate().filter(|(index, _)| Some(*index) != but).map(|(_, other)| &other.process);
    let is_covered = |id: &str| others().any(|process| process.is_empty() || process == id);
    brief.process.iter().find(|process| process.is_outsourced() && !is_covered(&process.id))
}

/// The work that a requirement is most likely about.
fn likely(brief: &Brief, path: &Path) -> Option<String> {
    match path.0.get(1) {
        Some(Segment::Item(index)) => uncovered(brief, Some(*index)).map(|process| process.id.clone()),
        _ => None,
    }
}

/// Every how many months, quarters or years a standard itself comes round.
fn round(brief: &Brief, path: &Path) -> Option<(String, String)> {
    let targets = measured(brief, path)?.targets;
    let seldom =
        |target: &&Target| target.comparator == Comparator::Every && ["month", "quarter", "year"].contains(&&*target.unit);
    let target = targets.iter().find(seldom)?;
    match &target.value {
        Value::Number(number) => Some((number.to_string(), target.unit.clone())),
        _ => None,
    }
}

/// How often it is looked at: as often as it comes round, or once a month where the work, or what is asked of it, goes by months.
fn how_often(brief: &Brief, path: &Path) -> String {
    if let Some((number, unit)) = round(brief, path) {
        return if number == "1" { format!("{unit}ly") } else { format!("every {number} {unit}s") };
    }
    let requirement = match path.0.get(1) {
        Some(Segment::Item(index)) => brief.requirement.get(*index),
        _ => None,
    };
    let process = |id: &str| brief.process.iter().find(|process| process.id == id);
    let volume = requirement.and_then(|requirement| process(&requirement.process)?.volume.as_ref());
    let is_monthly = volume.is_some_and(|volume| volume.per == Per::Month)
        || requirement.is_some_and(|requirement| requirement.standard.contains("month"));
    if is_monthly { "monthly" } else { "weekly" }.to_owned()
}

const REQUIREMENT: &[Step] = &[
    Step::Ask(
        Question::new(
            "requirement.standard",
            "What must be true of the work for you to call it well done?",
            "Fast and efficient mean something else to everybody; a number means the same to all.",
            "How fast, how often, how many or how exact: Reply to every customer email within 1 business day",
        )
        .quick()
        .needed(),
    ),
    Step::Ask(
        Question::new(
            "requirement.process",
            "Which piece of work is it about?",
            "So that it is checked where it belongs.",
            "Choose one, or all of them",
        )
        .label("for {}")
        .choices(Choices::Processes)
        .default(likely)
        .when(|brief, _| brief.process.len() > 1),
    ),
    Step::If(Gate::usual(
        "looked at",
        "Check it like this?",
        "What nobody looks at drifts. These are usual for such a requirement; each can be changed.",
        &[
            Step::Ask(
                Question::new(
                    "requirement.kind",
                    "What is it about: time, quality, quantity or cost?",
                    "Each is looked at in another way.",
                    "Choose one of the list",
                )
                .label("about {}")
                .default(|brief, path| measured(brief, path)?.kind.map(|kind| kind.to_string())),
            ),
            Step::Ask(
                Question::new(
                    "requirement.aql",
                    "How much of the time must it be met?",
                    "Without a level it reads as 100 %, and a single miss breaks the agreement.",
                    "A share: 95 % (write 100 % where no miss is bearable)",
                )
                .label("in at least {} of cases")
                .default(|brief, path| {
                    // `at most 2 of 50` has its leeway within, and of twelve times a year none is a twentieth
                    let has_own = requirement_of(brief, path).is_some_and(|requirement| tolerates_misses(&requirement.standard));
                    let none_may = has_own || round(brief, path).is_some() || forbids(brief, path);
                    Some(if none_may { "100 %" } else { "95 %" }.to_owned())
                }),
            ),
            Step::Ask(
                Question::new(
                    "requirement.inspect",
                    "What will be looked at to see it?",
                    "Results that nobody looks at drift.",
                    "A report, a list, the work itself: First reply time in Help Scout",
                )
                .label("looked at: {}")
                .default(|brief, path| measured(brief, path)?.inspect),
            ),
            Step::Ask(
                Question::new(
                    "requirement.surveillance",
                    "How much of it will be looked at?",
                    "The method of surveillance: everything, a random sample, now and then, complaints, or a system that counts.",
                    "Choose one of the list",
                )
                .label(", {}")
                .default(|brief, path| measured(brief, path)?.surveillance.map(|surveillance| surveillance.to_string())),
            ),
            Step::Ask(
                Question::new(
                    "requirement.frequency",
                    "How often?",
                    "A mistake found early is a small one.",
                    "weekly, monthly, every delivery",
                )
                .label(", checked {}")
                .default(|brief, path| Some(how_often(brief, path))),
            ),
            Step::Ask(
                Question::new(
                    "requirement.assessor",
                    "Who will check it?",
                    "Somebody has to, and the provider should know who.",
                    "A name or a post: Shop manager",
                )
                .label(", by {}")
                .choices(Choices::People)
                .default(|brief, _| {
                    brief.client.contact.first().map(|contact| contact.name.clone()).filter(|name| !name.is_empty())
                }),
            ),
            Step::Ask(
                Question::new(
                    "requirement.importance",
                    "How important is it, from 1 (least) to 5?",
                    "The provider works first on what counts most.",
                    "A number from 1 to 5",
                )
                .label("importance {} of 5")
                .read(|text| match text.trim().parse::<u8>() {
                    Ok(1..=5) => Ok(text.trim().to_owned()),
                    _ => Err(format!("cannot read `{}` as a number from 1 to 5", text.trim())),
                })
                .default(|_, _| Some("4".to_owned())),
            ),
        ],
    )),
    Step::Ask(
        Question::new(
            "requirement.incentive",
            "`{}`: what follows when it is met? (Enter: nothing)",
            "Reward what matters most to you, or the provider works on what matters most to them.",
            "A bonus, a longer contract, or nothing (Enter)",
        )
        .label("when it is met")
        .when(is_important),
    ),
    Step::Ask(
        Question::new(
            "requirement.remedy",
            "`{}`: what follows when it is missed? (Enter: nothing)",
            "A requirement without a consequence is a wish.",
            "Below 90 % in a month: 5 % off that month's fee",
        )
        .label("when it is missed")
        .when(is_important),
    ),
    Step::Ask(
        Question::new(
            "requirement.good_example",
            "Can you describe one piece of work you would accept?",
            "Two people rarely mean the same by good work, so show what you mean.",
            "Names the order, says when it arrives, thanks the customer",
        )
        .label("good enough")
        .when(is_quality),
    ),
    Step::Ask(
        Question::new(
            "requirement.bad_example",
            "And one you would send back?",
            "The line between the two is what the provider needs to know.",
            "\"We are looking into it\" with no date",
        )
        .label("not good enough")
        .when(is_quality),
    ),
    Step::Repeat(Block {
        path: "requirement.ramp",
        first_needed: false,
        any: "Is less good enough in the first weeks, while they learn?",
        likely: false,
        another: |_| Another::optional("A further step after that?"),
        offer: None,
        why: "A newcomer has to learn your ways; an agreed time for it keeps both sides calm.",
        quick: |_| false,
        when: |brief, path| requirement_of(brief, path).is_some_and(|requirement| requirement.aql.is_some()),
        steps: &[
            Step::Ask(
                Question::new(
                    "requirement.ramp.until",
                    "In the first weeks less is enough. Until when?",
                    "After that the full level holds.",
                    "A date, or counted from the start: start + 4 weeks",
                )
                .label("until {}")
                .needed()
                .default(|_, _| Some("start + 4 weeks".to_owned())),
            ),
            Step::Ask(
                Question::new(
                    "requirement.ramp.aql",
                    "How much must be met until then?",
                    "Low enough to be reached, high enough to be bearable.",
                    "A share: 80 %",
                )
                .label("in at least {} of cases")
                .needed()
                .default(|_, _| Some("80 %".to_owned())),
            ),
        ],
    }),
];

fn requirement_of<'a>(brief: &'a Brief, path: &Path) -> Option<&'a Requirement> {
    match path.0.get(1) {
        Some(Segment::Item(index)) => brief.requirement.get(*index),
        _ => None,
    }
}

/// What the wording of the standard itself proposes.
fn measured(brief: &Brief, path: &Path) -> Option<Measurement> {
    Some(measure_about(&requirement_of(brief, path)?.standard, &names::of_work(brief, path)))
}

/// Whether something must never happen, such as a post without approval; misses that are counted, such as typos, are not meant.
fn forbids(brief: &Brief, path: &Path) -> bool {
    let is_never = |found: &Measurement| found.reason == Reason::ZeroOrAll && found.targets.is_empty();
    let says_no = |requirement: &Requirement| {
        let words = requirement.standard.to_lowercase();
        words.split_whitespace().any(|word| ["no", "never", "none", "nobody", "nothing", "not"].contains(&word))
    };
    requirement_of(brief, path).is_some_and(says_no) && measured(brief, path).as_ref().is_some_and(is_never)
}

/// What is written already is asked about however little it seems to matter: documents print it.
fn is_important(brief: &Brief, path: &Path) -> bool {
    requirement_of(brief, path).is_some_and(|requirement| {
        let follows = !requirement.incentive.is_empty() || !requirement.remedy.is_empty();
        follows || requirement.importance.is_some_and(|importance| importance >= 4)
    })
}

fn is_quality(brief: &Brief, path: &Path) -> bool {
    requirement_of(brief, path).is_some_and(|requirement| {
        let is_shown = !requirement.good_example.is_empty() || !requirement.bad_example.is_empty();
        is_shown || requirement.kind == Some(Kind::Quality)
    })
}
