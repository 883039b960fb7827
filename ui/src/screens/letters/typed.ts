/** What is typed into a letter: by field, in this screen's memory alone. */
export type Typed = Record<string, string>;

/** A letter, for one state or for none in particular. */
export const keyOf = (letter: { id: string; state: string | null }): string =>
  letter.state === null ? letter.id : `${letter.id}-${letter.state}`;

/** What stands on the sheet for a field; nothing where nobody typed. */
export const valueOf = (typed: Typed, field: string): string => (typed[field] ?? "").trim();

/** What is handed to the program: fields without text are blanks. */
export const given = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([field]) => valueOf(typed, field) !== ""));

/** Takes everything out of the form. */
export function forget(typed: Typed): void {
  for (const field of Object.keys(typed)) {
    typed[field] = "";
    delete typed[field];
  }
}
