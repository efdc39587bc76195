import type { Act, ActChange } from '../act.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What each correction in a stream changed, by its act: what applied until then, and what it says. `said`: what an act says first, or null;
 * `corrected`: what it says instead, or null. The acts are in fold order.
 */
export function correctionsIn(
  acts: readonly Act[],
  { said, corrected }: { said: (act: Act) => Fields | null; corrected: (act: Act) => Fields | null },
): ReadonlyMap<string, ActChange[]> {
  const found = new Map<string, ActChange[]>();
  let so: Fields = {};
  for (const act of acts) {
    const changed = corrected(act);
    so = { ...so, ...said(act) };
    if (!changed) continue;
    const before = so;
    found.set(
      act.id,
      Object.entries(changed).map(([field, after]) => ({ field, before: [before[field] ?? null], after })),
    );
    so = { ...so, ...changed };
  }
  return found;
}
