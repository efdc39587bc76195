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
async function setContact(by: Person, asked: object): Promise<number> {
  const cookie = `${sessionCookie(false)}=${Buffer.from(by.token).toString('base64url')}`;
  const headers = { host: 'localhost:4100', origin, 'content-type': 'application/json', cookie };
  const sent = { method: 'POST', url: '/api/processing/contact', headers, payload: asked } as const;
  return (await cape.inject(sent)).statusCode;
}

it('at first nothing is decided, and record and notices say so', async () => {
  const record = await read(alma);
  expect(record.undecided).toBe(record.activities.length);
  expect([record.officer, record.requests]).toEqual([null, null]);
  expect(await page('/privacy?lang=en')).toContain('Data protection officer: Not decided');
  expect(await page('/work/en/privacy')).toContain('This page is about what you write to us.');
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

it('names no person: neither who decided nor who wrote it down', async () => {
  const [name] = await stage.store.asOwner<{ name: string }>('select name from access.account where id = $1', [
    accountOf.alma,
  ]);
  const all = JSON.stringify(await read(alma)) + (await page('/privacy?lang=en')) + (await page('/work/en/privacy'));
  expect(all).not.toContain(name?.name);
});
