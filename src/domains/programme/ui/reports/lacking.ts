import type { BudgetShown } from '../../money/money-schema.ts';
import type { ProgrammeShown } from '../../programme-schema.ts';
import type { SteeringShown } from '../../steering/steering-schema.ts';

const pages = {
  programme: '/app/programme/$id',
  budget: '/app/programme/$id/budget',
  steering: '/app/programme/$id/steering',
} as const;

/** Something that a report would have to call not known, how many of it, and where it is entered. */
export type Lacking = {
  readonly what: 'values' | 'explanations' | 'receipts' | 'forecasts' | 'minutes' | 'lessons' | 'keepers';
  readonly count: number;
  readonly page: (typeof pages)[keyof typeof pages];
  readonly part: string;
};

/** What is missing before a report is sent, in the order of its parts. */
export function lackingIn(of: {
  readonly programme: Pick<ProgrammeShown, 'goals' | 'remains'>;
  readonly budget: Pick<BudgetShown, 'lines' | 'costs' | 'ended'>;
  readonly steering: Pick<SteeringShown, 'meetings' | 'lessons'>;
}): readonly Lacking[] {
  const { goals, remains } = of.programme;
  const { lines, costs, ended } = of.budget;
  const { meetings, lessons } = of.steering;
  const departing = lines.filter(({ state }) => state === 'over' || state === 'under');
  const without = costs.filter(
    ({ amount, receipts }) => amount !== 0 && receipts.every(({ isWithdrawn }) => isWithdrawn),
  );
  const all: readonly Lacking[] = [
    {
      ...{ what: 'values', page: pages.programme, part: 'results' },
      count: goals.filter(({ source, values }) => source === 'by-hand' && values.length === 0).length,
    },
    {
      ...{ what: 'forecasts', page: pages.budget, part: 'lines' },
      count: ended ? 0 : lines.filter(({ remaining }) => remaining === null).length,
    },
    {
      ...{ what: 'explanations', page: pages.budget, part: 'lines' },
      count: departing.filter(({ explained }) => explained === null).length,
    },
    { ...{ what: 'receipts', page: pages.budget, part: 'costs' }, count: without.length },
    {
      ...{ what: 'minutes', page: pages.steering, part: 'meetings' },
      count: meetings.filter(({ isHeld, minutes: [last] }) => isHeld && (!last || last.approved === null)).length,
    },
    { ...{ what: 'lessons', page: pages.steering, part: 'lessons' }, count: lessons.length === 0 ? 1 : 0 },
    {
      ...{ what: 'keepers', page: pages.programme, part: 'remains' },
      count: remains.filter(({ state }) => state === 'not-decided' || state === 'no-keeper').length,
    },
  ];
  return all.filter(({ count }) => count > 0);
}
