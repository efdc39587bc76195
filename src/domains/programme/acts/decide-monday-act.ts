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

const DecideMondayAct = z.strictObject({ act: ActEnvelope, seat: Uuid, says: text(300) });
type DecideMondayAct = z.infer<typeof DecideMondayAct>;

const Facts = z.strictObject({ seat: Uuid });
type Facts = z.infer<typeof Facts>;

export const decideMondayAct: ActDef<'visit.monday-act', Facts, 'says'> = defineAct({
  type: 'visit.monday-act',
  stream: 'study-visit',
  words: ['says'],
  nature: 'record',
  facts: Facts,
  icon: 'note-pencil',
  sentence: () => ({ message: programmeMessages.mondayActDecided }),
  retainRule: 'programme',
});

/** One Monday act for each who went: one, so that it can be asked about. */
export const toDecideMondayAct: Doing<DecideMondayAct, Here<Visit>> = {
  act: decideMondayAct,
  input: DecideMondayAct,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ seat: id }, { state }) => {
    const seat = seatIn(state, id);
    if (!seat) return wrongAt('seat', programmeMessages.noSuchSeat);
    if (!seat.taken) return wrongAt('seat', programmeMessages.seatIsEmpty);
    return seat.mondayAct === null ? null : new Problem('conflict', programmeMessages.oneMondayAct);
  },
  acts: ({ act, seat, says }, here) => [
    decideMondayAct.draft({ ...inVisit(here, act), facts: { seat }, words: { says } }),
  ],
};
