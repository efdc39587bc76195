import { toEnterCost } from './acts/enter-cost.ts';
import { toExplainDeviation } from './acts/explain-deviation.ts';
import { toSetCoFunding } from './acts/set-co-funding.ts';
import { toSetForecast } from './acts/set-forecast.ts';
import { toSetLine } from './acts/set-line.ts';
import { toSetTerms } from './acts/set-terms.ts';

/** What can be done with the money of a programme. */
export const moneyDoings = [
  toSetLine,
  toEnterCost,
  toSetForecast,
  toExplainDeviation,
  toSetCoFunding,
  toSetTerms,
] as const;
