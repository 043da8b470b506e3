//! The words of a document as its reader sees them, read back line by line.

use roxmltree::{Document as Xml, Node};

use super::carried::{Kind, parts};

/// A paragraph, a heading or a cell of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// Its words, with one space between them.
    pub text: String,
    /// Whether it stands above others.
    pub is_heading: bool,
}

/// Fields of Word whose text is reckoned by whoever opens the file: it is no change when it differs.
const RECKONED: &[&str] = &["TOC", "PAGE", "NUMPAGES"];

/// Elements of HTML that stand within a line.
const IN_LINE: &[&str] = &["a", "b", "code", "em", "i", "mark", "span", "strong", "u", "wbr"];

/// Elements of HTML whose content nobody sees.
const UNSEEN: &[&str] = &["script", "style", "title"];

/// The lines of a document, without those that are empty; `None` for a PDF file, which knows places on a page but no lines.
///
/// What another program changes when it saves a file is not told: how words are cut into runs, spaces, page numbers.
///
/// # Errors
/// Tells what prevents the file from being read.
pub fn lines(file: &[u8]) -> Result<Option<Vec<Line>>, String> {
    Ok(match Kind::of(file)? {
        Kind::Markdown(text) => Some(tidied(markdown(text))),
        Kind::Html(text) => Some(tidied(page(text))),
        Kind::Word => Some(word(file)?),
        Kind::Pdf => None,
    })
}

/// The lines that say something, in one spelling of spaces, hyphens and places where a word may be broken.
fn tidied(mut lines: Vec<Line>) -> Vec<Line> {
    for line in &mut lines {
        line.text = line.text.replace(['\u{200b}', '\u{ad}'], "").replace('\u{2011}', "-");
        line.text = line.text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    lines.retain(|line| !line.text.is_empty());
    lines
}

fn markdown(text: &str) -> Vec<Line> {
    text.lines().map(|line| Line { text: line.to_owned(), is_heading: line.starts_with('#') }).collect()
}

/// Heads and feet are told once: other programs keep several, for first and for even pages.
fn word(file: &[u8]) -> Result<Vec<Line>, String> {
    let mut lines = Vec::new();
    let mut around: Vec<Line> = Vec::new();
    for (name, text) in parts(file, |name| ["document", "header", "footer"].iter().any(|part| is_part(name, part)))? {
        let xml = Xml::parse(&text).map_err(|error| format!("cannot be read as a Word file: {name}: {error}"))?;
        for line in tidied(paragraphs(&xml)) {
            if is_part(&name, "document") {
                lines.push(line);
            } else if !around.contains(&line) {
                around.push(line);
            }
        }
    }
    lines.append(&mut around);
    Ok(lines)
}

fn is_part(name: &str, part: &str) -> bool {
    name.strip_prefix("word/").is_some_and(|name| name.starts_with(part))
}

fn paragraphs(xml: &Xml) -> Vec<Line> {
    let mut lines = vec![Line::default()];
    // the fields that are open, by what they say
    let mut fields: Vec<String> = Vec::new();
    for node in xml.root_element().descendants().filter(|node| node.is_element()) {
        let text = match node.tag_name().name() {
            "p" => {
                lines.push(Line { is_heading: is_heading(node), ..Line::default() });
                continue;
            }
            "fldChar" => {
                match attribute(node, "fldCharType") {
                    "begin" => fields.push(String::new()),
                    "end" => drop(fields.pop()),
                    _ => {}
                }
                continue;
            }
            "instrText" => {
                fields.last_mut().into_iter().for_each(|field| field.push_str(node.text().unwrap_or_default()));
                continue;
            }
            "t" => node.text().unwrap_or_default(),
            "tab" | "br" | "cr" => " ",
            "noBreakHyphen" => "-",
            _ => continue,
        };
        let is_seen = !fields.iter().any(|field| is_reckoned(field)) && !node.ancestors().any(is_unseen);
        if let Some(line) = lines.last_mut().filter(|_| is_seen) {
            line.text.push_str(text);
        }
    }
    lines
}

fn attribute<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    node.attributes().find(|attribute| attribute.name() == name).map_or("", |attribute| attribute.value())
}

fn is_heading(paragraph: Node) -> bool {
    let style = paragraph.descendants().find(|node| node.tag_name().name() == "pStyle");
    style.is_some_and(|style| attribute(style, "val").starts_with("Heading"))
}

fn is_reckoned(field: &str) -> bool {
    field.split_whitespace().next().is_some_and(|name| RECKONED.contains(&name))
}

/// What stands in a file beside what is shown: the same drawing for older programs, and text that was moved away.
fn is_unseen(node: Node) -> bool {
    match node.tag_name().name() {
        "Fallback" | "moveFrom" => true,
        "fldSimple" => is_reckoned(attribute(node, "instr")),
        _ => false,
    }
}

