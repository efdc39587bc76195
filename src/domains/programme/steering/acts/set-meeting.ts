import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { line, text } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayWrite } from '../../access.ts';
import { inProgramme, type Programme } from '../../programme.ts';
import { steeringMessages } from '../messages.ts';

const SetMeeting = z.strictObject({
  act: ActEnvelope,
  meeting: Uuid,
  on: Day,
  place: line(120).nullable(),
  /** Who takes part, for which organisation. */
  present: text(1000),
});
type SetMeeting = z.infer<typeof SetMeeting>;

const Facts = SetMeeting.pick({ meeting: true, on: true });
type Facts = z.infer<typeof Facts>;

export const setMeeting: ActDef<'programme.meeting', Facts, 'place' | 'present'> = defineAct({
  type: 'programme.meeting',
  stream: 'programme',
  words: ['place', 'present'],
  nature: 'record',
  facts: Facts,
  icon: 'users',
  sentence: () => ({ message: steeringMessages.meetingSet }),
  retainRule: 'programme',
});

const most = 120;

/** A meeting of the steering group, that is planned or was held: when, where, who. Said again when that changes. */
export const toSetMeeting: Doing<SetMeeting, Here<Programme>> = {
  act: setMeeting,
  input: SetMeeting,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ meeting }, { state: { meetings } }) =>
    meetings.length >= most && !meetings.some(({ id }) => id === meeting)
      ? new Problem('conflict', steeringMessages.tooManyMeetings)
      : null,
  acts: ({ act, place, present, ...facts }, here) => [
    setMeeting.draft({ ...inProgramme(here, act), facts, words: { place, present } }),
  ],
};
