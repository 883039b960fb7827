import { createContext } from "svelte";
import type { Commands } from "./commands";
import { Glossary } from "./glossary";
import { kept } from "./kept";
import type { Asked, DeskView, Explanation, Interview, PracticeView, Result, Shell, SlipView, Term, Text, WindowWord } from "./types";

export type Screen = "welcome" | "interview" | "result" | "explanation" | "what-if" | "actions" | "letters" | "paper" | "session" | "rules" | "practice" | "proof";
/** A letter, for one state or for none in particular. */
export interface LetterKey { id: string; state: string | null }
export interface Chosen { pair: Pair; name: Text; place: Text | null }
export interface Pair { record: string; agency: string; state: string | null }
/** What the table of the result is narrowed to; empty means all. */
export interface Narrow { open: boolean; agency: string; topic: string }
export const WHOLE: Narrow = { open: false, agency: "", topic: "" };
/** Whose routes are shown: of a record in its state, to an agency; empty means all. */
export interface Filter { record: string; agency: string }

/** A question, or the same question for one state: `license.status`, `license.status-NC`. */
export const keyOf = (asked: { id: string; state: string | null }): string =>
  asked.state === null ? asked.id : `${asked.id}-${asked.state}`;

/** What the window knows now. It lives in memory and goes with the window. */
export class Sightline {
  shell = $state.raw<Shell>();
  screen = $state<Screen>("welcome");
  topic = $state<string>();
  interview = $state.raw<Interview>();
  result = $state.raw<Result>();
  explanation = $state.raw<Explanation>();
  /** The matrix cell last opened, so that going back finds it. */
  pair = $state.raw<Pair>();
  /** The letter that is open; none while the list of them is. */
  letter = $state.raw<LetterKey>();
  /** The results to be explained on the paper for a lawyer; empty: those that matter most. */
  chosen = $state.raw<readonly Chosen[]>([]);
  /** How the result is looked at: it stays so while an explanation is read. */
  narrow = $state.raw<Narrow>(WHOLE);
  /** Set while the routes are unfolded. */
  routes = $state.raw<Filter>();
  /** The term whose meaning is shown, and where it was asked about. */
  asked = $state.raw<{ term: Term; by: HTMLElement }>();
  readonly glossary = $derived(new Glossary(this.shell?.glossary ?? [], this.shell?.locale ?? ""));
  /** The advocate's side of the interview; none while people answer for themselves. */
  desk = $state.raw<DeskView>();
  /** Who is practiced with, where the person is made up: each screen says so. */
  practice = $state.raw<PracticeView>();
  /** A slip that says what is wrong, and the button that it was asked for with. */
  slip = $state.raw<{ view: SlipView; statement: string; by: HTMLElement }>();
  trouble = $state<string>();
  /** Set first on leaving: the window goes blank before anything else happens. */
  blank = $state(false);
  /** Questions skipped on purpose, told apart from those not reached yet. */
  skipped = $state.raw<ReadonlySet<string>>(new Set());

  /** Counts answers that were not taken, so that the choices show again what holds. */
  refusals = $state(0);

  #queue: Promise<unknown> = Promise.resolve();
  readonly backend: Commands;

  constructor(backend: Commands) {
    this.backend = backend;
  }

  /** A message by its id in `locales/`. */
  readonly word = (id: WindowWord): string => this.shell?.words[id] ?? `⟦${id}⟧`;

  async start(): Promise<void> {
    await this.attempt(async () => {
      this.shell = await this.backend.shell();
      this.interview = await this.backend.interview();
      this.practice = (await this.backend.practice()) ?? undefined;
    });
    if (this.shell?.next_client) {
      await this.toDesk("");
      this.screen = "interview";
    }
  }

  /** To the advocate's side of the interview, with a client's language beside theirs; empty: none. */
  async toDesk(beside: string): Promise<void> {
    await this.attempt(async () => (this.desk = await this.backend.desk(beside === "" ? null : beside)));
  }

  /** Begins to practice with a made-up client, as of the day of their case. */
  async practiceWith(id: string): Promise<void> {
    const begun = await this.attempt(async () => (this.practice = await this.backend.beginPractice(id)));
    if (!begun) return;
    await this.attempt(async () => (this.shell = await this.backend.shell()));
    await this.renew();
  }

  async go(screen: Screen): Promise<void> {
    if (screen === "result" || screen === "what-if") {
      await this.attempt(async () => (this.result = await this.backend.result()));
    }
    this.screen = screen;
  }

