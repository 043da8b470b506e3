//! An allowance that allows nothing.

use std::collections::HashMap;

use crate::check::context::numbered;
use crate::check::{Context, Problem, RULES, Rule, Stage};
use crate::diagnostic::Level;
use crate::source::{Change, meant};

pub(super) const RULE: Rule = Rule::new("TOM04", "useless-allowance", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let mut found: HashMap<&str, Vec<Problem>> = HashMap::new();
    // the brief's own allowances come first; those of the project are for many briefs
    for ((path, allowance), allowed) in numbered("check.allow", &context.brief.check.allow).zip(context.allowances()) {
        let at = path.key("at");
        let rule = match &allowed.rule {
            Ok(rule) => *rule,
            Err(_) if allowance.rule.trim().is_empty() => {
                problems.push(
                    Problem::at(path, "the allowance names no rule")
                        .case("no-rule")
                        .help("write the rule as it stands in its finding: `rule = \"...\"`"),
                );
                continue;
            }
            Err(message) => {
                let help = "write the rule as it stands in its finding; `brief explain` lists all of them";
                let name = meant(&allowance.rule, RULES.iter().map(|rule| rule.slug));
                let change = name.map(|name| Change::Value(path.key("rule"), name.to_owned()));
                problems.push(Problem::at(path.key("rule"), message).help(help).change(change));
                continue;
            }
        };
        let mut add = |path, message: String, help: &str| problems.push(Problem::at(path, message).help(help));
        if allowed.is_too_wide() {
            let message = format!("`{}` cannot be allowed for the whole brief", rule.slug);
            let help = "name the one place that is meant: `at = \"brief.background\"`";
            problems.push(Problem::at(path, message).case("too-wide").help(help));
        } else if allowed.at.is_none() {
            add(at, format!("there is no `{}` in the brief", allowance.at), "correct the place, or take the allowance out");
        } else if !is_awake(rule, context) || allowed.reason.is_empty() {
            // it may be needed at a later stage; and without a reason, that is what is wrong with it
        } else if !found
            .entry(rule.code)
            .or_insert_with(|| rule.problems(context))
            .iter()
            .any(|problem| allowed.covers(problem.path()))
        {
            let place = if allowance.at.trim().is_empty() { String::new() } else { format!(" at `{}`", allowance.at) };
            add(path, format!("`{}` finds nothing{place}", rule.slug), "take the allowance out");
        }
    }
}

/// Whether the rule is looked at in this run; this one would go round in a circle.
fn is_awake(rule: &Rule, context: &Context) -> bool {
    rule.code != RULE.code && rule.stage <= context.stage && context.level(rule).is_some()
}
