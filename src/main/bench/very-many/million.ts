import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { randomStream } from '../../../statistics/random/stream.ts';
import { accountOf, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { examples } from '../../proofs/world/parts.ts';
import { startWhole } from '../../proofs/world/whole-server.ts';
import { addManyUnits } from '../many-rows.ts';
import { NotHere } from '../not-here.ts';
import { type Opened, open } from '../opened.ts';
import { type BenchRow, percentile, row, type Section, timeOf, wideSpread } from '../row.ts';
import { signInAs, type WebClient } from '../web-client.ts';
import { newPlaces } from '../where.ts';
import { addThings, type Outside, outside, withoutIndexes } from './fill.ts';
import { lowestOf } from './lowest.ts';
import { workBetween, workedSoFar } from './processor-time.ts';
import { questionsOf } from './questions.ts';
import { type MadeThing, thingMaker } from './things.ts';
import { addUnits, listFiles } from './units.ts';

const some = 100_000;
const million = 1_000_000;
const turns = { warmUp: 10, count: 100, cold: 20 };
const rooms = 20;
const aim = 50;

/**
 * A search over HTTP by a person who has signed in, among the matters of an agency: a hundred thousand, a million with `--long`. Both walls
 * are as they always are, and what units and agencies of others have lies in the same index.
 */
export const millionSearch: Section = {
  name: 'million',
  run: async (workshop) => {
    const cluster = await workshop.cluster();
    if (!cluster) throw new NotHere('it is measured on PostgreSQL, and none was found');
    const place = (await newPlaces(workshop)).find(({ kind }) => kind === 'postgres');
    if (!place?.databaseUrl) throw new NotHere('it is measured on PostgreSQL, and none was found');
    const run = outside(cluster, place.databaseUrl);
    await run(
      "alter system set max_wal_size = '256MB'",
      'select pg_reload_conf()',
      'create extension if not exists pg_buffercache',
    );
    const stage = await setStage(await open(place));
    const count = workshop.long ? million : some;
    const sampled = await fill(stage, run, count, workshop.say);
    const { server } = await startWhole(stage);
    try {
      const client = await signInAs(await server.listen({ port: 0, host: '127.0.0.1' }), 'karin');
      const rows = await measure({ client, run, sampled, store: stage.store }, count, workshop.say);
      client.close();
      return [...rows, ...(await sizes(stage.store, count))];
    } finally {
      await server.close();
      await stage.store.close();
    }
  },
};

/** One matter of each kind, as its command writes it. */
async function writeOneOfEach({ ask, signIn }: Stage<Opened>): Promise<void> {
  const by = async (account: string, capacity: string, route: string) => {
    const person = await signIn(account, capacity);
    const { params, input } = examples[route]?.({
      ...{ target: uuidV7(testNow, randomBytes(16)), act: person.envelope, basis: [], unit: 51 },
      ...{ facts: ['sector', 'workplace', 'signs'], text: (field: string) => `påhittat ${field}`, number: 12_345 },
    }) ?? { params: {}, input: {} };
    const facts =
      route === 'person.register' ? { facts: { alias: 'Lärkan', language: 'uz', birthYear: 1991, sex: 'woman' } } : {};
    await ask(person, route, params, { ...input, ...facts });
  };
  await by(accountOf.ines, 'supervision', 'signal.register');
  await by(accountOf.ines, 'supervision', 'workplace.register');
  await by(accountOf.ines, 'supervision', 'suspicion.hand-over');
  await by(accountOf.karin, 'support', 'case.open');
  await by(accountOf.karin, 'support', 'person.register');
  await by(accountOf.linus, 'support', 'claim.open');
}

/** Gives some of the matters that the reader may open. */
async function fill(
  stage: Stage<Opened>,
  run: Outside,
  count: number,
  say: (line: string) => void,
): Promise<readonly MadeThing[]> {
  const { asOwner } = stage.store;
  await addManyUnits(asOwner, 40);
  await addUnits(asOwner, rooms);
  await writeOneOfEach(stage);
  const sampled: MadeThing[] = [];
  let from = 1;
  await withoutIndexes(asOwner, run, async () => {
    for (const [place, { at, share, seen }] of (await listFiles(asOwner)).entries()) {
      const many = Math.round(share * count);
      const make = thingMaker(randomStream(47_347, place));
      let nth = 0;
      const kept = (thing: MadeThing) => {
        nth += 1;
        if (seen && (nth * 7919) % many < Math.max(20, many / 200)) sampled.push(thing);
      };
      await addThings(stage.store, at, { from, count: many, make, kept });
      from += many;
      if (many > count / 100) say(`${from - 1} matters`);
    }
    say('index, vacuum, analyze');
  });
  return sampled;
}

const emptied = 'select count(pg_buffercache_evict(bufferid)) from pg_buffercache where relfilenode is not null';

type Measured = {
  readonly client: WebClient;
  readonly run: Outside;
  readonly sampled: readonly MadeThing[];
  readonly store: Opened;
};

async function measure(
  { client, run, sampled, store }: Measured,
  count: number,
  say: (line: string) => void,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  // PostgreSQL takes pages out of its own memory from version 17 on.
  const canEmpty = (await store.asOwner("select 1 from pg_proc where proname = 'pg_buffercache_evict'")).length > 0;
  for (const [what, text] of questionsOf(sampled)) {
    let shown = 0;
    const asking = async (turn: number) => {
      const { groups } = JSON.parse(await client.ask('/api/search', { text: text(turn) })) as {
        groups: { hits: unknown[] }[];
      };
      shown += groups.reduce((sum, { hits }) => sum + hits.length, 0);
    };
    const cold: number[] = [];
    for (let turn = 0; canEmpty && turn < turns.cold; turn++) {
      await run(emptied);
      cold.push(await timeOf(() => asking(turn)));
    }
    for (let turn = 0; turn < turns.warmUp; turn++) await asking(turns.cold + turn);
    shown = 0;
    let asked = 0;
    const worked: number[] = [];
    const warm = await lowestOf(turns.count, async (turn) => {
      asked += 1;
      const before = await workedSoFar(store);
      const time = await timeOf(() => asking(turns.cold + turns.warmUp + turn));
      const work = workBetween(before, await workedSoFar(store));
      if (work !== null) worked.push(work);
      return time;
    });
    if (worked.length > 0)
      rows.push(
        row('million', `${what}, work`, {
          database: 'postgres',
          ...wideSpread(worked),
          budget: aim,
          note: 'time of processors, whatever else the machine does',
        }),
      );
    const note = `${(shown / asked).toFixed(1)} shown`;
    rows.push(row('million', what, { database: 'postgres', ...warm, budget: aim, note: `among ${count}; ${note}` }));
    if (canEmpty)
      rows.push(
        row('million', `${what}, cold`, {
          database: 'postgres',
          ...wideSpread(cold),
          note: 'no page of the database in its own memory',
        }),
      );
    const work = worked.length > 0 ? `, work ${percentile(worked, 0.95).toFixed(1)}` : '';
    say(`${what}: p50 ${warm.p50Ms.toFixed(1)}, p95 ${warm.p95Ms.toFixed(1)} ms${work}, ${note}`);
  }
  return rows;
}

async function sizes({ asOwner }: Opened, count: number): Promise<readonly BenchRow[]> {
  const [size] = await asOwner<{ index: string; all: string; tokens: number }>(
    `select pg_total_relation_size('search.token_now')::text as index, pg_database_size(current_database())::text as all,
      (select reltuples from pg_class where oid = 'search.token_now'::regclass)::float8 as tokens`,
  );
  return [
    row('million', 'the index on the disk', { database: 'postgres', n: count, bytes: Number(size?.index ?? 0) }),
    row('million', 'the whole database on the disk', { database: 'postgres', n: count, bytes: Number(size?.all ?? 0) }),
    row('million', 'tokens', { database: 'postgres', n: count, value: size?.tokens ?? 0, unit: 'rows' }),
  ];
}
