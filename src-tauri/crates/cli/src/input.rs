//! What a command reads: rules, words, answers, and the day. And what it says when it cannot.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use sightline_pack::Trust;
use sightline_rules::read::{Files, read_text};
use sightline_rules::{Diagnostic, Problems, load};
use sightline_view::{Refusal, Setting, Sitting, Unready};
use sightline_words::{Words, embedded_locales, languages, own, system_locale};

use crate::arguments::{Common, Trusted};
use crate::terminal::complain;

/// Why a command stops.
#[derive(Debug)]
pub enum Stopped {
    /// The input cannot be used: each place, what is wrong there, and how to mend it.
    Input(Vec<Diagnostic>),
    /// What was to be said cannot be written.
    Output(io::Error),
}

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Input(problems) => fmt::Display::fmt(&Problems(problems.clone()), f),
            Self::Output(error) => write!(f, "sightline: cannot write: {error}"),
        }
    }
}

impl From<Problems> for Stopped {
    fn from(problems: Problems) -> Self {
        Self::Input(problems.0)
    }
}

impl From<io::Error> for Stopped {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl Stopped {
    /// The input at this place is refused.
    pub fn at(place: impl Into<String>, line: usize, refusal: Refusal) -> Self {
        Self::Input(vec![placed(place.into(), line, refusal)])
    }
}

/// The refusal and its hint, each on a line: both are in the person's language, and no word of ours stands between them.
fn placed(place: String, line: usize, refusal: Refusal) -> Diagnostic {
    let message = match refusal.hint {
        Some(hint) => format!("{}\n  {hint}", refusal.message),
        None => refusal.message,
    };
    Diagnostic { file: place, line, message, hint: None }
}

/// Begins a sitting as the options say, with an answers file if there is one.
pub fn sit(common: &Common, answers: Option<&Path>, isolate: bool) -> Result<Sitting, Stopped> {
    let system = |locales: &Files| system_locale(&languages(locales).unwrap_or_default());
    let asked = common.locale.clone().unwrap_or_else(|| system(&embedded_locales()));
    let rules = match &common.rules {
        Some(path) => Some(load(&folder("--rules", path.clone(), &asked)?)?.corpus),
        None => None,
    };
    let (locales, locale) = match &common.locales {
        Some(path) => {
            let locales = folder("--locales", path.clone(), &asked)?;
            let locale = common.locale.clone().unwrap_or_else(|| system(&locales));
            (locales, locale)
        }
        None => (embedded_locales(), asked),
    };
    let setting = Setting { rules, locales, locale, as_of: common.as_of, isolate };
    let mut sitting = Sitting::begin(setting).map_err(|unready| match unready {
        Unready::Broken(problems) => problems.into(),
        Unready::NoLocale(refusal) => Stopped::at("--locale", 0, refusal),
        Unready::NoSuchTime(refusal) => Stopped::at("--as-of", 0, refusal),
    })?;
    if let Some(path) = &common.pack {
        let trust = trust(sitting.words(), &common.trusted)?;
        let name = path.display().to_string();
        let pack = sitting.pack_reader().read(path, &trust).map_err(|fault| fault.told(sitting.words()));
        pack.and_then(|pack| sitting.renew(pack)).map_err(|refusal| Stopped::at(name, 0, refusal))?;
    }
    if let Some(path) = answers {
        take_answers(&mut sitting, path)?;
    }
    Ok(sitting)
}

/// Takes the answers of a file, or of the standard input.
pub fn take_answers(sitting: &mut Sitting, path: &Path) -> Result<(), Stopped> {
    let is_input = path == Path::new("-");
    if is_input && io::IsTerminal::is_terminal(&io::stdin()) {
        complain(&sitting.words().get(&own::TERMINAL_READING).text);
    }
    let name = if is_input { "-".to_owned() } else { path.display().to_string() };
    sitting.read_answers(path).map_err(|refused| {
        let placed = refused.into_iter().map(|(line, refusal)| placed(name.clone(), line, refusal));
        Stopped::Input(placed.collect())
    })
}

/// The keys of the program, and those that were named.
pub fn trust(words: &Words, named: &Trusted) -> Result<Trust, Stopped> {
    let mut trust = Trust::built_in();
    for one in &named.trust {
        let refused = || Stopped::at("--trust", 0, Refusal::of(words, &own::PACK_NO_KEY, &[]));
        let (role, key) = one.split_once('=').ok_or_else(refused)?;
        let path = Path::new(key);
        let text = if path.is_file() { read_text(path).map_err(|_| refused())? } else { key.to_owned() };
        let added = role.parse().and_then(|role| trust.add(role, &text));
        added.map_err(|_| refused())?;
    }
    Ok(trust)
}

/// The words that the program carries, in this language if it can be.
fn carried(locale: &str) -> Result<Words, Problems> {
    Words::load(&embedded_locales(), locale, &[], false).or_else(|_| Words::reference())
}

/// The words that the program carries, in the language of this computer.
///
/// # Errors
/// When there are none.
pub fn words_of_system() -> Result<Words, Problems> {
    carried(&system_locale(&languages(&embedded_locales()).unwrap_or_default()))
}

/// Why `--plain` is refused for what is not text.
///
/// # Errors
/// When there are no words to say it in.
pub fn plain_is_for_text(common: &Common) -> Result<Stopped, Problems> {
    let words = common.locale.as_deref().map_or_else(words_of_system, carried)?;
    let refusal = Refusal { message: words.get(&own::ERROR_PLAIN).text, hint: None };
    Ok(Stopped::at("--plain", 0, refusal))
}

/// A folder that an option names. If there is none, the words that the program carries say so in this language.
pub fn folder(option: &str, path: PathBuf, locale: &str) -> Result<Files, Stopped> {
    if path.is_dir() {
        return Ok(Files::Folder(path));
    }
    let words = carried(locale)?;
    let about = if path.exists() { own::ERROR_FOLDER_FILE } else { own::ERROR_FOLDER_MISSING };
    let args = [("file", path.display().to_string().into())];
    let refusal = Refusal { message: words.with(&about, &args).text, hint: None };
    Err(Stopped::at(option, 0, refusal))
}
