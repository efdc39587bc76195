import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { aFoundPerson, anEnvelope, aPersonAct, aYes, uuid } from '../testing/builders.ts';
import { toWithdrawConsent } from './withdraw-consent.ts';

const now = new Date('2026-02-06T08:00:00.000Z');
const to = { sv: 'Socialjouren', en: 'Social emergency unit' };
const given = (over: object = {}) => {
  const { act: _, said: __, ...facts } = aYes(anEnvelope(), { consent: uuid(40) });
  return aPersonAct({
    id: uuid(41),
    type: 'consent.give',
    deviceSeq: 2,
    facts: { ...facts, to, lapsesAt: null, ...over },
  });
};
const input = { act: anEnvelope({ id: uuid(42) }), consent: uuid(40) };
const withdraw = (...acts: readonly Act[]) =>
  decide(toWithdrawConsent, input, { ...aFoundPerson(...acts), stops: [] }, now);

describe('withdrawing a consent', () => {
  it('rests on the act that gave it', () => {
    expect(withdraw(given())[0]).toMatchObject({
      type: 'consent.withdraw',
      basedOn: [uuid(41)],
    });
  });

  it('is refused where there is none, where it was a no, and where it is done', () => {
    const back = aPersonAct({
      id: uuid(43),
      type: 'consent.withdraw',
      deviceSeq: 3,
      facts: { consent: uuid(40), to },
    });
    expect(() => withdraw()).toThrow(expect.objectContaining({ kind: 'conflict' }));
    expect(() => withdraw(given({ answer: 'no' }))).toThrow(expect.objectContaining({ kind: 'conflict' }));
    expect(() => withdraw(given(), back)).toThrow(expect.objectContaining({ kind: 'conflict' }));
  });
});
