import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { kept } from "./kept";

test("what is the same stays what it was, and what is not is new", () => {
  const was = { rows: [{ name: "a", cells: [null, { access: "open" }] }, { name: "b", cells: [] }], rest: null, given: ["x"] };
  equal(kept(was, structuredClone(was)), was);

  const changed = structuredClone(was);
  changed.rows[1]!.name = "c";
  const shown = kept(was, structuredClone(changed));
  deepEqual(shown, changed);
  equal(shown === was, false);
  equal(shown.rows[0], was.rows[0]);
  equal(shown.rows[1] === was.rows[1], false);
  equal(shown.given, was.given);
});

test("what is longer, shorter or of another kind is taken as it comes", () => {
  const pairs: [unknown, unknown][] = [[[1, 2], [1]], [[1], [1, 2]], [{ a: 1 }, {}], [null, { a: 1 }], [{ a: 1 }, null], [undefined, [1]], ["a", "b"]];
  for (const [was, now] of pairs) deepEqual(kept(was, structuredClone(now)), now);
});
