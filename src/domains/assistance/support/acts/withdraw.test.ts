import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, aSupport, someFile, uuid } from '../../testing/builders.ts';
import { toWithdraw } from './withdraw.ts';

const now = new Date('2026-11-24T08:41:00.000Z');
const entry = { act: uuid(70), by: '1001', at: '2026-11-24T08:40:30.000Z' };
const support = aSupport();
const withdraw = (reason: string | null, asker: string, entries = [entry]) =>
  decide(
    toWithdraw,
    { act: anEnvelope(), entry: entry.act, reason },
    { ...support, state: { ...support.state, entries }, asker },
    now,
  );
const message = (id: string) => expect.objectContaining({ message: id });

it('names the entry, and keeps the reason out of the facts', () => {
  expect(withdraw('påhittat skäl', '1002')).toMatchObject([
    { type: 'assistance.withdraw', facts: { entry: entry.act }, words: { reason: 'påhittat skäl' } },
  ]);
});

it('needs no reason from the person who has just written it, and one from everyone else', () => {
  expect(withdraw(null, '1001')).toHaveLength(1);
  expect(() => withdraw(null, '1002')).toThrow(message('assistance.withdraw-reason'));
});

it('is refused for what is not there, and before support has begun', () => {
  expect(() => withdraw('påhittat skäl', '1001', [])).toThrow(message('assistance.no-such-entry'));
  const none = { id: uuid(1), at: someFile, state: null, asker: '1001' };
  const input = { act: anEnvelope(), entry: entry.act, reason: 'påhittat skäl' };
  expect(() => decide(toWithdraw, input, none, now)).toThrow(message('assistance.not-begun'));
});
