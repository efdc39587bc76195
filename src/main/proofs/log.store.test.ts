import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notesIn, sealLogs } from '../../domains/audit/public.server.ts';
import { receiptText } from '../../domains/audit/public.ts';
import { aSignal } from '../../domains/signals/testing/builders.ts';
import { isSignedBy, newSigningKey, sign } from '../../platform/crypto/sign.ts';
import { everyOpenTransactionEnds } from '../../testing/open-transactions.ts';
import { accountOf } from '../../testing/people.ts';
import { storeKinds, type TestStore } from '../../testing/stores.ts';
import { agencies, type CrossedSignal, crossedSignal } from './testing/crossed-signal.ts';
import { type Damaged, readyForDamage } from './testing/damage.ts';

const log = agencies.ines;
const at = (index: number): string => `(select seq from audit.leaf where log = ${log} and idx = ${index})`;
const rewritten = `convert_to(replace(convert_from(bytes, 'UTF8'), '"result":"done"', '"result":"seen"'), 'UTF8')`;
const entry = (index: number): string => `log = ${log} and seq = ${at(index)}`;
/** As a superuser can: without the triggers that would refuse. */
const pastTheLog = 'set local session_replication_role = replica;';
const rehashed = `sha256('\\x00'::bytea || salt || bytes)`;

