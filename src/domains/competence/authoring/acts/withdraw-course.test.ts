import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anAct, begun, sentTo, writingOf } from '../../testing/a-writing.ts';
import { toWithdrawCourse } from './withdraw-course.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const withdraw = (drafts = begun) => decide(toWithdrawCourse, { act: anAct(), reason: 'Prov' }, writingOf(drafts), now);

test('a course is withdrawn once, and waits for no reader then', () => {
  const sent = sentTo('agency');
  const gone = [...sent, ...withdraw(sent)];
  expect(writingOf(gone).state).toMatchObject({ withdrawn: true, sent: null, published: [] });
  expect(() => withdraw(gone)).toThrow('authoring.already-withdrawn');
});
