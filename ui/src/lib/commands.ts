// Written by `cargo xtask types` from src-tauri/commands.txt. Do not edit.
import type { AddedKey, AnswerEffect, DeskView, Explanation, Interview, KeyFile, LetterView, LockedFile, OpenedSession, OtherAnswer, PaperAsked, PlacesView, PlanView, PracticeClient, PracticeCompared, PracticeView, Proof, Renewed, Result, Saved, SessionKey, SessionLock, Shell, SlipView, StandingsView, WhatIf } from "./types";

/** What the window can ask of the program. */
export interface Commands {
  shell(): Promise<Shell>;
  setLocale(locale: string): Promise<Shell>;
  interview(): Promise<Interview>;
  answer(id: string, state: string | null, values: string[]): Promise<Interview>;
  result(): Promise<Result>;
  explain(record: string, agency: string, state: string | null): Promise<Explanation>;
  whatIf(others: OtherAnswer[]): Promise<WhatIf>;
  everyAnswer(): Promise<AnswerEffect[]>;
  standings(record: string | null, agency: string | null): Promise<StandingsView>;
  places(states: string[]): Promise<PlacesView>;
  savePlaces(states: string[]): Promise<Saved | null>;
  actions(): Promise<PlanView>;
  paper(asked: PaperAsked): Promise<string>;
  printPaper(): Promise<void>;
  savePaper(asked: PaperAsked): Promise<Saved | null>;
  letters(): Promise<LetterView[]>;
  letter(id: string, state: string | null, fields: { [field: string]: string }): Promise<string>;
  saveLetter(id: string, state: string | null, fields: { [field: string]: string }): Promise<Saved | null>;
  drawPassphrase(): Promise<string>;
  saveSession(lock: SessionLock): Promise<Saved | null>;
  chooseSession(): Promise<LockedFile | null>;
  chooseKey(): Promise<KeyFile | null>;
  openSession(key: SessionKey): Promise<OpenedSession>;
  choosePack(): Promise<Renewed | null>;
  trustKey(role: string, key: string): Promise<AddedKey[]>;
  addedKeys(): Promise<AddedKey[]>;
  slip(statement: string): Promise<SlipView>;
  proof(): Promise<Proof>;
  desk(beside: string | null): Promise<DeskView>;
  practiceClients(): Promise<PracticeClient[]>;
  beginPractice(id: string): Promise<PracticeView>;
  practice(): Promise<PracticeView | null>;
  practiceCompared(): Promise<PracticeCompared>;
  practiceSheet(id: string, solution: boolean): Promise<string>;
  clear(next: boolean): Promise<void>;
  leave(): Promise<void>;
}

/** Each command through `invoke`, which sends its name and arguments to the program. */
export function commands(invoke: <T>(command: string, args?: Record<string, unknown>) => Promise<T>): Commands {
  return {
    shell: () => invoke("shell"),
    setLocale: (locale) => invoke("set_locale", { locale }),
    interview: () => invoke("interview"),
    answer: (id, state, values) => invoke("answer", { id, state, values }),
    result: () => invoke("result"),
    explain: (record, agency, state) => invoke("explain", { record, agency, state }),
    whatIf: (others) => invoke("what_if", { others }),
    everyAnswer: () => invoke("every_answer"),
    standings: (record, agency) => invoke("standings", { record, agency }),
    places: (states) => invoke("places", { states }),
    savePlaces: (states) => invoke("save_places", { states }),
    actions: () => invoke("actions"),
    paper: (asked) => invoke("paper", { asked }),
    printPaper: () => invoke("print_paper"),
    savePaper: (asked) => invoke("save_paper", { asked }),
    letters: () => invoke("letters"),
    letter: (id, state, fields) => invoke("letter", { id, state, fields }),
    saveLetter: (id, state, fields) => invoke("save_letter", { id, state, fields }),
    drawPassphrase: () => invoke("draw_passphrase"),
    saveSession: (lock) => invoke("save_session", { lock }),
    chooseSession: () => invoke("choose_session"),
    chooseKey: () => invoke("choose_key"),
    openSession: (key) => invoke("open_session", { key }),
    choosePack: () => invoke("choose_pack"),
    trustKey: (role, key) => invoke("trust_key", { role, key }),
    addedKeys: () => invoke("added_keys"),
    slip: (statement) => invoke("slip", { statement }),
    proof: () => invoke("proof"),
    desk: (beside) => invoke("desk", { beside }),
    practiceClients: () => invoke("practice_clients"),
    beginPractice: (id) => invoke("begin_practice", { id }),
    practice: () => invoke("practice"),
    practiceCompared: () => invoke("practice_compared"),
    practiceSheet: (id, solution) => invoke("practice_sheet", { id, solution }),
    clear: (next) => invoke("clear", { next }),
    leave: () => invoke("leave"),
  };
}
