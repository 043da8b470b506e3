//! What saves a vague word: a target that does its work, or a place outside the duty.

use super::company;
use super::comparator::Comparator;
use super::lexicon::Fault;
use super::region::Region;
use super::subject::{self, Facts};
use super::target::Draft;
use super::token::{Shape, Token};
use super::unit::is_function_word;
use super::vague::Mark;
use super::vocabulary::class;
use super::yardstick;

/// A target can do the work of the vague word (`promptly, within 2 days`; `as needed, but at least monthly`), and a word outside
/// the duty needs none.
pub(super) fn rescued(tokens: &[Token], regions: &[Region], mark: &Mark, drafts: &[Draft], facts: &Facts) -> bool {
    let region = regions[mark.tokens.start];
    // what a user chooses is no way out, what can be done is one
    let possible = tokens[mark.tokens.clone()].iter().any(|t| t.is(class::DOABLE));
    let users_choice = mark.fault == Fault::Escape && mark.family != "effort" && facts.lets_somebody && !possible;
    if company::outside_duty(tokens, regions, mark) || users_choice || yardstick::is_named_beside(tokens, mark) {
        return true;
    }
    if drafts.is_empty() {
        return serves_a_condition(tokens, regions, mark)
            || company::is_participle(tokens, mark)
            || names_use(tokens, mark)
            || is_tuned_to_standard(tokens, mark)
            || (facts.forbids && mark.fault == Fault::Quality && company::is_exempt(tokens, mark));
    }
    // `as-needed repairs within 2 days`: what the repairs are called
    let called = tokens.get(mark.tokens.start + 1).is_some_and(Token::is_dash);
    let of_thing = tokens.get(mark.tokens.end).is_some_and(|t| t.shape == Shape::Word && !is_function_word(t));
    if mark.fault == Fault::Escape && called && of_thing {
        return true;
    }
    // `or the most that is allowed by applicable law`: an outer bound beside a number
    let allowed_by = mark.tokens.start.checked_sub(2).is_some_and(|i| {
        tokens[i + 1].text == "by" && matches!(tokens[i].text, "allowed" | "permitted" | "required" | "mandated" | "authorized")
    });
    if mark.fault == Fault::Yardstick && allowed_by {
        return true;
    }
    if in_brackets(tokens, mark, drafts)
        || is_defined(tokens, mark, drafts)
        || shown_by_users(tokens, mark, drafts)
        || counted_by_share(tokens, mark, drafts)
    {
        return true;
    }
    let soonest = mark.suggest == "time" && tokens[mark.tokens.start].is(class::SOONER);
    if (mark.fault == Fault::Escape || soonest) && near(drafts, mark).iter().any(|draft| asks_beyond(tokens, mark, draft)) {
        return true;
    }
    if mark.fault == Fault::Escape || mark.suggest == "interval" || mark.fault == Fault::Soft {
        return near(drafts, mark).iter().any(|draft| is_floor(tokens, mark, draft));
    }
    if mark.suggest == "time" && facts.time && !other_duty(tokens, mark, drafts) && !drafts.iter().all(is_window) {
        return true;
    }
    let before = &tokens[..mark.tokens.start];
    let detail = |t: &Token| t.is(class::FORM);
    let form = before.iter().rev().take(5).any(detail) || tokens[mark.tokens.end..].iter().take(2).any(detail);
    if mark.fault == Fault::Deferred && form {
        return true;
    }
    region == Region::Subject
        || (region == Region::Purpose && drafts[0].tokens.end <= mark.tokens.start)
        || is_ornament(tokens, mark)
        || is_tuned_to(tokens, mark, drafts)
        || is_tuned_to_standard(tokens, mark)
        || tells_event(tokens, mark, drafts)
        || company::describes_person(tokens, mark)
        || carried_out_by(tokens, mark, drafts)
}

