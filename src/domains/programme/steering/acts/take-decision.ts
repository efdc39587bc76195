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

const TakeDecision = z.strictObject({
  act: ActEnvelope,
  /** A new one, or the id of one whose minutes are not approved yet. */
  decision: Uuid,
  meeting: Uuid,
  what: text(500),
  why: text(500),
  /** Who carries it out. */
  who: line(160).nullable(),
  due: Day.nullable(),
});
type TakeDecision = z.infer<typeof TakeDecision>;

const Facts = TakeDecision.pick({ decision: true, meeting: true, due: true });
type Facts = z.infer<typeof Facts>;

export const takeDecision: ActDef<'programme.decision', Facts, 'what' | 'why' | 'who'> = defineAct({
  type: 'programme.decision',
  stream: 'programme',
  words: ['what', 'why', 'who'],
  nature: 'decision',
  facts: Facts,
  icon: 'gavel',
  sentence: () => ({ message: steeringMessages.decisionTaken }),
  retainRule: 'programme',
});

const most = 500;

/** What the steering group decided at a meeting, and why. It is worded again until the minutes are approved; after that a later meeting decides anew. */
export const toTakeDecision: Doing<TakeDecision, Here<Programme>, Here<Programme> & { readonly today: string }> = {
  act: takeDecision,
  input: TakeDecision,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ decision, meeting }, { state: { meetings, decisions }, today }) => {
    const found = meetings.find(({ id }) => id === meeting);
    if (!found) return new Problem('conflict', steeringMessages.meetingUnknown);
    if (found.on > today) return new Problem('conflict', steeringMessages.meetingToCome);
    const before = decisions.find(({ id }) => id === decision);
    const asked = [found, meetings.find(({ id }) => id === before?.meeting)];
    if (before && asked.some((one) => one?.minutes.at(-1)?.approved))
      return new Problem('conflict', steeringMessages.decisionStands);
    return !before && decisions.length >= most ? new Problem('conflict', steeringMessages.tooManyDecisions) : null;
  },
  acts: ({ act, what, why, who, ...facts }, { today: _, ...here }) => [
    takeDecision.draft({ ...inProgramme(here, act), facts, words: { what, why, who } }),
  ],
};
