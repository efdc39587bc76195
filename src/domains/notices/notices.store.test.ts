import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWhole } from '../../main/proofs/world/whole-server.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { sessionCookie } from '../../platform/http/session-cookie.ts';
import { accountOf, type Person } from '../../testing/people.ts';
import { storeKinds } from '../../testing/stores.ts';
import { anAddress, type Mailing, mailOrigin, newId, setMailing } from '../administration/testing/mailing.ts';
import { carryLetters } from '../disclosures/public.server.ts';
import { putDueNotices } from './mail.server.ts';

const origin = 'http://localhost:4100';
/** A Tuesday and a Saturday that the clock of no computer has reached, by day on the wall of the agency; and a night. */
const workday = new Date('2126-11-26T08:40:00.000Z');
const saturday = new Date('2126-11-30T09:00:00.000Z');
const night = new Date('2126-11-26T23:00:00.000Z');
const canaries = ['zQvFirm', 'zQvStreet', 'zQvTown', 'zQvNote', 'zQvLedger', 'Ines', 'Tage', 'room', 'inspection'];
const [firm = '', street = '', municipality = '', note = '', purpose = ''] = canaries;

describe.each(storeKinds())('notifications, on %s', (kind) => {
  let here: Mailing;
  let cape: FastifyInstance;
  let ines: Person;
  let tage: Person;
  const to = anAddress();

  beforeAll(async () => {
    here = await setMailing(kind);
    cape = (await startWhole(here.stage, { demo: false })).server;
    ines = await here.stage.signIn(accountOf.ines, 'supervision');
    tage = await here.stage.signIn(accountOf.tage, 'supervision');
    await asOwner('update access.session set proved_at = clock_timestamp()');
    await asksTage();
    await here.send();
  });
  afterAll(async () => {
    await cape.close();
    await here.close();
  });

  const asOwner = <T extends object>(sql: string, values: unknown[] = []) => here.stage.store.asOwner<T>(sql, values);

  /** Another agency asks Tage's to join an inspection: a task of his unit, with a date. */
  async function asksTage() {
    const inspection = newId();
    const { stage } = here;
    await stage.ask(ines, 'room.open', {}, { act: ines.envelope(), inspection, purpose: 'worker-protection' });
    const workplace = { name: firm, organisationNumber: '559911-2200', street, municipality };
    const facts = { workplace, sector: 'restaurant', startsAt: '2026-12-04T17:30:00.000Z' };
    await stage.ask(ines, 'inspection.plan', { id: inspection }, { act: ines.envelope(), facts, note, texts: {} });
    const inviting = { act: ines.envelope(), toUnit: 21, ground: 'se.lag-2024-307.4', purpose };
    await stage.ask(ines, 'room.invite', { id: inspection }, inviting);
    await carryLetters(stage.runtime);
  }

  type Item = { id: string; stage: string | null; unread: boolean; title: string };
  const work = async (): Promise<Item[]> => (await here.stage.ask(tage, 'work.list')).answer.items;
  const unread = async () => (await work()).filter((item) => item.unread);
  /** What a window sends in which this person is signed in; null: no one is. */
  const send = async (path: string, asked: object, by: Person | null = tage) => {
    const cookie = by && { cookie: `${sessionCookie(false)}=${Buffer.from(by.token).toString('base64url')}` };
    const headers = { host: 'localhost:4100', origin, 'content-type': 'application/json', ...cookie };
    const { statusCode, body } = await cape.inject({ method: 'POST', url: path, headers, payload: asked });
    return { status: statusCode, answer: JSON.parse(body) };
  };
  const asks = async (what: string, asked: object = {}) => (await send(`/api/notices/${what}`, asked)).answer;
  const counting = () => ({ runtime: here.stage.runtime, routes: here.stage.routes });
  const put = (now = workday) => putDueNotices(counting(), now);
  const makeDue = () =>
    asOwner(`update access.notice_choice set digest_at = case when digest_at is not null then clock_timestamp() end,
      urgent_at = case when urgent_at is not null then clock_timestamp() end`);
  /** The mails about matters that have come since. */
  const mailsOf = async (doing: () => Promise<unknown>) => {
    const before = here.mail.inbox.length;
    await doing();
    await here.send();
    return here.mail.inbox.slice(before);
  };
  const confirm = async () => {
    const { code } = await asked();
    await send('/api/sign-in/mail-address/confirm', { code });
  };
  const asked = async () => {
    const [mail] = await mailsOf(() => send('/api/sign-in/mail-address/ask', { address: to }));
    return { code: /^([0-9a-z]{4}(?:-[0-9a-z]{4}){5})$/m.exec(mail?.mail.text ?? '')?.[1] ?? '' };
  };

  it('are of what waits for a person, until they have seen it, and once more when it comes nearer', async () => {
    const [one] = await unread();
    expect(one).toMatchObject({ unread: true });
    const before = await unread();
    await asks('see', { seen: before.map(({ id, stage }) => ({ id, stage })) });
    expect(await unread()).toEqual([]);
    expect((await work()).length).toBeGreaterThanOrEqual(before.length);
    // It has been seen as it was; that it is near its end now is news.
    await asOwner(`update tasks.task_now set due_at = '2026-11-25T08:00:00Z' where id = $1`, [one?.id]);
    const news = one?.stage === 'near' ? 0 : 1;
    expect(await unread()).toHaveLength(news);
    await asOwner('delete from access.notice_seen');
    expect(await unread()).toHaveLength(before.length);
  });

  it('keeps of what was seen a digest that is of one person alone', async () => {
    const [one] = await unread();
    await asks('see', { seen: [{ id: one?.id, stage: one?.stage }] });
    const rows = await asOwner<{ row: string }>('select n::text as row from access.notice_seen n');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain((one?.id ?? '').replaceAll('-', ''));
    await asOwner('delete from access.notice_seen');
    const stranger = await send('/api/notices/see', { seen: [{ id: one?.id, stage: 'near' }] }, null);
    expect(stranger.status).toBe(401);
  });

  it('are sent by mail to an address that its person has confirmed, and to no other', async () => {
    const refused = await send('/api/notices/choose-mail', { digestHour: 8, urgent: true });
    expect(refused.answer.problem.id).toBe('notices.needs-address');
    await confirm();
    await asks('choose-mail', { digestHour: 8, urgent: false });
    expect(await asks('choices')).toEqual({
      mail: { digestHour: 8, urgent: false },
      mailTo: 'confirmed',
      feedSince: null,
    });
    await makeDue();
    await asOwner('update access.mail_address set is_confirmed = false');
    expect(await mailsOf(put)).toEqual([]);
    await asOwner('update access.mail_address set is_confirmed = true');
  });

  it('say numbers and a link, over STARTTLS, and nothing else', async () => {
    await makeDue();
    const [mail, ...more] = await mailsOf(put);
    expect(more).toEqual([]);
    expect(mail?.to).toEqual([to]);
    const text = `${mail?.mail.subject}\n${mail?.mail.text}`;
    const open = (await work()).filter(({ stage }) => stage !== null && stage !== 'answered');
    expect(text).toContain(`CAPE: ${open.length}`);
    expect(text).toContain(`\n${mailOrigin}/app\n`);
    expect(text.match(/https?:/g)).toHaveLength(1);
    for (const { title, id } of open) for (const said of [title, id]) expect(mail?.raw).not.toContain(said);
    for (const said of [...canaries, 'tip', '559911'])
      expect(mail?.raw.toLowerCase()).not.toContain(said.toLowerCase());
  });

  it('come once, whichever server is first and however often they are put', async () => {
    await makeDue();
    expect(await mailsOf(() => Promise.all([put(), put()]))).toHaveLength(1);
    expect(await mailsOf(put)).toEqual([]);
    // One that was interrupted before it was written is put by the next.
    await makeDue();
    const [due] = await asOwner<{ at: string }>('select at from access.due_notices()');
    await asOwner(
      `select access.put_notice($1, 'digest', $2, clock_timestamp() + interval '1 day', '{}', $3, '{1,0,0,0}')`,
      [accountOf.tage, due?.at, newId()],
    );
    expect(await mailsOf(put), 'the other server was first').toHaveLength(1);
  });

  it('come on no day off, to no one who is away or has left, and not where nothing waits', async () => {
    const isQuiet = async (now = workday) => {
      await makeDue();
      expect(await mailsOf(() => put(now))).toEqual([]);
    };
    await isQuiet(saturday);
    await asOwner(`insert into access.absence (account, from_day) values ($1, '2020-01-01')`, [accountOf.tage]);
    await isQuiet();
    await asOwner('delete from access.absence where account = $1', [accountOf.tage]);
    await asOwner('update access.account set active_until = clock_timestamp() where id = $1', [accountOf.tage]);
    await isQuiet();
    await asOwner('update access.account set active_until = null where id = $1', [accountOf.tage]);
    await asOwner('create table public.held as select * from tasks.task_now where open');
    await asOwner('update tasks.task_now set open = false');
    await isQuiet();
    await asOwner('update tasks.task_now t set open = true from public.held h where h.id = t.id and h.realm = t.realm');
    await asOwner('drop table public.held');
    // One that waited to be sent when its person left is not sent.
    await makeDue();
    await put();
    await asOwner('update access.account set active_until = clock_timestamp() where id = $1', [accountOf.tage]);
    expect(await mailsOf(async () => undefined)).toEqual([]);
    await asOwner('update access.account set active_until = null where id = $1', [accountOf.tage]);
  });

  it('are told at once where they are urgent, by day, and not again until there is more', async () => {
    await asks('choose-mail', { digestHour: null, urgent: true });
    await asOwner(`update tasks.task_now set due_at = '2026-11-25T08:00:00Z' where open`);
    await makeDue();
    expect(await mailsOf(() => put(night))).toEqual([]);
    await makeDue();
    expect(await mailsOf(put)).toHaveLength(1);
    await makeDue();
    expect(await mailsOf(put), 'it has been told').toEqual([]);
    await asksTage();
    await asOwner(`update tasks.task_now set due_at = '2026-11-25T08:00:00Z' where open`);
    await makeDue();
    expect(await mailsOf(put)).toHaveLength(1);
    // What its person has opened in CAPE is not told by mail as well.
    await asOwner(`update access.notice_choice set told = '{}'`);
    await asks('see', { seen: (await unread()).map(({ id, stage }) => ({ id, stage })) });
    await makeDue();
    expect(await mailsOf(put)).toEqual([]);
    await asks('choose-mail', { digestHour: null, urgent: false });
    expect(await asOwner('select 1 from access.notice_choice')).toEqual([]);
  });

  it('stand in a calendar as numbers of days, and each fetch in the log as an access of its person', async () => {
    const { address } = await asks('make-feed');
    const get = async (url: string) => {
      const { statusCode, headers, body } = await cape.inject({ method: 'GET', url, headers: { host: 'localhost' } });
      return { status: statusCode, cache: headers['cache-control'], body };
    };
    const path = (made: string) => new URL(made).pathname;
    const verbs = async () =>
      (
        await asOwner<{ verb: string }>(
          `select e.said ->> 'verb' as verb from (select convert_from(bytes, 'UTF8')::jsonb as said, seq from audit.entry) e
            where e.said ->> 'verb' like 'notices.%' order by e.seq`,
        )
      ).map(({ verb }) => verb.slice('notices.'.length));
    const open = (await work()).filter(({ stage }) => stage !== null && stage !== 'answered');
    const feed = await get(path(address));
    expect([feed.status, feed.cache]).toEqual([200, expect.stringContaining('no-store')]);
    expect(feed.body).toContain('DTSTART;VALUE=DATE:20261125');
    expect(feed.body).toMatch(new RegExp(`SUMMARY:CAPE: ${open.length} `));
    for (const { title, id } of open) for (const said of [title, id]) expect(feed.body).not.toContain(said);
    for (const said of [...canaries, '559911', 'DESCRIPTION', 'LOCATION']) expect(feed.body).not.toContain(said);
    expect(await verbs()).toEqual(['make-feed', 'feed']);

    const kept = await asOwner<{ row: string }>('select n::text as row from access.notice_token n');
    const secret = path(address).slice('/calendar/due/'.length, -'.ics'.length);
    expect(JSON.stringify(kept)).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
    const never = await get(`/calendar/due/${randomBytes(32).toString('base64url')}.ics`);
    expect(never).toMatchObject({ status: 404, body: '404\n' });
    const { address: renewed } = await asks('make-feed');
    expect(await get(path(address))).toEqual(never);
    await asOwner('update access.account set active_until = clock_timestamp() where id = $1', [accountOf.tage]);
    expect(await get(path(renewed)), 'it ends with the account').toEqual(never);
    await asOwner('update access.account set active_until = null where id = $1', [accountOf.tage]);
    await asOwner('update access.notice_token set asked = 60');
    expect((await get(path(renewed))).status).toBe(429);
    await asOwner('update access.notice_token set asked = 0');
    await asks('end-feed');
    expect(await get(path(renewed))).toEqual(never);
    expect(await verbs(), 'what was refused is no access').toEqual(['make-feed', 'feed', 'make-feed', 'end-feed']);
  });

  it('are of a person who is away for the one who stands in, and of no other colleague', async () => {
    const [colleague] = await asOwner<{ id: string }>(
      `insert into access.account (id, unit, kind, name) select 999000111, unit, 'person', 'Påhittad Kollega' from access.account where id = $1
        returning id::text as id`,
      [accountOf.tage],
    );
    const told = async () => (await work()).filter(({ stage }) => stage !== null).length;
    const all = await told();
    expect(all).toBeGreaterThan(0);
    await asOwner('update tasks.task_now set owner = $1 where open', [colleague?.id]);
    expect(await told()).toBe(0);
    const standIn = (deputy: string | null) =>
      asOwner(
        `insert into access.absence (account, from_day, deputy) values ($1, '2020-01-01', $2) on conflict (account) do update set deputy = $2`,
        [colleague?.id, deputy],
      );
    await asOwner(`insert into access.capacity_grant (account, capacity) values ($1, 'supervision')`, [colleague?.id]);
    await standIn(null);
    expect(await told()).toBe(0);
    await standIn(accountOf.tage);
    expect(await told()).toBe(all);
    await asOwner('update tasks.task_now set owner = null where open');
  });

  it('of what a person may not read change no number and no byte', async () => {
    const { address } = await asks('make-feed');
    const feed = async () =>
      (await cape.inject({ url: new URL(address).pathname, headers: { host: 'localhost' } })).body;
    await asks('choose-mail', { digestHour: 8, urgent: false });
    const counted = async () => {
      await makeDue();
      const [mail] = await mailsOf(put);
      return [await feed(), mail?.mail.text, await work()];
    };
    const before = await counted();
    await asOwner(`insert into tasks.task_now (country, realm, id, stream, about_kind, about, kind, due_at, owner, waits, open, facts)
      select t.country, r.id, gen_random_uuid(), t.stream, t.about_kind, t.about, t.kind, t.due_at, t.owner, t.waits, t.open, t.facts
      from tasks.task_now t join access.realm r on r.country = t.country and r.kind = 'track'
        and r.owner_unit <> (select unit from access.account where id = ${accountOf.tage}) where t.open`);
    expect(await counted()).toEqual(before);
    expect(before[0]).toContain('VEVENT');
    await asks('end-feed');
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
