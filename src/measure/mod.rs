//! The language of measurable requirements: from one sentence to a verdict, the words at fault, the targets, and a wording that
//! can be measured.
//!
//! ```
//! let found = brief::measure::measure("Reply to customers quickly");
//! assert!(!found.measurable);
//! assert_eq!(found.vague[0].span, 19..26);
//! ```
//!
//! A sentence is split into tokens once; each part then reads them from left to right: `target` takes out numbers with
//! units, intervals and deadlines, `vague` marks the words of `lexicon.toml`, `verdict` weighs one against the other and `rescue`
//! says which words a target saves.

mod acts;
mod classes;
mod clock;
mod company;
mod comparator;
mod deadline;
mod deferred;
mod degree;
mod explain;
mod frequency;
mod homograph;
mod house_rules;
mod job;
mod kind;
mod lexicon;
mod moment;
mod number;
mod outcome;
mod period;
mod pieces;
mod placeholder;
mod praised;
mod quantity;
mod ratio;
mod reason;
mod region;
mod rescue;
mod reword;
mod season;
mod short;
mod shorthand;
mod stray;
mod subject;
mod suggest;
mod target;
mod timing;
mod token;
mod unit;
mod vague;
mod verb;
mod verdict;
mod vocabulary;
mod way_out;
mod yardstick;

pub use comparator::Comparator;
pub use reason::Reason;
pub use suggest::Suggestion;
pub use target::{Target, Value};
pub use timing::{Clock, Hours};
pub use vague::Vague;

use crate::model::{Kind, Surveillance};
use std::borrow::Cow;

/// What one sentence says about how its fulfilment can be measured.
#[derive(Debug, Clone, PartialEq)]
pub struct Measurement {
    /// Whether a third party could decide pass or fail from the sentence alone.
    pub measurable: bool,
    /// The deciding reason.
    pub reason: Reason,
    /// One part could be decided, another could not.
    pub mixed: bool,
    /// The words about which two people could disagree, in order.
    pub vague: Vec<Vague>,
    /// What can be measured, in order.
    pub targets: Vec<Target>,
    /// Wordings to put in its place; empty where the sentence is measurable.
    pub suggestions: Vec<Suggestion>,
    /// How the time of the first time limit runs.
    pub clock: Option<Clock>,
    /// A proposal: what the requirement is about.
    pub kind: Option<Kind>,
    /// A proposal: how it could be watched.
    pub surveillance: Option<Surveillance>,
    /// A proposal: what an inspector would look at.
    pub inspect: Option<String>,
}

/// Judges one sentence. A text longer than any sentence is judged piece by piece, so that the time grows with its length alone.
pub fn measure(sentence: &str) -> Measurement {
    measure_about(sentence, "")
}

/// The same for a sentence about some work, whose name tells what sort of work it is where no word of the sentence does: wordings
/// to take instead, and what an inspector would look at, then fit it.
pub fn measure_about(sentence: &str, work: &str) -> Measurement {
    let mut pieces = pieces::pieces(sentence);
    match (pieces.next(), pieces.next()) {
        (Some(_), Some(_)) => {
            pieces::join(pieces::pieces(sentence).map(|piece| (piece.start, measure_piece(&sentence[piece], work))))
        }
        _ => measure_piece(sentence, work),
    }
}

fn measure_piece(sentence: &str, work: &str) -> Measurement {
    let lower = sentence.to_ascii_lowercase();
    let tokens = token::tokenise(sentence, &lower);
    let regions = region::regions(&tokens);
    let targets = target::targets(sentence, &tokens, &regions);
    let marks = vague::marks(&tokens);
    let verdict = verdict::verdict(&tokens, &regions, &marks, &targets);
    let measurable = verdict.reason.measurable();

    let deciding: Vec<&vague::Mark> =
        marks.iter().zip(&verdict.decides).filter(|(_, decides)| **decides).map(|(mark, _)| mark).collect();
    let suggestions = if measurable { Vec::new() } else { suggest::suggestions(sentence, &tokens, &deciding, work) };
    let kind = kind::kind(&targets.drafts, &marks).or_else(|| kind::kind_of_verdict(verdict.reason));
    let topic = kind.map(|_| suggest::topic(&tokens, work));

    Measurement {
        measurable,
        reason: verdict.reason,
        mixed: verdict.mixed,
        vague: marks
            .iter()
            .zip(&verdict.decides)
            .map(|(mark, decides)| Vague {
                span: tokens[mark.tokens.start].start..tokens[mark.tokens.end - 1].end,
                why: Cow::Borrowed(mark.why),
                family: mark.family,
                decides: *decides,
            })
            .collect(),
        clock: timing::clock(sentence, &tokens, &targets.drafts),
        targets: targets.drafts.into_iter().map(|draft| draft.finish(&tokens)).collect(),
        suggestions,
        kind,
        surveillance: kind.zip(topic).map(|(kind, topic)| kind::surveillance(kind, &topic.name)),
        inspect: kind.zip(topic).map(|(kind, topic)| topic.inspect(kind).to_owned()),
    }
}
