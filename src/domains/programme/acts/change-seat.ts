import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWrite } from '../access.ts';
import { programmeMessages } from '../messages.ts';
import { inVisit, seatIn, type Visit } from '../visit.ts';

const ChangeSeat = z.strictObject({ act: ActEnvelope, seat: Uuid, taken: z.boolean(), says: text(200) });
type ChangeSeat = z.infer<typeof ChangeSeat>;

const Facts = z.strictObject({ seat: Uuid, taken: z.boolean() });
type Facts = z.infer<typeof Facts>;

export const changeSeat: ActDef<'visit.seat', Facts, 'says'> = defineAct({
  type: 'visit.seat',
  stream: 'study-visit',
  words: ['says'],
  nature: 'decision',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: programmeMessages.seatChanged }),
  retainRule: 'programme',
});

/**
 * Another person takes a seat, or it becomes empty with a reason. Once its Monday act is decided, it belongs to the person
 * who decided it.
 */
export const toChangeSeat: Doing<ChangeSeat, Here<Visit>> = {
  act: changeSeat,
  input: ChangeSeat,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ seat: id }, { state }) => {
    const seat = seatIn(state, id);
    if (!seat) return wrongAt('seat', programmeMessages.noSuchSeat);
    return seat.mondayAct === null ? null : new Problem('conflict', programmeMessages.seatHasDecided);
  },
  acts: ({ act, says, ...facts }, here) => [changeSeat.draft({ ...inVisit(here, act), facts, words: { says } })],
};
