import { aBrowser } from '../../../domains/access/sign-in/testing/a-browser.ts';
import { startProvider } from '../../../domains/access/sign-in/testing/a-provider.ts';
import { connectProvider } from '../../../domains/access/sign-in/testing/connected.ts';
import { startDirectory } from '../../../testing/directory.ts';
import { setStage } from '../../../testing/people.ts';
import { open } from '../opened.ts';
import { type BenchRow, row, type Section, spread } from '../row.ts';
import { type BenchPlace, newPlaces } from '../where.ts';

const rounds = 10;
const windows = 8;
const origin = 'http://localhost:4100';
const key = 'agency-login';

/**
 * A directory deactivates a person by SCIM while eight windows of theirs ask as fast as they are answered: how long that takes, and from its
 * answer on how long until the last window is refused.
 */
export const deactivated: Section = {
  name: 'deactivated',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    for (const place of await newPlaces(workshop)) {
      workshop.say(place.kind);
      rows.push(...(await measure(place)));
    }
    return rows;
  },
};

async function measure(place: BenchPlace): Promise<BenchRow[]> {
  const opened = await open(place);
  const directory = await startDirectory(await setStage(opened), { demo: false });
  const { base, server } = directory;
  const provider = await startProvider(origin, key, base);
  const taken: { readonly endMs: number; readonly outMs: number; readonly late: number }[] = [];
  try {
    const connected = await connectProvider(opened.asOwner, opened.keys, { agency: 1, key, ...provider });
    await directory.setDirectory([{ group: 'Tillsyn', role: 'officer', capacities: ['supervision'], unit: null }], {
      provider: connected,
      subjectFrom: 'externalId',
    });
    const people: { readonly id: string; readonly cookie: string }[] = [];
    for (let round = 1; round <= rounds; round += 1)
      people.push({ ...(await directory.addUser({ externalId: `employee-${round}` })), cookie: '' });
    await directory.addGroup(
      'Tillsyn',
      people.map(({ id }) => id),
    );
    for (const [at, { id }] of people.entries()) {
      const browser = aBrowser(server, origin);
      await browser.sayWho(await browser.go(`/sign-in/with/${key}`), `employee-${at + 1}`, `${origin}/app`);
      const cookie = [...browser.cookies(origin)].map(([name, value]) => `${name}=${value}`).join('; ');
      taken.push(await endOne(directory, id, cookie));
    }
  } finally {
    await provider.close();
    await server.close();
    await opened.close();
  }
  const figure = (name: string, times: readonly number[], budget: number | null = null) =>
    row('deactivated', name, { database: place.kind, clients: windows, budget, ...spread(times) });
  return [
    figure(
      'deactivation by SCIM, from request to answer',
      taken.map(({ endMs }) => endMs),
    ),
    figure(
      'from that answer to the last window refused',
      taken.map(({ outMs }) => outMs),
      1000,
    ),
    row('deactivated', 'requests sent after that answer and carried out', {
      database: place.kind,
      n: taken.length,
      value: taken.reduce((sum, { late }) => sum + late, 0),
      unit: 'requests',
      budget: 0,
    }),
  ];
}

async function endOne({ base, patch }: Awaited<ReturnType<typeof startDirectory>>, id: string, cookie: string) {
  let answered = 0;
  let endedAt: number | null = null;
  let late = 0;
  const asking = async (): Promise<void> => {
    for (;;) {
      const wasEnded = endedAt !== null;
      const { status } = await fetch(`${base}/api/session`, { headers: { cookie } });
      if (status !== 200) return;
      answered += 1;
      if (wasEnded) late += 1;
    }
  };
  const all = Promise.all(Array.from({ length: windows }, asking));
  while (answered < windows * 2) await new Promise((next) => setTimeout(next, 1));
  const asked = performance.now();
  const { status } = await patch(`/Users/${id}`, [{ op: 'replace', path: 'active', value: false }]);
  if (status !== 200) throw new Error(`The deactivation gave ${status}.`);
  endedAt = performance.now();
  const endMs = endedAt - asked;
  await all;
  return { endMs, outMs: performance.now() - endedAt, late };
}
