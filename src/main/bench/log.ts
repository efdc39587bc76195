import { sql } from 'kysely';
import { enter } from '../../domains/access/public.server.ts';
import { appendEntry, sealLogs, verifyLogs, withProof } from '../../domains/audit/public.server.ts';
import type { Who } from '../../kernel/who.ts';
import type { Tx } from '../../platform/database/database.ts';
import { accountOf, type Person, type Stage, setStage, testNow } from '../../testing/people.ts';
import { type Opened, open } from './opened.ts';
import { type BenchRow, row, type Section, timeOf, timesTogether } from './row.ts';
import { newPlaces } from './where.ts';

const entries = 20_000;
const together = 100;
const most = 8;

/** Writing into the log, sealing it, and checking it from its first entry. */
export const log: Section = {
  name: 'log',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    for (const place of await newPlaces(workshop)) {
      workshop.say(place.kind);
      const stage = await setStage(await open(place));
      rows.push(...(await measure(stage)));
      await stage.store.close();
    }
    return rows;
  },
};

const entry = { at: testNow.toISOString(), objects: ['an id of an invented object'], fields: ['narrative'] };

async function measure({ store, signIn }: Stage<Opened>): Promise<BenchRow[]> {
  const { kind: database, keys } = store;
  const writers = await Promise.all(Array.from({ length: most }, () => signIn(accountOf.ines, 'supervision')));
  const inContext = (writer: Person | undefined, work: (tx: Tx, who: Who) => Promise<unknown>) =>
    store.database.transaction('cape_app', async (tx) => {
      const who = writer && (await enter(tx, writer.token, null));
      if (!who) throw new Error('The bench writes as somebody who is signed in.');
      return work(tx, who);
    });

  const rows: BenchRow[] = [];
  for (const clients of [1, most]) {
    const figures = await timesTogether({ clients, warmUp: 100, count: 1500 }, (client) =>
      inContext(writers[client], (tx, who) => appendEntry(tx, keys, who, 'signal.read', 'seen', entry)),
    );
    rows.push(
      row('log', 'append', { database, ...figures, note: 'each in a transaction of its own, with its context' }),
    );
  }

  for (let written = 0; written < entries; written += together) {
    await inContext(writers[0], (tx, who) => {
      const all = Array.from({ length: together }, () => withProof(keys, who, 'signal.read', 'seen', entry));
      return sql`select count(*) from jsonb_array_elements(${JSON.stringify(all)}::jsonb) about,
        lateral audit.append('signal.read', 'seen', about)`.execute(tx);
    });
  }
  let sealed = 0;
  const sealing = await timeOf(async () => {
    for (const { count } of await sealLogs(store.database, keys.log)) sealed += count;
  });
  rows.push(
    row('log', 'seal', { database, n: sealed, perSecond: (sealed / sealing) * 1000, note: 'leaf, root and signature' }),
  );

  let checked = 0;
  const verifying = await timeOf(async () => {
    const found = await verifyLogs(store.database, keys);
    const [first] = found.findings;
    if (first)
      throw new Error(`The log of the bench does not verify: ${first.text.message} ${JSON.stringify(first.values)}`);
    checked = found.entries;
  });
  rows.push(
    row('log', 'verify', {
      database,
      n: checked,
      perSecond: (checked / verifying) * 1000,
      note: 'every hash, root, signature and session count again',
    }),
  );
  return rows;
}
