//! How long a check takes: each complete example, and a brief of 10,000 requirements. Beside it, as a yardstick, plain reading of the
//! same text as TOML.

use std::fmt::Write as _;
use std::hint::black_box;

use brief::check::{Options, Stage, check};
use brief::source::read;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

const EXAMPLES: [(&str, &str); 5] = [
    ("bookkeeping", include_str!("../examples/bookkeeping.toml")),
    ("customer-email", include_str!("../examples/customer-email.toml")),
    ("social-media", include_str!("../examples/social-media.toml")),
    ("technical-support", include_str!("../examples/technical-support.toml")),
    ("website-maintenance", include_str!("../examples/website-maintenance.toml")),
];

/// A complete brief with many more requirements, no two of which say the same.
fn large() -> String {
    let mut text = EXAMPLES[1].1.to_owned();
    for number in 1..=10_000 {
        let _ = write!(
            text,
            "\n[[requirement]]\nid = \"X{number}\"\nprocess = \"email\"\nstandard = \"Reply to letter {number} within {} hours\"\n\
             aql = \"95 %\"\ninspect = \"The log of letters\"\nsurveillance = \"all\"\nfrequency = \"weekly\"\nassessor = \"Shop manager\"\n",
            24 + number % 48
        );
    }
    text
}

fn a_check(criterion: &mut Criterion) {
    let options = Options { today: "2026-12-01".parse().ok(), stage: Some(Stage::Run) };
    let large = large();
    let texts = EXAMPLES.into_iter().chain([("10000 requirements", large.as_str())]);
    let mut group = criterion.benchmark_group("check");
    for (name, text) in texts {
        group.throughput(Throughput::Bytes(text.len() as u64));
        if text.len() > 100_000 {
            group.sample_size(10);
        }
        group.bench_with_input(BenchmarkId::new("read and check", name), text, |bench, text| {
            bench.iter(|| check(&read(black_box(text)), &options).len());
        });
        group.bench_with_input(BenchmarkId::new("TOML alone", name), text, |bench, text| {
            bench.iter(|| black_box(text).parse::<toml::Table>().map(|table| table.len()));
        });
    }
    group.finish();
}

criterion_group!(benches, a_check);
criterion_main!(benches);
