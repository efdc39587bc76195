import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { carryLetters } from '../../disclosures/public.server.ts';
import { aPerson, aYes, somePersonFacts } from '../../persons/testing/builders.ts';
import { lapseOverdue } from '../public.server.ts';
import { aHandOver, at, someFacts } from '../testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const inspectors = 11;
const board = 61;

describe.each(storeKinds())('what two units say to each other about a hand-over, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let karin: Person;
  let sara: Person;
  let ulf: Person;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
    sara = await stage.signIn(accountOf.sara, 'support');
    ulf = await stage.signIn(accountOf.ulf, 'support');
  });
  afterAll(() => stage.store.close());

  const consent = 'se.osl-10-1-consent';
  const carry = () => carryLetters(stage.runtime);
  const read = async (who: Person, id: string) => (await stage.ask(who, 'suspicion.read', { id })).answer;
  const ask = async (who: Person, verb: string, id: string, more: object = {}) =>
    (await stage.ask(who, `suspicion.${verb}`, { id }, { act: who.envelope(), ...more })).answer.suspicion;
  const refused = (asked: Promise<unknown>) =>
    asked.then(
      () => 'done',
      (error: { text?: { id: string } }) => error.text?.id,
    );
  const idsOf = async (who: Person): Promise<string[]> =>
    (await stage.ask(who, 'suspicion.list')).answer.items.map(({ id }: { id: string }) => id);
  const handOver = async (called: string, over: object = {}): Promise<string> => {
    const suspicion = newId();
    const facts = someFacts({ consent: 'yes', called });
    const input = { ...aHandOver({ ground: consent, facts }), act: ines.envelope(), suspicion, ...over };
    await stage.ask(ines, 'suspicion.hand-over', {}, input);
    return suspicion;
  };
  const arrived = async (called: string, over: object = {}, by: Person = karin) => {
    const before = await idsOf(by);
    const sent = await handOver(called, over);
    await carry();
    const received = (await idsOf(by)).find((id) => !before.includes(id));
    if (!received) throw new Error('Nothing arrived.');
    return { sent, received };
  };
  const work = async (who: Person, about: string): Promise<string[]> =>
    (await stage.ask(who, 'work.list')).answer.items
      .filter((item: { about: { id: string } }) => item.about.id === about)
      .map((item: { kind: string }) => item.kind);
  const later = (iso: string) => ({ ...stage.runtime, clock: () => new Date(at(iso)) });
  const noPlace = { reason: 'no-place', words: 'Påhittat skäl.', alternative: { is: 'unit', unit: board } };

  it('is declined with why and where instead, sent to that unit with everything filled in, and taken there', async () => {
    const { sent, received } = await arrived('Staren');
    const declined = await ask(karin, 'decline', received, noPlace);
    expect(declined).toMatchObject({ status: 'declined', may: expect.not.arrayContaining(['suspicion.acknowledge']) });
    expect(await work(karin, received)).toEqual([]);
    await carry();
    const seen = await read(ines, sent);
    expect(seen).toMatchObject({
      status: 'declined',
      crossing: { declinedAt: testNow.toISOString() },
      exchange: { declined: { reason: 'no-place', words: 'Påhittat skäl.', alternative: 'unit', unit: board } },
    });
    expect(JSON.stringify(seen)).not.toContain('Karin');
    expect(await work(ines, sent)).toContain('suspicion.declined-there');
    expect(await refused(ask(karin, 'acknowledge', received))).toBe('suspicion.reply.already-declined');

    const { sent: next, received: there } = await arrived('Staren', { toUnit: board, instead: sent }, sara);
    expect(await read(ines, sent)).toMatchObject({ status: 'sent-on', exchange: { sentOn: { suspicion: next } } });
    expect(await read(ines, next)).toMatchObject({ exchange: { instead: sent } });
    expect(await work(ines, sent)).not.toContain('suspicion.declined-there');
    await ask(sara, 'acknowledge', there);
    await carry();
    expect((await read(ines, next)).crossing.acknowledgedAt).not.toBeNull();
    expect(await refused(handOver('Staren', { instead: next }))).toBe('suspicion.reply.taken-there');
    expect(await refused(handOver('Staren', { instead: sent }))).toBe('suspicion.reply.already-sent-on');
  });

  it('is asked back on and answered in the same hand-over, on a ground, and its words are encrypted', async () => {
    const { sent, received } = await arrived('Vipan');
    await ask(karin, 'ask-back', received, { question: 'Påhittad fråga?' });
    expect(await refused(ask(karin, 'ask-back', received, { question: 'En till?' }))).toBe(
      'suspicion.reply.asks-already',
    );
    await carry();
    const asked = await read(ines, sent);
    expect(asked).toMatchObject({ status: 'asked', exchange: { questions: [{ words: 'Påhittad fråga?' }] } });
    expect(await work(ines, sent)).toContain('suspicion.asked-back');
    const question = asked.exchange.questions[0].letter;
    const answer = (ground: string) =>
      ask(ines, 'answer-back', sent, { question, answer: 'Påhittat svar.', ground, weighing: null });
    expect(await refused(answer('se.consultation-without-person'))).toBe('ground.excludes');
    expect(await answer(consent)).toMatchObject({ status: 'handed-over' });
    await carry();
    expect((await read(karin, received)).exchange.questions).toMatchObject([
      { words: 'Påhittad fråga?', answer: 'Påhittat svar.' },
    ]);
    const acts = await stage.store.asOwner('select facts::text as facts from acts.act');
    expect(JSON.stringify(acts)).not.toMatch(/Påhittad fråga|Påhittat svar|Påhittat skäl/);
  });

  it('lapses by the unit’s own term, which its manager sets; can still be taken, and its sender sends it elsewhere', async () => {
    const { sent, received } = await arrived('Lärkan');
    expect((await read(karin, received)).exchange.lapses).toMatchObject({ lapsed: false, ownTerm: false });
    const term = { act: ulf.envelope(), term: newId(), acuteHours: 2, workingDays: 1 };
    const setBy = (who: Person) =>
      stage.ask(who, 'referral-term.set', {}, { ...term, act: who.envelope(), term: newId() });
    await expect(setBy(karin)).rejects.toMatchObject({ kind: 'forbidden' });
    await setBy(ulf);
    expect((await read(karin, received)).exchange.lapses).toEqual({
      at: at('2026-11-25T10:00'),
      lapsed: false,
      ownTerm: true,
    });
    expect(await lapseOverdue(later('2026-11-25T10:05'))).toBeGreaterThan(0);
    expect(await lapseOverdue(later('2026-11-25T10:06'))).toBe(0);
    await carry();
    expect((await read(ines, sent)).crossing).toMatchObject({ lapsedAt: expect.any(String), acknowledgedAt: null });
    expect(await work(ines, sent)).toContain('disclosure.lapsed');
    expect(await read(karin, received)).toMatchObject({ status: 'unanswered', exchange: { lapses: { lapsed: true } } });

    await arrived('Lärkan', { toUnit: board, instead: sent }, sara);
    expect(await work(ines, sent)).not.toContain('disclosure.lapsed');
    expect(await read(karin, received)).toMatchObject({ status: 'withdrawn', withdrawals: [{ why: 'matter' }] });
    expect(await refused(ask(karin, 'acknowledge', received))).toBe('suspicion.reply.is-withdrawn');
  });

  it('is withdrawn by its sender: stopped before it arrives, else told, with whether the consent is gone', async () => {
    const stopped = await handOver('Ärlan');
    const withdraw = (id: string, reason: string) => ask(ines, 'withdraw', id, { reason, note: null });
    expect(await withdraw(stopped, 'mistake')).toMatchObject({
      status: 'withdrawn',
      crossing: { withdrawal: { isStopped: true } },
    });
    const { sent, received } = await arrived('Svalan');
    expect(await work(karin, received)).toEqual(['suspicion.acknowledge']);
    await withdraw(sent, 'consent-withdrawn');
    await carry();
    expect(await read(karin, received)).toMatchObject({
      status: 'withdrawn',
      exchange: { withdrawn: { ofConsent: true, reason: null } },
      withdrawals: [{ why: 'consent', maySee: true }],
    });
    expect(await work(karin, received)).toEqual(['disclosure.withdrawn']);
    expect(await refused(withdraw(sent, 'mistake'))).toBe('suspicion.reply.already-withdrawn');
  });

  it('has an outcome on the person’s consent alone, which ends when the consent is withdrawn; else it is closed, no more', async () => {
    const { sent, received } = await arrived('Sparven');
    await ask(karin, 'acknowledge', received);
    const person = newId();
    const facts = somePersonFacts({ alias: 'Sparven' });
    await stage.ask(karin, 'person.register', {}, aPerson(karin.envelope(), { person, facts }));
    const report = () =>
      ask(karin, 'report-outcome', received, { person, result: 'safe-place', words: 'Påhittad säng.' });
    expect(await refused(report())).toBe('suspicion.reply.no-consent');
    expect((await read(karin, received)).exchange.consented).toEqual([]);
    const yes = aYes(karin.envelope(), { purpose: 'contact', toUnit: inspectors });
    await stage.ask(karin, 'consent.give', { id: person }, yes);
    expect((await read(karin, received)).exchange.consented).toMatchObject([{ person, alias: 'Sparven' }]);
    await report();
    await carry();
    expect((await read(ines, sent)).exchange.outcome).toMatchObject({ result: 'safe-place', words: 'Påhittad säng.' });
    await stage.ask(karin, 'consent.withdraw', { id: person }, { act: karin.envelope(), consent: yes.consent });
    await carry();
    const after = await read(ines, sent);
    expect(after.exchange.outcome).toMatchObject({ isWithdrawn: true, words: null });
    expect(after.withdrawals).toMatchObject([{ why: 'consent' }]);

    const ending = { outcome: 'closed', reason: 'not-reached', count: 1, note: 'Påhittad anteckning.' };
    await ask(karin, 'close', received, ending);
    await carry();
    const closed = await read(ines, sent);
    expect(closed.crossing.closedAt).not.toBeNull();
    expect(JSON.stringify(closed)).not.toMatch(/not-reached|Påhittad anteckning/);
  });
});
