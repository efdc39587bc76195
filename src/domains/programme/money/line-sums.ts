import type { Programme } from '../programme.ts';
import { allOf, type Deviation, deviationOf, type LineSums } from './deviation.ts';
import type { BudgetLine } from './money.ts';

type BudgetCounted = Pick<Programme, 'lines' | 'costs' | 'terms' | 'ended'>;

/** What a line was planned to cost, has cost until a day, and is expected to cost more. */
export const sumsOf = ({ costs }: Pick<BudgetCounted, 'costs'>, line: BudgetLine, until = '9999-12-31'): LineSums => ({
  planned: line.amount,
  spent: costs.filter((cost) => cost.line === line.id && cost.on <= until).reduce((sum, { amount }) => sum + amount, 0),
  remaining: line.forecast?.remaining ?? null,
});

const toleranceOf = ({ terms }: Pick<BudgetCounted, 'terms'>): number => terms?.tolerance ?? 0;

export const lineDeviation = (programme: BudgetCounted, line: BudgetLine): Deviation =>
  deviationOf(sumsOf(programme, line), toleranceOf(programme), programme.ended !== null);

/** The same of all lines together. */
export function budgetTotal(programme: BudgetCounted): LineSums & Deviation {
  const all = allOf(programme.lines.map((line) => sumsOf(programme, line)));
  return { ...all, ...deviationOf(all, toleranceOf(programme), programme.ended !== null) };
}
