//! Every element of a document, through both formats side by side.

use brief::document::{Document, Settings};
use snapbox::{IntoData, assert_data_eq, file, str};

const ALL: &str = include_str!("elements.in.md");

#[test]
fn every_element_as_markdown() {
    let settings = Settings { mark: "Draft".to_owned(), ..Settings::default() };
    assert_data_eq!(Document::read(ALL).to_markdown(&settings).into_data().raw(), file!["elements.md"].raw());
}

#[test]
fn every_element_as_html() {
    let settings = Settings {
        title: "All <elements>".to_owned(),
        language: "en-GB".to_owned(),
        footer: "REF \"1\" · Revision 2".to_owned(),
        mark: "Draft".to_owned(),
        ..Settings::default()
    };
    let html = Document::read(ALL).to_html(&settings);
    let (head, body) = html.split_once("<body>").unwrap();
    assert_data_eq!(body.into_data().raw(), file!["elements.html"].raw());
    assert!(head.contains("<html lang=\"en-GB\">") && head.contains("<title>All &lt;elements&gt;</title>"));
    assert!(head.contains(r#"content: "REF \22 1\22  · Revision 2";"#), "{head}");
    for elsewhere in ["<script", "<link", "url(", "@import", "src="] {
        assert!(!html.contains(elsewhere), "{elsewhere}");
    }
}

#[test]
fn what_is_empty_leaves_no_trace() {
    let empty = "# Title\n\n## Nothing\n\n### Below\n\n<!-- page-break -->\n\n| A | B |\n|-|-|\n|  |  |\n\n-\n-\n\n> \n\n\
        | | |\n|-|-|\n| Name |  |\n\n## Something\n\n| A | B | C |\n|-|-|-|\n| 1 |  | 3 |\n|  |  |  |\n";
    assert_data_eq!(
        Document::read(empty).to_markdown(&Settings::default()).into_data().raw(),
        str![[r#"
# Title

---

## 1. Something

| A | C |
| --- | --- |
| 1 | 3 |

"#]]
        .raw()
    );
}

#[test]
fn links_lead_somewhere_and_long_pages_have_contents() {
    let text = "# T\n\n## A\n\n[here](#b) and [nowhere](#nowhere)\n\n## B\n\nb\n\n## C\n\nc\n\n## D & E\n\nd\n";
    let html = Document::read(text).to_html(&Settings::default());
    assert!(html.contains("<a href=\"#b\">here</a> and nowhere"), "{html}");
    assert!(html.contains("<li><a href=\"#d-e\"><span class=\"number\">4</span> D &amp; E</a></li>"), "{html}");
    assert!(!Document::read("# T\n\n## A\n\na\n").to_html(&Settings::default()).contains("<nav"));
}

#[test]
fn ids_are_never_given_twice() {
    let html = Document::read("# T\n\n## Same\n\na\n\n## Same\n\nb\n\n## <a id=\"x\"></a>Other\n\nc\n\n## ???\n\nd\n")
        .to_html(&Settings::default());
    for id in ["\"same\"", "\"same-2\"", "\"x\"", "\"section\""] {
        assert_eq!(html.matches(&format!("id={id}")).count(), 1, "{id}");
    }
}

#[test]
fn stray_tags_and_odd_nesting_do_no_harm() {
    for odd in [
        "text </mark> <li> more <br>",
        "| a |\n|-|\n| x <mark>y |\n\nafter",
        "<mark>open\n\nafter",
        "- one\n\n  > quote <li>\n\n      code\n- <!-- signatures -->",
        "<!-- signatures -->\n\nno table\n\n| a | b |\n|-|-|\n| 1 | 2 |",
        "```prose\n# h\n\n```prose\nx\n```",
        "***a** b*",
    ] {
        let document = Document::read(odd);
        assert!(!document.to_html(&Settings::default()).is_empty() && !document.to_markdown(&Settings::default()).is_empty());
    }
}
