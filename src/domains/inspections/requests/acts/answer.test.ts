import { describe, expect, it } from 'vitest';
import { between } from '../../../disclosures/testing/between.ts';
import { anAct, anEnvelope, aPlace, numbered, someFile, someUnit } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { foldRequest } from '../fold.ts';
import type { Request } from '../request.ts';
import { toAnswerRequest } from './answer.ts';

const arrival = anAct('disclosure.receive', {
  letter: numbered(60),
  kind: 'information-request',
  reference: 'F-INVENTED',
  from: someUnit,
  ground: 'se.trial',
  sentAt: '2026-11-24T08:00:00.000Z',
  snapshot: {
    fromUnit: 11,
    purpose: 'worker-protection',
    workplace: aPlace(),
    sector: 'restaurant',
    shares: ['suspicions'],
    answerBy: '2026-12-01',
  },
  words: ['question'],
});
const answering = (over: { readonly state?: Request } = {}) => ({
  ...between(),
  id: numbered(50),
  at: someFile,
  state: foldRequest([arrival]),
  letter: numbered(63),
  sendAct: numbered(64),
  crossing: numbered(65),
  ...over,
});
const given = {
  act: anEnvelope(),
  answer: { given: true as const, facts: ['29 700 a month.', 'Eight hours a day.'] },
  ground: 'se.trial',
};
const refused = { act: anEnvelope(), answer: { given: false as const, reason: 'zQvReason' }, ground: 'se.trial' };
const answer = (input: Parameters<typeof toAnswerRequest.acts>[0], of: ReturnType<typeof answering>) =>
  done(toAnswerRequest, input, of);

describe('an answer', () => {
  it('crosses to the unit that asked, each fact on a line of its own', () => {
    const [, sent] = answer(given, answering());
    expect(JSON.parse(sent?.words?.snapshot ?? '')).toEqual({
      answers: numbered(60),
      given: true,
      answer: '29 700 a month.\nEight hours a day.',
    });
  });

  it('that may not be given says neither yes nor no, and its reason stays in the agency', () => {
    const [kept, sent] = answer(refused, answering());
    expect(kept?.words).toEqual({ reason: 'zQvReason' });
    expect(JSON.stringify(sent)).not.toContain('zQvReason');
    expect(JSON.parse(sent?.words?.snapshot ?? '')).toEqual({ answers: numbered(60), given: false });
  });

  it('is given once, and by the agency that was asked', () => {
    const answered = foldRequest([
      arrival,
      anAct(
        'inspection.answer',
        { letter: numbered(60), given: true, facts: 2, ground: 'se.trial' },
        { id: numbered(2) },
      ),
    ]);
    expect(() => answer(given, answering({ state: answered }))).toThrow('inspection.already-answered');
    const own = { ...foldRequest([arrival]), side: 'asks' as const };
    expect(() => answer(given, answering({ state: own }))).toThrow('inspection.not-asked');
  });
});
