import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { morePersonas, personas } from '../../main/demo/personas.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { textOfWord } from '../../platform/testing/word-document.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { carryLetters } from '../disclosures/public.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
/** Accounts in the order in which people are provisioned. */
const accountNamed = (key: string): string =>
  String(1000 + [...personas, ...morePersonas].findIndex((persona) => persona.key === key));
const vilnius = 121;

describe.each(storeKinds())('a fee claim abroad, on %s', (kind) => {
  let stage: Stage;
  let linus: Person;
  let lina: Person;
  let olav: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    linus = await stage.signIn(accountOf.linus, 'support');
    lina = await stage.signIn(accountNamed('lina'), 'administration');
    olav = await stage.signIn(accountOf.olav, 'administration');
  });
  afterAll(() => stage.store.close());

  const register = async (given: number): Promise<string> => {
    const claim = newId();
    await stage.ask(
      linus,
      'fee-claim.register',
      {},
      {
        act: linus.envelope(),
        claim,
        workers: 11,
        amount: { value: 8800, currency: 'EUR' },
        period: { from: '2025-03', to: '2025-05' },
        firm: 'UAB Žalvaris Demo',
        story: 'Påhittat: avgift för arbetet.',
        consent: { toUnit: vilnius, given },
      },
    );
    return claim;
  };
  const pass = (id: string) =>
    stage.ask(
      linus,
      'fee-claim.pass-on',
      { id },
      {
        act: linus.envelope(),
        toUnit: vilnius,
        facts: ['workers', 'amount', 'firm'],
        purpose: 'Kravet hör till firmans land.',
        ground: 'se.osl-10-1-consent',
        weighing: null,
      },
    );

  it('stays here as long as one of the workers has not consented', async () => {
    const id = await register(10);
    await expect(pass(id)).rejects.toMatchObject({ kind: 'invalid' });
    await expect(stage.ask(olav, 'fee-claim.read', { id })).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is sent with the chosen facts, is acknowledged there, and its sender learns that and no name', async () => {
    const id = await register(11);
    await pass(id);
    await carryLetters(stage.runtime);
    const { answer: list } = await stage.ask(lina, 'fee-claim.list');
    expect(list.items).toMatchObject([{ origin: 'received', state: 'unanswered', workers: 11 }]);
    const there = list.items[0].id;
    const { answer: read } = await stage.ask(lina, 'fee-claim.read', { id: there });
    expect(read.facts).toEqual({ workers: 11, amount: { value: 8800, currency: 'EUR' }, firm: 'UAB Žalvaris Demo' });
    expect(read.purpose).toBe('Kravet hör till firmans land.');
    const paper = async (person: Person, of: string) =>
      textOfWord((await stage.ask(person, 'fee-claim.paper', { id: of }, { format: 'docx' })).answer.file.base64);
    const own = await paper(linus, id);
    for (const told of [
      '8,800 EUR',
      'UAB Žalvaris Demo',
      '11 of 11',
      'Påhittat: avgift',
      'How to pay the workers back',
    ])
      expect(own).toContain(told);
    const copy = await paper(lina, there);
    expect(copy).toContain('Copy of a received claim');
    expect(copy).toContain('not disclosed');
    expect(copy).not.toContain('Påhittat: avgift');
    await expect(paper(olav, id)).rejects.toMatchObject({ kind: 'not-found' });
    await stage.ask(lina, 'fee-claim.take', { id: there }, { act: lina.envelope() });
    await expect(stage.ask(lina, 'fee-claim.take', { id: there }, { act: lina.envelope() })).rejects.toMatchObject({
      kind: 'conflict',
    });
    await carryLetters(stage.runtime);
    const { answer: back } = await stage.ask(linus, 'fee-claim.read', { id });
    expect(back.crossings[0]).toMatchObject({ acknowledgedAt: testNow.toISOString() });
    expect(JSON.stringify(back)).not.toContain('Lina');
  });

  it('that was registered by mistake is withdrawn while nothing of it has left, and is in no list', async () => {
    const entryOf = (answer: { timeline: { id: string; type: string }[] }) =>
      answer.timeline.find(({ type }) => type === 'fee-claim.register')?.id;
    const read = async (id: string) => (await stage.ask(linus, 'fee-claim.read', { id })).answer;
    const withdraw = async (id: string) =>
      stage.ask(
        linus,
        'fee-claim.withdraw',
        { id },
        { act: linus.envelope(), entry: entryOf(await read(id)), reason: 'Påhittat skäl.' },
      );
    const listed = async () =>
      (await stage.ask(linus, 'fee-claim.list')).answer.items.map(({ id }: { id: string }) => id);
    const sent = await register(11);
    await pass(sent);
    await expect(withdraw(sent)).rejects.toMatchObject({ text: { id: 'exchange.claim-has-crossed' } });

    const mistaken = await register(11);
    expect(await listed()).toContain(mistaken);
    expect((await withdraw(mistaken)).answer.claim).toMatchObject({ isWithdrawn: true, may: [] });
    expect(await listed()).not.toContain(mistaken);
    expect(await listed()).toContain(sent);
    expect(await read(mistaken)).toMatchObject({
      isWithdrawn: true,
      timeline: expect.arrayContaining([
        expect.objectContaining({ withdrawn: expect.objectContaining({ by: 'Linus', reason: 'Påhittat skäl.' }) }),
      ]),
    });
    await expect(pass(mistaken)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('two countries are shown side by side, and a count from one to nine crosses no border', async () => {
    const { answer } = await stage.ask(lina, 'region.compare');
    const counts = answer.countries.flatMap(({ stages }: { stages: { obstacle: { count: number | null } }[] }) =>
      stages.map(({ obstacle }) => obstacle.count),
    );
    expect(counts.filter((count: number | null) => count !== null && count > 0 && count < 10)).toEqual([]);
    expect(counts).toContain(61);
    expect(counts).toContain(0);
  });
});
