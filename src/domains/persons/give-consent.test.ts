import { describe, expect, it } from 'vitest';
import { giveConsent, withdrawConsent } from './give-consent.ts';
import { aFoundPerson, anEnvelope, aPersonAct, aYes, uuid } from './testing/builders.ts';

const surroundings = {
  recipient: { sv: 'Socialjouren', en: 'Social emergency unit' },
  lapsesAt: null,
  today: '2026-02-06',
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

describe('writing down what a person answered', () => {
  it('keeps what they said sealed, beside codes', () => {
    const input = aYes(anEnvelope(), { said: 'Påhittat ja.' });
    const [act] = giveConsent(input, { ...aFoundPerson(), ...surroundings });
    expect(act?.words).toEqual({ said: 'Påhittat ja.' });
    expect(JSON.stringify(act?.facts)).not.toContain('Påhittat');
  });

  it.each([
    ['through a relative who interprets', { interpreter: 'relative' as const }, 'interpreter'],
    ['until a day that has passed', { until: '2026-02-05' }, 'until'],
  ])('is refused %s', (_name, over, path) => {
    expect(() => giveConsent(aYes(anEnvelope(), over), { ...aFoundPerson(), ...surroundings })).toThrow(
      expect.objectContaining({ kind: 'invalid', fields: [expect.objectContaining({ path })] }),
    );
  });

  it('is refused to a unit that is not there', () => {
    expect(() => giveConsent(aYes(anEnvelope()), { ...aFoundPerson(), ...surroundings, recipient: null })).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path: 'toUnit' })] }),
    );
  });

  it('a no through a relative is a no all the same', () => {
    const no = aYes(anEnvelope(), { answer: 'no', interpreter: 'relative' });
    expect(giveConsent(no, { ...aFoundPerson(), ...surroundings })).toHaveLength(1);
  });

  it('the same answer is not written twice', () => {
    const again = aYes(anEnvelope(), { consent: uuid(40) });
    expect(() => giveConsent(again, { ...aFoundPerson(given()), ...surroundings })).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
  });
});

describe('taking a yes back', () => {
  const input = { act: anEnvelope({ id: uuid(42) }), consent: uuid(40) };

  it('rests on the act that gave it', () => {
    expect(withdrawConsent(input, aFoundPerson(given()))[0]).toMatchObject({
      type: 'consent.withdraw',
      basedOn: [uuid(41)],
    });
  });

  it('is refused where there is none, where it was a no, and where it is done', () => {
    const back = aPersonAct({
      id: uuid(43),
      type: 'consent.withdraw',
      deviceSeq: 3,
      facts: { consent: uuid(40), to: surroundings.recipient },
    });
    expect(() => withdrawConsent(input, aFoundPerson())).toThrow(expect.objectContaining({ kind: 'conflict' }));
    expect(() => withdrawConsent(input, aFoundPerson(given({ answer: 'no' })))).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
    expect(() => withdrawConsent(input, aFoundPerson(given(), back))).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
  });
});
