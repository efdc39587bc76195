import { sql } from 'kysely';
import { enter } from '../../domains/access/public.server.ts';
import { realmsToRead } from '../../domains/access/public.ts';
import { appendEntry } from '../../domains/audit/public.server.ts';
import { listSignals } from '../../domains/signals/store.ts';
import { aSignal } from '../../domains/signals/testing/builders.ts';
import type { Who } from '../../kernel/who.ts';
import type { Tx } from '../../platform/database/database.ts';
import { accountOf, type Person, type Stage, setStage, testNow } from '../../testing/people.ts';
import { addManyUnits, addRooms, addSignals } from './many-rows.ts';
import { type Opened, open } from './opened.ts';
import { type BenchRow, row, type Section, spread, timeOf } from './row.ts';
import { newPlaces } from './where.ts';

const signals = 780_000;
const hidden = 300_000;
const inesUnit = 11;
const usual = { warmUp: 30, count: 300 };
/** As the owner of everything, whom no policy stops. */
const unwalled = { walled: false, enters: false };
/** For what takes tens of milliseconds and more. */
const slow = { turns: { warmUp: 2, count: 20 } };
const page = { status: null, origin: null, before: null, limit: 51 };

type Measuring = { readonly stage: Stage<Opened>; readonly ines: Person; readonly say: (line: string) => void };

/** What the two walls and the log cost a statement, and what a page costs among very many rows of others. */
export const walls: Section = {
  name: 'walls',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    for (const place of await newPlaces(workshop)) {
      const stage = await setStage(await open(place));
      const ines = await stage.signIn(accountOf.ines, 'supervision');
      await stage.ask(ines, 'signal.register', {}, aSignal(ines.envelope()));
      const measuring = { stage, ines, say: (line: string) => workshop.say(`${place.kind}, ${line}`) };
      rows.push(...(await costOfContext(measuring)), ...(await costAmongMany(measuring)));
      await stage.store.close();
    }
    return rows;
  },
};

/** Times one statement of a transaction, after whatever must come before it in the same transaction. */
async function statement(
  { stage, ines }: Measuring,
  what: { walled?: boolean; enters?: boolean; turns?: { warmUp: number; count: number } },
  work: (tx: Tx, realms: Realms, who: Who | null) => Promise<unknown>,
): Promise<number[]> {
  const turns = what.turns ?? usual;
  const database = what.walled === false ? stage.store.unwalled : stage.store.database;
  const times: number[] = [];
  for (let turn = 0; turn < turns.warmUp + turns.count; turn++) {
    await database.transaction('cape_read', async (tx) => {
      const who = what.enters === false ? null : await enter(tx, ines.token, null);
      const time = await timeOf(() => work(tx, who ? realmsToRead(who, testNow) : [], who));
      if (turn >= turns.warmUp) times.push(time);
    });
  }
  return times;
}

async function costOfContext(measuring: Measuring): Promise<BenchRow[]> {
  const { stage, ines, say } = measuring;
  const database = stage.store.kind;
  const rows: BenchRow[] = [];
  const add = (name: string, times: number[], note: string | null = null) =>
    rows.push(row('walls', name, { database, ...spread(times), note }));
  /** Inside the database, without the way there and back: a thousand calls in one statement. */
  const thousand = (call: string) =>
    statement(measuring, {}, (tx) => sql.raw(`select count(${call}) from generate_series(1, 1000) n`).execute(tx));
  const perCall = (times: number[]) => times.map((time) => time / 1000);

  say('context and log');
  add(
    'a statement that does nothing',
    await statement(measuring, { enters: false }, (tx) => sql`select 1`.execute(tx)),
  );
  add(
    'entering: context and memberships',
    await statement(measuring, { enters: false }, (tx) => enter(tx, ines.token, null)),
  );
  add(
    'one check of the context',
    perCall(await thousand('access.who()')),
    'access.who() in the database; the second wall asks once a statement',
  );
  add(
    'one list of realms',
    perCall(await thousand('(select count(*) from access.realms(n < 0))')),
    'access.realms() in the database, with its check',
  );
  const entry = { at: testNow.toISOString(), objects: [ines.sitting], fields: ['narrative'] };
  const append: Parameters<typeof statement>[2] = (tx, _, who) => {
    if (!who) throw new Error('The bench writes as somebody who is signed in.');
    return appendEntry(tx, stage.store.keys, who, 'signal.read', 'seen', entry);
  };
  add('one entry in the log', await statement(measuring, {}, append));
  return rows;
}

type Realms = ReturnType<typeof realmsToRead>;

/** The page as wall one asks for it, and as a query that had forgotten wall one. */
const bound = (tx: Tx, realms: Realms) => listSignals(tx, realms, page);
const unbound = (tx: Tx) =>
  sql`select id, reference, origin, status, sector, workplace_name, municipality, registered_at, answer_due, owner, passed_on
    from signals.signal_now order by registered_at desc, id desc limit 51`.execute(tx);

async function costAmongMany(measuring: Measuring): Promise<BenchRow[]> {
  const { stage, ines, say } = measuring;
  const { asOwner, kind: database } = stage.store;
  const rows: BenchRow[] = [];
  const among = async (total: string) => {
    say(`pages among ${total}`);
    const add = (name: string, times: number[]) =>
      rows.push(row('walls', `newest 50 ${name}`, { database, ...spread(times), note: `among ${total}` }));
    const who = await stage.store.database.transaction('cape_read', (tx) => enter(tx, ines.token, null));
    const readable = who ? realmsToRead(who, testNow) : [];
    const own = who?.memberships.filter(({ kind, capacity }) => kind === 'track' && capacity === who.capacity) ?? [];
    const of = `of ${readable.length} realms`;
    add('of one realm: both walls', await statement(measuring, {}, (tx) => bound(tx, own)));
    add('of one realm: wall one alone', await statement(measuring, unwalled, (tx) => bound(tx, own)));
    add(`${of}: both walls`, await statement(measuring, {}, bound));
    add(`${of}: wall one alone`, await statement(measuring, unwalled, (tx) => bound(tx, readable)));
    add(`${of}: wall two alone`, await statement(measuring, slow, unbound));
  };
  say(`filling with ${signals} signals`);
  await addManyUnits(asOwner, 280);
  await addRooms(asOwner, inesUnit, 200);
  await addSignals(asOwner, { from: 0, count: signals, seenBy: inesUnit, hiddenFrom: null });
  await asOwner('analyze');
  await among('780,000 in 2,300 realms');
  say(`adding ${hidden} hidden ones`);
  await addSignals(asOwner, { from: signals, count: hidden, seenBy: null, hiddenFrom: inesUnit });
  await asOwner('analyze');
  await among('780,000 and 300,000 more that are hidden');
  return rows;
}
