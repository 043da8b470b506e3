//! The words of documents: complete in every language, and nowhere else.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path as FilePath;

use brief::check::{Page, RULES, Rule};
use brief::document::{Document, Words};
use brief::model::{Brief, Field, FieldKind, Path, Shape};
use brief::records::RECORDS;
use brief::source::read;
use brief::template::{Audience, BUILT_IN, MESSAGES, Options, PSEUDO, render};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use snapbox::data::DataFormat;
use snapbox::{Data, IntoData, assert_data_eq};

use super::{every_field, marker};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The arguments of each message, by its name.
fn arguments(messages: &str) -> BTreeMap<String, BTreeSet<String>> {
    let read = fluent_syntax::parser::parse(messages).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut found = BTreeMap::new();
    for entry in &read.body {
        match entry {
            Entry::Message(message) => {
                let mut names = BTreeSet::new();
                pattern(message.value.as_ref().unwrap(), &mut names);
                assert!(message.attributes.is_empty(), "{}", message.id.name);
                assert!(found.insert(message.id.name.to_owned(), names).is_none(), "{} is told twice", message.id.name);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            other => panic!("{other:?}"),
        }
    }
    found
}

fn pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(one) } => inline(one, names),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                inline(selector, names);
                variants.iter().for_each(|variant| self::pattern(&variant.value, names));
            }
        }
    }
}

fn inline(expression: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|one| inline(one, names));
        }
        other => panic!("{other:?}"),
    }
}

