//! Rules and words of a pack in place of those in use; the answers stay.

use std::fs;
use std::io::Read;
use std::path::Path;

use sightline_engine::Session;
use sightline_pack::{MOST_BYTES, Pack, PackError, Trust, open};
use sightline_rules::read::FileError;
use sightline_rules::{Date, Problems};
use sightline_words::{REFERENCE, own, today};

use super::{Setting, Sitting};
use crate::checked::checked;
use crate::comparison::of_changes;
use crate::refusal::{Refusal, refused};
use crate::renewal::{Origin, Renewed, RulesView, pack_refused, rules_view};

impl Sitting {
    /// Which rules are in use, and how old they are: today, or on the day of the answer where that comes later.
    #[must_use]
    pub fn rules(&self) -> RulesView {
        let day = |date: Date| date.last_day();
        let latest = if day(self.engine.as_of()) > day(today()) { self.engine.as_of() } else { today() };
        rules_view(&self.words, &self.corpus().info, &self.origin, latest)
    }

    /// Takes the rules and words of a pack in place of those in use, if both its signatures are trusted and nothing is
    /// wrong with it. Tells what changed for the person.
    ///
    /// # Errors
    /// When the pack is refused, or in practice; the rules, the words and the answers are then as before.
    pub fn renew(&mut self, path: &Path, trust: &Trust) -> Result<Renewed, Refusal> {
        self.not_in_practice()?;
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let pack = self.opened_pack(path, trust)?;
        let mut renewed = self.begun_with(&pack)?;
        renewed.origin = Origin::of(&pack, &file);
        let before = Session::of(&self.engine, &self.answers, today());
        let (answers, lost) = before.answers(&renewed.engine);
        renewed.take(answers)?;
        let words = &renewed.words;
        let lost = lost
            .iter()
            .map(|error| words.with(&own::PACK_LOST, &[("reason", refused(words, error).message.into())]));
        let lost = lost.collect();
        let changes = before.changes(&renewed.engine, &renewed.answers);
        let mut comparison = of_changes(words, &changes);
        comparison.sentence = match changes.len() {
            0 => words.get(&own::PACK_SAME),
            count => words.with(&own::PACK_OTHERWISE, &[("count", count.into())]),
        };
        let info = &renewed.corpus().info;
        let args = [("serial", info.serial.into()), ("researched", info.researched.to_string().into())];
        let told = words.with(&own::PACK_TAKEN, &args);
        self.answers.wipe();
        *self = renewed;
        Ok(Renewed { told, comparison, lost })
    }

    fn opened_pack(&self, path: &Path, trust: &Trust) -> Result<Pack, Refusal> {
        let serial = self.corpus().info.serial;
        let bytes = read(path).map_err(|error| match error {
            Some(error) => Refusal::file(&self.words, &path.display().to_string(), &error),
            None => pack_refused(&self.words, &PackError::TooLarge, serial),
        })?;
        open(&bytes, trust, today(), env!("CARGO_PKG_VERSION"), serial)
            .map_err(|error| pack_refused(&self.words, &error, serial))
    }

    /// A sitting with the rules and words of the pack, in the language spoken now if the pack has it.
    fn begun_with(&self, pack: &Pack) -> Result<Self, Refusal> {
        let broken = |problems: Problems| {
            let args = [("count", problems.0.len().into())];
            let first = problems.0.first().map(ToString::to_string);
            Refusal { hint: first, ..Refusal::of(&self.words, &own::PACK_BROKEN, &args) }
        };
        let corpus = checked(&pack.rules, &pack.locales, today()).map_err(broken)?;
        if corpus.info.serial != pack.about.serial {
            return Err(Refusal::of(&self.words, &own::PACK_SERIAL, &[]));
        }
        let setting = Setting {
            rules: Some(corpus),
            locales: pack.locales.clone(),
            locale: REFERENCE.to_owned(),
            as_of: Some(self.engine.as_of()),
            isolate: self.isolate,
        };
        let spoken = self.words.language().tag.clone();
        Self::begin(setting.in_language(spoken))
            .map_err(|unready| Refusal { message: unready.to_string(), hint: None })
    }
}

/// What a pack's file holds; no error where it is too large.
fn read(path: &Path) -> Result<Vec<u8>, Option<FileError>> {
    let system = |error| Some(FileError::Unreadable(error));
    let about = fs::metadata(path).map_err(system)?;
    if about.is_dir() {
        return Err(Some(FileError::Folder));
    }
    if !about.is_file() {
        return Err(Some(FileError::NotOrdinary));
    }
    let mut bytes = Vec::new();
    let mut file = fs::File::open(path).map_err(system)?.take(MOST_BYTES as u64 + 1);
    file.read_to_end(&mut bytes).map_err(system)?;
    if bytes.len() > MOST_BYTES { Err(None) } else { Ok(bytes) }
}