/// `log all calls to ensure timely follow-up`: what a yes-or-no condition is good for, told after it.
fn serves_a_condition(tokens: &[Token], regions: &[Region], mark: &Mark) -> bool {
    let purpose = regions[..=mark.tokens.start].iter().rposition(|region| *region != Region::Purpose).map_or(0, |i| i + 1);
    // `to ensure that …` is a duty of its own
    let own_duty = |t: &Token| t.text == "that" || t.is(class::BE | class::MODAL);
    let names_it = || opens_way(&tokens[purpose..mark.tokens.start]) || !tokens[purpose..mark.tokens.start].iter().any(own_duty);
    let in_purpose = mark.fault == Fault::Quality && regions[mark.tokens.start] == Region::Purpose;
    purpose > 2 && in_purpose && names_it() && subject::condition(&tokens[..purpose]).measurable()
}

/// `wrong items, such as incorrect colours, are taken back`: of what the duty speaks of, and no duty.
pub(super) fn is_example(tokens: &[Token], mark: &Mark) -> bool {
    let before = tokens[..mark.tokens.start].iter().rev().take(4).take_while(|t| t.text != ",").count();
    let start = mark.tokens.start - before;
    let opens = |pair: &[Token]| pair[0].text == "such" && pair[1].text == "as";
    let goes_on = tokens[mark.tokens.end..].iter().take(40).any(|t| t.is(class::MODAL));
    mark.fault == Fault::Quality && goes_on && tokens[start..mark.tokens.start].windows(2).any(opens)
}

/// `so the next shift can start smoothly`: what others can do then.
fn opens_way(purpose: &[Token]) -> bool {
    purpose.first().is_some_and(|t| t.text == "so")
        && purpose.windows(2).any(|pair| matches!(pair[0].text, "can" | "could") && pair[1].text != "be")
}

/// `note every fault so the next shift can start smoothly`: what others do with what was done.
pub(super) fn serves_others(tokens: &[Token], regions: &[Region], mark: &Mark) -> bool {
    let so = tokens[..mark.tokens.start].iter().rposition(|t| t.text == "so").unwrap_or(0);
    opens_way(&tokens[so..mark.tokens.start]) && serves_a_condition(tokens, regions, mark)
}

/// `marked red for easy reading`: what a yes-or-no condition is good for.
pub(super) fn names_use(tokens: &[Token], mark: &Mark) -> bool {
    let vague = |i: usize| tokens.get(i).is_some_and(|t| !t.known.entries().is_empty());
    let joint = |i: usize| tokens.get(i).is_some_and(|t| matches!(t.text, "and" | ","));
    let (start, end) = (mark.tokens.start, mark.tokens.end);
    // `for quick and easy handling`
    let second = start > 2 && joint(start - 1) && vague(start - 2);
    let first = joint(end) && vague(end + 1);
    let start = if second { start - 2 } else { start };
    let Some([before, preposition]) = start.checked_sub(2).map(|i| [&tokens[i], &tokens[i + 1]]) else {
        return false;
    };
    let act = |t: &Token| {
        t.is(class::USE_OF) || ["tion", "sion", "ing", "ment", "ance", "ison"].iter().any(|end| t.text.ends_with(end))
    };
    // `responsible for quick delivery` and `provide for safe handling` are duties.
    let order = tokens[0].is(class::ACTIVITY);
    let verb =
        before.is(class::ACTIVITY) && start.checked_sub(3).is_none_or(|i| tokens[i].is(class::MODAL) || tokens[i].text == "to");
    let duty = order || verb || before.is(class::MODAL) || matches!(before.text, "responsible" | "allow" | "call" | "arrange");
    mark.fault == Fault::Quality
        && preposition.text == "for"
        && !duty
        && (first || company::is_attributive(tokens, mark))
        && tokens[mark.tokens.end..].iter().take(3).any(act)
}

