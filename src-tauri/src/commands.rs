//! What the window may ask for: each a line. The list of them is `commands.txt`; what they do stands in the sitting.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sightline_confine::Confined;
use sightline_view::{
    AnswerEffect, DeskView, Explanation, Interview, KeyFile, LetterView, OpenedSession, OtherAnswer,
    PaperAsked, PlacesView, PlanView, PracticeClient, PracticeCompared, PracticeView, Refusal, Renewed,
    ResultView, SessionKey, SessionLock, Sitting, SlipView, StandingsView, Typed, WhatIf, key_file,
    passphrase,
};
use sightline_words::own;
use tauri::{AppHandle, Runtime, State};

use crate::dialogue::Files;
use crate::farewell;
use crate::papers::{self, Saved};
use crate::proof::{Proof, prove};
use crate::renewal::{AddedKey, Renewal};
use crate::sessions::{self, Chosen, LockedFile};
use crate::shell::Shell;

/// The names of the commands.
pub const COMMANDS: &[&str] = include!(concat!(env!("OUT_DIR"), "/names.rs"));

type Open<'s> = State<'s, Mutex<Sitting>>;
type Reached<'s> = State<'s, Arc<Files>>;

/// A command that panicked has changed nothing half: answers are replaced as a whole.
fn open<'a>(sitting: &'a Open<'_>) -> MutexGuard<'a, Sitting> {
    sitting.lock().unwrap_or_else(PoisonError::into_inner)
}

fn frame(sitting: &Sitting, renewal: &Renewal, confined: &Confined) -> Shell {
    Shell::of(sitting, renewal, confined.network_shut())
}

#[tauri::command]
pub fn shell(sitting: Open<'_>, renewal: State<'_, Renewal>, confined: State<'_, Confined>) -> Shell {
    frame(&open(&sitting), &renewal, &confined)
}

#[tauri::command]
pub fn set_locale(
    sitting: Open<'_>,
    renewal: State<'_, Renewal>,
    confined: State<'_, Confined>,
    locale: &str,
) -> Result<Shell, Refusal> {
    let mut sitting = open(&sitting);
    sitting.speak(locale)?;
    Ok(frame(&sitting, &renewal, &confined))
}

#[tauri::command]
pub fn interview(sitting: Open<'_>) -> Interview {
    open(&sitting).interview()
}

#[tauri::command]
pub fn answer(
    sitting: Open<'_>,
    id: &str,
    state: Option<&str>,
    values: Vec<String>,
) -> Result<Interview, Refusal> {
    #[cfg(feature = "leaks")]
    crate::leaks::leak(&format!("{id}: {values:?}"));
    let mut sitting = open(&sitting);
    sitting.answer(id, state, &values)?;
    Ok(sitting.interview())
}

#[tauri::command]
pub fn result(sitting: Open<'_>) -> ResultView {
    open(&sitting).result()
}

#[tauri::command]
pub fn explain(
    sitting: Open<'_>,
    record: &str,
    agency: &str,
    state: Option<&str>,
) -> Result<Explanation, Refusal> {
    open(&sitting).explain(record, agency, state)
}

#[tauri::command]
pub fn what_if(sitting: Open<'_>, others: Vec<OtherAnswer>) -> Result<WhatIf, Refusal> {
    open(&sitting).what_if(&others)
}

#[tauri::command]
pub fn every_answer(sitting: Open<'_>) -> Result<Vec<AnswerEffect>, Refusal> {
    open(&sitting).every_answer()
}

#[tauri::command]
pub fn standings(
    sitting: Open<'_>,
    record: Option<&str>,
    agency: Option<&str>,
) -> Result<StandingsView, Refusal> {
    open(&sitting).standings(record.zip(agency))
}

#[tauri::command]
pub fn places(sitting: Open<'_>, states: Vec<String>) -> Result<PlacesView, Refusal> {
    open(&sitting).places(&states)
}

