// An in-memory stand-in for the program, for working on the window in a plain browser. Its words were taken from the
// program's own output. It holds no legal logic: a person in New York or North Carolina, and a few rules of thumb.
import enWords from "../../../locales/en/window.ftl?raw";
import esWords from "../../../locales/es/window.ftl?raw";
import type { Backend } from "../lib/backend";
import type { ActionView, Asked, ChangeView, Comparison, Explanation, Interview, Overview, Proof, Result, Row, Shell, Text } from "../lib/types";
import { actionsOf, proofOf } from "./extra";
import { load, type Fixture, type Planned } from "./fixture";
import { mirror, wordsOf } from "./words";

const LOCALES: Shell["locales"] = [
  { tag: "en", name: "English", direction: "ltr" },
  { tag: "es", name: "Español", direction: "ltr" },
  { tag: "ar-XB", name: "‮Mirrored‬", direction: "rtl" },
];
/** Which answer a record needs before it shows; the rest of the fixture is kept as it is. */
const NEEDS: Record<string, string> = {
  "license-photo": "state.licensed", "home-address": "state.licensed", "license-status": "state.licensed", "license-denial": "state.licensed",
  "driving-history": "state.licensed", "face-template": "state.licensed", "vehicle-registration": "state.registered",
  "plate-sightings": "state.drives", "home-interior": "state.home",
};

let locale = "en";
let answers: Record<string, string[]> = {};

const say = (text: string): Text => ({ text, fallback: null });
const key = (id: string, state: string | null) => (state ? `${id}@${state}` : id);
const finish = <T>(view: T): T => (locale === "ar-XB" ? mirror(view) : structuredClone(view));
const fixture = (): Promise<Fixture> => load(locale === "es" ? "es" : "en");

function shell(states: Shell["states"]): Shell {
  const direction = LOCALES.find(({ tag }) => tag === locale)?.direction ?? "ltr";
  const words = wordsOf(locale === "es" ? esWords : enWords);
  return { locale, direction, locales: LOCALES, words, states, network_shut: true, version: "demo" };
}

/** New York when the person lives there; else North Carolina. */
const home = (given: Record<string, string[]>): "NY" | "NC" => (given["state.home"]?.[0] === "NY" ? "NY" : "NC");

const shows = (row: { record: string }, given: Record<string, string[]>): boolean => {
  const states = given[NEEDS[row.record] ?? ""];
  return states !== undefined && states[0] !== "none";
};

function overview(words: Fixture, given: Record<string, string[]>): Overview {
  if (Object.keys(given).length === 0) return { ...words.start, summary: [words.start_summary] };
  const whole = words.people[home(given)].overview;
  const rows = whole.rows.filter((row) => shows(row, given));
  const open = rows.filter((row) => row.cells.some((cell) => cell?.access === "open")).length;
  const summary = whole.summary.map(({ text }) => say(text.replace(/\d+/, String(open))));
  return { ...whole, rows, summary, next_questions: words.start.next_questions.slice(0, Math.max(0, 5 - Object.keys(given).length)) };
}

function asks(words: Fixture, planned: Planned): Asked[] {
  const { id, question, why, help, kind, choices, per } = planned;
  const base = { id, question, why, help, kind, choices };
  if (!per) return [{ ...base, state: null, place: null, given: answers[id] ?? [] }];
  const states = (answers[`state.${per}`] ?? []).filter((code) => code !== "none");
  return states.map((state) => ({ ...base, state, place: words.states.find(({ value }) => value === state)?.text ?? null, given: answers[key(id, state)] ?? [] }));
}

async function interview(): Promise<Interview> {
  const words = await fixture();
  const topics = words.topics.map(({ id, name, questions }) => ({ id, name, questions: questions.flatMap((planned) => asks(words, planned)) }));
  const all = topics.flatMap(({ questions }) => questions);
  const answered = all.filter(({ given }) => given.length > 0).length;
  const left = all.length - answered;
  const progress = say(words.progress.replace("{ NUMBER($number) }", String(answered)).replace("{ NUMBER($left) }", String(left)));
  return finish({ topics, answered, left, progress, overview: overview(words, answers) });
}

async function result(): Promise<Result> {
  const words = await fixture();
  const links = words.people[home(answers)].links.filter((link) => shows(link, answers));
  return finish({ overview: overview(words, answers), links, answers: [] });
}

async function explain(record: string): Promise<Explanation> {
  const { explanations } = (await fixture()).people[home(answers)];
  const found = explanations[`${record}/ice-ero`] ?? Object.values(explanations)[0];
  if (!found) throw { message: "The demo has no such explanation." };
  return finish(found);
}

function changes(before: Overview, after: Overview): ChangeView[] {
  const find = (rows: Row[], record: string) => rows.find((row) => row.record === record);
  const records = [...new Set([...before.rows, ...after.rows].map(({ record }) => record))];
  return records.flatMap((record) => {
    const [old, now] = [find(before.rows, record), find(after.rows, record)];
    return after.agencies.flatMap((agency, index): ChangeView[] => {
      const [was, is] = [old?.cells[index] ?? null, now?.cells[index] ?? null];
      const same = was?.access === is?.access && was?.evidence === is?.evidence;
      return same ? [] : [{ record: (now ?? old)?.name ?? say(record), place: (now ?? old)?.place ?? null, agency: agency.short, before: was, after: is }];
    });
  });
}

async function compare(id: string, state: string | null, values: string[]): Promise<Comparison> {
  const words = await fixture();
  const { [key(id, state)]: _, ...rest } = answers;
  const other = values.length > 0 ? { ...rest, [key(id, state)]: values } : rest;
  const found = changes(overview(words, answers), overview(words, other));
  return finish({ sentence: say(found.length === 0 ? "This change makes no difference." : `${found.length} results would change.`), changes: found });
}

export const demo: Backend = {
  shell: async () => finish(shell((await fixture()).states)),
  set_locale: async (tag) => { locale = tag; return demo.shell(); },
  interview,
  answer: async (id, state, values) => {
    const { [key(id, state)]: _, ...rest } = answers;
    answers = values.length > 0 ? { ...rest, [key(id, state)]: values } : rest;
    return interview();
  },
  result,
  explain: (record) => explain(record),
  compare,
  compare_states: async () => finish((await fixture()).tallies),
  actions: async (): Promise<ActionView[]> => finish(actionsOf(locale)),
  proof: async (): Promise<Proof> => finish(proofOf(locale)),
  clear: async () => { answers = {}; },
  leave: async () => { answers = {}; },
};

// A person to start from, for pictures: …/index.html?answers=NC&locale=es
const asked = new URLSearchParams(window.location.search);
locale = asked.get("locale") ?? locale;
const code = asked.get("answers");
if (code) {
  const states = [code];
  answers = { "state.home": states, "state.licensed": states, "state.registered": states, "state.drives": states, "state.booked": ["none"], [`license.status@${code}`]: ["current"], [`license.kind@${code}`]: ["ordinary"] };
}
