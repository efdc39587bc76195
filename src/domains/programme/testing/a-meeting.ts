import { decide } from '../../../kernel/doing.ts';
import { toSetMeeting } from '../steering/acts/set-meeting.ts';
import { toWriteMinutes } from '../steering/acts/write-minutes.ts';
import { act, found, now, opened } from './a-programme.ts';

export const meeting = '018f0000-0000-7000-8000-000000000500';
export const minutesAct = { ...act(), id: '018f0000-0000-7000-8000-000000000510' };

/** A programme whose steering group has met, with minutes that the account 1005 wrote. */
export const met = [
  ...opened,
  ...decide(
    toSetMeeting,
    { act: act(), meeting, on: '2026-03-10', place: 'Provrummet', present: 'Provordförande' },
    found(opened),
    now,
  ),
];
export const minuted = [
  ...met,
  ...decide(toWriteMinutes, { act: minutesAct, meeting, text: 'Provprotokoll.' }, found(met), now),
];
