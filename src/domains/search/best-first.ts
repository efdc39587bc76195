import { compare } from '../../kernel/compare.ts';
import type { SearchField } from '../../kernel/searched.ts';
import { type Manner, manners } from './found-under.ts';

/** One matter that answers, in which field its best word was found, and how. */
export type Hit = {
  readonly realm: string;
  readonly id: string;
  readonly kind: string;
  readonly field: SearchField;
  readonly manner: Manner;
};

/** How one word was found in a matter. */
export type WordFound = { readonly manner: Manner; readonly field: SearchField };

export const rankOf = (manner: Manner): number => manners.indexOf(manner);

/** Of the ways in which one word was found in a matter the best, the first of equal ones. */
export const bestOf = (found: readonly WordFound[]): WordFound | null =>
  found.reduce<WordFound | null>((best, one) => (best && rankOf(best.manner) <= rankOf(one.manner) ? best : one), null);

/** What a matter answers when every word was found in it: as its worst word was found, in the field of its best. Null: a word is not there. */
export function answerOf(words: readonly (WordFound | null)[]): WordFound | null {
  const found = words.filter((one) => one !== null);
  const best = bestOf(found);
  if (found.length < words.length || !best) return null;
  const manner = manners[Math.max(...found.map((one) => rankOf(one.manner)))] ?? best.manner;
  return { manner, field: best.field };
}

/** Each matter once, as it answers best; of each kind the best first, then the newest, at most `eachKind`. */
export function bestFirst(hits: readonly Hit[], eachKind: number): readonly Hit[] {
  const each = new Map<string, Hit>();
  for (const hit of hits) {
    const matter = `${hit.realm} ${hit.id}`;
    const before = each.get(matter);
    if (!before || rankOf(hit.manner) < rankOf(before.manner)) each.set(matter, hit);
  }
  const kinds = new Map<string, Hit[]>();
  for (const hit of each.values()) {
    const ofKind = kinds.get(hit.kind);
    if (ofKind) ofKind.push(hit);
    else kinds.set(hit.kind, [hit]);
  }
  return [...kinds.entries()]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, all]) =>
      all.sort((a, b) => rankOf(a.manner) - rankOf(b.manner) || compare(b.id, a.id)).slice(0, eachKind),
    );
}
