import type { Choice } from "../../lib/types";

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a choice is what someone typed: a part of its name, without regard to accents, or its code. */
export function matches({ value, text }: Choice, typed: string): boolean {
  const sought = plain(typed.trim());
  return plain(text.text).includes(sought) || plain(value) === sought;
}
