import type { Direction, Text } from "./types";

/** Words of the window itself: `word` has found them, so they carry no mark. */
export const own = (text: string): Text => ({ text, origin: "own" });

/** Several as one. It carries the mark of the first that has one. */
export const joined = (texts: readonly Text[], between: string): Text => ({
  text: texts.map(({ text }) => text).join(between),
  origin: texts.find(({ origin }) => origin !== "own")?.origin ?? "own",
});

/** A name for those who hear the window: each text after what it is said of. Chinese has a colon of its own. */
export const spoken = (...texts: string[]): string =>
  texts.reduce((all, text) => `${all}${/\p{Script=Han}/u.test(all) ? "：" : ": "}${text}`);

/** The language of words that are not in the reader's, and which way its lines run. */
export const foreign = ({ origin }: Text): { language: string; direction: Direction } | undefined =>
  typeof origin === "object" ? origin.fallback : undefined;

/** Fonts as a style names them. */
export const named = (fonts: readonly string[]): string => fonts.map((font) => `"${font}"`).join();