/// `Repairs, if necessary, shall be done within 5 days`: put in after the subject, it says when the duty exists.
fn in_brackets(tokens: &[Token], mark: &Mark, drafts: &[Draft]) -> bool {
    let comma = |i: usize| tokens.get(i).is_some_and(|t| t.text == ",");
    let inserted = mark.tokens.start > 1 && comma(mark.tokens.start - 1) && comma(mark.tokens.end);
    let duty = tokens[mark.tokens.end..].iter().position(|t| t.is(class::MODAL)).map(|i| mark.tokens.end + i);
    let first = !tokens[..mark.tokens.start].iter().any(|t| t.is(class::MODAL));
    // `treat (as necessary) all areas at least once a month`
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text);
    // `within 15 days of the invoice, if applicable.`
    let trailing = mark.tokens.start > 1 && comma(mark.tokens.start - 1) && text(mark.tokens.end - 1) == "applicable";
    let trailing = trailing && tokens.get(mark.tokens.end).is_none_or(|t| t.ends_clause());
    let in_round = mark.tokens.start > 0 && text(mark.tokens.start - 1) == "(" && text(mark.tokens.end) == ")";
    let escape = mark.fault == Fault::Escape && mark.family != "effort";
    escape && (in_round || trailing || inserted && first && duty.is_some_and(|duty| drafts.iter().any(|d| d.tokens.start > duty)))
}

/// `touch-friendly controls (at least 44 pixels)`, `an acceptable time of 5 minutes`: the target says what the word means.
fn is_defined(tokens: &[Token], mark: &Mark, drafts: &[Draft]) -> bool {
    let Some(draft) = near(drafts, mark).last().filter(|d| d.tokens.start >= mark.tokens.end) else { return false };
    let between = &tokens[mark.tokens.end..draft.tokens.start];
    // `shall be fast - each page opens in 2 seconds`
    let opens = between.first().is_some_and(|t| t.is_dash() && t.spaced || t.text == ":")
        || matches!(between, [a, b, ..] if (a.text, b.text) == ("i", "."))
        || matches!(between, [comma, i, ..] if comma.text == "," && i.text == "i");
    if opens && mark.fault == Fault::Quality && between.len() < 16 && !between[1..].iter().any(|t| t.text == ";") {
        return true;
    }
    // `accurate to 0.1 degrees`, `correct to within 2 mm`
    let to = between.iter().all(|t| matches!(t.text, "to" | "within")) && !between.is_empty();
    if to && mark.fault == Fault::Quality {
        return true;
    }
    if between.len() > 8 {
        return false;
    }
    let opened = between.iter().rposition(|t| matches!(t.text, "(" | "of"));
    let bare = |t: &Token| t.shape == Shape::Word && !t.is(class::MODAL | class::CONJUNCTION) || t.is_dash() || t.text == "(";
    let bracket = opened.is_some_and(|i| between[i].text == "(" && between.len() - i < 5);
    let of_time =
        opened.is_some_and(|i| between[i].text == "of" && i + 1 == between.len()) && draft.is_time() && !is_window(draft);
    matches!(mark.fault, Fault::Quality | Fault::Escape) && between.iter().all(bare) && (bracket || of_time)
}

/// `correctly extract at least 90 % of the names`: the share says how correctly.
fn counted_by_share(tokens: &[Token], mark: &Mark, drafts: &[Draft]) -> bool {
    let adverb = mark.tokens.len() == 1 && tokens[mark.tokens.start].text.ends_with("ly");
    let share = |d: &&Draft| d.unit == "%" && d.tokens.start > mark.tokens.end && d.tokens.start - mark.tokens.end < 5;
    adverb && mark.family == "correctness" && drafts.iter().find(|d| d.tokens.start >= mark.tokens.end).filter(share).is_some()
}

