//! What a number counts: `hours`, `business days`, `%`, `words`, or any noun (`3 blog posts`).

use super::token::{Shape, Token, skip};
use super::vocabulary::{Measures, class};

/// A unit and where it ends.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Unit {
    /// Lower case, singular.
    pub name: String,
    pub measures: Measures,
    /// Index of the token after it.
    pub next: usize,
}

/// The unit after a number whose last token is before `at`.
pub(super) fn unit(tokens: &[Token], at: usize, one: bool) -> Option<Unit> {
    let mut i = skip(tokens, at, class::BEFORE_UNIT);
    let hyphen = tokens.get(i).is_some_and(|t| t.is_dash() && !t.spaced);
    if hyphen {
        i += 1;
    }
    if tokens.get(i).is_some_and(|t| t.text == "per") && tokens.get(i + 1).is_some_and(|t| t.text == "cent") {
        return Some(Unit { name: "%".into(), measures: Measures::Share, next: i + 2 });
    }
    // `3” of mulch`: a mark right behind a number; `"3"` is a quotation
    let quoted = at > 1 && matches!(tokens[at - 2].text, "\"" | "“");
    if tokens.get(i).is_some_and(|t| matches!(t.text, "”" | "\"" | "″") && !t.spaced) && !quoted {
        return Some(Unit { name: "inch".into(), measures: Measures::Size, next: i + 1 });
    }
    // `40C`, where a temperature is spoken of
    if let Some(letter) = tokens.get(i).filter(|t| !t.spaced && t.capital && matches!(t.text, "c" | "f")) {
        return Some(Unit { name: format!("degree {}", letter.text), measures: Measures::Size, next: i + 1 });
    }
    let mut kind = "";
    while let Some(token) = tokens.get(i) {
        if token.is(class::BUSINESS_TIME)
            && tokens
                .get(i + 1)
                .is_some_and(|t| matches!(t.known.unit(), Some((Measures::Time, _))) || t.is_dash() || is_dot(tokens, i + 1))
        {
            kind = "business ";
        } else if !token.is(class::TIME_KIND)
            || !tokens.get(i + 1).is_some_and(|t| t.known.unit().is_some_and(|(m, _)| m == Measures::Time || t.text == "page"))
        {
            break;
        }
        i += 1;
        if tokens.get(i).is_some_and(|t| t.is_dash() || t.text == ".") {
            i += 1;
        }
    }
    let token = tokens.get(i)?;
    // `3 $500 vouchers` cost no 3 dollars
    let sign = token.shape == Shape::Mark && tokens.get(i + 1).is_some_and(|t| t.shape == Shape::Number);
    if let Some((measures, name)) = token.known.unit().filter(|_| !sign) {
        let short = token.text.len() == 1 && token.shape == Shape::Word;
        let glued = !token.spaced || tokens.get(at).is_some_and(|t| !t.spaced);
        if !short || (glued && token.text != "s") || (glued && tokens.get(i + 1).is_none_or(|t| t.spaced || t.text != ".")) {
            let name = if kind.is_empty() || !matches!(name, "day" | "hour") { name.to_owned() } else { format!("{kind}{name}") };
            return Some(finish(tokens, name, measures, i + 1));
        }
    }
    noun(tokens, i, one, hyphen)
}

/// The point of `1 bus. day`.
fn is_dot(tokens: &[Token], at: usize) -> bool {
    let day = |t: &Token| matches!(t.known.unit(), Some((Measures::Time, _)));
    tokens[at].text == "." && !tokens[at].spaced && tokens.get(at + 1).is_some_and(day)
}

/// `hours`, `hour(s)`, `sq. ft.`, `degrees F`.
fn finish(tokens: &[Token], mut name: String, measures: Measures, mut next: usize) -> Unit {
    if plural_in_brackets(tokens, next) {
        next += 3;
    }
    if name == "degree" && tokens.get(next).is_some_and(|t| matches!(t.text, "f" | "c" | "fahrenheit" | "celsius")) {
        name = format!("degree {}", &tokens[next].text[..1]);
        next += 1;
    }
    Unit { name, measures, next }
}

fn plural_in_brackets(tokens: &[Token], at: usize) -> bool {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    text(0) == "(" && matches!(text(1), "s" | "es") && text(2) == ")" && !tokens[at].spaced
}

