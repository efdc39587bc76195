import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notesIn } from '../../domains/audit/public.server.ts';
import { aSignal } from '../../domains/signals/testing/builders.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import { accountOf, type Person } from '../../testing/people.ts';
import { storeKinds, type TestStore } from '../../testing/stores.ts';
import { agencies, type CrossedSignal, crossedSignal, units } from './testing/crossed-signal.ts';
import { type Damaged, readyForDamage } from './testing/damage.ts';
import { sealToEnd } from './testing/seal-to-end.ts';

const log = agencies.ines;
/** What the owner of the database would have the log say: that Ines looked at a name on a day when she did not. */
const invented = {
  verb: 'identity.read',
  result: 'seen',
  actor: accountOf.ines,
  unit: units.ines,
  capacity: 'supervision',
  sitting: null,
  job: null,
  at: '2026-11-24T08:39:00.000Z',
  objects: [randomUUID()],
  fields: ['name'],
};

describe.each(storeKinds())('what the owner of the database makes the log say, on %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'cape-made-'));
  let crossed: CrossedSignal;
  let store: TestStore;
  let damaged: Damaged;
  beforeAll(async () => {
    crossed = await crossedSignal(kind, folder);
    store = crossed.stage.store;
    damaged = await readyForDamage(store, notesIn(folder));
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (about: object) =>
    store.asOwner('select seq::text as row, encode(leaf, $$hex$$) as leaf from audit.write($1::smallint, null, $2)', [
      log,
      JSON.stringify(about),
    ]);
  const rowOf = async (about: object) => String((await write(about))[0]?.row);
  const lookAlike = () => ({ once: randomBytes(16).toString('hex'), mac: randomBytes(32).toString('hex') });

  it('is named when no one has done it, sealed or not', async () => {
    for (const seal of [true, false]) {
      let row = '';
      const found = await damaged.found(async () => {
        row = await rowOf({ ...invented, ...lookAlike() });
        if (seal) await sealToEnd(store);
      });
      expect(found.map((line) => line.replace(/index \d+/, 'index N'))).toEqual([
        `not-made, log ${log}, index ${seal ? 'N' : 'not sealed yet'}, row ${row}`,
      ]);
    }
  });

  it('is named when it is something true that is said a second time, or of another person', async () => {
    const [real] = await store.asOwner<{ told: Record<string, unknown> }>(
      "select convert_from(bytes, 'UTF8')::jsonb as told from audit.entry where log = $1 and convert_from(bytes, 'UTF8')::jsonb ->> 'verb' = 'signal.register' order by seq limit 1",
      [log],
    );
    const { v: _v, log: _log, session: _session, session_n: _n, written: _written, ...told } = real?.told ?? {};
    let row = '';
    const again = await damaged.found(async () => {
      row = await rowOf(told);
      await sealToEnd(store);
    });
    expect(again).toEqual([expect.stringMatching(new RegExp(`^made-twice, log ${log}, index \\d+, row ${row}$`))]);
    const ofAnother = await damaged.found(async () => {
      row = await rowOf({ ...told, actor: accountOf.karin });
      await sealToEnd(store);
    });
    expect(ofAnother).toEqual([expect.stringMatching(new RegExp(`^not-made, log ${log}, index \\d+, row ${row}$`))]);
  });

  it('is refused without anything that looks like a proof: so a server of an older version stops', async () => {
    await expect(write(invented)).rejects.toMatchObject({ code: '22023' });
  });

  it('cannot be passed off as older than the proofs', async () => {
    const older = `insert into audit.older (log, entries, up_to) values (${log}, 1, 1) on conflict (log) do update set entries = 1, up_to = 1`;
    const bySeq = `insert into audit.entry (log, seq, salt, bytes, leaf_hash) overriding system value
      select log, 0, salt, bytes, leaf_hash from audit.entry where log = ${log} order by seq desc limit 1`;
    const found = await damaged.found(async () => {
      await rowOf({ ...invented, ...lookAlike() });
      await store.asOwner(older);
      await store.asOwner(`${bySeq}; update audit.batch set older_entries = 1, older_up_to = 1 where log = ${log}`);
      await sealToEnd(store);
    });
    await store.asOwner('delete from audit.older');
    expect(found.filter((line) => line.startsWith('wrong-note')).length).toBeGreaterThan(0);
    expect(found).toContain(`older-moved, log ${log}`);
  });

  it('is not older for a row that says so: the row itself is named, also of a log that no agency has', async () => {
    const row = `insert into audit.older (log, entries, up_to) values (${log}, 1, 1)`;
    const ofNobody = 'insert into audit.older (log, entries, up_to) values (999, 1, 1)';
    for (const [added, of] of [
      [row, log],
      [ofNobody, 999],
    ] as const) {
      const found = await damaged.found(added);
      await store.asOwner('delete from audit.older');
      expect(found).toEqual([`older-not-signed, log ${of}, count 1, row 1`]);
    }
  });

  describe('in a log that has not begun', () => {
    /** An agency of which the log holds nothing, as one that was added while the server runs. */
    const another = async () => {
      const [row] = await store.asOwner<{ id: number }>(
        `select a.id from access.agency a where not exists (select 1 from audit.entry e where e.log = a.id)
          and not exists (select 1 from audit.batch b where b.log = a.id) order by a.id limit 1`,
      );
      return Number(row?.id);
    };
    /** An entry without any proof, past the function that asks for one, and a row that says that it is older. */
    const passOffAsOlder = async (of: number): Promise<string> => {
      const told = JSON.stringify({ ...invented, v: 2, log: of });
      const [row] = await store.asOwner<{ row: string }>(
        `with said as (select sha256('invented') as salt, convert_to($2, 'UTF8') as bytes),
          written as (insert into audit.entry (log, salt, bytes, leaf_hash)
            select $1::smallint, salt, bytes, sha256('\\x00'::bytea || salt || bytes) from said returning seq),
          waiting as (insert into audit.open (log, seq, xid) select $1::smallint, seq, pg_current_xact_id() from written)
        insert into audit.older (log, entries, up_to) select $1::smallint, 1, seq from written returning up_to::text as row`,
        [of, told],
      );
      return String(row?.row);
    };

    it('is named, sealed or not, though a row says that it is older than proofs', async () => {
      const of = await another();
      for (const seal of [true, false]) {
        let row = '';
        const found = await damaged.found(async () => {
          row = await passOffAsOlder(of);
          if (seal) await sealToEnd(store);
        });
        await store.asOwner('delete from audit.older');
        expect(found).toEqual([
          `not-made, log ${of}, index ${seal ? '0' : 'not sealed yet'}, row ${row}`,
          `older-not-signed, log ${of}, count 1, row ${row}`,
        ]);
      }
    });

    it('is named also with a batch before it that was not signed with the key file', async () => {
      const of = await another();
      const found = await damaged.found(async () => {
        await passOffAsOlder(of);
        await store.asOwner(
          `insert into audit.batch (log, n, cluster, h, first, count, late, peaks, root, note, signature)
            select ${of}, 1, cluster, '3'::xid8, 0, 0, 0, '', sha256(''), 'cape/log/${of}' || substr(note, length('cape/log/${log}') + 1), signature
            from audit.batch where log = ${log} order by n limit 1`,
        );
        await sealToEnd(store);
      });
      await store.asOwner('delete from audit.older');
      expect(found).toContainEqual(expect.stringMatching(new RegExp(`^not-made, log ${of}, `)));
      expect(found).toContainEqual(expect.stringMatching(new RegExp(`^older-not-signed, log ${of}, `)));
    });
  });

  describe('of a person who has not signed in', () => {
    const started = async (tokenHash: Buffer) =>
      store.asOwner(
        'select * from access.start_session($1, $2, gen_random_uuid(), \'supervision\', \'{"how": "demo"}\')',
        [accountOf.ines, tokenHash],
      );
    /** Ines, as in a session that no sign-in began. */
    const forged = async (): Promise<Person> => {
      const token = randomBytes(32);
      await started(sha256(token));
      const [row] = await store.asOwner<{ sitting: string }>('select sitting from access.session where hash = $1', [
        sha256(token),
      ]);
      const sitting = String(row?.sitting);
      const envelope: Person['envelope'] = (over) => ({ ...crossed.ines.envelope(over), sitting });
      return { token, capacity: 'supervision', sitting, envelope };
    };

    it('is named: a session that the owner has made has no sign-in in the log', async () => {
      const found = await damaged.found(async () => {
        const person = await forged();
        await crossed.stage.ask(person, 'signal.register', {}, aSignal(person.envelope()));
        await sealToEnd(store);
      });
      expect(found).toEqual([expect.stringMatching(new RegExp(`^session-not-started, log ${log}, row \\d+$`))]);
    });

    it('is named also before it has done anything', async () => {
      const found = await damaged.found(() => started(sha256(randomBytes(32))));
      expect(found).toEqual([`session-not-in-log, log ${log}, account ${accountOf.ines}`]);
    });

    it('is named when the session is that of a colleague, who has signed in', async () => {
      const colleague = '1990';
      await store.asOwner(
        "select access.add_person($1, $2, 'Påhittad Kollega', 'inspektör', 'inspector', null, array['supervision'], array['officer'])",
        [colleague, units.ines],
      );
      const give = async (to: string) => {
        await store.asOwner('update access.session set account = $1 where hash = $2', [to, sha256(crossed.ines.token)]);
        await store.asOwner('update access.sitting set account = $1 where id = $2', [to, crossed.ines.sitting]);
      };
      const found = await damaged.found(async () => {
        await give(colleague);
        await crossed.stage.ask(crossed.ines, 'signal.register', {}, aSignal(crossed.ines.envelope()));
        await sealToEnd(store);
        await give(accountOf.ines);
      });
      expect(found).toEqual([`session-of-two, log ${log}, accounts ${accountOf.ines}, ${colleague}`]);
    });
  });
});
