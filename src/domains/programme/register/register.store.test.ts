import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { refoldAll } from '../../../main/proofs/testing/refolded.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

describe.each(storeKinds())('recommendations and practices, on %s', (kind) => {
  let stage: Stage;
  let nora: Person;
  let nils: Person;
  let ines: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    nora = await stage.signIn(accountOf.nora, 'administration');
    nils = await stage.signIn(accountOf.nils, 'administration');
    ines = await stage.signIn(accountOf.ines, 'supervision');
  });
  afterAll(() => stage.store.close());

  const list = async (name: string) => (await stage.ask(nora, `${name}.list`)).answer.items;
  const take = (over: object) =>
    stage.ask(
      nora,
      'recommendation.take',
      {},
      {
        ...{ act: nora.envelope(), recommendation: newId(), code: null, text: null, source: null, obstacles: [] },
        ...over,
      },
    );
  const send = (verb: string, id: string, input: object, who = nora) =>
    stage.ask(who, verb, { id }, { act: who.envelope(), ...input });

  it('begins with those of the list, which are taken up once and carried out with evidence', async () => {
    expect(await list('recommendation')).toHaveLength(11);
    const { answer } = await take({ code: 'R9' });
    const { id } = answer.recommendation;
    expect(answer.recommendation).toMatchObject({ code: 'R9', state: 'not-started', isVerified: false });
    await expect(take({ code: 'R9' })).rejects.toMatchObject({ kind: 'conflict' });
    const state = { state: 'carried-out', on: '2026-11-01', who: 'Provmyndigheten', evidence: null };
    await expect(send('recommendation.state', id, state)).rejects.toMatchObject({ fields: [{ path: 'evidence' }] });
    await send('recommendation.state', id, { ...state, evidence: 'Rutin beslutad 1 november.' });
    const { people } = (await stage.ask(nora, 'recommendation.read', { id })).answer;
    const { ref } = people.find(({ name }: { name: string }) => name === 'Nils');
    await send('recommendation.follow', id, { owner: ref, reviewBy: '2026-12-15' });
    expect((await list('recommendation')).find(({ code }: { code: string }) => code === 'R9')).toMatchObject({
      ...{ id, state: 'carried-out', evidence: 'Rutin beslutad 1 november.', who: 'Provmyndigheten', owner: 'Nils' },
    });
    await expect(
      send('recommendation.change', id, { text: 'x', source: 'x', obstacles: ['OB-A02'] }),
    ).rejects.toMatchObject({ kind: 'conflict' });
    await expect(stage.ask(ines, 'recommendation.list')).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('takes one of the unit’s own, rewords it, and withdraws it whole', async () => {
    const { answer } = await take({ text: 'Provråd', source: 'Provmötet 3 mars', obstacles: ['OB-A02'] });
    const { id } = answer.recommendation;
    const words = { text: 'Provråd, rättat', source: 'Provmötet 3 mars', obstacles: ['OB-A03'] };
    const { answer: changed } = await send('recommendation.change', id, words);
    expect(changed.recommendation).toMatchObject({ text: 'Provråd, rättat', obstacles: ['OB-A03'] });
    const [last, first] = changed.recommendation.timeline;
    await send('recommendation.withdraw', id, { entry: last.id, reason: 'Fel.' });
    const { answer: gone } = await send('recommendation.withdraw', id, { entry: first.id, reason: 'Fel.' });
    expect(gone.recommendation).toMatchObject({ isWithdrawn: true, may: [] });
    expect(await list('recommendation')).toHaveLength(11);
  });

  it('has practices of the list, and its own, which a second person reviews', async () => {
    const before = (await list('practice')).length;
    const practice = newId();
    const said = {
      ...{ country: 'NL', obstacles: ['OB-A02'], what: 'Provpraxis', where: 'Provstaden', evidence: null },
      ...{ doesNotShow: 'Prov', conditions: 'Prov', source: 'Provkällan 2025' },
    };
    await stage.ask(nora, 'practice.add', {}, { act: nora.envelope(), practice, ...said });
    const { answer } = await send('practice.change', practice, { ...said, evidence: 'Provunderlag' });
    const { version } = answer.practice;
    expect(answer.practice).toMatchObject({
      evidence: 'Provunderlag',
      isVerified: false,
      earlier: [{ evidence: null }],
    });
    const review = { version, verdict: 'agrees', note: 'Sidan 3 säger det.' };
    await expect(send('practice.review', practice, review)).rejects.toMatchObject({ kind: 'conflict' });
    const { answer: reviewed } = await send('practice.review', practice, review, nils);
    expect(reviewed.practice).toMatchObject({ isVerified: true, review: { by: 'Nils', note: 'Sidan 3 säger det.' } });
    const { answer: ended } = await send('practice.end', practice, { why: 'Togs bort 2026.' });
    expect(ended.practice).toMatchObject({ ended: true, endedWhy: 'Togs bort 2026.', may: ['practice.withdraw'] });
    expect(await list('practice')).toHaveLength(before + 1);
    expect((await refoldAll(stage.store, stage.runtime.registry)).differences).toEqual([]);
  });

  it.each(['recommendation', 'practice'])('gives %s as a file', async (name) => {
    const { answer } = await stage.ask(nora, `${name}.file`, {}, { format: 'csv' });
    const text = Buffer.from(answer.base64, 'base64').toString('utf8');
    expect(text.trim().split('\r\n').length).toBeGreaterThan(11);
    expect(text).toContain('not verified');
  });
});
