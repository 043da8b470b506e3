//! A text longer than any sentence, cut into pieces. What is weighed against each other stands in one sentence; without a limit, a
//! text of a megabyte would be weighed word against word.

use super::Measurement;
use std::collections::HashSet;
use std::ops::Range;

/// The length of a piece in bytes: some 600 words, ten times a long sentence.
const LONGEST: usize = 4_000;

/// The byte ranges of the pieces, without a gap; one for every text that a person would call a sentence.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = &text[start..];
        let piece = (!rest.is_empty()).then(|| start..start + cut(rest))?;
        start = piece.end;
        Some(piece)
    })
}

/// Where to cut: after the last sentence that fits, else after the last word, else between two characters.
fn cut(rest: &str) -> usize {
    if rest.len() <= LONGEST {
        return rest.len();
    }
    let end = (0..=LONGEST).rev().find(|at| rest.is_char_boundary(*at)).unwrap_or(rest.len());
    let fits = &rest[..end];
    let after_sentence = fits.rfind(". ").map(|at| at + 2);
    let after_word = || fits.rfind(char::is_whitespace).filter(|at| *at > 0);
    after_sentence.or_else(after_word).unwrap_or(fits.len())
}

/// What the pieces say together: one with a word that decides, makes the whole undecidable; else one that can be decided is enough.
pub(super) fn join(pieces: impl Iterator<Item = (usize, Measurement)>) -> Measurement {
    let mut pieces: Vec<(usize, Measurement)> = pieces.collect();
    let at_fault = |m: &Measurement| m.vague.iter().any(|v| v.decides);
    let leads = pieces
        .iter()
        .position(|(_, m)| !m.measurable && at_fault(m))
        .or_else(|| pieces.iter().position(|(_, m)| m.measurable))
        .unwrap_or(0);
    let (mut vague, mut targets, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for (start, piece) in &mut pieces {
        let moved = |span: &Range<usize>| span.start + *start..span.end + *start;
        vague.extend(piece.vague.drain(..).map(|v| super::Vague { span: moved(&v.span), ..v }));
        let new = |t: &super::Target| seen.insert((t.unit.clone(), t.value.to_string()));
        let found = piece.targets.drain(..).map(|t| super::Target { span: moved(&t.span), ..t });
        targets.extend(found.filter(new));
    }
    let lead = pieces.swap_remove(leads).1;
    Measurement { mixed: !lead.measurable && !targets.is_empty(), vague, targets, ..lead }
}
