import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { aPerson, somePersonFacts } from './testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

describe.each(storeKinds())('what is known of a person, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  const id = newId();
  const register = (person: string, alias: string) =>
    stage.ask(karin, 'person.register', {}, aPerson(karin.envelope(), { person, facts: somePersonFacts({ alias }) }));
  const correct = async (facts: object, of = id) =>
    (await stage.ask(karin, 'person.correct', { id: of }, { act: karin.envelope(), facts, reason: null })).answer
      .person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    karin = await stage.signIn(accountOf.karin, 'support');
    await register(id, 'Lärkan');
  });
  afterAll(() => stage.store.close());

  it('is corrected, and what was there before is on the timeline', async () => {
    const shown = await correct({ language: 'ru', birthYear: 'unknown' });
    expect(shown).toMatchObject({ language: 'ru', birthYear: 'unknown', former: [] });
    const line = shown.timeline.find(({ type }: { type: string }) => type === 'person.correct');
    expect(line).toMatchObject({
      changed: ['language', 'birthYear'],
      changes: [
        { field: 'language', before: ['uz'], after: 'ru' },
        { field: 'birthYear', before: [1991], after: 'unknown' },
      ],
    });
    await expect(correct({ language: 'ru' })).rejects.toMatchObject({ text: { id: 'person.nothing-changed' } });
  });

  it('an earlier alias is no one else’s, and can be theirs again', async () => {
    expect(await correct({ alias: 'Vipan' })).toMatchObject({ alias: 'Vipan', former: ['Lärkan'] });
    const taken = { kind: 'conflict', text: { id: 'person.alias-taken' } };
    await expect(register(newId(), 'Lärkan')).rejects.toMatchObject(taken);
    const other = newId();
    await register(other, 'Staren');
    await expect(correct({ alias: 'Lärkan' }, other)).rejects.toMatchObject(taken);
    await expect(correct({ alias: 'Staren' })).rejects.toMatchObject(taken);
    expect(await correct({ alias: 'Lärkan' })).toMatchObject({ alias: 'Lärkan', former: ['Vipan'] });
  });
});
