//! Leaving an interview by Ctrl-C or because the terminal went away: cursor and terminal as they were, and a word on how to go on.

use std::sync::{Arc, Mutex, Once, PoisonError};

use anyhow::{Context, Result};

use super::ExitStatus;
use crate::interview::terminal::Terminal;

/// Says good-bye once, whoever notices first: the prompt that was interrupted or the signal itself.
#[derive(Clone)]
pub struct Farewell {
    once: Arc<Once>,
    message: Arc<Mutex<String>>,
    #[cfg(unix)]
    terminal: Option<rustix::termios::Termios>,
}

impl Farewell {
    /// Remembers how the terminal is, stops it from echoing what is typed ahead of a prompt, and ends the program with this message on SIGINT, SIGTERM and SIGHUP.
    pub fn on_signals(message: String) -> Result<Self> {
        let farewell = Self {
            once: Arc::new(Once::new()),
            message: Arc::new(Mutex::new(message)),
            #[cfg(unix)]
            terminal: rustix::termios::tcgetattr(std::io::stdin()).ok(),
        };
        farewell.echo(false);
        let copy = farewell.clone();
        // a prompt waits for a key and cannot be called back, so the program ends here; every answer is on disk already
        let end = move || {
            copy.say();
            std::process::exit(i32::from(ExitStatus::Interrupted.code()));
        };
        ctrlc::set_handler(end).context("cannot listen for Ctrl-C")?;
        Ok(farewell)
    }

    /// Says something else from now on.
    pub fn change(&self, message: String) {
        *self.message.lock().unwrap_or_else(PoisonError::into_inner) = message;
    }

    /// Gives the terminal back, where the interview came to its end.
    pub fn give_back(&self) {
        self.echo(true);
    }

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

    /// Gives the terminal back and says the message, the first time it is called.
    pub fn say(&self) {
        self.once.call_once(|| {
            self.give_back();
            Terminal::give_back();
            let terminal = console::Term::stderr();
            // the terminal may be gone: then there is nobody to tell
            let message = self.message.lock().unwrap_or_else(PoisonError::into_inner);
            let _ = terminal.write_line(&format!("\n{message}"));
        });
    }
}