/// `It shall be intuitive. 9 of 10 users find the button within a minute`: what users do shows the ease.
fn shown_by_users(tokens: &[Token], mark: &Mark, drafts: &[Draft]) -> bool {
    let rest = &tokens[mark.tokens.end..];
    let next = rest.iter().position(|t| t.ends_clause() || t.text == ":").map(|i| mark.tokens.end + i);
    // `80 % of users say that it looks friendly`: what they say is counted
    let said = |t: &Token| t.is(class::OPINION);
    let counted = drafts.iter().any(|d| {
        let between = tokens.get(d.tokens.end..mark.tokens.start).unwrap_or_default();
        d.unit == "%" && between.iter().any(|t| t.is(class::USERS)) && between.iter().any(said)
    });
    if counted {
        return true;
    }
    mark.family.starts_with("ease")
        && next
            .is_some_and(|next| drafts.iter().any(|d| d.tokens.start > next) && tokens[next..].iter().any(|t| t.is(class::USERS)))
}

/// `between 8 and 17`: says when, and not how fast.
fn is_window(draft: &Draft) -> bool {
    draft.unit == "time" || draft.unit == "coverage"
}

/// `optimised to run on at most 4 GB`: what it is tuned to is the duty.
fn is_tuned_to(tokens: &[Token], mark: &Mark, drafts: &[Draft]) -> bool {
    is_tuned(tokens, mark) && drafts.iter().any(|draft| draft.tokens.start > mark.tokens.end)
}

/// `optimised for access by WCAG 2.2`
fn is_tuned_to_standard(tokens: &[Token], mark: &Mark) -> bool {
    let standard = |pair: &[Token]| pair[0].shouted && pair[0].text.len() > 2 && pair[1].shape == Shape::Number;
    is_tuned(tokens, mark) && tokens[mark.tokens.end..].windows(2).take(12).any(standard)
}

fn is_tuned(tokens: &[Token], mark: &Mark) -> bool {
    let to = tokens.get(mark.tokens.end).is_some_and(|t| matches!(t.text, "to" | "for"));
    to && ["optim", "tuned", "tailored"].iter().any(|verb| tokens[mark.tokens.start].text.starts_with(verb))
}

/// `Repairs are prompt; callers are told the price within 2 hours`: the time belongs to another duty.
fn other_duty(tokens: &[Token], mark: &Mark, drafts: &[Draft]) -> bool {
    drafts.iter().filter(|d| d.is_time()).all(|d| {
        let (from, to) = (mark.tokens.end.min(d.tokens.end), mark.tokens.start.max(d.tokens.start));
        // `reported at once, with a written report to follow by Friday`
        let with = |pair: &[Token]| pair[0].text == "," && pair[1].text == "with";
        tokens.get(from..to).is_some_and(|between| between.iter().any(|t| t.text == ";") || between.windows(2).any(with))
    })
}

/// A word that describes a thing, beside a target: `a thorough weekly report`, `a properly signed form`. Praise that names
/// quality itself (`high quality`) is an obligation wherever it stands.
fn is_ornament(tokens: &[Token], mark: &Mark) -> bool {
    let praise = company::is_had(tokens, mark)
        || mark.family == "speed"
        || (mark.family == "good" && (mark.tokens.len() > 1 || tokens[mark.tokens.start].text == "quality"));
    mark.fault == Fault::Quality && !praise && !is_asked_for(tokens, mark) && company::is_attributive(tokens, mark)
}

/// `shall allow easy changes`, `requires a reasonable time`: what is asked for is all that the duty says.
fn is_asked_for(tokens: &[Token], mark: &Mark) -> bool {
    let article = |i: usize| matches!(tokens[i].text, "a" | "an");
    let verb = mark.tokens.start.checked_sub(1).and_then(|i| if article(i) { i.checked_sub(1) } else { Some(i) });
    verb.is_some_and(|i| tokens[i].is(class::ASKS_FOR))
}

