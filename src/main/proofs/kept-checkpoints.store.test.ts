import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepNewestNotes, type NoteKeeper, notesIn, verifyLogs } from '../../domains/audit/public.server.ts';
import { aSignal } from '../../domains/signals/testing/builders.ts';
import { newSigningKey } from '../../platform/crypto/sign.ts';
import { storeKinds, type TestStore } from '../../testing/stores.ts';
import { receiptReport, verifyReport } from '../operating/audit-verify.ts';
import { agencies, type CrossedSignal, crossedSignal } from './testing/crossed-signal.ts';
import { type Damaged, lineOf, readyForDamage } from './testing/damage.ts';
import { sealToEnd } from './testing/seal-to-end.ts';

const log = agencies.ines;
/** Everything from the first entry of the newest batch on, with what it was written for: acts, receipts, projections, and the count of the session. */
const cutOff = `
  create temporary table gone as select l.seq, l.idx from audit.leaf l
    where l.log = ${log} and l.idx >= (select first from audit.batch where log = ${log} order by n desc limit 1);
  create temporary table acts_gone as select (c ->> 'id')::uuid as id from audit.entry e join gone g on g.seq = e.seq and e.log = ${log},
    jsonb_array_elements(coalesce(convert_from(e.bytes, 'UTF8')::jsonb -> 'commits', '[]')) c;
  delete from acts.receipt where id in (select id from acts_gone);
  delete from signals.signal_now s where s.id in (select stream from acts.act where id in (select id from acts_gone) and type = 'signal.register');
  delete from acts.act where id in (select id from acts_gone);
  update access.session s set n = s.n - (select count(*) from audit.entry e join gone g on g.seq = e.seq and e.log = ${log} where e.session = s.hash);
  delete from audit.entry e using gone g where e.log = ${log} and e.seq = g.seq;
  delete from audit.leaf l using gone g where l.log = ${log} and l.seq = g.seq;
  delete from audit.batch where log = ${log} and n = (select max(n) from audit.batch where log = ${log});
  drop table gone, acts_gone`;

/** An agency that was never there: its log, its acts, and who signed in. */
const wholeAgency = `
  delete from acts.receipt where realm in (select r.id from access.realm r join access.unit u on u.id = r.owner_unit where u.agency = ${log});
  delete from acts.act where owner_unit in (select id from access.unit where agency = ${log});
  delete from audit.open where log = ${log}; delete from audit.entry where log = ${log};
  delete from audit.leaf where log = ${log}; delete from audit.batch where log = ${log};
  update access.session set n = 0 where account in (select a.id from access.account a join access.unit u on u.id = a.unit where u.agency = ${log})`;

