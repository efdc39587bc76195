import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealLogs, verifyLogs } from '../../domains/audit/public.server.ts';
import { type Cluster, startCluster } from '../../platform/testing/postgres-cluster.ts';
import { calendarOf } from '../../testing/calendar.ts';
import { storeKinds } from '../../testing/stores.ts';
import { registryFor } from '../domains.ts';
import { createDatabase } from './testing/bare-database.ts';
import { type Launched, launch } from './testing/built-server.ts';
import { lineOf } from './testing/damage.ts';
import { type Inspected, inspect } from './testing/inspected.ts';
import { refoldAll } from './testing/refolded.ts';
import { type Acknowledged, type Visitor, visit } from './testing/visitor.ts';
import { seed } from './world/grow.ts';

const rounds = 3;
/** When the server is killed, in milliseconds after it has confirmed the first act. */
const delays = fc.sample(fc.noBias(fc.integer({ min: 50, max: 1200 })), { seed, numRuns: rounds });
/** What the very first start was doing when it was killed. */
const interrupted =
  fc.sample(fc.constantFrom('migration 0001', 'migration 0004', 'Loading the demo'), { seed, numRuns: 1 })[0] ?? '';
const people = ['ines', 'tage', 'maja', 'ines'];

/** Works until the server is gone, and notes every act that it has confirmed. */
async function workOn(visitor: Visitor, acknowledged: Acknowledged[], isOver: () => boolean): Promise<void> {
  try {
    while (!isOver()) {
      const registered = await visitor.register();
      acknowledged.push(registered);
      acknowledged.push(await visitor.passOn(registered.signal, 51));
      acknowledged.push(await visitor.correct(registered.signal, registered.act));
    }
  } catch (error) {
    if (!isOver()) throw error; // before anything was killed, every request must be answered
  }
}

const firstOf = async (acknowledged: readonly Acknowledged[], before: number): Promise<void> => {
  while (acknowledged.length === before) await wait(5);
};

/** What is half there: each line names one thing without its other half. */
const halves = `
  select 'sent without its letter: ' || a.id as line from acts.act a
    where a.type = 'disclosure.send' and not exists (select 1 from disclosures.letter l where l.id = (a.facts ->> 'letter')::uuid)
  union all select 'letter without its act: ' || l.id from disclosures.letter l
    where l.kind <> 'answer' and not exists (select 1 from acts.act a where a.type = 'disclosure.send' and a.facts ->> 'letter' = l.id::text)
  union all select 'letter neither on its way nor delivered, or both: ' || l.id from disclosures.letter l
    where exists (select 1 from disclosures.undelivered u where u.letter = l.id) = exists (select 1 from acts.act a where a.id = l.id)
  union all select 'words without a key: ' || a.id from acts.act a
    where a.words is not null and not exists (select 1 from keys.wrapped w where w.realm = a.realm and w.stream = a.stream)
  union all select 'sealed without its entry: ' || l.log || '/' || l.idx from audit.leaf l
    where not exists (select 1 from audit.entry e where e.log = l.log and e.seq = l.seq)`;

describe.each(storeKinds())('a server on %s that is killed while four people work', (kind) => {
  let folder: string;
  let cluster: Cluster | undefined;
  let databaseUrl: string | null = null;
  let server: Launched | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cape-crash-'));
    if (kind === 'embedded') return;
    cluster = await startCluster(); // of its own, since the others must not be killed with it
    if (!cluster) throw new Error('There is no PostgreSQL here.');
    databaseUrl = await createDatabase(cluster.url, 'crash');
  });
  afterAll(async () => {
    await server?.kill9();
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const missingFrom = async ({ asOwner }: Inspected, acknowledged: readonly Acknowledged[]) => {
    const acts = new Set((await asOwner('select id from acts.act')).map(({ id }) => id));
    const leaves = new Set(
      (await asOwner("select encode(leaf_hash, 'hex') as leaf from audit.entry")).map(({ leaf }) => leaf),
    );
    return acknowledged.filter(({ act, leaf }) => !acts.has(act) || !leaves.has(leaf));
  };

  /** Everything acknowledged is there, nothing is half there, and the log verifies, before and after it is sealed to its end. */
  const isWhole = async (acknowledged: readonly Acknowledged[], refolds = true): Promise<number> => {
    const left = await inspect(folder, databaseUrl);
    try {
      expect(await missingFrom(left, acknowledged)).toEqual([]);
      expect((await left.asOwner(halves)).map(({ line }) => line)).toEqual([]);
      if (refolds)
        expect(
          (
            await refoldAll(
              left,
              registryFor(() => null, calendarOf),
            )
          ).differences,
        ).toEqual([]);
      const found = async () => (await verifyLogs(left.database, left.keys)).findings.map(lineOf);
      expect(await found()).toEqual([]);
      await sealLogs(left.database, left.keys.log);
      expect(await found()).toEqual([]);
      const [row] = await left.asOwner("select count(*)::int as n from acts.act where capacity <> 'letter-box'");
      return Number(row?.n);
    } finally {
      await left.close();
    }
  };

  const start = () => launch({ CAPE_DATA: folder, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) });

  it(`makes its database whole at the next start when the first was killed at "${interrupted}"`, async () => {
    server = await start();
    await server.has(interrupted);
    await server.kill9();
    server = await start();
    await server.ready();
    await server.kill9();
    expect(await isWhole([])).toBeGreaterThan(0);
  });

  it(`keeps everything that it has acknowledged, ${rounds} times in a row`, async () => {
    const acknowledged: Acknowledged[] = [];
    const told: string[] = [];
    for (const [round, delay] of delays.entries()) {
      server = await start();
      const origin = await server.ready();
      const visitors = await Promise.all(people.map((persona) => visit(origin, persona)));
      const before = acknowledged.length;
      let over = false;
      const work = visitors.map((visitor) => workOn(visitor, acknowledged, () => over));
      await Promise.race([firstOf(acknowledged, before), Promise.all(work)]);
      await wait(delay);
      over = true;
      const killsCluster = cluster !== undefined && round % 2 === 1;
      if (killsCluster) cluster?.kill9();
      await server.kill9();
      await Promise.all(work);
      if (killsCluster) await cluster?.restart();
      const there = await isWhole(acknowledged, round === rounds - 1); // a projection once wrong stays wrong
      expect(acknowledged.length).toBeGreaterThan(before);
      told.push(`${acknowledged.length - before} in ${delay} ms${killsCluster ? ' (cluster)' : ''}, ${there} there`);
    }
    console.log(
      `Killed on ${kind}, seed ${seed}: ${acknowledged.length} acts acknowledged, all there. ${told.join('; ')}.`,
    );
  });
});
