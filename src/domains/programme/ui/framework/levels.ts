import { type GoalShown, goalLevels } from '../../programme-schema.ts';

/** The goals by level, the highest first. */
export const byLevel = (goals: readonly GoalShown[]): readonly GoalShown[] =>
  goalLevels.flatMap((level) => goals.filter((goal) => goal.level === level));

/** How many targets there are, and how many of them are reached. A goal without a target is none of them. */
export function targetsIn(goals: readonly GoalShown[]): { readonly targets: number; readonly reached: number } {
  const aimed = goals.filter(({ target }) => target.is === 'number');
  return { targets: aimed.length, reached: aimed.filter(({ state }) => state === 'done').length };
}
