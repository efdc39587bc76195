import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../../kernel/id.ts';
import { startWhole } from '../../../../main/proofs/world/whole-server.ts';
import { openWith } from '../../../../platform/crypto/age.ts';
import { randomBytes } from '../../../../platform/crypto/digest.ts';
import type { Endpoint } from '../../../../platform/http/endpoint.ts';
import { runCommand, runQuery } from '../../../../platform/http/run.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../../testing/people.ts';
import { openStore, storeKinds } from '../../../../testing/stores.ts';
import { readTip, toldInTests, worker } from '../../../../testing/tips.ts';
import { nobodysLock, nobodysRecipient, nobodysRecovery } from '../../testing/tip-examples.ts';
import { passphraseCost } from '../identity.ts';
import { tipRoutes } from '../routes.server.ts';
import { type MadeKeys, makeKeys } from './lock.server.ts';

const aKeyId = () => uuidV7(testNow, randomBytes(16));
/** A recipient of the right characters whose checksum fits nothing. */
const noKey = `age1${'q'.repeat(58)}`;

describe.each(storeKinds())('the keys that tips are sealed to, on %s', (kind) => {
  let stage: Stage;
  let server: FastifyInstance;
  let karin: Person;
  let ulf: Person;
  let first: MadeKeys;
  let seconds = 0;
  /** The routes of an installation in production: a demo lets a lock be cheap. */
  const routes: readonly Endpoint[] = tipRoutes({ demoPassphrase: null, leastCost: passphraseCost });
  // biome-ignore lint/suspicious/noExplicitAny: what a route answers is read as a browser reads it
  const ask = async (person: Person, name: string, params: object = {}, input: object = {}): Promise<any> => {
    const endpoint = routes.find((one) => one.name === name);
    if (!endpoint) throw new Error(`There is no route ${name}.`);
    const asked = { token: person.token, params, input, language: 'en' as const };
    seconds += 1; // two keys are never made at the same moment
    const now = new Date(testNow.getTime() + seconds * 1000);
    const runtime = { ...stage.runtime, clock: () => now };
    const told = endpoint.kind === 'query' ? runQuery(runtime, endpoint, asked) : runCommand(runtime, endpoint, asked);
    return (await told).answer;
  };
  const propose = (person: Person, over: object = {}) =>
    ask(
      person,
      'tip.key',
      {},
      {
        act: person.envelope(),
        key: aKeyId(),
        recipient: nobodysRecipient,
        recovery: nobodysRecovery,
        locked: nobodysLock,
        proof: null,
        ...over,
      },
    );
  const news = async (person: Person): Promise<string[]> =>
    (await stage.ask(person, 'work.list')).answer.items
      .map((item: { kind: string }) => item.kind)
      .filter((one: string) => one.startsWith('tip.key'));
  const canBeRead = async (identity: string): Promise<boolean> => {
    await stage.store.asOwner('delete from tips.envelope');
    const { code } = await worker(server).send({ wish: 'help' });
    const [row] = await stage.store.asOwner<{ sealed: Buffer }>('select sealed from tips.envelope order by id limit 1');
    await worker(server).visit(code, { do: 'take-back' });
    return readTip(identity, row?.sealed ?? Buffer.alloc(0)).then(
      ({ what }) => what === toldInTests.what,
      () => false,
    );
  };

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ({ server } = await startWhole(stage));
    // A second reader of the same unit, in the same capacity.
    await stage.store.asOwner("insert into access.role_grant (account, role) values ($1, 'tip-reader')", [
      accountOf.ulf,
    ]);
    karin = await stage.signIn(accountOf.karin, 'support');
    ulf = await stage.signIn(accountOf.ulf, 'support');
    first = await makeKeys('båt sten lampa gräs moln spade');
    const { recipient, recovery, locked } = first;
    await propose(karin, { recipient, recovery, locked });
  });
  afterAll(async () => {
    await server.close();
    await stage.store.close();
  });

  it('are none that nothing can be sealed to, and tips go on being taken', async () => {
    for (const wrong of [{ recipient: noKey }, { recovery: noKey }])
      await expect(propose(karin, wrong)).rejects.toMatchObject({ kind: 'invalid', text: { id: 'tip.not-a-key' } });
    expect(await canBeRead(first.identity)).toBe(true);
  });

  it('that were accepted once and fit nothing are passed over: the last one that works stays in use', async () => {
    const broken = `insert into tips.key_now (country, realm, id, recipient, recovery, locked, made_at)
      select country, realm, gen_random_uuid(), $1, recovery, locked, made_at + interval '1 day' from tips.key_now where recipient = $2`;
    await stage.store.asOwner(broken, [noKey, first.recipient]);
    expect((await worker(server).send({ wish: 'help' })).sent.statusCode).toBe(200);
    expect(await canBeRead(first.identity)).toBe(true);
    await stage.store.asOwner('delete from tips.key_now where recipient = $1', [noKey]);
  });

  it('are locked at no less than 64 MiB and three passes', async () => {
    for (const weak of [
      { mebibytes: 1, passes: 1 },
      { mebibytes: 32 },
      { passes: 1 },
      { salt: 'AAAA' },
      { box: 'AAAA' },
    ])
      await expect(propose(karin, { locked: { ...nobodysLock, ...weak } })).rejects.toMatchObject({
        text: { id: 'tip.weak-lock' },
      });
  });

  it('rest on nothing only where the unit has none, however many wait and in whichever capacity it is asked', async () => {
    const made: string[] = [];
    for (let at = 0; at < 9; at++) made.push((await propose(karin)).key.id);
    const rows = await stage.store.asOwner<{ awaits: boolean }>('select awaits from tips.key_now where id = any($1)', [
      made,
    ]);
    expect(rows.map(({ awaits }) => awaits)).toEqual(made.map(() => true));
    expect((await ask(karin, 'tip.keys')).present, 'and the one in use is still shown').not.toBeNull();
    // As a reader who acts in another capacity finds it: in a file of the unit that is not theirs now.
    const moved = `update tips.key_now set realm = (select r.id from access.realm r join access.realm own
      on own.country = r.country and own.owner_unit = r.owner_unit where own.id = tips.key_now.realm and r.kind = 'track' and r.id <> own.id limit 1)
      where recipient = $1 returning id`;
    const home = await stage.store.asOwner<{ realm: string }>(
      'select realm::text as realm from tips.key_now where recipient = $1',
      [first.recipient],
    );
    await stage.store.asOwner('alter table tips.key_now disable trigger all');
    await stage.store.asOwner(moved, [first.recipient]);
    made.push((await propose(karin)).key.id);
    const [last] = await stage.store.asOwner<{ awaits: boolean }>('select awaits from tips.key_now where id = $1', [
      made.at(-1),
    ]);
    expect(last?.awaits, 'the unit has a key in another of its files').toBe(true);
    await stage.store.asOwner('update tips.key_now set realm = $1 where recipient = $2', [
      home[0]?.realm,
      first.recipient,
    ]);
    await stage.store.asOwner('alter table tips.key_now enable trigger all');
    await stage.store.asOwner('delete from tips.key_now where id = any($1)', [made]);
  });

  it('are not made by a reader who signed in long ago', async () => {
    const late = await stage.signIn(accountOf.karin, 'support');
    await stage.store.asOwner(
      "update access.session set proved_at = now() - interval '16 minutes' where sitting = $1",
      [late.sitting],
    );
    await expect(propose(late)).rejects.toMatchObject({ text: { id: 'http.prove-again' } });
  });

  it('wait for a second reader where the maker of one does not hold the present one; every reader is notified', async () => {
    const key = aKeyId();
    expect((await propose(karin, { key })).key.awaits).toBe(true);
    expect(await canBeRead(first.identity), 'the present one stays in use').toBe(true);
    expect(await news(ulf)).toEqual(expect.arrayContaining(['tip.key-waits']));
    const seen = (person: Person) =>
      ask(person, 'tip.key-seen', { id: key }, { act: person.envelope(), confirms: true });
    await expect(seen(karin)).rejects.toMatchObject({ text: { id: 'tip.own-key' } });
    expect((await seen(ulf)).key.awaits).toBe(false);
    expect(await news(ulf)).not.toContain('tip.key-waits');
    expect(await canBeRead(first.identity), 'now tips are sealed to the new one').toBe(false);
    await stage.store.asOwner('delete from tips.key_now where id = $1', [key]);
  });

  it('are in use at once where the maker of one has opened what was sealed to the present one, or to its paper', async () => {
    for (const identity of [first.identity, first.recoveryIdentity]) {
      const { present } = await ask(ulf, 'tip.keys');
      const opened = await openWith(identity, Buffer.from(present.challenge, 'base64'));
      const proof = Buffer.from(opened).toString('base64');
      await expect(propose(karin, { proof })).rejects.toMatchObject({ text: { id: 'tip.wrong-proof' } });
      const key = aKeyId();
      expect((await propose(ulf, { key, proof })).key.awaits).toBe(false);
      expect(await news(karin)).toContain('tip.key-changed');
      await ask(karin, 'tip.key-seen', { id: key }, { act: karin.envelope(), confirms: false });
      expect(await news(karin)).not.toContain('tip.key-changed');
      await stage.store.asOwner('delete from tips.key_now where id = $1', [key]);
    }
  });
});
