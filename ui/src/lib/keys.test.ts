import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { globalKeys, gridStep } from "./keys";

const step = (key: string, rtl: boolean) => gridStep({ key }, rtl);

test("arrows lead up, down and sideways; Home and End to the ends", () => {
  deepEqual(step("ArrowUp", false), { row: -1, column: 0 });
  deepEqual(step("ArrowDown", false), { row: 1, column: 0 });
  deepEqual(step("ArrowRight", false), { row: 0, column: 1 });
  deepEqual(step("ArrowLeft", false), { row: 0, column: -1 });
  equal(step("Home", false), "start");
  equal(step("End", false), "end");
  equal(step("Enter", false), undefined);
  equal(step("a", false), undefined);
});

test("where text runs from right to left, only sideways is mirrored", () => {
  deepEqual(step("ArrowRight", true), { row: 0, column: -1 });
  deepEqual(step("ArrowLeft", true), { row: 0, column: 1 });
  deepEqual(step("ArrowUp", true), { row: -1, column: 0 });
  equal(step("Home", true), "start");
});

/** What a row of keys does, as `clear` and `leave`. */
function pressed(...events: Partial<KeyboardEvent>[]): string[] {
  const done: string[] = [];
  const keys = globalKeys({ clear: () => done.push("clear"), leave: () => done.push("leave") });
  for (const event of events) keys({ preventDefault: () => done.push("kept"), ...event } as KeyboardEvent);
  return done;
}
const escape = (timeStamp: number, repeat = false) => ({ key: "Escape", timeStamp, repeat });

test("Ctrl+Shift+Delete clears, and with Cmd; neither modifier alone does", () => {
  deepEqual(pressed({ key: "Delete", shiftKey: true, ctrlKey: true }), ["kept", "clear"]);
  deepEqual(pressed({ key: "Delete", shiftKey: true, metaKey: true }), ["kept", "clear"]);
  deepEqual(pressed({ key: "Delete", shiftKey: true }), []);
  deepEqual(pressed({ key: "Delete", ctrlKey: true }), []);
});

test("three quick presses of Esc leave; two, or three slow ones, or one held down, do not", () => {
  deepEqual(pressed(escape(0), escape(700), escape(1500)), ["leave"]);
  deepEqual(pressed(escape(0), escape(700)), []);
  deepEqual(pressed(escape(0), escape(700), escape(1501)), []);
  deepEqual(pressed(escape(0), escape(10, true), escape(20, true), escape(30, true)), []);
  deepEqual(pressed(escape(0), escape(1400), escape(1600), escape(1700)), ["leave"], "counted from the last three");
});
