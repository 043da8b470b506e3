//! A brief as TOML that can stand inside XML and HTML as it is.

use toml_edit::visit_mut::{self, VisitMut};
use toml_edit::{DocumentMut, Value};

use super::write;
use crate::model::Brief;

/// The brief as TOML text in which nothing means anything to XML or HTML, and which no reader of these changes.
///
/// Signs that would (`<`, `&`, controls) stand as `\u003C` in quotes; all other text is written as [`write()`] does.
pub fn write_portable(brief: &Brief) -> String {
    let text = write(brief);
    if !text.contains(is_odd) {
        return text;
    }
    let Ok(mut document) = text.parse::<DocumentMut>() else { return text };
    Portable.visit_document_mut(&mut document);
    document.to_string()
}

/// What XML or HTML would read as their own, change or refuse.
fn is_odd(c: char) -> bool {
    let is_noncharacter = u32::from(c) & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&c);
    "<&".contains(c) || (c.is_control() && c != '\n') || is_noncharacter
}

struct Portable;

impl VisitMut for Portable {
    fn visit_value_mut(&mut self, node: &mut Value) {
        let text = node.as_str().filter(|text| text.contains(is_odd)).map(quoted);
        let Some(mut value) = text.and_then(|text| text.parse::<Value>().ok()) else {
            return visit_mut::visit_value_mut(self, node);
        };
        *value.decor_mut() = node.decor().clone();
        *node = value;
    }
}

/// The text in quotes, over several lines where it has several.
fn quoted(text: &str) -> String {
    let quotes = if text.contains('\n') { "\"\"\"" } else { "\"" };
    let mut out = format!("{quotes}{}", if text.contains('\n') { "\n" } else { "" });
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if is_odd(c) => match u32::from(c) {
                code @ 0..=0xffff => out.push_str(&format!("\\u{code:04X}")),
                code => out.push_str(&format!("\\U{code:08X}")),
            },
            c => out.push(c),
        }
    }
    out + quotes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Path;
    use crate::source::read;

    #[test]
    fn it_is_the_same_brief() {
        let mut brief = Brief::default();
        for (i, text) in [
            "</script><!-- & ]]> -->",
            "two\nlines\n\n<b>\"\\ ''' \"\"\"\n",
            "\r\n\t\u{b}\u{fffe}\u{10ffff}\u{85}\u{2028}",
            "'' \"\" \\ plain",
            "[not a list]",
        ]
        .iter()
        .enumerate()
        {
            brief.set(&Path::new(&format!("process.{}.name", i + 1)), "x").unwrap();
            brief.process[i].name = (*text).to_owned();
        }
        let text = write_portable(&brief);
        let source = read(&text);
        assert!(source.findings.is_empty(), "{:?}\n{text}", source.findings);
        assert_eq!(source.brief, brief, "{text}");
        assert!(!text.contains(['<', '&', '\r', '\u{fffe}']), "{text}");
    }

    #[test]
    fn plain_text_stays_as_it_is_written() {
        let mut brief = Brief::default();
        brief.set(&Path::new("brief.title"), "Answering \"mail\"").unwrap();
        assert_eq!(write_portable(&brief), write(&brief));
    }
}
