import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { commands } from "./commands";
import { keyOf, Sightline, WHOLE } from "./sightline.svelte";
import type { Asked } from "./types";

const asked = { id: "license.status", state: "NC" } as Asked;

/** A window whose program is answered by hand: `sent` has the calls under way, by name. */
function opened() {
  const sent: { command: string; settle: (value: unknown) => void; refuse: (why: unknown) => void }[] = [];
  const program = commands(<T>(command: string) =>
    new Promise<T>((resolve, reject) => sent.push({ command, settle: (value) => resolve(value as T), refuse: reject })));
  const names = () => sent.map(({ command }) => command);
  return { sightline: new Sightline(program), sent, names };
}
const soon = () => new Promise<void>((done) => setTimeout(done));

test("a question of a state is told apart from the same of another", () => {
  equal(keyOf({ id: "license.status", state: null }), "license.status");
  equal(keyOf(asked), "license.status-NC");
});

test("a call waits for the one before it", async () => {
  const { sightline, sent, names } = opened();
  void sightline.answer(asked, ["current"]);
  void sightline.go("result");
  await soon();
  deepEqual(names(), ["answer"]);
  sent[0]?.settle({ topics: [] });
  await soon();
  deepEqual(names(), ["answer", "result"]);
  equal(sightline.screen, "welcome", "the screen changes with what it shows");
  sent[1]?.settle({ links: [] });
  await soon();
  equal<string>(sightline.screen, "result");
});

test("a refused call says why, keeps what was there, and holds up no later one", async () => {
  const { sightline, sent, names } = opened();
  void sightline.answer(asked, ["current"]);
  await soon();
  sent[0]?.settle({ topics: [] });
  await soon();
  void sightline.answer(asked, ["nonsense"]);
  await soon();
  sent[1]?.refuse({ message: "There is no such answer." });
  await soon();
  equal(sightline.trouble, "There is no such answer.");
  deepEqual(sightline.interview?.topics, []);
  equal(sightline.refusals, 1);
  void sightline.go("result");
  await soon();
  deepEqual(names(), ["answer", "answer", "result"]);
  sent[2]?.settle({});
  await soon();
  equal(sightline.trouble, undefined);
});

test("an empty answer is a skip; an answer after it is none", () => {
  const { sightline } = opened();
  void sightline.answer(asked, []);
  ok(sightline.skipped.has("license.status-NC"));
  void sightline.answer(asked, ["current"]);
  equal(sightline.skipped.size, 0);
});

test("an explanation read and left leaves the table as it was narrowed", async () => {
  const { sightline, sent } = opened();
  sightline.narrow = { open: true, agency: "ice", topic: "" };
  sightline.routes = { record: "", agency: "ice" };
  void sightline.explain({ record: "photo", agency: "ice", state: null });
  await soon();
  sent[0]?.settle({});
  await soon();
  void sightline.go("result");
  await soon();
  sent[1]?.settle({ links: [] });
  await soon();
  equal<string>(sightline.screen, "result");
  deepEqual([sightline.narrow, sightline.routes], [{ open: true, agency: "ice", topic: "" }, { record: "", agency: "ice" }]);
});

test("leaving blanks the window and is sent at once, past a call that hangs", async () => {
  const { sightline, sent, names } = opened();
  void sightline.explain({ record: "photo", agency: "ice", state: null });
  await soon();
  void sightline.answer(asked, ["current"]);
  void sightline.leave();
  ok(sightline.blank);
  deepEqual(names(), ["explain", "leave"]);
  equal(sightline.pair, undefined);
  equal(sent.length, 2);
});

test("clearing blanks the window; where it fails, the window comes back and says why, past a call that hangs", async () => {
  const { sightline, sent, names } = opened();
  sightline.screen = "result";
  sightline.narrow = { open: true, agency: "ice", topic: "home" };
  sightline.routes = { record: "photo@", agency: "ice" };
  void sightline.explain({ record: "photo", agency: "ice", state: null });
  await soon();
  void sightline.clear();
  ok(sightline.blank);
  deepEqual<unknown>([sightline.narrow, sightline.routes], [WHOLE, undefined], "how the result was looked at is forgotten too");
  sent[1]?.refuse("The folder could not be removed.");
  await soon();
  sent[2]?.settle({ locale: "en" });
  await soon();
  sent[3]?.settle({ topics: [] });
  await soon();
  sent[4]?.settle(null);
  await soon();
  deepEqual(names(), ["explain", "clear", "shell", "interview", "practice"]);
  equal<boolean>(sightline.blank, false);
  equal<string>(sightline.screen, "welcome");
  equal(sightline.trouble, "The folder could not be removed.");
});
