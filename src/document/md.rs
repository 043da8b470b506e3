//! Markdown in one canonical spelling: what a person would have typed, with nothing in it that only this program understands.

use super::addresses::shows_itself;
use super::outline::*;
use super::{Document, Settings};

/// A line break where the text must stay on one line.
const IN_LINE: &str = "<br>";

/// Writes a document as Markdown.
pub(super) fn write(document: &Document, settings: &Settings) -> String {
    let mut out = String::new();
    if !settings.mark.is_empty() {
        out.push_str(&format!("> **{}**\n\n", text(&settings.mark)));
    }
    out.push_str(&blocks(&document.blocks));
    out.push('\n');
    if !settings.footer.is_empty() {
        out.push_str(&format!("\n---\n\n*{}*\n", text(settings.footer.trim())));
    }
    out
}

fn blocks(all: &[Block]) -> String {
    let mut out = String::new();
    for (i, block_) in all.iter().enumerate() {
        if i > 0 {
            let lists = matches!((&all[i - 1], block_), (Block::List(_), Block::List(_)));
            // two lists in a row would grow together
            out.push_str(if lists { "\n\n<!-- -->\n\n" } else { "\n\n" });
        }
        out.push_str(&block(block_));
    }
    out
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(heading) => {
            let number = match heading.number.as_str() {
                "" => String::new(),
                number if number.contains('.') => format!("{number} "),
                number => format!("{number}. "),
            };
            format!("{} {number}{}", "#".repeat(heading.level.into()), line(&heading.text))
        }
        Block::Paragraph(inlines) => flow(inlines),
        Block::List(list) => self::list(list),
        Block::Table(table) => self::table(table),
        Block::Quote(inner) => prefix(&blocks(inner), "> "),
        Block::Callout(inner) => format!("> [!NOTE]\n{}", prefix(&blocks(inner), "> ")),
        Block::Code(code) => {
            let fence = "`".repeat(longest_run(code, '`').max(2) + 1);
            format!("{fence}\n{code}\n{fence}")
        }
        Block::PageBreak => "---".to_owned(),
    }
}

fn list(list: &List) -> String {
    let tight =
        list.items.iter().all(|item| matches!(item.as_slice(), [Block::Paragraph(_)] | [Block::Paragraph(_), Block::List(_)]));
    let items = list.items.iter().enumerate().map(|(i, item)| {
        let bullet = list.first.map_or("- ".to_owned(), |first| format!("{}. ", first.saturating_add(i as u64)));
        let text = match item.as_slice() {
            [Block::Paragraph(text), inner @ Block::List(_)] => format!("{}\n{}", flow(text), block(inner)),
            item => blocks(item),
        };
        format!("{bullet}{}", prefix(&text, &" ".repeat(bullet.len())).trim_start())
    });
    items.collect::<Vec<_>>().join(if tight { "\n" } else { "\n\n" })
}

fn table(table: &Table) -> String {
    let row = |cells: &[Cell]| {
        let cells = cells.iter().map(cell).map(|cell| if cell.is_empty() { " ".to_owned() } else { format!(" {cell} ") });
        format!("|{}|", cells.collect::<Vec<_>>().join("|"))
    };
    let rule = table.align.iter().map(|align| match align {
        Align::Start => " --- ",
        Align::Center => " :-: ",
        Align::End => " --: ",
    });
    let mut lines = vec![row(&table.head), format!("|{}|", rule.collect::<Vec<_>>().join("|"))];
    lines.extend(table.rows.iter().map(|cells| {
        let mut cells = cells.clone();
        if let (TableKind::Facts, Some(Cell(name))) = (table.kind, cells.first_mut()) {
            *name = vec![vec![Inline::Strong(name.concat())]];
        }
        row(&cells)
    }));
    lines.join("\n")
}

fn cell(cell: &Cell) -> String {
    match cell.0.as_slice() {
        [part] => line(part),
        parts => parts.iter().map(|part| format!("• {}", line(part))).collect::<Vec<_>>().join("<br>"),
    }
}

/// Text that may go over several lines.
fn flow(inlines: &[Inline]) -> String {
    let text = inline(inlines, "\\\n");
    text.split('\n').map(guard).collect::<Vec<_>>().join("\n")
}

