//! Tar archives of plain files, in memory: always the same bytes for the same files.

use std::io;

/// No archive of ours has more files.
const MOST_FILES: usize = 4000;

/// Why an archive is not read.
#[derive(Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is none, or holds something else than plain files.
    NotOne,
    /// It holds too many files.
    TooLarge,
}

/// The files, one after the other, without owner, time and rights.
pub fn write<'f>(files: impl IntoIterator<Item = (&'f str, &'f [u8])>) -> io::Result<Vec<u8>> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(0);
        archive.append_data(&mut header, name, bytes)?;
    }
    archive.into_inner()
}

/// The files, by name.
pub fn read(archive: &[u8]) -> Result<Vec<(String, &[u8])>, Unreadable> {
    let mut found = Vec::new();
    let mut reader = tar::Archive::new(archive);
    // Raw: no entry speaks of another, none is a link, and each is where its header says.
    for entry in reader.entries().map_err(|_| Unreadable::NotOne)?.raw(true) {
        let entry = entry.map_err(|_| Unreadable::NotOne)?;
        if found.len() == MOST_FILES {
            return Err(Unreadable::TooLarge);
        }
        let name =
            std::str::from_utf8(&entry.path_bytes()).map(str::to_owned).map_err(|_| Unreadable::NotOne)?;
        let at = |place: u64| usize::try_from(place).ok();
        let bytes = at(entry.raw_file_position())
            .zip(at(entry.size()))
            .and_then(|(begin, size)| archive.get(begin..begin.checked_add(size)?));
        match bytes {
            Some(bytes) if entry.header().entry_type().is_file() => found.push((name, bytes)),
            _ => return Err(Unreadable::NotOne),
        }
    }
    Ok(found)
}
