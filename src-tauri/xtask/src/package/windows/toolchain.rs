//! The compiler for Windows: the one at hand if rustup gave it the target, or else Debian's, which builds the standard
//! library from its source.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::shared::{target, text, told};
use crate::machine;
use crate::run::{Failed, cargo_path, failed};

/// What is built for.
pub const TARGET: &str = "x86_64-pc-windows-gnu";
/// Links for Windows.
const LINKER: &str = "x86_64-w64-mingw32-gcc";
/// Debian's compiler for the web, the newest that it has, and the source of its standard library.
pub const DEBIAN: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

/// A cargo that can build for Windows.
pub struct Toolchain {
    cargo: PathBuf,
    rustc: PathBuf,
    builds_std: bool,
}

/// The one to use; none where there is none.
pub fn find() -> Option<Toolchain> {
    let has = |rustc: &str, below: &str| {
        told(rustc, &["--print", "sysroot"]).is_ok_and(|root| Path::new(&root).join(below).is_dir())
    };
    if has("rustc", &format!("lib/rustlib/{TARGET}/lib")) {
        return Some(Toolchain { cargo: cargo_path().into(), rustc: "rustc".into(), builds_std: false });
    }
    if Path::new(DEBIAN_CARGO).exists() && has(DEBIAN_RUSTC, "lib/rustlib/src/rust/library") {
        return Some(Toolchain { cargo: DEBIAN_CARGO.into(), rustc: DEBIAN_RUSTC.into(), builds_std: true });
    }
    None
}

impl Toolchain {
    /// The command that builds a package of the workspace for release.
    pub fn build(&self, package: &str) -> Result<Command, Failed> {
        let mut command = Command::new(&self.cargo);
        command.args(["build", "--quiet", "--release", "--locked", "--target", TARGET, "--package", package]);
        command.current_dir(machine::repository()).env("CARGO_TARGET_DIR", target());
        // Ours, not those of the cargo that runs this.
        command.env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN").env("RUSTC", &self.rustc);
        if self.builds_std {
            command.arg("-Zbuild-std=std,panic_unwind").env("RUSTC_BOOTSTRAP", "1");
        }
        command.env(format!("CARGO_TARGET_{}_LINKER", TARGET.to_uppercase().replace('-', "_")), LINKER);
        command.env("CARGO_ENCODED_RUSTFLAGS", self.flags()?.join("\u{1f}"));
        Ok(command)
    }

    /// Flags that keep folders of this computer and the hour out of the program.
    fn flags(&self) -> Result<Vec<String>, Failed> {
        let rename = |from: &Path, to: &str| -> Result<String, Failed> {
            Ok(format!("--remap-path-prefix={}={to}", text(from)?))
        };
        let mut flags = vec![rename(&machine::repository().canonicalize()?, "/sightline")?];
        // Of several that fit, the last is taken: what lies deeper comes later.
        flags.push(rename(&target(), "/target")?);
        let root = told(&self.rustc, &["--print", "sysroot"])?;
        let source = Path::new(&root).join("lib/rustlib/src/rust");
        flags.push(rename(&source, "/rust")?);
        flags.extend(source.canonicalize().ok().map(|real| rename(&real, "/rust")).transpose()?);
        for registry in fs::read_dir(registries()?).into_iter().flatten().flatten() {
            flags.push(rename(&registry.path(), "/crates")?);
        }
        flags.push("-Clink-arg=-Wl,--no-insert-timestamp".to_owned());
        Ok(flags)
    }
}

/// Where cargo keeps the sources of crates, a folder a registry.
pub fn registries() -> Result<PathBuf, Failed> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    Ok(home.ok_or_else(|| failed("Where is cargo's folder? Set CARGO_HOME."))?.join("registry/src"))
}