/// Text that must stay on one line.
fn line(inlines: &[Inline]) -> String {
    let text = inline(inlines, IN_LINE);
    let last = text.len() - text.chars().next_back().map_or(0, char::len_utf8);
    // a number sign at the end would close a heading
    if text.ends_with('#') { format!("{}\\#", &text[..last]) } else { edge(&text) }
}

fn inline(inlines: &[Inline], newline: &str) -> String {
    let mut out = String::new();
    for piece in inlines {
        match piece {
            Inline::Text(plain) => out.push_str(&text(plain)),
            Inline::Emphasis(inner) | Inline::Hole(inner) => wrap(&mut out, "*", &inline(inner, newline)),
            Inline::Strong(inner) => wrap(&mut out, "**", &inline(inner, newline)),
            Inline::Code(code) => {
                let ticks = "`".repeat(longest_run(code, '`') + 1);
                // one space is taken off both ends, where there is one at both
                let spaced = code.starts_with(' ') && code.ends_with(' ') && !code.trim().is_empty();
                let pad = if spaced || code.starts_with('`') || code.ends_with('`') { " " } else { "" };
                // in a table the sign would part cells even within code
                let code = if newline == IN_LINE { code.replace('|', "\\|") } else { code.clone() };
                out.push_str(&format!("{ticks}{pad}{code}{pad}{ticks}"));
            }
            // places in the document have no name in plain Markdown; an address is one as it stands
            Inline::Link { target, text } if target.starts_with('#') || shows_itself(target, text) => {
                out.push_str(&inline(text, newline))
            }
            Inline::Link { target, text } => {
                let target = target.replace('<', "%3C").replace('>', "%3E").replace('|', "%7C").replace(['\n', '\r'], "");
                let odd = target.contains(|c: char| c.is_whitespace() || c.is_control() || "()\\*_[]`&".contains(c));
                let target = if odd { format!("<{target}>") } else { target };
                out.push_str(&format!("[{}]({target})", inline(text, newline)));
            }
            Inline::Field { text, .. } => out.push_str(&inline(text, newline)),
            Inline::Break => out.push_str(newline),
            Inline::Anchor(_) => {}
        }
    }
    out
}

/// Puts marks around text; spaces at its edges must stay outside, or the marks would be read as asterisks.
fn wrap(out: &mut String, mark: &str, text: &str) {
    let inner = text.trim();
    if inner.is_empty() {
        return out.push_str(text);
    }
    let start = text.len() - text.trim_start().len();
    out.push_str(&format!("{}{mark}{inner}{mark}{}", &text[..start], &text[start + inner.len()..]));
}

/// Escapes what could be read as Markdown anywhere in a line, and no more: the text is for people too.
fn text(plain: &str) -> String {
    let is_odd = |c: char| "\\`*[]<|~_&\t\r".contains(c);
    let mut out = String::with_capacity(plain.len() + 8);
    let mut rest = plain;
    while let Some((at, c)) = rest.char_indices().find(|(_, c)| is_odd(*c)) {
        let (before, after) = (&plain[..plain.len() - rest.len() + at], &rest[at + 1..]);
        out.push_str(&rest[..at]);
        match c {
            '\t' | '\r' => out.push_str(&format!("&#{};", u32::from(c))),
            '_' if before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric) => out.push(c),
            '&' if !after.starts_with(|next: char| next.is_alphanumeric() || next == '#') => out.push(c),
            c => out.extend(['\\', c]),
        }
        rest = after;
    }
    out + rest
}

/// Escapes what could be read as the beginning of a block at the beginning of a line.
fn guard(line: &str) -> String {
    let line = edge(line);
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && line[digits..].starts_with(['.', ')']) {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    match line.chars().next() {
        Some('#' | '>' | '+' | '-' | '=' | ':') => format!("\\{line}"),
        _ => line,
    }
}

/// Keeps a space at either end of a line, which Markdown would drop.
fn edge(line: &str) -> String {
    let mut line = line.to_owned();
    if line.starts_with(' ') {
        line.replace_range(..1, "&#32;");
    }
    if line.ends_with(' ') {
        line.replace_range(line.len() - 1.., "&#32;");
    }
    line
}

fn prefix(text: &str, with: &str) -> String {
    let line = |line: &str| format!("{with}{line}").trim_end().to_owned();
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

fn longest_run(text: &str, of: char) -> usize {
    text.split(|c| c != of).map(str::len).max().unwrap_or(0)
}
