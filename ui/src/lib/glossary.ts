import type { Term, Text } from "./types";

/** A piece of a text; the term that it is, where it is one that is to be explained. */
export interface Piece { text: string; term?: Term }

interface Form<T> { letters: readonly string[]; exact: boolean; term: T }

/**
 * Finds terms in a text: whole words, the longest form first. The same rules as in `crates/words/src/glossary/finder.rs`;
 * both are held to `tests/fixture/terms.json`.
 */
export class Finder<T> {
  /** By their first letter, in lower case; the longest first. */
  readonly #forms = new Map<string, Form<T>[]>();

  constructor(forms: Iterable<readonly [T, string]>) {
    for (const [term, text] of forms) {
      const letters = [...text].map(plain);
      const first = letters[0];
      if (first === undefined) continue;
      const known = this.#forms.get(lower(first)) ?? [];
      known.push({ letters, exact: letters.some((letter) => lower(letter) !== letter), term });
      this.#forms.set(lower(first), known);
    }
    for (const known of this.#forms.values()) known.sort((a, b) => b.letters.length - a.letters.length);
  }

  /** Every place where a term stands, from the first; none overlaps another. */
  all(text: string): { start: number; end: number; term: T }[] {
    const letters = [...text];
    const found: { start: number; end: number; term: T }[] = [];
    for (let at = 0, start = 0; at < letters.length;) {
      const form = at === 0 || apart(letters[at - 1]!, letters[at]!) ? this.#longest(letters, at) : undefined;
      const length = letters.slice(at, at + (form?.letters.length ?? 1)).join("").length;
      if (form) found.push({ start, end: start + length, term: form.term });
      at += form?.letters.length ?? 1;
      start += length;
    }
    return found;
  }

  #longest(letters: readonly string[], at: number): Form<T> | undefined {
    return this.#forms.get(lower(plain(letters[at]!)))?.find(({ letters: wanted, exact }) => {
      const end = at + wanted.length;
      const said = (letter: string): string => (exact ? plain(letter) : lower(plain(letter)));
      return end <= letters.length
        && wanted.every((letter, index) => said(letters[at + index]!) === letter)
        && (end === letters.length || ends(letters[end - 1]!, letters[end]!));
    });
  }
}

/** One apostrophe is as good as another, and one space. */
const plain = (letter: string): string =>
  letter === "’" || letter === "ʼ" ? "'" : "\u00a0\u202f\n\t".includes(letter) ? " " : letter;

/** In lower case, where that is one letter. */
function lower(letter: string): string {
  const small = letter.toLowerCase();
  return [...small].length === 1 ? small : letter;
}

const OF_WORD = /[\p{Alphabetic}\p{N}]/u;
/** Letters of scripts that write words without spaces between them, but for Katakana, which is mostly one word. */
const NO_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u309f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3134f}]/u;
const HANGUL = /[\uac00-\ud7a3]/u;
/** Marks that belong to the letter before them. */
const MARK = new RegExp(
  "[\\u0300-\\u036f\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d4d\\u0dca\\u0e30-\\u0e3a\\u0e45\\u0e47-\\u0e4e"
  + "\\u0eb0-\\u0ebc\\u0ec8-\\u0ece\\u102b-\\u103e\\u1056-\\u1059\\u17b4-\\u17d3\\u200c\\u200d]", "u");

const isOfWord = (letter: string): boolean => OF_WORD.test(letter) || MARK.test(letter);

/** Whether a word can begin or end between two letters. */
const apart = (before: string, after: string): boolean =>
  !isOfWord(before) || !isOfWord(after) || (!MARK.test(after) && (NO_SPACES.test(before) || NO_SPACES.test(after)));

/** Whether a word can end between them: in Korean, what belongs to the sentence is tied to it. */
const ends = (before: string, after: string): boolean => apart(before, after) || HANGUL.test(after);

/** Every term, and how to find it in what is told. */
export class Glossary {
  readonly #finders = new Map<string, Finder<Term>>();

  constructor(readonly terms: readonly Term[], readonly locale: string) {
    const languages = new Set(terms.flatMap(({ forms }) => forms.map(({ language }) => language)));
    for (const language of languages) {
      const here = terms.flatMap((term) => term.forms.filter((of) => of.language === language).flatMap(({ forms }) => forms.map((form) => [term, form] as const)));
      this.#finders.set(language, new Finder(here));
    }
  }

  /** The text in pieces; a term is told apart where `explain` says so. */
  pieces({ text, origin }: Text, explain: (term: Term) => boolean): Piece[] {
    const language = origin === "own" ? this.locale : origin === "missing" ? undefined : origin.fallback.language;
    const finder = language === undefined ? undefined : this.#finders.get(language);
    const pieces: Piece[] = [];
    let told = 0;
    for (const { start, end, term } of finder?.all(text) ?? []) {
      if (!explain(term)) continue;
      if (start > told) pieces.push({ text: text.slice(told, start) });
      pieces.push({ text: text.slice(start, end), term });
      told = end;
    }
    if (told < text.length || pieces.length === 0) pieces.push({ text: text.slice(told) });
    return pieces;
  }
}

/** A card or a section: within it each term is explained where it first stands. */
export class Scope {
  #glossary: Glossary | undefined;
  /** Who explains a term, by its id. */
  readonly #by = new Map<string, object>();

  /** The text in pieces for one who says it; `who` explains again what they explained before. */
  pieces(glossary: Glossary, text: Text, who: object): Piece[] {
    if (this.#glossary !== glossary) this.#by.clear();
    this.#glossary = glossary;
    this.leave(who);
    return glossary.pieces(text, ({ id }) => {
      if (this.#by.has(id)) return false;
      this.#by.set(id, who);
      return true;
    });
  }

  /** They say nothing any more. */
  leave(who: object): void {
    for (const [id, by] of this.#by) if (by === who) this.#by.delete(id);
  }
}
