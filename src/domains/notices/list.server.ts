import { Problem } from '../../kernel/problem.ts';
import type { Who } from '../../kernel/who.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { type Runtime, runQuery } from '../../platform/http/run.ts';
import { enterToCount } from '../access/public.server.ts';
import { type WorkItem, WorkList } from '../tasks/public.ts';

/** My work as it is asked for with a calendar or a ticket: the same route, behind both walls, as a role that cannot write. */
export type Counting = { readonly runtime: Runtime; readonly routes: readonly Endpoint[] };

/** What is beyond so many pages of My work is not counted. */
const mostPages = 20;

function workRoute(routes: readonly Endpoint[]) {
  const found = routes.find(({ name }) => name === 'work.list');
  if (found?.kind !== 'query') throw new Error('There is no My work.');
  return found;
}

/**
 * All that waits for the person of this token, in each of their capacities. `asEntered`: done in the first transaction, once it is known who
 * it is. Null where there is no such token, or its person has left.
 */
export async function listWaiting(
  { runtime, routes }: Counting,
  token: Uint8Array,
  asEntered: (tx: Tx, who: Who) => Promise<unknown> = async () => undefined,
): Promise<readonly WorkItem[] | null> {
  const route = workRoute(routes);
  let known: Who | null = null;
  const ask = async (capacity: string | null, after: string | undefined): Promise<WorkList> => {
    const { answer } = await runQuery(runtime, route, {
      ...{ token: null, params: {}, input: after ? { after } : {}, language: 'en' },
      entering: async (tx) => {
        const who = await enterToCount(tx, token, capacity);
        if (who && !known) {
          known = who;
          await asEntered(tx, who);
        }
        return who;
      },
    });
    return WorkList.parse(answer);
  };
  const items: WorkItem[] = [];
  const addAll = async (capacity: string, first: WorkList) => {
    items.push(...first.items);
    let { next } = first;
    for (let page = 1; next !== null && page < mostPages; page++) {
      const more = await ask(capacity, next);
      items.push(...more.items);
      next = more.next;
    }
  };
  const first = await ask(null, undefined).catch(unknownIfRefused);
  const who = known as Who | null;
  if (!first || !who) return null;
  await addAll(who.capacity, first);
  for (const capacity of who.capacities) {
    const list = capacity === who.capacity ? null : await ask(capacity, undefined).catch(unknownIfRefused);
    if (list) await addAll(capacity, list);
  }
  return items;
}

/** Who has no role, and whose capacity has ended meanwhile, is asked nothing. */
function unknownIfRefused(error: unknown): null {
  if (error instanceof Problem && (error.kind === 'unauthenticated' || error.kind === 'forbidden')) return null;
  throw error;
}
