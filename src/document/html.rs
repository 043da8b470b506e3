//! One HTML file that needs nothing beside it: no script, no font, no picture from elsewhere.

mod leveled;
mod look;

use super::outline::*;
use super::seams::{firm, parts};
use super::width::LONGEST_WORD;
use super::{Document, Paper, SECTIONS_WITH_CONTENTS, Settings};

const STYLE: &str = include_str!("html/style.css");

/// A table of so many lines is not split between two pages: more would leave too much of a page empty.
const SHORT_TABLE: usize = 9;

/// Around what the document was made from: a block of data, which no browser runs or shows.
pub(super) const SOURCE_START: &str = "<script type=\"application/toml\" id=\"brief\">\n";
pub(super) const SOURCE_END: &str = "</script>";

/// Writes a document as HTML.
pub(super) fn write(document: &Document, settings: &Settings) -> String {
    let language = if settings.language.is_empty() { "en" } else { &settings.language };
    let cover = document.blocks.iter().position(|block| matches!(block, Block::Heading(heading) if heading.level == 2));
    // whoever listens to a page goes through it by the levels of its headings
    let leveled = leveled::without_gaps(&document.blocks);
    let (cover, body) = leveled.split_at(cover.unwrap_or(leveled.len()));
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'{}\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n<style>\n{STYLE}{}{}</style>\n</head>\n<body>\n",
        escape(language),
        if settings.look.logo.is_some() { "; img-src data:" } else { "" },
        escape(&settings.title),
        look::rules(&settings.look),
        page_margins(settings)
    );
    if !settings.mark.is_empty() {
        let mark = escape(&settings.mark);
        out.push_str(&format!(
            "<div class=\"watermark\" aria-hidden=\"true\">{mark}</div>\n<main>\n<p class=\"mark\">{mark}</p>\n"
        ));
    } else {
        out.push_str("<main>\n");
    }
    out.push_str(&look::letterhead(settings));
    out.push_str("<header>\n");
    blocks(cover, &mut out);
    out.push_str("</header>\n");
    contents(body, &settings.words.contents, &mut out);
    blocks(body, &mut out);
    out.push_str("</main>\n");
    if !settings.footer.is_empty() {
        out.push_str(&format!("<footer>{}</footer>\n", escape(&settings.footer)));
    }
    if !settings.source.is_empty() {
        out.push_str(&format!("{SOURCE_START}{}{SOURCE_END}\n", settings.source));
    }
    out.push_str("</body>\n</html>\n");
    out
}

/// The table of contents, where there is enough to be found.
fn contents(body: &[Block], name: &str, out: &mut String) {
    let sections = body.iter().filter_map(|block| match block {
        Block::Heading(heading) if heading.level == 2 => Some(heading),
        _ => None,
    });
    let entry = |Heading { number, id, text, .. }: &Heading| {
        let text = escape(&plain(text));
        format!("<li><a href=\"#{}\"><span class=\"number\">{number}</span> {text}</a></li>\n", escape(id))
    };
    let entries: Vec<String> = sections.map(entry).collect();
    if entries.len() >= SECTIONS_WITH_CONTENTS {
        out.push_str(&format!("<nav aria-label=\"{}\">\n<ul>\n{}</ul>\n</nav>\n", escape(name), entries.concat()));
    }
}

/// What stands at the foot of every printed page, where the browser can do that.
fn page_margins(settings: &Settings) -> String {
    let size = match settings.look.paper(&settings.language) {
        Paper::A4 => "",
        Paper::Letter => " size: Letter;",
    };
    let head = match settings.look.header.as_str() {
        "" => String::new(),
        head => format!(" @top-left {{ content: \"{}\"; }}", css_text(head)),
    };
    format!(
        "@page {{{size} @bottom-left {{ content: \"{}\"; }} @top-right {{ content: \"{}\"; }} \
         @bottom-right {{ content: \"{} \" counter(page) \" {} \" counter(pages); }}{head} }}\n",
        css_text(&settings.footer),
        css_text(&settings.mark),
        css_text(&settings.words.page),
        css_text(&settings.words.of),
    )
}

fn blocks(all: &[Block], out: &mut String) {
    for one in all {
        block(one, out);
    }
}

fn block(block: &Block, out: &mut String) {
    match block {
        Block::Heading(Heading { level, number, id, text }) => {
            let number = if number.is_empty() { String::new() } else { format!("<span class=\"number\">{number}</span> ") };
            out.push_str(&format!("<h{level} id=\"{}\">{number}{}</h{level}>\n", escape(id), inline(text)));
        }
        Block::Paragraph(text) => out.push_str(&format!("<p>{}</p>\n", inline(text))),
        Block::List(list) => {
            let (open, close) = match list.first {
                Some(1) => ("<ol>".to_owned(), "</ol>"),
                Some(first) => (format!("<ol start=\"{first}\">"), "</ol>"),
                None if list.is_checklist() => ("<ul class=\"checklist\">".to_owned(), "</ul>"),
                None => ("<ul>".to_owned(), "</ul>"),
            };
            out.push_str(&open);
            out.push('\n');
            for item in &list.items {
                out.push_str("<li>");
                match item.as_slice() {
                    [Block::Paragraph(text), rest @ ..] => {
                        out.push_str(&inline(text));
                        blocks(rest, out);
                    }
                    item => blocks(item, out),
                }
                out.push_str("</li>\n");
            }
            out.push_str(&format!("{close}\n"));
        }
        Block::Table(table) => self::table(table, out),
        Block::Quote(inner) => around("<blockquote>", inner, "</blockquote>", out),
        Block::Callout(inner) => around("<div class=\"callout\">", inner, "</div>", out),
        Block::Code(code) => out.push_str(&format!("<pre><code>{}</code></pre>\n", escape(code))),
        Block::PageBreak => out.push_str("<div class=\"page-break\"></div>\n"),
    }
}

