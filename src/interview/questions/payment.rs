//! What is paid, for what, when and how.

use rust_decimal::Decimal;

use super::reading::{currency, usual_currency};
use crate::interview::consequences::even_share;
use crate::interview::plain::one_of;
use crate::interview::question::{Gate, Question, Section, Step};
use crate::interview::workload;
use crate::model::{Brief, Path, PaymentModel, Process, Tracking, same_unit};

pub(super) const PAYMENT: Section = Section {
    title: "Payment",
    note: "Make the sum, the moment and the way of payment plain to both sides.",
    gist: &["{payment.model}, {payment.rate}, {payment.amount}, at most {payment.cap}"],
    steps: &[
        Step::Ask(
            Question::new(
                "payment.model",
                "How will you pay?",
                "Task by task while you get to know each other; a steady monthly fee once the work is reliable.",
                "Choose one of the list",
            )
            .quick()
            .needed()
            // a fixed price buys one job; work that goes on has no day on which it would be paid
            .default(|brief, _| brief.schedule.end.is_none().then(|| "hourly".to_owned())),
        ),
        Step::Ask(
            Question::new(
                "payment.unit",
                "What is paid for one by one?",
                "A rate without a unit buys nothing in particular.",
                "hour, article, invoice",
            )
            .quick()
            .needed()
            .when(has_rate)
            .default(|brief, _| piece(brief)),
        ),
        Step::Ask(
            Question::new("payment.rate", "How much for one {}?", "The price of one unit.", "A number: 12.50")
                .quick()
                .needed()
                .when(has_rate),
        ),
        Step::Ask(
            Question::new(
                "payment.amount",
                "How much is it {}?",
                "The total, or what a retainer costs each time.",
                "A number: 1200; with :skip providers name it in their offers",
            )
            .quick()
            .needed()
            .when(has_amount),
        ),
        // said with the sum, or that of the place; asked for where neither is so
        Step::Ask(
            Question::new(
                "payment.currency",
                "In which currency?",
                "Sums without a currency are read in two ways.",
                "Three letters: GBP",
            )
            .quick()
            .needed()
            .read(currency)
            .default(|brief, _| usual_currency(&brief.client.time_zone))
            .when(has_model),
        ),
        Step::Ask(
            Question::new(
                "payment.period",
                "For which period?",
                "A retainer covers a stretch of time.",
                "Choose one of the list",
            )
            .quick()
            .needed()
            .when(|brief, _| brief.payment.model == Some(PaymentModel::Retainer))
            .default(|_, _| Some("month".to_owned())),
        ),
        Step::Ask(
            Question::new(
                "payment.cap",
                "What is the most that may be worked without asking you?",
                "Hourly pay without a cap is a bill without a limit.",
                "24 hours per week",
            )
            .default(|brief, _| cap(brief))
            .when(|brief, _| matches!(brief.payment.model, Some(PaymentModel::Hourly | PaymentModel::Retainer))),
        ),
        Step::If(Gate::usual(
            "terms of payment",
            "Agree on these terms of payment?",
            "They are usual; each can be changed, now or in the overview.",
            &[
                Step::Ask(
                    Question::new(
                        "payment.when",
                        "When does money fall due?",
                        "Settle the money together while nobody has started working yet.",
                        "monthly in arrears, after each milestone is accepted",
                    )
                    .label("money falls due {}")
                    .when(has_model)
                    .default(|brief, _| {
                        let by_milestone = brief.payment.model == Some(PaymentModel::Milestone);
                        let at_the_end = brief.payment.model == Some(PaymentModel::Fixed);
                        let when = if by_milestone {
                            "after each milestone is accepted"
                        } else if at_the_end {
                            "after the work is accepted"
                        } else {
                            "monthly in arrears"
                        };
                        Some(when.to_owned())
                    }),
                ),
                Step::Ask(
                    Question::new(
                        "payment.due",
                        "How long do you have to pay?",
                        "The provider plans with it.",
                        "14 days after invoice",
                    )
                    .label(", {}")
                    .when(has_model)
                    .default(|_, _| Some("14 days after invoice".to_owned())),
                ),
                Step::Ask(
                    Question::new(
                        "payment.method",
                        "How is the money sent?",
                        "Each costs something else and takes another time.",
                        "bank transfer",
                    )
                    .label(", by {}")
                    .when(has_model)
                    .default(|_, _| Some("bank transfer".to_owned())),
                ),
                Step::Ask(
                    Question::new(
                        "payment.fees_paid_by",
                        "Who pays the fees of the transfer?",
                        "Abroad they can be as much as an hour's work.",
                        "Choose one of the list",
                    )
                    .label(", fees of the transfer paid by {}")
                    .when(has_model)
                    .default(|_, _| Some("client".to_owned())),
                ),
                Step::Ask(
                    Question::new(
                        "payment.expenses",
                        "Which expenses do you pay on top?",
                        "What nobody mentioned is billed later.",
                        "none without written consent",
                    )
                    .label("expenses paid on top: {}")
                    .when(has_model)
                    .default(|_, _| Some("none without written consent".to_owned())),
                ),
                Step::Ask(
                    Question::new(
                        "payment.tracking",
                        "How will you see what has been done?",
                        "Hours are written down; tasks at a set price are listed.",
                        "Choose one of the list",
                    )
                    .label("; {}")
                    .when(has_model)
                    .default(|brief, _| {
                        let hourly = brief.payment.model == Some(PaymentModel::Hourly);
                        Some(if hourly { "timesheet" } else { "task_log" }.to_owned())
                    }),
                ),
                Step::Ask(
                    Question::new(
                        "payment.later",
                        "How may the way of paying change once you trust each other?",
                        "Something to work towards is worth more than a promise.",
                        "A fixed monthly retainer once R1 and R2 were met for 2 months running",
                    )
                    .label("later: {}")
                    .when(has_model)
                    .default(|_, _| {
                        Some("Both sides look at it again after 3 months, and agree on a change in writing".to_owned())
                    }),
                ),
            ],
        )),
        Step::Ask(
            Question::new("payment.tracking_tool", "With which tool?", "Ask what the provider already uses.", "Clockify")
                .when(|brief, _| brief.payment.tracking == Some(Tracking::Tool)),
        ),
        Step::Ask(
            Question::new(
                "payment.exchange",
                "Do you count in another currency? At which rate, and on which day? (Enter: no)",
                "Reckon openly with the rate of exchange.",
                "1 USD = 0.79 GBP on 2026-11-20",
            )
            .when(has_model),
        ),
        Step::Each(
            "milestone",
            &[Step::Ask(
                Question::new(
                    "milestone.payment",
                    "Which part of the price falls due with `{}`?",
                    "Pay for what comes out of it and not for the time that went in.",
                    "A share or a sum: 25 %, or GBP 300",
                )
                .when(|brief, _| matches!(brief.payment.model, Some(PaymentModel::Fixed | PaymentModel::Milestone)))
                .default(|brief, _| even_share(brief)),
            )],
        ),
    ],
};

