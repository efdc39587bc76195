import { type BenchRow, row, type Section, timesTogether } from './row.ts';
import { serve } from './served.ts';
import { signInAs, type WebClient } from './web-client.ts';
import { type BenchPlace, newPlaces } from './where.ts';

const most = 8;

/** Requests of the built server over real connections that are kept open, by one person and by eight with a session each. */
export const http: Section = {
  name: 'http',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    for (const place of await newPlaces(workshop)) rows.push(...(await measure(place, workshop.say)));
    return rows;
  },
};

async function measure(place: BenchPlace, say: (line: string) => void): Promise<BenchRow[]> {
  const server = await serve(place);
  const clients = await Promise.all(Array.from({ length: most }, () => signInAs(server.url, 'ines')));
  const signal = await clients[0]?.register();
  const operations: readonly (readonly [name: string, count: number, work: (client: WebClient) => Promise<unknown>])[] =
    [
      ['GET /health', 800, (client) => client.get('/health')],
      ['session.read', 800, (client) => client.get('/api/session')],
      ['signal.register', 400, (client) => client.register()],
      ['signal.list', 800, (client) => client.get('/api/signals')],
      ['signal.read', 800, (client) => client.get(`/api/signals/${signal}`)],
    ];
  const rows: BenchRow[] = [];
  for (const [name, count, work] of operations) {
    for (const together of [1, most]) {
      say(`${place.kind}, ${name}, ${together} at once`);
      const figures = await timesTogether({ clients: together, warmUp: 60, count }, (client) => {
        const who = clients[client];
        if (!who) throw new Error('There are fewer clients than asked for.');
        return work(who);
      });
      rows.push(row('http', name, { database: place.kind, ...figures }));
    }
  }
  for (const client of clients) client.close();
  await server.stop();
  return rows;
}