fn around(open: &str, inner: &[Block], close: &str, out: &mut String) {
    out.push_str(&format!("{open}\n"));
    blocks(inner, out);
    out.push_str(&format!("{close}\n"));
}

fn table(table: &Table, out: &mut String) {
    let mut class = match table.kind {
        TableKind::Grid => "grid",
        TableKind::Form => "grid form",
        TableKind::Facts => "facts",
        TableKind::Signatures => "signatures",
    }
    .to_owned();
    let widths = table.page_widths();
    if table.heights(&widths).iter().sum::<usize>() <= SHORT_TABLE {
        class.push_str(" short");
    }
    // whole sentences are no names: rows that begin with one stay in the ordinary weight
    if table.begins_with_sentences() {
        class.push_str(" sentences");
    }
    out.push_str(&format!("<table class=\"{class}\">\n"));
    if matches!(table.kind, TableKind::Grid | TableKind::Form) {
        let columns = widths.iter().map(|width| format!("<col style=\"width:{width}%\">")).collect::<String>();
        out.push_str(&format!("<colgroup>{columns}</colgroup>\n"));
    }
    if table.kind != TableKind::Facts {
        out.push_str("<thead>\n<tr>");
        for (cell, align) in table.head.iter().zip(&table.align) {
            match cell.is_empty() {
                true => out.push_str("<td></td>"),
                false => out.push_str(&format!("<th scope=\"col\"{}>{}</th>", align_class(*align), self::cell(cell))),
            }
        }
        out.push_str("</tr>\n</thead>\n");
    }
    out.push_str("<tbody>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        for (i, cell) in row.iter().enumerate() {
            if i == 0 {
                out.push_str(&format!("<th scope=\"row\">{}</th>", row_name(cell)));
                continue;
            }
            let text = self::cell(cell);
            // on a narrow screen each cell is told by the name of its column
            let label = table.head.get(i).map(Cell::plain).filter(|label| !label.is_empty());
            let label = label.map_or(String::new(), |label| format!(" data-label=\"{}\"", escape(&label)));
            let align = align_class(table.align.get(i).copied().unwrap_or_default());
            out.push_str(&format!("<td{align}{label}>{text}</td>"));
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
}

fn align_class(align: Align) -> &'static str {
    match align {
        Align::Start => "",
        Align::Center => " class=\"center\"",
        Align::End => " class=\"end\"",
    }
}

/// The name of a row; what stands below its first line is set back.
fn row_name(cell: &Cell) -> String {
    if let [part] = cell.0.as_slice()
        && let Some(at) = part.iter().position(|inline| *inline == Inline::Break)
    {
        return format!("{}<br><span class=\"below\">{}</span>", inline(&part[..at]), inline(&part[at + 1..]));
    }
    self::cell(cell)
}

fn cell(cell: &Cell) -> String {
    match cell.0.as_slice() {
        [part] => inline(part),
        parts => format!("<ul>{}</ul>", parts.iter().map(|part| format!("<li>{}</li>", inline(part))).collect::<String>()),
    }
}

fn inline(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|piece| match piece {
            Inline::Text(text) => breakable(text),
            Inline::Emphasis(inner) => format!("<em>{}</em>", inline(inner)),
            Inline::Strong(inner) => format!("<strong>{}</strong>", inline(inner)),
            Inline::Hole(inner) => format!("<mark>{}</mark>", inline(inner)),
            Inline::Code(code) => format!("<code>{}</code>", escape(code)),
            Inline::Link { target, text } => format!("<a href=\"{}\">{}</a>", escape(target), inline(text)),
            Inline::Field { text, .. } => inline(text),
            Inline::Break => "<br>".to_owned(),
            Inline::Anchor(id) => format!("<span class=\"anchor\" id=\"{}\"></span>", escape(id)),
        })
        .collect()
}

/// Text in which an endless word, such as an address, may be broken; shorter words stay whole even in a narrow column.
fn breakable(text: &str) -> String {
    let word = |word: &str| match word.chars().count() {
        0..=LONGEST_WORD => escape(word),
        _ => parts(word).iter().map(|part| escape(part)).collect::<Vec<_>>().join("<wbr>"),
    };
    firm(text).split_inclusive(char::is_whitespace).map(word).collect()
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

/// Text between quotes in a style sheet: everything that could end it is written as its number.
fn css_text(text: &str) -> String {
    let safe = |c: char| c.is_alphanumeric() || " .,-–—·#/()".contains(c);
    text.chars().map(|c| if safe(c) { c.to_string() } else { format!("\\{:x} ", u32::from(c)) }).collect()
}
