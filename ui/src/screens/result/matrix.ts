import type { gridStep } from "../../lib/keys";
import type { Pair } from "../../lib/sightline.svelte";
import type { Overview, Row, Text } from "../../lib/types";

/** A place in the matrix, or a way through it. */
export interface Spot { row: number; column: number }

/** The rows of one topic, each with its place among all rows. */
export interface Group { heading: Text | null; rows: { row: Row; r: number }[] }

export function byTopic(rows: readonly Row[]): Group[] {
  const groups: Group[] = [];
  rows.forEach((row, r) => {
    if (row.heading || groups.length === 0) groups.push({ heading: row.heading, rows: [] });
    groups.at(-1)?.rows.push({ row, r });
  });
  return groups;
}

/** Where a pair stands, if it has a row and a column. */
export function find({ rows, agencies }: Overview, pair: Pair | undefined): Spot | undefined {
  const row = rows.findIndex((row) => row.record === pair?.record && row.state === pair.state);
  const column = agencies.findIndex(({ agency }) => agency === pair?.agency);
  return row < 0 || column < 0 ? undefined : { row, column };
}

/** The first cell of the first row that holds something. */
export function first({ rows }: Overview): Spot {
  return { row: 0, column: Math.max(0, rows[0]?.cells.findIndex((cell) => cell !== null) ?? 0) };
}

/** Where a key leads from a cell: to the next one that holds something, or to the first or last of the row. */
export function go({ rows, agencies }: Overview, from: Spot, step: NonNullable<ReturnType<typeof gridStep>>): Spot | undefined {
  if (step === "start") return reach(rows, { row: from.row, column: -1 }, { row: 0, column: 1 });
  if (step === "end") return reach(rows, { row: from.row, column: agencies.length }, { row: 0, column: -1 });
  return reach(rows, from, step);
}

function reach(rows: readonly Row[], from: Spot, step: Spot): Spot | undefined {
  for (let at = from; ; ) {
    at = { row: at.row + step.row, column: at.column + step.column };
    const cell = rows[at.row]?.cells[at.column];
    if (cell === undefined) return undefined;
    if (cell !== null) return at;
  }
}
