import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { sealedTalk } from '../public.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

describe.each(storeKinds())('a conversation that was noted by mistake, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  const visit = newId();
  const talked = { outcome: 'held', cardTaken: true, worker: null, alone: true, interpreter: 'none' };
  const converse = async (toCoordinator: object | null) =>
    (await stage.ask(ines, 'inspection.converse', { id: visit }, { act: ines.envelope(), ...talked, toCoordinator }))
      .answer.visit;
  const withdraw = async (entry: string, reason: string | null = 'Påhittat skäl.') =>
    (await stage.ask(ines, 'inspection.withdraw', { id: visit }, { act: ines.envelope(), entry, reason })).answer.visit;
  const talks = async () => (await stage.ask(ines, 'visit.after', { id: visit })).answer;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    const inspection = newId();
    await stage.ask(ines, 'room.open', {}, { act: ines.envelope(), inspection, purpose: 'worker-protection' });
    await stage.ask(
      ines,
      'inspection.begin',
      {},
      {
        ...{ act: ines.envelope(), visit, inspection, basis: 'se.aml-7-5', letInBy: 'manager' },
        ...{ workplace: { name: 'Exempelkrogen Demo', municipality: 'Vadsund' }, announced: true },
      },
    );
  });
  afterAll(() => stage.store.close());

  it('is withdrawn, counts for nothing, and stands struck through', async () => {
    const before = JSON.stringify(await talks());
    const shown = await converse(null);
    const [talk] = shown.conversations;
    expect(shown.may).toContain('inspection.withdraw');
    expect(JSON.stringify(await talks())).not.toBe(before);
    const after = await withdraw(talk.id);
    expect(after.conversations).toEqual([]);
    expect(after.may).not.toContain('inspection.withdraw');
    expect(JSON.stringify(await talks())).toBe(before);
    expect(after.timeline.find(({ id }: { id: string }) => id === talk.id)).toMatchObject({
      withdrawn: { by: 'Ines', reason: 'Påhittat skäl.' },
    });
    await expect(withdraw(talk.id)).rejects.toMatchObject({ text: { id: 'entry.none' } });
  });

  it('stays where what the worker said has gone to a coordinator', async () => {
    const { answer } = await stage.ask(ines, 'inspection.visit', { id: visit });
    const [{ unit, key }] = answer.coordinators;
    const sealed = await sealedTalk({ unit, key, visit }, { answers: { threatened: 'rather-not' } });
    const { conversations } = await converse({ unit, language: 'uz', ...sealed });
    await expect(withdraw(conversations[0].id)).rejects.toMatchObject({
      text: { id: 'inspection.conversation-has-crossed' },
    });
  });
});
