import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { refoldAll } from '../../../main/proofs/testing/refolded.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

describe.each(storeKinds())('the steering group of a programme, on %s', (kind) => {
  let stage: Stage;
  let nora: Person;
  let nils: Person;
  const programme = newId();
  const [risk, meeting, decision] = [newId(), newId(), newId()];

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    nora = await stage.signIn(accountOf.nora, 'administration');
    nils = await stage.signIn(accountOf.nils, 'administration');
    await stage.ask(
      nora,
      'programme.open',
      {},
      {
        ...{ act: nora.envelope(), programme, title: 'Provprogrammet', from: '2025-01-01', ends: '2026-12-31' },
        ...{ country: 'SE', region: null, lead: null, funder: null, currency: 'SEK' },
        ...{ goals: [], lines: [], remains: [] },
      },
    );
  });
  afterAll(() => stage.store.close());

  const send = (verb: string, input: object, who = nora) =>
    stage.ask(who, verb, { id: programme }, { act: who.envelope(), ...input });
  const shown = async (who = nora) => (await stage.ask(who, 'programme.steering', { id: programme })).answer;
  const assess = (over: object = {}) =>
    send('programme.risk', {
      ...{ risk, what: 'Värdlandet ställer in', likelihood: 'low', consequence: 'high', why: 'Val i mars.' },
      ...{ answer: 'Ett annat land är tillfrågat.', owner: null, reviewBy: '2026-12-01' },
      ...over,
    });
  it('has risks that are assessed by a person with reasons, handed over, and come true', async () => {
    await assess();
    const { people } = await shown();
    const ref = people.find(({ name }: { name: string }) => name === 'Nils').ref;
    await assess({ likelihood: 'high', why: 'Valet blev av.', owner: ref });
    expect((await shown()).risks).toMatchObject([
      { likelihood: 'high', owner: { name: 'Nils' }, earlier: [{ likelihood: 'low', why: 'Val i mars.', by: 'Nora' }] },
    ]);
    await expect(assess({ owner: 'none' })).rejects.toMatchObject({ fields: [{ path: 'owner' }] });
    await send('programme.risk-over', { risk, outcome: 'happened', on: '2026-11-20', how: 'Besöket ställdes in.' });
    expect((await shown()).risks).toMatchObject([{ over: { outcome: 'happened', how: 'Besöket ställdes in.' } }]);
    await expect(assess()).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('meets, decides, and has minutes that another person approves', async () => {
    await send('programme.meeting', { meeting, on: '2026-11-10', place: 'Provrummet', present: 'Provordförande' });
    await send('programme.minutes', { meeting, text: 'Utkast.' });
    await send('programme.minutes', { meeting, text: 'Protokoll.' });
    const what = {
      decision,
      meeting,
      what: 'Besöket flyttas.',
      why: 'Värden ställde in.',
      who: null,
      due: '2026-12-01',
    };
    await send('programme.decision', what);
    const [held] = (await shown()).meetings;
    expect(held.minutes).toMatchObject([{ version: 2, byMe: true, approved: null }, { version: 1 }]);
    const approve = { meeting, version: held.minutes[0].act, signer: null, copy: null };
    await expect(send('programme.approve', approve)).rejects.toMatchObject({ fields: [{ path: 'signer' }] });
    await send('programme.approve', approve, nils);
    expect((await shown()).meetings[0].minutes[0]).toMatchObject({ approved: { by: 'Nils', copy: null } });
    await expect(send('programme.decision', what)).rejects.toMatchObject({ kind: 'conflict' });
    await send('programme.decision-done', { decision, on: '2026-11-22', how: 'Nytt datum är satt.' });
    expect((await shown()).meetings[0].decisions).toMatchObject([
      { stands: true, done: { how: 'Nytt datum är satt.' } },
    ]);
  });

  it('writes down what did not work, and takes back what was entered by mistake', async () => {
    const lesson = newId();
    await send('programme.lesson', {
      ...{ lesson, on: '2026-11-20', goal: null, what: 'För få platser.', why: 'Sent ute.', instead: 'Boka i mars.' },
    });
    const { lessons, timeline } = await shown();
    expect(lessons).toMatchObject([{ what: 'För få platser.', by: 'Nora' }]);
    await send('programme.withdraw', { entry: timeline[0].id, reason: 'Fel program.' });
    expect((await shown()).lessons).toEqual([]);
    expect((await refoldAll(stage.store, stage.runtime.registry)).differences).toEqual([]);
  });
});