fn page(text: &str) -> Vec<Line> {
    let mut lines = vec![Line::default()];
    let mut rest = text;
    while !rest.is_empty() {
        let (shown, from) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        lines.last_mut().into_iter().for_each(|line| line.text.push_str(&unescaped(shown)));
        if from.starts_with("<!--") {
            rest = from.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        let (tag, after) = from.split_at(end_of_tag(from));
        rest = after;
        let name = tag.trim_start_matches(['<', '/']).split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        let name = name.to_ascii_lowercase();
        if UNSEEN.contains(&name.as_str()) && !tag.starts_with("</") {
            rest = rest.split_at(rest.find(&format!("</{name}")).unwrap_or(rest.len())).1;
        } else if name == "br" {
            lines.last_mut().into_iter().for_each(|line| line.text.push(' '));
        } else if !IN_LINE.contains(&name.as_str()) {
            let is_heading = matches!(name.as_bytes(), [b'h', b'1'..=b'6']) && !tag.starts_with("</");
            lines.push(Line { is_heading, ..Line::default() });
        }
    }
    lines
}

/// Where a tag ends: a sign between quotes does not end it.
fn end_of_tag(text: &str) -> usize {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match quote {
            None if c == '>' => return at + 1,
            None if c == '"' || c == '\'' => quote = Some(c),
            Some(open) if open == c => quote = None,
            _ => {}
        }
    }
    text.len()
}

fn unescaped(text: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", " "), ("&amp;", "&")];
    signs.iter().fold(text.to_owned(), |text, (name, sign)| text.replace(name, sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(lines: Vec<Line>) -> Vec<String> {
        tidied(lines).into_iter().map(|line| line.text).collect()
    }

    fn of_word(body: &str) -> Vec<String> {
        texts(paragraphs(&Xml::parse(&format!("<w:body xmlns:w=\"w\" xmlns:mc=\"mc\">{body}</w:body>")).unwrap()))
    }

    #[test]
    fn what_word_does_to_a_file_when_it_saves_it_is_no_change_of_words() {
        let made = of_word("<w:p><w:r><w:t>Sort the letters by street</w:t></w:r></w:p>");
        let saved = of_word(
            "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:proofErr/><w:r><w:t xml:space=\"preserve\">Sort the </w:t></w:r>\
             <w:r><w:lastRenderedPageBreak/><w:t>let</w:t></w:r><w:r><w:softHyphen/><w:t>ters by</w:t><w:br/><w:t>street</w:t></w:r></w:p><w:p/>",
        );
        assert_eq!(made, saved);
    }

    #[test]
    fn what_word_reckons_is_not_compared() {
        let field = |says: &str, shows: &str| {
            format!(
                "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> {says} </w:instrText></w:r>\
                 <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{shows}</w:t></w:r></w:p>\
                 <w:p><w:r><w:t>{shows}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>z</w:t></w:r></w:p>"
            )
        };
        assert_eq!(of_word(&field("TOC \\o \"1-1\"", "1 Letters 3")), ["a", "z"]);
        assert_eq!(of_word(&field("NUMPAGES", "4")), ["a", "z"]);
        assert_eq!(of_word(&field("HYPERLINK \"https://post.example\"", "here")), ["ahere", "herez"]);
        assert_eq!(of_word("<w:p><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>"), [""; 0]);
    }

    #[test]
    fn words_that_were_taken_out_with_changes_tracked_are_gone() {
        let tracked = "<w:p><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins><w:r><w:t>always</w:t></w:r></w:ins></w:p>\
                       <w:p><w:moveFrom><w:r><w:t>first</w:t></w:r></w:moveFrom></w:p>";
        assert_eq!(of_word(tracked), ["always"]);
        let twice = "<w:p><mc:AlternateContent><mc:Choice><w:t>once</w:t></mc:Choice><mc:Fallback><w:t>once</w:t></mc:Fallback></mc:AlternateContent></w:p>";
        assert_eq!(of_word(twice), ["once"]);
    }

    #[test]
    fn a_page_is_read_as_it_is_shown() {
        let text = "<!DOCTYPE html><head><title>Post</title><style>p > a { }</style></head>\n<!-- saved > -->\n\
                    <h2 id=\"a\"><span>1</span> Post</h2><P title=\"1 > 0\">Up &amp;amp; <em>d</em>own<br>&nbsp;to <wbr>all</P>\n\
                    <script>let a = '<p>';</script><td></td><td>4 &lt; 5</td>";
        let lines = tidied(page(text));
        assert_eq!(lines[0], Line { text: "1 Post".to_owned(), is_heading: true });
        assert_eq!(texts(lines), ["1 Post", "Up &amp; down to all", "4 < 5"]);
        // whatever it is, it can be read
        for text in ["<", "<p", "<!--", "a<b title=\"", "<script>", "</>"] {
            page(text);
        }
    }
}
