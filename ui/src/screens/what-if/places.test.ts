import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { height, shapes, width } from "virtual:geography";
import { labelOf, nearest, SIGNS } from "./places";
import { TILES } from "./tiles";

const LEFT = { row: 0, column: -1 };
const RIGHT = { row: 0, column: 1 };
const UP = { row: -1, column: 0 };
const DOWN = { row: 1, column: 0 };

const shape = (code: string) => {
  const found = shapes.find((shape) => shape.code === code);
  ok(found, code);
  return found;
};
const points = (path: string) => [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

test("the map has the states that the tiles have", () => {
  deepEqual(shapes.map(({ code }) => code).sort(), TILES.map(({ code }) => code).sort());
});

test("every outline, middle and sign lies on the map", () => {
  for (const { code, path, x, y } of shapes) {
    const all = [...points(path), { x, y }, labelOf(shape(code))];
    ok(all.length > 5, `${code} is more than a line`);
    ok(all.every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height), code);
  }
  ok(Object.keys(SIGNS).every((code) => shapes.some((shape) => shape.code === code)), "no sign without a state");
});

test("the states lie as on earth, Alaska and Hawaii below the West, Puerto Rico beside Florida", () => {
  ok(shape("WA").y < shape("OR").y && shape("OR").y < shape("CA").y);
  ok(shape("CA").x < shape("CO").x && shape("CO").x < shape("VA").x);
  ok(shape("AK").x < shape("HI").x && shape("HI").x < shape("TX").x && shape("AK").y > shape("CA").y);
  ok(shape("PR").x > shape("FL").x && shape("PR").y > shape("FL").y);
});

test("neighbors share their border: simplifying it opens no gap", () => {
  const [utah, colorado] = [points(shape("UT").path), points(shape("CO").path)];
  const shared = utah.filter(({ x, y }) => colorado.some((point) => point.x === x && point.y === y));
  ok(shared.length >= 2, `${shared.length}`);
});

test("a step leads to the state beside", () => {
  equal(nearest("UT", RIGHT), "CO");
  equal(nearest("CO", LEFT), "UT");
  equal(nearest("AZ", UP), "UT");
  equal(nearest("WA", DOWN), "OR");
  equal(nearest("CT", RIGHT), "RI");
  equal(nearest("MD", LEFT), "DC");
});

test("over water it leads on", () => {
  equal(nearest("AK", RIGHT), "HI");
  equal(nearest("HI", RIGHT), "LA", "Texas lies a little more above than beside");
  equal(nearest("PR", LEFT), "FL");
});

test("at the edge of the map, and from where there is no state, it leads nowhere", () => {
  equal(nearest("ME", UP), undefined);
  equal(nearest("HI", DOWN), undefined);
  equal(nearest("XX", UP), undefined);
});

test("every state can be reached from every other", () => {
  for (const { code } of shapes) {
    const reached = new Set([code]);
    for (const from of reached) {
      for (const step of [LEFT, RIGHT, UP, DOWN]) {
        const next = nearest(from, step);
        if (next !== undefined) reached.add(next);
      }
    }
    equal(reached.size, shapes.length, `from ${code}`);
  }
});
