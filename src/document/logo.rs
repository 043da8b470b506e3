//! A company's mark, as the PNG picture that every writer can print.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use resvg::{tiny_skia, usvg};

/// How fine a drawing is printed: 300 dots an inch are sharp on paper, and twice as many leave room for looking closer.
const DOTS_IN_MILLIMETRE: f32 = 600.0 / 25.4;

/// Pixels that a picture may be wide or high.
const LARGEST: u32 = 20_000;

/// A company's mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// The picture, a PNG file.
    pub png: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// How high it is printed, in millimetres.
    pub millimetres: u32,
}

impl Logo {
    /// Reads a picture in PNG, JPEG or SVG. A PNG file stays as it is; the others become one.
    ///
    /// # Errors
    /// Where the file is no such picture, is damaged, or has parts that could not be printed the same everywhere: says why, and
    /// what to do.
    pub fn of(file: Vec<u8>, millimetres: u32) -> Result<Self, String> {
        let format = image::guess_format(&file);
        let picture = match format {
            Ok(ImageFormat::Png) => pixels(&file)?.0,
            Ok(ImageFormat::Jpeg) => upright(pixels(&file)?),
            _ => drawn(&file, millimetres)?,
        };
        let (width, height) = (picture.width(), picture.height());
        let png = if matches!(format, Ok(ImageFormat::Png)) { file } else { as_png(&picture)? };
        Ok(Self { png, width, height, millimetres })
    }

    /// How wide it is printed, in millimetres.
    pub fn width_in_millimetres(&self) -> u32 {
        (self.millimetres * self.width).div_ceil(self.height).max(1)
    }
}

/// The pixels of a PNG or JPEG file, and how they are to be turned.
fn pixels(file: &[u8]) -> Result<(DynamicImage, Orientation), String> {
    let read = || {
        let mut reader = ImageReader::new(Cursor::new(file)).with_guessed_format()?;
        let mut limits = Limits::default();
        (limits.max_image_width, limits.max_image_height) = (Some(LARGEST), Some(LARGEST));
        reader.limits(limits);
        let mut decoder = reader.into_decoder()?;
        let orientation = decoder.orientation()?;
        Ok((DynamicImage::from_decoder(decoder)?, orientation))
    };
    read().map_err(|error: image::ImageError| format!("is damaged ({error}); save the logo anew"))
}

/// A picture turned as a camera has noted that it was held.
fn upright((mut picture, orientation): (DynamicImage, Orientation)) -> DynamicImage {
    picture.apply_orientation(orientation);
    picture
}

/// The pixels of an SVG drawing, as fine as paper needs them at such a height.
fn drawn(file: &[u8], millimetres: u32) -> Result<DynamicImage, String> {
    const NO_PICTURE: &str = "is no PNG, JPEG or SVG picture; save the logo as one of these";
    let text = std::str::from_utf8(file).map_err(|_| NO_PICTURE)?;
    let xml = roxmltree::Document::parse_with_options(text, roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() });
    let xml = xml.ok().filter(|xml| xml.root_element().has_tag_name("svg")).ok_or(NO_PICTURE)?;
    let has = |names: &[&str]| xml.descendants().any(|node| names.contains(&node.tag_name().name()));
    if has(&["text"]) {
        return Err("has text in it, which would need its font; turn the text into paths, or save the logo as PNG".to_owned());
    }
    if has(&["image", "feImage"]) {
        return Err("has another picture in it; save the logo as PNG".to_owned());
    }
    let tree = usvg::Tree::from_xmltree(&xml, &usvg::Options::default());
    let tree = tree.map_err(|error| format!("is damaged ({error}); save the logo anew"))?;
    let scale = DOTS_IN_MILLIMETRE * millimetres as f32 / tree.size().height();
    let (width, height) = (tree.size().width() * scale, tree.size().height() * scale);
    let size = Some((width.ceil() as u32, height.ceil() as u32)).filter(|(width, _)| *width <= LARGEST);
    let canvas = size.and_then(|(width, height)| tiny_skia::Pixmap::new(width, height));
    let mut canvas = canvas.ok_or("is too wide for its height; save the logo as PNG")?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut canvas.as_mut());
    let (width, height) = (canvas.width(), canvas.height());
    let bytes = canvas.take_demultiplied();
    let picture = image::RgbaImage::from_raw(width, height, bytes).map(DynamicImage::from);
    picture.ok_or_else(|| NO_PICTURE.to_owned())
}

fn as_png(picture: &DynamicImage) -> Result<Vec<u8>, String> {
    let mut png = Cursor::new(Vec::new());
    picture.write_to(&mut png, ImageFormat::Png).map_err(|error| format!("cannot be turned into PNG ({error})"))?;
    Ok(png.into_inner())
}
