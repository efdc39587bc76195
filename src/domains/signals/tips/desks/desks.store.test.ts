import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { startWhole } from '../../../../main/proofs/world/whole-server.ts';
import { randomBytes } from '../../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../../testing/people.ts';
import { openStore, storeKinds } from '../../../../testing/stores.ts';
import { worker } from '../../../../testing/tips.ts';
import { enter } from '../../../access/public.server.ts';
import { nobodysLock, nobodysRecipient, nobodysRecovery } from '../../testing/tip-examples.ts';
import type { TipDesk } from './shapes.ts';
import { listDesks } from './store.server.ts';

describe.each(storeKinds())('the tip desks of an agency, on %s', (kind) => {
  let stage: Stage;
  let server: FastifyInstance;
  let karin: Person;
  let boss: Person;
  let alma: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ({ server } = await startWhole(stage));
    await stage.store.asOwner(
      `select access.add_person(1984, 51, 'Prov Styrman', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
    );
    karin = await stage.signIn(accountOf.karin, 'support');
    boss = await stage.signIn('1984', 'access-administration');
    alma = await stage.signIn(accountOf.alma, 'access-administration');
  });
  afterAll(async () => {
    await server.close();
    await stage.store.close();
  });

  const refOf = async (account: string): Promise<string> =>
    (await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', [account]))[0]?.ref ??
    '';
  const desks = async (by: Person): Promise<TipDesk[]> => (await stage.ask(by, 'tip-desk.list')).answer.items;
  const ofKarin = async (): Promise<TipDesk> => {
    const found = (await desks(boss)).find(({ readers }) => readers.length > 0) ?? (await desks(boss))[0];
    if (!found) throw new Error('There is no desk.');
    return found;
  };
  const makeKey = (by: Person) =>
    stage.ask(
      by,
      'tip.key',
      {},
      {
        act: by.envelope(),
        key: uuidV7(testNow, randomBytes(16)),
        recipient: nobodysRecipient,
        recovery: nobodysRecovery,
        locked: nobodysLock,
        proof: null,
      },
    );

  it('say what is missing before a key was made, and who reads', async () => {
    const desk = await ofKarin();
    expect(desk.wants).toContainEqual({ want: 'help', wholeCountry: true, counties: [] });
    expect(desk.key).toBeNull();
    expect(desk.readers.map(({ name }) => name)).toContain('Karin');
    expect(desk.needs).toContain('no-key');
    expect(desk.waiting).toEqual({ count: 0, since: null, late: 0, unreadable: 0 });
  });

  it('say how many tips wait since when, and nothing of any of them', async () => {
    await makeKey(karin);
    await worker(server).send({ wish: 'help' });
    await worker(server).send({ wish: 'help' });
    const desk = await ofKarin();
    expect(desk.key).toMatchObject({ madeBy: 'Karin', isOpened: true });
    expect(desk.waiting).toMatchObject({ count: 2, late: 0, unreadable: 0 });
    expect(desk.waiting.since).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(desk.needs).not.toContain('no-key');
    const tips = await stage.store.asOwner<{ id: string }>('select id from tips.envelope');
    const told = JSON.stringify(await desks(boss));
    for (const { id } of tips) expect(told).not.toContain(id);
    await stage.store.asOwner("update tips.envelope set answer_by = date '2026-01-02' where id = $1", [tips[0]?.id]);
    const late = await ofKarin();
    expect(late.waiting).toMatchObject({ count: 2, since: '2025-12-26', late: 1 });
    expect(late.needs).toContain('late');
  });

  it('say that a key waits, that a reader is alone, and that the one who made the key reads no more', async () => {
    await stage.store.asOwner("insert into access.role_grant (account, role) values ($1, 'tip-reader')", [
      accountOf.ulf,
    ]);
    const ulf = await stage.signIn(accountOf.ulf, 'support');
    await makeKey(ulf);
    const both = await ofKarin();
    expect(both.awaiting.map(({ madeBy }) => madeBy)).toEqual(['Ulf']);
    expect(both.needs).toContain('key-waits');
    expect(both.needs).not.toContain('one-reader');
    const role = { act: boss.envelope(), role: 'tip-reader', at: null };
    await stage.ask(boss, 'account.end-role', { id: await refOf(accountOf.karin) }, role);
    const alone = await ofKarin();
    expect(alone.key).toMatchObject({ madeBy: 'Karin', isOpened: false });
    expect(alone.waiting.unreadable).toBe(2);
    expect(alone.needs).toEqual(expect.arrayContaining(['reader-left', 'unreadable', 'one-reader']));
    expect(alone.others.map(({ name }) => name)).toContain('Karin');
    const again = { act: boss.envelope(), role: 'tip-reader', from: null, until: null };
    await stage.ask(boss, 'account.give-role', { id: await refOf(accountOf.karin) }, again);
    expect((await ofKarin()).needs).not.toContain('one-reader');
  });

  it('name the counties from which a wish leads to them', async () => {
    await stage.store.asOwner(
      "insert into tips.desk (want, unit, county) select 'tell', u.id, c from access.unit u, unnest(array['SE-AB', 'SE-C']) c where u.ref = $1",
      [(await ofKarin()).unit.id],
    );
    const { wants } = await ofKarin();
    expect(wants.find(({ want }) => want === 'tell')).toMatchObject({ wholeCountry: false });
    expect(wants.find(({ want }) => want === 'tell')?.counties).toHaveLength(2);
    await stage.store.asOwner("delete from tips.desk where county <> ''");
  });

  it('are shown to who administrates their agency and to no one else, with no way to a tip', async () => {
    const shown = (await desks(alma)).map(({ unit }) => unit.id);
    for (const { unit } of await desks(boss)) expect(shown).not.toContain(unit.id);
    const refused = (asked: Promise<unknown>) =>
      asked.then(
        () => 'done',
        (error: unknown) => (error instanceof Problem ? error.kind : Promise.reject(error)),
      );
    expect(await refused(stage.ask(karin, 'tip-desk.list'))).toBe('forbidden');
    for (const route of ['tip.list', 'tip.keys']) expect(await refused(stage.ask(boss, route))).toBe('forbidden');
    // The second wall alone: what the database gives a tip reader, and an administrator of another agency.
    const asked = (by: Person) =>
      stage.runtime.database.transaction('cape_read', async (tx) => {
        await enter(tx, by.token, null);
        return listDesks(tx, '2026-11-24');
      });
    expect(await asked(karin)).toEqual([]);
    expect((await asked(alma)).map(({ unit }) => unit)).not.toContain((await ofKarin()).unit.id);
  });
});
