import type { Asked, Explanation, FlowLink, Overview, Shell, StateTally, Text } from "../lib/types";

export interface Planned extends Omit<Asked, "state" | "place" | "given"> { per: string | null }
interface Person { overview: Overview; links: FlowLink[]; explanations: Record<string, Explanation> }

/** The program's words for two persons, as `en.json` and `es.json` hold them. */
export interface Fixture {
  states: Shell["states"];
  topics: { id: string; name: Text; questions: Planned[] }[];
  people: Record<"NC" | "NY", Person>;
  start: Overview;
  start_summary: Text;
  progress: string;
  tallies: StateTally[];
}

export async function load(locale: "en" | "es"): Promise<Fixture> {
  const module = locale === "es" ? await import("./es.json") : await import("./en.json");
  return module.default as unknown as Fixture;
}
