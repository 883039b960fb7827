//! Small trees for the tests of this crate.

use sightline_rules::read::Files;

/// A tree in memory.
pub(crate) fn tree(files: &[(&str, &str)]) -> Files {
    Files::Memory(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect())
}

/// What two languages say of themselves.
pub(crate) const ENGLISH: (&str, &str) =
    ("en/locale.yaml", "name: English\ndirection: ltr\nformats: en-US\ntier: 4\n");
pub(crate) const SPANISH: (&str, &str) =
    ("es/locale.yaml", "name: Español\ndirection: ltr\nformats: es-US\ntier: 3\nmaturity: draft\n");

/// The small corpus of `tests/fixture`: two invented states, `AA` and `BB`.
pub(crate) fn corpus() -> sightline_rules::corpus::Corpus {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixture/rules");
    sightline_rules::load(&Files::Folder(folder)).unwrap().corpus
}
