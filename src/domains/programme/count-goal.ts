import { wilsonInterval } from '../../statistics/proportions/wilson.ts';
import type { AgencyResult } from '../competence/public.ts';
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

/** How many Monday acts lasted six months, of those whose six months have passed. No answer does not count as lasting. */
export function countVisits(visits: readonly Visit[], today: string): CountedGoal {
  const due = visits.flatMap(({ seats }) =>
    seats.flatMap(({ mondayAct, checks }) => {
      const last = checks.find(({ after }) => after === 6);
      return mondayAct !== null && last && last.on <= today ? [last] : [];
    }),
  );
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
