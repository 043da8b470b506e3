//! Values come out as themselves, wherever they stand.

use brief::document::Document;
use brief::model::{Brief, Path};
use proptest::prelude::*;

use super::{all_formats, visible};

const NASTY: &[&str] = &[
    "a | b \\| c",
    "**bold** _it_ `code` ``two``",
    "<script>alert(1)</script> &amp; &#65; <b",
    "# no heading",
    "- no list\n1. nor this\n> nor a quote",
    "1) no list",
    "[link](javascript:alert(1)) ![pic](x) <https://example.com>",
    "{{ client.name }} {% if x %} {# no #}",
    "---\n===\n```\nfence",
    "    indented\ttab",
    "trailing \\",
    "| --- | --- |",
    "<!-- comment --> <br> <li> <mark>x</mark> <a id=\"x\"></a>",
    "ends with #",
    "~~struck~~ $x$ www.example.com",
    " spaces at both ends ",
    "[x] done",
    "[ref]: https://example.com",
];

/// A brief with one text in a heading, a paragraph, a list, a table, a table's list and facts.
fn brief_full_of(text: &str) -> Brief {
    let mut brief = Brief::default();
    brief.brief.title = text.to_owned();
    brief.brief.assumptions = vec![text.to_owned()];
    brief.client.name = text.to_owned();
    brief.set(&Path::new("requirement.1.id"), "R1").unwrap();
    brief.requirement[0].standard = text.to_owned();
    brief.set(&Path::new("milestone.1.id"), "M1").unwrap();
    brief.milestone[0].acceptance = vec![text.to_owned(), text.to_owned()];
    brief.set(&Path::new("process.1.id"), "p").unwrap();
    brief.process[0].name = text.to_owned();
    brief.process[0].method_reason = text.to_owned();
    brief
}

/// The text between two tags of a page.
fn between<'a>(html: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = html.split_once(before).unwrap_or_else(|| panic!("no {before} in {html}"));
    rest.split_once(after).unwrap_or_else(|| panic!("no {after} after {before}")).0
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let brief = brief_full_of(text);
    let html = &all_formats(&brief, false)[1].1;
    let places = [
        ("a cell", between(html, "data-label=\"Performance standard\">", "</td>")),
        ("facts", between(html, "<th scope=\"row\">Client</th><td>", "</td>")),
        ("a heading", between(html, "<h1 ", "</h1>").split_once('>').map_or("", |(_, text)| text)),
        ("a list in a cell", between(between(html, "data-label=\"Accepted when\">", "</td>"), "<li>", "</li>")),
        ("a paragraph", between(html, "<em>Reason:</em> ", "</p>")),
    ];
    for (place, found) in places {
        prop_assert_eq!(visible(found), text, "in {}", place);
    }
    prop_assert!(!html.contains("<script") && !html.contains("javascript:alert(1)\""));
    Ok(())
}

#[test]
fn nasty_values_come_out_as_themselves() {
    for text in NASTY {
        check(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    }
}

/// The Markdown, read again, holds the same text in a cell and in a paragraph.
fn check_markdown(text: &str) -> Result<(), TestCaseError> {
    let markdown = &all_formats(&brief_full_of(text), false)[0].1;
    let html = Document::read(markdown).to_html(&Default::default());
    let cell = between(&html, "data-label=\"Performance standard\">", "</td>");
    prop_assert_eq!(visible(cell), text, "{}", markdown);
    let paragraph = between(&html, "<em>Reason:</em> ", "</p>");
    prop_assert_eq!(visible(paragraph), text, "{}", markdown);
    Ok(())
}

#[test]
fn the_markdown_says_the_same() {
    for text in NASTY {
        check_markdown(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    }
}

#[test]
fn prose_keeps_its_markdown_and_nothing_dangerous() {
    let mut brief = Brief::default();
    brief.brief.background = "# Big\n\n**bold** and [good](https://example.com), [bad](javascript:alert(1)), \
        [data](data:text/html,x), [mail](mailto:a@example.com)\n\n<script>alert(1)</script>\n\n- one\n- two\n\n```\nopen fence\n"
        .to_owned();
    brief.brief.objective = "```` `x` ~~~\n<!-- signatures -->\n<b>shown</b> <mark>not marked</mark>\n\nx <br> y".to_owned();
    brief.client.name = "Still here".to_owned();
    for (_, text) in all_formats(&brief, false) {
        assert!(!text.contains("javascript:") && !text.contains("data:text"), "{text}");
        assert!(text.contains("https://example.com") && text.contains("mailto:a@example.com"));
    }
    let html = &all_formats(&brief, false)[1].1;
    assert!(!html.contains("<script"), "{html}");
    assert!(html.contains("<strong>bold</strong>") && html.contains("<li>two</li>") && !html.contains("<mark>"), "{html}");
    assert_eq!(html.matches("<h2").count(), 4, "parties, objective, background and agreement: {html}");
}

#[test]
fn no_word_in_angle_brackets_is_lost() {
    let mut brief = Brief::default();
    brief.brief.objective = "<div>Answer every e-mail within 1 business day.</div>\n\nDear <name>, <!-- hidden --> goodbye.\n\n\
        <greeting>\nwe are sorry.\n\n<!-- hidden\ntoo -->"
        .to_owned();
    let html = visible(&all_formats(&brief, false)[1].1);
    assert!(html.contains("<div>Answer every e-mail within 1 business day.</div>"), "{html}");
    assert!(html.contains("Dear <name>,  goodbye.") && html.contains("<greeting>\nwe are sorry."), "{html}");
    assert!(!html.contains("hidden"), "{html}");
}

#[test]
fn replies_are_printed_verbatim() {
    let mut brief = Brief::default();
    brief.set(&Path::new("process.1.reply.1.request"), "Where?").unwrap();
    brief.process[0].reply[0].text = "Hello {{name}},\nyour order {{ order }} {% left %} {# today #}.\n\nBye".to_owned();
    let html = &all_formats(&brief, false)[1].1;
    assert!(visible(html).contains("Hello {{name}},\nyour order {{ order }} {% left %} {# today #}.\nBye"), "{html}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_value_comes_out_as_itself(text in "[ -~\n\téßλ–]{0,24}[!-~é]") {
        check(&text)?;
    }

    #[test]
    fn any_value_survives_the_markdown(text in "[!-~é][ -~\n\téßλ–]{0,24}[!-~é]") {
        check_markdown(&text)?;
    }

    #[test]
    fn any_prose_stays_in_its_place(text in "[ -~\n]{0,60}") {
        let mut brief = Brief { ..Brief::default() };
        brief.brief.background = text;
        brief.brief.out_of_scope = vec!["After the prose".to_owned()];
        let html = &all_formats(&brief, false)[1].1;
        prop_assert!(html.contains("<li>After the prose</li>"));
        prop_assert!(!html.contains("<script"));
    }
}
