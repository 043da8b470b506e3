//! What a document carries for programs comes back as it was.

use brief::document::carried;
use brief::model::Brief;
use brief::source::read;
use brief::template::{BUILT_IN, Belonging, Options, belongs, fingerprint, fingerprint_in, render};
use proptest::prelude::*;

use super::{made, printed};

fn examples() -> Vec<(String, Brief)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let read = |path: std::path::PathBuf| (path.display().to_string(), read(&std::fs::read_to_string(&path).unwrap()).brief);
    files.into_iter().map(read).collect()
}

#[test]
fn every_paper_of_every_example_carries_the_part_of_its_reader() {
    for (name, brief) in examples() {
        for template in BUILT_IN {
            let part = render(template, &brief, &Options::default()).unwrap().part;
            let mut files = made(template, &brief, &Options::default());
            if cfg!(feature = "pdf") {
                let (document, settings) = printed(template, &brief, &Options::default());
                files.push(("pdf", document.to_pdf(&settings).unwrap()));
            }
            for (format, file) in files {
                let found = carried(&file).unwrap();
                let mark = fingerprint_in(&found.foot).unwrap_or_else(|| panic!("{name}, {}: {}", template.name, found.foot));
                assert_eq!(Some(mark), fingerprint(&part).as_deref());
                assert!(matches!(belongs(mark, None, &brief), Belonging::Made(_)), "{name}, {}", template.name);
                assert_eq!(found.source.is_some(), format != "md");
                if let Some(text) = found.source {
                    let source = read(&text);
                    assert!(source.findings.is_empty(), "{name}: {:?}", source.findings);
                    assert_eq!(source.brief, part, "{name}, {} as {format}", template.name);
                }
            }
        }
    }
}

#[test]
fn what_somebody_else_made_carries_nothing() {
    for file in [&b""[..], b"# A title\n\nText\n", b"<!doctype html><title>x</title><footer>mine</footer>", b"*deadbeef*\n"] {
        let found = carried(file).unwrap();
        assert_eq!((fingerprint_in(&found.foot), found.source), (None, None));
    }
    for file in [&b"PK\x03\x04rubbish"[..], b"%PDF-\xff\xfe", b"\xff\xfe\x00"] {
        assert!(carried(file).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_text_comes_back(text in "(\\PC|[\t\n\r<>&\"'\\\\]|</script>|<!--|]]>){0,24}x") {
        let mut brief = Brief::default();
        brief.brief.background = text.clone();
        brief.brief.assumptions = vec![text];
        for (format, file) in made(&BUILT_IN[0], &brief, &Options::default()).into_iter().skip(1) {
            let found = carried(&file).unwrap().source.unwrap();
            prop_assert_eq!(&read(&found).brief, &brief, "{}", format);
        }
    }
}
