import type { KyselyPlugin } from 'kysely';
import { carryLetters } from '../../domains/disclosures/public.server.ts';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import { accountOf, type Person, setStage, testNow } from '../../testing/people.ts';
import { examples } from '../proofs/world/parts.ts';
import { open } from './opened.ts';
import { type BenchRow, percentile, row, type Section, spread } from './row.ts';
import { type BenchPlace, newPlaces } from './where.ts';

const rounds = 120;
const warmUp = 20;

/** What one request sent: each statement by the first table or function it names, and how long its answer took. */
type Trip = { readonly statement: string; readonly ms: number };

/** Where the time of a request goes: how many statements it sends one after the other, and how long each takes. */
export const trips: Section = {
  name: 'trips',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    for (const place of await newPlaces(workshop)) rows.push(...(await measure(place, workshop.say)));
    return rows;
  },
};

async function measure(place: BenchPlace, say: (line: string) => void): Promise<BenchRow[]> {
  say(place.kind);
  const opened = await open(place);
  let sent: Trip[] = [];
  const stage = await setStage({ ...opened, database: listening(opened.database, (trip) => sent.push(trip)) });
  const ines = await stage.signIn(accountOf.ines, 'supervision');
  const karin = await stage.signIn(accountOf.karin, 'support');
  const asked = new Map<string, { whole: number[]; trips: Trip[][] }>();

  const ask = async (
    person: Person,
    name: string,
    target: string,
    over: { basis?: readonly string[]; input?: object } = {},
  ) => {
    const given = {
      target,
      act: person.envelope,
      basis: over.basis ?? [],
      unit: 51,
      facts: ['sector', 'workplace', 'signs'],
      text: (field: string) => `påhittat ${field}`,
      number: 12_345,
    };
    const { params, input } = examples[name]?.(given) ?? { params: {}, input: {} };
    sent = [];
    const start = performance.now();
    const reply = await stage.ask(person, name, params, { ...input, ...over.input });
    const ms = performance.now() - start;
    const so = asked.get(name) ?? { whole: [], trips: [] };
    asked.set(name, so);
    so.whole.push(ms);
    so.trips.push(sent);
    sent = []; // what comes between two requests is not theirs
    return reply.answer;
  };

  for (let round = 0; round < rounds; round++) {
    if (round === warmUp) asked.clear();
    const id = uuidV7(testNow, randomBytes(16));
    const { signal } = await ask(ines, 'signal.register', id);
    await ask(ines, 'signal.correct', id, { basis: signal.heads });
    await ask(ines, 'signal.pass-on', id);
    await carryLetters(stage.runtime);
    const inbox = await ask(karin, 'signal.list', '', { input: { status: 'unanswered' } });
    await ask(karin, 'signal.acknowledge', inbox.items[0].id);
    await carryLetters(stage.runtime);
    for (const { name, kind } of stage.routes) if (kind === 'query') await ask(ines, name, id);
  }
  await opened.close();
  return [...asked].flatMap(([name, { whole, trips }]) => rowsOf(place.kind, name, whole, trips));
}

/** One row for the request, and one for each of its statements in their order. */
function rowsOf(database: Database['kind'], name: string, whole: number[], trips: Trip[][]): BenchRow[] {
  const usual = trips.map(({ length }) => length).sort((a, b) => a - b)[Math.floor(trips.length / 2)] ?? 0;
  const same = trips.filter(({ length }) => length === usual);
  const inDatabase = same.map((one) => one.reduce((sum, { ms }) => sum + ms, 0));
  const request = row('trips', name, {
    database,
    ...spread(whole),
    note: `${usual} statements take ${percentile(inDatabase, 0.5).toFixed(2)} ms of it; begin${database === 'embedded' ? ', role' : ''} and commit come on top`,
  });
  const each = Array.from({ length: usual }, (_, at) => {
    const times = same.flatMap((one) => (one[at] ? [one[at].ms] : []));
    return row('trips', `${name} ${String(at + 1).padStart(2)} ${same[0]?.[at]?.statement ?? ''}`, {
      database,
      ...spread(times),
    });
  });
  return [request, ...each];
}

/** A database that reports every statement of every transaction. Only what goes through the query builder is heard. */
function listening(database: Database, onTrip: (trip: Trip) => void): Database {
  return {
    ...database,
    transaction: (role, work, isolation) => {
      let started = 0;
      let statement = '';
      const plugin: KyselyPlugin = {
        transformQuery: ({ node }) => {
          const text = node.kind === 'RawNode' ? node.sqlFragments.join('?') : node.kind;
          statement =
            /\b(?:from|into|update|join)\s+([a-z_]+\.[a-z_]+)/.exec(text)?.[1] ??
            /[a-z_]+\.[a-z_]+/.exec(text)?.[0] ??
            text.slice(0, 20);
          started = performance.now();
          return node;
        },
        transformResult: async ({ result }) => {
          onTrip({ statement, ms: performance.now() - started });
          return result;
        },
      };
      return database.transaction(role, (tx) => work(tx.withPlugin(plugin) as Tx), isolation);
    },
  };
}
