import type { Access, Cell, Evidence, Takes } from "../../lib/types";

const ACCESS: readonly Access[] = ["barred", "restricted", "open"];
const TAKES: readonly Takes[] = ["own-word", "own-paper", "keepers-choice", "court-order", "judges-warrant"];
const EVIDENCE: readonly Evidence[] = ["law-only", "reported", "documented"];

/** How much a result weighs: access first, then how well it is shown. Higher is more exposed. */
export function weight(outcome: { access: Access; evidence: Evidence }): number {
  return ACCESS.indexOf(outcome.access) * EVIDENCE.length + EVIDENCE.indexOf(outcome.evidence);
}

export const heaviest = <T extends { access: Access; evidence: Evidence }>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>((most, one) => (most === undefined || weight(one) > weight(most) ? one : most), undefined);

/** The agencies of one record, by what their cells come to in words; the most exposed first. */
export function byWord<T>(cells: readonly (Cell | null)[], agencies: readonly T[]): { cell: Cell; reached: T[] }[] {
  const groups = new Map<string, { cell: Cell; reached: T[] }>();
  for (const [index, cell] of cells.entries()) {
    const agency = agencies[index];
    if (!cell || agency === undefined) continue;
    const known = groups.get(cell.word.text);
    if (known) known.reached.push(agency);
    else groups.set(cell.word.text, { cell, reached: [agency] });
  }
  const weigh = ({ cell }: { cell: Cell }): number =>
    (ACCESS.indexOf(cell.access) * 2 + (cell.for_now ? 0 : 1)) * TAKES.length - (cell.takes ? TAKES.indexOf(cell.takes) : 0);
  return [...groups.values()].sort((a, b) => weigh(b) - weigh(a));
}
