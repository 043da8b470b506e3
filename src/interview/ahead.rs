//! What has been sent to the terminal and not been read yet, and stopping as a shell's job.

use std::io::Result;

use console::{Key, Term};

/// Takes what came together with what has just been read; empty where nobody has pasted anything.
#[cfg(unix)]
pub(super) fn take() -> String {
    use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, tcgetattr, tcsetattr};
    let stdin = std::io::stdin();
    let Ok(before) = tcgetattr(&stdin) else { return String::new() };
    let mut waiting = before.clone();
    // as the prompts have it: no waiting for a whole line, and here not for anything else either
    waiting.local_modes.remove(LocalModes::ICANON | LocalModes::ECHO);
    waiting.special_codes[SpecialCodeIndex::VMIN] = 0;
    waiting.special_codes[SpecialCodeIndex::VTIME] = 0;
    if tcsetattr(&stdin, OptionalActions::Now, &waiting).is_err() {
        return String::new();
    }
    let (mut bytes, mut buffer, mut patience) = (Vec::new(), [0; 4096], true);
    loop {
        match rustix::io::read(&stdin, &mut buffer) {
            Ok(0) if patience => {
                // a long text comes in pieces
                std::thread::sleep(std::time::Duration::from_millis(10));
                patience = false;
            }
            Ok(0) | Err(_) => break,
            Ok(count) => {
                bytes.extend_from_slice(&buffer[..count]);
                patience = true;
            }
        }
    }
    let _ = tcsetattr(&stdin, OptionalActions::Now, &before);
    plain(&String::from_utf8_lossy(&bytes))
}

#[cfg(not(unix))]
pub(super) fn take() -> String {
    String::new()
}

/// What stands between the marks around a paste, of which the first one is being read: `20` came with the key.
pub(super) fn marked(term: &Term) -> Result<String> {
    let mut pasted = String::new();
    // the mark is `20`, then a digit and a tilde
    let mut rest_of_mark = 2;
    loop {
        match term.read_key()? {
            _ if rest_of_mark > 0 => rest_of_mark -= 1,
            Key::UnknownEscSeq(keys) if keys == ['[', '2', '0'] => break,
            Key::Enter => pasted.push('\n'),
            Key::Tab => pasted.push(' '),
            Key::Char(c) if !c.is_control() => pasted.push(c),
            _ => {}
        }
    }
    term.read_key()?;
    term.read_key()?;
    Ok(pasted)
}

/// Stops the program until the shell brings it back, as Ctrl-Z does elsewhere.
#[cfg(unix)]
pub(super) fn suspend() {
    use rustix::process::{Signal, kill_current_process_group};
    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
    let stdin = std::io::stdin();
    let ours = tcgetattr(&stdin);
    if let Ok(mut shells) = ours.clone() {
        shells.local_modes.insert(LocalModes::ECHO);
        let _ = tcsetattr(&stdin, OptionalActions::Now, &shells);
    }
    let _ = kill_current_process_group(Signal::TSTP);
    // the signal may reach another thread first, so this one waits to be stopped
    std::thread::sleep(std::time::Duration::from_millis(50));
    if let Ok(ours) = ours {
        let _ = tcsetattr(&stdin, OptionalActions::Now, &ours);
    }
}

#[cfg(not(unix))]
pub(super) fn suspend() {}

/// Lines without keys in between: no control characters, one way to end a line.
#[cfg(unix)]
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    let text = console::strip_ansi_codes(&text).into_owned();
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

#[cfg(all(test, unix))]
mod tests {
    use super::plain;

    #[test]
    fn keys_are_no_text() {
        assert_eq!(plain("a\r\nb\rc\td\x07"), "a\nb\nc d");
    }
}
