import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWhole } from '../../main/proofs/world/whole-server.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf } from '../../testing/people.ts';
import { storeKinds } from '../../testing/stores.ts';
import { mailOrigin, newId } from '../administration/testing/mailing.ts';
import { forgetNotices } from './choices.server.ts';
import { canaries, night, saturday, setTelling, type Telling, workday } from './testing/telling.ts';

describe.each(storeKinds())('notifications, on %s', (kind) => {
  let here: Telling;
  beforeAll(async () => {
    here = await setTelling(kind, async (stage) => (await startWhole(stage, { demo: false })).server);
  });
  afterAll(() => here.close());

  it('are of what waits for a person, until they have seen it, and once more when it comes nearer', async () => {
    await here.asOwner(`update tasks.task_now set due_at = '2026-12-20T08:00:00Z' where open`);
    const before = await here.unread();
    const all = before.map(({ id, stage }) => ({ id, stage }));
    expect(all).toEqual([{ id: expect.anything(), stage: 'asked' }]);
    await here.asks('see', { seen: all });
    expect(await here.unread()).toEqual([]);
    expect(await here.open()).toHaveLength(1);
    // It has been seen as it was: that it is near its end is news, and that it is past it.
    await here.asOwner(`update tasks.task_now set due_at = '2026-11-25T08:00:00Z' where open`);
    expect(await here.unread()).toMatchObject([{ stage: 'near' }]);
    await here.asks('see', { seen: [{ id: all[0]?.id, stage: 'near' }] });
    expect(await here.unread()).toEqual([]);
    await here.asOwner(`update tasks.task_now set due_at = '2026-11-24T08:00:00Z' where open`);
    expect(await here.unread()).toMatchObject([{ stage: 'past' }]);
    await here.asOwner('delete from access.notice_seen');
  });

  it('keeps of what was seen a digest that is of one person alone', async () => {
    const [one] = await here.unread();
    await here.asks('see', { seen: [{ id: one?.id, stage: one?.stage }] });
    const rows = await here.asOwner<{ row: string }>('select n::text as row from access.notice_seen n');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain((one?.id ?? '').replaceAll('-', ''));
    await here.asOwner('delete from access.notice_seen');
    const stranger = await here.send('/api/notices/see', { seen: [{ id: one?.id, stage: 'near' }] }, null);
    expect(stranger.status).toBe(401);
  });

  it('are sent by mail to an address that its person has confirmed, and to no other', async () => {
    const refused = await here.send('/api/notices/choose-mail', { digestHour: 8, urgent: true });
    expect(refused.answer.problem.id).toBe('notices.needs-address');
    await here.confirmAddress();
    await here.asks('choose-mail', { digestHour: 8, urgent: false });
    expect(await here.asks('choices')).toEqual({
      mail: { digestHour: 8, urgent: false },
      mailTo: 'confirmed',
      feedSince: null,
    });
    await here.makeDue();
    await here.asOwner('update access.mail_address set is_confirmed = false');
    expect(await here.mailsOf(here.put)).toEqual([]);
    await here.asOwner('update access.mail_address set is_confirmed = true');
  });

  it('say numbers and a link, over STARTTLS, and nothing else', async () => {
    await here.makeDue();
    const [mail, ...more] = await here.mailsOf(here.put);
    expect(more).toEqual([]);
    expect(mail?.to).toEqual([here.to]);
    const text = `${mail?.mail.subject}\n${mail?.mail.text}`;
    const open = await here.open();
    expect(text).toContain(`CAPE: ${open.length}`);
    expect(text).toContain(`\n${mailOrigin}/app\n`);
    expect(text.match(/https?:/g)).toHaveLength(1);
    for (const { title, id } of open) for (const said of [title, id]) expect(mail?.raw).not.toContain(said);
    for (const said of [...canaries, 'tip', '559911'])
      expect(mail?.raw.toLowerCase()).not.toContain(said.toLowerCase());
  });

  it('come once, whichever server is first and however often they are put', async () => {
    await here.makeDue();
    expect(await here.mailsOf(() => Promise.all([here.put(), here.put()]))).toHaveLength(1);
    expect(await here.mailsOf(here.put)).toEqual([]);
    // One that was interrupted before it was written is put by the next.
    await here.makeDue();
    const [due] = await here.asOwner<{ at: string }>('select at from access.due_notices()');
    await here.asOwner(
      `select access.put_notice($1, 'digest', $2, clock_timestamp() + interval '1 day', '{}', $3, '{1,0,0,0}')`,
      [accountOf.tage, due?.at, newId()],
    );
    expect(await here.mailsOf(here.put), 'the other server was first').toHaveLength(1);
  });

  it('come on no day off, to no one who is away or has left, and not where nothing waits', async () => {
    const isQuiet = async (now = workday) => {
      await here.makeDue();
      expect(await here.mailsOf(() => here.put(now))).toEqual([]);
    };
    await isQuiet(saturday);
    await isQuiet(night);
    await here.asOwner(`insert into access.absence (account, from_day) values ($1, '2020-01-01')`, [accountOf.tage]);
    await isQuiet();
    await here.asOwner('delete from access.absence where account = $1', [accountOf.tage]);
    await here.asOwner('update access.account set active_until = clock_timestamp() where id = $1', [accountOf.tage]);
    await isQuiet();
    await here.asOwner('update access.account set active_until = null where id = $1', [accountOf.tage]);
    await here.asOwner('create table public.held as select * from tasks.task_now where open');
    await here.asOwner('update tasks.task_now set open = false');
    await isQuiet();
    await here.asOwner(
      'update tasks.task_now t set open = true from public.held h where h.id = t.id and h.realm = t.realm',
    );
    await here.asOwner('drop table public.held');
    // One that waited to be sent when its person left is not sent.
    await here.makeDue();
    await here.put();
    await here.asOwner('update access.account set active_until = clock_timestamp() where id = $1', [accountOf.tage]);
    expect(await here.mailsOf(async () => undefined)).toEqual([]);
    await here.asOwner('update access.account set active_until = null where id = $1', [accountOf.tage]);
  });

  it('are told at once where they are urgent, by day, and not again until there is more', async () => {
    await here.asks('choose-mail', { digestHour: null, urgent: true });
    await here.asOwner(`update tasks.task_now set due_at = '2026-11-25T08:00:00Z' where open`);
    await here.makeDue();
    expect(await here.mailsOf(() => here.put(night))).toEqual([]);
    await here.makeDue();
    expect(await here.mailsOf(here.put)).toHaveLength(1);
    await here.makeDue();
    expect(await here.mailsOf(here.put), 'it has been told').toEqual([]);
    await here.asksTage();
    await here.asOwner(`update tasks.task_now set due_at = '2026-11-25T08:00:00Z' where open`);
    await here.makeDue();
    expect(await here.mailsOf(here.put)).toHaveLength(1);
    // What its person has opened in CAPE is not told by mail as well.
    await here.asOwner(`update access.notice_choice set told = '{}'`);
    await here.asks('see', { seen: (await here.unread()).map(({ id, stage }) => ({ id, stage })) });
    await here.makeDue();
    expect(await here.mailsOf(here.put)).toEqual([]);
    await here.asks('choose-mail', { digestHour: null, urgent: false });
    expect(await here.asOwner('select 1 from access.notice_choice')).toEqual([]);
  });

  it('stand in a calendar as numbers of days, and each fetch in the log as an access of its person', async () => {
    const { address } = await here.asks('make-feed');
    const path = (made: string) => new URL(made).pathname;
    const verbs = async () =>
      (
        await here.asOwner<{ verb: string }>(
          `select e.said ->> 'verb' as verb from (select convert_from(bytes, 'UTF8')::jsonb as said, seq from audit.entry) e
            where e.said ->> 'verb' like 'notices.%' order by e.seq`,
        )
      ).map(({ verb }) => verb.slice('notices.'.length));
    const open = await here.open();
    const feed = await here.get(address);
    expect([feed.status, feed.cache]).toEqual([200, expect.stringContaining('no-store')]);
    expect(feed.body).toContain('DTSTART;VALUE=DATE:20261125');
    expect(feed.body).toMatch(new RegExp(`SUMMARY:CAPE: ${open.length} `));
    for (const { title, id } of open) for (const said of [title, id]) expect(feed.body).not.toContain(said);
    for (const said of [...canaries, '559911', 'DESCRIPTION', 'LOCATION']) expect(feed.body).not.toContain(said);
    expect(await verbs()).toEqual(['make-feed', 'feed']);

    const kept = await here.asOwner<{ row: string }>('select n::text as row from access.notice_token n');
    const secret = path(address).slice('/calendar/due/'.length, -'.ics'.length);
    expect(JSON.stringify(kept)).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
    const never = await here.get(`/calendar/due/${randomBytes(32).toString('base64url')}.ics`);
    expect(never).toMatchObject({ status: 404, body: '404\n' });
    const { address: renewed } = await here.asks('make-feed');
    expect(await here.get(address)).toEqual(never);
    await here.asOwner('update access.account set active_until = clock_timestamp() where id = $1', [accountOf.tage]);
    expect(await here.get(renewed), 'it ends with the account').toEqual(never);
    await here.asOwner('update access.account set active_until = null where id = $1', [accountOf.tage]);
    expect(await here.get(renewed), 'and does not come back with it').toEqual(never);
    const { address: third } = await here.asks('make-feed');
    await here.asOwner('update access.notice_token set asked = 60');
    expect((await here.get(third)).status).toBe(429);
    await here.asOwner('update access.notice_token set asked = 0');
    expect((await here.get(third)).status).toBe(200);
    await here.asks('end-feed');
    expect(await here.get(third)).toEqual(never);

    expect(await verbs(), 'what was refused is no access').toEqual([
      'make-feed',
      'feed',
      'make-feed',
      'make-feed',
      'feed',
      'end-feed',
    ]);
  });

  it('are of a person who is away for the one who stands in, and of no other colleague', async () => {
    const [colleague] = await here.asOwner<{ id: string }>(
      `insert into access.account (id, unit, kind, name) select 999000111, unit, 'person', 'Påhittad Kollega' from access.account where id = $1
        returning id::text as id`,
      [accountOf.tage],
    );
    const told = async () => (await here.work()).filter(({ stage }) => stage !== null).length;
    const all = await told();
    expect(all).toBeGreaterThan(0);
    await here.asOwner('update tasks.task_now set owner = $1 where open', [colleague?.id]);
    expect(await told()).toBe(0);
    const standIn = (deputy: string | null) =>
      here.asOwner(
        `insert into access.absence (account, from_day, deputy) values ($1, '2020-01-01', $2) on conflict (account) do update set deputy = $2`,
        [colleague?.id, deputy],
      );
    await here.asOwner(`insert into access.capacity_grant (account, capacity) values ($1, 'supervision')`, [
      colleague?.id,
    ]);
    await standIn(null);
    expect(await told()).toBe(0);
    await standIn(accountOf.tage);
    expect(await told()).toBe(all);
    await here.asOwner('update tasks.task_now set owner = null where open');
  });

  it('of what a person may not read change no number and no byte', async () => {
    const { address } = await here.asks('make-feed');
    const feed = async () => (await here.get(address)).body;
    await here.asks('choose-mail', { digestHour: 8, urgent: false });
    const counted = async () => {
      await here.makeDue();
      const [mail] = await here.mailsOf(here.put);
      return [await feed(), mail?.mail.text, await here.work()];
    };
    const before = await counted();
    await here.asOwner(`insert into tasks.task_now (country, realm, id, stream, about_kind, about, kind, due_at, owner, waits, open, facts)
      select t.country, r.id, gen_random_uuid(), t.stream, t.about_kind, t.about, t.kind, t.due_at, t.owner, t.waits, t.open, t.facts
      from tasks.task_now t join access.realm r on r.country = t.country and r.kind = 'track'
        and r.owner_unit <> (select unit from access.account where id = ${accountOf.tage}) where t.open`);
    expect(await counted()).toEqual(before);
    expect(before[0]).toContain('VEVENT');
    await here.asks('end-feed');
  });

  it('end where an administrator ends all sessions of a person, and are forgotten when they have left', async () => {
    const { address } = await here.asks('make-feed');
    await here.asks('choose-mail', { digestHour: 8, urgent: true });
    await here.asks('see', { seen: (await here.unread()).map(({ id, stage }) => ({ id, stage })) });
    const kept = () =>
      here.asOwner<{ n: number }>(`select (select count(*) from access.notice_token where kind = 'feed')::int as tokens,
        (select count(*) from access.notice_choice)::int as choices, (select count(*) > 0 from access.notice_seen) as seen`);
    expect(await kept()).toEqual([{ tokens: 1, choices: 1, seen: true }]);
    await here.asOwner('select access.end_sessions(a) from access.account a where a.id = $1', [accountOf.tage]);
    expect((await here.get(address)).status).toBe(404);
    expect((await here.send('/api/notices/choices', {})).status).toBe(401);
    const forget = () => here.stage.store.database.transaction('cape_worker', forgetNotices);
    await forget();
    expect(await kept()).toEqual([{ tokens: 0, choices: 1, seen: true }]);
    await here.asOwner('update access.account set active_until = clock_timestamp() where id = $1', [accountOf.tage]);
    await forget();
    expect(await kept()).toEqual([{ tokens: 0, choices: 0, seen: false }]);
    await here.asOwner('update access.account set active_until = null where id = $1', [accountOf.tage]);
  });

  it('cannot be counted for another: no role that answers requests makes a ticket, and none that writes enters by one', async () => {
    const { database } = here.stage.store;
    const tries = [
      ['cape_read', sql`select access.put_ticket(1000, sha256('x'))`],
      ['cape_app', sql`select access.put_ticket(1000, sha256('x'))`],
      ['cape_app', sql`select access.enter_to_count('x', null)`],
      ['cape_worker', sql`select access.enter_to_count('x', null)`],
      ['cape_read', sql`select * from access.notice_seen`],
    ] as const;
    for (const [role, asked] of tries)
      await expect(database.transaction(role, (tx) => asked.execute(tx))).rejects.toMatchObject({ code: '42501' });
  });
});
