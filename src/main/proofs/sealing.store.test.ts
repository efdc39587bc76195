import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { enter } from '../../domains/access/public.server.ts';
import { appendEntry, sealLogs, verifyLogs } from '../../domains/audit/public.server.ts';
import type { Tx } from '../../platform/database/database.ts';
import { accountOf, provisionPeople, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { sealToEnd } from './testing/seal-to-end.ts';
import { seed } from './world/grow.ts';

const writers = 16;
const rounds = 14;
const about = { at: testNow.toISOString() };

/** What one transaction does: waits before, between and after its entries; some of it, or all, is rolled back. */
type Turn = {
  before: number;
  entries: number;
  between: number;
  savepoint: boolean;
  after: number;
  end: 'commit' | 'rollback';
};
const turn = fc.record({
  before: fc.nat(15),
  entries: fc.integer({ min: 1, max: 3 }),
  between: fc.nat(25),
  savepoint: fc.boolean(),
  after: fc.nat(60),
  end: fc.constantFrom<Turn['end'][]>('commit', 'commit', 'commit', 'rollback'),
});
const turns = fc.sample(
  fc.array(fc.array(turn, { minLength: rounds, maxLength: rounds }), { minLength: writers, maxLength: writers }),
  {
    seed,
    numRuns: 1,
  },
)[0] as Turn[][];

const sleep = (tx: Tx, milliseconds: number) => sql`select pg_sleep(${milliseconds / 1000})`.execute(tx);

async function write(
  tx: Tx,
  append: () => Promise<string>,
  doing: Turn,
  kept: string[],
  undone: string[],
): Promise<void> {
  await sleep(tx, doing.before);
  for (let n = 0; n < doing.entries; n++) {
    kept.push(await append());
    await sleep(tx, doing.between);
  }
  if (doing.savepoint) {
    await sql`savepoint half`.execute(tx);
    undone.push(await append());
    await sql`rollback to savepoint half`.execute(tx);
    await sql`savepoint other`.execute(tx);
    kept.push(await append());
    await sql`release savepoint other`.execute(tx);
  }
  await sleep(tx, doing.after);
}

// The embedded database has one session, so there no transaction can write while another has not ended.
describe.each(storeKinds().filter((kind) => kind === 'postgres'))(
  `sealing while ${writers} people write, seed ${seed}, on %s`,
  (kind) => {
    it('leaves nothing out and calls nothing late', async () => {
      const stage = await setStage(await openStore(kind, provisionPeople));
      const { database, keys, asOwner } = stage.store;
      const [kept, undone]: [string[], string[]] = [[], []];
      let writing = true;
      try {
        const work = turns.map(async (mine, at) => {
          const person = await (at % 3 === 0
            ? stage.signIn(accountOf.tage, 'supervision')
            : stage.signIn(accountOf.ines, 'supervision'));
          for (const doing of mine) {
            const [ownKept, ownUndone]: [string[], string[]] = [[], []];
            const ended = database.transaction(at % 2 ? 'cape_app' : 'cape_read', async (tx) => {
              const who = await enter(tx, person.token, null);
              if (!who) throw new Error('Nobody is signed in.');
              const append = async () => (await appendEntry(tx, keys, who, 'signal.read', 'seen', about)).leaf;
              await write(tx, append, doing, ownKept, ownUndone);
              if (doing.end === 'rollback') throw new Error('taken back');
            });
            await ended.then(
              () => kept.push(...ownKept),
              () => undone.push(...ownKept),
            );
            undone.push(...ownUndone);
          }
        });
        const sealing = (async () => {
          while (writing) {
            await sealLogs(database, keys.log);
            await wait(20);
          }
        })();
        await Promise.all(work);
        writing = false;
        await sealing;
        await sealToEnd(stage.store);

        const leaves = await asOwner<{ leaf: string }>("select encode(hash, 'hex') as leaf from audit.leaf");
        const [{ batches, late, starts } = { batches: 0, late: -1, starts: 0 }] = await asOwner<{
          batches: number;
          late: number;
          starts: number;
        }>(
          `select count(*)::int as batches, sum(late)::int as late, (select count(*)::int from access.session) as starts from audit.batch`,
        );
        const [{ overtaken } = { overtaken: 0 }] = await asOwner<{ overtaken: number }>(
          `select count(*)::int as overtaken from audit.leaf l where l.seq < (select max(b.seq) from audit.leaf b where b.log = l.log and b.idx < l.idx)`,
        );
        console.log(
          `Sealing, seed ${seed}: ${kept.length} entries of ${writers} writers in ${batches} batches, ${undone.length} taken back, ${overtaken} sealed after a higher number.`,
        );
        const sealed = new Set(leaves.map(({ leaf }) => leaf));
        expect(kept.filter((leaf) => !sealed.has(leaf))).toEqual([]);
        expect(undone.filter((leaf) => sealed.has(leaf))).toEqual([]);
        expect(sealed.size).toBe(kept.length + starts);
        expect(late).toBe(0);
        expect(batches).toBeGreaterThan(5);
        // Had none been overtaken, sealing by number would have done and this would prove nothing.
        expect(overtaken).toBeGreaterThan(0);
        // No transaction is sealed before one that began to write earlier, whichever batch it came into.
        const outOfOrder = await asOwner(
          `select idx from (select l.idx, e.xid, max(e.xid::text::bigint) over (partition by l.log order by l.idx) as newest
           from audit.leaf l join audit.entry e on e.log = l.log and e.seq = l.seq) as sealed where xid::text::bigint < newest`,
        );
        expect(outOfOrder).toEqual([]);
        expect((await verifyLogs(database, keys)).findings).toEqual([]);
      } finally {
        writing = false;
        await stage.store.close();
      }
    });
  },
);
