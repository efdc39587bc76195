import { sql } from 'kysely';
import type { Act, RealmKey } from '../../../kernel/act.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { setTerm } from './acts/set-term.ts';
import type { Term } from './schema.ts';

/** A term as its act sets it, and when. */
type TermSet = Term & { readonly setAt: string };

const terms = projection<TermSet>('suspicions.term_now', { set_at: ({ setAt }) => setAt });

/** The unit's own term for what arrives in this realm; null where it has set none. */
export async function findTerm(tx: Tx, { country, realm }: RealmKey): Promise<Term | null> {
  const { rows } = await sql<{ folded: TermSet }>`select t.folded from suspicions.term_now t
    where t.country = ${country} and t.realm = ${realm} order by t.set_at desc, t.id desc limit 1`.execute(tx);
  const found = rows[0]?.folded;
  return found ? { acuteHours: found.acuteHours, workingDays: found.workingDays } : null;
}

function foldTerm(acts: readonly Act[]): TermSet {
  const act = acts.findLast(setTerm.is);
  if (!act) throw new Error('A term was not set.');
  return { ...act.facts, setAt: act.recordedAt };
}

export const termStream: StreamKind<TermSet> = {
  kind: 'referral-term',
  fold: foldTerm,
  save: terms.save,
  saveAll: terms.saveAll,
  tasks: () => [],
};
