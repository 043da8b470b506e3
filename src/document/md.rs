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
        out.push_str("> **");
        text(&settings.mark, &mut out);
        out.push_str("**\n\n");
    }
    blocks(&document.blocks, &mut out);
    out.push('\n');
    if !settings.footer.is_empty() {
        out.push_str("\n---\n\n*");
        text(settings.footer.trim(), &mut out);
        out.push_str("*\n");
    }
    out
}

fn blocks(all: &[Block], out: &mut String) {
    for (i, block_) in all.iter().enumerate() {
        if i > 0 {
            let lists = matches!((&all[i - 1], block_), (Block::List(_), Block::List(_)));
            // two lists in a row would grow together
            out.push_str(if lists { "\n\n<!-- -->\n\n" } else { "\n\n" });
        }
        block(block_, out);
    }
}

fn block(block: &Block, out: &mut String) {
    match block {
        Block::Heading(heading) => {
            let dot = if heading.number.is_empty() || heading.number.contains('.') { "" } else { "." };
            let space = if heading.number.is_empty() { "" } else { " " };
            out.extend(["#".repeat(heading.level.into()).as_str(), " ", &heading.number, dot, space, &line(&heading.text)]);
        }
        Block::Paragraph(inlines) => flow(inlines, out),
        Block::List(list) => self::list(list, out),
        Block::Table(table) => self::table(table, out),
        Block::Quote(inner) => quote(inner, out),
        Block::Callout(inner) => {
            out.push_str("> [!NOTE]\n");
            quote(inner, out);
        }
        Block::Code(code) => {
            let fence = "`".repeat(longest_run(code, '`').max(2) + 1);
            out.extend([&fence, "\n", code, "\n", &fence]);
        }
        Block::PageBreak => out.push_str("---"),
    }
}

fn quote(inner: &[Block], out: &mut String) {
    let mut text = String::new();
    blocks(inner, &mut text);
    out.push_str(&prefix(&text, "> "));
}

fn list(list: &List, out: &mut String) {
    let tight =
        list.items.iter().all(|item| matches!(item.as_slice(), [Block::Paragraph(_)] | [Block::Paragraph(_), Block::List(_)]));
    for (i, item) in list.items.iter().enumerate() {
        if i > 0 {
            out.push_str(if tight { "\n" } else { "\n\n" });
        }
        let bullet = list.first.map_or("- ".to_owned(), |first| format!("{}. ", first.saturating_add(i as u64)));
        let mut text = String::new();
        match item.as_slice() {
            [Block::Paragraph(name), inner @ Block::List(_)] => {
                flow(name, &mut text);
                text.push('\n');
                block(inner, &mut text);
            }
            item => blocks(item, &mut text),
        }
        out.extend([&bullet, prefix(&text, &" ".repeat(bullet.len())).trim_start()]);
    }
}

fn table(table: &Table, out: &mut String) {
    row(table.head.iter().map(cell), out);
    out.push_str("\n|");
    for align in &table.align {
        out.push_str(match align {
            Align::Start => " --- |",
            Align::Center => " :-: |",
            Align::End => " --: |",
        });
    }
    for cells in &table.rows {
        out.push('\n');
        match cells.split_first() {
            Some((name, rest)) if table.kind == TableKind::Facts => {
                let name = line(&[Inline::Strong(name.0.concat())]);
                row(std::iter::once(name).chain(rest.iter().map(cell)), out);
            }
            _ => row(cells.iter().map(cell), out),
        }
    }
}

fn row(cells: impl Iterator<Item = String>, out: &mut String) {
    out.push('|');
    for cell in cells {
        out.extend([" ", &cell, if cell.is_empty() { "|" } else { " |" }]);
    }
}

fn cell(cell: &Cell) -> String {
    match cell.0.as_slice() {
        [part] => line(part),
        parts => parts.iter().map(|part| format!("• {}", line(part))).collect::<Vec<_>>().join("<br>"),
    }
}

/// Text that may go over several lines.
fn flow(inlines: &[Inline], out: &mut String) {
    let mut text = String::new();
    inline(inlines, "\\\n", &mut text);
    for (i, line) in text.split('\n').enumerate() {
        if i > 0 {
            out.push('\n');
        }
        guard(line, out);
    }
}

/// Text that must stay on one line.
fn line(inlines: &[Inline]) -> String {
    let mut text = String::new();
    inline(inlines, IN_LINE, &mut text);
    // a number sign at the end would close a heading
    if text.ends_with('#') {
        text.insert(text.len() - 1, '\\');
        return text;
    }
    edge(text)
}

