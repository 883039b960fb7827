import type { Access, Evidence } from "../../lib/types";

const ACCESS: readonly Access[] = ["barred", "restricted", "open"];
const EVIDENCE: readonly Evidence[] = ["law-only", "reported", "documented"];

/** How much a result weighs: access first, then how well it is shown. Higher is more exposed. */
export function weight(outcome: { access: Access; evidence: Evidence }): number {
  return ACCESS.indexOf(outcome.access) * EVIDENCE.length + EVIDENCE.indexOf(outcome.evidence);
}

export const heaviest = <T extends { access: Access; evidence: Evidence }>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>((most, one) => (most === undefined || weight(one) > weight(most) ? one : most), undefined);
