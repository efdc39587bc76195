import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { aPerson, somePersonFacts } from './testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

describe.each(storeKinds())('that a person was registered, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  let ulf: Person;
  const register = async (alias: string): Promise<string> => {
    const person = newId();
    await stage.ask(
      karin,
      'person.register',
      {},
      aPerson(karin.envelope(), { person, facts: somePersonFacts({ alias }) }),
    );
    return person;
  };
  const undo = (id: string, by = karin) => stage.ask(by, 'person.undo-register', { id }, { act: by.envelope() });
  const listed = async () =>
    (await stage.ask(karin, 'person.list', {}, {})).answer.items.map(({ id }: { id: string }) => id);

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    karin = await stage.signIn(accountOf.karin, 'support');
    ulf = await stage.signIn(accountOf.ulf, 'support');
  });
  afterAll(() => stage.store.close());

  it('is undone at once by who did it, and the person is in no list; both acts stay', async () => {
    const id = await register('Svalan');
    await expect(undo(id, ulf)).rejects.toMatchObject({ text: { id: 'entry.not-just-registered' } });
    expect((await undo(id)).answer.person).toMatchObject({ isUndone: true, may: [] });
    expect(await listed()).not.toContain(id);
    await expect(stage.ask(karin, 'person.read', { id })).rejects.toMatchObject({ kind: 'not-found' });
    expect(
      await stage.store.asOwner<{ type: string }>('select type from acts.act where stream = $1 order by seq', [id]),
    ).toEqual([{ type: 'person.register' }, { type: 'person.undo-register' }]);
    // A name of a bird that was given stays given, as that of every person.
    expect(await register('Tärnan')).not.toBe(id);
  });

  it('stays once something else is recorded about the person', async () => {
    const id = await register('Staren');
    await stage.ask(
      karin,
      'person.correct',
      { id },
      { act: karin.envelope(), facts: { birthYear: 1990 }, reason: null },
    );
    await expect(undo(id)).rejects.toMatchObject({ text: { id: 'entry.not-just-registered' } });
    expect(await listed()).toContain(id);
  });
});
