//! `brief.style.toml`: the looks of a company, read from beside a brief.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::files;
use crate::document::{Colour, Logo, Look, Paper, READABLE, missing_fonts};
use crate::source::{Fault, meant};

/// The name of the file.
pub const STYLE_FILE: &str = "brief.style.toml";

/// What can stand in it.
pub const KEYS: &[&str] = &["paper", "accent", "text", "font", "heading_font", "header", "logo", "logo_height", "public"];

/// Logos that are not told how high they are, in millimetres.
const LOGO_HEIGHT: u32 = 14;

/// A picture of more bytes makes documents that nobody can send.
const LARGEST_LOGO: usize = 2 * 1024 * 1024;

/// A company's looks, and who sees its letterhead.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Style {
    look: Look,
    public: bool,
    /// The file, where its header stands in it.
    told: Option<(String, String, usize)>,
}

impl Style {
    /// The looks of a paper. Who the client is does not show on what everybody reads, unless the style says so.
    pub fn look(&self, for_everybody: bool) -> Look {
        match for_everybody && !self.public {
            true => Look { header: String::new(), logo: None, ..self.look.clone() },
            false => self.look.clone(),
        }
    }

    /// The words that it prints on every page.
    pub fn words(&self) -> &str {
        &self.look.header
    }

    /// What is wrong with these words, with their line.
    pub fn fault(&self, message: &str) -> String {
        let (name, text, at) = self.told.clone().unwrap_or_default();
        files::told(&name, &text, [(at, message)])
    }

    /// The families of type that it asks for and PDF files cannot have, a line each.
    pub fn missing_fonts(&self) -> Vec<String> {
        let told = |font: String| {
            format!(
                "warning: {STYLE_FILE}: no font `{font}` on this machine, so that PDF files are set in Source Sans 3; install it, or name one that is there\n"
            )
        };
        missing_fonts(&self.look).into_iter().map(told).collect()
    }
}

/// Where the looks of a brief's documents are told: in the folder with its templates that was named, or else beside it.
pub fn place(brief: &Path, templates: Option<&Path>) -> PathBuf {
    let named = templates.map(|folder| folder.join(STYLE_FILE)).filter(|path| path.is_file());
    named.unwrap_or_else(|| brief.with_file_name(STYLE_FILE))
}

/// The style in a file, if there is one; otherwise the one that everybody has.
///
/// # Errors
/// Names the file, the line and what to write for every mistake in it.
pub fn style(path: &Path) -> Result<Style> {
    if !path.is_file() {
        return Ok(Style::default());
    }
    let text = files::read(path)?;
    let mut reader = Reader { path, style: Style::default(), faults: Vec::new(), height: LOGO_HEIGHT, logo: None };
    let (table, errors) = DeTable::parse_recoverable(&text);
    for error in &errors {
        reader.fault(error.span().unwrap_or(0..0), format!("this is not TOML: {}", error.message()));
    }
    if errors.is_empty() {
        for (key, value) in table.get_ref() {
            if key.get_ref() == "header" {
                reader.style.told = Some((files::name(path), text.clone(), value.span().start));
            }
            reader.entry(key, value);
        }
        reader.load_logo();
    }
    if reader.faults.is_empty() {
        return Ok(reader.style);
    }
    reader.faults.sort_by_key(|fault| fault.span.start);
    let faults = reader.faults.iter().map(|fault| (fault.span.start, fault.message.as_str()));
    bail!("{}", files::told(&files::name(path), &text, faults).trim_end())
}

struct Reader<'a> {
    path: &'a Path,
    style: Style,
    faults: Vec<Fault>,
    height: u32,
    logo: Option<Spanned<PathBuf>>,
}

impl Reader<'_> {
    fn fault(&mut self, span: std::ops::Range<usize>, message: String) {
        self.faults.push(Fault::new(span, message));
    }

    fn entry(&mut self, key: &Spanned<toml::de::DeString>, value: &Spanned<DeValue>) {
        let name = key.get_ref().as_ref();
        if !KEYS.contains(&name) {
            let known = match meant(name, KEYS.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there are {}", KEYS.join(", ")),
            };
            return self.fault(key.span(), format!("there is no `{name}` here; {known}"));
        }
        let done = match (name, value.get_ref()) {
            ("public", DeValue::Boolean(public)) => {
                self.style.public = *public;
                Ok(())
            }
            ("public", _) => Err("`public` is true or false".to_owned()),
            ("logo_height", DeValue::Integer(height)) => match height.as_str().parse() {
                Ok(height @ 4..=60) => {
                    self.height = height;
                    Ok(())
                }
                _ => Err("`logo_height` is a number of millimetres from 4 to 60".to_owned()),
            },
            ("logo_height", _) => Err("`logo_height` is a whole number of millimetres, such as 14".to_owned()),
            (_, DeValue::String(text)) => self.text(name, text, value),
            (_, _) => Err(format!("`{name}` is text in quotes")),
        };
        if let Err(message) = done {
            self.fault(value.span(), message);
        }
    }

    fn text(&mut self, name: &str, text: &str, value: &Spanned<DeValue>) -> Result<(), String> {
        let look = &mut self.style.look;
        match name {
            "paper" => look.paper = Some(paper(text)?),
            "accent" => look.accent = Some(colour(text)?),
            "text" => look.ink = Some(colour(text)?),
            "font" => look.font = family(text)?,
            "heading_font" => look.heading_font = family(text)?,
            "header" => look.header = one_line(text)?,
            _ => self.logo = Some(Spanned::new(value.span(), PathBuf::from(text))),
        }
        Ok(())
    }

    fn load_logo(&mut self) {
        let Some(logo) = self.logo.take() else { return };
        let path = self.path.with_file_name(logo.get_ref());
        let read = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()));
        match read {
            Ok(file) if file.len() > LARGEST_LOGO => {
                self.fault(logo.span(), format!("{} is larger than 2 MB; make it smaller", path.display()));
            }
            Ok(file) => match Logo::of(file, self.height) {
                Ok(logo) => self.style.look.logo = Some(logo),
                Err(reason) => self.fault(logo.span(), format!("{} {reason}", path.display())),
            },
            Err(error) => self.fault(logo.span(), format!("{error:#}")),
        }
    }
}

fn paper(text: &str) -> Result<Paper, String> {
    match text.to_lowercase().as_str() {
        "a4" => Ok(Paper::A4),
        "letter" => Ok(Paper::Letter),
        _ => Err(format!("there is no paper `{text}`; write \"A4\" or \"Letter\"")),
    }
}

fn colour(text: &str) -> Result<Colour, String> {
    let colour: Colour = text.parse().map_err(|reason| format!("`{text}`: {reason}"))?;
    let contrast = colour.contrast(Colour([255; 3]));
    if contrast < READABLE {
        return Err(format!(
            "`{text}` is too light to be read on paper (contrast {contrast:.1}, at least {READABLE}); choose a darker one"
        ));
    }
    Ok(colour)
}

fn family(text: &str) -> Result<String, String> {
    let plain = !text.trim().is_empty() && text.chars().all(|c| c.is_alphanumeric() || " -_.".contains(c));
    if plain { Ok(text.trim().to_owned()) } else { Err(format!("`{text}` is no name of a font; write one such as \"Georgia\"")) }
}

fn one_line(text: &str) -> Result<String, String> {
    let short = text.chars().count() <= 80 && !text.contains(char::is_control);
    if short { Ok(text.trim().to_owned()) } else { Err("`header` is one line of at most 80 characters".to_owned()) }
}
