//! The Debian package: both programs, manual, completions, menu entry, icons.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::files::{self, Files};
use super::product::{Product, Programs, VERSION, data};
use super::{bom, licenses, manual};
use crate::machine;
use crate::run::{Done, Failed, failed, run, said};

/// What the desktop knows the window by. The same as in tauri.conf.json.
const ID: &str = "org.sightline.app";

/// The sizes of the icon that are packaged; the largest is the window's own.
const ICONS: [&str; 8] = ["16", "24", "32", "48", "64", "128", "256", "512"];

/// Makes it.
pub fn make(product: &Product) -> Result<Vec<PathBuf>, Failed> {
    let programs = product.programs()?;
    let architecture = said(Command::new("dpkg").arg("--print-architecture"))?;
    let files = contents(product, &programs)?;
    let root = product.work("deb")?;
    files.write(&root, product.time)?;
    write_control(product, &programs, &root, &architecture, files.kibibytes())?;
    files::set_time(&root, product.time)?;
    let package = product.folder().join(format!("sightline_{VERSION}_{architecture}.deb"));
    // Without a fixed way to compress, Debian and Ubuntu choose different ones.
    let mut build = Command::new("dpkg-deb");
    build.args(["--root-owner-group", "-Zxz", "--build"]).args([&root, &package]);
    run(build.env("SOURCE_DATE_EPOCH", product.time.to_string()).stdout(std::process::Stdio::null()))?;
    Ok(vec![package])
}

fn contents(product: &Product, programs: &Programs) -> Result<Files, Failed> {
    let mut files = Files::default();
    files.put_program("usr/bin/sightline", fs::read(&programs.terminal)?);
    files.put_program("usr/bin/sightline-app", fs::read(&programs.window)?);
    manual::add(&mut files, product)?;
    add_to_desktop(&mut files, product)?;
    files.put("usr/share/lintian/overrides/sightline", product.text("linux/lintian-overrides")?);
    let doc = "usr/share/doc/sightline";
    files.put(format!("{doc}/copyright"), product.text("linux/copyright")?);
    files.put_gzipped(&format!("{doc}/changelog"), product.text("linux/changelog")?)?;
    files.put_gzipped(&format!("{doc}/licenses.txt"), licenses::texts(&product.parts)?)?;
    files.put_gzipped(&format!("{doc}/sightline.cdx.json"), bom::text(product, &product.parts)?)?;
    Ok(files)
}

/// Menu entry, description for software centers, icons.
fn add_to_desktop(files: &mut Files, product: &Product) -> Done {
    files.put(format!("usr/share/applications/{ID}.desktop"), product.text("linux/sightline.desktop")?);
    files.put(format!("usr/share/metainfo/{ID}.metainfo.xml"), product.text("linux/metainfo.xml")?);
    for size in ICONS {
        let icon = match size {
            "512" => machine::repository().join("src-tauri/icons/icon.png"),
            _ => data().join(format!("linux/icons/{size}.png")),
        };
        files.put(format!("usr/share/icons/hicolor/{size}x{size}/apps/{ID}.png"), fs::read(icon)?);
    }
    Ok(())
}

fn write_control(
    product: &Product,
    programs: &Programs,
    root: &Path,
    architecture: &str,
    size: usize,
) -> Done {
    let mut sums = Command::new("sh");
    sums.args(["-c", "find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum"]).current_dir(root);
    let sums = said(&mut sums)? + "\n";
    let control = product
        .text("linux/control")?
        .replace("@ARCHITECTURE@", architecture)
        .replace("@KIBIBYTES@", &size.to_string())
        .replace("@DEPENDS@", &dependencies(product, programs)?);
    let mut files = Files::default();
    files.put("control", control);
    files.put("md5sums", sums);
    files.write(&root.join("DEBIAN"), product.time)
}

/// The packages whose libraries the programs load, as Debian's own tool finds them, with the least versions that have
/// what is used.
fn dependencies(product: &Product, programs: &Programs) -> Result<String, Failed> {
    const CONTROL: &str = "Source: sightline\n\nPackage: sightline\nArchitecture: any\n";
    let work = product.work("shlibdeps")?;
    fs::create_dir(work.join("debian"))?;
    fs::write(work.join("debian/control"), CONTROL)?;
    let mut find = Command::new("dpkg-shlibdeps");
    // It would rather see the programs in the folder of a package; that they are not is no mistake.
    find.args(["-O", "--warnings=0", "-e"]).arg(programs.terminal.canonicalize()?);
    find.arg("-e").arg(programs.window.canonicalize()?).current_dir(&work);
    let found = said(&mut find)?;
    let packages = found.strip_prefix("shlibs:Depends=").map(str::to_owned);
    packages.ok_or_else(|| failed(format!("dpkg-shlibdeps: {found}")))
}