/// What one piece of the work is called, where all that is handed over comes in the same pieces.
fn piece(brief: &Brief) -> Option<String> {
    let mut handed_over = brief.process.iter().filter(|process| process.is_outsourced());
    let unit = |process: &Process| match (&process.effort, &process.volume) {
        (Some(effort), _) => Some(effort.unit.clone()),
        (None, Some(volume)) => Some(one_of(&volume.unit)),
        (None, None) => None,
    };
    let first = unit(handed_over.next()?)?;
    handed_over.all(|process| unit(process).is_some_and(|other| same_unit(&first, &other))).then_some(first)
}

fn has_model(brief: &Brief, _: &Path) -> bool {
    brief.payment.model.is_some()
}

/// A quarter more than all the work takes in an ordinary week or month, as its amount may grow by so much.
fn cap(brief: &Brief) -> Option<String> {
    let (hours, period) = workload::hours(brief)?;
    let room = (hours * Decimal::new(125, 2)).ceil();
    (room > Decimal::ZERO).then(|| format!("{} hours per {period}", room.normalize()))
}

fn has_rate(brief: &Brief, _: &Path) -> bool {
    matches!(brief.payment.model, Some(PaymentModel::Hourly | PaymentModel::PerUnit))
}

fn has_amount(brief: &Brief, _: &Path) -> bool {
    matches!(brief.payment.model, Some(PaymentModel::Fixed | PaymentModel::Retainer | PaymentModel::Milestone))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_that_may_be_worked_leaves_some_room() {
        let mut brief = Brief::default();
        assert_eq!(cap(&brief), None);
        brief.set(&Path::new("process.1.name"), "Answer email").unwrap();
        brief.set(&Path::new("process.1.volume"), "40 emails per day").unwrap();
        brief.set(&Path::new("process.1.effort"), "6 minutes per email").unwrap();
        assert_eq!(cap(&brief).as_deref(), Some("25 hours per week"));
    }

    #[test]
    fn a_piece_is_called_what_all_the_work_comes_in() {
        let mut brief = Brief::default();
        assert_eq!(piece(&brief), None);
        brief.set(&Path::new("process.1.volume"), "4 articles per month").unwrap();
        assert_eq!(piece(&brief).as_deref(), Some("article"));
        brief.set(&Path::new("process.1.effort"), "5 hours per article").unwrap();
        assert_eq!(piece(&brief).as_deref(), Some("article"));
        brief.set(&Path::new("process.2.effort"), "1 hour per article").unwrap();
        assert_eq!(piece(&brief).as_deref(), Some("article"));
        brief.set(&Path::new("process.2.effort"), "3 hours per newsletter").unwrap();
        assert_eq!(piece(&brief), None);
    }
}
