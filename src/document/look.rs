//! How a company's documents look: what every writer takes its paper, colours, type and letterhead from.
//!
//! What is not given stays as it is for everybody: A4 or Letter by the country of the language, a dark blue, a plain sans serif.

use std::fmt;
use std::str::FromStr;

use super::Logo;

/// The looks that a company has chosen; by default none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Look {
    /// The paper; by the language where none is chosen.
    pub paper: Option<Paper>,
    /// The colour of headings, links and strong lines.
    pub accent: Option<Colour>,
    /// The colour of text.
    pub ink: Option<Colour>,
    /// The family of type for text; empty where none is chosen.
    pub font: String,
    /// The family of type for titles and headings; that of the text where it is empty.
    pub heading_font: String,
    /// Text at the head of every page; none where it is empty.
    pub header: String,
    /// A picture above the title.
    pub logo: Option<Logo>,
}

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 x 297 mm, as ISO 216 has it.
    A4,
    /// 8.5 x 11 inches, as ANSI Y14.1 has it.
    Letter,
}

/// A colour of the sRGB space, such as `#1d4a73`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// Headings and lines where a company has chosen no colour.
pub const ACCENT: Colour = Colour([0x1d, 0x4a, 0x73]);

/// Text where a company has chosen no colour.
pub const INK: Colour = Colour([0x1c, 0x25, 0x30]);

/// Text is readable from this contrast on, by WCAG 2.2, 1.4.3.
pub const READABLE: f64 = 4.5;

/// Countries that write on Letter, as the Unicode CLDR lists them.
const LETTER: &[&str] = &["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

impl Look {
    /// The paper of a document in a language: what was chosen, or else that of the country.
    pub fn paper(&self, language: &str) -> Paper {
        let country = language.rsplit(['-', '_']).next().unwrap_or_default().to_uppercase();
        self.paper.unwrap_or(if LETTER.contains(&country.as_str()) { Paper::Letter } else { Paper::A4 })
    }

    /// The colour of headings, links and strong lines.
    pub fn accent(&self) -> Colour {
        self.accent.unwrap_or(ACCENT)
    }

    /// The colour of text.
    pub fn ink(&self) -> Colour {
        self.ink.unwrap_or(INK)
    }

    /// What stands at the head of a page beside a title.
    pub fn head(&self, title: &str) -> String {
        let parts = [self.header.as_str(), title];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

impl Colour {
    /// The contrast to another colour, from 1 to 21, as WCAG 2.2 reckons it.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// The colour, lightened until it can be read on a dark background.
    pub fn readable_on(self, background: Self) -> Self {
        let lighter = |step: u16| Self(self.0.map(|part| part + ((255 - u16::from(part)) * step / 16) as u8));
        (0..=16).map(lighter).find(|colour| colour.contrast(background) >= READABLE).unwrap_or(self)
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl FromStr for Colour {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.bytes().all(|c| c.is_ascii_hexdigit()));
        let digits = digits.ok_or("a colour is written as #rrggbb, such as #1d4a73")?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).unwrap_or_default();
        Ok(Self([part(0), part(2), part(4)]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_and_their_contrast() {
        let colour: Colour = "#1D4A73".parse().unwrap();
        assert_eq!((colour, colour.to_string()), (ACCENT, "#1d4a73".to_owned()));
        for bad in ["", "1d4a73", "#1d4a7", "#1d4a7g", "blue", "#é1d4a"] {
            assert!(bad.parse::<Colour>().is_err(), "{bad}");
        }
        let (black, white) = (Colour([0; 3]), Colour([255; 3]));
        assert!((black.contrast(white) - 21.0).abs() < 0.001);
        assert!(INK.contrast(white) > READABLE && ACCENT.contrast(white) > READABLE);
        let dark = Colour([0x15, 0x19, 0x1e]);
        assert!(black.readable_on(dark).contrast(dark) >= READABLE);
        assert_eq!(white.readable_on(dark), white);
    }

    #[test]
    fn paper_is_that_of_the_country_unless_it_is_chosen() {
        let look = Look::default();
        assert_eq!([look.paper("en-GB"), look.paper("en-US"), look.paper("")], [Paper::A4, Paper::Letter, Paper::A4]);
        assert_eq!(Look { paper: Some(Paper::A4), ..Look::default() }.paper("en-US"), Paper::A4);
    }
}
