import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anEnvelope, aWorkplace, someFile, someTime, uuid } from '../testing/builders.ts';
import type { Workplace } from '../workplace.ts';
import { toMerge } from './merge.ts';

const merge = (into: string, over: Partial<Workplace> | null = {}, holdsOthers = false) => {
  const other = over && { id: into, at: someFile, state: aWorkplace({ reference: 'W-OTHER', ...over }) };
  const of = { id: uuid(1), at: someFile, state: aWorkplace(), other, holdsOthers };
  return decide(toMerge, { act: anEnvelope(), into, reason: 'Samma firma.' }, of, someTime);
};

test('a record is merged by one act of its own, and nothing is written in the other', () => {
  expect(merge(uuid(2))).toMatchObject([
    { stream: uuid(1), type: 'workplace.merge', facts: { into: uuid(2), reference: 'W-OTHER' } },
  ]);
});

test('with itself, with one that is not there or not open, or while it holds others, it is refused', () => {
  expect(() => merge(uuid(1))).toThrow('workplace.with-itself');
  expect(() => merge(uuid(2), null)).toThrow('workplace.other-unknown');
  expect(() => merge(uuid(2), { status: 'merged', into: uuid(3) })).toThrow('workplace.other-not-open');
  expect(() => merge(uuid(2), {}, true)).toThrow('workplace.holds-others');
});
