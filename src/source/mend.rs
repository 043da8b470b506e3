//! Puts edits into a text: all that fit together, and none that would do harm.

use toml::Value;

use super::edit::Splices;
use super::read::read;
use super::write::tree;
use crate::diagnostic::{Edit, Splice};

/// The text with those of the edits made that go together, and these edits. The others may fit into the new text.
///
/// An edit after which the text would no longer be TOML, or less of it could be understood, is not made.
pub fn mend(text: &str, edits: &[Edit]) -> (String, Vec<Edit>) {
    let mut chosen: Vec<&Edit> = Vec::new();
    for edit in edits {
        if !chosen.iter().any(|other| overlap(edit, other)) {
            chosen.push(edit);
        }
    }
    // not the mistakes are counted: a table whose name is put right may bring up those that are in it
    let known = values(&Value::Table(tree(&read(text).brief)));
    let is_sound = |edits: &[&Edit]| {
        let read = read(&applied(text, edits));
        read.is_toml && values(&Value::Table(tree(&read.brief))) >= known
    };
    if !is_sound(&chosen) {
        let all = std::mem::take(&mut chosen);
        for edit in all {
            chosen.push(edit);
            if !is_sound(&chosen) {
                chosen.pop();
            }
        }
    }
    (applied(text, &chosen), chosen.into_iter().cloned().collect())
}

/// How many single values there are.
fn values(value: &Value) -> usize {
    match value {
        Value::Table(table) => table.iter().map(|(_, value)| values(value)).sum(),
        Value::Array(items) => items.iter().map(values).sum(),
        _ => 1,
    }
}

fn applied(text: &str, edits: &[&Edit]) -> String {
    let mut splices = Splices::default();
    for Splice { span, text } in edits.iter().flat_map(|edit| &edit.splices) {
        splices.replace(span.clone(), text.as_str());
    }
    splices.apply(text)
}

fn overlap(one: &Edit, other: &Edit) -> bool {
    let meet = |a: &Splice, b: &Splice| a.span == b.span || (a.span.start < b.span.end && b.span.start < a.span.end);
    one.splices.iter().any(|a| other.splices.iter().any(|b| meet(a, b)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(span: std::ops::Range<usize>, text: &str) -> Edit {
        let splices = vec![Splice { span, text: text.to_owned() }];
        Edit { path: String::new(), before: String::new(), after: text.to_owned(), splices }
    }

    #[test]
    fn what_does_not_go_together_is_left_for_later() {
        let text = "[brief]\ntitel = \"Post\"\ntitl = \"Mail\"\n";
        let both = [edit(8..13, "title"), edit(23..27, "title")];
        let (mended, made) = mend(text, &both);
        assert_eq!((mended.as_str(), made.len()), ("[brief]\ntitle = \"Post\"\ntitl = \"Mail\"\n", 1));
        let (mended, made) = mend(text, &[edit(8..13, "title"), edit(8..13, "title"), edit(10..11, "x")]);
        assert_eq!((mended.lines().nth(1), made.len()), (Some("title = \"Post\""), 1));
        assert_eq!(mend(text, &[edit(8..13, "= =")]), (text.to_owned(), vec![]));
    }
}
