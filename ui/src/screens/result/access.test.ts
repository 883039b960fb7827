import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import type { Access, Cell, Evidence, Takes } from "../../lib/types";
import { byWord, heaviest, weight } from "./access";

const outcome = (access: Access, evidence: Evidence) => ({ access, evidence });

test("access weighs more than evidence, and better shown weighs more", () => {
  const rising = [
    outcome("barred", "law-only"), outcome("barred", "reported"), outcome("barred", "documented"),
    outcome("restricted", "law-only"), outcome("restricted", "reported"), outcome("restricted", "documented"),
    outcome("open", "law-only"), outcome("open", "reported"), outcome("open", "documented"),
  ];
  for (const [index, one] of rising.entries()) {
    const before = rising[index - 1];
    ok(before === undefined || weight(before) < weight(one), `${one.access}, ${one.evidence}`);
  }
});

test("the heaviest is the first of the heaviest; there is none of none", () => {
  const first = { ...outcome("open", "reported"), name: "first" };
  const second = { ...outcome("open", "reported"), name: "second" };
  const lighter = { ...outcome("restricted", "documented"), name: "lighter" };
  equal(heaviest([lighter, first, second]), first);
  equal(heaviest([]), undefined);
});

test("agencies stand by what their cells come to, the most exposed first", () => {
  const cell = (access: Access, takes: Takes | null = null, for_now = false) =>
    ({ access, takes, for_now, word: { text: `${access} ${takes ?? ""} ${for_now}` } }) as Cell;
  const cells = [
    cell("barred"), null, cell("restricted", "judges-warrant"), cell("open", null, true), cell("restricted", "own-word"),
    cell("open"), cell("barred"),
  ];
  const reached = byWord(cells, ["a", "b", "c", "d", "e", "f", "g"]).map(({ reached }) => reached.join(""));
  deepEqual(reached, ["f", "d", "e", "c", "ag"]);
  deepEqual(byWord([null], ["a"]), []);
});
