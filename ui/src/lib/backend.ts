import type { ActionView, Comparison, Explanation, Interview, Proof, Result, Shell, StateTally } from "./types";

/** Everything the window can ask of the program. Each call may reject with `{ message }`. */
export interface Backend {
  shell(): Promise<Shell>;
  set_locale(locale: string): Promise<Shell>;
  interview(): Promise<Interview>;
  /** Empty `values` take the answer back. */
  answer(id: string, state: string | null, values: string[]): Promise<Interview>;
  result(): Promise<Result>;
  explain(record: string, agency: string, state: string | null): Promise<Explanation>;
  /** What would differ if this one answer were another. */
  compare(id: string, state: string | null, values: string[]): Promise<Comparison>;
  compare_states(): Promise<StateTally[]>;
  actions(): Promise<ActionView[]>;
  proof(): Promise<Proof>;
  /** Forgets everything; the process restarts. */
  clear(): Promise<void>;
  /** Forgets everything and quits. */
  leave(): Promise<void>;
}
