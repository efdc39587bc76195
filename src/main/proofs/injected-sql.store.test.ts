import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLogs } from '../../domains/audit/public.server.ts';
import type { Tx } from '../../platform/database/database.ts';
import { accountOf } from '../../testing/people.ts';
import { storeKinds } from '../../testing/stores.ts';
import { agencies, type CrossedSignal, crossedSignal, units } from './testing/crossed-signal.ts';
import { codeOf, insertLike, run, runAs } from './testing/sql-as.ts';
import { listProtectedTables, listWrittenTables } from './testing/tables.ts';

/** What looks like a proof of the server: they cannot make one, and the database cannot check. */
const lookAlike = `"once": "${'0'.repeat(32)}", "mac": "${'0'.repeat(64)}"`;

/** What an attacker would try. Each must end with the database's own refusal, 42501. */
const attempts: readonly (readonly [what: string, text: string])[] = [
  ['become the owner', 'set role cape_migrator'],
  ['become the role that sees every act', 'set role cape_letter'],
  ['become the superuser', 'set session authorization postgres'],
  ['go without the wall', 'set local row_security = off; select * from acts.act'],
  ['take the wall down', 'alter table acts.act disable row level security'],
  ['write a policy', 'create policy mine on acts.act for select using (true)'],
  [
    'make a function that runs as another',
    "create function access.mine() returns int language sql security definer as 'select 1'",
  ],
  ['put a table of the same name in the way', 'create temporary table act (id int)'],
  ['make a schema', 'create schema mine'],
  ['read a file of the server', "select pg_read_file('postgresql.conf')"],
  ['run a program', "copy (select 1) to program 'true'"],
  ['read the log', 'select * from audit.entry'],
  ['see how many jobs wait for all agencies', 'select count(*) from jobs.job'],
  ['queue a job past its function', "insert into jobs.job (name) values ('disclosure.deliver')"],
  ['keep the sealer from its turn', 'select * from audit.turn for update'],
  ['write the log past its function', "insert into audit.entry (log, salt, bytes, leaf_hash) values (1, '', '', '')"],
  ['write into the log of another agency', "select audit.write(2::smallint, null, '{}')"],
  ['change an act', "update acts.act set facts = '{}'"],
  ['delete an act', 'delete from acts.act'],
  ['empty a table', 'truncate acts.act'],
  ['look where letters go', 'select * from disclosures.route'],
  ['see what waits for others', 'select * from disclosures.undelivered'],
  [
    'put a letter into a realm',
    "insert into disclosures.letter (country, realm, id, kind, to_unit, sealed, posted_at) values ('SE', 1, gen_random_uuid(), 'signal', 11, '', now())",
  ],
  ['enter as a unit', `select * from access.enter_for(${units.ines}, 'disclosure.deliver')`],
  [
    'start a session',
    "select access.start_session(1000, sha256('x'), gen_random_uuid(), 'supervision', '{\"how\": \"demo\"}')",
  ],
  ['keep something that has no realm', "select lo_from_bytea(0, 'x')"],
  ['take a lock that others wait for', 'select pg_advisory_lock(1)'],
  ['wait for an act of somebody else', 'select access.wait_for_twin(1000, gen_random_uuid())'],
  ['read what the planner knows', 'select * from pg_statistic'],
];

/*
 * On PostgreSQL each role logs in by itself and can become no other. The embedded database has one session, which belongs
 * to its owner and takes on a role in each transaction; SQL that runs in it can give the role back. So there the second wall
 * guards against a forgotten filter and not against injected SQL, and every page says evaluation mode.
 */
