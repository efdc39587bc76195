import type { RealmKey } from '../../kernel/act.ts';
import type { Tx } from '../../platform/database/database.ts';
import { listBehindCase } from '../cases/public.server.ts';
import { listTakenBy } from './store.ts';

/** What the people are called in the hand-overs on which a case was opened: one of each. */
export async function calledBehindCase(tx: Tx, realms: readonly RealmKey[], caseId: string): Promise<string[]> {
  const taken = await listTakenBy(tx, realms, await listBehindCase(tx, realms, caseId));
  return [
    ...new Set(
      taken.flatMap(({ state: { facts } }) => (facts.about === 'person' && facts.called ? [facts.called] : [])),
    ),
  ];
}
