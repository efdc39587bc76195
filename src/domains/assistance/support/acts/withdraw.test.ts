import { expect, it } from 'vitest';
import type { Act } from '../../../../kernel/act.ts';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, aSupport, someFile, uuid } from '../../testing/builders.ts';
import { toWithdraw } from './withdraw.ts';

const now = new Date('2026-11-24T08:41:00.000Z');
const support = aSupport();
const entry: Act = {
  ...{ id: uuid(70), stream: uuid(1), type: 'assistance.stay', version: 1, actor: '1001', ownerUnit: 1 },
  ...{ capacity: 'support', happenedFrom: '2026-11-24T08:40:30.000Z', happenedTo: null, precision: 'minute' },
  ...{ recordedAt: '2026-11-24T08:40:30.000Z', device: uuid(2), deviceSeq: 1, corrects: null, basedOn: [] },
  ...{ caseId: null, subject: null, hasWords: false, facts: { until: '2026-12-01', endsAt: null } },
};
const withdraw = (reason: string | null, asker: string) =>
  decide(toWithdraw, { act: anEnvelope(), entry: entry.id, reason }, { ...support, entries: [entry], asker }, now);

it('names the entry, also of a stay, and keeps the reason out of the facts', () => {
  expect(withdraw('påhittat skäl', '1002')).toMatchObject([
    { type: 'assistance.withdraw', facts: { entry: entry.id }, words: { reason: 'påhittat skäl' } },
  ]);
  expect(withdraw(null, '1001')).toHaveLength(1);
});

it('is refused before support has begun', () => {
  const none = { id: uuid(1), at: someFile, state: null, entries: [], asker: '1001' };
  const input = { act: anEnvelope(), entry: entry.id, reason: 'påhittat skäl' };
  expect(() => decide(toWithdraw, input, none, now)).toThrow(
    expect.objectContaining({ message: 'assistance.not-begun' }),
  );
});