/// All texts of the files below a folder that have an ending.
fn texts(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![FilePath::new(ROOT).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                found.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let english = arguments(MESSAGES[0].1);
    assert!(english.len() > 500);
    for (tag, messages) in MESSAGES {
        let own = arguments(messages);
        let names = |all: &BTreeMap<String, BTreeSet<String>>| all.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(names(&own), names(&english), "{tag}");
        for (name, arguments) in &english {
            assert_eq!(own.get(name), Some(arguments), "{name} in {tag}");
        }
    }
}

/// Messages whose names are put together: by field and word, by name of a template, by what `check` calls things.
fn composed() -> BTreeSet<String> {
    let mut names: BTreeSet<String> = BUILT_IN.iter().map(|template| format!("title-{}", template.name)).collect();
    for field in Shape::get().fields {
        let FieldKind::Word(words) = &field.kind else { continue };
        for (word, _) in *words {
            names.insert(format!("{}-{}", field.path, word).replace(['.', ' '], "-"));
            if field.path == "requirement.surveillance" {
                names.extend([format!("surveillance-how-{word}"), format!("surveillance-log-{word}")]);
            }
        }
    }
    names.extend(["hours", "calendar", "cost", "owner", "together", "targets"].map(|section| format!("reckoning-{section}")));
    names.extend(["error", "warning", "advice"].map(|level| format!("level-{level}")));
    names.extend(RULES.iter().flat_map(of_rule));
    names
}

/// The messages of a rule: what is wrong, and what to do.
fn of_rule(rule: &Rule) -> [String; 2] {
    [format!("finding-{}", rule.slug), format!("finding-{}-help", rule.slug)]
}

#[test]
fn every_rule_is_told_in_every_language() {
    for (tag, messages) in MESSAGES {
        let known = arguments(messages);
        let wanted: BTreeSet<String> = RULES.iter().flat_map(of_rule).collect();
        let told: BTreeSet<String> =
            known.keys().filter(|id| id.starts_with("finding-") && !PLAIN.contains(&id.as_str())).cloned().collect();
        assert_eq!(told, wanted, "{tag}");
    }
}

/// Messages that begin like those of rules, and head columns.
const PLAIN: &[&str] = &["finding-where", "finding-why"];

/// The names of the cases that a message tells apart, the last of which is any other.
fn cases(messages: &str) -> BTreeMap<String, Vec<String>> {
    let read = fluent_syntax::parser::parse(messages).unwrap();
    let mut found = BTreeMap::new();
    for entry in &read.body {
        let Entry::Message(message) = entry else { continue };
        for element in &message.value.as_ref().unwrap().elements {
            let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else { continue };
            if !matches!(selector, InlineExpression::VariableReference { id } if id.name == "case") {
                continue;
            }
            let name = |variant: &Variant<&str>| match &variant.key {
                VariantKey::Identifier { name } => (*name).to_owned(),
                other => panic!("{other:?}"),
            };
            found.insert(message.id.name.to_owned(), variants.iter().map(name).collect());
        }
    }
    found
}

#[test]
fn the_cases_of_a_rule_are_fields_or_named_by_the_rule_and_the_same_in_every_language() {
    let english = cases(MESSAGES[0].1);
    assert!(english.len() > 30);
    for (tag, messages) in MESSAGES {
        assert_eq!(cases(messages), english, "{tag}");
    }
    let code_of = |slug: &str| {
        let file = format!("{ROOT}/src/check/rules/{}.rs", slug.replace('-', "_"));
        std::fs::read_to_string(&file).unwrap()
    };
    let shape = Shape::get();
    let paths = shape.fields.iter().map(|field| field.path).chain(shape.tables.iter().map(|table| table.path));
    let places: BTreeSet<String> = paths.map(|path| path.replace('.', "-")).collect();
    for (id, cases) in &english {
        let slug = id.trim_start_matches("finding-").trim_end_matches("-help");
        let code = code_of(slug);
        for case in &cases[..cases.len() - 1] {
            let lacking = case == "lacking" && code.contains(".lacks(");
            let named = code.contains(&format!(".case(\"{case}\")"));
            assert!(lacking || named || places.contains(case), "{id}: {case}");
        }
    }
    for rule in RULES {
        let code = code_of(rule.slug);
        let told = english.get(&format!("finding-{}", rule.slug));
        for case in code.split(".case(\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(told.is_some_and(|cases| cases.iter().any(|known| known == case)), "{} does not tell {case}", rule.slug);
        }
    }
}

/// The owner sheet of a brief, as its reader sees it.
fn owner_sheet(brief: &Brief) -> String {
    let sheet = BUILT_IN.iter().find(|template| template.name == "owner-sheet").unwrap();
    let markdown = render(sheet, brief, &Options::default()).unwrap().markdown;
    Document::read(&markdown).to_markdown(&Default::default()).replace("<br>", "\n")
}

/// Names of fields and of rules in a text, which are for whoever works on the file.
fn names_of_the_format(text: &str) -> Vec<&str> {
    let shape = Shape::get();
    let is_key = |key: &str| shape.fields.iter().any(|field| field.path.split('.').any(|known| known == key));
    let words = text.split(|c: char| c.is_whitespace() || "|()\\“”„«»,;:".contains(c));
    let name = |word: &&str| {
        let word = word.trim_end_matches('.');
        let dotted = word.split('.').collect::<Vec<_>>();
        let path =
            dotted.len() > 1 && is_key(dotted[0]) && dotted[1..].iter().all(|key| is_key(key) || key.parse::<usize>().is_ok());
        path || word.contains('_') && is_key(word) || word.contains('-') && RULES.iter().any(|rule| rule.slug == word)
    };
    let found = words.filter(name);
    found.chain(["[[", "`"].into_iter().filter(|sign| text.contains(sign))).collect()
}

#[test]
fn open_points_name_things_as_people_do() {
    assert_eq!(names_of_the_format("an `a` of data.item, no-schedule (process.2.step)").len(), 4);
    // the less a brief says, the more is open; and what every rule finds
    let nearly_empty =
        "[brief]\nobjective = \"All is well.\"\n[[process]]\n[[requirement]]\n[[milestone]]\n[private]\nbudget = 100\n";
    let pages = RULES.iter().map(|rule| (rule.slug.to_owned(), read(Page::new(rule.page).example("Example").unwrap()).brief));
    let briefs = [("nearly empty".to_owned(), read(nearly_empty).brief)].into_iter().chain(pages).chain(examples());
    let mut told = BTreeSet::new();
    for (name, mut brief) in briefs {
        if brief.process.is_empty() {
            // without work there is nothing yet to be open
            brief.set(&Path::new("process.1.name"), "Post").unwrap();
        }
        for (tag, _) in MESSAGES {
            brief.brief.language = (*tag).to_owned();
            let text = owner_sheet(&brief);
            let found = names_of_the_format(&text);
            assert!(found.is_empty(), "{name} in {tag}: {found:?}\n{text}");
            // a message that is not told what it asks for has dots in its place, as have allowances for what is not found
            let dots = text.contains("“…”") || text.contains(" …");
            assert!(!dots || !brief.check.allow.is_empty(), "{name} in {tag}: {text}");
            assert!(!text.contains("finding-"), "{name} in {tag}: {text}");
            told.extend(text.lines().map(str::to_owned));
        }
    }
    assert!(told.len() > 500);
}

/// The messages of what the reckoning says, each of which is told all that it asks for.
fn reckoned(known: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (file, text) in texts("src/check/feasibility", "rs") {
        for call in text.split("#[cfg(test)]").next().unwrap().split("phrase!(").skip(1) {
            let mut quoted = call.split('"');
            let (Some(id), Some(pattern)) = (quoted.nth(1), quoted.nth(1)) else { continue };
            if id.is_empty() {
                // between values stand signs, which every language has
                let words = pattern.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, behind)| behind));
                let letters: String = words.flat_map(str::chars).filter(|c| c.is_alphabetic() && *c != 'x').collect();
                assert!(letters.is_empty(), "{file}: {pattern}");
                continue;
            }
            let wanted = known.get(id).unwrap_or_else(|| panic!("{file} asks for {id}"));
            for argument in wanted {
                let name = argument.strip_suffix("-count").unwrap_or(argument);
                assert!(call.contains(&format!("{name} = ")), "{file} does not tell {id} its {argument}");
            }
            found.insert(id.to_owned());
        }
    }
    assert!(found.len() > 60, "{found:?}");
    found
}

