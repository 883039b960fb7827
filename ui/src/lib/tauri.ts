import { invoke } from "@tauri-apps/api/core";
import type { Backend } from "./backend";

/** The program behind the real window. */
export const tauri: Backend = {
  shell: () => invoke("shell"),
  set_locale: (locale) => invoke("set_locale", { locale }),
  interview: () => invoke("interview"),
  answer: (id, state, values) => invoke("answer", { id, state, values }),
  result: () => invoke("result"),
  explain: (record, agency, state) => invoke("explain", { record, agency, state }),
  compare: (id, state, values) => invoke("compare", { id, state, values }),
  compare_states: () => invoke("compare_states"),
  actions: () => invoke("actions"),
  proof: () => invoke("proof"),
  clear: () => invoke("clear"),
  leave: () => invoke("leave"),
};
