import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { between } from '../../disclosures/testing/between.ts';
import { aConsultation, aHandOver, someFacts, someFile, uuid } from '../testing/builders.ts';
import { type HandingOver, toHandOver } from './hand-over.ts';

const now = new Date('2026-11-20T15:25:00.000Z');

const handing = (over: Partial<HandingOver> = {}): HandingOver => ({
  ...between(),
  id: uuid(0),
  visitIsHere: true,
  instead: null,
  at: someFile,
  reference: 'M-INVENTED',
  letter: uuid(800),
  sendAct: uuid(501),
  crossing: uuid(600),
  ...over,
});
const refused = (path: string, message: string) =>
  expect.objectContaining({ kind: 'invalid', message, fields: [expect.objectContaining({ path })] });
const handOver = (input: ReturnType<typeof aHandOver>, of: HandingOver) => decide(toHandOver, input, of, now);
const nothingSaid = { narrative: null, reach: null };

describe('a hand-over', () => {
  it('is one act in the file of the sender and one letter, and the free text is encrypted in both', () => {
    const [told, sent] = handOver(aHandOver(), handing());
    expect(told).toMatchObject({
      type: 'suspicion.hand-over',
      stream: uuid(0),
      facts: { reference: 'M-INVENTED', called: 'Staren', words: ['narrative', 'reach'] },
      words: { narrative: 'Påhittade egna ord.', reach: 'Ett påhittat nummer.' },
    });
    expect(sent).toMatchObject({ type: 'disclosure.send', basedOn: [told?.id], facts: { kind: 'suspicion' } });
    expect(JSON.stringify([told?.facts, sent?.facts])).not.toMatch(/Påhittade|nummer/);
    expect(JSON.parse(sent?.words?.snapshot ?? '')).toMatchObject({ called: 'Staren', reach: 'Ett påhittat nummer.' });
  });

  it('keeps the visit in which it was seen in the sending agency, and does not send it', () => {
    const [told, sent] = handOver(aHandOver({ visit: uuid(60) }), handing());
    expect(told?.facts).toMatchObject({ visit: uuid(60) });
    expect(JSON.stringify(sent)).not.toContain(uuid(60));
    const [alone] = handOver(aHandOver({ visit: uuid(60) }), handing({ visitIsHere: false }));
    expect(alone?.facts).not.toHaveProperty('visit'); // and it goes all the same
  });

  it('says of each fact that was filled in that it is sent, and of none that was not', () => {
    const facts = someFacts({ contact: null, workplace: null });
    const [told] = handOver(aHandOver({ ...nothingSaid, facts }), handing());
    expect(told?.facts).toMatchObject({
      handed: ['about', 'called', 'consent', 'sector', 'people', 'signs', 'tonight'],
    });
    expect(told?.words).toBeNull();
  });

  it('of a person without an alias is refused', () => {
    expect(() => handOver(aHandOver({ facts: someFacts({ called: null }) }), handing())).toThrow(
      refused('facts.called', 'suspicion.alias-missing'),
    );
  });

  it('of a person who refused is refused, on whatever ground', () => {
    expect(() => handOver(aHandOver({ facts: someFacts({ consent: 'no' }) }), handing())).toThrow(
      refused('facts.consent', 'suspicion.said-no'),
    );
  });

  it('on the ground of consent is done with consent and refused without', () => {
    const [ground] = between().grounds;
    const grounds = ground ? [{ ...ground, needs_consent: true }] : [];
    expect(handOver(aHandOver({ facts: someFacts({ consent: 'yes' }) }), handing({ grounds }))).toHaveLength(2);
    expect(() => handOver(aHandOver(), handing({ grounds }))).toThrow(refused('ground', 'ground.no-consent'));
  });
});

describe('a consultation', () => {
  it('is about a workplace and no person', () => {
    expect(handOver(aHandOver({ ...nothingSaid, facts: aConsultation() }), handing())).toHaveLength(2);
  });

  it.each([
    ['facts.called', { facts: aConsultation({ called: 'Staren' }) }],
    ['facts.contact', { facts: aConsultation({ contact: someFacts().contact }) }],
    ['reach', { facts: aConsultation(), reach: 'Ett påhittat nummer.' }],
    ['narrative', { facts: aConsultation(), narrative: 'Påhittade egna ord.' }],
  ])('with %s is refused: that would identify a person', (path, over) => {
    expect(() => handOver(aHandOver({ ...nothingSaid, ...over }), handing())).toThrow(
      refused(path, 'suspicion.person-in-consultation'),
    );
  });
});
