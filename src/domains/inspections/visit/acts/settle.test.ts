import { expect, it } from 'vitest';
import type { Here } from '../../../../kernel/doing.ts';
import { done } from '../../testing/done.ts';
import type { Visit } from '../visit.ts';
import { type SettleSign, toSettle } from './settle.ts';

const [first, second, third] = ['01', '02', '03'].map((end) => `00000000-0000-7000-8000-0000000000${end}`) as [
  string,
  string,
  string,
];
const answer = (act: string) => ({ act, by: '4', device: 'd', code: 'INS-I01', worker: null, basedOn: [] });
const visit = {
  id: 'v',
  at: { country: 'SE', realm: '1' },
  state: { disagreements: [{ code: 'INS-I01', worker: null, answers: [answer(first), answer(second)] }] },
} as unknown as Here<Visit>;
const input = {
  act: { id: third },
  ...{ code: 'INS-I01', worker: null, known: ['seen'], settles: [second, first], reason: 'We both looked again.' },
} as unknown as SettleSign;

it('settles a sign for all current answers, and is refused for any fewer, any other, and where officers do not differ', () => {
  expect(done(toSettle, input, visit)).toMatchObject([
    { type: 'inspection.settle', facts: { settles: [second, first] } },
  ]);
  expect(() => done(toSettle, { ...input, settles: [first] }, visit)).toThrow('inspection.answers-changed');
  expect(() => done(toSettle, { ...input, settles: [first, third] }, visit)).toThrow('inspection.answers-changed');
  expect(() => done(toSettle, { ...input, code: 'INS-C02' }, visit)).toThrow('inspection.nothing-to-settle');
  expect(() => done(toSettle, { ...input, worker: third }, visit)).toThrow('inspection.nothing-to-settle');
});
