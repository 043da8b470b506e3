//! More than anybody thought of: many requirements, words without an end, names written from right to left.

use brief::model::{Brief, Path};
use brief::template::{BUILT_IN, Options};

use super::{docx, made};

const ARABIC: &str = "شركة الخيوط الذهبية";
const HEBREW: &str = "מרים בן־דוד";

fn brief() -> Brief {
    let mut brief = Brief::default();
    let endless = "Donaudampfschifffahrt".repeat(10);
    let set = |brief: &mut Brief, path: String, value: &str| brief.set(&Path::new(&path), value).unwrap();
    set(&mut brief, "brief.title".to_owned(), &format!("Post {ARABIC}"));
    set(&mut brief, "client.name".to_owned(), ARABIC);
    set(&mut brief, "client.contact.1.name".to_owned(), HEBREW);
    for i in 1..=60 {
        set(&mut brief, format!("requirement.{i}.id"), &format!("R{i}"));
        set(&mut brief, format!("requirement.{i}.standard"), &format!("Answer letter {i} within 2 days {endless}"));
        set(&mut brief, format!("requirement.{i}.assessor"), HEBREW);
    }
    brief
}

#[test]
fn nothing_is_lost_and_nothing_can_run_over_the_edge() {
    let mut files = made(&BUILT_IN[0], &brief(), &Options::default()).into_iter();
    let markdown = String::from_utf8(files.next().unwrap().1).unwrap();
    let html = String::from_utf8(files.next().unwrap().1).unwrap();
    let word = files.next().unwrap().1;
    let text = docx::text(&word);
    for printed in [&markdown, &html, &text] {
        assert!(printed.contains(ARABIC) && printed.contains(HEBREW));
        assert!((1..=60).all(|i| printed.contains(&format!("Answer letter {i} within 2 days"))));
    }
    // every place of a page can be linked to, and an endless word may be broken
    assert!((1..=60).all(|i| html.contains(&format!("id=\"requirement-R{i}\""))));
    let body = html.split("<body>").nth(1).unwrap().split("<script").next().unwrap();
    let words = body.split(|c: char| c.is_whitespace() || c == '<' || c == '>');
    assert!(
        words.clone().all(|word| word.contains("=\"") || word.chars().count() <= 48),
        "{:?}",
        words.max_by_key(|word| word.len())
    );
    // in Word no row is split, and the head of the table is on every page
    let document = docx::part(&word, "word/document.xml");
    assert_eq!(document.matches("<w:tr>").count(), document.matches("<w:cantSplit />").count());
    assert!(document.contains("<w:tblHeader/>"));
}
