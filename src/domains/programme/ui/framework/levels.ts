import { type GoalShown, goalLevels } from '../../programme-schema.ts';

/** The goals by level, the highest first. */
export const byLevel = (goals: readonly GoalShown[]): readonly GoalShown[] =>
  goalLevels.flatMap((level) => goals.filter((goal) => goal.level === level));
