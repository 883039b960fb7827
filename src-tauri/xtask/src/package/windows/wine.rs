//! The program for Windows as a program of this computer: Wine runs it, in a folder and with a registry of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::shared::{folder, text};
use crate::machine::repository;
use crate::run::{Done, Failed, run};

/// Where Debian has it; its wrapper in `/usr/bin` talks about 32-bit programs.
const WINE: &str = "/usr/lib/wine/wine64";
/// Wine's server: without it standing by, each start takes a second.
const SERVER: &str = "/usr/lib/wine/wineserver64";

/// What of it is left out: its .NET, its web view, and entries in the menus of this computer.
const WITHOUT: &str = "mscoree,mshtml,winemenubuilder.exe=";

/// Once in some hundred starts Wine itself fails, and says so: then once more. What is typed cannot be typed again.
const AGAIN_WHERE_WINE_STUMBLED: &str = r#"[ -p /dev/stdin ] && { start "$@"; exit; }
said=$(mktemp -d)
trap 'rm -r "$said"' EXIT
for try in 1 2 3; do
    start "$@" > "$said/out" 2> "$said/err"
    code=$?
    grep -q '^wine client error' "$said/err" || break
done
cat "$said/out"
cat "$said/err" >&2
exit $code
"#;

/// Whether Wine is there.
pub fn is_there() -> bool {
    Path::new(WINE).exists()
}

/// A Wine that stands by. It ends when this is dropped.
pub struct Wine {
    folder: PathBuf,
}

impl Wine {
    /// Lays the program and a starter of it into a folder for tests.
    pub fn begin() -> Result<Self, Failed> {
        let wine = Self { folder: folder().join("wine") };
        fs::create_dir_all(wine.prefix())?;
        fs::copy(folder().join("windows/sightline.exe"), wine.folder.join("sightline.exe"))?;
        wine.stand_in()?;
        let program = wine.folder.canonicalize()?.join("sightline.exe");
        wine.starter("sightline", &format!("'{}'", text(&program)?), AGAIN_WHERE_WINE_STUMBLED)?;
        wine.starter("start", "", "start \"$@\"\n")?;
        run(wine.command(SERVER).arg("-p"))?;
        let wine64 = |arguments: &[&str]| run(wine.command(WINE).args(arguments));
        wine64(&["wineboot", "--init"])?;
        // It takes itself for a Windows 7 otherwise.
        wine64(&["reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"])?;
        Ok(wine)
    }

    /// The program, to be started as any other.
    pub fn program(&self) -> PathBuf {
        self.folder.join("sightline")
    }

    fn prefix(&self) -> PathBuf {
        self.folder.join("prefix")
    }

    /// What Wine 8 lacks, beside the program and in no package.
    fn stand_in(&self) -> Done {
        let source = repository().join("tests/wine/process_prng.c");
        let mut command = Command::new("x86_64-w64-mingw32-gcc");
        command.args(["-shared", "-o"]).arg(self.folder.join("bcryptprimitives.dll"));
        run(command.arg(source).arg("-ladvapi32"))
    }

    /// A script that starts a program of Windows: one that is named, or its first argument.
    fn starter(&self, name: &str, program: &str, then: &str) -> Done {
        let prefix = self.prefix().canonicalize()?;
        let script = format!(
            "#!/bin/sh\n\
             # In the locale C, Wine takes names of files for ASCII.\n\
             [ \"$LC_ALL\" = C ] && export LC_ALL=C.UTF-8\n\
             unset DISPLAY WAYLAND_DISPLAY\n\
             export WINEPREFIX='{prefix}' HOME='{prefix}' WINEDEBUG=-all WINEDLLOVERRIDES='{WITHOUT}'\n\
             start() {{ {WINE} {program} \"$@\"; }}\n\
             {then}",
            prefix = text(&prefix)?,
        );
        let path = self.folder.join(name);
        fs::write(&path, script)?;
        #[cfg(unix)]
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
        Ok(())
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("WINEPREFIX", self.prefix()).env("HOME", self.prefix()).env("WINEDEBUG", "-all");
        command.env("WINEDLLOVERRIDES", WITHOUT).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        drop(self.command(SERVER).arg("-k").status());
    }
}
