//! Money in no known currency, or in two.

use crate::check::context::numbered;
use crate::check::currency::is_known;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{Brief, CURRENCY_SIGNS, Money, Path, ShareOrMoney};
use crate::source::Change;

pub(super) const RULE: Rule = Rule::new("PAY06", "unknown-currency", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let currency = context.brief.payment.currency.trim();
    let sums = sums(context.brief);
    if currency.is_empty() {
        if let Some((path, money)) = sums.iter().find(|(_, money)| money.currency.is_none()) {
            problems.push(
                Problem::at("payment.currency", format!("`{money}` is a sum in no currency"))
                    .case("none")
                    .also(path.clone(), "the sum")
                    .help("write the three-letter code, such as `currency = \"GBP\"`, under `[payment]`"),
            );
        }
        return;
    }
    if !is_known(currency) {
        problems.push(
            Problem::at("payment.currency", format!("`{currency}` is not the code of a currency"))
                .quote(currency)
                .help("write the three-letter code of ISO 4217, such as `GBP`, `EUR` or `USD`")
                .change(code_of(currency).map(|code| Change::Value("payment.currency".into(), code))),
        );
        return;
    }
    for (path, money) in sums {
        let Some(other) = money.currency.as_deref().filter(|other| *other != currency) else { continue };
        let message = if is_known(other) {
            format!("`{money}` cannot be added to sums in {currency}")
        } else {
            format!("`{other}` is not the code of a currency")
        };
        problems.push(
            Problem::at(path, message)
                .also("payment.currency", "the currency of the brief")
                .help(format!("write the sum in {currency}, as it will be paid")),
        );
    }
}

/// The code that is meant by one in small letters, or by a sign that only one currency has.
fn code_of(currency: &str) -> Option<String> {
    let sign = CURRENCY_SIGNS.iter().find(|known| known.sign == currency && !known.shared);
    sign.map(|known| known.code.to_owned()).or_else(|| Some(currency.to_uppercase()).filter(|code| is_known(code)))
}

/// The sums that belong to the price of the work.
fn sums(brief: &Brief) -> Vec<(Path, &Money)> {
    let one = |path: &str, money: &'_ Option<Money>| money.as_ref().map(|_| Path::new(path));
    let (payment, trial, private) = (&brief.payment, &brief.trial, &brief.private);
    let given = [
        ("payment.rate", &payment.rate),
        ("payment.amount", &payment.amount),
        ("trial.fee", &trial.fee),
        ("private.budget", &private.budget),
        ("private.owner_hour_value", &private.owner_hour_value),
    ];
    let mut sums: Vec<(Path, &Money)> =
        given.into_iter().filter_map(|(path, money)| Some((one(path, money)?, money.as_ref()?))).collect();
    if let Some(ShareOrMoney::Money(money)) = &private.contingency {
        sums.push((Path::new("private.contingency"), money));
    }
    for (path, milestone) in numbered("milestone", &brief.milestone) {
        if let Some(ShareOrMoney::Money(money)) = &milestone.payment {
            sums.push((path.key("payment"), money));
        }
    }
    sums
}
