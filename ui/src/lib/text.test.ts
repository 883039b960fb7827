import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { foreign, joined, own, spoken } from "./text";
import type { Origin, Text } from "./types";

const inEnglish: Origin = { fallback: { language: "en", direction: "ltr" } };
const english: Text = { text: "a law", origin: inEnglish };

test("own words carry no mark, those of another language name it", () => {
  deepEqual(own("una ley"), { text: "una ley", origin: "own" });
  equal(foreign(own("una ley")), undefined);
  equal(foreign({ text: "⟦a⟧", origin: "missing" }), undefined);
  deepEqual(foreign(english), { language: "en", direction: "ltr" });
});

test("several are joined in order, with the first mark that one of them has", () => {
  deepEqual(joined([own("b"), english, own("c")], " · "), { text: "b · a law · c", origin: inEnglish });
  deepEqual(joined([own("b"), own("c")], ", "), own("b, c"));
  deepEqual(joined([english], " · "), english);
});

test("what is spoken has the colon of its script", () => {
  deepEqual(spoken("Try", "Car", "no"), "Try: Car: no");
  deepEqual(spoken("试试", "汽车", "没有"), "试试：汽车：没有");
});
