import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { aPerson, aYes, somePersonFacts } from '../../persons/testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
type Event = { id: string; type: string; canWithdraw: boolean };

describe.each(storeKinds())('a step of a reflection period that was recorded by mistake, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  let ulf: Person;
  const [person, period, file] = [newId(), newId(), newId()];
  const tell = async (verb: string, said: object, by = karin) =>
    (await stage.ask(by, `reflection-period.${verb}`, { id: period }, { act: by.envelope(), ...said })).answer.period;
  const entryOf = (shown: { timeline: Event[] }, verb: string): Event | undefined =>
    shown.timeline.find(({ type }) => type === `reflection-period.${verb}`);

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    karin = await stage.signIn(accountOf.karin, 'support');
    ulf = await stage.signIn(accountOf.ulf, 'support');
    const about = { sector: 'restaurant', workplaceName: 'Exempelkrogen Demo', municipality: 'Vadsund' };
    const opening = { act: karin.envelope(), case: file, track: 'protection', about, basedOn: [], note: null };
    await stage.ask(karin, 'case.open', {}, opening);
    const facts = somePersonFacts({ alias: 'Svalan', sex: 'man' });
    await stage.ask(karin, 'person.register', {}, aPerson(karin.envelope(), { person, case: file, facts }));
    await stage.ask(karin, 'reflection-period.consider', { id: person }, { act: karin.envelope(), period });
  });
  afterAll(() => stage.store.close());

  it('is withdrawn with a reason, and stands struck through', async () => {
    await tell('inform', { language: 'uz', interpreter: 'professional' });
    const declined = await tell('wish', { wishes: 'no' });
    expect(declined.state).toBe('declined');
    const entry = entryOf(declined, 'wish')?.id;
    await expect(tell('withdraw', { entry, reason: null }, ulf)).rejects.toMatchObject({
      text: { id: 'entry.reason' },
    });
    const shown = await tell('withdraw', { entry, reason: 'Påhittat skäl.' }, ulf);
    expect(shown.state).toBe('informed');
    expect(entryOf(shown, 'wish')).toMatchObject({ withdrawn: { by: 'Ulf', reason: 'Påhittat skäl.' } });
    // In the case it is struck through as well, and in its record.
    const inCase = (await stage.ask(karin, 'case.read', { id: file })).answer.timeline;
    expect(inCase.find(({ id }: Event) => id === entry)).toMatchObject({ withdrawn: { by: 'Ulf' } });
    expect((await tell('wish', { wishes: 'yes' })).state).toBe('wished');
  });

  it('is not withdrawn where another agency has been asked', async () => {
    const input = aYes(karin.envelope(), { purpose: 'social-services', toUnit: 61 });
    await stage.ask(karin, 'consent.give', { id: person }, input);
    const asked = entryOf(await tell('request', { toUnit: 61 }), 'request');
    expect(asked?.canWithdraw).toBe(false);
    await expect(tell('withdraw', { entry: asked?.id, reason: 'Påhittat skäl.' })).rejects.toMatchObject({
      text: { id: 'entry.none' },
    });
  });

  it('that it was considered is withdrawn while no one else was asked, and stays where one was', async () => {
    const other = newId();
    const facts = somePersonFacts({ alias: 'Tärnan' });
    await stage.ask(karin, 'person.register', {}, aPerson(karin.envelope(), { person: other, case: file, facts }));
    const considering = { act: karin.envelope(), period: newId() };
    const { answer } = await stage.ask(karin, 'reflection-period.consider', { id: other }, considering);
    const withdraw = async (of: string, entry: string | undefined) =>
      (
        await stage.ask(
          karin,
          'reflection-period.withdraw',
          { id: of },
          { act: karin.envelope(), entry, reason: 'Påhittat skäl.' },
        )
      ).answer.period;
    const periodsOf = async (of: string) =>
      (await stage.ask(karin, 'assistance.of-person', { id: of })).answer.periods.length;
    expect(await periodsOf(other)).toBe(1);
    const gone = await withdraw(considering.period, entryOf(answer.period, 'consider')?.id);
    expect(gone).toMatchObject({ isWithdrawn: true, may: [] });
    expect(await periodsOf(other)).toBe(0);
    expect((await stage.ask(karin, 'reflection-period.read', { id: considering.period })).answer).toMatchObject({
      isWithdrawn: true,
    });

    const asked = (await stage.ask(karin, 'reflection-period.read', { id: period })).answer;
    for (const verb of ['wish', 'inform']) await withdraw(period, entryOf(asked, verb)?.id);
    await expect(withdraw(period, entryOf(asked, 'consider')?.id)).rejects.toMatchObject({
      text: { id: 'assistance.period-has-crossed' },
    });
  });
});
