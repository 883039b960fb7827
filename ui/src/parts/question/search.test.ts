import { equal } from "node:assert/strict";
import { test } from "node:test";
import { own } from "../../lib/text";
import { matches } from "./search";

const ana = { value: "NM-013", text: own("Doña Ana County") };
const maine = { value: "ME", text: own("Maine") };

test("any part of the name finds it, in small letters and without accents, or with them", () => {
  equal(matches(ana, "dona"), true);
  equal(matches(ana, "DOÑA"), true);
  equal(matches(ana, "ana c"), true);
  equal(matches(ana, "  ana "), true);
  equal(matches(ana, "anna"), false);
});

test("a code finds its state only as a whole", () => {
  equal(matches(maine, "me"), true);
  equal(matches({ value: "NC", text: own("North Carolina") }, "nc"), true);
  equal(matches({ value: "NC", text: own("North Carolina") }, "n c"), false);
  equal(matches(ana, "nm-01"), false);
});

test("nothing typed finds all", () => {
  equal(matches(maine, " "), true);
});
