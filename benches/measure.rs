//! How many words a second: the whole judgement beside the shortest rule there is, "does it hold a digit".

use brief::measure::measure;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use regex_automata::meta::Regex;
use std::hint::black_box;

const SENTENCES: [&str; 8] = [
    "Reply to every customer email within one business day",
    "The Contractor shall provide qualified personnel and all necessary equipment to perform the services described in this agreement",
    "Write 4 blog posts per month of 800 to 1,000 words each, in a friendly tone and without spelling errors",
    "The system shall let the user delete an appointment that has not yet been confirmed by the office",
    "The floors shall be vacuumed daily and the windows cleaned every two weeks or as needed",
    "All invoices shall be paid within thirty (30) days after receipt unless they are disputed in good faith",
    "Keep the books up to date and reconcile the bank account by the 5th of each month",
    "The driver shall carry the keys, the delivery list and the telephone number of the dispatcher at all times",
];

fn words_a_second(criterion: &mut Criterion) {
    let words = SENTENCES.iter().map(|s| s.split_whitespace().count() as u64).sum();
    let mut group = criterion.benchmark_group("words");
    group.throughput(Throughput::Elements(words));
    group.bench_function("measure", |bench| bench.iter(|| SENTENCES.iter().filter(|s| measure(black_box(s)).measurable).count()));
    let digit = Regex::new("[0-9]").expect("a valid pattern");
    group.bench_function("has a digit", |bench| bench.iter(|| SENTENCES.iter().filter(|s| digit.is_match(black_box(s))).count()));
    group.finish();
}

criterion_group!(benches, words_a_second);
criterion_main!(benches);
