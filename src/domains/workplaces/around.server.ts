import type { RealmKey } from '../../kernel/act.ts';
import type { Tx } from '../../platform/database/database.ts';
import { longest } from './chain.ts';
import { listMerged, listNaming, listWorkplaces, type StoredWorkplace } from './store.ts';
import { standing, type Workplace } from './workplace.ts';

/** So many records around one are looked at: a chain with more is followed from the page of its last firm. */
const most = 200;

const namedIn = ({ state }: StoredWorkplace): readonly string[] => [
  ...standing(state.contracts).flatMap(({ other }) => (other === null ? [] : [other])),
  ...(state.into === null ? [] : [state.into]),
];

/** The records that the chain of one can lead to, step by step, in the file that it is in. */
export async function recordsAround(
  tx: Tx,
  at: RealmKey,
  from: readonly StoredWorkplace[],
): Promise<ReadonlyMap<string, Workplace>> {
  const known = new Map(from.map(({ id, state }) => [id, state]));
  let edge: readonly StoredWorkplace[] = from;
  for (let step = 0; step < longest && edge.length > 0 && known.size < most; step++) {
    const ids = edge.map(({ id }) => id);
    const next = [...edge.flatMap(namedIn), ...(await listNaming(tx, [at], ids))].filter((id) => !known.has(id));
    const found = [...(await listWorkplaces(tx, [at], [...new Set(next)])), ...(await listMerged(tx, [at], ids))];
    edge = found.filter(({ id }) => !known.has(id));
    for (const { id, state } of edge) known.set(id, state);
  }
  return known;
}