#[test]
fn every_message_is_used_and_every_message_that_is_used_exists() {
    let known = arguments(MESSAGES[0].1);
    let mut used = composed();
    for (file, text) in texts("templates", "md") {
        for call in text.split("t(id=\"").skip(1) {
            let (id, rest) = call.split_once('"').unwrap();
            let arguments = known.get(id).unwrap_or_else(|| panic!("{file} asks for {id}"));
            for argument in arguments {
                assert!(
                    rest.split("}}").next().unwrap().contains(&format!("{argument}=")),
                    "{file} does not tell {id} its {argument}"
                );
            }
            used.insert(id.to_owned());
        }
    }
    let sources = [texts("src/template", "rs"), texts("src/records", "rs")].concat();
    let code: String = sources.iter().map(|(_, text)| text.split("#[cfg(test)]").next().unwrap()).collect();
    for id in code.split("say(\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(known.contains_key(id), "the code asks for {id}");
    }
    used.extend(reckoned(&known));
    let unused: Vec<&String> = known.keys().filter(|id| !used.contains(*id) && !code.contains(&format!("\"{id}\""))).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// A template without what the engine reads.
fn literal(template: &str) -> String {
    let mut text = template.to_owned();
    for (open, close) in [("{#", "#}"), ("{{", "}}"), ("{%", "%}"), ("<!--", "-->"), ("<", ">")] {
        while let Some((before, rest)) = text.split_once(open) {
            text = format!("{before}{}", rest.split_once(close).unwrap().1);
        }
    }
    text.replace("[!NOTE]", "").replace("| A | B | C |", "")
}

#[test]
fn no_word_stands_in_a_template() {
    let templates = texts("templates", "md");
    assert!(templates.len() > 30);
    for (file, text) in templates {
        let words: String = literal(&text).chars().filter(|c| c.is_alphabetic()).collect();
        assert!(words.is_empty(), "{file}: {words}");
    }
}

/// What may be read in the letters of the alphabet where all messages are told in wide letters: dates, and the marks of fields.
fn foreign_words(text: &str, allowed: &BTreeSet<String>) -> Vec<String> {
    let months = "January February March April May June July August September October November December";
    let words = text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    words.filter(|word| !months.split(' ').any(|month| month == *word) && !allowed.contains(*word)).map(str::to_owned).collect()
}

fn words(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Every document as its reader sees it, with its title and its foot.
fn printed(brief: &Brief, options: &Options) -> Vec<(&'static str, String)> {
    let mut printed = Vec::new();
    for template in BUILT_IN {
        let rendered = render(template, brief, options).unwrap();
        let text =
            Document::read(&rendered.markdown).to_markdown(&Default::default()).replace("<br>", "\n").replace("[!NOTE]", "");
        // the fingerprint is the last word that a reader sees
        let foot: Vec<&str> = rendered.footer.split(' ').filter(|word| word.len() != 8 || !word.is_ascii()).collect();
        printed.push((template.name, format!("{}\n{text}\n{}\n{}", rendered.title, foot.join(" "), rendered.draft)));
    }
    printed
}

/// What the owner sheet says of whether the plan adds up.
fn adding_up(brief: &Brief) -> String {
    let sheet = BUILT_IN.iter().find(|template| template.name == "owner-sheet").unwrap();
    let markdown = render(sheet, brief, &Options::default()).unwrap().markdown;
    let start = markdown.find("\n## Ｄｏｅｓ").unwrap();
    let end = markdown[start..].find("\n## Ｏｐｅｎ").map_or(markdown.len(), |end| start + end);
    Document::read(&markdown[start..end]).to_markdown(&Default::default()).replace("<br>", "\n")
}

#[test]
fn what_is_reckoned_is_told_in_the_language() {
    for (file, brief) in examples() {
        let own = own_words(&brief);
        let own: BTreeSet<String> = own.iter().flat_map(|word| [word.clone(), capital(word)]).collect();
        // as it is, with nothing in it that fits, and with nothing in it that can be compared
        let too_much = [
            ("payment.cap", "1 hour per week"),
            ("private.budget", "10"),
            ("private.oversight", "90 hours per week"),
            ("provider.working_hours", "Sat 02:00-03:00"),
            ("transition.training", "2 calls of 9 hours"),
        ];
        let odd = [
            ("private.budget", "XTS 10"),
            ("private.owner_hour_value", "XTS 10"),
            ("private.oversight", "3 cups per week"),
            ("schedule.end", "2020-01-01"),
            ("provider.working_hours", ""),
            ("payment.rate", ""),
            ("transition.training", "a film"),
        ];
        for changes in [&[][..], &too_much, &odd] {
            let mut brief = brief.clone();
            for (path, value) in changes {
                brief.set(&Path::new(path), value).unwrap();
            }
            brief.brief.language = PSEUDO.to_owned();
            if brief.process.is_empty() {
                continue;
            }
            let text = adding_up(&brief);
            let allowed: BTreeSet<String> = own.iter().cloned().chain(words("x XTS cups A a film calls")).collect();
            let found = foreign_words(&text, &allowed);
            assert!(found.is_empty(), "{file}: {found:?}\n{text}");
            assert!(!text.contains('`'), "{file}: {text}");
        }
    }
}

#[test]
fn every_word_that_is_not_the_briefs_comes_from_the_messages() {
    let given = |i: usize, field: &Field| match field.path {
        "format" => None,
        "brief.language" => Some(PSEUDO.to_owned()),
        _ => Some(marker(i, field).0),
    };
    let brief = every_field(given);
    let allowed = words("Xmark x EUR things thing A B C data value brief title");
    for (name, text) in printed(&brief, &Options { draft: true, pay: true }) {
        assert!(text.contains('Ｅ') || text.contains('ｅ'), "{name}: {text}");
        let found = foreign_words(&text, &allowed);
        assert!(found.is_empty(), "{name}: {found:?}\n{text}");
    }
}

/// The words that an example says itself: free text, and what its amounts count.
fn own_words(brief: &Brief) -> BTreeSet<String> {
    let tree = serde_json::to_value(brief).unwrap();
    let mut found = words("A B C GBP USD EUR UTC");
    for field in Shape::get().fields {
        let mut values = vec![&tree];
        for key in field.path.split('.') {
            let inner = values.into_iter().flat_map(|value| match value.get(key) {
                Some(serde_json::Value::Array(items)) => items.iter().collect::<Vec<_>>(),
                Some(one) => vec![one],
                None => Vec::new(),
            });
            values = inner.collect();
        }
        for text in values.iter().filter_map(|value| value.as_str()) {
            match &field.kind {
                FieldKind::Text | FieldKind::Prose => found.extend(words(text)),
                FieldKind::Value("rate") => found.extend(words(text.split(" per ").next().unwrap())),
                FieldKind::Value("effort") => found.extend(words(text.rsplit(" per ").next().unwrap())),
                // ids of milestones
                FieldKind::Value("day") if !text.starts_with("start") && !text.starts_with("end") => {
                    found.extend(words(text.split(' ').next().unwrap()));
                }
                _ => {}
            }
        }
    }
    found
}

fn examples() -> Vec<(String, Brief)> {
    let briefs = texts("examples", "toml").into_iter();
    let mut briefs: Vec<(String, Brief)> = briefs.map(|(file, text)| (file, read(&text).brief)).collect();
    briefs.sort_by(|one, other| one.0.cmp(&other.0));
    assert!(briefs.len() > 5);
    briefs
}

#[test]
fn the_examples_have_no_english_word_of_ours_left() {
    for (file, mut brief) in examples() {
        let own = own_words(&brief);
        // phrases begin with a capital, whoever's words they are
        let own: BTreeSet<String> = own.iter().flat_map(|word| [word.clone(), capital(word)]).collect();
        brief.brief.language = PSEUDO.to_owned();
        for (name, text) in printed(&brief, &Options { draft: true, pay: true }) {
            let found = foreign_words(&text, &own);
            assert!(found.is_empty(), "{name} of {file}: {found:?}");
        }
    }
}

/// A brief whose texts say nothing but a mark, and the words that it still says itself: what its amounts count, and codes.
fn without_words(brief: &Brief) -> (Brief, BTreeSet<String>) {
    let mut tree = serde_json::to_value(brief).unwrap();
    let mut allowed = words("Xmark xmark A B C UTC");
    mark(&mut tree, "", &mut allowed);
    (serde_json::from_value(tree).unwrap(), allowed)
}

fn mark(value: &mut serde_json::Value, path: &str, allowed: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(table) => {
            for (key, inner) in table {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                mark(inner, &path, allowed);
            }
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(|item| mark(item, path, allowed)),
        serde_json::Value::String(text) if !text.is_empty() => {
            let Some(field) = Shape::get().field(path) else { return };
            let name = field.path.rsplit('.').next().unwrap();
            // what something else depends on: ids and what names them, zones, codes, the rules and places of allowances
            let kept = ["id", "process", "requirements", "needed_for", "covers", "time_zone", "currency", "rule", "at", "unit"];
            let text = match field.kind {
                FieldKind::Text | FieldKind::Prose if !kept.contains(&name) => return *text = "Xmark".to_owned(),
                FieldKind::Text | FieldKind::Prose => text.as_str(),
                FieldKind::Value("rate") => text.split(" per ").next().unwrap(),
                FieldKind::Value("effort") => text.rsplit(" per ").next().unwrap(),
                FieldKind::Value("day") if !text.starts_with("start") && !text.starts_with("end") => {
                    text.split(' ').next().unwrap()
                }
                _ => return,
            };
            allowed.extend(words(text));
        }
        _ => {}
    }
}

#[test]
fn a_brief_whose_texts_are_taken_out_prints_no_english_word() {
    for (file, brief) in examples() {
        let (mut brief, allowed) = without_words(&brief);
        brief.brief.language = PSEUDO.to_owned();
        for (name, text) in printed(&brief, &Options { draft: true, pay: true }) {
            let found = foreign_words(&text, &allowed);
            assert!(found.is_empty(), "{name} of {file}: {found:?}");
        }
    }
}

fn capital(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}

#[test]
fn records_speak_the_language_too() {
    for (file, mut brief) in examples() {
        let own = own_words(&brief);
        brief.brief.language = PSEUDO.to_owned();
        for record in RECORDS {
            let text = record.write(&brief, None);
            let told: String = match record.extension {
                "ics" => {
                    text.replace("\r\n ", "").lines().filter(|line| line.starts_with("SUMMARY")).map(|line| &line[7..]).collect()
                }
                _ => text,
            };
            let found = foreign_words(&told, &own);
            assert!(found.is_empty(), "{} of {file}: {found:?}", record.name);
        }
    }
}

#[test]
fn every_example_is_told_in_every_language() {
    for (file, mut brief) in examples() {
        for (tag, _) in MESSAGES {
            brief.brief.language = (*tag).to_owned();
            for template in BUILT_IN {
                let rendered = render(template, &brief, &Options { draft: true, pay: true }).unwrap();
                for odd in ["{$", "{ $", "\u{2068}"] {
                    assert!(!rendered.markdown.contains(odd), "{odd} in {} of {file} in {tag}", template.name);
                }
            }
        }
    }
}

#[test]
fn a_scope_of_work_in_each_language() {
    let (_, mut brief) = examples().into_iter().find(|(file, _)| file.ends_with("customer-email.toml")).unwrap();
    for (tag, _) in &MESSAGES[1..] {
        brief.brief.language = (*tag).to_owned();
        let folder = FilePath::new(ROOT).join("tests/render/words");
        for name in ["scope-of-work", "handover-pack"] {
            let template = BUILT_IN.iter().find(|template| template.name == name).unwrap();
            let rendered = render(template, &brief, &Options::default()).unwrap();
            let markdown = Document::read(&rendered.markdown).to_markdown(&Default::default());
            let golden = Data::read_from(&folder.join(format!("{name}.{tag}.md")), Some(DataFormat::Text));
            assert_data_eq!(markdown.into_data().raw(), golden.raw());
        }
    }
}

#[test]
fn titles_and_the_words_of_writers_are_those_of_the_messages() {
    let mut brief = Brief::default();
    for template in BUILT_IN {
        let head = template.head().unwrap();
        brief.brief.language = "en".to_owned();
        let rendered = render(template, &brief, &Options::default()).unwrap();
        assert_eq!(rendered.title, head.title);
        assert_eq!(
            Words { contents: rendered.contents, page: rendered.page, of: rendered.page_of, carries: rendered.carries },
            Words::default()
        );
        brief.brief.language = "de".to_owned();
        let rendered = render(template, &brief, &Options::default()).unwrap();
        assert_ne!(rendered.title, head.title, "the title of {} is not the one in en.ftl", template.name);
        assert_eq!((rendered.contents.as_str(), rendered.page_of.as_str()), ("Inhalt", "von"));
    }
}

#[test]
fn a_title_of_ones_own_stays() {
    let files: &[(&str, &str)] = &[("own.md", "{#-\ntitle: Unser Auftrag\nreader: provider\n-#}\n# {{ document }}\n")];
    let template = brief::template::Template { name: "scope-of-work", files: files.into(), own: None };
    let mut brief = Brief::default();
    brief.set(&Path::new("brief.language"), "de").unwrap();
    assert_eq!(template.head().unwrap().audience, Audience::Provider);
    assert_eq!(render(&template, &brief, &Options::default()).unwrap().title, "Unser Auftrag");
}

#[test]
fn writers_say_it_in_the_language() {
    let (_, mut brief) = examples().remove(1);
    brief.brief.language = "fr".to_owned();
    for (format, text) in super::all_formats(&brief, true) {
        assert!(text.contains("Cahier des charges"), "{format}");
        match format {
            "html" => {
                assert!(text.contains("<nav aria-label=\"Sommaire\">") && text.contains("\"Page \" counter(page) \" sur \""))
            }
            "docx" => assert!(text.contains("Sommaire")),
            _ => {}
        }
    }
}
