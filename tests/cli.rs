//! The program as scripts meet it: transcripts in `tests/cli/`.

#[test]
fn transcripts() {
    trycmd::TestCases::new().env("NO_COLOR", "1").env("LANG", "en_GB.UTF-8").case("tests/cli/*.md");
}
