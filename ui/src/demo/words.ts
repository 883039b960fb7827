/** The messages of a Fluent file without arguments, attributes or terms: enough for window.ftl. */
export function wordsOf(ftl: string): Record<string, string> {
  const words: Record<string, string> = {};
  let id: string | undefined;
  for (const line of ftl.split("\n")) {
    const message = /^([a-z][\w-]*) =\s*(.*)$/.exec(line);
    if (message?.[1] !== undefined) words[(id = message[1])] = message[2] ?? "";
    else if (id !== undefined && /^\s+\S/.test(line)) words[id] = `${words[id]} ${line.trim()}`.trim();
  }
  return words;
}

const TEXT_FIELDS = new Set(["text", "name", "title", "publisher", "states"]);

/** Every word between marks that make the reader's eye run from right to left: a locale to try the layout with. */
export function mirror<T>(view: T, field = ""): T {
  if (typeof view === "string") return (TEXT_FIELDS.has(field) ? `\u202e${view}\u202c` : view) as T;
  if (Array.isArray(view)) return view.map((item) => mirror(item, field)) as T;
  if (typeof view !== "object" || view === null) return view;
  return Object.fromEntries(Object.entries(view).map(([key, value]) => [key, mirror(value, field === "words" && typeof value === "string" ? "text" : key)])) as T;
}
