//! Text of a file as a terminal may show it.

/// Shows what could steer a terminal, or turn its text around, as a sign for something strange; one sign for one character.
pub(super) fn harmless(text: &str) -> String {
    let steers =
        |c: char| c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    text.chars().map(|c| if steers(c) { '\u{fffd}' } else { c }).collect()
}
