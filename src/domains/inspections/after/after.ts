import type { Here } from '../../../kernel/doing.ts';
import { type Problem, wrongAt } from '../../../kernel/problem.ts';
import type { Deciding } from './decision-kinds.ts';
import { afterMessages } from './messages.ts';
import type { DecisionKind, DecisionOutcome, InterpreterUsed, Numbers } from './schema.ts';

export type Outcome = {
  /** The act that said it first, by which it is called; and the one that says it now. */
  readonly id: string;
  readonly act: string;
  readonly outcome: DecisionOutcome;
  readonly on: string | null;
  readonly by: string;
  readonly corrections: number;
};

export type Decision = Omit<Outcome, 'outcome'> & {
  readonly kind: DecisionKind;
  readonly basis: string | null;
  /** As what it was made: the capacity in which it was noted first. */
  readonly capacity: string;
  readonly notedAt: string;
  readonly outcomes: readonly Outcome[];
};

/** The numbers as they were said last. */
export type NumbersSaid = {
  readonly numbers: Numbers;
  readonly interpreter: InterpreterUsed;
  readonly act: string;
  readonly by: string;
  readonly at: string;
  readonly times: number;
};

/** What came after a visit, as its acts make it. */
export type After = { readonly decisions: readonly Decision[]; readonly said: NumbersSaid | null };

export const nothingAfter: After = { decisions: [], said: null };

/** Decisions that are in the file as made: one that was entered by mistake never was. */
export const madeIn = ({ decisions }: After): readonly Decision[] =>
  decisions.filter(({ kind }) => kind !== 'entered-by-mistake');

/** What came after a visit so far, who writes in its file, and which days it can have been. */
export type AfterVisit = Here<After> & {
  readonly by: Deciding;
  /** The day on which the visit began, and the day that it is, where the agency is. */
  readonly firstDay: string;
  readonly today: string;
};

/** A day on which something cannot have been decided: before the visit, or one to come. */
export function wrongDay(on: string | null, { firstDay, today }: AfterVisit): Problem | null {
  if (on !== null && on < firstDay) return wrongAt('on', afterMessages.decidedBefore);
  return on !== null && on > today ? wrongAt('on', afterMessages.dayToCome) : null;
}
