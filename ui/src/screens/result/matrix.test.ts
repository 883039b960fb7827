import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { own } from "../../lib/text";
import type { Cell, Column, Matrix, Row, RowGroup } from "../../lib/types";
import { byTopic, find, first, go, goAmongNames } from "./matrix";

/** A matrix from a drawing: `x` is a cell, `.` is none. A record's letter may be followed by a state. */
function matrix(...drawn: [record: string, cells: string, heading?: string][]): Matrix {
  const groups: RowGroup[] = [];
  for (const [name, cells, heading] of drawn) {
    const [record = "", state = null] = name.split("@");
    if (heading || groups.length === 0) groups.push({ topic: null, heading: heading ? own(heading) : null, rows: [] });
    groups.at(-1)?.rows.push({ record, state, cells: [...cells].map((mark) => (mark === "x" ? ({} as Cell) : null)) } as Row);
  }
  const columns = [...(drawn[0]?.[1] ?? "")].map((_, index) => ({ agency: `agency-${index}` }) as Column);
  return { groups, columns } as Matrix;
}
const up = { row: -1, column: 0 };
const down = { row: 1, column: 0 };
const left = { row: 0, column: -1 };
const right = { row: 0, column: 1 };

const SOME = matrix(
  ["a", "..x.x"],
  ["b", "x...."],
  ["c", "x.x.."],
);

test("an arrow leads past empty cells to the next that holds something", () => {
  deepEqual(go(SOME, { row: 0, column: 2 }, right), { row: 0, column: 4 });
  deepEqual(go(SOME, { row: 0, column: 4 }, left), { row: 0, column: 2 });
  deepEqual(go(SOME, { row: 0, column: 2 }, down), { row: 2, column: 2 });
  deepEqual(go(SOME, { row: 2, column: 2 }, up), { row: 0, column: 2 });
});

test("at the edge, and where nothing follows, an arrow leads nowhere", () => {
  equal(go(SOME, { row: 0, column: 2 }, up), undefined);
  equal(go(SOME, { row: 0, column: 2 }, left), undefined);
  equal(go(SOME, { row: 0, column: 4 }, right), undefined);
  equal(go(SOME, { row: 0, column: 4 }, down), undefined);
  equal(go(SOME, { row: 2, column: 0 }, down), undefined);
});

test("from the edge an arrow leads to the name of the row or the column, and back", () => {
  deepEqual(goAmongNames(SOME, { row: 0, column: 2 }, left), { row: 0, column: -1 });
  deepEqual(goAmongNames(SOME, { row: 0, column: 4 }, left), { row: 0, column: 2 }, "what holds something comes first");
  deepEqual(goAmongNames(SOME, { row: 0, column: 2 }, up), { row: -1, column: 2 });
  equal(goAmongNames(SOME, { row: 2, column: 2 }, right), undefined);
  deepEqual(goAmongNames(SOME, { row: 0, column: -1 }, right), { row: 0, column: 2 });
  deepEqual(goAmongNames(SOME, { row: -1, column: 0 }, down), { row: 1, column: 0 });
  equal(goAmongNames(SOME, { row: -1, column: 1 }, down), undefined, "nothing stands in the column");
});

test("among names an arrow leads to the next, and Home and End to the first and last", () => {
  deepEqual(goAmongNames(SOME, { row: 0, column: -1 }, down), { row: 1, column: -1 });
  equal(goAmongNames(SOME, { row: 0, column: -1 }, up), undefined);
  equal(goAmongNames(SOME, { row: 2, column: -1 }, down), undefined);
  deepEqual(goAmongNames(SOME, { row: -1, column: 3 }, right), { row: -1, column: 4 });
  equal(goAmongNames(SOME, { row: -1, column: 4 }, right), undefined);
  equal(goAmongNames(SOME, { row: -1, column: 0 }, left), undefined);
  deepEqual(goAmongNames(SOME, { row: -1, column: 3 }, "start"), { row: -1, column: 0 });
  deepEqual(goAmongNames(SOME, { row: -1, column: 3 }, "end"), { row: -1, column: 4 });
  deepEqual(goAmongNames(SOME, { row: 1, column: -1 }, "end"), { row: 1, column: 0 });
});

test("Home and End lead to the first and last cell of the row that hold something", () => {
  deepEqual(go(SOME, { row: 0, column: 4 }, "start"), { row: 0, column: 2 });
  deepEqual(go(SOME, { row: 0, column: 2 }, "end"), { row: 0, column: 4 });
  deepEqual(go(SOME, { row: 2, column: 2 }, "start"), { row: 2, column: 0 });
  deepEqual(go(SOME, { row: 1, column: 0 }, "end"), { row: 1, column: 0 });
});

test("the keyboard starts at the first cell of the first row", () => {
  deepEqual(first(SOME), { row: 0, column: 2 });
  deepEqual(first(matrix(["a", "..."])), { row: 0, column: 0 });
  deepEqual(first(matrix()), { row: 0, column: 0 });
});

test("a pair is found by record, state and agency", () => {
  const states = matrix(["a@NC", "x."], ["a@GA", ".x"], ["b", "xx"]);
  deepEqual(find(states, { record: "a", state: "GA", agency: "agency-1" }), { row: 1, column: 1 });
  deepEqual(find(states, { record: "b", state: null, agency: "agency-0" }), { row: 2, column: 0 });
  equal(find(states, { record: "a", state: null, agency: "agency-0" }), undefined);
  equal(find(states, { record: "b", state: null, agency: "agency-9" }), undefined);
  equal(find(states, { record: "a", state: "NC", agency: "agency-1" }), undefined, "the cell holds nothing any more");
  equal(find(states, undefined), undefined);
});

test("a heading opens a topic, and every row keeps its place among all", () => {
  const places = (drawn: Matrix) => byTopic(drawn).map(({ heading, rows }) => [heading?.text ?? null, rows.map(({ r }) => r)]);
  deepEqual(places(matrix(["a", "x", "License"], ["b", "x"], ["c", "x", "Work"])), [["License", [0, 1]], ["Work", [2]]]);
  deepEqual(places(matrix(["a", "x"], ["b", "x", "Work"])), [[null, [0]], ["Work", [1]]]);
  deepEqual(places(matrix()), []);
});
