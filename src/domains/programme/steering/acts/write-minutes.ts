import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import { inProgramme, type Programme } from '../../programme.ts';
import { steeringMessages } from '../messages.ts';

const WriteMinutes = z.strictObject({ act: ActEnvelope, meeting: Uuid, text: text(8000) });
type WriteMinutes = z.infer<typeof WriteMinutes>;

const Facts = WriteMinutes.pick({ meeting: true });
type Facts = z.infer<typeof Facts>;

export const writeMinutes: ActDef<'programme.minutes', Facts, 'text'> = defineAct({
  type: 'programme.minutes',
  stream: 'programme',
  words: ['text'],
  nature: 'record',
  facts: Facts,
  icon: 'file-text',
  sentence: () => ({ message: steeringMessages.minutesWritten }),
  retainRule: 'programme',
});

/** A version of the minutes of a meeting. A later one takes its place, and is approved anew; all of them can be read. */
export const toWriteMinutes: Doing<WriteMinutes, Here<Programme>, Here<Programme> & { readonly today: string }> = {
  act: writeMinutes,
  input: WriteMinutes,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ meeting }, { state: { meetings }, today }) => {
    const found = meetings.find(({ id }) => id === meeting);
    if (!found) return new Problem('conflict', steeringMessages.meetingUnknown);
    return found.on > today ? new Problem('conflict', steeringMessages.meetingToCome) : null;
  },
  acts: ({ act, text: words, ...facts }, { today: _, ...here }) => [
    writeMinutes.draft({ ...inProgramme(here, act), facts, words: { text: words } }),
  ],
};
