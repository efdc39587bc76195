import type { ActDraft } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { daysAfter } from '../../../kernel/time/calendar-days.ts';
import { eraseParticipants } from './acts/erase-participants.ts';
import { remindParticipants } from './acts/remind.ts';
import {
  askedOn,
  erasedOn,
  inEvent,
  momentIn,
  needsErasedOn,
  othersErasedOn,
  type Participant,
  type ProgrammeEvent,
  present,
} from './event.ts';
import { mondayMonths } from './event-schema.ts';

type EventStep =
  | { readonly do: 'remind'; readonly after: 0 | 3 | 6; readonly of: readonly Participant[] }
  | { readonly do: 'erase'; readonly what: 'needs' | 'all'; readonly of: readonly Participant[] };

/** Mail of a program arrives in the morning, when people work. */
const morning = '08:00';

/** All that the clock will ask of an event as it is, each with its day; what is done already is not among it. */
function stepsOf(event: ProgrammeEvent): readonly (EventStep & { readonly on: string })[] {
  const { plan, cancelled } = event;
  const here = present(event);
  const came = cancelled ? [] : here.filter(({ came: isHere }) => isHere === true);
  const steps = [
    {
      ...({ do: 'remind', after: 0, on: daysAfter(plan.to, 1) } as const),
      of: came.filter(({ monday, reminded }) => monday === null && !reminded.includes(0)),
    },
    ...mondayMonths.map((after) => ({
      ...({ do: 'remind', after, on: askedOn(plan, after) } as const),
      of: came.filter(
        ({ monday, reminded, answers }) => monday !== null && !reminded.includes(after) && answers[after] === undefined,
      ),
    })),
    {
      ...({ do: 'erase', what: 'needs', on: needsErasedOn(plan) } as const),
      of: here.filter(({ hasNeeds }) => hasNeeds),
    },
    {
      ...({ do: 'erase', what: 'all', on: othersErasedOn(plan) } as const),
      of: event.participants.filter(({ erased, came: isHere }) => !erased && (isHere !== true || cancelled !== null)),
    },
    {
      ...({ do: 'erase', what: 'all', on: erasedOn(plan) } as const),
      of: event.participants.filter(({ erased }) => !erased),
    },
  ];
  return steps.filter(({ of }) => of.length > 0);
}

const momentOfStep = ({ plan }: ProgrammeEvent, on: string): Date => momentIn(plan.country, on, morning);

/** When something is to be done next without anyone asking; null where nothing is left. */
export function nextStepAt(event: ProgrammeEvent): string | null {
  const moments = stepsOf(event).map(({ on }) => momentOfStep(event, on).toISOString());
  return moments.sort()[0] ?? null;
}

type DueStep = { readonly draft: ActDraft; readonly step: EventStep };

/** What is to be done now, as acts. Done twice, it is done once. */
export function dueSteps(found: Here<ProgrammeEvent>, now: Date, newId: () => string): readonly DueStep[] {
  const said = new Set<string>();
  return stepsOf(found.state)
    .filter(({ on }) => momentOfStep(found.state, on) <= now)
    .flatMap((step): DueStep[] => {
      const people = step.of
        .map(({ id }) => id)
        .filter((id) => step.do === 'remind' || !said.has(`${step.what} ${id}`));
      if (people.length === 0) return [];
      const at = inEvent(found, { id: newId() });
      if (step.do === 'remind')
        return [{ step, draft: remindParticipants.draft({ ...at, facts: { people, after: step.after } }) }];
      for (const id of people) said.add(`${step.what} ${id}`);
      return [{ step, draft: eraseParticipants.draft({ ...at, facts: { people, what: step.what, asked: false } }) }];
    });
}
