import type { Act } from '../../../kernel/act.ts';
import { compare } from '../../../kernel/compare.ts';
import { gather } from '../../../kernel/gather.ts';
import { beginImport } from './acts/begin.ts';
import { takeRows } from './acts/take.ts';
import { undoCaseImport } from './acts/undo.ts';
import type { Imported, MadeOfList } from './imported.ts';

const kinds = { begun: beginImport, taken: takeRows, undone: undoCaseImport } as const;
const nothing: MadeOfList = { rows: 0, cases: 0, persons: 0, identities: 0, claims: 0, firms: 0 };

export function foldImport(acts: readonly Act[]): Imported {
  const { begun, taken, undone } = gather(acts, kinds);
  const [root] = begun;
  if (!root) throw new Error('An import that was not begun.');
  const made = taken.reduce(
    (sum, { facts }) => ({
      rows: sum.rows + facts.rows,
      cases: sum.cases + facts.cases,
      persons: sum.persons + facts.persons,
      identities: sum.identities + facts.identities,
      claims: sum.claims + facts.claims,
      firms: (sum.firms ?? 0) + (facts.firms ?? 0),
    }),
    nothing,
  );
  // Each undoing goes on where the one before it ended, in the order in which they were written down.
  const inTurn = undone.toSorted((a, b) => compare(a.recordedAt, b.recordedAt) || a.deviceSeq - b.deviceSeq);
  const [first] = inTurn;
  const last = inTurn.at(-1);
  return {
    ...root.facts,
    by: root.actor,
    at: root.recordedAt,
    begun: root.id,
    made,
    parts: taken.map(({ id }) => id),
    undone:
      first && last
        ? {
            by: first.actor,
            at: first.recordedAt,
            act: first.id,
            takenBack: inTurn.reduce((sum, { facts }) => sum + facts.takenBack, 0),
            kept: inTurn.reduce((sum, { facts }) => sum + facts.kept, 0),
            last: inTurn.reduce<string | null>((far, { facts }) => laterOf(far, facts.last), null),
            isDone: inTurn.some(({ facts }) => facts.isDone),
          }
        : null,
  };
}

const laterOf = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
