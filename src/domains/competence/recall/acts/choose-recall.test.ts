import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { course as courseOf } from '../../testing/lessons.ts';
import { toChooseRecall } from './choose-recall.ts';

const at = { country: 'SE', realm: '1' };
const act = { id: '018f0000-0000-7000-8000-000000000001' } as never;
const id = '018f0000-0000-7000-8000-000000000002';
const now = new Date('2026-11-24T08:40:00.000Z');
const police = courseOf('police');

test('days are stored once each and in order', () => {
  const [made] = decide(
    toChooseRecall,
    { act, recall: id, days: [30, 2, 30] },
    { id, at, course: police, isAsked: false, today: '2026-11-24' },
    now,
  );
  expect(made?.facts).toEqual({ course: 'police', version: 1, from: '2026-11-24', days: [2, 30] });
});

test('one is asked about a course once at a time', () => {
  const of = { id, at, course: police, isAsked: true, today: '2026-11-24' };
  expect(() => decide(toChooseRecall, { act, recall: id, days: [7] }, of, now)).toThrow('recall.already-chosen');
});
