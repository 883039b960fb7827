import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import table from "../../../tests/fixture/terms.json";
import { Finder, Glossary, Scope } from "./glossary";
import { own } from "./text";
import type { Term, Text } from "./types";

test("terms are found as the table says that Rust reads too", () => {
  for (const { about, forms, cases } of table as { about: string; forms: Record<string, string[]>; cases: { text: string; finds: string[][] }[] }[]) {
    const finder = new Finder(Object.entries(forms).flatMap(([term, all]) => all.map((form) => [term, form] as const)));
    for (const { text, finds } of cases) {
      deepEqual(finder.all(text).map(({ start, end, term }) => [term, text.slice(start, end)]), finds, `${about}: ${text}`);
    }
  }
});

const term = (id: string, forms: Record<string, string[]>): Term => ({
  id, headword: own(id), means: own(`${id} means this`),
  forms: Object.entries(forms).map(([language, of]) => ({ language, forms: of })),
});
const glossary = new Glossary([term("order", { es: ["orden"], en: ["order"] }), term("warrant", { en: ["warrant"] })], "es");
const english = (text: string): Text => ({ text, origin: { fallback: { language: "en", direction: "ltr" } } });
const shown = (pieces: { text: string; term?: Term }[]) => pieces.map(({ text, term: of }) => (of ? `[${text}]` : text));

test("a text is searched in its own language, and stays whole", () => {
  const all = () => true;
  deepEqual(shown(glossary.pieces(own("La orden, no order."), all)), ["La ", "[orden]", ", no order."]);
  deepEqual(shown(glossary.pieces(english("An order, a warrant"), all)), ["An ", "[order]", ", a ", "[warrant]"]);
  deepEqual(shown(glossary.pieces(own(""), all)), [""]);
  deepEqual(shown(glossary.pieces({ text: "⟦order⟧", origin: "missing" }, all)), ["⟦order⟧"]);
});

test("within a card a term is explained once; who explains it goes on, until they are gone", () => {
  const scope = new Scope();
  const [first, second] = [{}, {}];
  const say = (who: object) => shown(scope.pieces(glossary, own("una orden"), who)).length;
  equal(say(first), 2);
  equal(say(second), 1);
  equal(say(first), 2);
  scope.leave(first);
  equal(say(second), 2);
  const other = new Glossary(glossary.terms, "es");
  equal(shown(scope.pieces(other, own("una orden"), first)).length, 2, "another language begins anew");
});
