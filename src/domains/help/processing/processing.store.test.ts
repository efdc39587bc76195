import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWhole } from '../../../main/proofs/world/whole-server.ts';
import { sessionCookie } from '../../../platform/http/session-cookie.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore } from '../../../testing/stores.ts';
import { newId } from '../../administration/testing/mailing.ts';

const origin = 'http://localhost:4100';
let stage: Stage;
let cape: FastifyInstance;
let alma: Person;
let didrik: Person;
let ines: Person;
beforeAll(async () => {
  stage = await setStage(await openStore('embedded', provisionPeople));
  cape = (await startWhole(stage, { demo: false })).server;
  alma = await stage.signIn(accountOf.alma, 'access-administration');
  didrik = await stage.signIn(accountOf.didrik, 'log-review');
  ines = await stage.signIn(accountOf.ines, 'supervision');
  await stage.store.asOwner('update access.session set proved_at = clock_timestamp()');
});
afterAll(async () => {
  await cape.close();
  await stage.store.close();
});

const read = async (by: Person) => (await stage.ask(by, 'processing.read')).answer;
const page = async (path: string): Promise<string> =>
  (await cape.inject({ url: path, headers: { host: 'localhost:4100' } })).body;
const proved = (ago: string) =>
  stage.store.asOwner(`update access.session set proved_at = clock_timestamp() - interval '${ago}'`);
async function postContact(by: Person, asked: object): Promise<{ statusCode: number; body: string }> {
  const cookie = `${sessionCookie(false)}=${Buffer.from(by.token).toString('base64url')}`;
  const headers = { host: 'localhost:4100', origin, 'content-type': 'application/json', cookie };
  const sent = { method: 'POST', url: '/api/processing/contact', headers, payload: asked } as const;
  return await cape.inject(sent);
}
const setContact = async (by: Person, asked: object): Promise<number> => (await postContact(by, asked)).statusCode;
const logged = async () =>
  (
    await stage.store.asOwner<{ told: { objects: string[]; fields: string[] } }>(
      `select convert_from(bytes, 'UTF8')::jsonb as told from audit.entry
        where convert_from(bytes, 'UTF8')::jsonb ->> 'verb' = 'privacy.set' order by seq`,
    )
  ).map(({ told }) => told);

it('at first nothing is decided, and record and notices say so', async () => {
  const record = await read(alma);
  expect(record.undecided).toBe(record.activities.length);
  expect([record.officer, record.requests]).toEqual([null, null]);
  expect(await page('/privacy?lang=en')).toContain('Data protection officer: Not decided');
  expect(await page('/work/en/privacy')).toContain('This page is about what you write to us.');
  expect(await page('/work/en/privacy'), 'what is sealed is not said of what is not').toContain(
    'Your answer about danger is not encrypted.',
  );
  expect(await page('/terms?lang=sv')).toContain('Användarvillkor');
});

it('follows a decision on retention, and whom to ask, as soon as they are made', async () => {
  const decided = {
    ...{ act: alma.envelope(), retention: newId(), kind: 'account', regime: 'gdpr', outcome: 'erase' },
    ...{
      period: { amount: 7, unit: 'years' },
      runsFrom: 'account-ended',
      reference: 'INVENTED 7',
      decidedOn: '2026-01-01',
    },
    ...{ validFrom: '2026-01-01', archiveFirst: false },
  };
  await stage.ask(alma, 'retention.decide', {}, decided);
  expect(await setContact(alma, { officer: 'dpo@agency.example', requests: 'registry@agency.example' })).toBe(200);
  const record = await read(didrik);
  const account = record.activities.find(({ kind }: { kind: string }) => kind === 'account');
  expect(account.kept).toMatchObject({ period: '7 years', reference: 'INVENTED 7' });
  expect(record.undecided).toBe(record.activities.length - 1);
  expect([record.officer, record.mayChange, record.hasOfficer]).toEqual(['dpo@agency.example', false, true]);
  const notice = await page('/privacy?lang=en');
  expect(notice).toContain('Data protection officer: dpo@agency.example');
  expect(notice).toContain('7 years');
  // Empty again: it is not decided again.
  expect(await setContact(alma, { officer: null, requests: 'registry@agency.example' })).toBe(200);
  expect((await read(alma)).officer).toBeNull();
  expect(await page('/privacy?lang=en')).not.toContain('dpo@agency.example');
});

it('is read by administrators and those who read the log, and whom to ask is said by administrators alone', async () => {
  await expect(read(ines)).rejects.toMatchObject({ kind: 'forbidden' });
  for (const by of [ines, didrik]) expect(await setContact(by, { officer: 'x', requests: null })).toBe(403);
  expect((await read(didrik)).officer).toBeNull();
  expect(await setContact(alma, { officer: '', requests: null })).toBe(400);
});

it('is changed on a fresh proof alone, and not where the proof is older than a quarter of an hour', async () => {
  const before = await read(alma);
  await proved('16 minutes');
  const { statusCode, body } = await postContact(alma, { officer: 'other@agency.example', requests: null });
  expect(statusCode).toBe(409);
  expect(JSON.parse(body)).toMatchObject({ problem: { id: 'http.prove-again', prove: 'privacy.set' } });
  expect(await read(alma)).toEqual(before);
  await proved('0 minutes');
});

it('keeps what stood there: each change with who, when, old and new, on the page and by number in the log', async () => {
  const said = { officer: 'dpo2@agency.example', requests: 'registry@agency.example' };
  expect(await setContact(alma, said)).toBe(200);
  expect(await setContact(alma, said), 'what stands there already').toBe(200);
  expect(await setContact(alma, { ...said, officer: null })).toBe(200);
  const { changes } = await read(didrik);
  expect(changes).toHaveLength(4);
  const by = 'Alma';
  expect(changes[0]).toMatchObject({ by, before: said, after: { ...said, officer: null }, at: expect.any(String) });
  expect(changes[1]).toMatchObject({ by, before: { ...said, officer: null }, after: said });
  const entries = await logged();
  expect(entries.map(({ objects }) => objects)).toEqual(changes.map(({ id }: { id: string }) => [id]).reverse());
  expect(entries.map(({ fields }) => fields)).toEqual([['officer', 'requests'], ['officer'], ['officer'], ['officer']]);
  expect(JSON.stringify(entries)).not.toContain('agency.example');
  const kept = await stage.store.asOwner(
    `select 1 from pg_roles r where r.rolname in ('cape_ctx', 'cape_login', 'cape_app', 'cape_read', 'cape_worker') and has_any_column_privilege(r.oid, 'access.privacy_contact_version', 'update')`,
  );
  expect(kept, 'no role changes a version').toEqual([]);
});

it('names no person but those who changed whom to ask: neither who decided nor who wrote it down', async () => {
  const [name] = await stage.store.asOwner<{ name: string }>('select name from access.account where id = $1', [
    accountOf.alma,
  ]);
  const { changes: _changes, ...record } = await read(alma);
  const all = JSON.stringify(record) + (await page('/privacy?lang=en')) + (await page('/work/en/privacy'));
  expect(all).not.toContain(name?.name);
});
