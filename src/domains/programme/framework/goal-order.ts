import { type GoalShown, goalLevels } from '../programme-schema.ts';

/** The goals from the highest level to the lowest, those that serve one after it. */
export function inOrder(goals: readonly GoalShown[]): readonly GoalShown[] {
  const below = (under: string | null): readonly GoalShown[] =>
    goalLevels.flatMap((level) =>
      goals
        .filter((goal) => goal.level === level && (goal.under ?? null) === under)
        .flatMap((goal) => [goal, ...below(goal.id)]),
    );
  const reached = below(null);
  return [...reached, ...goals.filter((goal) => !reached.includes(goal))];
}

/** How many targets there are, and how many of them are reached. A goal without a target is none of them. */
export function targetsIn(goals: readonly GoalShown[]): { readonly targets: number; readonly reached: number } {
  const aimed = goals.filter(({ target }) => target.is === 'number');
  return { targets: aimed.length, reached: aimed.filter(({ state }) => state === 'done').length };
}