/// Any noun: the first plural of the run of words, or the last word where one thing is counted.
fn noun(tokens: &[Token], at: usize, one: bool, hyphen: bool) -> Option<Unit> {
    if let Some(power) = power(tokens.get(at)?.text) {
        let foot = tokens[at..].iter().take(4).position(|t| t.known.unit().is_some_and(|(m, _)| m == Measures::Size))?;
        let name = tokens[at + foot].known.unit().map_or("foot", |(_, n)| n);
        return Some(Unit { name: format!("{power} {name}"), measures: Measures::Size, next: at + foot + 1 });
    }
    let at = past_compound(tokens, past_format(tokens, past_quotation(tokens, at)));
    let run = tokens[at..].iter().take(5).take_while(|t| t.shape == Shape::Word && !is_function_word(t)).count();
    if run == 0 {
        return None;
    }
    let words = &tokens[at..at + run];
    let picked = if hyphen {
        0
    } else if one {
        words.iter().position(|t| t.known.unit().is_some()).unwrap_or(run.min(2) - 1)
    } else {
        head(words)
    };
    let token = &words[picked];
    let name = match token.known.unit() {
        Some((_, name)) => name.to_owned(),
        None => singular(token.text),
    };
    if name.chars().count() < 2 {
        return None;
    }
    let mut next = at + picked + 1;
    if plural_in_brackets(tokens, next) {
        next += 3;
    }
    Some(Unit { name, measures: Measures::Count, next })
}

fn power(word: &str) -> Option<&'static str> {
    match word {
        "sq" | "square" => Some("sq"),
        "cu" | "cubic" => Some("cubic"),
        _ => None,
    }
}

/// `10 "Night Owl" seats` are seats.
fn past_quotation(tokens: &[Token], at: usize) -> usize {
    let quote = |t: &Token| matches!(t.text, "\"" | "“" | "”");
    let close = tokens.iter().skip(at + 1).take(6).position(quote).map(|i| at + 1 + i).filter(|_| quote(&tokens[at]));
    close
        .filter(|close| tokens.get(close + 1).is_some_and(|t| t.shape == Shape::Word && !is_function_word(t)))
        .map_or(at, |close| close + 1)
}

/// `200 A5 flyers` are flyers.
fn past_format(tokens: &[Token], at: usize) -> usize {
    let letter = tokens.get(at).is_some_and(|t| t.capital && matches!(t.text, "a" | "b" | "c"));
    let glued = tokens.get(at + 1).is_some_and(|t| t.shape == Shape::Number && !t.spaced && t.text.len() == 1);
    if letter && glued { at + 2 } else { at }
}

/// `different-sized bins` are bins; `3 follow-up calls` are calls, and `3 follow-ups a day` are what stands there.
fn past_compound(tokens: &[Token], at: usize) -> usize {
    let word = |i: usize| tokens.get(i).is_some_and(|t| t.shape == Shape::Word && !is_function_word(t));
    let joined = word(at) && tokens.get(at + 1).is_some_and(|t| t.is_dash() && !t.spaced) && word(at + 2);
    if joined && word(at + 3) && tokens[at].known.unit().is_none() { at + 3 } else { at }
}

/// Which of the words is counted: a known unit, what can go wrong (`2 spelling errors`), or the first plural.
fn head(words: &[Token]) -> usize {
    // of `2 trash containers` the trash is only what kind they are
    let fault = |i: usize| words[i].is(class::DEFECT) && !words.get(i + 1).is_some_and(|t| is_plural(t.text));
    let known = (0..words.len()).find(|i| words[*i].known.unit().is_some() || fault(*i));
    // `10 matching entry`
    let participle = |t: &&Token| t.text.ends_with("ing") || t.text.ends_with("ed");
    let first = words.iter().take(words.len() - 1).take_while(participle).count();
    known.or_else(|| words.iter().position(|t| is_plural(t.text))).unwrap_or(first)
}

/// Words that end a noun phrase.
pub(super) fn is_function_word(token: &Token) -> bool {
    token.is(class::DETERMINER
        | class::PREPOSITION
        | class::CONJUNCTION
        | class::MODAL
        | class::BE
        | class::PRONOUN
        | class::TRIGGER
        | class::PHRASE_END)
        || token.known.number().is_some()
        || token.known.frequency().is_some()
}

fn is_plural(word: &str) -> bool {
    matches!(word, "people" | "men" | "women" | "children" | "staff" | "feet" | "personnel")
        || (word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is"))
}

/// The singular of a plain English noun.
pub(super) fn singular(word: &str) -> String {
    match word {
        "people" => return "person".into(),
        "men" => return "man".into(),
        "women" => return "woman".into(),
        "children" => return "child".into(),
        "series" | "species" => return word.into(),
        "calories" | "cookies" | "movies" | "brownies" | "smoothies" => return word[..word.len() - 1].into(),
        _ => {}
    }
    if !is_plural(word) {
        return word.into();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|s| s.len() > 2) {
        return format!("{stem}y");
    }
    for ending in ["sses", "shes", "ches", "xes", "zes"] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].into();
        }
    }
    word.strip_suffix('s').unwrap_or(word).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn singulars() {
        for (many, one) in [
            ("entries", "entry"),
            ("boxes", "box"),
            ("pages", "page"),
            ("address", "address"),
            ("people", "person"),
            ("personnel", "personnel"),
            ("staff", "staff"),
        ] {
            assert_eq!(singular(many), one);
        }
    }
}
