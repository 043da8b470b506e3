//! Nobody knows which data is shared and which never.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{DataForm, DataKind, Path};

pub(super) const RULE: Rule = Rule::new("DAT01", "no-data-limits", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let data = &context.brief.data;
    let path = Path::new("data");
    if data.never_share.is_empty() {
        problems.push(
            Problem::at(path.key("never_share"), "the brief does not say what is never shared")
                .help("name it: `never_share = [\"Bank logins\", \"Full card numbers\"]`"),
        );
    }
    let needs_items = !context.brief.access.is_empty() || context.is_customer_facing();
    if data.item.is_empty() && needs_items {
        problems.push(
            Problem::at(path.key("item"), "the provider gets to see data, and the brief does not say which")
                .help("add a `[[data.item]]` with `name`, `kind`, `needed_for` and `form` for each sort of data"),
        );
    }
    let about_people =
        |kind| matches!(kind, Some(DataKind::Personal | DataKind::Employee | DataKind::Health | DataKind::PaymentCard));
    let shared = data.item.iter().any(|item| about_people(item.kind) && item.form != Some(DataForm::None));
    let keys = [("breach_notice", data.breach_notice.is_none()), ("on_exit", data.on_exit.is_empty())];
    if let Some(missing) = context.missing(&path, &keys).filter(|_| shared) {
        problems.push(
            Problem::at(path, format!("data on people is shared, and the brief lacks {missing}")).lacks(&missing)
                .help("write how soon a leak is reported, `breach_notice = \"24 hours\"`, and what becomes of the data at the end as `on_exit`"),
        );
    }
}
