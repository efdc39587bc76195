import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seen, someAbout } from '../domains/identification/testing/builders.ts';
import { uuidV7 } from '../kernel/id.ts';
import { randomBytes } from '../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from './testing/people.ts';
import { openStore, storeKinds } from './testing/stores.ts';

describe.each(storeKinds())('signs that are read, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  let ulf: Person;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    karin = await stage.signIn(accountOf.karin, 'support');
    ulf = await stage.signIn(accountOf.ulf, 'support');
  });
  afterAll(() => stage.store.close());

  const first = seen('INS-C02', 'INS-C03', 'INS-H01');
  const begin = async () => {
    const screening = uuidV7(testNow, randomBytes(16));
    const input = { act: karin.envelope(), screening, about: someAbout(), answers: first, note: 'Påhittade ord.' };
    return { id: screening, answer: (await stage.ask(karin, 'identification.screen', {}, input)).answer };
  };
  const blind = (person: Person, id: string) =>
    stage.ask(
      person,
      'identification.screen-blind',
      { id },
      { act: person.envelope(), answers: seen('INS-C02'), note: null },
    );
  const decide = (person: Person, id: string, over: object = {}) =>
    stage.ask(
      person,
      'identification.decide',
      { id },
      {
        act: person.envelope(),
        presumed: 'no',
        restsOn: [],
        training: [],
        grounds: 'Påhittade skäl.',
        against: 'Inget funnet.',
        ...over,
      },
    );
  const read = async (person: Person, id: string) => (await stage.ask(person, 'identification.read', { id })).answer;

  it('are hidden from the second reader until their own answers are in; then both see where they differ', async () => {
    const { id, answer } = await begin();
    expect(answer.screening.readings).toMatchObject([{ mine: true, answers: first }]);
    const before = await read(ulf, id);
    expect(before.readings).toMatchObject([{ by: 'Karin', answers: null, note: null }]);
    expect(JSON.stringify(before)).not.toMatch(/INS-|Påhittade ord/);
    await expect(decide(ulf, id)).rejects.toMatchObject({ text: { id: 'identification.not-seen' } });
    await expect(blind(karin, id)).rejects.toMatchObject({ text: { id: 'identification.same-reader' } });
    await blind(ulf, id);
    for (const person of [karin, ulf]) {
      expect(await read(person, id)).toMatchObject({ status: 'two-readings', differ: ['INS-C03', 'INS-H01'] });
    }
  });

  it('end with a no that leaves no mark on the firm in any list or page', async () => {
    const { id } = await begin();
    await blind(ulf, id);
    const { answer } = await decide(karin, id, { training: ['INS-C03'] });
    expect(answer.screening).toMatchObject({
      status: 'decided',
      decision: { presumed: 'no', by: 'Karin', training: ['INS-C03'], grounds: 'Påhittade skäl.' },
    });
    const { answer: list } = await stage.ask(karin, 'identification.list');
    expect(list.items.find((row: { id: string }) => row.id === id)).toMatchObject({
      workplaceName: null,
      presumed: 'no',
    });
    const rows = await stage.store.asOwner('select * from identification.screening_now where id = $1', [id]);
    expect(JSON.stringify(rows)).not.toContain('Exempeltvätten');
  });
});
