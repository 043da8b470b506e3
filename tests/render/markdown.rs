//! The Markdown that is written, read again.

use brief::document::{Document, Settings};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_markdown_of_a_document_reads_as_that_document(text in r"([a`>|\\\[\](): \n]|1\. | \*\*a\*\* | \*b c\* |a_b| \* |\n\n|\n\n- a|\n  ){0,30}") {
        let once = Document::read(&format!("# T\n\n`````````````````````````````````prose\n{text}\n`````````````````````````````````\n"));
        let markdown = once.to_markdown(&Settings::default());
        let again = Document::read(&markdown);
        prop_assert_eq!(again.to_html(&Settings::default()), once.to_html(&Settings::default()), "{}", markdown);
    }
}
