import type { Filter } from "../../../lib/sightline.svelte";
import { joined } from "../../../lib/text";
import type { Access, Column, FlowLink, Text } from "../../../lib/types";
import { heaviest, weight } from "../access";

export type Stage = "record" | "holder" | "channel" | "gate" | "agency";
export const STAGES: readonly Stage[] = ["record", "holder", "channel", "gate", "agency"];

/** `links` are the routes that run through it. */
export interface Node { key: string; stage: Stage; pass: boolean; name: Text; place: Text | null; access: Access | null; links: FlowLink[] }
export interface Edge { from: string; to: string; access: Access | null; links: FlowLink[] }
export interface Picture { columns: Record<Stage, Node[]>; edges: Edge[] }

/** A record of one state. */
export const recordKey = ({ record, state }: { record: string; state: string | null }): string => `${record}@${state ?? ""}`;

/** The pair to show first: the one most at risk; among equals, the agency that comes first. */
export function mostExposed(links: readonly FlowLink[], agencies: readonly Column[]): Filter {
  const place = new Map(agencies.map(({ agency }, index) => [agency, index]));
  const inOrder = [...links].sort((a, b) => (place.get(a.agency) ?? 0) - (place.get(b.agency) ?? 0));
  const link = heaviest(inOrder.filter(({ certainty }) => certainty === "applies")) ?? heaviest(inOrder);
  return link ? { record: recordKey(link), agency: link.agency } : { record: "", agency: "" };
}

export function choose(links: readonly FlowLink[], { record, agency }: Filter): FlowLink[] {
  return links.filter((link) => (!record || recordKey(link) === record) && (!agency || link.agency === agency));
}

/** What of it still applies: other answers can have taken a record or an agency away. */
export const applying = (links: readonly FlowLink[], { record, agency }: Filter): Filter => ({
  record: links.some((link) => recordKey(link) === record) ? record : "",
  agency: links.some((link) => link.agency === agency) ? agency : "",
});

export function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/**
 * You → holder → channel → gate → agency. A route without a safeguard passes the gates by a gap of its own (`pass`).
 * Where one agency is shown, routes behind the same safeguards share a gate; among several, that would hide whose route it is.
 */
export function draw(links: readonly FlowLink[]): Picture {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  const gated = links.some(({ safeguards }) => safeguards.length > 0);
  const shared = new Set(links.map(({ agency }) => agency)).size === 1;

  const node = (stage: Stage, id: string, link: FlowLink, name: Text, place: Text | null = null, access: Access | null = null): string => {
    const key = `${stage}:${id}`;
    const known = nodes.get(key);
    if (known) known.links.push(link);
    else nodes.set(key, { key, stage, pass: stage === "gate" && access === null, name, place, access, links: [link] });
    return key;
  };
  const join = (from: string, to: string, access: Access | null, link: FlowLink): void => {
    const key = `${from}>${to}>${access}`;
    const known = edges.get(key);
    if (known) known.links.push(link);
    else edges.set(key, { from, to, access, links: [link] });
  };

  for (const link of [...links].sort((a, b) => weight(b) - weight(a))) {
    // What is stopped for now is neither open nor shut.
    const access = link.for_now ? "restricted" : link.access;
    const where = link.state ?? "";
    const record = node("record", recordKey(link), link, link.record_name, link.place);
    const holder = node("holder", `${link.holder}@${where}`, link, link.holder_name, link.place);
    const channel = node("channel", `${link.channel}@${where}`, link, link.channel_name);
    const agency = node("agency", link.agency, link, link.agency_name);
    join(record, holder, null, link);
    join(holder, channel, null, link);
    if (!gated) {
      join(channel, agency, access, link);
      continue;
    }
    const [first, ...others] = link.safeguards;
    const names = first && joined([first, ...others], " · ");
    const gate = names
      ? node("gate", [shared ? "" : link.channel, where, link.access, names.text].join("|"), link, names, null, access)
      : node("gate", `${link.channel}@${where}`, link, link.channel_name);
    join(channel, gate, access, link);
    join(gate, agency, access, link);
  }
  return { columns: arrange([...nodes.values()], [...edges.values()]), edges: [...edges.values()] };
}

/** Orders each column by the middle of its neighbors in the column before, so that few lines cross. */
function arrange(nodes: readonly Node[], edges: readonly Edge[]): Record<Stage, Node[]> {
  const columns = Object.fromEntries(STAGES.map((stage) => [stage, nodes.filter((node) => node.stage === stage)])) as Record<Stage, Node[]>;
  const rank = new Map(columns.record.map((node, index) => [node.key, index]));
  for (const stage of STAGES.slice(1)) {
    const middle = (node: Node): number => {
      const before = edges.flatMap(({ from, to }) => (to === node.key ? [rank.get(from) ?? 0] : []));
      return before.reduce((sum, at) => sum + at, 0) / Math.max(1, before.length);
    };
    columns[stage].sort((a, b) => middle(a) - middle(b));
    columns[stage].forEach((node, index) => rank.set(node.key, index));
  }
  return columns;
}

/** Where a node came to stand. `start` and `end` are in reading direction. */
export interface Box { start: number; end: number; middle: number; pass: boolean }

/** The line from one node to the next; through a gap it runs straight first. */
export function curve(from: Box, to: Box): string {
  const bend = (from.end + to.start) / 2;
  const start = from.pass ? `M${from.start} ${from.middle}H${from.end}` : `M${from.end} ${from.middle}`;
  return `${start}C${bend} ${from.middle} ${bend} ${to.middle} ${to.start} ${to.middle}`;
}
