import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lengthOfPiece, pieceBytes, piecesOf } from '../../domains/attachments/limits.ts';
import { AttachmentsShown } from '../../domains/attachments/schema.ts';
import { uuidV4 } from '../../kernel/id.ts';
import { passing, randomBytes, sha256Of } from '../../platform/crypto/digest.ts';
import { NotHere } from './not-here.ts';
import { type BenchRow, row, type Section, type Workshop } from './row.ts';
import { type Served, serve } from './served.ts';
import { signInAs, type WebClient } from './web-client.ts';
import { type BenchPlace, newPlaces } from './where.ts';

const mebibyte = 1_048_576;
const atOnce = 3;
/** How much has come when the server is killed. */
const killedAt = 0.6;

/**
 * How fast a large file goes in and out of a server of its own, what that costs it in memory, and what a server that is killed half way
 * costs; on PostgreSQL also where files lie in a folder. `--long`: 2 GB, on PostgreSQL alone.
 */
export const files: Section = {
  name: 'files',
  run: async (workshop) => {
    const places = await newPlaces(workshop);
    const chosen = workshop.long ? places.filter(({ kind }) => kind === 'postgres') : places;
    if (chosen.length === 0) throw new NotHere('2 GB are measured on PostgreSQL');
    const rows: BenchRow[] = [];
    for (const place of chosen) rows.push(...(await measure(workshop, place)));
    const beside = (await newPlaces(workshop)).find(({ kind }) => kind === 'postgres');
    if (beside) rows.push(...(await measure(workshop, { ...beside, files: join(beside.data, 'files') })));
    return rows;
  },
};

/** A file that nothing packs: pieces of random bytes, each from another place of some that were made once. */
function randomFile(bytes: number) {
  const made = randomBytes(8 * mebibyte);
  const piece = (n: number): Buffer => {
    const from = (n * 4099) % (made.length - pieceBytes);
    return made.subarray(from, from + lengthOfPiece(bytes, n));
  };
  async function* all() {
    for (let n = 0; n < piecesOf(bytes); n++) yield piece(n);
  }
  return { bytes, piece, sha256: () => sha256Of(all()) };
}
type RandomFile = ReturnType<typeof randomFile>;

