//! Rules and words of a pack in place of those in use; the answers stay.

use std::fs;
use std::io::Read;
use std::path::Path;

use sightline_engine::Session;
use sightline_pack::{MOST_BYTES, PackError, Trust, open};
use sightline_rules::Date;
use sightline_rules::read::FileError;
use sightline_words::{REFERENCE, own, today};

use super::{Setting, Sitting};
use crate::checked::checked;
use crate::comparison::of_changes;
use crate::refusal::{Refusal, refused};
use crate::renewal::{Origin, PackFault, Renewed, RulesView, rules_view};

impl Sitting {
    /// Which rules are in use, and how old they are: today, or on the day of the answer where that comes later.
    #[must_use]
    pub fn rules(&self) -> RulesView {
        let day = |date: Date| date.last_day();
        let latest = if day(self.engine.as_of()) > day(today()) { self.engine.as_of() } else { today() };
        rules_view(&self.words, &self.corpus().info, &self.origin, latest)
    }

    /// Reads packs for this sitting: that takes seconds, and the sitting is free meanwhile.
    #[must_use]
    pub fn pack_reader(&self) -> PackReader {
        PackReader {
            serial: self.corpus().info.serial,
            spoken: self.words.language().tag.clone(),
            as_of: self.engine.as_of(),
            isolate: self.isolate,
        }
    }

    /// Takes the rules and words of a pack in place of those in use; the answers stay. Tells what changed for the person.
    ///
    /// # Errors
    /// In practice, or when the rules of a state cannot be read; everything is then as before.
    pub fn renew(&mut self, mut pack: ReadPack) -> Result<Renewed, Refusal> {
        self.not_in_practice()?;
        let renewed = &mut pack.0;
        if renewed.words.language().tag != self.words.language().tag {
            // Another language was chosen while the pack was read; the pack may not have it.
            drop(renewed.speak(&self.words.language().tag));
        }
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
        *self = pack.0;
        Ok(Renewed { told, comparison, lost })
    }
}

/// What of a sitting matters when a pack is read for it.
pub struct PackReader {
    /// The number of the rules in use: older ones are refused.
    serial: u32,
    spoken: String,
    as_of: Date,
    isolate: bool,
}

/// A pack that was read, checked and found good.
pub struct ReadPack(Sitting);

impl PackReader {
    /// Reads a pack: both its signatures must be trusted, and nothing may be wrong with what it holds.
    ///
    /// # Errors
    /// When it is refused.
    pub fn read(self, path: &Path, trust: &Trust) -> Result<ReadPack, PackFault> {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let refused = |error| PackFault::Pack { error, used: self.serial };
        let bytes = read(path).map_err(|error| match error {
            Some(error) => PackFault::File { file: path.display().to_string(), error },
            None => refused(PackError::TooLarge),
        })?;
        let pack = open(&bytes, trust, today(), env!("CARGO_PKG_VERSION"), self.serial).map_err(refused)?;
        let corpus = checked(&pack.rules, &pack.locales, today()).map_err(PackFault::Broken)?;
        if corpus.info.serial != pack.about.serial {
            return Err(PackFault::Serial);
        }
        let setting = Setting {
            rules: Some(corpus),
            locales: pack.locales.clone(),
            locale: REFERENCE.to_owned(),
            as_of: Some(self.as_of),
            isolate: self.isolate,
        };
        let mut begun = Sitting::begin(setting.in_language(self.spoken))
            .map_err(|unready| PackFault::Unready(unready.to_string()))?;
        begun.origin = Origin::of(&pack, &file);
        Ok(ReadPack(begun))
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
