import { likeliestAbility } from './abilities.ts';
import type { ItemAnswers } from './answers.ts';
import type { RaschFit } from './rasch.ts';

export type ItemFit = { readonly outfit: number; readonly infit: number; readonly answered: number };

/**
 * How the answers to each item lie around what the model expects (mean squares of about 1): outfit is the mean of squared
 * standardised residuals, infit weighs them by their information. Over people with neither all nor none right, at their
 * likeliest ability, as `itemfit` of eRm. NaN where an item is not estimated.
 */
export function itemFit(answers: ItemAnswers, { states, difficulty }: RaschFit): ItemFit[] {
  const size = states.length;
  const [squares, weighted, weights, answered] = [0, 1, 2, 3].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const known = new Map<string, number>();
  for (const row of answers) {
    const items = states.flatMap((state, item) => (state === 'estimated' && row[item] !== null ? [item] : []));
    const score = items.reduce((sum, item) => sum + (row[item] as number), 0);
    if (score === 0 || score === items.length) continue;
    const key = `${score} of ${items.join(' ')}`;
    const ability =
      known.get(key) ??
      likeliestAbility(
        items.map((item) => difficulty[item] as number),
        score,
      ).ability;
    known.set(key, ability);
    for (const item of items) {
      const chance = 1 / (1 + Math.exp((difficulty[item] as number) - ability));
      const weight = chance * (1 - chance);
      const residual = ((row[item] as number) - chance) ** 2;
      squares[item] = (squares[item] as number) + residual / weight;
      weighted[item] = (weighted[item] as number) + residual;
      weights[item] = (weights[item] as number) + weight;
      answered[item] = (answered[item] as number) + 1;
    }
  }
  return states.map((_, item) => ({
    outfit: (squares[item] as number) / (answered[item] as number),
    infit: (weighted[item] as number) / (weights[item] as number),
    answered: answered[item] as number,
  }));
}