fn inline(inlines: &[Inline], newline: &str, out: &mut String) {
    for piece in inlines {
        match piece {
            Inline::Text(plain) => text(plain, out),
            Inline::Emphasis(inner) | Inline::Hole(inner) => wrap(inner, "*", newline, out),
            Inline::Strong(inner) => wrap(inner, "**", newline, out),
            Inline::Code(code) => {
                let ticks = "`".repeat(longest_run(code, '`') + 1);
                // one space is taken off both ends, where there is one at both
                let spaced = code.starts_with(' ') && code.ends_with(' ') && !code.trim().is_empty();
                let pad = if spaced || code.starts_with('`') || code.ends_with('`') { " " } else { "" };
                // in a table the sign would part cells even within code
                let code = if newline == IN_LINE { code.replace('|', "\\|") } else { code.clone() };
                out.extend([&ticks, pad, &code, pad, &ticks]);
            }
            // places in the document have no name in plain Markdown; an address is one as it stands
            Inline::Link { target, text } if target.starts_with('#') || shows_itself(target, text) => inline(text, newline, out),
            Inline::Link { target, text } => {
                let target = target.replace('<', "%3C").replace('>', "%3E").replace('|', "%7C").replace(['\n', '\r'], "");
                let odd = target.contains(|c: char| c.is_whitespace() || c.is_control() || "()\\*_[]`&".contains(c));
                out.push('[');
                inline(text, newline, out);
                out.push_str(&if odd { format!("](<{target}>)") } else { format!("]({target})") });
            }
            Inline::Field { text, .. } => inline(text, newline, out),
            Inline::Break => out.push_str(newline),
            Inline::Anchor(_) => {}
        }
    }
}

/// Puts marks around text; spaces at its edges must stay outside, or the marks would be read as asterisks.
fn wrap(inlines: &[Inline], mark: &str, newline: &str, out: &mut String) {
    let mut text = String::new();
    inline(inlines, newline, &mut text);
    let inner = text.trim();
    if inner.is_empty() {
        return out.push_str(&text);
    }
    let start = text.len() - text.trim_start().len();
    out.extend([&text[..start], mark, inner, mark, &text[start + inner.len()..]]);
}

/// Escapes what could be read as Markdown anywhere in a line, and no more: the text is for people too.
fn text(plain: &str, out: &mut String) {
    let is_odd = |c: char| matches!(c, '\\' | '`' | '*' | '[' | ']' | '<' | '|' | '~' | '_' | '&' | '\t' | '\r');
    let mut done = 0;
    for (at, odd) in plain.match_indices(is_odd) {
        let (before, after) = (&plain[..at], &plain[at + 1..]);
        out.push_str(&plain[done..at]);
        done = at + 1;
        match odd {
            "\t" => out.push_str("&#9;"),
            "\r" => out.push_str("&#13;"),
            "_" if before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric) => out.push_str(odd),
            "&" if !after.starts_with(|next: char| next.is_alphanumeric() || next == '#') => out.push_str(odd),
            odd => out.extend(["\\", odd]),
        }
    }
    out.push_str(&plain[done..]);
}

/// Escapes what could be read as the beginning of a block at the beginning of a line.
fn guard(line: &str, out: &mut String) {
    let line = edge(line.to_owned());
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && line[digits..].starts_with(['.', ')']) {
        return out.extend([&line[..digits], "\\", &line[digits..]]);
    }
    if line.starts_with(['#', '>', '+', '-', '=', ':']) {
        out.push('\\');
    }
    out.push_str(&line);
}

/// Keeps a space at either end of a line, which Markdown would drop.
fn edge(mut line: String) -> String {
    if line.starts_with(' ') {
        line.replace_range(..1, "&#32;");
    }
    if line.ends_with(' ') {
        line.replace_range(line.len() - 1.., "&#32;");
    }
    line
}

fn prefix(text: &str, with: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for (i, line) in text.split('\n').enumerate() {
        if i > 0 {
            out.push('\n');
        }
        match line.trim_end() {
            "" => out.push_str(with.trim_end()),
            line => out.extend([with, line]),
        }
    }
    out
}

fn longest_run(text: &str, of: char) -> usize {
    text.split(|c| c != of).map(str::len).max().unwrap_or(0)
}
