import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anAct, anEnvelope, aPeriod, considered } from '../../testing/builders.ts';
import { toInform } from './inform.ts';
import { toWish } from './wish.ts';

it('what was said and explained is never refused for its state', () => {
  const act = anEnvelope();
  const over = aPeriod(considered(), anAct(2, 'reflection-period.end', { reason: 'left', on: '2026-03-20' }));
  const ended = { ...over, today: '2026-03-21' };
  const now = new Date('2026-03-21T08:15:00.000Z');
  expect(decide(toInform, { act, language: 'uz', interpreter: 'professional' }, ended, now)).toHaveLength(1);
  expect(decide(toWish, { act, wishes: 'no' }, ended, now)).toHaveLength(1);
});
