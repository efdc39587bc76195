import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, found, now, opened } from '../../testing/a-programme.ts';
import { toWriteLesson } from './write-lesson.ts';

const lesson = '018f0000-0000-7000-8000-000000000540';
const input = (over: object = {}) => ({
  ...{ act: act(), lesson, on: '2026-05-04', goal: null, what: 'Prov', why: 'Prov', instead: 'Prov' },
  ...over,
});

it('is about a result or the whole, of a day that has come, and is changed by saying it again', () => {
  const first = [...opened, ...decide(toWriteLesson, input({ goal: 'study' }), found(opened), now)];
  const again = decide(toWriteLesson, input({ on: '2026-05-05' }), found(first), now);
  expect(found([...first, ...again]).state.lessons).toMatchObject([{ id: lesson, on: '2026-05-05', goal: null }]);
  expect(() => decide(toWriteLesson, input({ goal: 'unknown' }), found(opened), now)).toThrow('programme.goal-unknown');
  expect(() => decide(toWriteLesson, input({ on: '2027-01-01' }), found(opened), now)).toThrow(
    'programme-steering.day-to-come',
  );
});
