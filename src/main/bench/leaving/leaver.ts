import { type BenchRow, row, type Section, spread } from '../row.ts';
import { serve } from '../served.ts';
import { signInAs, type WebClient } from '../web-client.ts';
import { type BenchPlace, newPlaces } from '../where.ts';

const windows = 8;
/** So many of their commands have been answered before the end is sent. */
const before = 80;

/**
 * A person sends commands in eight windows as fast as they are answered, and an administrator ends their account: how long the end takes, and
 * from its answer on how long until the last window is refused.
 */
export const leaver: Section = {
  name: 'leaver',
  run: async (workshop) => {
    const taken: (Taken & { readonly database: BenchPlace['kind'] })[] = [];
    // A server of its own for each: an account that has ended stays ended.
    const rounds = workshop.long ? 5 : 1;
    for (let round = 1; round <= rounds; round++) {
      for (const place of await newPlaces(workshop)) {
        workshop.say(`${place.kind}, ${round} of ${rounds}`);
        taken.push({ database: place.kind, ...(await measure(place)) });
      }
    }
    return [...new Set(taken.map(({ database }) => database))].flatMap((database): BenchRow[] => {
      const of = taken.filter((one) => one.database === database);
      const figure = (name: string, times: readonly number[], budget: number | null = null) =>
        row('leaver', name, { database, clients: windows, budget, ...spread(times) });
      return [
        figure(
          'the end of the account, from request to answer',
          of.map(({ endMs }) => endMs),
        ),
        figure(
          'from that answer to the last window refused',
          of.map(({ outMs }) => outMs),
          1000,
        ),
        row('leaver', 'commands sent after that answer and carried out', {
          database,
          n: of.length,
          value: of.reduce((sum, { late }) => sum + late, 0),
          unit: 'commands',
          budget: 0,
        }),
      ];
    });
  },
};

type Taken = { readonly endMs: number; readonly outMs: number; readonly late: number };

async function measure(place: BenchPlace): Promise<Taken> {
  const server = await serve(place);
  const clients = await Promise.all(Array.from({ length: windows }, () => signInAs(server.url, 'ines')));
  const alma = await signInAs(server.url, 'alma');
  const { items } = JSON.parse(await alma.get('/api/administration/people?search=Ines'));
  let acknowledged = 0;
  let endedAt: number | null = null;
  let late = 0;
  const sending = async (client: WebClient): Promise<void> => {
    for (;;) {
      const wasEnded = endedAt !== null;
      try {
        await client.register();
      } catch {
        return; // refused: the account has ended
      }
      acknowledged += 1;
      if (wasEnded) late += 1;
    }
  };
  const all = Promise.all(clients.map(sending));
  let isOver = false;
  void all.then(() => {
    isOver = true;
  });
  while (acknowledged < before && !isOver) await new Promise((next) => setImmediate(next));
  const asked = performance.now();
  const status = await alma.command(`/api/administration/people/${items[0]?.id}/end`, {
    at: null,
    reason: 'Påhittat skäl.',
  });
  if (status !== 200) throw new Error(`The end of the account gave ${status}.`);
  endedAt = performance.now();
  const answered = endedAt;
  await all;
  const outMs = performance.now() - answered;
  for (const client of [...clients, alma]) client.close();
  await server.stop();
  return { endMs: answered - asked, outMs, late };
}
