import { equal, ok } from "node:assert/strict";
import { test } from "node:test";
import type { Access, Evidence } from "../../lib/types";
import { heaviest, weight } from "./access";

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
