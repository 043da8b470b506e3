//! Rendering on every save.

use std::fs::File;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

/// Longer than any machine needs.
const PATIENCE: Duration = Duration::from_secs(60);

struct Watch {
    folder: tempfile::TempDir,
    child: Child,
}

impl Watch {
    fn new(files: &[(&str, &str)], args: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            std::fs::create_dir_all(folder.path().join(name).parent().unwrap()).unwrap();
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        let told = File::create(folder.path().join("told")).unwrap();
        let mut run = Command::new(env!("CARGO_BIN_EXE_brief"));
        run.current_dir(folder.path()).args(["render", "--watch", "-f", "md"]).args(args);
        let child = run.stdin(Stdio::null()).stdout(Stdio::null()).stderr(told).spawn().unwrap();
        Self { folder, child }
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder.path().join(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).unwrap_or_default()
    }

    fn until(&self, name: &str, text: &str) {
        let start = Instant::now();
        while !self.read(name).contains(text) {
            assert!(start.elapsed() < PATIENCE, "no `{text}` in {name}:\n{}\n{}", self.read(name), self.read("told"));
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Ends it as Ctrl-C does, and tells the exit code and what was said.
    fn end(mut self) -> (Option<i32>, String) {
        kill_process(Pid::from_child(&self.child), Signal::INT).unwrap();
        let code = self.child.wait().unwrap().code();
        (code, self.read("told"))
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_save_renders_and_a_mistake_leaves_the_old_document() {
    let watch = Watch::new(&[("brief.toml", "[brief]\ntitle = \"One\"\n")], &[]);
    watch.until("scope-of-work.md", "# One\n");
    watch.write("brief.toml", "[brief]\ntitle = \"Two\"\n");
    watch.until("scope-of-work.md", "# Two\n");
    watch.write("brief.toml", "[brief]\ntitel = \"Three\"\n");
    watch.until("told", "brief.toml:2:1: there is no `titel` in `brief`");
    assert!(watch.read("scope-of-work.md").contains("# Two\n"));
    // as editors save that put a new file in the place of the old one
    watch.write("new.toml", "[brief]\ntitle = \"Four\"\n");
    std::fs::rename(watch.folder.path().join("new.toml"), watch.folder.path().join("brief.toml")).unwrap();
    watch.until("scope-of-work.md", "# Four\n");
    watch.until("told", "put right\nwrote scope-of-work.md");
    let (code, told) = watch.end();
    assert_eq!(code, Some(130));
    assert_eq!(told.matches("wrote scope-of-work.md").count(), 3, "{told}");
}

#[test]
fn templates_styles_and_new_briefs_count_too() {
    let own = |text: &str| format!("{{#-\ntitle: Own\nreader: public\n-#}}\n# {text} {{{{ brief.title }}}}\n");
    let files = [
        ("clients/a/brief.toml", "[brief]\ntitle = \"A\"\n"),
        ("house/own.md", &own("First")),
        ("house/brief.style.toml", "accent = \"#7a1f3d\"\n"),
    ];
    let args = ["clients/**/*.toml", "--template", "own", "--template-dir", "house", "-f", "html"];
    let watch = Watch::new(&files, &args);
    watch.until("clients/a/own.html", "#7a1f3d");
    watch.write("house/own.md", &own("Second"));
    watch.until("clients/a/own.md", "# Second A\n");
    watch.write("house/own.md", &own("{{ brief.titel }}"));
    watch.until("told", "did you mean `title`?");
    assert!(watch.read("clients/a/own.md").contains("# Second A\n"));
    watch.write("house/own.md", &own("Third"));
    watch.until("clients/a/own.md", "# Third A\n");
    watch.write("house/brief.style.toml", "accent = \"#1f3d7a\"\n");
    watch.until("clients/a/own.html", "#1f3d7a");
    std::fs::create_dir_all(watch.folder.path().join("clients/b")).unwrap();
    watch.write("clients/b/brief.toml", "[brief]\ntitle = \"B\"\n");
    watch.until("clients/b/own.md", "# Third B\n");
    assert_eq!(watch.end().0, Some(130));
}

#[test]
fn what_cannot_be_watched() {
    for (args, told) in [
        (&["-"][..], "error: standard input and output cannot be watched; name files\n"),
        (&["-o", "-"], "error: standard input and output cannot be watched; name files\n"),
    ] {
        let mut watch = Watch::new(&[("brief.toml", "")], args);
        assert_eq!(watch.child.wait().unwrap().code(), Some(2));
        assert_eq!(watch.read("told"), told);
    }
}