async function measure({ long, say }: Workshop, place: BenchPlace & { readonly files?: string }): Promise<BenchRow[]> {
  const contents = randomFile((long ? 2048 : 256) * mebibyte);
  const { bytes } = contents;
  const sum = await contents.sha256();
  const inFolder = place.files ? ', in a folder' : '';
  say(`${place.kind}, a file of ${bytes / mebibyte} MiB${inFolder}`);
  await (await serve(place)).stop(); // the first start also loads the demo
  let server = await serve(place);
  let client = await signInAs(server.url, 'ines');
  const address = `/api/files/signal/${await client.register()}`;
  const file = uuidV4(randomBytes(16));
  const sent = { file, name: 'film.bin', bytes, mark: '0'.repeat(64), replaces: null };
  if ((await client.command(`${address}/add`, sent)) !== 201) throw new Error('The file was not added.');
  const note = place.kind === 'embedded' ? 'server and database in one process' : 'server alone, without PostgreSQL';
  const rows: BenchRow[] = [];
  const told = async (what: string, share: number, work: () => Promise<unknown>): Promise<void> => {
    const name = `${what}${inFolder}`;
    const seen = watchMemory(server);
    const start = performance.now();
    await work();
    const seconds = (performance.now() - start) / 1000;
    const { before, most } = seen.end();
    const of = { database: place.kind, n: (share * bytes) / mebibyte } as const;
    rows.push(row('files', name, { ...of, clients: 1, value: of.n / seconds, unit: 'MiB a second' }));
    rows.push(row('files', `${name}: memory before`, { ...of, bytes: before, note }));
    rows.push(row('files', `${name}: memory at most`, { ...of, bytes: most, note }));
    await wait(5000);
    rows.push(row('files', `${name}: memory five seconds later`, { ...of, bytes: server.residentBytes(), note }));
    say(`${name}: ${Math.round(of.n / seconds)} MiB/s`);
  };
  const pieces = Array.from({ length: piecesOf(bytes) }, (_, n) => n);
  const before = pieces.slice(0, Math.round(killedAt * pieces.length));
  const to = () => ({ server, client, address: `${address}/${file}/pieces`, contents });
  await told('sent to 60 %', killedAt, () => send(to(), before));

  await server.kill();
  client.close();
  server = await serve(place);
  client = await signInAs(server.url, 'ines');
  const { items } = AttachmentsShown.parse(JSON.parse(await client.get(address)));
  const missing = items.find(({ id }) => id === file)?.coming?.missing ?? [];
  const left = pieces.filter((n) => missing.some(({ from, to: end }) => n >= from && n < end));
  if (left.length !== pieces.length - before.length) throw new Error(`${left.length} pieces are said to be missing.`);
  const of = { database: place.kind, n: left.length };
  rows.push(
    row('files', 'killed (-9), ready again', { ...of, p50Ms: server.readyMs, note: 'n: pieces still to send' }),
  );
  await told('the rest sent', 1 - killedAt, () => send(to(), left.slice(0, -1)));
  await told('the last piece: read through for its hash', 1, () => send(to(), left.slice(-1)));

  const ended = AttachmentsShown.parse(JSON.parse(await client.get(address))).items.find(({ id }) => id === file);
  if (ended?.sha256 !== sum.toString('hex')) throw new Error('What came is not what was sent.');
  await told('fetched', 1, () => fetchWhole(server, client, `${address}/${file}/contents`, { bytes, sum }));
  client.close();
  await server.stop();
  return rows;
}

/** What the process holds, looked at ten times a second. */
function watchMemory(server: Served) {
  const before = server.residentBytes() ?? 0;
  let most = before;
  const looking = setInterval(() => {
    most = Math.max(most, server.residentBytes() ?? 0);
  }, 100);
  return {
    end: () => {
      clearInterval(looking);
      return { before, most };
    },
  };
}

type SentTo = {
  readonly server: Served;
  readonly client: WebClient;
  readonly address: string;
  readonly contents: RandomFile;
};

/** Three pieces at a time, as the workspace does: the first and the last by itself. */
async function send({ server: { url }, client: { as }, address, contents }: SentTo, pieces: readonly number[]) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const one = (piece: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const body = contents.piece(piece);
      const headers = {
        ...{ cookie: as.cookie, origin: url, 'x-cape-capacity': as.capacity, 'x-cape-sitting': as.sitting },
        ...{ 'content-type': 'application/vnd.cape.piece', 'content-length': body.length },
      };
      const sent = request(`${url}${address}/${piece}`, { method: 'POST', agent, headers }, (response) => {
        response.resume();
        response.on('end', () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`A piece gave ${response.statusCode}.`)),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
  const [first, ...others] = pieces;
  const last = others.pop();
  if (first !== undefined) await one(first);
  const worker = async () => {
    for (let next = others.shift(); next !== undefined; next = others.shift()) await one(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (last !== undefined) await one(last);
  agent.destroy();
}

const fetchWhole = (
  { url }: Served,
  { as }: WebClient,
  address: string,
  { bytes, sum }: { readonly bytes: number; readonly sum: Buffer },
): Promise<void> =>
  new Promise((resolve, reject) => {
    const asked = request(`${url}${address}`, { headers: { cookie: as.cookie } }, (response) => {
      let had = 0;
      const seen = passing();
      response.on('data', (part: Buffer) => {
        had += part.length;
        seen.add(part);
      });
      response.on('error', reject);
      response.on('end', () =>
        had === bytes && seen.end().equals(sum) ? resolve() : reject(new Error(`${had} of ${bytes} bytes came.`)),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
