//! The advice behind the rules, and what the shipped examples make of it.

use std::collections::BTreeSet;

use brief::check::advice::advice;
use brief::check::coverage::{Coverage, State};
use brief::check::find;
use brief::model::Shape;
use brief::source::read;

fn example(name: &str) -> String {
    std::fs::read_to_string(format!("{}/examples/{name}.toml", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

#[test]
fn every_piece_has_a_rule_and_fields_that_exist() {
    let ids: BTreeSet<&str> = advice().iter().map(|piece| piece.id.as_str()).collect();
    assert_eq!((ids.len(), advice().len()), (98, 98));
    for piece in advice() {
        assert!(find(&piece.rule).is_some_and(|rule| rule.slug == piece.rule), "{}: no rule `{}`", piece.id, piece.rule);
        assert!(!piece.fields.is_empty() || piece.wish.is_some(), "{}: no field and no wish", piece.id);
        for field in &piece.fields {
            assert!(Shape::get().field(field).is_some(), "{}: no field `{field}`", piece.id);
        }
        assert!(piece.question.ends_with('?') && piece.advice.ends_with('.'), "{}", piece.id);
    }
}

#[test]
fn the_complete_examples_carry_out_nine_tenths_of_the_advice() {
    for name in ["bookkeeping", "customer-email", "social-media", "technical-support", "website-maintenance"] {
        let coverage = Coverage::of(&read(&example(name)));
        let count = coverage.count();
        let open = coverage.pieces.iter().filter(|piece| matches!(piece.state, State::Open(_)));
        let open: Vec<&str> = open.map(|piece| piece.advice.id.as_str()).collect();
        assert!(count.percent() >= 90, "{name}: {} %, open: {open:?}", count.percent());
        assert_eq!(count.applicable() + count.not_applicable, 98);
    }
    let minimal = Coverage::of(&read(&example("minimal"))).count();
    assert!(minimal.percent() < 50, "minimal: {} %", minimal.percent());
}

#[test]
fn what_is_carried_out_points_at_its_line() {
    let text = example("customer-email");
    let coverage = Coverage::of(&read(&text));
    let State::CarriedOut(evidence) = &coverage.pieces[0].state else { panic!("{:?}", coverage.pieces[0].state) };
    assert_eq!(evidence[0].path, "brief.objective");
    assert!(text[evidence[0].span.clone()].starts_with("\"Every customer"));
}

#[test]
fn an_allowance_with_a_reason_waives_and_does_not_carry_out() {
    let state = |text: &str, id: &str| {
        let coverage = Coverage::of(&read(text));
        coverage.pieces.into_iter().find(|piece| piece.advice.id == id).unwrap().state
    };
    let without = "format = 1\n";
    assert!(matches!(state(without, "001-06"), State::Open(Some(_))));
    let allowed = "[check]\nallow = [{ rule = \"no-real-trial\", reason = \"we have worked together before\" }]\n";
    assert_eq!(state(allowed, "001-06"), State::Waived(vec!["we have worked together before".into()]));
    let no_reason = "[check]\nallow = [{ rule = \"no-real-trial\" }]\n";
    assert!(matches!(state(no_reason, "001-06"), State::Open(Some(_))));
}

#[test]
fn what_a_brief_does_not_speak_of_does_not_apply() {
    let coverage = Coverage::of(&read("[[data.item]]\nname = \"Blood groups\"\nkind = \"health\"\n"));
    let state = |id: &str| &coverage.pieces.iter().find(|piece| piece.advice.id == id).unwrap().state;
    assert_eq!(*state("004-22"), State::NotApplicable("no card data is shared"));
    assert!(matches!(state("004-23"), State::Open(Some(_))));
}

#[test]
fn what_a_brief_does_the_other_way_round_is_open() {
    let is_open = |text: &str, id: &str| {
        let coverage = Coverage::of(&read(text));
        let piece = coverage.pieces.into_iter().find(|piece| piece.advice.id == id).unwrap();
        matches!(piece.state, State::Open(_))
    };
    // a deduction does not turn hours into results
    let text = example("customer-email");
    assert!(text.contains("remedy = ") && is_open(&text, "004-16"));
    assert!(!is_open(&text.replace("model = \"hourly\"", "model = \"per_unit\""), "004-16"));
    let one = |deputy: &str| format!("[[client.contact]]\nname = \"Ada\"\nrole = \"Owner\"\ndeputy = \"{deputy}\"\n");
    assert!(is_open(&one("nobody"), "004-11") && is_open(&one("None, I am alone"), "004-11"));
    assert!(!is_open(&one("Nora Nobody"), "004-11"));
}
