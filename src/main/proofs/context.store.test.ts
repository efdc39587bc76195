import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endSession, enter, enterForUnit, startSession } from '../../domains/access/public.server.ts';
import { uuidV4 } from '../../kernel/id.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import type { RuntimeRole, Tx } from '../../platform/database/database.ts';
import { accountOf, type Person, testNow } from '../../testing/people.ts';
import { storeKinds } from '../../testing/stores.ts';
import { type CrossedSignal, crossedSignal, units } from './testing/crossed-signal.ts';
import { codeOf, insertLike, run, runAs } from './testing/sql-as.ts';
import { listProtectedTables } from './testing/tables.ts';

const theContext = async (tx: Tx): Promise<string> =>
  String((await run(tx, "select current_setting('cape.who') as who"))[0]?.who);
const takeOn = (tx: Tx, context: string) => sql`select set_config('cape.who', ${context}, true)`.execute(tx);

/** What an attacker might make of the true context. */
const forgeries: Readonly<Record<string, (context: string) => string>> = {
  'without a seal': (context) => context.slice(0, -65),
  'with a seal of nothing': (context) => `${context.slice(0, -64)}${'0'.repeat(64)}`,
  'of somebody else under this seal': (context) => context.replace(/^\d+/, accountOf.tage),
  'of another unit under this seal': (context) => context.replace(/^(\d+)\|\d+/, `$1|${units.tage}`),
  'with a part too many': (context) => `x|${context}`,
  'that is not one at all': () => 'cape',
};

