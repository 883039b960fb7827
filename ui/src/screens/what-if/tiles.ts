/** Where each state stands on the tile map: the letters' own place is the place of the tile. */
const MAP = [
  "AK .. .. .. .. .. .. .. .. .. ME",
  ".. .. .. .. .. .. .. .. .. VT NH",
  "WA ID MT ND MN IL WI MI NY RI MA",
  "OR NV WY SD IA IN OH PA NJ CT ..",
  "CA UT CO NE MO KY WV VA MD DE ..",
  ".. AZ NM KS AR TN NC SC DC .. ..",
  ".. .. .. OK LA MS AL GA .. .. ..",
  "HI .. .. TX .. .. .. .. FL .. PR",
] as const;

export interface Tile { code: string; row: number; column: number }

export const TILES: readonly Tile[] = MAP.flatMap((line, row) =>
  line.split(" ").flatMap((code, column) => (code === ".." ? [] : [{ code, row: row + 1, column: column + 1 }])),
);

/** The nearest tile in a direction, along the row or the column first. */
export function neighbor(from: Tile, step: { row: number; column: number }): Tile | undefined {
  const ahead = (tile: Tile) => (tile.row - from.row) * step.row + (tile.column - from.column) * step.column;
  const aside = (tile: Tile) => Math.abs((tile.row - from.row) * step.column) + Math.abs((tile.column - from.column) * step.row);
  return TILES.filter((tile) => ahead(tile) > 0 && aside(tile) <= ahead(tile))
    .sort((a, b) => ahead(a) + 3 * aside(a) - ahead(b) - 3 * aside(b))[0];
}