describe.each(storeKinds())('the log, on %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'cape-log-'));
  let crossed: CrossedSignal;
  let store: TestStore;
  let damaged: Damaged;
  /** What the tests name: numbers of rows, batches and acts as they came about. */
  const named = {
    rows: [] as string[],
    batches: [] as { n: number; first: number; count: number }[],
  };

  beforeAll(async () => {
    const keeper = notesIn(join(folder, kind));
    crossed = await crossedSignal(kind, join(folder, kind));
    store = crossed.stage.store;
    // One more act that is not sealed yet.
    await crossed.stage.ask(crossed.ines, 'signal.register', {}, aSignal(crossed.ines.envelope()));
    damaged = await readyForDamage(store, keeper);
    named.rows = (await store.asOwner(`select seq from audit.leaf where log = ${log} order by idx`)).map(({ seq }) =>
      String(seq),
    );
    named.batches = (await store.asOwner(`select n, first, count from audit.batch where log = ${log} order by n`)).map(
      ({ n, first, count }) => ({ n: Number(n), first: Number(first), count: Number(count) }),
    );
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const batch = (n: number) => {
    const found = named.batches.find((candidate) => candidate.n === n);
    if (!found) throw new Error(`There is no batch ${n}.`);
    return { ...found, last: found.first + found.count - 1 };
  };
  const wrongRoot = (n: number): string =>
    `wrong-root, log ${log}, batch ${n}, first ${batch(n).first}, last ${batch(n).last}`;

  it('is consistent after real commands', async () => {
    expect(named.batches.length).toBeGreaterThanOrEqual(3);
    expect(await damaged.findings()).toEqual([]);
  });

  it('says of a delivery what it says of a command: its realm and its ground', async () => {
    const entries = await store.asOwner<{ text: string }>(
      "select convert_from(bytes, 'UTF8') as text from audit.entry",
    );
    const done = entries
      .map(({ text }) => JSON.parse(text))
      .filter(({ result, commits }) => result === 'done' && commits);
    expect(done.filter(({ realm }) => !/^[0-9a-f]{16}$/.test(realm))).toEqual([]);
    const told = (verb: string) => done.find((one) => one.verb === verb);
    expect(told('disclosure.receive').realm).toBe(told('signal.acknowledge').realm);
    expect(told('disclosure.answer').realm).toBe(told('signal.pass-on').realm);
    expect(told('disclosure.receive').realm).not.toBe(told('disclosure.answer').realm);
    expect(told('disclosure.receive').ground).toBe(told('signal.pass-on').ground);
    expect(told('disclosure.receive').ground).toMatch(/^se\./);
  });

  describe('names', () => {
    // Index 1 is the registration: its entry was written second, after the sign-in.
    const row = () => named.rows[1];

    it('an entry whose bytes were changed', async () => {
      const found = await damaged.found(`update audit.entry set bytes = ${rewritten} where ${entry(1)}`);
      expect(found).toEqual([`changed-entry, log ${log}, index 1, row ${row()}`]);
    });

    it('an entry that was changed together with its hash', async () => {
      const found = await damaged.found(
        `update audit.entry set bytes = ${rewritten} where ${entry(1)}; update audit.entry set leaf_hash = ${rehashed} where ${entry(1)}`,
      );
      expect(found).toEqual([
        `changed-leaf, log ${log}, index 1, row ${row()}`,
        `lost-receipt, id ${crossed.acts.register}`,
        `not-made, log ${log}, index 1, row ${row()}`,
      ]);
    });

    it('a leaf that was changed', async () => {
      const found = await damaged.found(`update audit.leaf set hash = sha256(hash) where log = ${log} and idx = 1`);
      expect(found).toEqual([`changed-leaf, log ${log}, index 1, row ${row()}`, wrongRoot(1)]);
    });

    it('an entry that was changed together with its hash and its leaf, by the act whose receipt is out', async () => {
      const found = await damaged.found(
        `update audit.entry set bytes = ${rewritten} where ${entry(1)}; update audit.entry set leaf_hash = ${rehashed} where ${entry(1)};
         update audit.leaf l set hash = e.leaf_hash from audit.entry e where e.log = l.log and e.seq = l.seq`,
      );
      expect(found).toEqual([
        `lost-receipt, id ${crossed.acts.register}`,
        `not-made, log ${log}, index 1, row ${row()}`,
        wrongRoot(1),
      ]);
    });

    it('an entry that was deleted', async () => {
      const found = await damaged.found(`delete from audit.entry where ${entry(1)}`);
      expect(found).toEqual([
        `lost-receipt, id ${crossed.acts.register}`,
        `missing-entry, log ${log}, index 1, row ${row()}`,
        `session-gap, log ${log}, expected 8, found 7, missing 2`,
        `unlogged-act, id ${crossed.acts.register}`,
      ]);
    });

    it('a leaf that was deleted', async () => {
      const found = await damaged.found(`delete from audit.leaf where log = ${log} and idx = 1`);
      expect(found).toEqual([
        `missing-leaf, log ${log}, index 1`,
        `never-sealed, log ${log}, row ${row()}`,
        wrongRoot(1),
      ]);
    });

    it('two leaves that changed places', async () => {
      const found = await damaged.found(
        `update audit.leaf set idx = -1 where log = ${log} and idx = 1; update audit.leaf set idx = 1 where log = ${log} and idx = 2;
         update audit.leaf set idx = 2 where log = ${log} and idx = -1`,
      );
      expect(found).toEqual([`moved-leaf, log ${log}, index 2, row ${row()}`, wrongRoot(1)]);
    });

    it('a batch whose root was changed', async () => {
      const found = await damaged.found(`update audit.batch set root = sha256(root) where log = ${log} and n = 2`);
      expect(found).toEqual([`wrong-note, log ${log}, batch 2`, wrongRoot(2)]);
    });

    it('a batch that was deleted, in the middle or at the end', async () => {
      const { n } = batch(named.batches.length);
      expect(await damaged.found(`delete from audit.batch where log = ${log} and n = 2`)).toContain(
        `missing-batch, log ${log}, batch 2`,
      );
      expect(await damaged.found(`delete from audit.batch where log = ${log} and n = ${n}`)).toEqual([
        `missing-batch, log ${log}, batch ${n}`,
      ]);
    });

    it('an end that was cut off with its batch, leaves and entries, by the counters of the sessions and the kept checkpoint', async () => {
      const { n, first } = batch(3);
      const found = await damaged.found(
        `delete from audit.open; delete from audit.entry where log = ${log} and seq >= ${at(first)};
         delete from audit.leaf where log = ${log} and idx >= ${first}; delete from audit.batch where log = ${log} and n >= ${n};
         delete from acts.receipt; delete from acts.act where recorded_at is not null and id not in (
           select (c ->> 'id')::uuid from audit.entry, jsonb_array_elements(convert_from(bytes, 'UTF8')::jsonb -> 'commits') c)`,
      );
      expect(found.filter((line) => !line.startsWith(`session-gap, log ${log}`))).toEqual([
        `kept-beyond, log ${log}, size ${batch(named.batches.length).last + 1}, first ${first}, last ${batch(named.batches.length).last}`,
      ]);
      expect(found.length).toBeGreaterThan(1);
    });

    it('a batch that another key signed, also when everything else was computed again', async () => {
      const other = newSigningKey();
      const found = await damaged.found(async ({ asOwner }) => {
        const [row] = await asOwner(`select note from audit.batch where log = ${log} and n = 2`);
        await asOwner(`update audit.batch set signature = $1 where log = ${log} and n = 2`, [
          sign(other, String(row?.note)),
        ]);
      });
      expect(found).toEqual([`wrong-signature, log ${log}, batch 2`]);
    });

    it('a batch whose columns say something else than what was signed', async () => {
      const found = await damaged.found(`update audit.batch set h = '1' where log = ${log} and n = 2`);
      expect(found).toEqual([`wrong-note, log ${log}, batch 2`]);
    });

    it.each([
      ['facts', `facts = facts || '{"sector": "berries"}'`],
      ['time of recording', `recorded_at = recorded_at + interval '1 second'`],
      ['sealed words', `words = set_byte(words, 40, (get_byte(words, 40) + 1) % 256)`],
      ['author', `actor = actor + 1`],
      ['salt', `salt = sha256(salt)`],
      ['first realm', `born_realm = born_realm + 1`],
    ])('an act whose %s was changed', async (what, change) => {
      const found = await damaged.found(`update acts.act set ${change} where id = '${crossed.acts.register}'`);
      const moved = what === 'first realm' ? [`moved-act, id ${crossed.acts.register}`] : [];
      expect(found).toEqual([`changed-act, id ${crossed.acts.register}`, ...moved]);
    });

    it('an act that was moved to a realm of others, and one that was copied there', async () => {
      const elsewhere = `(select id from access.realm where owner_unit = 51 and track = 'control' and kind = 'track')`;
      const moved = await damaged.found(
        `update acts.act set realm = ${elsewhere} where id = '${crossed.acts.register}'`,
      );
      expect(moved).toContain(`moved-act, id ${crossed.acts.register}`);
      const copied = await damaged.found(
        `begin; create temporary table copied as select * from acts.act where id = '${crossed.acts.register}'; update copied set realm = ${elsewhere};
         ${pastTheLog} insert into acts.act select * from copied; drop table copied; commit`,
      );
      expect(copied).toEqual([`moved-act, id ${crossed.acts.register}`]);
    });

    it('an act that was deleted', async () => {
      const found = await damaged.found(`delete from acts.act where id = '${crossed.acts.passOn}'`);
      expect(found).toEqual([`missing-act, id ${crossed.acts.passOn}`]);
    });

    it('an act that was put there past the log', async () => {
      const id = '00000000-0000-4000-8000-00000000beef';
      const found = await damaged.found(
        `begin; create temporary table forged as select * from acts.act where id = '${crossed.acts.register}'; update forged set id = '${id}', seq = 99;
         ${pastTheLog} insert into acts.act select * from forged; drop table forged; commit`,
      );
      expect(found).toEqual([`unlogged-act, id ${id}`]);
    });

    it('a receipt that says another leaf than the log has', async () => {
      const found = await damaged.found(
        `update acts.receipt set leaf = sha256(leaf) where id = '${crossed.acts.register}'`,
      );
      expect(found).toEqual([`lost-receipt, id ${crossed.acts.register}`]);
    });

    it('a session that wrote more than is there, and a number that is there twice', async () => {
      const more = await damaged.found(
        `update access.session set n = n + 1 where n = 8 and account = ${accountOf.ines}`,
      );
      expect(more).toEqual([`session-gap, log ${log}, expected 9, found 8, missing 9`]);
      const twice = await damaged.found(
        `insert into audit.entry (log, xid, session, session_n, salt, bytes, leaf_hash) select log, xid, session, session_n, salt, bytes, leaf_hash from audit.entry where ${entry(1)}`,
      );
      expect(twice).toContain(`session-twice, log ${log}, number 2`);
    });

    it('an entry that was changed before it was sealed, and one that was kept from being sealed', async () => {
      const open = `log = ${log} and seq = (select max(seq) from audit.entry where log = ${log})`;
      const [row] = await store.asOwner(`select seq from audit.entry where ${open}`);
      const changed = await damaged.found(`update audit.entry set bytes = ${rewritten} where ${open}`);
      expect(changed).toEqual([`changed-entry, log ${log}, index not sealed yet, row ${row?.seq}`]);
      const hidden = await damaged.found(async ({ asOwner, database, keys }) => {
        await asOwner(`delete from audit.open where seq = ${row?.seq}`);
        await crossed.stage.ask(crossed.ines, 'signal.register', {}, aSignal(crossed.ines.envelope()));
        await everyOpenTransactionEnds({ asOwner });
        await sealLogs(database, keys.log);
      });
      expect(hidden).toContain(`never-sealed, log ${log}, row ${row?.seq}`);
    });
  });

  it('is whole again when everything is put back', async () => {
    expect(await damaged.findings()).toEqual([]);
  });

  it('is sealed in many small batches without calling any entry late', async () => {
    for (let more = 0; more < 9; more++) {
      await crossed.stage.ask(crossed.ines, 'signal.register', {}, aSignal(crossed.ines.envelope()));
    }
    await everyOpenTransactionEnds(store);
    const sealed = await sealLogs(store.database, store.keys.log, { atMost: 4 });
    expect(sealed.filter((one) => one.log === log).map(({ count }) => count)).toEqual([4, 4, 2]);
    expect(await damaged.findings()).toEqual([]);
  });

  it('gives receipts that anyone can check with the public key, and that no changed character passes', () => {
    expect(crossed.receipts).toHaveLength(4);
    for (const { signature, ...said } of crossed.receipts) {
      const holds = (text: string) => isSignedBy(store.keys.receipt.public, text, Buffer.from(signature, 'base64'));
      const text = receiptText(said);
      expect(holds(text)).toBe(true);
      for (let place = 0; place < text.length; place++) {
        expect(holds(`${text.slice(0, place)}${text[place] === '0' ? '1' : '0'}${text.slice(place + 1)}`)).toBe(false);
      }
      expect(isSignedBy(store.keys.log.public, text, Buffer.from(signature, 'base64'))).toBe(false);
    }
  });

  it('holds the leaf of every receipt', async () => {
    const leaves = await store.asOwner<{ leaf: string }>("select encode(hash, 'hex') as leaf from audit.leaf");
    const all = leaves.map(({ leaf }) => leaf);
    expect(all).toEqual(expect.arrayContaining(crossed.receipts.map(({ leaf }) => leaf)));
  });
});
