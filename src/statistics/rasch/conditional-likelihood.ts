import type { Climb } from '../survival/newton.ts';
import type { AskedAlike } from './answers.ts';
import { symmetricFunctions } from './symmetric-functions.ts';

/**
 * The log likelihood of the answers given each person's score, at these difficulties (by item), with its derivatives: the abilities are
 * no longer in it. −Σ s_i δ_i − Σ n_r log γ_r(ε), ε_i = exp(−δ_i). Given the score r, item i is right with chance
 * ε_i γ_{r−1}(without i) / γ_r, and i and j together with ε_i ε_j γ_{r−2}(without both) / γ_r. Groups that were asked
 * different items add.
 */
export function conditionalLikelihood(groups: readonly AskedAlike[], difficulty: ArrayLike<number>): Climb {
  const size = difficulty.length;
  const total: Climb = { value: 0, score: new Float64Array(size), information: new Float64Array(size * size) };
  for (const group of groups) addGroup(total, group, difficulty);
  return total;
}

function addGroup(total: Climb, { items, withScore, right }: AskedAlike, difficulty: ArrayLike<number>): void {
  const easiness = items.map((item) => Math.exp(-(difficulty[item] as number)));
  const count = items.length;
  const gamma = symmetricFunctions(easiness);
  for (const [place, item] of items.entries()) total.value -= (right[place] as number) * (difficulty[item] as number);
  for (let r = 1; r < count; r += 1) total.value -= (withScore[r] as number) * Math.log(gamma[r] as number);

  const chances = items.map((_, place) => chancesOf(easiness, gamma, place));
  for (const [place, item] of items.entries()) {
    const own = chances[place] as Float64Array;
    let expected = 0;
    for (let r = 1; r < count; r += 1) expected += (withScore[r] as number) * (own[r] as number);
    total.score[item] = (total.score[item] as number) + expected - (right[place] as number);
    for (let other = place; other < count; other += 1) {
      const theirs = chances[other] as Float64Array;
      const both = other === place ? null : symmetricFunctions(easiness, place, other);
      const product = (easiness[place] as number) * (easiness[other] as number);
      let sum = 0;
      for (let r = 1; r < count; r += 1) {
        const together =
          both === null ? own[r] : r < 2 ? 0 : (product * (both[r - 2] as number)) / (gamma[r] as number);
        sum += (withScore[r] as number) * ((together as number) - (own[r] as number) * (theirs[r] as number));
      }
      addAt(total.information, item, items[other] as number, difficulty.length, sum);
    }
  }
}

function addAt(matrix: Float64Array, i: number, j: number, size: number, sum: number): void {
  matrix[i * size + j] = (matrix[i * size + j] as number) + sum;
  if (i !== j) matrix[j * size + i] = (matrix[j * size + i] as number) + sum;
}

/** The chance of having this item right, by score. */
export function chancesOf(easiness: readonly number[], gamma: Float64Array, place: number): Float64Array {
  const without = symmetricFunctions(easiness, place);
  return gamma.map((all, r) => (r === 0 ? 0 : ((easiness[place] as number) * (without[r - 1] as number)) / all));
}
