import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import type { Access } from "../../lib/types";
import { own } from "../../lib/text";
import { drawn, legend } from "./looks";

const standing = (access: Access | null, word: string, more: { for_now?: boolean; depends?: boolean } = {}) =>
  ({ code: "UT", name: own("Utah"), access, for_now: false, depends: false, word: own(word), words: own(word), ...more });

test("a state is drawn by its access, by what holds for now before that, and broken where it depends", () => {
  deepEqual(drawn(standing("open", "")), { look: "open", broken: false });
  deepEqual(drawn(standing("barred", "", { for_now: true })), { look: "for-now", broken: false });
  deepEqual(drawn(standing("restricted", "", { depends: true })), { look: "restricted", broken: true });
  deepEqual(drawn(standing(null, "")), { look: "none", broken: false });
});

test("the legend has what is in use, from the most exposed on, and each word once", () => {
  const seen = legend([
    standing(null, "No route"),
    standing("barred", "Stopped for now", { for_now: true }),
    standing("open", "Open", { depends: true }),
    standing("open", "Open"),
    standing("open", "Open"),
    standing("restricted", "Narrowed for now", { for_now: true }),
  ]);
  deepEqual(seen.map(({ look, broken, words }) => [look, broken, ...words.map(({ text }) => text)]), [
    ["open", false, "Open"],
    ["open", true, "Open"],
    ["for-now", false, "Stopped for now", "Narrowed for now"],
    ["none", false, "No route"],
  ]);
});
