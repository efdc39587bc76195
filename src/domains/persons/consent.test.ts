import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Consent,
  type ConsentQuestion,
  carriedNoMore,
  consentState,
  hasConsent,
  standingYes,
  yesesTo,
} from './consent.ts';
import { purposes } from './schema.ts';
import { aConsent, uuid } from './testing/builders.ts';

const moment = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) })
  .map((at) => new Date(at).toISOString());
const facts = fc.option(fc.uniqueArray(fc.constantFrom('one', 'two', 'three'), { minLength: 1 }));
const consent: fc.Arbitrary<Consent> = fc.record({
  id: fc.uuid(),
  answer: fc.constantFrom('yes', 'no'),
  purpose: fc.constantFrom(...purposes),
  toUnit: fc.constantFrom(31, 41, 61),
  facts,
  lapsesAt: fc.option(moment),
  givenAt: moment,
  withdrawnAt: fc.option(moment),
});
const asked: fc.Arbitrary<ConsentQuestion> = fc.record({
  recipientUnit: fc.constantFrom(31, 41, 61),
  purpose: fc.constantFrom(...purposes),
  facts,
});

describe('a consent', () => {
  it('holds for its purpose and its recipient, and for nothing and no one else', () => {
    const yes = [aConsent({ purpose: 'police', toUnit: 31 })];
    const at = '2026-03-01T00:00:00.000Z';
    expect(hasConsent(yes, { purpose: 'police', recipientUnit: 31 }, at)).toBe(true);
    expect(hasConsent(yes, { purpose: 'migration', recipientUnit: 31 }, at)).toBe(false);
    expect(hasConsent(yes, { purpose: 'police', recipientUnit: 41 }, at)).toBe(false);
  });

  it('about one fact does not reach a second', () => {
    const yes = [aConsent({ facts: ['answer.cash-back'] })];
    const to = { recipientUnit: 41, purpose: 'prosecution' as const };
    expect(hasConsent(yes, { ...to, facts: ['answer.cash-back'] }, '2026-12-01T00:00:00.000Z')).toBe(true);
    expect(hasConsent(yes, { ...to, facts: ['answer.cash-back', 'answer.address'] }, '2026-12-01T00:00:00.000Z')).toBe(
      false,
    );
  });

  it('holds on its last day and not on the day after', () => {
    const yes = aConsent({ lapsesAt: '2026-06-01T22:00:00.000Z' });
    expect(consentState(yes, '2026-06-01T21:59:59.999Z')).toBe('given');
    expect(consentState(yes, '2026-06-01T22:00:00.000Z')).toBe('lapsed');
  });
});

describe('for any answers', () => {
  it('nothing asked is nothing allowed', () => {
    fc.assert(fc.property(asked, moment, (question, at) => !hasConsent([], question, at)));
  });

  it('withdrawing all consents stops everything from that moment on', () => {
    fc.assert(
      fc.property(fc.array(consent), asked, moment, (consents, question, at) => {
        const withdrawn = consents.map((one) => ({ ...one, withdrawnAt: at }));
        return !hasConsent(withdrawn, question, at);
      }),
    );
  });

  it('withdrawing or limiting one never opens anything', () => {
    fc.assert(
      fc.property(fc.array(consent, { minLength: 1 }), fc.nat(), asked, moment, moment, (all, n, question, at, end) => {
        const which = n % all.length;
        const less = all.map((one, i) => (i === which ? { ...one, withdrawnAt: end } : one));
        if (all[which]?.withdrawnAt === null && hasConsent(less, question, at))
          expect(hasConsent(all, question, at)).toBe(true);
      }),
    );
  });

  it('a refusal said now ends every consent before it to the same unit for the same purpose', () => {
    fc.assert(
      fc.property(fc.array(consent), asked, moment, (consents, question, at) => {
        const no = aConsent({
          answer: 'no',
          purpose: question.purpose ?? 'police',
          toUnit: question.recipientUnit,
          givenAt: at,
          facts: null,
        });
        return !hasConsent([...consents, no], question, at);
      }),
    );
  });

  it('the order in which the answers are stored changes nothing', () => {
    fc.assert(
      fc.property(fc.array(consent), asked, moment, (consents, question, at) => {
        expect(hasConsent([...consents].reverse(), question, at)).toBe(hasConsent(consents, question, at));
      }),
    );
  });

  it('asking for more facts is never easier than asking for fewer', () => {
    fc.assert(
      fc.property(fc.array(consent), asked, moment, (consents, question, at) => {
        if (!question.facts || question.facts.length < 2) return;
        if (hasConsent(consents, question, at))
          expect(hasConsent(consents, { ...question, facts: question.facts.slice(1) }, at)).toBe(true);
      }),
    );
  });

  it('a consent that is not given yet does not count', () => {
    fc.assert(
      fc.property(fc.array(consent), asked, moment, (consents, question, at) => {
        const later = consents.map((one) => ({ ...one, givenAt: `9${one.givenAt.slice(1)}` }));
        return !hasConsent(later, question, at);
      }),
    );
  });
});

describe('what was sent on a consent', () => {
  const question = { toUnit: 41, purpose: 'prosecution' } as const;
  const given = (n: number, over: Partial<Consent> = {}) => ({ ...aConsent({ id: uuid(n), ...over }), act: uuid(n) });
  const sent = (consent: string, facts = ['answers']) => [{ consent, facts }];
  const now = '2026-03-01T08:00:00.000Z';

  it('is carried no more when that consent is gone and no other holds', () => {
    expect(carriedNoMore(sent(uuid(1)), [], question, now)).toHaveLength(1);
    expect(carriedNoMore(sent(uuid(1)), [given(2, { purpose: 'police' })], question, now)).toHaveLength(1);
    expect(carriedNoMore(sent(uuid(1)), [given(2, { toUnit: 42 })], question, now)).toHaveLength(1);
  });

  it('is carried on by another consent to the same, and by one to fewer facts only for those', () => {
    expect(carriedNoMore(sent(uuid(1)), [given(2)], question, now)).toEqual([]);
    expect(carriedNoMore(sent(uuid(1)), [given(2, { facts: ['answers'] })], question, now)).toEqual([]);
    expect(carriedNoMore(sent(uuid(1)), [given(2, { facts: ['other'] })], question, now)).toHaveLength(1);
  });

  it('has not ended while the consent that it rests on itself holds', () => {
    expect(carriedNoMore(sent(uuid(1)), [given(1, { facts: ['other'] })], question, now)).toEqual([]);
  });

  it('ends with a later no', () => {
    const no = given(2, { answer: 'no', givenAt: '2026-02-20T08:00:00.000Z' });
    expect(carriedNoMore(sent(uuid(1)), [given(1), no], question, now)).toHaveLength(1);
  });

  it('rests on the newest consent that carries it, and is looked for among all consents to that question', () => {
    const [older, newer] = [given(1), given(2, { givenAt: '2026-02-20T08:00:00.000Z' })];
    expect(standingYes([newer, older], { recipientUnit: 41, purpose: 'prosecution' }, now)).toBe(newer);
    const other = given(3, { purpose: 'police' });
    const no = given(4, { answer: 'no' });
    expect(yesesTo([older, newer, other, no], question)).toEqual([older, newer]);
  });
});