/// `within 30 days after acceptance in good faith`: the word belongs to the event the target counts from.
fn tells_event(tokens: &[Token], mark: &Mark, drafts: &[Draft]) -> bool {
    let Some(draft) =
        near(drafts, mark).first().filter(|d| d.tokens.end <= mark.tokens.start && mark.tokens.start - d.tokens.end < 15)
    else {
        return false;
    };
    let between = &tokens[draft.tokens.end..mark.tokens.start];
    let counts_from = between
        .first()
        .is_some_and(|t| matches!(t.text, "of" | "after" | "from" | "following" | "before" | "prior" | "upon" | "to" | "until"));
    counts_from && !between.iter().any(|t| t.ends_clause() || matches!(t.text, "," | "and" | "in") || t.is(class::MODAL))
}

/// The last target before the word and the first after it.
fn near<'a>(drafts: &'a [Draft], mark: &Mark) -> &'a [Draft] {
    let after = drafts.partition_point(|d| d.tokens.start < mark.tokens.end);
    &drafts[after.saturating_sub(1)..(after + 1).min(drafts.len())]
}

/// `as needed, but at least monthly` and `as soon as possible and within 3 days`, but not `daily or as needed`.
fn is_floor(tokens: &[Token], mark: &Mark, draft: &Draft) -> bool {
    let (from, to) = if draft.tokens.start >= mark.tokens.end {
        (mark.tokens.end, draft.tokens.start)
    } else {
        (draft.tokens.end, mark.tokens.start)
    };
    if to < from || to - from > 8 {
        return false;
    }
    let between = &tokens[from..to];
    let joined = between.iter().any(|t| matches!(t.text, "and" | "but" | "least" | "event" | "case" | "later" | "minimum"));
    // `cleared by 6 am and kept open as often as necessary`: the `and` begins another duty
    let by_itself = between.iter().any(|t| matches!(t.text, "but" | "least" | "event" | "case" | "later" | "minimum"));
    let joined = joined && (by_itself || between.iter().all(|t| matches!(t.text, "and" | ",")));
    let soon = matches!(tokens[mark.tokens.end - 1].text, "possible" | "asap" | "practicable")
        && tokens[mark.tokens.start + 1..].first().is_none_or(|t| matches!(t.text, "soon" | "," | "and" | "but"));
    let joined =
        joined || (soon && draft.tokens.start >= mark.tokens.end && between.iter().any(|t| t.text == "," || t.is_dash()));
    let bound = !matches!(draft.comparator, Comparator::Exactly);
    let blurred = matches!(mark.family, "effort" | "scale" | "degree");
    !between.iter().any(|t| t.text == "or") && joined && bound && !blurred
}

/// `at least once a week, more often if needed`, `within 3 days, sooner if possible`: what is asked for beyond the target takes
/// nothing away from it.
fn asks_beyond(tokens: &[Token], mark: &Mark, draft: &Draft) -> bool {
    let Some(part) = tokens.get(draft.tokens.end..mark.tokens.end) else { return false };
    let joint = |t: &&Token| t.is_dash() || matches!(t.text, "," | "(" | "and" | "or" | "but" | "with");
    let joints = part.iter().take_while(joint).count();
    let limit = matches!(draft.comparator, Comparator::AtMost | Comparator::LessThan | Comparator::By);
    let further = if limit { class::SOONER } else { class::SOONER | class::BEYOND };
    let beyond = part.get(joints).is_some_and(|t| t.is(further));
    let inner = mark.tokens.start.saturating_sub(draft.tokens.end + joints);
    beyond && inner < 4 && part[joints..joints + inner].iter().all(|t| t.shape == Shape::Word)
}

/// The target says how: `provide efficient support by answering 95 % of calls within 30 seconds`.
fn carried_out_by(tokens: &[Token], mark: &Mark, drafts: &[Draft]) -> bool {
    let by = (mark.tokens.end..tokens.len())
        .take(15)
        .find(|i| tokens[*i].text == "by" && tokens.get(i + 1).is_some_and(|t| t.text.ends_with("ing")));
    by.is_some_and(|by| drafts.last().is_some_and(|d| d.tokens.start > by))
}
