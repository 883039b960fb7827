import { heaviest, weight } from "./access";
import type { Access, FlowLink, Text } from "./types";

/** Empty means all. */
export interface Filter { record: string; agency: string }
export type Stage = "record" | "holder" | "channel" | "gate" | "agency";
export const STAGES: readonly Stage[] = ["record", "holder", "channel", "gate", "agency"];

/** `links` are the routes that run through it. */
export interface Node { key: string; stage: Stage; name: Text; place: Text | null; access: Access | null; links: FlowLink[] }
export interface Edge { from: string; to: string; access: Access | null; links: FlowLink[] }
export interface Picture { columns: Record<Stage, Node[]>; edges: Edge[] }

export const recordKey = (link: FlowLink): string => `${link.record}@${link.state ?? ""}`;

/** The pair to show first: the one most at risk. */
export function mostExposed(links: readonly FlowLink[]): Filter {
  const link = heaviest(links.filter(({ certainty }) => certainty === "applies")) ?? heaviest(links);
  return link ? { record: recordKey(link), agency: link.agency } : { record: "", agency: "" };
}

export function choose(links: readonly FlowLink[], { record, agency }: Filter): FlowLink[] {
  return links.filter((link) => (!record || recordKey(link) === record) && (!agency || link.agency === agency));
}

export function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** You → holder → channel → gate → agency. A route without a safeguard has no gate: its line runs through. */
export function draw(links: readonly FlowLink[]): Picture {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();

  const node = (stage: Stage, id: string, link: FlowLink, name: Text, place: Text | null, access: Access | null): string => {
    const key = `${stage}:${id}`;
    const known = nodes.get(key);
    if (known) known.links.push(link);
    else nodes.set(key, { key, stage, name, place, access, links: [link] });
    return key;
  };
  const join = (from: string, to: string, access: Access | null, link: FlowLink): void => {
    const key = `${from}>${to}>${access}`;
    const known = edges.get(key);
    if (known) known.links.push(link);
    else edges.set(key, { from, to, access, links: [link] });
  };

  for (const link of [...links].sort((a, b) => weight(b) - weight(a))) {
    const where = link.state ?? "";
    const record = node("record", recordKey(link), link, link.record_name, link.place, null);
    const holder = node("holder", `${link.holder}@${where}`, link, link.holder_name, link.place, null);
    const channel = node("channel", `${link.channel}@${where}`, link, link.channel_name, null, null);
    const agency = node("agency", link.agency, link, link.agency_name, null, null);
    join(record, holder, null, link);
    join(holder, channel, null, link);
    const [first, ...more] = link.gates;
    if (first === undefined) {
      join(channel, agency, link.access, link);
    } else {
      const id = [link.channel, where, link.access, ...link.gates.map(({ text }) => text)].join("|");
      const name = more.length === 0 ? first : { text: link.gates.map(({ text }) => text).join(" · "), fallback: first.fallback };
      const gate = node("gate", id, link, name, null, link.access);
      join(channel, gate, link.access, link);
      join(gate, agency, link.access, link);
    }
  }
  return { columns: arrange([...nodes.values()], [...edges.values()]), edges: [...edges.values()] };
}

/** Orders each column by the middle of its neighbours in the column before, so that few lines cross. */
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
