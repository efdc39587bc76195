import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import { inEvent, type ProgrammeEvent, whileOpen } from '../event.ts';
import { eventMessages } from '../event-messages.ts';
import { withSeats } from '../places.ts';
import { whatIsWrong } from '../what-is-wrong.ts';
import { Digest, factsIn, PlanFacts, PlanInput, wordsIn } from './plan-facts.ts';

const ChangeEvent = PlanInput.strict();
export type ChangeEvent = z.infer<typeof ChangeEvent>;

const Facts = z.strictObject({
  plan: PlanFacts,
  feed: Digest.nullable(),
  /** Whether it is at another time or place than before: all who come are told. */
  moved: z.boolean(),
});
export type ChangeEventFacts = z.infer<typeof Facts>;

export const changeEvent: ActDef<'event.change', ChangeEventFacts, string> = defineAct({
  type: 'event.change',
  stream: 'event',
  words: null,
  nature: 'decision',
  facts: Facts,
  icon: 'pencil-line',
  sentence: ({ moved }) => ({ message: moved ? eventMessages.moved : eventMessages.changed }),
  retainRule: 'programme',
});

/** What the acts need beside the event: where it is now, in words, and the digest of the calendar of the programme that is named. */
export type Changing = Here<ProgrammeEvent> & { readonly place: string | null; readonly feed: string | null };

/** What changes for a person who comes: another time, another place. */
const isMoved = (input: ChangeEvent, { state: { plan }, place }: Changing): boolean =>
  place !== input.place ||
  (['from', 'to', 'starts', 'ends', 'country', 'isOnline'] as const).some((field) => plan[field] !== input[field]);

/** The whole plan is said again: what is changed, corrected or moved. No one who has a seat loses it by that. */
export const toChangeEvent: Doing<ChangeEvent, Here<ProgrammeEvent>, Changing> = {
  act: changeEvent,
  input: ChangeEvent,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: whileOpen,
  refuses: (input, { state }) => {
    const wrong = whatIsWrong(input);
    if (wrong.length > 0) return new Problem('invalid', eventMessages.cannotBePlanned, {}, wrong);
    const before = withSeats(state);
    const after = withSeats({ ...state, plan: { ...state.plan, seats: input.seats } });
    return [...before.keys()].every((id) => after.has(id))
      ? null
      : new Problem('invalid', eventMessages.cannotBePlanned, {}, [
          { path: 'seats.0.seats', message: eventMessages.seatsTaken },
        ]);
  },
  acts: (input, here) => {
    const { act, ...plan } = input;
    return [
      changeEvent.draft({
        ...inEvent(here, act),
        facts: { plan: factsIn(plan), feed: here.feed, moved: isMoved(input, here) },
        words: wordsIn(plan),
      }),
    ];
  },
};
