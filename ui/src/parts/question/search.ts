import type { Choice } from "../../lib/types";

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a choice is what someone typed: a part of one of its names, without regard to accents, or its code. */
export function matches({ value, text, also }: Choice, typed: string): boolean {
  const sought = plain(typed.trim());
  return [text.text, ...also].some((name) => plain(name).includes(sought)) || plain(value) === sought;
}
