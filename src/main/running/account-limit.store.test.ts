import { afterAll, beforeAll, expect, it } from 'vitest';
import { paceOf } from '../../platform/http/limits/pace.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore } from '../../testing/stores.ts';
import { startWhole, type WholeServer } from '../proofs/world/whole-server.ts';

let stage: Stage;
let whole: WholeServer;
let ines: Person;
let karin: Person;
let now = 0;
beforeAll(async () => {
  stage = await setStage(await openStore('embedded', provisionPeople));
  const pace = paceOf({ atOnce: 5, eachSecond: 0.5 }, () => now);
  whole = await startWhole({ ...stage, runtime: { ...stage.runtime, pace } }, { demo: false });
  ines = await stage.signIn(accountOf.ines, 'supervision');
  karin = await stage.signIn(accountOf.karin, 'support');
});
afterAll(async () => {
  await whole.server.close();
  await stage.store.close();
});

const ask = (person: Person, url = '/api/session') =>
  whole.server.inject({
    url,
    headers: {
      host: 'localhost',
      cookie: `cape-dev=${Buffer.from(person.token).toString('base64url')}`,
      'accept-language': 'en',
    },
  });
const refusals = async () =>
  (
    await stage.store.asOwner<{ entry: { result: string } }>(
      `select convert_from(bytes, 'UTF8')::jsonb as entry from audit.entry order by seq`,
    )
  ).filter(({ entry }) => entry.result === 'refused too-many').length;

it('an account that asks without end is told when it is answered again, and no other account waits for it', async () => {
  const answers = [];
  for (let turn = 0; turn < 20; turn++) answers.push(await ask(ines));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array(5).fill(200), ...Array(15).fill(429)]);
  const refused = answers[5];
  expect(refused?.headers['retry-after']).toBe('2');
  expect(refused?.json().problem).toMatchObject({ kind: 'too-many' });
  expect(refused?.json().problem.sentence).toContain('Try again in 2 seconds.');
  expect((await ask(karin)).statusCode).toBe(200);
});

it('is in the log once, and not as often as it asks', async () => {
  expect(await refusals()).toBe(1);
});

it('another session of the same account does not have requests of its own', async () => {
  const again = await stage.signIn(accountOf.ines, 'supervision');
  expect((await ask(again)).statusCode).toBe(429);
});

it('is answered again after that time', async () => {
  now += 2000;
  expect([(await ask(ines)).statusCode, (await ask(ines)).statusCode]).toEqual([200, 429]);
  expect(await refusals()).toBe(2);
});

it('an account acts no faster than a person, and reads on meanwhile', async () => {
  const actPace = paceOf({ atOnce: 3, eachSecond: 1 }, () => now);
  const slow = await startWhole({ ...stage, runtime: { ...stage.runtime, actPace } }, { demo: false });
  const cookie = `cape-dev=${Buffer.from(karin.token).toString('base64url')}`;
  const act = async () => {
    const sent = { host: 'localhost', 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', cookie };
    const answer = await slow.server.inject({
      method: 'POST',
      url: '/api/signals/register',
      headers: sent,
      payload: '{}',
    });
    return answer.statusCode;
  };
  try {
    expect([await act(), await act(), await act(), await act()]).toEqual([400, 400, 400, 429]);
    const read = await slow.server.inject({ url: '/api/session', headers: { host: 'localhost', cookie } });
    expect(read.statusCode).toBe(200);
    now += 1000;
    expect([await act(), await act()]).toEqual([400, 429]);
  } finally {
    await slow.server.close();
  }
});

it('names the address for those who have found a weakness', async () => {
  const { statusCode, body } = await whole.server.inject({
    url: '/.well-known/security.txt',
    headers: { host: 'localhost' },
  });
  expect([statusCode, body.split('\n')[0]]).toEqual([200, 'Contact: mailto:security@example.org']);
});
