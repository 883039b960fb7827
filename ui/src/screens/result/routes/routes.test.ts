import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { own } from "../../../lib/text";
import type { Column, FlowLink } from "../../../lib/types";
import { applying, choose, curve, draw, mostExposed, recordKey, unique, type Picture, type Stage } from "./routes";

/** A route from `record holder channel agency`; what is not said is open, law only, without a state or a gate. */
function link(way: string, more: Partial<Omit<FlowLink, "safeguards">> & { safeguards?: string[] } = {}): FlowLink {
  const [record = "", holder = "", channel = "", agency = ""] = way.split(" ");
  return {
    record, record_name: own(record), holder, holder_name: own(holder), channel, channel_name: own(channel), agency, agency_name: own(agency),
    state: null, place: null, access: "open", for_now: false, word: own("Open"), evidence: "law-only", certainty: "applies",
    ...more, safeguards: (more.safeguards ?? []).map(own),
  };
}
const keys = ({ columns }: Picture, stage: Stage) => columns[stage].map(({ key }) => key);
const lines = ({ edges }: Picture) => edges.map(({ from, to, access }) => `${from} > ${to} ${access}`);

test("the records of two states are two", () => {
  equal(recordKey({ record: "photo", state: "NC" }), "photo@NC");
  equal(recordKey({ record: "photo", state: null }), "photo@");
});

test("a filter keeps what it names, and all where it is empty", () => {
  const nc = link("photo dmv nlets ice", { state: "NC" });
  const ga = link("photo dmv nlets cbp", { state: "GA" });
  deepEqual(choose([nc, ga], { record: "", agency: "" }), [nc, ga]);
  deepEqual(choose([nc, ga], { record: "photo@NC", agency: "" }), [nc]);
  deepEqual(choose([nc, ga], { record: "", agency: "cbp" }), [ga]);
  deepEqual(choose([nc, ga], { record: "photo@NC", agency: "cbp" }), []);
});

test("what other answers have taken away filters nothing", () => {
  const links = [link("photo dmv nlets ice", { state: "NC" })];
  deepEqual(applying(links, { record: "photo@NC", agency: "cbp" }), { record: "photo@NC", agency: "" });
  deepEqual(applying(links, { record: "photo@GA", agency: "ice" }), { record: "", agency: "ice" });
});

test("of alike things the place is the first one's", () => {
  deepEqual(unique(["b1", "a1", "b2"], (item) => item.charAt(0)).map((item) => item.charAt(0)), ["b", "a"]);
});

test("shown first is the heaviest that applies; of equals, the agency that comes first", () => {
  const agencies = [{ agency: "ice" }, { agency: "cbp" }] as Column[];
  const depends = link("tax irs order ice", { evidence: "documented", certainty: "depends" });
  const cbp = link("photo dmv nlets cbp");
  const ice = link("plates dmv nlets ice", { state: "NC" });
  deepEqual(mostExposed([depends, cbp, ice], agencies), { record: "plates@NC", agency: "ice" });
  deepEqual(mostExposed([depends], agencies), { record: "tax@", agency: "ice" });
  deepEqual(mostExposed([], agencies), { record: "", agency: "" });
});

test("without a safeguard anywhere there is no column of gates", () => {
  const picture = draw([link("photo dmv nlets ice")]);
  deepEqual(keys(picture, "gate"), []);
  deepEqual(lines(picture), ["record:photo@ > holder:dmv@ null", "holder:dmv@ > channel:nlets@ null", "channel:nlets@ > agency:ice open"]);
});

test("routes share what they have in common", () => {
  const picture = draw([link("photo dmv nlets ice"), link("address dmv nlets ice")]);
  deepEqual(keys(picture, "holder"), ["holder:dmv@"]);
  equal(picture.columns.holder[0]?.links.length, 2);
  equal(picture.edges.find(({ from }) => from === "channel:nlets@")?.links.length, 2);
});

test("the same holder and channel of two states stay two; the agency is one", () => {
  const picture = draw([link("photo dmv nlets ice", { state: "NC" }), link("photo dmv nlets ice", { state: "GA" })]);
  deepEqual(keys(picture, "holder"), ["holder:dmv@NC", "holder:dmv@GA"]);
  deepEqual(keys(picture, "channel"), ["channel:nlets@NC", "channel:nlets@GA"]);
  deepEqual(keys(picture, "agency"), ["agency:ice"]);
});

test("a gate stands across its route and names its safeguards; a route without one passes by a gap", () => {
  const picture = draw([link("photo dmv nlets ice", { access: "barred", safeguards: ["a law", "a block"] }), link("photo dmv broker ice")]);
  const gates = picture.columns.gate.map(({ pass, access, name }) => ({ pass, access, name: name.text }));
  deepEqual(gates, [{ pass: true, access: null, name: "broker" }, { pass: false, access: "barred", name: "a law · a block" }]);
  ok(lines(picture).includes("channel:broker@ > gate:broker@ open"));
  ok(lines(picture).includes("gate:broker@ > agency:ice open"));
  ok(!lines(picture).some((line) => line.startsWith("channel:") && line.includes("> agency:")), "no line goes around the gates");
});

test("to one agency the same safeguards are one gate; among several each channel keeps its own", () => {
  const gated = (way: string) => link(way, { access: "restricted", safeguards: ["a law"] });
  equal(draw([gated("photo dmv nlets ice"), gated("photo dmv faces ice")]).columns.gate.length, 1);
  equal(draw([gated("photo dmv nlets ice"), gated("photo dmv faces cbp")]).columns.gate.length, 2);
});

test("the heaviest stands first, and each column follows the one before", () => {
  const picture = draw([
    link("light holder-l way-l ice", { access: "barred" }),
    link("heavy holder-h way-h ice", { evidence: "documented" }),
    link("middle holder-m way-m ice"),
  ]);
  deepEqual(keys(picture, "record"), ["record:heavy@", "record:middle@", "record:light@"]);
  deepEqual(keys(picture, "channel"), ["channel:way-h@", "channel:way-m@", "channel:way-l@"]);
});

test("a column is ordered by the middle of its neighbors, so that lines do not cross", () => {
  // By weight the way of the last record would come second; it belongs last.
  const picture = draw([
    link("a one way-a ice", { evidence: "documented" }),
    link("b two way-b ice", { evidence: "reported" }),
    link("c three way-c ice"),
    link("a one way-z ice", { access: "barred" }),
  ]);
  deepEqual(keys(picture, "channel"), ["channel:way-a@", "channel:way-z@", "channel:way-b@", "channel:way-c@"]);
});

test("the middle of many neighbors is their mean", () => {
  const evidence = ["documented", "reported", "law-only"] as const;
  const [a, b, c] = ["a", "b", "c"].map((record, index) => link(`${record} many way ice`, { evidence: evidence[index] ?? "law-only" }));
  ok(a && b && c);
  deepEqual(keys(draw([a, b, c, link("c one way ice")]), "holder"), ["holder:many@", "holder:one@"]);
});

test("a line runs from the end of a node to the start of the next, and straight through a gap", () => {
  const from = { start: 0, end: 10, middle: 5, pass: false };
  const to = { start: 30, end: 40, middle: 25, pass: false };
  equal(curve(from, to), "M10 5C20 5 20 25 30 25");
  equal(curve({ ...from, pass: true }, to), "M0 5H10C20 5 20 25 30 25");
});
