import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { aVisit, seatId } from './testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
type Event = { id: string; type: string; withdrawn: unknown };

describe.each(storeKinds())('an entry of a study visit that was made by mistake, on %s', (kind) => {
  let stage: Stage;
  let nora: Person;
  const visit = newId();
  const seat = seatId(0);
  const send = async (verb: string, input: object) =>
    (await stage.ask(nora, verb, { id: visit }, { act: nora.envelope(), ...input })).answer.visit;
  const entryOf = (shown: { timeline: Event[] }, type: string): Event | undefined =>
    shown.timeline.find((one) => one.type === type && !one.withdrawn);
  const withdraw = (entry: string | undefined, reason: string | null = 'Påhittat skäl.') =>
    send('visit.withdraw', { entry, reason });
  const owed = async () =>
    (await stage.ask(nora, 'work.list')).answer.items.filter(({ kind: of }: { kind: string }) =>
      of.startsWith('visit.'),
    );

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    nora = await stage.signIn(accountOf.nora, 'administration');
    await stage.ask(nora, 'visit.create', {}, { ...aVisit(nora.envelope()), visit });
  });
  afterAll(() => stage.store.close());

  it('is withdrawn, the newest first: an answer, its Monday act, and the visit itself', async () => {
    await send('visit.monday-act', { seat, says: 'Påhittad handling.' });
    const checked = await send('visit.check', { seat, after: 3, answer: 'done', count: null, note: 'Påhittat svar.' });
    const [check, monday, made] = ['visit.check', 'visit.monday-act', 'visit.create'].map((type) =>
      entryOf(checked, type),
    );
    await expect(withdraw(monday?.id)).rejects.toMatchObject({ text: { id: 'entry.relied-on' } });
    await expect(withdraw(made?.id)).rejects.toMatchObject({ text: { id: 'entry.relied-on' } });

    const unanswered = await withdraw(check?.id);
    expect(unanswered.seats[0].checks[0]).toMatchObject({ answer: null, note: null });
    expect(unanswered.timeline.find(({ id }: Event) => id === check?.id)).toMatchObject({
      withdrawn: { by: 'Nora', reason: 'Påhittat skäl.', was: expect.arrayContaining(['Påhittat svar.']) },
    });
    expect((await withdraw(monday?.id)).seats[0].mondayAct).toBeNull();
    expect((await owed()).length).toBeGreaterThan(0);

    const gone = await withdraw(made?.id, null);
    expect(gone).toMatchObject({ isWithdrawn: true, may: [] });
    expect(await owed()).toEqual([]);
    expect((await stage.ask(nora, 'programme.read')).answer.visits).toEqual([]);
    // It is read as before, and nothing more is recorded in it.
    expect((await stage.ask(nora, 'visit.read', { id: visit })).answer).toMatchObject({ isWithdrawn: true });
    await expect(send('visit.monday-act', { seat, says: 'Påhittad handling.' })).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});
