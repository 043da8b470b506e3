//! What a brief makes of the advice on handing work over: carried out, open, waived, or not applicable.
//!
//! A piece is *carried out* where its rule finds nothing, as if the work were running, and at least one of its fields is given.
//! It is *waived* where all that its rule finds is allowed with a reason, and *not applicable* where the brief has nothing that the
//! piece speaks of (`applies.rs`). Everything else is *open*.

mod applies;

use std::collections::HashMap;
use std::ops::Range;

use super::advice::{Advice, advice};
use super::notions::names_nobody;
use super::{Context, Options, Policy, Rule, Stage, allow, find};
use crate::model::{Brief, Path, PaymentModel};
use crate::source::Source;

/// Something in the brief that carries a piece of advice out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Where it stands, with ids.
    pub path: String,
    /// Its bytes in the text; empty where there is no text.
    pub span: Range<usize>,
}

/// What has become of a piece of advice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// The brief does what it says; the first place of each of its fields.
    CarriedOut(Vec<Evidence>),
    /// It is still to be done; what its rule finds, if it finds anything.
    Open(Option<String>),
    /// The owner has decided against it, for these reasons.
    Waived(Vec<String>),
    /// The brief has nothing that it speaks of, and why.
    NotApplicable(&'static str),
}

/// A piece of advice and what has become of it.
#[derive(Debug, Clone)]
pub struct Piece {
    /// The advice.
    pub advice: &'static Advice,
    /// The rule that notices when it is not carried out.
    pub rule: &'static Rule,
    /// What has become of it.
    pub state: State,
}

/// How many pieces there are of each state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Carried out.
    pub carried_out: usize,
    /// Open.
    pub open: usize,
    /// Waived with a reason.
    pub waived: usize,
    /// Not applicable.
    pub not_applicable: usize,
}

impl Count {
    fn of<'a>(pieces: impl IntoIterator<Item = &'a Piece>) -> Self {
        let mut count = Self::default();
        for piece in pieces {
            *match piece.state {
                State::CarriedOut(_) => &mut count.carried_out,
                State::Open(_) => &mut count.open,
                State::Waived(_) => &mut count.waived,
                State::NotApplicable(_) => &mut count.not_applicable,
            } += 1;
        }
        count
    }

    /// How many pieces apply to the brief.
    pub fn applicable(&self) -> usize {
        self.carried_out + self.open + self.waived
    }

    /// How much of what applies is carried out, in whole per cent, rounded down; what is waived is not carried out.
    pub fn percent(&self) -> usize {
        (self.carried_out * 100).checked_div(self.applicable()).unwrap_or(100)
    }
}

/// What a brief makes of all the advice.
#[derive(Debug, Clone)]
pub struct Coverage {
    /// Every piece, in the order of their ids.
    pub pieces: Vec<Piece>,
}

impl Coverage {
    /// Compares a brief with the advice.
    pub fn of(source: &Source) -> Self {
        let options = Options { today: None, stage: Some(Stage::Run) };
        let policy = Policy::default();
        let context = Context::new(&source.brief, Some(source), &options, &policy);
        let given = given(&context);
        // several pieces share a rule
        let mut verdicts: HashMap<&str, Verdict> = HashMap::new();
        let piece = |advice: &'static Advice| {
            let rule = find(&advice.rule)?;
            let verdict = verdicts.entry(rule.slug).or_insert_with(|| Verdict::of(rule, &context));
            Some(Piece { advice, rule, state: state(advice, verdict, &given, &context) })
        };
        Self { pieces: advice().iter().filter_map(piece).collect() }
    }

    /// The count over all pieces.
    pub fn count(&self) -> Count {
        Count::of(&self.pieces)
    }

    /// The count of each theme, in order.
    pub fn themes(&self) -> Vec<(&'static str, Count)> {
        let same = |a: &Piece, b: &Piece| a.advice.theme == b.advice.theme;
        self.pieces.chunk_by(same).map(|pieces| (pieces[0].advice.theme.as_str(), Count::of(pieces))).collect()
    }
}

/// What a rule says about a brief.
struct Verdict {
    open: Option<String>,
    reasons: Vec<String>,
}

impl Verdict {
    fn of(rule: &Rule, context: &Context) -> Self {
        let (mut open, mut reasons) = (None, Vec::new());
        for problem in rule.problems(context) {
            match allow::reason(context, rule, &problem) {
                Some(reason) if !reasons.iter().any(|known| known == reason) => reasons.push(reason.to_owned()),
                Some(_) => {}
                None if open.is_none() => open = Some(problem.finding(rule, rule.level, context).message),
                None => {}
            }
        }
        Self { open, reasons }
    }
}

fn state(advice: &Advice, verdict: &Verdict, given: &HashMap<String, Path>, context: &Context) -> State {
    if let Some(message) = &verdict.open {
        // a rule speaks of several pieces: what its finding has nothing to do with may still not apply
        return match applies::why_not(advice, context.brief, context) {
            Some(why) => State::NotApplicable(why),
            None => State::Open(Some(message.clone())),
        };
    }
    if !verdict.reasons.is_empty() {
        return State::Waived(verdict.reasons.clone());
    }
    let fields = advice.fields.iter().filter_map(|field| given.get(field));
    let evidence: Vec<Evidence> = fields.map(|path| Evidence { path: context.name(path), span: context.span(path) }).collect();
    match applies::why_not(advice, context.brief, context) {
        Some(why) => State::NotApplicable(why),
        None if evidence.is_empty() || contradicts(advice, context) => State::Open(None),
        None => State::CarriedOut(evidence),
    }
}

/// Whether the brief does the opposite, though the rule of the piece, which speaks of more, finds nothing.
fn contradicts(advice: &Advice, context: &Context) -> bool {
    let brief = context.brief;
    match advice.id.as_str() {
        // somebody else: a deputy, a second person, or one who checks
        "004-11" => {
            let [only] = brief.client.contact.as_slice() else { return false };
            let is_only = |name: &str| name.eq_ignore_ascii_case(&only.name) || name.eq_ignore_ascii_case(&only.role);
            let mut assessors = brief.requirement.iter().map(|requirement| requirement.assessor.as_str());
            names_nobody(&only.deputy) && assessors.all(|name| names_nobody(name) || is_only(name))
        }
        // a bonus on top of the hours pays for the hours all the same
        "004-16" => {
            let by_the_hour = brief.payment.model == Some(PaymentModel::Hourly);
            by_the_hour && brief.milestone.iter().all(|milestone| milestone.payment.is_none())
        }
        _ => false,
    }
}

/// The first place of every field that is given.
fn given(context: &Context) -> HashMap<String, Path> {
    let mut given = HashMap::new();
    for leaf in context.leaves() {
        given.entry(leaf.path.field()).or_insert_with(|| leaf.path.clone());
    }
    given.extend(core(context.brief).map(|path| ("process.private.core".to_owned(), path)));
    given
}

/// The first process of which it is said whether it is core: yes and no are not among the texts of a brief.
fn core(brief: &Brief) -> Option<Path> {
    let index = brief.process.iter().position(|process| process.private.core.is_some())?;
    Some(Path::new("process").item(index).key("private").key("core"))
}
