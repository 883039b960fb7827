/** `now`, but each part of it that is the same as in `was` is the one that was there: who shows it has nothing to do. */
export function kept<T>(was: unknown, now: T): T {
  if (typeof was !== "object" || typeof now !== "object" || was === null || now === null) return now;
  const [before, after] = [was as Record<string, unknown>, now as Record<string, unknown>];
  const keys = Object.keys(after);
  let same = keys.length === Object.keys(before).length;
  for (const key of keys) {
    const part = kept(before[key], after[key]);
    after[key] = part;
    if (part !== before[key]) same = false;
  }
  return same ? (was as T) : now;
}
