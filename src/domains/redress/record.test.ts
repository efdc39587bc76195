import { describe, expect, it } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import { addLine, notify, receive, settle } from './record.ts';
import { aClaim, aClaimLine, anAct, anEnvelope, someLine, uuid } from './testing/builders.ts';

const lined = anAct(2, 'claim.line', someLine);
const offered = anAct(3, 'claim.settlement-offer', {
  offer: uuid(200),
  kronor: 20_000,
  asksSilence: true,
  permitForTrial: null,
  day: '2026-05-20',
});
const refusal = (todo: () => unknown): string => {
  try {
    todo();
  } catch (error) {
    if (error instanceof Problem) return `${error.kind} ${error.text.id}`;
  }
  return 'done';
};
const answer = { act: anEnvelope(), offer: uuid(200), answer: 'refused', day: '2026-05-22', reason: null } as const;
const notice = { act: anEnvelope(), notice: uuid(300), role: 'first', day: '2025-06-05', to: 'Mellanled AB' } as const;

describe('a line', () => {
  it('keeps what shows it among the words, and never among the facts', () => {
    const [act] = addLine(aClaimLine(), aClaim());
    expect(act?.words).toEqual({ evidence: 'En påhittad tidlista.' });
    expect(JSON.stringify(act?.facts)).not.toContain('tidlista');
    expect(act?.caseId).toBe(uuid(50));
  });

  it('whose larger basis is smaller is refused', () => {
    const computed = { how: 'read', range: { documented: 3, probable: 2, claimed: 4 } } as const;
    expect(refusal(() => addLine(aClaimLine({ computed }), aClaim()))).toBe('invalid claim.not-a-range');
  });
});

describe('a payment', () => {
  it('is for a line of the claim, or for none in particular', () => {
    const paid = { act: anEnvelope(), kronor: 5, from: 'employer', receivedOn: '2026-08-14' } as const;
    expect(refusal(() => receive({ ...paid, line: uuid(404) }, aClaim(lined)))).toBe('invalid claim.no-such-line');
    expect(refusal(() => receive({ ...paid, line: someLine.line }, aClaim(lined)))).toBe('done');
    expect(refusal(() => receive({ ...paid, line: null }, aClaim(lined)))).toBe('done');
  });
});

describe('a notice to a contractor', () => {
  it('reaches only pay that is named, and is refused where none is', () => {
    expect(refusal(() => notify(notice, aClaim()))).toBe('conflict claim.nothing-due');
    expect(refusal(() => notify(notice, aClaim(lined)))).toBe('done');
  });
});

describe('an answer to an offer', () => {
  it('rests on the offer that it answers', () => {
    const [act] = settle(answer, aClaim(lined, offered));
    expect(act?.basedOn).toEqual([uuid(3)]);
  });

  it('is given once, and to an offer that is there', () => {
    const answered = anAct(4, 'claim.settle', { offer: uuid(200), answer: 'refused', day: '2026-05-22' });
    expect(refusal(() => settle(answer, aClaim(offered, answered)))).toBe('conflict claim.offer-answered');
    expect(refusal(() => settle(answer, aClaim()))).toBe('conflict claim.no-such-offer');
  });
});
