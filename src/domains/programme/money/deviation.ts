/** What a budget line, or all of them, was planned to cost, has cost, and is expected to cost until the end; null where no one has said it. */
export type LineSums = { readonly planned: number; readonly spent: number; readonly remaining: number | null };

export const deviationStates = ['not-known', 'on-plan', 'over', 'under'] as const;
type DeviationState = (typeof deviationStates)[number];

export type Deviation = {
  /** What it comes to in the end: spent and expected together; null where nothing is expected yet. */
  readonly expected: number | null;
  /** How much more than planned, below zero for less; of a line without a forecast, how much more was spent already. */
  readonly difference: number | null;
  /** The difference in tenths of a percent of what was planned; null where nothing was planned, or a thousandth of it: a share says nothing there. */
  readonly share: number | null;
  readonly state: DeviationState;
};

/**
 * How a line departs from its plan. Once the programme is over nothing more is expected. Without a forecast it cannot be said where a line ends, except
 * where more than the plan was spent already. `tolerance`: within how many percent the funder takes it as planned.
 */
export function deviationOf({ planned, spent, remaining }: LineSums, tolerance: number, isOver: boolean): Deviation {
  const left = isOver ? 0 : remaining;
  const expected = left === null ? null : spent + left;
  const isOverspent = spent * 100 > planned * (100 + tolerance);
  if (expected === null && !isOverspent) return { expected, difference: null, share: null, state: 'not-known' };
  const difference = (expected ?? spent) - planned;
  const share =
    planned === 0 || Math.abs(difference) > planned * 1000 ? null : Math.round((difference * 1000) / planned);
  const isWithin = Math.abs(difference) * 100 <= planned * tolerance;
  return { expected, difference, share, state: isWithin ? 'on-plan' : difference > 0 ? 'over' : 'under' };
}

/** All lines together. What is not known of one is not known of all. */
export const allOf = (lines: readonly LineSums[]): LineSums =>
  lines.reduce<LineSums>(
    (sum, { planned, spent, remaining }) => ({
      planned: sum.planned + planned,
      spent: sum.spent + spent,
      remaining: sum.remaining === null || remaining === null ? null : sum.remaining + remaining,
    }),
    { planned: 0, spent: 0, remaining: 0 },
  );
