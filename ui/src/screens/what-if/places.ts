import { shapes } from "virtual:geography";

/** Where something stands on the map. */
export interface Place { x: number; y: number }

/** States too small to be read or hit have a sign at sea, and a line to it from where they lie. */
export const SIGNS: Readonly<Record<string, Place & { from?: Place }>> = {
  VT: { x: 812, y: 84, from: { x: 867, y: 126 } },
  NH: { x: 866, y: 70, from: { x: 890, y: 122 } },
  MA: { x: 952, y: 150, from: { x: 912, y: 167 } },
  RI: { x: 952, y: 206, from: { x: 905, y: 183 } },
  CT: { x: 952, y: 234, from: { x: 889, y: 191 } },
  NJ: { x: 952, y: 262, from: { x: 865, y: 233 } },
  DE: { x: 952, y: 290, from: { x: 855, y: 262 } },
  MD: { x: 952, y: 318, from: { x: 857, y: 274 } },
  DC: { x: 952, y: 346, from: { x: 828, y: 267 } },
  HI: { x: 266, y: 586 },
};

/** The middle of the land, moved where the letters would not stand well. */
const MOVED: Readonly<Record<string, Place>> = { FL: { x: 782, y: 522 }, LA: { x: 562, y: 478 }, MI: { x: 688, y: 196 }, ID: { x: 199, y: 168 } };
export const labelOf = ({ code, x, y }: Place & { code: string }): Place => SIGNS[code] ?? MOVED[code] ?? { x, y };

/** The nearest state in a direction; one that lies more aside than ahead is in another. */
export function nearest(code: string, step: { row: number; column: number }): string | undefined {
  const from = shapes.find((shape) => shape.code === code);
  if (!from) return undefined;
  const ahead = ({ x, y }: Place) => (x - from.x) * step.column + (y - from.y) * step.row;
  const aside = ({ x, y }: Place) => Math.abs((x - from.x) * step.row) + Math.abs((y - from.y) * step.column);
  const far = (place: Place) => Math.hypot(ahead(place), 2 * aside(place));
  return shapes.filter((shape) => ahead(shape) > 0 && aside(shape) <= ahead(shape)).sort((a, b) => far(a) - far(b))[0]?.code;
}
