import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { course as courseOf, rightAnswers } from '../testing/lessons.ts';
import { toComplete } from './complete-course.ts';

const course = courseOf('first-evening');
const act = { id: '018f0000-0000-7000-8000-000000000001' } as never;
const certificate = '018f0000-0000-7000-8000-000000000002';
const now = new Date('2026-11-24T08:40:00.000Z');
const of = {
  id: certificate,
  at: { country: 'SE', realm: '1' },
  course,
  reference: 'C-PROV000-0',
  today: '2026-11-24',
};
const right = rightAnswers(course);

test('every choice answered gives a certificate that holds for the months that the course says', () => {
  const [made] = decide(toComplete, { act, certificate, answers: right }, of, now);
  expect(made?.facts).toEqual({
    reference: 'C-PROV000-0',
    course: 'first-evening',
    version: 2,
    issuedOn: '2026-11-24',
    validUntil: '2028-11-24',
  });
});

test('a choice that is left out or not right is named, and there is no certificate', () => {
  const { 'first-evening.1.owner.choice': _, ...others } = right;
  const answers = { ...others, 'first-evening.1.alone.choice': 'manager' };
  expect(() => decide(toComplete, { act, certificate, answers }, of, now)).toThrow(
    expect.objectContaining({
      fields: [
        expect.objectContaining({ path: 'answers.first-evening.1.alone.choice' }),
        expect.objectContaining({ path: 'answers.first-evening.1.owner.choice' }),
      ],
    }),
  );
});
