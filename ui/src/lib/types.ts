// The words and shapes that the program hands to the window. Generated from Rust; finished, localised strings only.

export type Access = "barred" | "restricted" | "open";
export type Evidence = "law-only" | "reported" | "documented";
export type Certainty = "applies" | "depends";

/** Words for the reader. `fallback` names their language when it is not the reader's. */
export interface Text { text: string; fallback: string | null }

export interface LocaleChoice { tag: string; name: string; direction: "ltr" | "rtl" }
export interface Choice { value: string; text: Text }
export interface Shell { locale: string; direction: "ltr" | "rtl"; locales: LocaleChoice[]; words: Record<string, string>; states: Choice[]; network_shut: boolean; version: string }

/** `given` is empty when there is no answer; for states it holds codes, or `none`. */
export interface Asked { id: string; state: string | null; place: Text | null; question: Text; why: Text | null; help: Text | null; kind: "choice" | "state" | "states"; choices: Choice[]; given: string[] }
export interface Topic { id: string; name: Text; questions: Asked[] }
export interface Interview { topics: Topic[]; answered: number; left: number; progress: Text; overview: Overview }

export interface Column { agency: string; short: Text; name: Text }
export interface Cell { access: Access; evidence: Evidence; asked_only: boolean; certainty: Certainty; words: Text }
export interface Row { record: string; state: string | null; name: Text; what: Text | null; place: Text | null; cells: (Cell | null)[] }
export interface Overview { summary: Text[]; agencies: Column[]; rows: Row[]; next_questions: Text[]; dated: Text }

/** One route; `gates` names the safeguards on it. */
export interface FlowLink { record: string; record_name: Text; state: string | null; place: Text | null; holder: string; holder_name: Text; channel: string; channel_name: Text; agency: string; agency_name: Text; access: Access; evidence: Evidence; certainty: Certainty; gates: Text[] }
export interface AnswerLine { id: string; state: string | null; text: Text }
export interface Result { overview: Overview; links: FlowLink[]; answers: AnswerLine[] }

export interface NoteView { text: Text; dated: Text; states: string | null; cites: number[] }
export interface SafeguardView { name: Text; effect: Text; law: string | null; since: Text | null; what: Text | null; notes: NoteView[]; above: Text | null; binds: Text | null; exceptions: Text | null }
export interface CaseView { headline: Text; notes: NoteView[]; above: Text | null }
export interface RouteView { name: Text; holder: Text; access: Access; access_word: Text; evidence_phrase: Text; depends_on: Text[]; how: Text; because: Text[]; background: NoteView[]; state_notes: NoteView[]; safeguards: SafeguardView[]; may_narrow: SafeguardView[]; not_stopped_by: SafeguardView[]; cases: CaseView[]; seen_elsewhere: Text | null; unsettled: Text[] }
export interface SourceView { number: number; title: string; publisher: string; date: string | null; url: string | null; not_read: Text | null }
export interface Explanation { title: Text; place: Text | null; access: Access; access_word: Text; access_sentence: Text; evidence_sentence: Text; depends_sentence: Text | null; depends_on: Text[]; routes: RouteView[]; sources: SourceView[] }

export interface OutcomeView { access: Access; evidence: Evidence; certainty: Certainty; words: Text }
export interface ChangeView { record: Text; place: Text | null; agency: Text; before: OutcomeView | null; after: OutcomeView | null }
export interface Comparison { sentence: Text; changes: ChangeView[] }
export interface StateTally { code: string; name: Text; open: number; restricted: number; barred: number; depends: number; words: Text }

export interface ActionView { id: string; name: Text; what: Text; changes: Text | null; effort: Text; caution: Text | null; duty: Text | null; law: string | null; dated: Text; sources: SourceView[] }

export interface ProofLine { name: Text; passed: boolean; detail: Text }
export interface Proof { lines: ProofLine[]; commands: string[]; versions: { name: string; version: string }[] }
