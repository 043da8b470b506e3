//! The looks of a company on a page.

use base64::prelude::{BASE64_STANDARD, Engine};

use super::super::{Colour, Logo, Look, Settings};
use super::{css_text, escape};

/// What the page is shown on where it is dark, as in `style.css`.
const DARK: Colour = Colour([0x15, 0x19, 0x1e]);

/// The rules that change what `style.css` says; none where nothing is chosen.
pub(super) fn rules(look: &Look) -> String {
    let mut light = String::new();
    let mut dark = String::new();
    for (name, colour) in [("accent", look.accent), ("ink", look.ink)] {
        if let Some(colour) = colour {
            light.push_str(&format!(" --{name}: {colour};"));
            dark.push_str(&format!(" --{name}: {};", colour.readable_on(DARK)));
        }
    }
    let mut out = String::new();
    if !light.is_empty() {
        out.push_str(&format!(":root {{{light} }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{{dark} }} }}\n"));
        out.push_str(&format!("@media print {{ :root {{{light} }} }}\n"));
    }
    let family = |font: &str| format!("font-family: \"{}\", \"Liberation Sans\", Arial, sans-serif;", css_text(font));
    if !look.font.is_empty() {
        out.push_str(&format!("body {{ {} }}\n", family(&look.font)));
    }
    if !look.heading_font.is_empty() {
        out.push_str(&format!("h1, h2, h3, h4, h5, h6 {{ {} }}\n", family(&look.heading_font)));
    }
    out
}

/// Logo and header above a document; nothing where there is neither.
pub(super) fn letterhead(settings: &Settings) -> String {
    let Look { header, logo, .. } = &settings.look;
    if header.is_empty() && logo.is_none() {
        return String::new();
    }
    let picture = logo.as_ref().map(|logo| picture(logo, &settings.author)).unwrap_or_default();
    let text = if header.is_empty() { String::new() } else { format!("<p>{}</p>\n", escape(header)) };
    format!("<div class=\"letterhead\">\n{picture}{text}</div>\n")
}

fn picture(logo: &Logo, name: &str) -> String {
    format!(
        "<img src=\"data:image/png;base64,{}\" alt=\"{}\" width=\"{}\" height=\"{}\" style=\"width: {}mm\">\n",
        BASE64_STANDARD.encode(&logo.png),
        escape(name),
        logo.width,
        logo.height,
        logo.width_in_millimetres()
    )
}
