import type { Stratum } from '../survey-schema.ts';

/** With fewer answers in a class one of them stands for too many. */
export const fewestInClass = 10;

/**
 * Parts of the frame as classes of non-response: each by itself where ten have answered, and else together with its neighbour, one of
 * the same kind first. `of`: the class of each answer; `totals`: the people of each class.
 */
export function classesOf(
  strata: readonly Stratum[],
  answered: readonly { readonly stratum: string }[],
): {
  readonly of: readonly number[];
  readonly totals: readonly number[];
  readonly classOf: (stratum: string) => number;
} {
  const inOrder = [...strata].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
  const count = (id: string): number => answered.filter(({ stratum }) => stratum === id).length;
  const joined: { ids: string[]; kinds: Set<string>; people: number; answers: number }[] = [];
  for (const { id, kind, people } of inOrder) {
    const last = joined.at(-1);
    const isShort = last && last.answers < fewestInClass;
    const mine = count(id);
    // A short class takes the next part; a part that is short itself goes to the class before it of the same kind.
    if (last && (isShort || (mine < fewestInClass && last.kinds.has(kind)))) {
      last.ids.push(id);
      last.kinds.add(kind);
      last.people += people;
      last.answers += mine;
    } else joined.push({ ids: [id], kinds: new Set([kind]), people, answers: mine });
  }
  const short = joined.length > 1 && (joined.at(-1)?.answers ?? 0) < fewestInClass ? joined.pop() : undefined;
  const before = joined.at(-1);
  if (short && before) {
    before.ids.push(...short.ids);
    before.people += short.people;
    before.answers += short.answers;
  }
  const classOf = (stratum: string): number => joined.findIndex(({ ids }) => ids.includes(stratum));
  return { of: answered.map(({ stratum }) => classOf(stratum)), totals: joined.map(({ people }) => people), classOf };
}