describe.each(storeKinds())('a person who is signed in and can run any SQL, on %s', (kind) => {
  let crossed: CrossedSignal;
  let protectedTables: string[];
  beforeAll(async () => {
    crossed = await crossedSignal(kind);
    protectedTables = await listProtectedTables(crossed.stage.store.asOwner);
  });
  afterAll(() => crossed.stage.store.close());

  const asInes = <T>(work: (tx: Tx) => Promise<T>) => runAs(crossed.stage.store, crossed.ines, work);
  const asTage = <T>(work: (tx: Tx) => Promise<T>) => runAs(crossed.stage.store, crossed.tage, work);
  const asOlav = <T>(work: (tx: Tx) => Promise<T>) => runAs(crossed.stage.store, crossed.olav, work);

  it("cannot write an act in another's name, for another unit, in another capacity, or as of another transaction", async () => {
    const written = async (changes: Readonly<Record<string, string>>) => {
      const fresh = { id: 'gen_random_uuid()', seq: '90', xid: 'pg_current_xact_id()' };
      const text = await insertLike(crossed.stage.store, 'acts.act', "type = 'signal.register'", {
        ...fresh,
        ...changes,
      });
      return codeOf(
        asInes(async (tx) => {
          await run(tx, text);
          throw Object.assign(new Error('written'), { code: 'written' }); // so that nothing of it stays
        }),
      );
    };
    expect(await written({})).toBe('written');
    expect(await written({ actor: accountOf.tage })).toBe('42501');
    expect(await written({ owner_unit: String(units.tage) })).toBe('42501');
    expect(await written({ xid: "'3'::xid8" })).toBe('42501');
    expect(await written({ capacity: "'criminal-investigation'" })).toBe('42501');
    expect(await written({ sitting: 'gen_random_uuid()' })).toBe('42501');
    expect(await written({ sitting: 'null' })).toBe('42501');
    expect(await written({ born_realm: 'born_realm + 1' })).toBe('42501');
    expect(await written({ stream_kind: "'disclosure'" })).toBe('CA003');
  });

  const naming = (id: string) =>
    `select audit.append('signal.register', 'done', '{${lookAlike}, "commits": [{"table": "acts.act", "id": "${id}", "hmac": "00"}]}')`;

  it('cannot commit an act that the log does not name in the same transaction', async () => {
    const id = randomUUID();
    const text = await insertLike(crossed.stage.store, 'acts.act', "type = 'signal.register'", {
      id: `'${id}'`,
      stream: 'gen_random_uuid()',
      xid: 'pg_current_xact_id()',
    });
    expect(await codeOf(asInes((tx) => run(tx, text)))).toBe('42501');
    expect(await crossed.stage.store.asOwner(`select 1 from acts.act where id = '${id}'`)).toEqual([]);
    const named = asInes(async (tx) => {
      await run(tx, text);
      await run(tx, naming(id));
      await run(tx, 'set constraints all immediate');
      throw Object.assign(new Error('named'), { code: 'named' }); // so that nothing of it stays
    });
    expect(await codeOf(named)).toBe('named');
  });

  it('cannot make the log say of an act that it was written, neither of none nor of one that is long there', async () => {
    const findings = async () => (await verifyLogs(crossed.stage.store.database, crossed.stage.store.keys)).findings;
    const before = await findings();
    for (const role of ['cape_app', 'cape_read'] as const) {
      const refused = (text: string) => codeOf(runAs(crossed.stage.store, crossed.ines, (tx) => run(tx, text), role));
      for (const id of [randomUUID(), crossed.acts.register]) expect(await refused(naming(id)), role).toBe('42501');
      for (const commits of ['"x"', '{"id": 1}', '[{"table": "signals.signal_now"}]', '[[]]']) {
        const text = `select audit.append('signal.read', 'seen', '{${lookAlike}, "commits": ${commits}}')`;
        expect(await refused(text), commits).toBe('42501');
      }
    }
    expect(await findings()).toEqual(before);
  });

  it("adds nothing to a realm of another person's", async () => {
    for (const table of protectedTables) {
      const text = await insertLike(crossed.stage.store, table, 'true');
      expect(await codeOf(asOlav((tx) => run(tx, text))), table).toBe('42501');
    }
  });

  it('sees only rows of the realms they are in, and so do those who are in some', async () => {
    for (const as of [asInes, asTage, asOlav]) {
      const mine = await as((tx) => run(tx, 'select distinct realm from access.memberships()'));
      for (const table of protectedTables) {
        const seen = await as((tx) => run(tx, `select distinct realm from ${table}`));
        expect(mine, table).toEqual(expect.arrayContaining([...seen]));
      }
    }
    expect(await asInes((tx) => run(tx, 'select 1 from acts.act'))).not.toEqual([]);
    expect(await asOlav((tx) => run(tx, 'select 1 from acts.act'))).toEqual([]);
  });

  it('gets no error out of a hidden row that a visible one raises', async () => {
    // A condition that fails on every row, were it tried before the wall, would reveal that there is one.
    const failing = "select 1 from acts.act where (facts ->> 'reference')::int = 0";
    expect(await codeOf(asInes((tx) => run(tx, failing)))).toBe('22P02');
    expect(await codeOf(asOlav((tx) => run(tx, failing)))).toBe('none');
  });

  it('does not learn from a key that was used whether a hidden row has it', async () => {
    const { asOwner } = crossed.stage.store;
    const [{ country, realm } = {}] = await asOlav((tx) =>
      run(tx, "select country, realm from access.memberships() where capacity = 'administration' and may_write"),
    );
    const own = {
      country: `'${country}'`,
      realm: String(realm),
      actor: accountOf.olav,
      owner_unit: '(access.who()).unit',
      capacity: '(access.who()).capacity',
      sitting: '(access.who()).sitting',
      born_realm: String(realm),
      xid: 'pg_current_xact_id()',
    };
    for (const table of await listWrittenTables(asOwner)) {
      const add = `${table} is empty here: let src/testing/deeds put a row into it, so that its keys are tried`;
      expect(await asOwner(`select 1 from ${table} limit 1`), add).not.toEqual([]);
      const text = await insertLike(crossed.stage.store, table, 'true', own);
      const written = asOlav(async (tx) => {
        await run(tx, text);
        for (const { id } of await run(tx, 'select id from acts.act where xid = pg_current_xact_id()')) {
          await run(tx, naming(String(id)));
        }
      });
      expect(await codeOf(written), table).toBe('none');
    }
  });

  it('cannot make people, sessions, memberships or realms, nor read who has which', async () => {
    for (const table of ['account', 'capacity_grant', 'role_grant', 'sitting', 'session', 'realm', 'member']) {
      for (const role of ['cape_app', 'cape_read'] as const) {
        const of = (text: string) => codeOf(runAs(crossed.stage.store, crossed.ines, (tx) => run(tx, text), role));
        expect(await of(`select * from access.${table}`), `${role} reads ${table}`).toBe('42501');
        expect(await of(`insert into access.${table} default values`), `${role} adds to ${table}`).toBe('42501');
        expect(await of(`delete from access.${table}`), `${role} deletes from ${table}`).toBe('42501');
      }
    }
  });

  it('is in the log of the own agency under the own name, whatever they say of themselves', async () => {
    const lies = {
      actor: accountOf.tage,
      unit: units.tage,
      log: agencies.tage,
      capacity: 'support',
      session_n: 900,
      verb: 'x',
      ...JSON.parse(`{${lookAlike}}`),
    };
    const [gave] = await asInes((tx) =>
      run(tx, `select encode(leaf, 'hex') as leaf from audit.append('signal.read', 'seen', '${JSON.stringify(lies)}')`),
    );
    const [entry] = await crossed.stage.store.asOwner<{ log: number; told: object }>(
      "select log, convert_from(bytes, 'UTF8')::jsonb as told from audit.entry where encode(leaf_hash, 'hex') = $1",
      [gave?.leaf],
    );
    expect(entry?.log).toBe(agencies.ines);
    const truth = {
      actor: accountOf.ines,
      unit: units.ines,
      log: agencies.ines,
      capacity: 'supervision',
      verb: 'signal.read',
    };
    expect(entry?.told).toMatchObject(truth);
    expect(entry?.told).not.toMatchObject({ session_n: 900 });
  });

  it('learns from appending to the log nothing that counts the work of other agencies', async () => {
    const [gave] = await asOlav((tx) => run(tx, `select * from audit.append('signal.read', 'seen', '{${lookAlike}}')`));
    expect(Object.keys(gave ?? {})).toEqual(['leaf', 'session_n']);
  });

  if (kind === 'postgres') {
    it.each(attempts)('cannot %s', async (_what, text) => {
      expect(await codeOf(asOlav((tx) => run(tx, text)))).toBe('42501');
    });

    it('learns nothing of values from the statistics that the planner shows', async () => {
      await crossed.stage.store.asOwner('analyze acts.act');
      expect(await asOlav((tx) => run(tx, "select 1 from pg_stats where schemaname = 'acts'"))).toEqual([]);
    });
  } else {
    it('can give the role back, which is why the embedded database is for evaluation only', async () => {
      const seen = await asOlav(async (tx) => {
        await run(tx, 'reset role');
        return run(tx, 'select 1 from acts.act');
      });
      expect(seen).not.toEqual([]);
    });
  }
});
