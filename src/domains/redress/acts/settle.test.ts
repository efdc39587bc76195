import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { aClaim, anAct, anEnvelope, someLine, uuid } from '../testing/builders.ts';
import { toSettle } from './settle.ts';

const now = new Date('2026-11-24T08:41:00.000Z');
const lineAdded = anAct(2, 'claim.line', someLine);
const offered = anAct(3, 'claim.settlement-offer', {
  offer: uuid(200),
  kronor: 20_000,
  asksSilence: true,
  permitForTrial: null,
  day: '2026-05-20',
});
const answer = { act: anEnvelope(), offer: uuid(200), answer: 'refused', day: '2026-05-22', reason: null } as const;

describe('an answer to an offer', () => {
  it('rests on the offer that it answers', () => {
    const [act] = decide(toSettle, answer, aClaim(lineAdded, offered), now);
    expect(act?.basedOn).toEqual([uuid(3)]);
  });

  it('is given once, and to an offer that exists', () => {
    const answered = anAct(4, 'claim.settle', { offer: uuid(200), answer: 'refused', day: '2026-05-22' });
    const conflict = (message: string) => expect.objectContaining({ kind: 'conflict', message });
    expect(() => decide(toSettle, answer, aClaim(offered, answered), now)).toThrow(conflict('claim.offer-answered'));
    expect(() => decide(toSettle, answer, aClaim(), now)).toThrow(conflict('claim.no-such-offer'));
  });
});
