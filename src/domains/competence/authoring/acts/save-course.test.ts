import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aDraft } from '../../testing/a-draft.ts';
import { anAct, begun, sentTo, writingOf } from '../../testing/a-writing.ts';
import { stateOf } from '../writing.ts';
import { toPublishCourse } from './publish-course.ts';
import { toSaveCourse } from './save-course.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const save = (drafts = begun, name = 'night-shift', was?: string) => {
  const of = writingOf(drafts);
  return decide(toSaveCourse, { act: anAct(), was: was ?? of.state.saved.act, content: aDraft(name) }, of, now);
};

test('a course is saved from the text that was read', () => {
  const [act] = begun;
  const once = [...begun, ...save()];
  expect(writingOf(once).state).toMatchObject({ saves: 2, course: 'night-shift' });
  expect(() => save(once, 'night-shift', act?.id)).toThrow('authoring.saved-meanwhile');
});

test('a course that learners know keeps its name; until then it can have another', () => {
  expect(writingOf([...begun, ...save(begun, 'another')]).state.course).toBe('another');
  const sent = sentTo('agency');
  const of = { ...writingOf(sent), agency: 1 };
  const edition = of.state.sent?.edition ?? '';
  const reviews = [{ edition, verdict: 'approve', agency: 1, reviewer: '2' } as const];
  const published = [...sent, ...decide(toPublishCourse, { act: anAct(), edition }, { ...of, reviews }, now)];
  expect(() => save(published, 'another')).toThrow();
  expect(stateOf(writingOf(published).state)).toBe('published');
  expect(stateOf(writingOf([...published, ...save(published)]).state)).toBe('draft');
});
