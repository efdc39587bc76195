import type { Knowledge } from '../entry.ts';
import { type List, lists } from '../lists.ts';

/** What an entry says of where it comes from, as far as the next reader needs it to go there. */
type Sourced = { readonly id: string; readonly source: string; readonly citations?: readonly unknown[] | undefined };

/** An address with a path: the front page of a site is no place where something was read. */
const address = /https?:\/\/[^\s/]+\/[^\s;,]/;
const mark = /\[([SMD])/g;
/** As a mark reads on a screen (source-text.ts). */
const inWords = /\bfrom memory\b|\bour own work\b/;

/**
 * Whether the next reader can go where it was read: a text is cited, or an address is given. What is from memory, or our own work, has
 * nowhere to go, and says so by its mark; an entry marked *seen* must say where.
 */
export function isFollowable({ source, citations }: Omit<Sourced, 'id'>): boolean {
  if (citations !== undefined || address.test(source)) return true;
  const marks = new Set([...source.matchAll(mark)].map(([, letter]) => letter));
  return marks.size > 0 ? !marks.has('S') : inWords.test(source);
}

/** A source that cannot be followed, and the entries that rest on it. */
export type BareSource = { readonly source: string; readonly ids: readonly string[] };

/** The sources of some lists that cannot be followed, each once, in the order of the files. */
export function bareSources(
  knowledge: { readonly [L in List]?: Pick<Knowledge[L], 'entries'> },
  of: readonly List[] = lists,
): readonly BareSource[] {
  const found = new Map<string, string[]>();
  for (const list of of)
    for (const entry of (knowledge[list]?.entries ?? []) as readonly Sourced[]) {
      if (isFollowable(entry)) continue;
      const ids = found.get(entry.source);
      if (ids) ids.push(entry.id);
      else found.set(entry.source, [entry.id]);
    }
  return [...found].map(([source, ids]) => ({ source, ids }));
}
