//! Names of files as URI references.

/// A file's name as a URI reference: relative names stay relative, absolute ones become `file:///…`.
pub(super) fn uri(name: &str) -> String {
    if name == "<stdin>" {
        return "stdin".to_owned();
    }
    let name = if cfg!(windows) { name.replace('\\', "/") } else { name.to_owned() };
    let is_drive = cfg!(windows) && name.as_bytes().get(1) == Some(&b':');
    let prefix = match (name.starts_with('/'), is_drive) {
        (true, _) => "file://",
        (_, true) => "file:///",
        _ => "",
    };
    let mut uri = prefix.to_owned();
    for byte in name.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(byte.into()),
            byte if byte.is_ascii_alphanumeric() => uri.push(byte.into()),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_part_of_a_uri_is_encoded() {
        assert_eq!(uri("briefs/post room.toml"), "briefs/post%20room.toml");
        assert_eq!(uri("café:1.toml"), "caf%C3%A9%3A1.toml");
        assert_eq!(uri("<stdin>"), "stdin");
        #[cfg(not(windows))]
        assert_eq!(uri("/srv/brief.toml"), "file:///srv/brief.toml");
    }
}