describe.each(storeKinds())('checkpoints that are kept outside of the database, on %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'cape-kept-'));
  const keeper = notesIn(join(folder, 'checkpoints'));
  let crossed: CrossedSignal;
  let store: TestStore;
  let damaged: Damaged;
  let size: number;
  let first: number;

  beforeAll(async () => {
    crossed = await crossedSignal(kind, keeper.folder);
    store = crossed.stage.store;
    await crossed.stage.ask(crossed.ines, 'signal.register', {}, aSignal(crossed.ines.envelope()));
    await sealToEnd(store, { keeper });
    damaged = await readyForDamage(store, keeper);
    const [last] = await store.asOwner(
      `select first, count from audit.batch where log = ${log} order by n desc limit 1`,
    );
    first = Number(last?.first);
    size = first + Number(last?.count);
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const report = (checkpoints = keeper.folder) =>
    verifyReport({ database: store.database, keys: store.keys, checkpoints });
  const elsewhere = async (work: (other: NoteKeeper, file: string) => Promise<void>) => {
    const other = notesIn(mkdtempSync(join(folder, 'other-')));
    await keepNewestNotes(store.database, other);
    await work(other, join(other.folder, `${log}.checkpoints`));
  };
  const foundWith = async (other: NoteKeeper) =>
    (await verifyLogs(store.database, store.keys, other)).findings.map(lineOf).sort();

  it('are beginnings of the logs after real commands', async () => {
    expect(await damaged.findings()).toEqual([]);
    expect((await report()).exit).toBe(0);
  });

  it('reveal a newest batch that the operator of the database removed with all that referred to it', async () => {
    const exits: number[] = [];
    const found = await damaged.found(async () => {
      await store.asOwner(cutOff);
      exits.push((await report()).exit);
    });
    expect(found).toEqual([`kept-beyond, log ${log}, size ${size}, first ${first}, last ${size - 1}`]);
    expect(exits).toEqual([1]);
  });

  it('show that the whole history of an agency was removed', async () => {
    const found = await damaged.found(wholeAgency);
    expect(found.filter((line) => line.startsWith('kept-'))).toEqual([
      `kept-beyond, log ${log}, size ${size}, first 0, last ${size - 1}`,
    ]);
  });

  it('reveal another history under the right key, as soon as it is as long again', async () => {
    const found = await damaged.found(async () => {
      await store.asOwner(cutOff);
      for (let entry = first; entry < size; entry++) {
        await crossed.stage.ask(crossed.ines, 'signal.register', {}, aSignal(crossed.ines.envelope()));
      }
      await sealToEnd(store);
    });
    expect(found).toEqual([`kept-differs, log ${log}, size ${size}`]);
  });

  it('still reveal it when the shorter log has kept checkpoints of its own since', () =>
    elsewhere(async (other) => {
      const found = await damaged.found(async () => {
        await store.asOwner(cutOff);
        for (let entry = first; entry <= size; entry++) {
          await crossed.stage.ask(crossed.ines, 'signal.register', {}, aSignal(crossed.ines.envelope()));
          await sealToEnd(store, { keeper: other });
        }
        expect(await foundWith(other)).toEqual([`kept-differs, log ${log}, size ${size}`]);
      });
      expect(found).toEqual([`kept-differs, log ${log}, size ${size}`]);
    }));

  it('make the result incomplete, and not consistent, where they are missing', async () => {
    const { exit, lines } = await report(join(folder, 'nothing'));
    expect(exit).toBe(2);
    expect(lines.map(({ text }) => text.id)).toContain('audit.not-kept');
    await elsewhere(async (other, file) => {
      rmSync(file);
      expect((await report(other.folder)).exit).toBe(2);
    });
  });

  it('are made by the start of a server for a database that had none, and not made twice', () =>
    elsewhere(async (other, file) => {
      const before = readFileSync(file, 'utf8');
      await keepNewestNotes(store.database, other);
      expect(readFileSync(file, 'utf8')).toBe(before);
      expect((await report(other.folder)).exit).toBe(0);
    }));

  it('survive a line that a crash has cut off, and name a file that holds something else', () =>
    elsewhere(async (other, file) => {
      const whole = readFileSync(file, 'utf8');
      appendFileSync(file, whole.slice(0, 40));
      expect(await foundWith(other)).toEqual([]);
      const [kept] = (await other.read())?.notes ?? [];
      await other.keep(log, kept ?? { note: '', signature: Buffer.alloc(0) });
      expect(readFileSync(file, 'utf8').endsWith(`${whole.slice(0, 40)}\n${whole}`)).toBe(true);
      writeFileSync(file, `${whole}{"note":"cape/log/2"}\n`);
      expect(await foundWith(other)).toEqual([`kept-damaged, file ${log}.checkpoints`]);
      expect((await report(other.folder)).exit).toBe(2);
    }));

  it('count only when they were signed here', () =>
    elsewhere(async (other) => {
      const found = (await verifyLogs(store.database, { ...store.keys, log: newSigningKey() }, other)).findings.map(
        lineOf,
      );
      expect(found).toContain(`kept-foreign, log ${log}, size ${size}`);
    }));

  describe('a receipt that an officer has saved', () => {
    const check = (text: string) =>
      receiptReport({ database: store.database, keys: store.keys, checkpoints: keeper.folder }, text);
    const saidOf = async (text: string) => {
      const { exit, lines } = await check(text);
      return [exit, ...lines.map(({ text: { id } }) => id)];
    };

    it('holds as long as the log has what it was given for', async () => {
      for (const receipt of crossed.receipts)
        expect(await saidOf(JSON.stringify(receipt))).toEqual([0, 'audit.receipt.holds']);
      const { answer } = await crossed.stage.ask(crossed.ines, 'signal.register', {}, aSignal(crossed.ines.envelope()));
      expect(await saidOf(JSON.stringify(answer))).toEqual([0, 'audit.receipt.open']);
    });

    it('does not hold when its entry was removed or changed, or another character is in it', async () => {
      const [receipt] = crossed.receipts;
      const text = JSON.stringify(receipt);
      const said: unknown[] = [];
      for (const damage of [wholeAgency, `update audit.entry set bytes = bytes || ' ' where log = ${log}`]) {
        await damaged.found(async () => {
          await store.asOwner(damage);
          said.push(await saidOf(text));
        });
      }
      expect(said).toEqual([
        [1, 'audit.receipt.lost'],
        [1, 'audit.receipt.lost'],
      ]);
      const forged = JSON.stringify({ ...receipt, leaf: '0'.repeat(64) });
      expect(await saidOf(forged)).toEqual([1, 'audit.receipt.forged']);
      expect(await saidOf('no receipt')).toEqual([2, 'audit.receipt.unreadable']);
    });
  });
});
