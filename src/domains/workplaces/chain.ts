import type { ChainLine, Contract } from './schema.ts';
import { standing, type Workplace } from './workplace.ts';

/** A record in the neighbourhood of another, by its id. */
export type RecordsKnown = ReadonlyMap<string, Workplace>;

/** So many steps are drawn from one firm; a longer chain goes on at the page of the last. */
export const longest = 5;

type ChainStep = Pick<Contract, 'known' | 'from' | 'to'> & { readonly id: string | null; readonly name: string };

/** The record in which another is shown now. */
export const shownIn = (known: RecordsKnown, id: string): string => known.get(id)?.into ?? id;

/** One step from a record: by what it says of others, and by what others say of it. */
function steps(known: RecordsKnown, id: string, way: Contract['relation']): readonly ChainStep[] {
  const found: ChainStep[] = [];
  for (const [own, record] of known) {
    if (record.status === 'taken-back') continue;
    for (const { relation, other, name, known: how, from, to } of standing(record.contracts)) {
      const here = shownIn(known, own);
      const there = other === null ? null : shownIn(known, other);
      const said = { known: how, from, to };
      if (here === id && relation === way)
        found.push({ ...said, id: there, name: (there !== null && known.get(there)?.firm.name) || name });
      if (there === id && relation !== way && here !== id)
        found.push({ ...said, id: here, name: known.get(here)?.firm.name ?? name });
    }
  }
  return found;
}

/** The chain from one record in one direction: for whom it works, and they in turn; or who works for it. */
export function chainFrom(
  known: RecordsKnown,
  id: string,
  way: Contract['relation'],
  above: readonly string[] = [],
): readonly ChainLine[] {
  return steps(known, id, way).flatMap((step) => {
    const path = [...above, id];
    const again = step.id !== null && path.includes(step.id);
    const line = { ...step, again, depth: above.length };
    if (step.id === null || again || path.length >= longest) return [line];
    return [line, ...chainFrom(known, step.id, way, path)];
  });
}
