import { expect, test } from 'vitest';
import { completeCourse, isValidOn } from './complete-course.ts';
import type { Course } from './lesson-file.ts';
import { lessons } from './testing/lessons.ts';

const course = lessons().courses[0] as Course;
const act = { id: '018f0000-0000-7000-8000-000000000001' } as never;
const certificate = '018f0000-0000-7000-8000-000000000002';
const of = { at: { country: 'SE', realm: '1' }, course, reference: 'C-PROV000-0', today: '2026-11-24' };
const right = Object.fromEntries(course.scenes.map(({ id, right }) => [id, right]));

test('every scene answered gives a certificate that holds for the months that the course says', () => {
  const [made] = completeCourse({ act, certificate, answers: right }, of);
  expect(made?.facts).toEqual({
    reference: 'C-PROV000-0',
    course: 'first-evening',
    version: 1,
    issuedOn: '2026-11-24',
    validUntil: '2028-11-24',
  });
});

test('a scene that is left out or not right is named, and there is no certificate', () => {
  const { owner: _, ...others } = right;
  const answers = { ...others, alone: 'manager' };
  expect(() => completeCourse({ act, certificate, answers }, of)).toThrow(
    expect.objectContaining({
      fields: [expect.objectContaining({ path: 'answers.alone' }), expect.objectContaining({ path: 'answers.owner' })],
    }),
  );
});

test('a certificate holds to the end of its last day', () => {
  expect(isValidOn({ validUntil: '2028-11-24' }, '2028-11-24')).toBe(true);
  expect(isValidOn({ validUntil: '2028-11-24' }, '2028-11-25')).toBe(false);
});
