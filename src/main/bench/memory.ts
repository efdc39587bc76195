import { setTimeout as wait } from 'node:timers/promises';
import { type BenchRow, row, type Section } from './row.ts';
import { serve } from './served.ts';
import { signInAs } from './web-client.ts';
import { type BenchPlace, newPlaces } from './where.ts';

const requests = 2000;
const at = 8;

/** What the server's process holds in memory: after its start, and after two thousand requests, one in ten of them a command. */
export const memory: Section = {
  name: 'memory',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    for (const place of await newPlaces(workshop)) {
      workshop.say(place.kind);
      await (await serve(place)).stop(); // the first start also loads the demo
      rows.push(...(await measure(place)));
    }
    return rows;
  },
};

async function measure(place: BenchPlace): Promise<BenchRow[]> {
  const server = await serve(place);
  const note = place.kind === 'embedded' ? 'server and database in one process' : 'server alone, without PostgreSQL';
  const settled = async (name: string, n: number) => {
    await wait(2000);
    return row('memory', name, { database: place.kind, n, bytes: server.residentBytes(), note });
  };
  const before = await settled('after a start', 0);
  const clients = await Promise.all(Array.from({ length: at }, () => signInAs(server.url, 'ines')));
  await Promise.all(
    clients.map(async (client) => {
      const signal = await client.register();
      for (let turn = 1; turn < requests / at; turn++) {
        if (turn % 10 === 0) await client.register();
        else await client.get(turn % 2 === 0 ? '/api/signals' : `/api/signals/${signal}`);
      }
      client.close();
    }),
  );
  const after = await settled('after requests', requests);
  await server.stop();
  return [before, after];
}