describe.each(storeKinds())('who acts in a transaction, on %s', (kind) => {
  let crossed: CrossedSignal;
  let protectedTables: string[];
  beforeAll(async () => {
    crossed = await crossedSignal(kind);
    protectedTables = await listProtectedTables(crossed.stage.store.asOwner);
  });
  afterAll(() => crossed.stage.store.close());

  const inRole = <T>(role: RuntimeRole, work: (tx: Tx) => Promise<T>): Promise<T> =>
    crossed.stage.store.database.transaction(role, work);
  const owner = (text: string, values?: unknown[]) => crossed.stage.store.asOwner(text, values);
  const asInes = <T>(work: (tx: Tx) => Promise<T>) => runAs(crossed.stage.store, crossed.ines, work);
  const signIn = (account: string, capacity: string) => crossed.stage.signIn(account, capacity);

  describe('a context', () => {
    it.each(Object.entries(forgeries))('%s is refused', async (_what, forge) => {
      const work = asInes(async (tx) => {
        await takeOn(tx, forge(await theContext(tx)));
        await run(tx, 'select * from acts.act');
      });
      expect(await codeOf(work)).toBe('42501');
    });

    it.each([
      ['connection', 9],
      ['moment', 10],
    ])('that is truly sealed, but for another %s, is refused', async (_what, part) => {
      const work = crossed.stage.store.undone(async (asOwner) => {
        await asOwner('select * from access.enter($1, null, null)', [Buffer.from(crossed.ines.token)]);
        const [{ whole } = { whole: '' }] = await asOwner<{ whole: string }>(
          "select current_setting('cape.who') as whole",
        );
        const parts = whole.slice(0, -65).split('|');
        const seal = (told: string) => asOwner("select set_config('cape.who', access.seal_context($1), true)", [told]);
        await seal(parts.join('|'));
        await asOwner('select access.who()'); // the true one, sealed again, holds
        await seal(parts.map((value, at) => (at === part - 1 ? `${value}1` : value)).join('|'));
        await asOwner('select access.who()');
        throw new Error('accepted');
      });
      expect(await codeOf(work)).toBe('42501');
    });

    it('is refused in a later transaction, even on the same connection', async () => {
      const beginning = async (tx: Tx) => String((await run(tx, 'select now()::text as began'))[0]?.began);
      const kept = await asInes(async (tx) => ({ context: await theContext(tx), began: await beginning(tx) }));
      // A transaction is known by its moment. The embedded database counts whole milliseconds, so a later one is waited for.
      const later = () =>
        inRole('cape_app', async (tx) => {
          if ((await beginning(tx)) === kept.began) return 'not later yet';
          await takeOn(tx, kept.context);
          await run(tx, 'select * from acts.act');
          return 'accepted';
        });
      let answer = 'not later yet';
      while (answer === 'not later yet')
        answer = await later().catch((error: unknown) => codeOf(Promise.reject(error)));
      expect(answer).toBe('42501');
    });

    // The embedded database has one session, so there is no other connection to carry a context to.
    if (kind === 'postgres') {
      it('is refused on another connection while its own transaction lasts', async () => {
        const code = await asInes(async (tx) => {
          const stolen = await theContext(tx);
          return codeOf(
            inRole('cape_read', async (other) => {
              await takeOn(other, stolen);
              await run(other, 'select * from acts.act');
            }),
          );
        });
        expect(code).toBe('42501');
      });
    }

    it('cannot be sealed by an attacker who runs SQL, nor can its key be read', async () => {
      for (const text of [
        'select * from access.mac',
        "select access.seal_context('1000|11')",
        "select access.put_context(row(1000, 11, 1, 'SE', 'supervision', null, null, null)::access.context)",
      ]) {
        for (const role of ['cape_app', 'cape_read', 'cape_worker', 'cape_login'] as const) {
          expect(await codeOf(inRole(role, (tx) => run(tx, text))), `${role}: ${text}`).toBe('42501');
        }
      }
    });
  });

  describe('without a context', () => {
    it.each(['cape_app', 'cape_read', 'cape_worker'] as const)(
      '%s sees no row of any protected table',
      async (role) => {
        expect(protectedTables).toContain('acts.act');
        await inRole(role, async (tx) => {
          for (const table of protectedTables) expect(await run(tx, `select * from ${table}`), table).toEqual([]);
        });
      },
    );

    it.each(['cape_app', 'cape_read', 'cape_worker'] as const)('%s adds no row to any of them', async (role) => {
      for (const table of protectedTables) {
        const text = await insertLike(crossed.stage.store, table, 'true');
        expect(await codeOf(inRole(role, (tx) => run(tx, text))), table).toBe('42501');
      }
    });

    it.each(['cape_app', 'cape_read', 'cape_worker'] as const)('%s changes no row of any of them', async (role) => {
      for (const table of protectedTables) {
        const changed = inRole(role, (tx) =>
          run(tx, `with changed as (update ${table} set country = country returning 1) select * from changed`),
        );
        const outcome = await changed.catch((error: { code?: string }) => error.code);
        expect([JSON.stringify([]), JSON.stringify('42501')], table).toContain(JSON.stringify(outcome));
      }
    });
  });

  describe('entering', () => {
    const enters = (person: Pick<Person, 'token'>, claimed: { capacity: string; sitting: string } | null = null) =>
      inRole('cape_app', (tx) => enter(tx, person.token, claimed));

    it('lets in a person who is signed in, in the capacity of the sitting', async () => {
      const { sitting } = crossed.ines;
      const who = await enters(crossed.ines, { capacity: 'supervision', sitting });
      expect(who).toMatchObject({ actor: accountOf.ines, unit: units.ines, capacity: 'supervision' });
    });

    it('lets in no one by a token that was never issued', async () => {
      expect(await enters({ token: randomBytes(32) })).toBeNull();
    });

    it.each([
      ['was ended', 'revoked_at = now()'],
      ['stood still for too long', "idle_until = now() - interval '1 second'"],
      ['has lasted its twelve hours', "until = now() - interval '1 second'"],
    ])('lets in no one by a session that %s', async (_what, change) => {
      const person = await signIn(accountOf.ines, 'supervision');
      await owner(`update access.session set ${change} where hash = $1`, [sha256(person.token)]);
      expect(await enters(person)).toBeNull();
    });

    it('lets in no one whose account has ended, who cannot sign in again either', async () => {
      const person = await signIn(accountOf.linus, 'support');
      await owner('update access.account set active_until = now() where id = $1', [accountOf.linus]);
      expect(await enters(person)).toBeNull();
      await expect(signIn(accountOf.linus, 'support')).rejects.toThrow('may not sign in');
    });

    it('lets in no one whose account has not begun, who cannot sign in yet either', async () => {
      const person = await signIn(accountOf.petra, 'criminal-investigation');
      await owner("update access.account set active_from = now() + interval '1 day' where id = $1", [accountOf.petra]);
      expect(await enters(person)).toBeNull();
      await expect(signIn(accountOf.petra, 'criminal-investigation')).rejects.toThrow('may not sign in');
    });

    it('refuses a capacity that was withdrawn, at sign-in too', async () => {
      const person = await signIn(accountOf.maja, 'administration');
      await owner('update access.capacity_grant set active_until = now() where account = $1', [accountOf.maja]);
      expect(await codeOf(enters(person))).toBe('CA001');
      await expect(signIn(accountOf.maja, 'administration')).rejects.toThrow('may not sign in');
    });

    it('refuses a capacity that is not the one of the sitting', async () => {
      const { sitting } = crossed.ines;
      expect(await codeOf(enters(crossed.ines, { capacity: 'inner-alien-control', sitting }))).toBe('CA001');
    });

    it("refuses a sitting that has ended, that is another's, or that never was", async () => {
      const person = await signIn(accountOf.ines, 'supervision');
      await owner('update access.sitting set ended_at = now() where id = $1', [person.sitting]);
      expect(await codeOf(enters(person))).toBe('CA001');
      for (const sitting of [crossed.tage.sitting, uuidV4(randomBytes(16))]) {
        expect(await codeOf(enters(crossed.ines, { capacity: 'supervision', sitting }))).toBe('CA001');
      }
    });

    it('refuses the sitting of another session of the same person, while that one lives and after it has ended', async () => {
      const [one, other] = [await signIn(accountOf.ines, 'supervision'), await signIn(accountOf.ines, 'supervision')];
      const { sitting } = other;
      expect(await codeOf(enters(one, { capacity: 'supervision', sitting }))).toBe('CA001');
      expect(await enters(other, { capacity: 'supervision', sitting })).toMatchObject({ sitting });
      await inRole('cape_login', (tx) =>
        endSession(tx, crossed.stage.store.keys, other.token, sha256(other.token), testNow),
      );
      expect(await codeOf(enters(one, { capacity: 'supervision', sitting }))).toBe('CA001');
      expect(await owner('select ended_at is not null as ended from access.sitting where id = $1', [sitting])).toEqual([
        { ended: true },
      ]);
      expect(await enters(one, { capacity: 'supervision', sitting: one.sitting })).toMatchObject({
        sitting: one.sitting,
      });
    });

    it('is not for the letter-box of a unit, which can never sign in', async () => {
      const [box] = await owner("select id from access.account where kind = 'letter-box' and unit = $1", [units.ines]);
      const started = await inRole('cape_login', (tx) =>
        startSession(tx, crossed.stage.store.keys, {
          account: String(box?.id),
          tokenHash: sha256(randomBytes(32)),
          sitting: uuidV4(randomBytes(16)),
          capacity: 'letter-box',
          now: testNow,
        }),
      );
      expect(started).toBe(false);
    });

    it('for a unit is for the worker only, and for jobs on the list', async () => {
      const entering = (role: RuntimeRole, job: string) =>
        codeOf(inRole(role, (tx) => enterForUnit(tx, units.ines, job)));
      expect(await entering('cape_worker', 'disclosure.deliver')).toBe('none');
      expect(await entering('cape_worker', 'everything.read')).toBe('42501');
      for (const role of ['cape_app', 'cape_read', 'cape_login', 'cape_seal', 'cape_verify'] as const) {
        expect(await entering(role, 'disclosure.deliver'), role).toBe('42501');
      }
    });

    it('for a unit shows the realms of that unit alone', async () => {
      const owners = await inRole('cape_worker', async (tx) => {
        await enterForUnit(tx, units.tage, 'disclosure.deliver');
        return run(tx, 'select distinct owner_unit from acts.act');
      });
      expect(owners).toEqual([{ owner_unit: units.tage }]);
    });
  });
});
