import { Agent, request } from 'node:http';
import { lengthOfPiece, piecesOf } from '../../domains/attachments/limits.ts';
import { uuidV4 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { type BenchRow, row, type Section, type Workshop } from './row.ts';
import { type Served, serve } from './served.ts';
import { signInAs, type WebClient } from './web-client.ts';
import { type BenchPlace, newPlaces } from './where.ts';

const mebibyte = 1_048_576;
const atOnce = 3;

/** How fast a large file goes in and out of a server of its own, and what that costs it in memory. `--long`: 2 GB. */
export const files: Section = {
  name: 'files',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    for (const place of await newPlaces(workshop)) rows.push(...(await measure(workshop, place)));
    return rows;
  },
};

async function measure({ long, say }: Workshop, place: BenchPlace): Promise<BenchRow[]> {
  const bytes = (long ? 2047 : 256) * mebibyte;
  say(`${place.kind}, a file of ${bytes / mebibyte} MiB`);
  await (await serve(place)).stop(); // the first start also loads the demo
  const server = await serve(place);
  const client = await signInAs(server.url, 'ines');
  const address = `/api/files/signal/${await client.register()}`;
  const file = uuidV4(randomBytes(16));
  const sent = { file, name: 'film.bin', bytes, mark: '0'.repeat(64), replaces: null };
  if ((await client.command(`${address}/add`, sent)) !== 201) throw new Error('The file was not added.');
  const note = place.kind === 'embedded' ? 'server and database in one process' : 'server alone, without PostgreSQL';
  const rows: BenchRow[] = [];
  const told = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const before = server.residentBytes() ?? 0;
    let most = before;
    const looking = setInterval(() => {
      most = Math.max(most, server.residentBytes() ?? 0);
    }, 100);
    const start = performance.now();
    await work();
    const seconds = (performance.now() - start) / 1000;
    clearInterval(looking);
    const of = { database: place.kind, n: bytes / mebibyte } as const;
    rows.push(row('files', name, { ...of, clients: 1, value: bytes / mebibyte / seconds, unit: 'MiB a second' }));
    rows.push(row('files', `${name}: memory before`, { ...of, bytes: before, note }));
    rows.push(row('files', `${name}: memory at most`, { ...of, bytes: most, note }));
  };
  await told('sent, read through for its hash', () => send(server, client, `${address}/${file}/pieces`, bytes));
  await told('fetched', () => fetchWhole(server, client, `${address}/${file}/contents`, bytes));
  client.close();
  await server.stop();
  return rows;
}

/** Three pieces at a time, as the workspace does; the last by itself. */
async function send({ url }: Served, { as }: WebClient, address: string, bytes: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const contents = Buffer.alloc(mebibyte, 'påhittad ');
  const last = piecesOf(bytes) - 1;
  const one = (piece: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const headers = {
        ...{ cookie: as.cookie, origin: url, 'x-cape-capacity': as.capacity, 'x-cape-sitting': as.sitting },
        ...{ 'content-type': 'application/vnd.cape.piece', 'content-length': lengthOfPiece(bytes, piece) },
      };
      const sent = request(`${url}${address}/${piece}`, { method: 'POST', agent, headers }, (response) => {
        response.resume();
        response.on('end', () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`A piece gave ${response.statusCode}.`)),
        );
      });
      sent.on('error', reject);
      sent.end(contents.subarray(0, lengthOfPiece(bytes, piece)));
    });
  let next = 0;
  const worker = async () => {
    while (next < last) await one(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await one(last);
  agent.destroy();
}

const fetchWhole = ({ url }: Served, { as }: WebClient, address: string, bytes: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const asked = request(`${url}${address}`, { headers: { cookie: as.cookie } }, (response) => {
      let had = 0;
      response.on('data', (part: Buffer) => {
        had += part.length;
      });
      response.on('error', reject);
      response.on('end', () => (had === bytes ? resolve() : reject(new Error(`${had} of ${bytes} bytes came.`))));
    });
    asked.on('error', reject);
    asked.end();
  });
