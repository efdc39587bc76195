import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWhole } from '../../../main/proofs/world/whole-server.ts';
import { sessionCookie } from '../../../platform/http/session-cookie.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore } from '../../../testing/stores.ts';
import { newId } from '../../administration/testing/mailing.ts';
import { forgetFeedback } from './store.server.ts';

const origin = 'http://localhost:4100';
const canary = 'Qzfeedbackcanary';
let stage: Stage;
let cape: FastifyInstance;
let ines: Person;
let alma: Person;
let karin: Person;
beforeAll(async () => {
  stage = await setStage(await openStore('embedded', provisionPeople));
  cape = (await startWhole(stage, { demo: false })).server;
  ines = await stage.signIn(accountOf.ines, 'supervision');
  alma = await stage.signIn(accountOf.alma, 'access-administration');
  karin = await stage.signIn(accountOf.karin, 'support');
});
afterAll(async () => {
  await cape.close();
  await stage.store.close();
});

const asOwner = <T extends object>(sql: string, values: unknown[] = []) => stage.store.asOwner<T>(sql, values);

async function asks(by: Person | null, what: string, asked: object = {}) {
  const cookie = by && { cookie: `${sessionCookie(false)}=${Buffer.from(by.token).toString('base64url')}` };
  const headers = { host: 'localhost:4100', origin, 'content-type': 'application/json', ...cookie };
  const { statusCode, body } = await cape.inject({
    method: 'POST',
    url: `/api/feedback/${what}`,
    headers,
    payload: asked,
  });
  return { status: statusCode, answer: JSON.parse(body) };
}
const said = (part: object = {}) => ({ id: newId(), page: '/app/cases/$id', kind: 'unclear', text: canary, ...part });
/** Of feedback: an administrator also has the yearly review of access there. */
const work = async (by: Person): Promise<string[]> =>
  (await stage.ask(by, 'work.list')).answer.items
    .map(({ kind }: { kind: string }) => kind)
    .filter((kind: string) => kind.startsWith('feedback.'));

it('is read by administrators of the own agency, answered once, and the answer comes to the writer', async () => {
  const one = said();
  expect((await asks(ines, 'write', one)).status).toBe(200);
  // Sent again because the answer was lost.
  expect((await asks(ines, 'write', one)).status).toBe(200);
  expect(await work(alma)).toEqual(['feedback.waits']);
  const { answer: list } = await asks(alma, 'list');
  expect(list.items).toMatchObject([{ id: one.id, page: one.page, kind: 'unclear', text: canary, answer: null }]);
  expect(list.items[0].by).not.toBe('');

  expect((await asks(alma, 'answer', { id: one.id, text: 'Thank you.' })).status).toBe(200);
  expect((await asks(alma, 'answer', { id: one.id, text: 'Again.' })).status).toBe(409);
  expect((await asks(alma, 'close', { id: one.id })).status).toBe(409);
  expect(await work(alma)).toEqual([]);
  expect(await work(ines)).toContain('feedback.answered');
  const own = (await asks(ines, 'own')).answer.items;
  expect(own).toMatchObject([{ id: one.id, answer: 'Thank you.', isNew: true }]);
  expect((await asks(ines, 'own')).answer.items[0].isNew, 'seen').toBe(false);
  expect(await work(ines)).not.toContain('feedback.answered');
});

it('an administrator of another agency, a colleague, and an administrator in another capacity see none of it', async () => {
  const one = said();
  await asks(ines, 'write', one);
  const other = await asOwner<{ id: string }>(
    `insert into access.role_grant (account, role) values ($1, 'administrator') returning account::text as id`,
    [accountOf.karin],
  );
  expect(other).toHaveLength(1);
  await asOwner(`insert into access.capacity_grant (account, capacity) values ($1, 'access-administration')`, [
    accountOf.karin,
  ]);
  const elsewhere = await stage.signIn(accountOf.karin, 'access-administration');
  expect((await asks(elsewhere, 'list')).answer.items).toEqual([]);
  expect((await asks(elsewhere, 'answer', { id: one.id, text: 'No.' })).status).toBe(404);
  expect((await asks(elsewhere, 'close', { id: one.id })).status).toBe(404);
  expect(await work(elsewhere)).toEqual([]);
  // The same person on cases, and a colleague of the writer.
  for (const by of [karin, ines]) {
    expect((await asks(by, 'list')).status).toBe(403);
    expect((await asks(by, 'answer', { id: one.id, text: 'No.' })).status).toBe(403);
  }
  expect((await asks(karin, 'own')).answer.items).toEqual([]);
  expect((await asks(karin, 'write', { ...said(), id: one.id })).status, 'an id of another').toBe(409);
  expect((await asks(null, 'list')).status).toBe(401);
});

it('lies sealed, is in the log without its text, and no role of the server reads the table', async () => {
  const rows = await asOwner<{ all: string }>(
    `select string_agg(encode(f.sealed, 'escape') || coalesce(encode(f.answer, 'escape'), ''), '') as all from access.feedback f`,
  );
  expect(rows[0]?.all).not.toContain(canary);
  const log = await asOwner<{ text: string }>(
    `select convert_from(bytes, 'UTF8') as text from audit.entry where convert_from(bytes, 'UTF8') like '%feedback.%'`,
  );
  expect(log.map(({ text }) => JSON.parse(text).verb)).toEqual(
    expect.arrayContaining(['feedback.write', 'feedback.list', 'feedback.answer']),
  );
  expect(log.some(({ text }) => text.includes(canary))).toBe(false);
  for (const role of ['cape_app', 'cape_read', 'cape_login', 'cape_worker'] as const)
    await expect(
      stage.store.database.transaction(role as 'cape_app', async (tx) => {
        const { sql } = await import('kysely');
        return sql`select 1 from access.feedback`.execute(tx);
      }),
      role,
    ).rejects.toThrow(/permission denied/);
});

it('a page is said without an id, and what is too long or of no kind is refused', async () => {
  for (const wrong of [
    { page: '/app/cases/7f3a' },
    { page: '/app/cases?name=Kim' },
    { page: 'https://elsewhere.example' },
    { text: 'a'.repeat(2001) },
    { text: ' ' },
    { kind: 'other' },
  ])
    expect((await asks(ines, 'write', said(wrong))).status, JSON.stringify(wrong)).toBe(400);
  expect((await asks(ines, 'write', said({ page: null }))).status).toBe(200);
});

it('twenty that wait are what a person may have; closing one makes room', async () => {
  await asOwner('delete from access.feedback');
  const first = said();
  await asks(ines, 'write', first);
  for (let n = 1; n < 20; n++) await asks(ines, 'write', said());
  expect((await asks(ines, 'write', said())).status).toBe(409);
  expect((await asks(alma, 'close', { id: first.id })).status).toBe(200);
  expect((await asks(ines, 'write', said())).status).toBe(200);
});

it('a year after it was closed, and a month after its writer has left, it is forgotten', async () => {
  const forget = () => stage.store.database.transaction('cape_worker', forgetFeedback);
  await asOwner('delete from access.feedback');
  const one = said();
  await asks(ines, 'write', one);
  await asks(alma, 'close', { id: one.id });
  expect(await forget()).toBe(0);
  await asOwner(`update access.feedback set closed_at = clock_timestamp() - interval '366 days'`);
  expect(await forget()).toBe(1);
  await asks(ines, 'write', said());
  await asOwner(`update access.account set active_until = clock_timestamp() - interval '31 days' where id = $1`, [
    accountOf.ines,
  ]);
  expect(await forget()).toBe(1);
});
