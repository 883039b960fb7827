import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { commands } from "./commands";

test("a call sends the command's name and its arguments by name, and gives what comes back", async () => {
  const sent: unknown[][] = [];
  const program = commands(<T>(...call: unknown[]) => {
    sent.push(call);
    return Promise.resolve("back" as T);
  });
  equal<unknown>(await program.explain("photo", "ice", null), "back");
  await program.setLocale("es");
  await program.everyAnswer();
  deepEqual(sent, [
    ["explain", { record: "photo", agency: "ice", state: null }],
    ["set_locale", { locale: "es" }],
    ["every_answer"],
  ]);
});
