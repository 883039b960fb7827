import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { forget, given, keyOf, valueOf } from "./typed";

test("the same letter to two states is two letters", () => {
  equal(keyOf({ id: "own-driver-record", state: "NC" }), "own-driver-record-NC");
  equal(keyOf({ id: "plate-reader-audit", state: null }), "plate-reader-audit");
});

test("what is empty is a blank, and is not handed on", () => {
  const typed = { "full-name": " Ana ", email: "  " };
  equal(valueOf(typed, "full-name"), "Ana");
  equal(valueOf(typed, "court"), "");
  deepEqual(given(typed), { "full-name": " Ana " });
});

test("what is forgotten is gone from the very object that held it", () => {
  const typed: Record<string, string> = { "full-name": "Ana" };
  forget(typed);
  deepEqual(typed, {});
});
