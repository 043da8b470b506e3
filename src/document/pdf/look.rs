//! How a document looks: what a company has chosen, and for the rest the colours of the printed page in `html/style.css`.

use serde_json::{Value, json};

use super::super::{Look, Paper, Settings};

/// The family of type that is built in.
const FONT: &str = "Source Sans 3";

/// The looks of a document, as `document.typ` reads them.
pub(super) fn of(settings: &Settings) -> Value {
    let look = &settings.look;
    let paper = match look.paper(&settings.language) {
        Paper::A4 => "a4",
        Paper::Letter => "us-letter",
    };
    let text = family(&look.font);
    let heading = if look.heading_font.is_empty() { text.clone() } else { family(&look.heading_font) };
    let whose = [&settings.author, &look.header].into_iter().find(|name| !name.is_empty());
    let logo = look
        .logo
        .as_ref()
        .map(|logo| json!({ "millimetres": logo.millimetres.to_string(), "name": whose.map_or("Logo", String::as_str) }));
    json!({
        "paper": paper,
        "font": text,
        "heading": heading,
        "fixed": ["Source Code Pro", FONT],
        "size": "10.5",
        "ink": look.ink().to_string(),
        "soft": "#4a5764",
        "accent": look.accent().to_string(),
        "rule": "#c6ced7",
        "tint": "#f3f6f9",
        "hole": "#fff3c4",
        "hole_ink": "#5c4300",
        "mark": "#8a2c0d",
        "watermark": "#eeeeee",
        "logo": logo,
    })
}

/// A family of the machine, and ours where the machine does not have it.
fn family(name: &str) -> Vec<String> {
    let chosen = (!name.is_empty() && name != FONT).then(|| name.to_owned());
    chosen.into_iter().chain([FONT.to_owned()]).collect()
}

/// The families of type that were chosen and are not built in.
pub(super) fn chosen(look: &Look) -> impl Iterator<Item = &String> {
    [&look.font, &look.heading_font].into_iter().filter(|name| !name.is_empty() && *name != FONT)
}
