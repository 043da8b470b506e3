//! Looking for mistakes in a template without a brief at hand: every name is looked up, and it is printed for briefs in which
//! everything and nothing is given.

use std::collections::HashMap;

use serde_json::Value;

use super::builtin::Template;
use super::engine;
use super::fault::{Fault, missing};
use super::sample::sample;
use super::style::Style;
use super::view::tree;
use super::{Options, audience, context_of, render};
use crate::model::Brief;

/// So many turns show every fixed word at least once.
const TURNS: usize = 10;

/// Everything that is wrong with a template, in the order of its files.
pub fn inspect(template: &Template) -> Vec<Fault> {
    let head = match template.head() {
        Ok(head) => head,
        Err(error) => return error.0,
    };
    let whole = sample(0);
    let part = audience::cut(&whole, head.audience, true);
    if let Err(error) = engine::read(template) {
        return error.0;
    }
    let context = context_of(tree(&part), &head, &part, &whole, &Style::new(&whole.brief.language));
    let mut faults = Vec::new();
    for (name, text) in template.files.iter() {
        if template.own.is_some_and(|own| own.files.contains_key(*name)) {
            names(text, &context).into_iter().for_each(|(line, column, message)| {
                faults.push(Fault { file: template.shown(name), line, column, message });
            });
        }
    }
    let mut briefs: Vec<Brief> = (0..TURNS).map(sample).collect();
    briefs.push(Brief::default());
    for (i, brief) in briefs.iter().enumerate() {
        let options = Options { draft: i % 2 == 1, pay: i % 3 != 1 };
        faults.extend(render(template, brief, &options).err().map(|error| error.0).unwrap_or_default());
    }
    faults.sort();
    // the same place may be told by both ways of looking
    faults.dedup_by(|one, other| (&one.file, one.line, one.column) == (&other.file, other.line, other.column));
    faults
}

/// The names in a template that its reader has not, with line and column.
fn names(text: &str, context: &Value) -> Vec<(usize, usize, String)> {
    let tags = tags(text);
    let scope = scope(text, &tags, context);
    let mut faults = Vec::new();
    for path in tags.iter().flat_map(|(start, tag)| paths(tag).into_iter().map(move |(at, path)| (start + at, path))) {
        let (at, path) = path;
        let mut keys = path.split('.');
        let Some(nodes) = keys.next().and_then(|first| scope.get(first)) else { continue };
        let mut failed = None;
        // a name may stand for different things in different loops: it is enough if one of them has it
        for node in nodes {
            failed = look_up(node, &path).err();
            if failed.is_none() {
                break;
            }
        }
        if let Some((within, message)) = failed {
            let before = &text[..at + within];
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            faults.push((before.matches('\n').count() + 1, column, message));
        }
    }
    faults
}

/// What is at the end of a path whose first key stands for a node; or where in the path there is nothing, and why.
fn look_up<'a>(node: &'a Value, path: &str) -> Result<Option<&'a Value>, (usize, String)> {
    let mut node = node;
    let mut walked = path.split('.').next().unwrap_or_default().to_owned();
    for key in path.split('.').skip(1) {
        node = match node {
            Value::Object(table) => match table.get(key) {
                Some(node) => node,
                None => {
                    let others: Vec<String> = table.keys().cloned().collect();
                    return Err((walked.len() + 1, missing(key, &walked, &others)));
                }
            },
            Value::Array(_) => {
                return Err((0, format!("`{walked}` is a list; go through it with `{{% for one in {walked} %}}`")));
            }
            _ => return Ok(None),
        };
        walked = format!("{walked}.{key}");
    }
    Ok(Some(node))
}

/// What each name stands for: the variables, and what loops go through. A name that is set to something else is left out.
fn scope<'a>(text: &str, tags: &[(usize, String)], context: &'a Value) -> HashMap<String, Vec<&'a Value>> {
    let mut scope: HashMap<String, Vec<&Value>> =
        context.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), vec![value])).collect();
    let mut unknown: Vec<String> = Vec::new();
    for (_, tag) in tags {
        let words: Vec<&str> = tag.split_whitespace().collect();
        for (i, word) in words.iter().enumerate() {
            let next = |n: usize| words.get(i + n).copied().unwrap_or_default();
            match *word {
                "for" if next(2) == "in" => {
                    let path = next(3).trim_end_matches([']', ')', '%', '-', '}']);
                    let list = path.split('.').next().and_then(|first| scope.get(first)).cloned().unwrap_or_default();
                    let items: Vec<&Value> =
                        list.iter().filter_map(|node| look_up(node, path).ok().flatten()?.as_array()?.first()).collect();
                    if items.is_empty() || next(4) == "|" {
                        unknown.push(next(1).to_owned());
                    } else {
                        scope.entry(next(1).to_owned()).or_default().extend(items);
                    }
                }
                "for" => unknown.extend([next(1), next(2)].map(|name| name.trim_matches(',').to_owned())),
                "set" | "set_global" => unknown.push(next(1).trim_end_matches('=').to_owned()),
                _ => {}
            }
        }
    }
    // a component has names of its own
    if text.contains("component ") {
        return HashMap::new();
    }
    scope.retain(|name, _| !unknown.contains(name));
    scope
}

/// What stands between the braces of a template, and where; texts in quotes are blanked out.
fn tags(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find('{').map(|start| at + start) {
        let (open, close) = match text.get(start..start + 2) {
            Some("{{") => (2, "}}"),
            Some("{%") => (2, "%}"),
            Some("{#") => (0, "#}"),
            _ => {
                at = start + 1;
                continue;
            }
        };
        let end = text[start..].find(close).map_or(text.len(), |end| start + end);
        if open > 0 {
            found.push((start + open, without_quotes(&text[start + open..end])));
        }
        at = (end + 2).min(text.len());
    }
    found
}

fn without_quotes(tag: &str) -> String {
    let mut quote = None;
    let mut out = String::new();
    for c in tag.chars() {
        match (quote, c) {
            (None, '"' | '\'' | '`') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            (None, c) => {
                out.push(c);
                continue;
            }
            _ => {}
        }
        // as many bytes as before, so that places stay
        out.extend(std::iter::repeat_n('"', c.len_utf8()));
    }
    out
}

/// The dotted names in a tag and where they begin; what follows a pipe, a dot or stands before `=` or `(` is no variable.
fn paths(tag: &str) -> Vec<(usize, String)> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = tag[at..].find(is_name).map(|start| at + start) {
        let end = tag[start..].find(|c| !is_name(c)).map_or(tag.len(), |end| start + end);
        let (before, after) = (tag[..start].trim_end(), tag[end..].trim_start());
        let is_option = after.starts_with('=') && !after.starts_with("==");
        let is_called = after.starts_with('(') || before.ends_with('|') || before.ends_with(" is") || before.ends_with(" is not");
        let path = tag[start..end].trim_end_matches('.');
        let begins = path.starts_with(|c: char| c.is_alphabetic() || c == '_');
        if begins && !is_option && !is_called {
            found.push((start, path.to_owned()));
        }
        at = end;
    }
    found
}
