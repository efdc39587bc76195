import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { aFoundPerson, anEnvelope, aPersonAct, aYes, uuid } from '../testing/builders.ts';
import { type GiveConsent, toGiveConsent } from './give-consent.ts';

const now = new Date('2026-02-06T08:00:00.000Z');
const surroundings = {
  recipient: { sv: 'Socialjouren', en: 'Social emergency unit' },
  lapsesAt: null,
  today: '2026-02-06',
  stops: [],
};
const given = (over: object = {}) => {
  const { act: _, said: __, ...facts } = aYes(anEnvelope(), { consent: uuid(40) });
  return aPersonAct({
    id: uuid(41),
    type: 'consent.give',
    deviceSeq: 2,
    facts: { ...facts, to: surroundings.recipient, lapsesAt: null, ...over },
  });
};

const give = (input: GiveConsent, over: object = {}, ...acts: readonly Act[]) =>
  decide(toGiveConsent, input, { ...aFoundPerson(...acts), ...surroundings, ...over }, now);

describe('writing down what a person answered', () => {
  it('keeps what they said sealed, beside codes', () => {
    const input = aYes(anEnvelope(), { said: 'Påhittat ja.' });
    const [act] = give(input);
    expect(act?.words).toEqual({ said: 'Påhittat ja.' });
    expect(JSON.stringify(act?.facts)).not.toContain('Påhittat');
  });

  it.each([
    ['through a relative who interprets', { interpreter: 'relative' as const }, 'interpreter'],
    ['until a day that has passed', { until: '2026-02-05' }, 'until'],
  ])('is refused %s', (_name, over, path) => {
    expect(() => give(aYes(anEnvelope(), over))).toThrow(
      expect.objectContaining({ kind: 'invalid', fields: [expect.objectContaining({ path })] }),
    );
  });

  it('is refused to a unit that is not there', () => {
    expect(() => give(aYes(anEnvelope()), { recipient: null })).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path: 'toUnit' })] }),
    );
  });

  it('a no through a relative is a no all the same', () => {
    const no = aYes(anEnvelope(), { answer: 'no', interpreter: 'relative' });
    expect(give(no)).toHaveLength(1);
  });

  it('the same answer is not written twice', () => {
    const again = aYes(anEnvelope(), { consent: uuid(40) });
    expect(() => give(again, {}, given())).toThrow(expect.objectContaining({ kind: 'conflict' }));
  });
});
