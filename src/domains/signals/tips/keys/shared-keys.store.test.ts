import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../../kernel/id.ts';
import { startWhole } from '../../../../main/proofs/world/whole-server.ts';
import { openWith, recipientOf, sealTo } from '../../../../platform/crypto/age.ts';
import { randomBytes } from '../../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../../testing/people.ts';
import { openStore, storeKinds } from '../../../../testing/stores.ts';
import { readTip, toldInTests, worker } from '../../../../testing/tips.ts';
import { passphraseIdentity } from '../identity.ts';
import { type MadeKeys, makeKeys, unlock } from './lock.server.ts';

const ofKarin = 'båt sten lampa gräs moln spade';
const ofUlf = 'sju påhittade ugglor under gamla bron';
/** As cheap as a demo may be. */
const cost = { mebibytes: 1, passes: 1 };

describe.each(storeKinds().slice(0, 1))('a tip key with several readers, on %s', (kind) => {
  let stage: Stage;
  let server: FastifyInstance;
  let karin: Person;
  let ulf: Person;
  let made: MadeKeys;
  const key = uuidV7(testNow, randomBytes(16));
  const refs = new Map<string, string>();
  const refOf = (account: string): string => refs.get(account) ?? '';
  const act = (person: Person, name: string, input: object) =>
    stage.ask(person, name, { id: key }, { act: person.envelope(), ...input });
  // biome-ignore lint/suspicious/noExplicitAny: what a route answers is read as a browser reads it
  const shown = async (person: Person): Promise<any> =>
    (await stage.ask(person, 'tip.keys')).answer.items.find(({ id }: { id: string }) => id === key);

  /** What My work asks of a person about keys. */
  const asked = async (person: Person): Promise<string[]> => {
    const { items } = (await stage.ask(person, 'work.list')).answer;
    return items.filter((one: { about: { kind: string } }) => one.about.kind === 'tip-key').map(toldOf);
  };
  const toldOf = (one: { kind: string; mine: boolean; unread: boolean }) =>
    `${one.kind}${one.mine ? ' mine' : ''}${one.unread ? ' unread' : ''}`;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ({ server } = await startWhole(stage));
    await stage.store.asOwner("insert into access.role_grant (account, role) values ($1, 'tip-reader')", [
      accountOf.ulf,
    ]);
    for (const { id, ref } of await stage.store.asOwner<{ id: string; ref: string }>(
      'select id::text as id, ref from access.account',
    ))
      refs.set(id, ref);
    karin = await stage.signIn(accountOf.karin, 'support');
    ulf = await stage.signIn(accountOf.ulf, 'support');
    made = await makeKeys(ofKarin, cost);
    const { recipient, recovery, locked } = made;
    await stage.ask(karin, 'tip.key', {}, { act: karin.envelope(), key, recipient, recovery, locked, proof: null });
  });
  afterAll(async () => {
    await server.close();
    await stage.store.close();
  });

  it('is opened by a second reader once one who opens it has added them, and a tip that came before too', async () => {
    await worker(server).send({ wish: 'help' });
    const [tip] = await stage.store.asOwner<{ id: string }>('select id from tips.envelope');
    expect(await shown(ulf)).toMatchObject({ locked: null, may: ['tip.key-ask'] });
    const salt = randomBytes(16);
    const lock = await recipientOf(await passphraseIdentity(ofUlf, salt, cost));
    await act(ulf, 'tip.key-ask', { lock, salt: salt.toString('base64'), ...cost });
    const { asks } = await shown(karin);
    // It is a task of each who opens the key, which the bell and the mail tell of, and of no one else.
    expect(await asked(karin)).toContain('tip.key-asked mine unread');
    expect(await asked(ulf)).not.toContain('tip.key-asked mine unread');
    expect(asks).toMatchObject([{ id: refOf(accountOf.ulf), name: 'Ulf', lock }]);
    expect((await stage.ask(karin, 'tip.list')).answer).toMatchObject({ canOpen: true, asking: 1 });
    // What two people compare is the same on both pages.
    expect((await shown(ulf)).asks[0].check).toBe(asks[0].check);
    const box = Buffer.from(await sealTo([lock], Buffer.from(await unlock(made.locked, ofKarin)))).toString('base64');
    await expect(act(ulf, 'tip.key-add', { reader: refOf(accountOf.ulf), box })).rejects.toMatchObject({
      text: { id: 'tip.only-who-opens' },
    });
    await act(karin, 'tip.key-add', { reader: refOf(accountOf.ulf), box });
    expect(await asked(karin)).not.toContain('tip.key-asked mine unread');
    const { locked, readers } = await shown(ulf);
    expect(readers.map(({ name, by }: { name: string; by: string | null }) => [name, by])).toEqual([
      ['Karin', null],
      ['Ulf', 'Karin'],
    ]);
    const identity = await unlock(locked, ofUlf);
    expect(identity).toBe(made.identity);
    await stage.ask(ulf, 'tip.open', { id: tip?.id ?? '' }, { act: ulf.envelope() });
    const { answer } = await stage.ask(ulf, 'tip.read', { id: tip?.id ?? '' });
    const own = await unlock(answer.locked, ofUlf);
    expect((await readTip(own, Buffer.from(answer.sealed, 'base64'))).what).toBe(toldInTests.what);
    // And they hold the key that is in use: a newer one of theirs waits for no one.
    const { present } = (await stage.ask(ulf, 'tip.keys')).answer;
    await openWith(own, Buffer.from(present.challenge, 'base64'));
  });

  it('gives nothing more to one who was removed, also to who made it, while one who opens it remains', async () => {
    await act(ulf, 'tip.key-remove', { reader: refOf(accountOf.karin) });
    expect(await shown(karin)).toMatchObject({ locked: null, mine: true, may: ['tip.key-ask'] });
    await expect(act(ulf, 'tip.key-remove', { reader: refOf(accountOf.ulf) })).rejects.toMatchObject({
      text: { id: 'tip.last-reader' },
    });
    // Who opens it no more is asked nothing, and what is withdrawn is asked of no one.
    const salt = randomBytes(16);
    const lock = await recipientOf(await passphraseIdentity(ofKarin, salt, cost));
    await act(karin, 'tip.key-ask', { lock, salt: salt.toString('base64'), ...cost });
    expect(await asked(ulf)).toContain('tip.key-asked mine unread');
    expect(await asked(karin)).not.toContain('tip.key-asked mine unread');
    await act(karin, 'tip.key-remove', { reader: refOf(accountOf.karin) });
    expect(await asked(ulf)).not.toContain('tip.key-asked mine unread');
    const [stored] = await stage.store.asOwner<{ locked: { reader: string }[] }>(
      'select locked from tips.key_now where id = $1',
      [key],
    );
    expect(stored?.locked.map(({ reader }) => reader)).toEqual([accountOf.ulf]);
  });

  it('asks for a fresh proof of who one is, for each of these', async () => {
    const late = await stage.signIn(accountOf.ulf, 'support');
    await stage.store.asOwner(
      "update access.session set proved_at = now() - interval '16 minutes' where sitting = $1",
      [late.sitting],
    );
    await expect(act(late, 'tip.key-remove', { reader: refOf(accountOf.ulf) })).rejects.toMatchObject({
      text: { id: 'http.prove-again' },
    });
  });
});
