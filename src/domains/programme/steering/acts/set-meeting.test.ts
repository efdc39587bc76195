import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { meeting, minuted } from '../../testing/a-meeting.ts';
import { act, found, now } from '../../testing/a-programme.ts';
import { toSetMeeting } from './set-meeting.ts';

it('is said again when its day changes, and keeps its minutes', () => {
  const moved = { act: act(), meeting, on: '2026-03-11', place: null, present: 'Prov' };
  expect(found([...minuted, ...decide(toSetMeeting, moved, found(minuted), now)]).state.meetings).toMatchObject([
    { id: meeting, on: '2026-03-11', minutes: [{}] },
  ]);
});

it('has an end: a programme holds so many meetings', () => {
  const state = { ...found(minuted).state };
  const many = Array.from({ length: 120 }, (_, at) => ({ ...state.meetings[0], id: String(at) }));
  const full = { ...found(minuted), state: { ...state, meetings: many } } as ReturnType<typeof found>;
  const input = { act: act(), meeting, on: '2026-03-11', place: null, present: 'Prov' };
  expect(() => decide(toSetMeeting, input, full, now)).toThrow('programme-steering.too-many-meetings');
});
