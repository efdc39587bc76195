import { wilsonInterval } from '../../statistics/proportions/wilson.ts';
import type { AgencyResult } from '../competence/public.ts';
import { askedOn, type ProgrammeEvent } from './events/event.ts';
import type { GoalShown, Value } from './programme-schema.ts';
import type { Visit } from './visit.ts';

type CountedGoal = Pick<GoalShown, 'now' | 'interval' | 'state'>;

const notKnown: CountedGoal = { now: { is: 'not-known' }, interval: null, state: 'not-known' };

/** In how many agencies a larger share would know whom to call, of those that had cases of their own and enough answers. */
export function countVignettes(agencies: readonly AgencyResult[]): CountedGoal {
  const counted = agencies.filter(({ state }) => state !== 'suppressed');
  if (counted.length === 0) return notKnown;
  const higher = counted.filter(({ state }) => state === 'higher').length;
  return counting(higher, counted.length);
}

/** What became of the Monday acts of events after six months, each by the one who wrote it. */
const ofEvents = (
  events: readonly ProgrammeEvent[],
): readonly { readonly on: string; readonly answer: string | null }[] =>
  events
    .filter(({ cancelled }) => cancelled === null)
    .flatMap(({ plan, participants }) =>
      participants
        .filter(({ came, monday }) => came === true && monday !== null)
        .map(({ answers }) => ({ on: askedOn(plan, 6), answer: answers[6] ?? null })),
    );

/**
 * How many Monday acts lasted six months, of those whose six months have passed: of study visits, as the programme lead recorded them, and of
 * events, as participants answered. No answer does not count as lasting.
 */
export function countVisits(
  visits: readonly Visit[],
  today: string,
  events: readonly ProgrammeEvent[] = [],
): CountedGoal {
  const ofVisits = visits.flatMap(({ seats }) =>
    seats.flatMap(({ mondayAct, checks }) => {
      const last = checks.find(({ after }) => after === 6);
      return mondayAct !== null && last && last.on <= today ? [last] : [];
    }),
  );
  const due = [...ofVisits, ...ofEvents(events).filter(({ on }) => on <= today)];
  if (due.length === 0) return { now: { is: 'not-shown' }, interval: null, state: 'too-early' };
  return counting(due.filter(({ answer }) => answer === 'lasts').length, due.length);
}

function counting(value: number, of: number): CountedGoal {
  const { estimate, lower, upper } = wilsonInterval(value, of);
  const now: Value = { is: 'number', value, of, unit: 'count' };
  return {
    now,
    interval: estimate === null ? null : { share: estimate, lower, upper },
    state: value === of ? 'done' : 'partly',
  };
}
