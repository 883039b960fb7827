import type { gridStep } from "../../lib/keys";
import type { Pair } from "../../lib/sightline.svelte";
import type { Matrix, Row, Text } from "../../lib/types";

/** A place in the matrix, or a way through it. The name of a row stands in column -1, that of a column in row -1. */
export interface Spot { row: number; column: number }

/** The place of a name. */
export const NAME = -1;

/** The rows of one topic, each with its place among all rows. */
export interface Group { heading: Text | null; rows: { row: Row; r: number }[] }

export const rowsOf = ({ groups }: Matrix): Row[] => groups.flatMap(({ rows }) => rows);

export function byTopic({ groups }: Matrix): Group[] {
  let r = 0;
  return groups.map(({ heading, rows }) => ({ heading, rows: rows.map((row) => ({ row, r: r++ })) }));
}

/** Where a pair stands, if it has a row and a column. */
export function find(matrix: Matrix, pair: Pair | undefined): Spot | undefined {
  const rows = rowsOf(matrix);
  const row = rows.findIndex((row) => row.record === pair?.record && row.state === pair.state);
  const column = matrix.columns.findIndex(({ agency }) => agency === pair?.agency);
  // A cell that other answers have emptied is no place to come back to.
  return rows[row]?.cells[column] ? { row, column } : undefined;
}

/** The first cell of the first row that holds something. */
export function first(matrix: Matrix): Spot {
  const rows = rowsOf(matrix);
  return { row: 0, column: Math.max(0, rows[0]?.cells.findIndex((cell) => cell !== null) ?? 0) };
}

/** Where a key leads from a cell: to the next one that holds something, or to the first or last of the row. */
export function go(matrix: Matrix, from: Spot, step: NonNullable<ReturnType<typeof gridStep>>): Spot | undefined {
  const rows = rowsOf(matrix);
  if (step === "start") return reach(rows, { row: from.row, column: -1 }, { row: 0, column: 1 });
  if (step === "end") return reach(rows, { row: from.row, column: matrix.columns.length }, { row: 0, column: -1 });
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

/** The same, and from the edge on to the names of rows and columns, and among and back from these. */
export function goAmongNames(matrix: Matrix, from: Spot, step: NonNullable<ReturnType<typeof gridStep>>): Spot | undefined {
  const rows = rowsOf(matrix);
  if (from.column !== NAME && from.row !== NAME) {
    const to = go(matrix, from, step);
    if (to || typeof step === "string") return to;
    if (step.row < 0) return { ...from, row: NAME };
    return step.column < 0 ? { ...from, column: NAME } : undefined;
  }
  if (typeof step === "string") {
    if (from.column === NAME) return step === "end" ? go(matrix, from, "end") : undefined;
    return { row: NAME, column: step === "start" ? 0 : matrix.columns.length - 1 };
  }
  const along = from.column === NAME ? step.row : step.column;
  if (along === 0) return reach(rows, from, step);
  const to = { row: from.row + step.row, column: from.column + step.column };
  const [at, many] = from.column === NAME ? [to.row, rows.length] : [to.column, matrix.columns.length];
  return at >= 0 && at < many ? to : undefined;
}
