import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../../kernel/problem.ts';
import { codeOf } from '../../../platform/database/database-error.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { enter, enterForUnit } from '../../access/public.server.ts';
import { hooked } from './testing/hooked.ts';

describe.each(storeKinds())('webhooks of an agency, on %s', (kind) => {
  let stage: Stage;
  let other: Person;
  let hooks: Awaited<ReturnType<typeof hooked>>;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    await stage.store.asOwner(
      `select access.add_person(1982, 21, 'Prov Annanstans', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
    );
    hooks = await hooked(stage);
    other = await stage.signIn('1982', 'access-administration');
  });
  afterAll(() => stage.store.close());

  const refused = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => Promise.reject(new Error('It was not refused.')),
      (error: unknown) =>
        error instanceof Problem
          ? [error.kind, error.fields[0]?.message.id ?? error.text.id].join(' ')
          : Promise.reject(error),
    );

  it('shows the secret once, and the database has it sealed', async () => {
    const { id, sent, secret, page } = await hooks.add();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(page.webhook).toMatchObject({ state: 'in-use', waiting: 0, dead: 0, earlierUntil: null });
    expect(page.may).toContain('webhook.test');
    const again = await stage.ask(hooks.alma, 'webhook.add', {}, sent);
    expect(again.answer.secret).toBeNull();
    const everything = await stage.store.asOwner('select facts::text as whole from acts.act where stream = $1', [id]);
    const stored = await stage.store.asOwner('select h::text as whole from access.webhook h where h.id = $1', [id]);
    const bare = Buffer.from(secret.slice(6), 'base64').toString('hex');
    for (const found of [secret, secret.slice(6), bare])
      expect(JSON.stringify([everything, stored])).not.toContain(found);
  });

  it('asks who changes one to have proved who they are, for every change', async () => {
    const { id } = await hooks.add();
    const earlier = await stage.signIn(accountOf.alma, 'access-administration');
    await stage.store.asOwner(
      "update access.session set proved_at = now() - interval '16 minutes' where sitting = $1",
      [earlier.sitting],
    );
    expect(await refused(hooks.add({}, earlier))).toBe('conflict http.prove-again');
    const delivery = { delivery: hooks.newId() };
    const told = { name: 'Annat', address: 'https://annat.example', kinds: ['task.due'] };
    for (const [step, over] of [
      ['change', told],
      ['set-paused', { paused: true }],
      ['replace-secret', {}],
      ['test', {}],
      ['end', {}],
      ['send-again', delivery],
      ['drop', delivery],
    ] as const)
      expect([step, await refused(hooks.act(id, step, over, earlier))]).toEqual([step, 'conflict http.prove-again']);
  });

  it.each([
    ['http://system.example/cape', 'webhook.address-not-secure'],
    ['http://10.0.0.7/cape', 'webhook.address-not-secure'],
    ['https://user:word@system.example/cape', 'webhook.address-is-none'],
    ['https://system.example/cape?key=1', 'webhook.address-is-none'],
    ['https://system.example/cape#one', 'webhook.address-is-none'],
    ['https://system.example:99999/', 'webhook.address-is-none'],
    ['ftp://system.example/', 'webhook.address-is-none'],
    ['system.example', 'webhook.address-is-none'],
  ])('takes no address such as %s', async (address, why) => {
    expect(await refused(hooks.add({ address }))).toBe(`invalid ${why}`);
  });

  it('takes each kind of event once, and only those that there are', async () => {
    expect(await refused(hooks.add({ kinds: ['task.due', 'task.due'] }))).toBe('invalid webhook.kind-twice');
    expect(await refused(hooks.add({ kinds: [] }))).toMatch(/^invalid /);
    expect(await refused(hooks.add({ kinds: ['webhook.test'] }))).toMatch(/^invalid /);
  });

  it('is of one agency, and of no other', async () => {
    const { id } = await hooks.add();
    await hooks.act(id, 'test');
    const { answer } = await stage.ask(other, 'webhook.list');
    expect(answer.items).toEqual([]);
    expect(await refused(hooks.read(id, other))).toBe('not-found access.not-found');
    expect(await refused(hooks.act(id, 'end', {}, other))).toBe('not-found access.not-found');
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    expect(await refused(stage.ask(ines, 'webhook.list'))).toMatch(/^forbidden /);
    // The same id is free in another agency: a refusal tells nothing of what is elsewhere.
    expect((await hooks.add({ webhook: id }, other)).secret).toMatch(/^whsec_/);
    const [job] = await hooks.queued();
    await stage.store.database.transaction('cape_worker', async (tx) => {
      await enterForUnit(tx, 21, 'webhook.deliver');
      const { rows } = await sql`select * from access.delivery_of_job(${job?.id})`.execute(tx);
      expect(rows).toEqual([]);
    });
  });

  it('is changed, paused, resumed and ended, each an act in its history', async () => {
    const { id } = await hooks.add();
    await hooks.act(id, 'change', { name: 'Nytt namn', address: 'https://nytt.example/a', kinds: ['task.due'] });
    const paused = await hooks.act(id, 'set-paused', { paused: true });
    expect(paused.page.webhook).toMatchObject({ state: 'paused', name: 'Nytt namn', kinds: ['task.due'] });
    expect(paused.page.may).not.toContain('webhook.test');
    expect(await refused(hooks.act(id, 'test'))).toBe('conflict webhook.is-paused');
    await hooks.act(id, 'set-paused', { paused: false });
    await hooks.act(id, 'end');
    expect(await refused(hooks.act(id, 'set-paused', { paused: true }))).toBe('conflict webhook.has-ended');
    const page = await hooks.read(id);
    expect(page.webhook.state).toBe('ended');
    expect(page.may).toEqual([]);
    expect(page.timeline.map(({ sentence }) => sentence)).toEqual([
      'Webhook ended',
      'Webhook resumed',
      'Webhook paused',
      'Webhook changed',
      'Webhook added',
    ]);
  });

  it('is changed by its acts alone: who runs SQL of their own reads and changes nothing', async () => {
    const { id } = await hooks.add();
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    const as = (person: Person, attempt: ReturnType<typeof sql>) =>
      stage.store.database
        .transaction('cape_app', async (tx) => {
          await enter(tx, person.token, null);
          return attempt.execute(tx);
        })
        .then(({ rows }) => rows.length, codeOf);
    const id2 = hooks.newId();
    for (const attempt of [
      sql`select access.put_webhook(${id2}, 'webhook.end', ${id}, null)`,
      sql`select access.test_webhook(${id2}, ${id})`,
      sql`select access.settle_delivery(${id2}, 'webhook.drop', ${id})`,
      sql`select access.announce(${id2}, 1, 'matter.arrived', 'signal')`,
      sql`select access.announce_due(now())`,
      sql`select access.delivery_of_job(${id2})`,
      sql`select * from access.webhook`,
      sql`select * from access.webhook_delivery`,
      sql`select * from access.webhook_try`,
    ])
      expect(await as(hooks.alma, attempt)).toBe('42501');
    expect(await as(ines, sql`select * from access.administered_webhooks()`)).toBe(0);
    expect(await as(ines, sql`select * from access.administered_deliveries(${id}, 100)`)).toBe(0);
    expect(await as(ines, sql`select * from access.administered_tries(${id}, '{}')`)).toBe(0);
  });
});
