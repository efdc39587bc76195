import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { carryLetters } from '../disclosures/public.server.ts';
import { aSignal, someFacts } from './testing/builders.ts';

describe.each(storeKinds())('a signal, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let olav: Person;
  let karin: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    olav = await stage.signIn(accountOf.olav, 'administration');
    karin = await stage.signIn(accountOf.karin, 'support');
  });
  afterAll(() => stage.store.close());

  const register = async (person: Person) => {
    const sent = aSignal(person.envelope());
    const { answer } = await stage.ask(person, 'signal.register', {}, sent);
    return { sent, answer, id: sent.signal };
  };

  it('is registered by an inspector, who sees it with its words and a receipt', async () => {
    const { answer, sent } = await register(ines);
    expect(answer.signal).toMatchObject({
      status: 'open',
      narrative: sent.narrative,
      facts: sent.facts,
      registeredBy: 'Ines',
    });
    expect(answer.receipt.leaf).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes the place of nothing else whose id its author has seen', async () => {
    const { id } = await register(ines);
    const passing = {
      act: ines.envelope(),
      toUnit: 21,
      facts: ['sector'],
      purpose: 'To plan a check together.',
      ground: 'se.osl-10-15a',
      weighing: { interestInSharing: 'The tax office can see the pay.', interestProtected: 'Nobody is named.' },
    };
    await stage.ask(ines, 'signal.pass-on', { id }, passing);
    const work = async () => (await stage.ask(ines, 'work.list')).answer;
    const before = await work();
    const crossings = await stage.store.asOwner<{ stream: string }>(
      "select stream from acts.act where stream_kind = 'disclosure'",
    );
    for (const stream of [...crossings.map((row) => row.stream), id]) {
      const sent = { ...aSignal(ines.envelope()), signal: stream };
      await expect(stage.ask(ines, 'signal.register', {}, sent)).rejects.toMatchObject({
        kind: 'conflict',
        text: { id: 'http.id-used' },
      });
    }
    expect(crossings).toHaveLength(1);
    expect(await work()).toEqual(before);
  });

  it('is nothing at all to an outsider', async () => {
    const { id } = await register(ines);
    await expect(stage.ask(olav, 'signal.read', { id })).rejects.toMatchObject({ kind: 'not-found' });
    expect((await stage.ask(olav, 'signal.list')).answer).toEqual({ items: [], next: null });
  });

  it('sent twice is there once, with the same receipt', async () => {
    const { answer, sent } = await register(ines);
    const again = await stage.ask(ines, 'signal.register', {}, sent);
    expect(again.answer.receipt).toEqual(answer.receipt);
    const { answer: list } = await stage.ask(ines, 'signal.list');
    expect(list.items.filter((item: { id: string }) => item.id === sent.signal)).toHaveLength(1);
  });

  it('sent five times at once is there once, also what can be done only once, and each gets the same receipt', async () => {
    const sent = aSignal(ines.envelope());
    const fiveTimes = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 5 }, work));
    const receipts = async (answers: Promise<{ answer: { receipt: unknown } }[]>) =>
      new Set((await answers).map(({ answer }) => JSON.stringify(answer.receipt)));
    expect(await receipts(fiveTimes(() => stage.ask(ines, 'signal.register', {}, sent)))).toHaveProperty('size', 1);

    const taking = { act: ines.envelope() };
    const take = () => stage.ask(ines, 'signal.acknowledge', { id: sent.signal }, taking);
    expect(await receipts(fiveTimes(take))).toHaveProperty('size', 1);
  });

  it('sent again after signing in again is still there once', async () => {
    const { answer, sent } = await register(ines);
    const later = await stage.signIn(accountOf.ines, 'supervision');
    const again = { ...sent, act: { ...sent.act, sitting: later.sitting } };
    expect((await stage.ask(later, 'signal.register', {}, again)).answer.receipt).toEqual(answer.receipt);
  });

  it('refuses the same id with other contents', async () => {
    const { sent } = await register(ines);
    const other = { ...sent, narrative: 'Något annat.' };
    await expect(stage.ask(ines, 'signal.register', {}, other)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('is disclosed to another agency, and its sender learns that it arrived and that an officer acknowledged it', async () => {
    const { id } = await register(ines);
    const passed = await stage.ask(
      ines,
      'signal.pass-on',
      { id },
      {
        act: ines.envelope(),
        toUnit: 51,
        facts: ['sector', 'workplace', 'signs'],
        purpose: 'Råd',
        ground: 'se.consultation-without-person',
        weighing: null,
      },
    );
    expect(passed.answer.signal.crossings).toMatchObject([{ receivedAt: null, acknowledgedAt: null }]);
    await carryLetters(stage.runtime);
    const { answer: arrived } = await stage.ask(ines, 'signal.read', { id });
    expect(arrived.crossings[0].receivedAt).not.toBeNull();

    const { answer: inbox } = await stage.ask(karin, 'signal.list', {}, { status: 'unanswered' });
    expect(inbox.items).toHaveLength(1);
    const theirs = inbox.items[0].id;
    expect(theirs).not.toBe(id);
    const { answer: read } = await stage.ask(karin, 'signal.read', { id: theirs });
    expect(read.facts).toEqual({ sector: 'restaurant', workplace: someFacts().workplace, signs: someFacts().signs });
    expect(read.narrative).toBeNull();
    expect(read.timeline).toMatchObject([{ received: true }]);
    expect(arrived.timeline.some((line: { received: boolean }) => line.received)).toBe(false);

    await stage.ask(karin, 'signal.acknowledge', { id: theirs }, { act: karin.envelope() });
    await carryLetters(stage.runtime);
    const { answer: taken } = await stage.ask(ines, 'signal.read', { id });
    expect(taken.crossings[0].acknowledgedAt).not.toBeNull();
    expect(JSON.stringify(taken)).not.toContain('Karin');
  });

  it('keeps two corrections that had not seen each other, until an officer decides', async () => {
    const { sent, id } = await register(ines);
    const correction = (number: number, basedOn: string[]) => ({
      act: ines.envelope(),
      basedOn,
      facts: { people: { known: 'counted', number } },
      narrative: null,
      reason: 'Räknat om.',
    });
    const first = await stage.ask(ines, 'signal.correct', { id }, correction(5, [sent.act.id]));
    const second = await stage.ask(ines, 'signal.correct', { id }, correction(7, [sent.act.id]));
    expect(first.answer.signal.conflicts).toEqual([]);
    expect(
      second.answer.signal.conflicts[0].values.map(({ value }: { value: { number: number } }) => value.number).sort(),
    ).toEqual([5, 7]);
    const decided = await stage.ask(ines, 'signal.correct', { id }, correction(6, second.answer.signal.heads));
    expect(decided.answer.signal.conflicts).toEqual([]);
    expect(decided.answer.signal.facts.people).toEqual({ known: 'counted', number: 6 });
  });
});
