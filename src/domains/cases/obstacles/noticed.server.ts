import type { RealmKey } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { Ended } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { findPerson } from '../../persons/public.server.ts';
import { listActsById, listBehindCase } from '../store.ts';
import { endOfPath, noticedByTheEnd } from './noticed-by-the-end.ts';
import { listObstacles } from './store.server.ts';

/** Each id once. People without an id of their own, as those of a claim, are counted under a value that is no id. */
const known = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.flatMap((id) => Uuid.safeParse(id).data ?? [])),
];

/**
 * What rules had noticed in the matter of a path that has ended: in the stream of the act, in its file and its case or that in which the
 * person is, and in what the case was opened on, as far as they are in this one realm. No other realm is asked.
 */
export async function noticedInMatter(tx: Tx, at: RealmKey, { stream, caseId, count, now }: Ended): Promise<string[]> {
  const { person, file, on } = count;
  const [whom] = known([person]);
  const found = whom === undefined ? null : await findPerson(tx, [at], whom, { lock: false });
  const files = known([caseId, file, found?.state.case ?? null]);
  const opened: string[] = [];
  for (const id of files) {
    const behind = await listBehindCase(tx, [at], id);
    if (behind.length === 0) continue; // most files are no case, or were opened on nothing
    opened.push(...(await listActsById(tx, [at], behind)).map((act) => act.stream));
  }
  const rows = await listObstacles(tx, at, known([stream, person, ...files, ...opened]));
  return noticedByTheEnd(rows, { stream, person, alias: found?.state.alias ?? null, at: endOfPath(on, now) });
}
