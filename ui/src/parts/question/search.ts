import type { Text } from "../../lib/types";

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** What can be found: by its name, other names, or its code. */
interface Named { value: string; text: Text; also?: readonly string[] }

/** Whether a choice is what someone typed: a part of one of its names, without regard to accents, or its code. */
export function matches({ value, text, also = [] }: Named, typed: string): boolean {
  const sought = plain(typed.trim());
  return [text.text, ...also].some((name) => plain(name).includes(sought)) || plain(value) === sought;
}
