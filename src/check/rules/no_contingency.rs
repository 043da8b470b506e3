//! Nothing of the budget is kept back, or all of it.

use crate::check::sums::figure;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::ShareOrMoney;

pub(super) const RULE: Rule = Rule::new("PRI03", "no-contingency", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let private = &context.brief.private;
    let nothing = match &private.contingency {
        Some(ShareOrMoney::Share(share)) => share.percent().is_zero(),
        Some(ShareOrMoney::Money(money)) => money.amount.is_zero(),
        None => true,
    };
    if let Some((budget, kept_back, _)) = context.spendable().filter(|(budget, kept_back, _)| kept_back >= budget) {
        problems.push(
            Problem::at("private.contingency", format!("{} of a budget of {} are kept back", figure(kept_back), figure(budget)))
                .case("all")
                .help("keep back a part of it, such as `contingency = \"10 %\"`"),
        );
    }
    if private.budget.is_some() && nothing {
        problems.push(
            Problem::at("private.contingency", "nothing of the budget is kept back")
                .help("keep some of it for what nobody has thought of, such as `contingency = \"10 %\"`"),
        );
    }
}
