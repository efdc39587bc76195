import type { RealmKey } from '../../kernel/act.ts';
import type { Tx } from '../../platform/database/database.ts';
import { followedIn } from './followed.ts';
import { periodsOfPerson, supportsOfPerson } from './store.ts';

/** What the help that one person gets in this very file says of the steps that follow from a decision. */
export async function helpOf(tx: Tx, at: RealmKey, person: string) {
  const supports = await supportsOfPerson(tx, [at], person);
  const periods = await periodsOfPerson(tx, [at], person);
  return followedIn(
    supports.map(({ state }) => state),
    periods.map(({ state }) => state),
  );
}