#[tauri::command]
pub async fn save_places(
    sitting: Open<'_>,
    files: Reached<'_>,
    states: Vec<String>,
) -> Result<Option<Saved>, Refusal> {
    let page = open(&sitting).places(&states)?.page;
    let Some(saved) = files.save("places.html", page.into_bytes()).await else { return Ok(None) };
    papers::told(open(&sitting).words(), &own::WINDOW_SAVED, saved).map(Some)
}

#[tauri::command]
pub fn actions(sitting: Open<'_>) -> PlanView {
    open(&sitting).plan_with_effects()
}

#[tauri::command]
pub fn paper(sitting: Open<'_>, asked: PaperAsked) -> Result<String, Refusal> {
    open(&sitting).paper(&asked)
}

/// Opens the system's own dialogue for what the window shows on paper.
#[tauri::command]
pub fn print_paper<R: Runtime>(
    sitting: Open<'_>,
    files: Reached<'_>,
    window: tauri::WebviewWindow<R>,
) -> Result<(), Refusal> {
    let printed = papers::print(&window, &files);
    if printed { Ok(()) } else { Err(Refusal::of(open(&sitting).words(), &own::WINDOW_NOT_PRINTED, &[])) }
}

#[tauri::command]
pub async fn save_paper(
    sitting: Open<'_>,
    files: Reached<'_>,
    asked: PaperAsked,
) -> Result<Option<Saved>, Refusal> {
    let page = open(&sitting).paper(&asked)?;
    let Some(saved) = files.save("sightline.html", page.into_bytes()).await else { return Ok(None) };
    papers::told(open(&sitting).words(), &own::WINDOW_SAVED, saved).map(Some)
}

#[tauri::command]
pub fn letters(sitting: Open<'_>) -> Vec<LetterView> {
    open(&sitting).letters()
}

/// What is typed is no answer: it makes the page, and is overwritten.
#[tauri::command]
pub fn letter(
    sitting: Open<'_>,
    id: &str,
    state: Option<&str>,
    fields: BTreeMap<String, Typed>,
) -> Result<String, Refusal> {
    open(&sitting).letter_page(id, state, &fields)
}

/// What is typed stands in the file that the person chose, and nowhere else.
#[tauri::command]
pub async fn save_letter(
    sitting: Open<'_>,
    files: Reached<'_>,
    id: String,
    state: Option<String>,
    fields: BTreeMap<String, Typed>,
) -> Result<Option<Saved>, Refusal> {
    let page = open(&sitting).letter_page(&id, state.as_deref(), &fields)?;
    let Some(saved) = files.save("letter.html", page.into_bytes()).await else { return Ok(None) };
    papers::told(open(&sitting).words(), &own::WINDOW_SAVED, saved).map(Some)
}

/// Six words that would open a session, drawn anew each time.
#[tauri::command]
pub fn draw_passphrase(sitting: Open<'_>) -> Result<String, Refusal> {
    Ok(passphrase(open(&sitting).words())?.to_string())
}

/// It is locked first: what reaches the dialogue, and whoever shows it, is locked already.
#[tauri::command]
pub async fn save_session(
    sitting: Open<'_>,
    files: Reached<'_>,
    lock: SessionLock,
) -> Result<Option<Saved>, Refusal> {
    let sealed = open(&sitting).sealed(&lock)?;
    let Some(saved) = files.save(sessions::NAME, sealed).await else { return Ok(None) };
    papers::told(open(&sitting).words(), &own::SESSION_SAVED, saved).map(Some)
}

#[tauri::command]
pub async fn choose_session(
    sitting: Open<'_>,
    files: Reached<'_>,
    chosen: State<'_, Chosen>,
) -> Result<Option<LockedFile>, Refusal> {
    let Some(file) = files.choose(sessions::NAME).await else { return Ok(None) };
    sessions::read(&open(&sitting), &chosen, file.readable()).map(Some)
}

