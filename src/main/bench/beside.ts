import { Agent, get } from 'node:http';
import { type BenchRow, row, type Section, spread, timeOf } from './row.ts';
import { serve } from './served.ts';
import { signInAs } from './web-client.ts';
import { type BenchPlace, newPlaces } from './where.ts';

/** What an operator's watch asks whether the process lives. */
const healthPath = '/health/live';
const crowd = 8;
const rounds = 100;

/** Public pages, and what is asked of the database for them without a session. */
const publicPaths = [
  '/',
  '/about',
  '/accessibility',
  '/api',
  '/figures',
  '/figures/national',
  '/figures/se',
  '/figures/se/rows.csv',
  '/work/sv',
  '/sign-in',
];

/**
 * How long health and an officer wait while eight who are not signed in ask for public pages as fast as they are answered. First
 * for what has not been asked for yet, and then for what is kept.
 */
export const beside: Section = {
  name: 'beside',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    for (const place of await newPlaces(workshop)) rows.push(...(await measure(place, workshop.say)));
    return rows;
  },
};

async function measure(place: BenchPlace, say: (line: string) => void): Promise<BenchRow[]> {
  const server = await serve(place);
  const officer = await signInAs(server.url, 'karin');
  const agent = new Agent({ keepAlive: true });
  const of = async (work: () => Promise<unknown>): Promise<number[]> => {
    const times: number[] = [];
    for (let one = 0; one < rounds; one++) times.push(await timeOf(work));
    return times;
  };
  const rows: BenchRow[] = [];
  const asked = async (beside: string, note: string): Promise<void> => {
    say(`${place.kind}, ${beside}`);
    const health = await of(() => ask(agent, `${server.url}${healthPath}`));
    rows.push(row('beside', `${healthPath}, ${beside}`, { database: place.kind, ...spread(health), note }));
    const work = await of(() => officer.get('/api/work'));
    rows.push(row('beside', `an officer’s work.list, ${beside}`, { database: place.kind, ...spread(work), note }));
  };
  try {
    await asked('alone', '');
    for (const path of publicPaths) {
      const crowded = await crowdAt(`${server.url}${path}`);
      await asked(`beside ${crowd} at ${path}`, 'from the first of them on');
      const answered = await crowded.leave();
      rows.push(
        row('beside', `${path}, one of ${crowd}`, { database: place.kind, clients: crowd, ...spread(answered) }),
      );
    }
  } finally {
    officer.close();
    agent.destroy();
    await server.stop();
  }
  return rows;
}

/** So many who ask for one page again and again, each on a connection that is kept, until they are stopped. */
async function crowdAt(url: string): Promise<{ leave: () => Promise<number[]> }> {
  let here = true;
  const each = Array.from({ length: crowd }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const times: number[] = [];
    while (here) times.push(await timeOf(() => ask(agent, url)));
    agent.destroy();
    return times;
  });
  return {
    leave: async () => {
      here = false;
      return (await Promise.all(each)).flat();
    },
  };
}

const ask = (agent: Agent, url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'br', accept: 'text/html' };
    get(url, { agent, headers }, (response) => {
      response.on('end', resolve).on('error', reject).resume();
    }).on('error', reject);
  });
