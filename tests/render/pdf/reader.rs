//! A PDF file read by somebody else's parser: its structure tree with the text that stands in it, and what is outside of it.

use std::collections::HashMap;

use hayro_cmap::{BfString, CMap};
use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Name, Object, ObjectIdentifier, Stream, String as PdfString};
use hayro_syntax::page::Page;

/// What is to be known of a file.
pub struct File {
    /// The structure tree, a line an element, with its text; links and headers of tables with what they say of themselves.
    pub structure: String,
    /// What is read aloud, one element a line.
    pub text: String,
    /// What stands on the pages and is no part of the document: header, footer, mark.
    pub around: String,
    /// The bookmarks, indented.
    pub bookmarks: Vec<String>,
    /// Number of pages.
    pub pages: usize,
    /// Width and height of the first page in points.
    pub size: (f32, f32),
    /// The properties of the file as XML.
    pub properties: String,
    /// What the catalogue says of the file's language.
    pub language: String,
}

/// Opens a file.
pub fn read(bytes: &[u8]) -> File {
    let pdf = Pdf::new(bytes.to_vec()).unwrap();
    let catalog: Dict = pdf.xref().get(pdf.xref().root_id()).unwrap();
    let mut marked = HashMap::new();
    let mut around = String::new();
    for page in pdf.pages().iter() {
        collect(page, &mut marked, &mut around);
    }
    let mut reader = Reader { marked, structure: String::new(), text: String::new() };
    let tree: Dict = catalog.get("StructTreeRoot").expect("a structure tree");
    reader.kids(&tree, None, 0);
    let mut bookmarks = Vec::new();
    if let Some(outlines) = catalog.get::<Dict>("Outlines") {
        bookmark(&outlines, 0, &mut bookmarks);
    }
    let properties: Stream = catalog.get("Metadata").expect("properties");
    File {
        structure: reader.structure,
        text: reader.text,
        around,
        bookmarks,
        pages: pdf.pages().len(),
        size: pdf.pages()[0].base_dimensions(),
        properties: String::from_utf8(properties.decoded().unwrap().into_owned()).unwrap(),
        language: catalog.get::<PdfString>("Lang").map(|text| text_of(text.as_bytes())).unwrap_or_default(),
    }
}

/// Marked content by its page and number.
type Marked = HashMap<(ObjectIdentifier, i32), String>;

/// The text of a page by its marks.
fn collect(page: &Page, marked: &mut Marked, around: &mut String) {
    let id = page.raw().obj_id().unwrap();
    let mut fonts: HashMap<Vec<u8>, CMap> = HashMap::new();
    let mut font = Vec::new();
    // number of the content, or none for what is no part of the document; and the text that stands for it
    let mut marks: Vec<(Option<i32>, Option<String>)> = Vec::new();
    let mut operations = page.operations();
    while let Some(operation) = operations.next() {
        let operands: Vec<Object> = operation.operands().cloned().collect();
        match &**operation.operator {
            b"BMC" => marks.push((None, None)),
            b"BDC" => {
                let properties = operands.last().cloned().and_then(Object::into_dict);
                let number = properties.as_ref().and_then(|dict| dict.get::<i32>("MCID"));
                let instead = properties.as_ref().and_then(|dict| dict.get::<PdfString>("ActualText"));
                let outer = marks.last().and_then(|(number, _)| *number);
                let instead = instead.map(|text| text_of(text.as_bytes()));
                if let Some(text) = &instead {
                    add(number.or(outer), text, id, marked, around);
                }
                marks.push((number.or(outer), instead));
            }
            b"EMC" => {
                let ended = marks.pop();
                if ended.is_some_and(|(number, _)| number.is_none()) && !around.ends_with('\n') {
                    around.push('\n');
                }
            }
            b"Tf" => {
                font = operands[0].clone().into_name().unwrap().to_vec();
                fonts.entry(font.clone()).or_insert_with(|| {
                    let dict = page.resources().get_font(&Name::new(&font).unwrap()).unwrap();
                    let map: Stream = dict.get("ToUnicode").expect("a font that says what it shows");
                    CMap::parse(&map.decoded().unwrap(), |_| None).unwrap()
                });
            }
            b"Tj" | b"TJ" => {
                let strings: Vec<PdfString> = match operands.into_iter().next().unwrap() {
                    Object::String(text) => vec![text],
                    Object::Array(all) => all.iter::<Object>().filter_map(Object::into_string).collect(),
                    other => panic!("{other:?}"),
                };
                let (number, instead) = marks.last().cloned().expect("all text is marked");
                if instead.is_none() {
                    let text: String = strings.iter().map(|text| shown(text.as_bytes(), &fonts[&font])).collect();
                    add(number, &text, id, marked, around);
                }
            }
            _ => {}
        }
    }
}

