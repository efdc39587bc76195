import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { aPerson } from '../../persons/testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const signs = { needsBed: 'yes', isHurt: 'no', isThreatened: 'no', stayDependsOnWork: 'no' };

describe.each(storeKinds())('an entry about support, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  let ulf: Person;
  const id = newId();
  const send = async (verb: string, input: object, by = karin) =>
    (await stage.ask(by, verb, { id }, { act: by.envelope(), ...input })).answer.help.support;
  const roofIn = (support: {
    needs: readonly { need: string; act: string | null; state: string; note: string | null }[];
  }) => support.needs.find(({ need }) => need === 'roof');
  const found = { need: 'roof', outcome: 'arranged', form: 'plan', by: 'own-unit', note: 'Påhittad säng.' };

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    karin = await stage.signIn(accountOf.karin, 'support');
    ulf = await stage.signIn(accountOf.ulf, 'support');
    await stage.ask(karin, 'person.register', {}, aPerson(karin.envelope(), { person: id }));
    await send('assistance.begin', { support: newId(), signs });
  });
  afterAll(() => stage.store.close());

  it('that is withdrawn no longer counts, and the need is open as before', async () => {
    const arranged = roofIn(await send('assistance.arrange', found));
    expect(arranged).toMatchObject({ state: 'arranged', note: 'Påhittad säng.' });
    const entry = arranged?.act;
    await expect(send('assistance.withdraw', { entry, reason: null }, ulf)).rejects.toMatchObject({
      text: { id: 'entry.reason' },
    });
    const after = await send('assistance.withdraw', { entry, reason: 'Påhittat skäl.' }, ulf);
    expect(roofIn(after)).toMatchObject({ state: 'open', note: null });
    const line = after.timeline.find(({ type }: { type: string }) => type === 'assistance.withdraw');
    expect(line).toMatchObject({ reason: 'Påhittat skäl.' });
    await expect(send('assistance.withdraw', { entry, reason: 'Påhittat skäl.' })).rejects.toMatchObject({
      text: { id: 'entry.none' },
    });
  });

  it('that one has just written oneself is undone without a reason, and a failed search is no obstacle then', async () => {
    const missed = roofIn(await send('assistance.arrange', { ...found, outcome: 'none-found', form: null, by: null }));
    expect(missed).toMatchObject({ state: 'none-found' });
    expect(roofIn(await send('assistance.withdraw', { entry: missed?.act, reason: null }))).toMatchObject({
      state: 'open',
    });
  });

  it('that support began is withdrawn after all else in it, owes nothing, counts no more, and can begin once more', async () => {
    const owes = async () =>
      (await stage.ask(karin, 'work.list')).answer.items.filter(({ kind: of }: { kind: string }) =>
        of.startsWith('assistance.'),
      );
    const counted = () =>
      stage.store.asOwner(
        "select from study.contribution c where c.stage = 'support' and not exists (select from study.taken_back t where t.act = c.act)",
      );
    const { timeline } = await send('assistance.arrange', found);
    const [arranged] = timeline;
    const began = timeline.find(({ type }: { type: string }) => type === 'assistance.begin');
    await expect(send('assistance.withdraw', { entry: began.id, reason: 'Påhittat skäl.' })).rejects.toMatchObject({
      text: { id: 'entry.relied-on' },
    });
    await send('assistance.withdraw', { entry: arranged.id, reason: null });
    expect([(await owes()).length > 0, (await counted()).length]).toEqual([true, 1]);

    const input = { act: karin.envelope(), entry: began.id, reason: 'Påhittat skäl.' };
    const { help } = (await stage.ask(karin, 'assistance.withdraw', { id }, input)).answer;
    expect(help).toMatchObject({ support: null, may: expect.arrayContaining(['assistance.begin']) });
    expect(help.withdrawn[0]).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ withdrawn: expect.objectContaining({ by: 'Karin', reason: 'Påhittat skäl.' }) }),
      ]),
    );
    expect([await owes(), await counted()]).toEqual([[], []]);
    expect(await send('assistance.begin', { support: newId(), signs })).toMatchObject({ person: id });
  });
});
