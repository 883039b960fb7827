import { createContext } from "svelte";
import type { Commands } from "./commands";
import { Glossary } from "./glossary";
import type { Asked, Explanation, Interview, Overview, Result, Shell, Term, WindowWord } from "./types";

export type Screen = "welcome" | "interview" | "result" | "explanation" | "what-if" | "actions" | "proof";
export interface Pair { record: string; agency: string; state: string | null }

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
  /** The term whose meaning is shown, and where it was asked about. */
  asked = $state.raw<{ term: Term; by: HTMLElement }>();
  readonly glossary = $derived(new Glossary(this.shell?.glossary ?? [], this.shell?.locale ?? ""));
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

  get overview(): Overview | undefined {
    return this.interview?.overview;
  }

  async start(): Promise<void> {
    await this.attempt(async () => {
      this.shell = await this.backend.shell();
      this.interview = await this.backend.interview();
    });
  }

  async go(screen: Screen): Promise<void> {
    if (screen === "result" || screen === "what-if") {
      await this.attempt(async () => (this.result = await this.backend.result()));
    }
    this.screen = screen;
  }

  async speak(locale: string): Promise<void> {
    await this.attempt(async () => {
      const shell = await this.backend.setLocale(locale);
      const [interview, result, explanation] = await Promise.all([
        this.backend.interview(),
        this.result && this.backend.result(),
        this.explanation && this.pair && this.backend.explain(this.pair.record, this.pair.agency, this.pair.state),
      ]);
      Object.assign(this, { shell, interview, result, explanation });
    });
  }

  /** Empty `values` take the answer back. */
  async answer(asked: Asked, values: string[]): Promise<void> {
    const skipped = new Set(this.skipped);
    if (values.length === 0) skipped.add(keyOf(asked));
    else skipped.delete(keyOf(asked));
    this.skipped = skipped;
    const taken = await this.attempt(async () => (this.interview = await this.backend.answer(asked.id, asked.state, values)));
    if (!taken) this.refusals += 1;
  }

  async explain(pair: Pair): Promise<void> {
    const explained = await this.attempt(async () => {
      this.explanation = await this.backend.explain(pair.record, pair.agency, pair.state);
      this.pair = pair;
    });
    if (explained) this.screen = "explanation";
  }

  async clear(): Promise<void> {
    this.#forget();
    await this.#attemptNow(() => this.backend.clear());
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
    this.topic = this.interview = this.result = this.explanation = this.pair = this.asked = this.trouble = undefined;
    this.skipped = new Set();
  }
}

function messageOf(error: unknown): string | undefined {
  if (typeof error === "object" && error !== null && "message" in error && typeof error.message === "string") {
    return error.message;
  }
  return typeof error === "string" ? error : undefined;
}

export const [getSightline, setSightline] = createContext<Sightline>();
