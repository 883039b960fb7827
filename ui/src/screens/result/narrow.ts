import type { Narrow } from "../../lib/sightline.svelte";
import type { Access, Matrix, Row } from "../../lib/types";

/** As many rows are overlooked at once: where there are more, the table can be narrowed. */
export const MANY = 12;

const isOpen = (cell: { access: Access; for_now: boolean } | null): boolean =>
  // What is stopped for now is neither open nor shut.
  cell !== null && cell.access === "open" && !cell.for_now;

/** What of it still applies: other answers can have taken an agency or a topic away. */
export function applying({ columns, groups }: Matrix, { open, agency, topic }: Narrow): Narrow {
  return {
    open,
    agency: columns.some((column) => column.agency === agency) ? agency : "",
    topic: groups.some((group) => group.topic === topic) ? topic : "",
  };
}

/** The rows of one topic, the column of one agency with the rows that it reaches, and the rows that hold something open. */
export function narrowed(matrix: Matrix, { open, agency, topic }: Narrow): Matrix {
  const kept = matrix.columns.flatMap((column, index) => (!agency || column.agency === agency ? [index] : []));
  const only = (row: Row): Row => ({ ...row, cells: kept.map((index) => row.cells[index] ?? null) });
  const stays = ({ cells }: Row): boolean => (open ? cells.some(isOpen) : !agency || cells.some((cell) => cell !== null));
  const groups = matrix.groups
    .filter((group) => !topic || group.topic === topic)
    .map((group) => ({ ...group, rows: group.rows.map(only).filter(stays) }))
    .filter(({ rows }) => rows.length > 0);
  return { ...matrix, columns: matrix.columns.filter((_, index) => kept.includes(index)), groups };
}
