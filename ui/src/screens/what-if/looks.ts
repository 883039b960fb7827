import type { StateStanding, Text } from "../../lib/types";

const LOOKS = ["open", "restricted", "for-now", "barred", "none"] as const;
export type Look = (typeof LOOKS)[number];

/** How a state is drawn. A broken pattern is one that hangs on answers. */
export interface Drawn { look: Look; broken: boolean }

/** What holds for now only is said first, as the marks do. */
export const drawn = ({ access, for_now, depends }: Pick<StateStanding, "access" | "for_now" | "depends">): Drawn =>
  ({ look: access === null ? "none" : for_now ? "for-now" : access, broken: depends });

/** Each way to draw a state that is in use, with its words, from the most exposed on. */
export function legend(standings: readonly StateStanding[]): (Drawn & { words: Text[] })[] {
  return LOOKS.flatMap((look) => [false, true].flatMap((broken) => {
    const words = new Map(standings.filter((standing) => {
      const as = drawn(standing);
      return as.look === look && as.broken === broken;
    }).map(({ word }) => [word.text, word]));
    return words.size === 0 ? [] : [{ look, broken, words: [...words.values()] }];
  }));
}