/// The key that stands in a file which the person chooses.
#[tauri::command]
pub async fn choose_key(sitting: Open<'_>, files: Reached<'_>) -> Result<Option<KeyFile>, Refusal> {
    let Some(file) = files.choose_key().await else { return Ok(None) };
    key_file(open(&sitting).words(), file.readable()).map(Some)
}

/// Opens the file that was chosen last. Refused, it can be tried again.
#[tauri::command]
pub async fn open_session(
    sitting: Open<'_>,
    chosen: State<'_, Chosen>,
    key: SessionKey,
) -> Result<OpenedSession, Refusal> {
    let mut sitting = open(&sitting);
    let sealed = chosen.sealed().ok_or_else(|| Refusal::of(sitting.words(), &own::SEALED_NONE, &[]))?;
    let opened = sitting.open_sealed(&sealed, &key)?;
    chosen.forget();
    Ok(opened)
}

/// Takes a pack that the person chooses; the window then asks for everything anew. It takes seconds to check one, and
/// whoever wants to leave meanwhile can: nothing is held.
#[tauri::command]
pub async fn choose_pack(
    sitting: Open<'_>,
    files: Reached<'_>,
    renewal: State<'_, Renewal>,
) -> Result<Option<Renewed>, Refusal> {
    let Some(file) = files.choose("rules.pack").await else { return Ok(None) };
    let reader = open(&sitting).pack_reader();
    let read = reader.read(file.readable(), &renewal.trusted());
    let mut sitting = open(&sitting);
    let pack = read.map_err(|fault| fault.told(sitting.words()))?;
    renewal.take(&mut sitting, &file.path, pack).map(Some)
}

#[tauri::command]
pub fn trust_key(
    sitting: Open<'_>,
    renewal: State<'_, Renewal>,
    role: &str,
    key: &str,
) -> Result<Vec<AddedKey>, Refusal> {
    let sitting = open(&sitting);
    renewal.trust(sitting.words(), role, key)?;
    Ok(renewal.keys(sitting.words()))
}

#[tauri::command]
pub fn added_keys(sitting: Open<'_>, renewal: State<'_, Renewal>) -> Vec<AddedKey> {
    renewal.keys(open(&sitting).words())
}

/// The same slip whatever was answered.
#[tauri::command]
pub fn slip(sitting: Open<'_>, statement: &str) -> Result<SlipView, Refusal> {
    open(&sitting).slip(statement)
}

#[tauri::command]
pub fn desk(sitting: Open<'_>, beside: Option<&str>) -> Result<DeskView, Refusal> {
    open(&sitting).desk(beside)
}

#[tauri::command]
pub fn practice_clients(sitting: Open<'_>) -> Vec<PracticeClient> {
    open(&sitting).practice_clients()
}

#[tauri::command]
pub fn begin_practice(sitting: Open<'_>, id: &str) -> Result<PracticeView, Refusal> {
    open(&sitting).begin_practice(id)
}

#[tauri::command]
pub fn practice(sitting: Open<'_>) -> Option<PracticeView> {
    open(&sitting).practice()
}

#[tauri::command]
pub fn practice_compared(sitting: Open<'_>) -> Result<PracticeCompared, Refusal> {
    open(&sitting).practice_compared()
}

/// The same sheet whatever was answered.
#[tauri::command]
pub fn practice_sheet(sitting: Open<'_>, id: &str, solution: bool) -> Result<String, Refusal> {
    open(&sitting).practice_sheet(id, solution)
}

#[tauri::command]
pub fn proof(sitting: Open<'_>, confined: State<'_, Confined>) -> Proof {
    prove(open(&sitting).words(), COMMANDS, &confined)
}

#[tauri::command]
pub fn clear<R: Runtime>(app: AppHandle<R>, next: bool) {
    farewell::clear(&app, next);
}

#[tauri::command]
pub fn leave<R: Runtime>(app: AppHandle<R>) {
    farewell::leave(&app);
}
