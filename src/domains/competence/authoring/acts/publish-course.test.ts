import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anAct, begun, sentTo, writingOf } from '../../testing/a-writing.ts';
import { toPublishCourse } from './publish-course.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const publish = (
  drafts: readonly (typeof begun)[number][],
  by: readonly { agency: number; reviewer: string }[],
  edition?: string,
) => {
  const of = writingOf(drafts);
  const named = edition ?? of.state.sent?.edition ?? anAct().id;
  const reviews = by.map((one) => ({ ...one, edition: named, verdict: 'approve' as const }));
  return decide(toPublishCourse, { act: anAct(), edition: named }, { ...of, reviews, agency: 1 }, now);
};
const colleague = { agency: 1, reviewer: '2' };
const another = { agency: 2, reviewer: '3' };

test('a course is published when a second person has approved it; to all, one of another agency', () => {
  expect(() => publish(begun, [colleague])).toThrow('authoring.nothing-sent');
  expect(() => publish(sentTo('agency'), [])).toThrow('authoring.needs-reader');
  expect(() => publish(sentTo('all'), [colleague])).toThrow('authoring.needs-another-agency');
  expect(publish(sentTo('agency'), [colleague])).toHaveLength(1);
  expect(publish(sentTo('all'), [another])).toHaveLength(1);
});

test('what was sent last is published, and no earlier one', () => {
  const first = sentTo('agency');
  const edition = writingOf(first).state.sent?.edition;
  expect(() => publish(sentTo('agency', first), [colleague], edition)).toThrow('authoring.sent-again');
});
