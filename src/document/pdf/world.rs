//! All that Typst may reach: our one source, the data of a document, the brief that it carries, a logo, fonts. No files, no packages, no network, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt};
use typst_kit::fonts::FontStore;

const SOURCE: &str = include_str!("document.typ");

/// What is the same for every document of a run: made once.
struct Shared {
    library: LazyHash<Library>,
    source: Source,
    data: FileId,
    brief: FileId,
    logo: FileId,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    let id = |name: &str| RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).expect("a plain name")).intern();
    Shared {
        // row headers for screen readers are still behind a switch of Typst
        library: LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build()),
        source: Source::new(id("document.typ"), SOURCE.to_owned()),
        data: id("document.json"),
        brief: id("brief.toml"),
        logo: id("logo.png"),
    }
});

/// What is shared, with the data of one document.
pub(super) struct World {
    fonts: &'static FontStore,
    data: Bytes,
    brief: Bytes,
    logo: Option<Bytes>,
}

impl World {
    pub(super) fn new(fonts: &'static FontStore, data: String, brief: String, logo: Option<Vec<u8>>) -> Self {
        Self { fonts, data: Bytes::from_string(data), brief: Bytes::from_string(brief), logo: logo.map(Bytes::new) }
    }
}

impl typst::World for World {
    fn library(&self) -> &LazyHash<Library> {
        &SHARED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        SHARED.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == SHARED.source.id() { Ok(SHARED.source.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match &self.logo {
            _ if id == SHARED.data => Ok(self.data.clone()),
            _ if id == SHARED.brief => Ok(self.brief.clone()),
            Some(logo) if id == SHARED.logo => Ok(logo.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
