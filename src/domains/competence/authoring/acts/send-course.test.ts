import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anAct, begun, sentTo, writingOf } from '../../testing/a-writing.ts';
import { toSendCourse } from './send-course.ts';
import { toWithdrawCourse } from './withdraw-course.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const nothing = { faults: [], realCase: 0, isTaken: false } as const;
const send = (
  over: Partial<Parameters<NonNullable<typeof toSendCourse.refuses>>[1]>,
  invented = false,
  drafts = begun,
) => {
  const of = { ...writingOf(drafts), ...nothing, ...over };
  return decide(toSendCourse, { act: anAct(), was: of.state.saved.act, reach: 'agency', invented }, of, now);
};

test('a course is sent when nothing is wrong with it', () => {
  expect(writingOf(sentTo('all')).state.sent).toMatchObject({ version: 1, reach: 'all' });
  expect(() => send({ faults: [{ path: 'title.sv', code: 'missing', values: {} }] })).toThrow('authoring.not-ready');
  expect(() => send({ isTaken: true })).toThrow('authoring.name-taken');
});

test('what looks like a real case is sent when its author says that it is invented', () => {
  expect(() => send({ realCase: 1 })).toThrow('authoring.looks-real');
  expect(send({ realCase: 1 }, true)).toHaveLength(1);
});

test('the text that is sent is the one that was read, and none that was withdrawn', () => {
  const of = { ...writingOf(begun), ...nothing };
  expect(() =>
    decide(toSendCourse, { act: anAct(), was: anAct().id, reach: 'agency', invented: false }, of, now),
  ).toThrow('authoring.saved-meanwhile');
  const gone = [...begun, ...decide(toWithdrawCourse, { act: anAct(), reason: 'Prov' }, writingOf(begun), now)];
  expect(() => send({}, false, gone)).toThrow('authoring.write-again-first');
});
