import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findPostgresBinaries } from '../testing/postgres-binaries.ts';
import { type Cluster, startCluster } from '../testing/postgres-cluster.ts';
import { type Database, postgresDatabase, type Tx } from './database.ts';

/** Stands between the client and PostgreSQL. Once `agesAll` is called, each line there is breaks off as soon as something is said on it. */
async function relayTo(url: string) {
  const { port, hostname } = new URL(url);
  const lines = new Set<{ isOld: boolean }>();
  let brokenOff = 0;
  const server = createServer((client: Socket) => {
    const line = { isOld: false };
    lines.add(line);
    const there = dial(Number(port), hostname);
    const end = () => {
      lines.delete(line);
      client.destroy();
      there.destroy();
    };
    client.on('data', (chunk) => {
      if (!line.isOld) return void there.write(chunk);
      brokenOff += 1;
      client.resetAndDestroy();
      end();
    });
    there.on('data', (chunk) => client.write(chunk));
    for (const one of [client, there]) one.on('close', end).on('error', end);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const here = new URL(url);
  here.port = String((server.address() as AddressInfo).port);
  return {
    url: here.href,
    agesAll: () => {
      for (const line of lines) line.isOld = true;
    },
    brokenOff: () => brokenOff,
    close: () => new Promise((done) => server.close(done)),
  };
}

const one = (tx: Tx) => sql<{ n: number }>`select 1 as n`.execute(tx).then(({ rows }) => rows[0]?.n);
/** Long enough that the database is asked whether it is there. */
const slowly = (tx: Tx) =>
  sql<{ n: number }>`select 1 as n from pg_sleep(0.8)`.execute(tx).then(({ rows }) => rows[0]?.n);

const isHere = findPostgresBinaries() !== null;
let cluster: Cluster | undefined;
let relay: Awaited<ReturnType<typeof relayTo>>;
let database: Database;
beforeAll(async () => {
  if (!isHere) return;
  cluster = await startCluster();
  if (!cluster) throw new Error('No PostgreSQL, yet its binaries were found.');
  relay = await relayTo(cluster.url);
  database = await postgresDatabase(() => relay.url);
});
afterAll(async () => {
  if (!cluster) return;
  await database.close();
  await relay.close();
  await cluster.stop();
});

it.skipIf(!isHere)('what is asked on lines that broke off while idle is asked on new ones', async () => {
  await Promise.all([1, 2, 3, 4].map(() => database.transaction('cape_read', one)));
  relay.agesAll();
  const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => database.transaction('cape_read', one)));
  expect(answers).toEqual([1, 1, 1, 1, 1, 1]);
  expect(relay.brokenOff()).toBeGreaterThanOrEqual(4);
});

it.skipIf(!isHere)('a ping on a line from before does not take the database for silent', async () => {
  expect(await database.transaction('cape_read', slowly)).toBe(1);
  relay.agesAll();
  const before = relay.brokenOff();
  expect(await database.transaction('cape_read', slowly)).toBe(1);
  expect(relay.brokenOff() - before).toBeGreaterThanOrEqual(2); // the line of the transaction, and that of the ping
});

it.skipIf(!isHere)('what had begun is not begun again', async () => {
  let begun = 0;
  const broken = database.transaction('cape_read', async (tx) => {
    begun += 1;
    relay.agesAll();
    return one(tx);
  });
  await expect(broken).rejects.toMatchObject({ name: 'DatabaseNotNow' });
  expect(begun).toBe(1);
  expect(await database.transaction('cape_read', one)).toBe(1);
});
