import type { Act, ActChange } from '../../kernel/act.ts';
import { correctionsIn } from '../../kernel/mistakes/corrections.ts';
import { correctCase } from './acts/correct.ts';
import { openCase } from './acts/open.ts';

/** What each correction of a case changed, by its act. */
export const correctionsOfCase = (acts: readonly Act[]): ReadonlyMap<string, ActChange[]> =>
  correctionsIn(acts, {
    said: (act) => (openCase.is(act) ? act.facts : null),
    corrected: (act) => (correctCase.is(act) ? act.facts.changed : null),
  });
