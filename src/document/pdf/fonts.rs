//! The fonts that are built in, and those of the machine for whatever these do not have.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, is_default_ignorable};
use typst_kit::fonts::FontStore;

/// Source Sans 3 and Source Code Pro by Adobe, under the SIL Open Font License in `fonts/LICENSE`.
const BUILT_IN: [&[u8]; 5] = [
    include_bytes!("fonts/SourceSans3-Regular.ttf"),
    include_bytes!("fonts/SourceSans3-SemiBold.ttf"),
    include_bytes!("fonts/SourceSans3-Italic.ttf"),
    include_bytes!("fonts/SourceSans3-SemiBoldItalic.ttf"),
    include_bytes!("fonts/SourceCodePro-Regular.ttf"),
];

static OURS: LazyLock<FontStore> = LazyLock::new(ours);

static ALL: LazyLock<FontStore> = LazyLock::new(|| {
    let mut fonts = ours();
    let mut others: Vec<_> = typst_kit::fonts::system().collect();
    // the order of a folder is chance
    others.sort_by(|(one, _), (other, _)| (&one.path, one.index).cmp(&(&other.path, other.index)));
    fonts.extend(others);
    fonts
});

fn ours() -> FontStore {
    let mut fonts = FontStore::new();
    fonts.extend(BUILT_IN.iter().flat_map(|file| Font::iter(Bytes::new(*file))).map(|font| {
        let info = font.info().clone();
        (font, info)
    }));
    fonts
}

/// Fonts that have all these characters. The machine's are looked for only where ours do not do, or where one of them was chosen.
///
/// # Errors
/// The characters that no font has.
pub(super) fn for_text(characters: &BTreeSet<char>, of_the_machine: bool) -> Result<&'static FontStore, Vec<char>> {
    let missing = |fonts: &FontStore| -> Vec<char> {
        characters.iter().copied().filter(|c| is_seen(*c) && !has(fonts.book(), *c)).collect()
    };
    if !of_the_machine && missing(&OURS).is_empty() {
        return Ok(&OURS);
    }
    match missing(&ALL) {
        none if none.is_empty() => Ok(&ALL),
        some => Err(some),
    }
}

/// Whether a family of type is among ours or those of the machine.
pub(super) fn machine_has(family: &str) -> bool {
    ALL.book().contains_family(&family.to_lowercase())
}

fn is_seen(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && !is_default_ignorable(c)
}

fn has(book: &FontBook, c: char) -> bool {
    (0..).map_while(|index| book.info(index)).any(|info| info.coverage.contains(u32::from(c)))
}
