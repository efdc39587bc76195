import { expect, it } from 'vitest';
import type { SettleSign } from '../visit-schema.ts';
import type { InVisit } from './record.ts';
import { settle } from './settle.ts';

const [first, second, third] = ['01', '02', '03'].map((end) => `00000000-0000-7000-8000-0000000000${end}`) as [
  string,
  string,
  string,
];
const answer = (act: string) => ({ act, by: '4', device: 'd', code: 'INS-I01', worker: null, basedOn: [] });
const visit = {
  id: 'v',
  at: { country: 'SE', realm: '1' },
  visit: { disagreements: [{ code: 'INS-I01', worker: null, answers: [answer(first), answer(second)] }] },
} as unknown as InVisit;
const input = {
  act: { id: third },
  ...{ code: 'INS-I01', worker: null, known: ['seen'], settles: [second, first], reason: 'We both looked again.' },
} as unknown as SettleSign;

it('settles a sign for all the answers that stand, and is refused for any fewer, any other, and where nobody differs', () => {
  expect(settle(input, visit)).toMatchObject([{ type: 'inspection.settle', facts: { settles: [second, first] } }]);
  expect(() => settle({ ...input, settles: [first] }, visit)).toThrow('inspection.answers-changed');
  expect(() => settle({ ...input, settles: [first, third] }, visit)).toThrow('inspection.answers-changed');
  expect(() => settle({ ...input, code: 'INS-C02' }, visit)).toThrow('inspection.nothing-to-settle');
  expect(() => settle({ ...input, worker: third }, visit)).toThrow('inspection.nothing-to-settle');
});
