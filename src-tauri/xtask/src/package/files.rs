//! The files of a package, before they are packed: names, rights and content. Nothing of this computer's own times,
//! owners or rights goes into a package.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use flate2::{Compression, GzBuilder};

use crate::run::{Done, Failed};

/// Files in the order of their names.
#[derive(Default)]
pub struct Files(BTreeMap<String, (u32, Vec<u8>)>);

impl Files {
    /// A file that anybody may read.
    pub fn put(&mut self, name: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.0.insert(name.into(), (0o644, content.into()));
    }

    /// A program.
    pub fn put_program(&mut self, name: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.0.insert(name.into(), (0o755, content.into()));
    }

    /// A file, compressed.
    pub fn put_gzipped(&mut self, name: &str, content: impl AsRef<[u8]>) -> Done {
        self.put(format!("{name}.gz"), gzipped(content.as_ref())?);
        Ok(())
    }

    /// What they take on a disk, in KiB, as Debian counts it: each file and each folder takes one at least.
    pub fn kibibytes(&self) -> usize {
        let files: usize = self.0.values().map(|(_, content)| content.len().div_ceil(1024)).sum();
        files + self.folders().len()
    }

    /// Writes them below a folder, all with this time.
    pub fn write(&self, folder: &Path, time: u64) -> Done {
        for (name, (mode, content)) in &self.0 {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap_or(folder))?;
            fs::write(&path, content)?;
            set_rights(&path, *mode)?;
            set_time(&path, time)?;
        }
        for name in self.folders() {
            set_rights(&folder.join(&name), 0o755)?;
            set_time(&folder.join(&name), time)?;
        }
        set_rights(folder, 0o755)?;
        set_time(folder, time)
    }

    /// Packs them into a tar.gz, below one folder, all with this time.
    pub fn tar(&self, top: &str, time: u64) -> Result<Vec<u8>, Failed> {
        let mut archive = tar::Builder::new(Vec::new());
        let folders = self.folders().into_iter().map(|name| format!("{top}/{name}/"));
        for name in std::iter::once(format!("{top}/")).chain(folders) {
            archive.append_data(&mut header(tar::EntryType::Directory, 0o755, 0, time)?, name, &b""[..])?;
        }
        for (name, (mode, content)) in &self.0 {
            let mut header = header(tar::EntryType::Regular, *mode, content.len(), time)?;
            archive.append_data(&mut header, format!("{top}/{name}"), content.as_slice())?;
        }
        gzipped(&archive.into_inner()?)
    }

    fn folders(&self) -> BTreeSet<String> {
        let above = self.0.keys().flat_map(|name| Path::new(name).ancestors().skip(1));
        above.map(|folder| folder.to_string_lossy().into_owned()).filter(|name| !name.is_empty()).collect()
    }
}

fn header(kind: tar::EntryType, mode: u32, size: usize, time: u64) -> Result<tar::Header, Failed> {
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(kind);
    header.set_mode(mode);
    header.set_size(u64::try_from(size)?);
    header.set_mtime(time);
    header.set_uid(0);
    header.set_gid(0);
    Ok(header)
}

/// Gives a file or a folder these rights; elsewhere than on Unix there are none to give.
#[cfg_attr(not(unix), expect(unused_variables, clippy::unnecessary_wraps, reason = "nothing to do"))]
fn set_rights(path: &Path, mode: u32) -> Done {
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode))?;
    Ok(())
}

/// Gives a file or a folder this time.
pub fn set_time(path: &Path, time: u64) -> Done {
    File::open(path)?.set_modified(UNIX_EPOCH + Duration::from_secs(time))?;
    Ok(())
}

/// Compressed as well as can be, without a name or a time.
fn gzipped(content: &[u8]) -> Result<Vec<u8>, Failed> {
    let mut writer = GzBuilder::new().write(Vec::new(), Compression::best());
    writer.write_all(content)?;
    Ok(writer.finish()?)
}