  /** Shows what the program now holds, after it took other answers as a whole. */
  async renew(): Promise<void> {
    this.topic = this.result = this.explanation = this.pair = this.routes = undefined;
    this.skipped = new Set();
    this.chosen = [];
    await this.attempt(async () => (this.interview = await this.backend.interview()));
  }

  /** Shows everything by other rules and words, which the program has taken. */
  async takeRules(): Promise<void> {
    await this.attempt(async () => (this.shell = await this.backend.shell()));
    await this.renew();
  }

  async speak(locale: string): Promise<void> {
    await this.attempt(async () => {
      const shell = await this.backend.setLocale(locale);
      const beside = this.desk?.beside?.tag;
      const [interview, desk, result, explanation, practice] = await Promise.all([
        this.backend.interview(),
        this.desk && this.backend.desk(beside === undefined || beside === locale ? null : beside),
        this.result && this.backend.result(),
        this.explanation && this.pair && this.backend.explain(this.pair.record, this.pair.agency, this.pair.state),
        this.practice && this.backend.practice(),
      ]);
      Object.assign(this, { shell, interview, desk, result, explanation, practice: practice ?? undefined });
    });
  }

  /** Empty `values` take the answer back. */
  async answer(asked: Asked, values: string[]): Promise<void> {
    const skipped = new Set(this.skipped);
    if (values.length === 0) skipped.add(keyOf(asked));
    else skipped.delete(keyOf(asked));
    this.skipped = skipped;
    const taken = await this.attempt(async () => (this.interview = kept(this.interview, await this.backend.answer(asked.id, asked.state, values))));
    if (!taken) this.refusals += 1;
  }

  async explain(pair: Pair): Promise<void> {
    const explained = await this.attempt(async () => {
      this.explanation = await this.backend.explain(pair.record, pair.agency, pair.state);
      this.pair = pair;
    });
    if (explained) this.screen = "explanation";
  }

  /** Opens the slip for a statement of the rules. */
  async slipFor(statement: string, by: HTMLElement): Promise<void> {
    await this.attempt(async () => (this.slip = { view: await this.backend.slip(statement), statement, by }));
  }

  isChosen(pair: Pair): boolean {
    return this.chosen.some((chosen) => isSame(chosen.pair, pair));
  }

  /** Puts the result that is explained on the paper for a lawyer, or takes a chosen one off. */
  choose(pair: Pair): void {
    if (this.isChosen(pair)) {
      this.chosen = this.chosen.filter((chosen) => !isSame(chosen.pair, pair));
    } else if (this.explanation) {
      this.chosen = [...this.chosen, { pair, name: this.explanation.title, place: this.explanation.place }];
    }
  }

  /** Forgets everything; for a next client, it begins at the desk again. */
  async clear(nextClient = false): Promise<void> {
    this.#forget();
    await this.#attemptNow(() => this.backend.clear(nextClient));
    const { trouble } = this;
    await this.start();
    this.trouble = trouble ?? this.trouble;
    this.blank = false;
  }

  async leave(): Promise<void> {
    this.#forget();
    await this.#attemptNow(() => this.backend.leave());
  }

  /** Runs calls one after another; shows what went wrong and keeps what was there. */
  attempt(call: () => Promise<unknown>): Promise<boolean> {
    const run = this.#queue.then(() => this.#attemptNow(call));
    this.#queue = run;
    return run;
  }

  async #attemptNow(call: () => Promise<unknown>): Promise<boolean> {
    try {
      await call();
      this.trouble = undefined;
      return true;
    } catch (error) {
      this.trouble = messageOf(error) ?? this.word("window-trouble-unknown");
      return false;
    }
  }

  /** Blank first; calls still under way no longer hold anything up. */
  #forget(): void {
    this.blank = true;
    this.#queue = Promise.resolve();
    this.screen = "welcome";
    this.topic = this.interview = this.result = this.explanation = this.pair = this.letter = this.routes = this.asked = this.slip = this.desk = this.practice = this.trouble = undefined;
    this.narrow = WHOLE;
    this.skipped = new Set();
    this.chosen = [];
  }
}

const isSame = (a: Pair, b: Pair): boolean => a.record === b.record && a.agency === b.agency && a.state === b.state;

function messageOf(error: unknown): string | undefined {
  if (typeof error === "object" && error !== null && "message" in error && typeof error.message === "string") {
    return error.message;
  }
  return typeof error === "string" ? error : undefined;
}

export const [getSightline, setSightline] = createContext<Sightline>();
