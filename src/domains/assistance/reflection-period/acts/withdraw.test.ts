import { expect, it } from 'vitest';
import type { Act } from '../../../../kernel/act.ts';
import { decide } from '../../../../kernel/doing.ts';
import { anAct, anEnvelope, aPeriod, considered, uuid } from '../../testing/builders.ts';
import { toWithdrawStep } from './withdraw.ts';

const began = considered();
const withdraw = (...entries: readonly Act[]) =>
  decide(
    toWithdrawStep,
    { act: anEnvelope(), entry: began.id, reason: 'påhittat skäl' },
    { ...aPeriod(...entries), entries, asker: '5001' },
    new Date('2026-02-06T08:15:00.000Z'),
  );

it('that it was considered is withdrawn, and not once another agency was asked', () => {
  expect(withdraw(began)).toMatchObject([{ type: 'reflection-period.withdraw', facts: { entry: began.id } }]);
  const asked = anAct(3, 'reflection-period.request', { to: {}, letter: uuid(90), on: '2026-02-06' });
  expect(() => withdraw(began, asked)).toThrow(expect.objectContaining({ message: 'assistance.period-has-crossed' }));
});
