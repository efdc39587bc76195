import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { meeting, minuted } from '../../testing/a-meeting.ts';
import { act, found, now, opened } from '../../testing/a-programme.ts';
import { toSetMeeting } from './set-meeting.ts';
import { toWriteMinutes } from './write-minutes.ts';

const written = (text = 'Prov.') => ({ act: act(), meeting, text });

it('keeps every version', () => {
  const again = decide(toWriteMinutes, written('Rättat.'), found(minuted), now);
  expect(found([...minuted, ...again]).state.meetings[0]?.minutes).toHaveLength(2);
});

it('is of a meeting that was held', () => {
  expect(() => decide(toWriteMinutes, written(), found(opened), now)).toThrow('programme-steering.meeting-unknown');
  const planned = { act: act(), meeting, on: '2026-12-10', place: null, present: 'Prov' };
  const toCome = [...opened, ...decide(toSetMeeting, planned, found(opened), now)];
  expect(() => decide(toWriteMinutes, written(), found(toCome), now)).toThrow('programme-steering.meeting-to-come');
});
