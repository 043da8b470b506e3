//! Nobody knows in which language the work is done, and how well, or documents do not speak theirs.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{LANGUAGES, Path, spoken};

pub(super) const RULE: Rule = Rule::new("PEO07", "unstated-language", Level::Advice, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let provider = &context.brief.provider;
    let path = Path::new("provider");
    let keys =
        [("working_language", provider.working_language.is_empty()), ("language_level", provider.language_level.is_empty())];
    if let Some(missing) = context.missing(&path, &keys) {
        problems.push(
            Problem::at(path, format!("the language of the work is not settled: {missing} missing")).lacks(&missing)
                .help("write `working_language = \"English\"` and the level that is needed, `language_level = \"B2\"` (levels go from A1 to C2)"),
        );
    }
    let language = &context.brief.brief.language;
    if spoken(language).is_none() {
        let others = LANGUAGES.map(|(tag, name)| format!("`{tag}` ({name})")).join(", ");
        problems.push(
            Problem::at("brief.language", format!("documents have no words in `{language}`, so that theirs will be English"))
                .help(format!("write one of {others}, or a region of it such as `en-GB`")),
        );
    }
}
