import { equal } from "node:assert/strict";
import { test } from "node:test";
import { own } from "../../lib/text";
import { matches } from "./search";

const ana = { value: "NM-013", text: own("Doña Ana County"), also: [] };
const maine = { value: "ME", text: own("缅因州"), also: ["Maine", "缅因"] };
const carolina = { value: "NC", text: own("North Carolina"), also: [] };

test("any part of the name finds it, in small letters and without accents, or with them", () => {
  equal(matches(ana, "dona"), true);
  equal(matches(ana, "DOÑA"), true);
  equal(matches(ana, "ana c"), true);
  equal(matches(ana, "  ana "), true);
  equal(matches(ana, "anna"), false);
});

test("another name finds it too", () => {
  equal(matches(maine, "mai"), true);
  equal(matches(maine, "缅"), true);
  equal(matches(maine, "x"), false);
});

test("a code finds its state only as a whole", () => {
  equal(matches(maine, "me"), true);
  equal(matches(carolina, "nc"), true);
  equal(matches(carolina, "n c"), false);
  equal(matches(ana, "nm-01"), false);
});

test("nothing typed finds all", () => {
  equal(matches(maine, " "), true);
});
