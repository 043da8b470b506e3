//! How long a scope of work takes. Beside it, as a yardstick, a bare program: the same text read as TOML and printed by Tera with a
//! template of about as many places, without cutting, escaping, an outline or a canonical spelling.

use std::hint::black_box;

use brief::document::{Document, Settings};
use brief::source::{read, write_portable};
use brief::template::{BUILT_IN, Options, render};
use criterion::{Criterion, criterion_group, criterion_main};

const BRIEF: &str = include_str!("../examples/customer-email.toml");

/// What `brief render` does, apart from files; Markdown has no place for the brief itself.
fn document(text: &str, carried: bool) -> (Document, Settings) {
    let source = read(text);
    let _ = brief::check::private_in_public(&source);
    let rendered = render(&BUILT_IN[0], &source.brief, &Options::default()).expect("the template prints the example");
    let settings = Settings {
        title: rendered.title,
        language: rendered.language,
        footer: rendered.footer,
        source: if carried { write_portable(&rendered.part) } else { String::new() },
        ..Settings::default()
    };
    (Document::read(&rendered.markdown), settings)
}

fn bare(text: &str) -> String {
    let table: toml::Table = text.parse().expect("the example is TOML");
    let mut tera = tera::Tera::default();
    tera.add_raw_template("bare.md", include_str!("bare.md")).expect("the template is one");
    let context = tera::Context::from_serialize(&table).expect("a table is a context");
    tera.render("bare.md", &context).expect("the template prints the example")
}

fn a_scope_of_work(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("render");
    group.bench_function("Markdown", |bench| {
        bench.iter(|| {
            let (document, settings) = document(black_box(BRIEF), false);
            document.to_markdown(&settings).len()
        });
    });
    group.bench_function("HTML", |bench| {
        bench.iter(|| {
            let (document, settings) = document(black_box(BRIEF), true);
            document.to_html(&settings).len()
        });
    });
    group.bench_function("Word", |bench| {
        bench.iter(|| {
            let (document, settings) = document(black_box(BRIEF), true);
            document.to_docx(&settings).len()
        });
    });
    // what changes from run to run is the footer, so that nothing is remembered whole
    #[cfg(feature = "pdf")]
    {
        let (document, settings) = document(BRIEF, true);
        let mut run = 0;
        group.bench_function("PDF", |bench| {
            bench.iter(|| {
                run += 1;
                let settings = Settings { footer: format!("Run {run}"), ..settings.clone() };
                document.to_pdf(&settings).expect("fonts for all of it").len()
            });
        });
    }
    group.bench_function("bare TOML and Tera", |bench| bench.iter(|| bare(black_box(BRIEF)).len()));
    group.finish();
}

criterion_group!(benches, a_scope_of_work);
criterion_main!(benches);