fn add(number: Option<i32>, text: &str, page: ObjectIdentifier, marked: &mut Marked, around: &mut String) {
    match number {
        Some(number) => marked.entry((page, number)).or_default().push_str(text),
        None => around.push_str(text),
    }
}

fn shown(codes: &[u8], map: &CMap) -> String {
    let one = |code: &[u8]| match map.lookup_bf_string(u32::from(code[0]) << 8 | u32::from(code[1])) {
        Some(BfString::Char(c)) => c.to_string(),
        Some(BfString::String(text)) => text,
        None => "\u{fffd}".to_owned(),
    };
    codes.chunks_exact(2).map(one).collect()
}

/// A text outside of the pages: UTF-16 where it begins with its mark.
fn text_of(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(rest) => {
            let units: Vec<u16> = rest.chunks_exact(2).map(|pair| u16::from(pair[0]) << 8 | u16::from(pair[1])).collect();
            String::from_utf16_lossy(&units)
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn bookmark(node: &Dict, depth: usize, found: &mut Vec<String>) {
    let mut next = node.get::<Dict>("First");
    while let Some(item) = next {
        let title = item.get::<PdfString>("Title").map(|text| text_of(text.as_bytes())).unwrap_or_default();
        found.push(format!("{}{title}", "  ".repeat(depth)));
        bookmark(&item, depth + 1, found);
        next = item.get::<Dict>("Next");
    }
}

struct Reader {
    marked: Marked,
    structure: String,
    text: String,
}

impl Reader {
    /// What stands below an element: other elements, marked content, links.
    fn kids(&mut self, element: &Dict, page: Option<ObjectIdentifier>, depth: usize) {
        let page = element.get_ref("Pg").map(Into::into).or(page);
        match element.get::<Object>("K") {
            Some(Object::Array(all)) => self.all(&all, page, depth),
            Some(kid) => self.kid(&kid, page, depth),
            None => {}
        }
    }

    fn all(&mut self, all: &Array, page: Option<ObjectIdentifier>, depth: usize) {
        for kid in all.iter::<Object>() {
            self.kid(&kid, page, depth);
        }
    }

    fn kid(&mut self, kid: &Object, page: Option<ObjectIdentifier>, depth: usize) {
        match kid {
            Object::Number(number) => self.content(page.unwrap(), number.as_i64() as i32),
            Object::Dict(dict) => match dict.get::<Name>("Type").as_ref().map(Name::as_str) {
                Some("MCR") => {
                    let page = dict.get_ref("Pg").map(Into::into).or(page).unwrap();
                    self.content(page, dict.get::<i32>("MCID").unwrap());
                }
                Some("OBJR") => {
                    let annotation: Dict = dict.get("Obj").unwrap();
                    if let Some(target) = annotation.get::<Dict>("A").and_then(|action| action.get::<PdfString>("URI")) {
                        self.structure.push_str(&format!("<{}>", text_of(target.as_bytes())));
                        self.text.push_str(&format!(" {} ", text_of(target.as_bytes())));
                    }
                }
                _ => self.element(dict, page, depth),
            },
            other => panic!("{other:?}"),
        }
    }

    fn element(&mut self, element: &Dict, page: Option<ObjectIdentifier>, depth: usize) {
        let tag = element.get::<Name>("S").unwrap();
        let tag = tag.as_str();
        if ["Link", "Span", "Strong", "Em", "Code"].contains(&tag) {
            self.structure.push_str(&format!("[{tag}: "));
            self.kids(element, page, depth + 1);
            return self.structure.push(']');
        }
        self.structure.push_str(&format!("\n{}{tag}{}: ", "  ".repeat(depth), scope(element)));
        if tag != "Lbl" && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        self.kids(element, page, depth + 1);
    }

    fn content(&mut self, page: ObjectIdentifier, number: i32) {
        let text = self.marked.get(&(page, number)).cloned().unwrap_or_default();
        self.structure.push_str(&text);
        self.text.push_str(&text);
    }
}

/// What a picture shows, and what the header of a table is for.
fn scope(element: &Dict) -> String {
    if let Some(shown) = element.get::<PdfString>("Alt").filter(|_| element.get::<Name>("S").unwrap().as_str() == "Figure") {
        return format!(" {:?}", text_of(shown.as_bytes()));
    }
    let of = |dict: Dict| dict.get::<Name>("Scope").map(|scope| format!(" of {}", scope.as_str()));
    let found = match element.get::<Object>("A") {
        Some(Object::Array(all)) => all.iter::<Dict>().find_map(of),
        Some(Object::Dict(dict)) => of(dict),
        _ => None,
    };
    found.unwrap_or_default()
}

/// Whether something is written into the file as it stands, without being packed.
pub fn has(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}
