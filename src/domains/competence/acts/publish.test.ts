import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import type { AgencyCount } from '../schema.ts';
import { ResultFacts, toPublish } from './publish.ts';

const at = { country: 'SE', realm: '1' };
const act = { id: '018f0000-0000-7000-8000-000000000001' } as never;
const result = '018f0000-0000-7000-8000-000000000002';
const today = new Date('2026-11-24T08:40:00.000Z');
const now = { house: 1, round: 'r', answered: 45, sign: 40, pass: 30, call: 37 };
const asked = [{ house: 1, round: 'r', asked: 60 }];
const counts = (given: { answered: number; before?: ResultFacts }): readonly AgencyCount[] => {
  const counted = [{ ...now, answered: given.answered }];
  const [made] = decide(
    toPublish,
    { act, result, asked },
    { id: result, at, counted, before: given.before ?? null },
    today,
  );
  return made ? ResultFacts.parse(made.facts).counts : [];
};
const before: ResultFacts = { number: 1, counts: [{ ...now, asked: 60, held: false }] };

test('counts are published with how many were asked', () => {
  expect(counts({ answered: 45 })).toEqual([{ ...now, asked: 60, held: false }]);
});

test.each([1, 2, 3, 4])(
  "%i more answers wait, so that no one's answer can be worked out from two publications",
  (more) => {
    expect(counts({ answered: 45 + more, before })).toEqual([{ ...now, asked: 60, held: true }]);
  },
);

test('five more answers are published', () => {
  expect(counts({ answered: 50, before })[0]).toMatchObject({ answered: 50, held: false });
});

test('an agency with fewer than five answers is there without a number', () => {
  const none = { house: 4, round: 'r', answered: null, sign: null, pass: null, call: null };
  const [made] = decide(
    toPublish,
    { act, result, asked: [] },
    { id: result, at, counted: [none], before: null },
    today,
  );
  expect(made?.facts).toEqual({
    number: 1,
    counts: [{ ...none, asked: null, held: false }],
  });
});

test('fewer asked than answered is refused at its agency and round', () => {
  expect(() =>
    decide(
      toPublish,
      { act, result, asked: [{ house: 1, round: 'r', asked: 44 }] },
      { id: result, at, counted: [now], before: null },
      today,
    ),
  ).toThrow(expect.objectContaining({ fields: [expect.objectContaining({ path: 'asked.1.r' })] }));
});
