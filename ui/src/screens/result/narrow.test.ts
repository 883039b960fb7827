import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { WHOLE } from "../../lib/sightline.svelte";
import type { Cell, Column, Matrix, Row, RowGroup } from "../../lib/types";
import { applying, narrowed } from "./narrow";

const CELLS: Record<string, Partial<Cell> | null> = {
  o: { access: "open", for_now: false },
  n: { access: "open", for_now: true },
  r: { access: "restricted", for_now: false },
  ".": null,
};

/** Topics, each with its rows: `o` is open, `n` open but stopped for now, `r` restricted, `.` nothing. */
function matrix(topics: Record<string, Record<string, string>>): Matrix {
  const groups = Object.entries(topics).map(([topic, rows]) => ({
    topic,
    heading: null,
    rows: Object.entries(rows).map(([record, cells]) => ({ record, cells: [...cells].map((mark) => CELLS[mark]) }) as Row),
  }) satisfies RowGroup);
  return { groups, columns: ["ice", "cbp", "fbi"].map((agency) => ({ agency }) as Column) } as Matrix;
}
const seen = ({ groups, columns }: Matrix) => [
  columns.map(({ agency }) => agency).join(" "),
  groups.map(({ topic, rows }) => `${topic}: ${rows.map(({ record }) => record).join(" ")}`).join("; "),
];

const ALL = matrix({ home: { address: "or.", lease: "nr." }, work: { pay: "r.o", tax: "..r" } });

test("nothing chosen shows all of it", () => {
  deepEqual(narrowed(ALL, WHOLE), ALL);
});

test("open keeps the rows that hold something open; what is stopped for now is not", () => {
  deepEqual(seen(narrowed(ALL, { ...WHOLE, open: true })), ["ice cbp fbi", "home: address; work: pay"]);
});

test("an agency keeps its column and the rows that it reaches", () => {
  deepEqual(seen(narrowed(ALL, { ...WHOLE, agency: "ice" })), ["ice", "home: address lease; work: pay"]);
  deepEqual(narrowed(ALL, { ...WHOLE, agency: "fbi" }).groups[0]?.rows[0]?.cells.length, 1);
});

test("open to one agency means to that one", () => {
  deepEqual(seen(narrowed(ALL, { ...WHOLE, open: true, agency: "fbi" })), ["fbi", "work: pay"]);
});

test("a topic keeps its rows, and a topic with none left is gone", () => {
  deepEqual(seen(narrowed(ALL, { ...WHOLE, topic: "work" })), ["ice cbp fbi", "work: pay tax"]);
  deepEqual(seen(narrowed(ALL, { open: true, agency: "cbp", topic: "" })), ["cbp", ""]);
});

test("what other answers have taken away narrows nothing", () => {
  deepEqual(applying(ALL, { open: true, agency: "gone", topic: "work" }), { open: true, agency: "", topic: "work" });
  deepEqual(applying(ALL, { open: false, agency: "cbp", topic: "gone" }), { open: false, agency: "cbp", topic: "" });
});
