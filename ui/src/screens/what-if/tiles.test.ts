import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { neighbor, TILES } from "./tiles";

const LEFT = { row: 0, column: -1 };
const RIGHT = { row: 0, column: 1 };
const UP = { row: -1, column: 0 };
const DOWN = { row: 1, column: 0 };

const tile = (code: string) => {
  const found = TILES.find((tile) => tile.code === code);
  ok(found, code);
  return found;
};
const from = (code: string, step: { row: number; column: number }) => neighbor(tile(code), step)?.code;

test("every state, the District and Puerto Rico has one tile, and no two share a place", () => {
  equal(TILES.length, 52);
  equal(new Set(TILES.map(({ code }) => code)).size, 52);
  equal(new Set(TILES.map(({ row, column }) => `${row}/${column}`)).size, 52);
  ok(TILES.every(({ row, column }) => row >= 1 && column >= 1 && column <= 11), "the grid counts from 1 and has 11 columns");
});

test("tiles stand as the states lie", () => {
  deepEqual(tile("AK"), { code: "AK", row: 1, column: 1 });
  deepEqual(tile("ME"), { code: "ME", row: 1, column: 11 });
  ok(tile("WA").row < tile("OR").row && tile("OR").row < tile("CA").row);
  ok(tile("CA").column < tile("CO").column && tile("CO").column < tile("VA").column);
});

test("a step leads to the tile beside", () => {
  equal(from("NC", RIGHT), "SC");
  equal(from("NC", LEFT), "TN");
  equal(from("NC", UP), "WV");
  equal(from("OR", UP), "WA");
  equal(from("AZ", UP), "UT");
});

test("over a gap it leads straight on, unless a tile aslant is much nearer", () => {
  equal(from("HI", RIGHT), "TX");
  equal(from("FL", LEFT), "GA", "Texas lies straight on, five tiles away; Georgia is aslant, but beside");
  equal(from("AK", DOWN), "WA");
  equal(from("AK", RIGHT), "MT");
});

test("it never leads to what lies more aside than ahead", () => {
  for (const tile of TILES) {
    for (const step of [LEFT, RIGHT, UP, DOWN]) {
      const to = neighbor(tile, step);
      if (!to) continue;
      const [rows, columns] = [to.row - tile.row, to.column - tile.column];
      const [ahead, aside] = step.row === 0 ? [columns * step.column, rows] : [rows * step.row, columns];
      ok(ahead > 0 && Math.abs(aside) <= ahead, `${tile.code} > ${to.code}`);
    }
  }
});

test("at the edge of the map it leads nowhere", () => {
  equal(from("ME", RIGHT), undefined);
  equal(from("ME", UP), undefined);
  equal(from("HI", DOWN), undefined);
});

test("every tile can be reached from every other", () => {
  const reached = new Set(["AK"]);
  for (const code of reached) {
    for (const step of [LEFT, RIGHT, UP, DOWN]) {
      const next = from(code, step);
      if (next) reached.add(next);
    }
  }
  equal(reached.size, TILES.length);
});
