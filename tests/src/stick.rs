//! A folder with rules of a higher number, the keys of a maintainer and a lawyer, and the pack that they sign.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::Output;

use minisign::KeyPair;

use crate::{copy, repository, run, text};

/// What somebody brings to a clinic: rules no. 2, and what is made of them.
pub struct Stick {
    folder: tempfile::TempDir,
    /// Who signs, and with which key.
    keys: [(&'static str, KeyPair); 2],
}

impl Stick {
    /// The rules of the repository under a higher number, and two keys; no pack yet.
    ///
    /// # Panics
    /// When the folder cannot be written.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "it draws keys and writes a folder")]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&repository().join("rules"), &folder.path().join("rules")).unwrap();
        let drawn = |role| (role, KeyPair::generate_unencrypted_keypair().unwrap());
        let stick = Self { folder, keys: ["maintainer", "lawyer"].map(drawn) };
        stick.change("corpus.yaml", "\nserial: 1 ", "\nserial: 2 ");
        stick
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Where something of it is.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    /// The same as an argument.
    ///
    /// # Panics
    /// When the path is no text.
    #[must_use]
    pub fn name(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    /// Changes a rule.
    ///
    /// # Panics
    /// When the file does not say what is to be changed.
    pub fn change(&self, file: &str, from: &str, to: &str) {
        let path = self.path("rules").join(file);
        let before = fs::read_to_string(&path).unwrap();
        assert!(before.contains(from), "{file} does not hold {from}");
        fs::write(path, before.replacen(from, to, 1)).unwrap();
    }

    /// Makes what is to be signed; the check may refuse it.
    #[must_use]
    pub fn make(&self) -> Output {
        let locales = repository().join("locales");
        let (file, rules) = (self.name("contents.tar"), self.name("rules"));
        run(&["pack", "make", &file, "--rules", &rules, "--locales", &locales.to_string_lossy(), "--replace"])
    }

    /// Signs what was made, by both.
    ///
    /// # Panics
    /// When nothing was made.
    pub fn sign(&self) {
        let contents = fs::read(self.path("contents.tar")).unwrap();
        for (role, key) in &self.keys {
            let signed = minisign::sign(Some(&key.pk), &key.sk, Cursor::new(&contents), None, None).unwrap();
            fs::write(self.path(role), signed.to_string()).unwrap();
        }
    }

    /// Joins what was signed to a pack, and says where it is.
    ///
    /// # Panics
    /// When it is refused.
    #[must_use]
    pub fn join(&self) -> String {
        let [contents, pack, maintainer, lawyer] =
            ["contents.tar", "rules.pack", "maintainer", "lawyer"].map(|name| self.name(name));
        let signed = ["--maintainer", &maintainer, "--lawyer", &lawyer, "--replace"];
        let joined = run(&[&["pack", "join", &contents, &pack][..], &signed].concat());
        assert!(joined.status.success(), "{}", text(&joined.stderr));
        pack
    }

    /// Makes the pack, signs it and joins it.
    ///
    /// # Panics
    /// When one of these is refused.
    #[must_use]
    pub fn pack(&self) -> String {
        let made = self.make();
        assert!(made.status.success(), "{}", text(&made.stderr));
        self.sign();
        self.join()
    }

    /// Who signs, and the public key.
    #[must_use]
    pub fn keys(&self) -> [(&'static str, String); 2] {
        self.keys.each_ref().map(|(role, key)| (*role, key.pk.to_base64()))
    }

    /// The arguments that trust both keys.
    #[must_use]
    pub fn trust(&self) -> Vec<String> {
        self.keys()
            .into_iter()
            .flat_map(|(role, key)| ["--trust".to_owned(), format!("{role}={key}")])
            .collect()
    }
}
