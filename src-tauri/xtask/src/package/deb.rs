//! The Debian package: both programs, manual, completions, menu entry, icons.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::files::{self, Files};
use super::product::{Product, Programs, VERSION};
use super::{bom, desktop, licenses, manual};
use crate::run::{Done, Failed, failed, run, said};

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
    desktop::add(&mut files, product, "usr/share")?;
    files.put("usr/share/lintian/overrides/sightline", product.text("linux/lintian-overrides")?);
    let doc = "usr/share/doc/sightline";
    files.put(format!("{doc}/copyright"), product.text("linux/copyright")?);
    files.put_gzipped(&format!("{doc}/changelog"), product.text("linux/changelog")?)?;
    files.put_gzipped(&format!("{doc}/licenses.txt"), licenses::texts(&product.parts)?)?;
    files.put_gzipped(&format!("{doc}/sightline.cdx.json"), bom::text(product, &product.parts)?)?;
    Ok(files)
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
