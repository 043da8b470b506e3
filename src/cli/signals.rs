//! Leaving by Ctrl-C or because the terminal went away: no file half replaced, and after an interview cursor and terminal as they were,
//! and a word on how to go on.

use std::sync::{Arc, Mutex, Once, PoisonError};

use anyhow::{Context, Result};

use super::{ExitStatus, files};
use crate::interview::terminal::Terminal;

/// Ends the program on SIGINT, SIGTERM and SIGHUP as soon as no file is half replaced.
pub fn end_between_files() -> Result<()> {
    ctrlc::set_handler(end).context("cannot listen for Ctrl-C")
}

fn end() {
    let _pause = files::pause_replacing();
    std::process::exit(i32::from(ExitStatus::Interrupted.code()));
}

/// Says good-bye once, whoever notices first: the prompt that was interrupted or the signal itself. Where it is dropped, the
/// terminal is as it was found.
pub struct Farewell(Arc<Parting>);

/// What the signals and the interview share.
struct Parting {
    once: Once,
    message: Mutex<String>,
    #[cfg(unix)]
    terminal: Option<rustix::termios::Termios>,
}

impl Farewell {
    /// Remembers how the terminal is, stops it from echoing what is typed ahead of a prompt, and ends the program with this message on SIGINT, SIGTERM and SIGHUP.
    pub fn on_signals(message: String) -> Result<Self> {
        let parting = Arc::new(Parting {
            once: Once::new(),
            message: Mutex::new(message),
            #[cfg(unix)]
            terminal: rustix::termios::tcgetattr(std::io::stdin()).ok(),
        });
        let farewell = Self(parting.clone());
        parting.echo(false);
        // a prompt waits for a key and cannot be called back, so the program ends here; every answer is on disk already
        let end_politely = move || {
            parting.say();
            end();
        };
        ctrlc::set_handler(end_politely).context("cannot listen for Ctrl-C")?;
        Ok(farewell)
    }

    /// Says something else from now on.
    pub fn change(&self, message: String) {
        *self.0.message.lock().unwrap_or_else(PoisonError::into_inner) = message;
    }

    /// Gives the terminal back and says the message, the first time it is called.
    pub fn say(&self) {
        self.0.say();
    }
}

impl Drop for Farewell {
    fn drop(&mut self) {
        self.0.echo(true);
    }
}

impl Parting {
    #[cfg(unix)]
    fn echo(&self, on: bool) {
        use rustix::termios::{LocalModes, OptionalActions, tcsetattr};
        let Some(mut terminal) = self.terminal.clone() else { return };
        if !on {
            terminal.local_modes.remove(LocalModes::ECHO);
        }
        let _ = tcsetattr(std::io::stdin(), OptionalActions::Now, &terminal);
    }

    #[cfg(not(unix))]
    fn echo(&self, _: bool) {}

    fn say(&self) {
        self.once.call_once(|| {
            self.echo(true);
            Terminal::give_back();
            let terminal = console::Term::stderr();
            // the terminal may be gone: then there is nobody to tell
            let message = self.message.lock().unwrap_or_else(PoisonError::into_inner);
            let _ = terminal.write_line(&format!("\n{message}"));
        });
    }
}
