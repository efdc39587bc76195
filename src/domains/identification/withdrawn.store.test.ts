import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { seen, someAbout } from './testing/builders.ts';

type Event = { id: string; type: string };

describe.each(storeKinds())('a mistake in an assessment of indicators, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  let ulf: Person;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    karin = await stage.signIn(accountOf.karin, 'support');
    ulf = await stage.signIn(accountOf.ulf, 'support');
  });
  afterAll(() => stage.store.close());

  const begin = async (): Promise<string> => {
    const screening = uuidV7(testNow, randomBytes(16));
    const input = { act: karin.envelope(), screening, about: someAbout(), answers: seen('INS-C02'), note: null };
    await stage.ask(karin, 'identification.screen', {}, input);
    return screening;
  };
  const tell = async (who: Person, verb: string, id: string, said: object) =>
    (await stage.ask(who, verb, { id }, { act: who.envelope(), ...said })).answer.screening;
  const entryOf = (shown: { timeline: Event[] }, type: string): Event | undefined =>
    shown.timeline.find((event) => event.type === type);
  const more = (id: string) =>
    tell(karin, 'identification.add-signs', id, { answers: seen('INS-H01'), note: 'Påhittade ord om en sittning.' });
  const withdraw = (
    who: Person,
    id: string,
    entry: string | undefined,
    reason: string | null = 'Påhittat skäl om INS.',
  ) => tell(who, 'identification.withdraw', id, { entry, reason });

  it('of a later sitting is withdrawn by its reader; who has still to read is shown no word of it', async () => {
    const id = await begin();
    const entry = entryOf(await more(id), 'identification.add-signs')?.id;
    await expect(withdraw(ulf, id, entry)).rejects.toMatchObject({ kind: 'forbidden' });
    const shown = await withdraw(karin, id, entry);
    expect(shown.readings).toMatchObject([{ answers: seen('INS-C02'), later: [] }]);
    expect(entryOf(shown, 'identification.add-signs')).toMatchObject({
      withdrawn: { by: 'Karin', reason: 'Påhittat skäl om INS.', was: ['Påhittade ord om en sittning.'] },
    });
    const blind = (await stage.ask(ulf, 'identification.read', { id })).answer;
    expect(JSON.stringify(blind)).not.toMatch(/INS|sittning/);
  });

  it('of a later sitting stays once another person has read', async () => {
    const id = await begin();
    const entry = entryOf(await more(id), 'identification.add-signs')?.id;
    await tell(ulf, 'identification.screen-blind', id, { answers: seen('INS-C02'), note: null });
    await expect(withdraw(karin, id, entry)).rejects.toMatchObject({
      text: { id: 'identification.others-have-read' },
    });
    // What each read first stands.
    const shown = (await stage.ask(karin, 'identification.read', { id })).answer;
    await expect(withdraw(karin, id, entryOf(shown, 'identification.screen')?.id)).rejects.toMatchObject({
      text: { id: 'entry.none' },
    });
  });

  it('of a step that follows is withdrawn, and the step is open as before', async () => {
    const id = await begin();
    const decision = {
      presumed: 'yes',
      restsOn: [],
      training: [],
      grounds: 'Påhittade skäl.',
      against: 'Inget funnet.',
    };
    await tell(karin, 'identification.decide', id, decision);
    const before = (await stage.ask(karin, 'identification.read', { id })).answer.follows;
    const done = await tell(karin, 'identification.follow', id, {
      ...{ step: 'information', outcome: 'done', answerBy: null, note: 'Påhittad.' },
    });
    expect(done.follows).not.toEqual(before);
    const shown = await withdraw(karin, id, entryOf(done, 'identification.follow')?.id, null);
    expect(shown.follows).toEqual(before);
  });
});
