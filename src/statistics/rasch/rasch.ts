import { maximise } from '../survival/newton.ts';
import { askedAlike, type ItemAnswers, type ItemState, itemStates } from './answers.ts';
import { conditionalLikelihood } from './conditional-likelihood.ts';
import { apartFrom } from './connected.ts';

export type RaschFit = {
  readonly states: readonly ItemState[];
  /** In logits, with sum 0 over the items that are estimated; NaN elsewhere. */
  readonly difficulty: Float64Array;
  readonly standardErrors: Float64Array;
  /** Over all items, row after row; NaN where an item is not estimated. */
  readonly covariance: Float64Array;
  readonly logLikelihood: number;
  readonly people: number;
  /** Those who had neither all right nor all wrong of the items that are estimated: the others say nothing about items. */
  readonly informative: number;
};

/** Why there is no answer, with the number that decided and the items that it is about. */
export type RaschRefusal = {
  readonly code: 'too-few-people' | 'too-few-items' | 'too-many-items' | 'never-asked-together' | 'never-failed-apart';
  readonly figure: number;
  readonly items: readonly number[];
};

export type RaschResult = RaschFit | { readonly refusal: RaschRefusal };

export const isRefused = (result: RaschResult): result is { readonly refusal: RaschRefusal } => 'refusal' in result;

/** A difficulty from fewer people is uncertain by more than a logit to either side (0.41 × 1.96, rasch.org RMT 7:4). */
export const fewestPeople = 30;
/** Orders of symmetric functions grow as binomial coefficients and take the cube of the items. */
const mostItems = 100;

/**
 * The Rasch model (Rasch 1960): a person of ability θ has an item of difficulty δ right with chance 1 / (1 + exp(δ − θ)).
 * Difficulties by conditional maximum likelihood (Andersen 1972, JRSS B 34:42), which needs no distribution of abilities and
 * is consistent for few items, where estimating people and items together is not. ItemAnswers not asked may be null. As `RM` of
 * eRm and `raschmodel` of psychotools with sum 0.
 */
export function raschModel(answers: ItemAnswers, options: { readonly fewest?: number } = {}): RaschResult {
  const items = answers[0]?.length ?? 0;
  checkAnswers(answers, items);
  const refuse = (code: RaschRefusal['code'], figure: number, about: readonly number[] = []): RaschResult => ({
    refusal: { code, figure, items: about },
  });
  if (items > mostItems) return refuse('too-many-items', items);
  const { states, informative } = itemStates(answers, items);
  const kept = states.flatMap((state, item) => (state === 'estimated' ? [item] : []));
  if (kept.length < 2) {
    const without = states.flatMap((state, item) => (state === 'estimated' ? [] : [item]));
    return refuse('too-few-items', kept.length, without);
  }
  if (informative < (options.fewest ?? fewestPeople)) return refuse('too-few-people', informative);
  const apart = apartFrom(answers, states);
  if (apart.items.length > 0) {
    return refuse(apart.asked ? 'never-failed-apart' : 'never-asked-together', apart.items.length, apart.items);
  }
  return fitOf(answers, states, kept, informative);
}

function fitOf(
  answers: ItemAnswers,
  states: readonly ItemState[],
  kept: readonly number[],
  informative: number,
): RaschFit {
  const place = new Map(kept.map((item, at) => [item, at]));
  const groups = askedAlike(answers, states).map((group) => ({
    ...group,
    items: group.items.map((item) => place.get(item) as number),
  }));
  const top = maximise(
    (at) => conditionalLikelihood(groups, at),
    kept.map(() => 1),
    informative,
  );
  const size = kept.length;
  const mean = top.at.reduce((sum, own) => sum + own, 0) / size;
  const items = states.length;
  const difficulty = new Float64Array(items).fill(Number.NaN);
  const covariance = new Float64Array(items * items).fill(Number.NaN);
  const centred = centredCovariance(top.covariance, size);
  for (const [i, item] of kept.entries()) {
    difficulty[item] = (top.at[i] as number) - mean;
    for (const [j, other] of kept.entries()) covariance[item * items + other] = centred[i * size + j] as number;
  }
  return {
    states,
    difficulty,
    standardErrors: difficulty.map((_, item) => Math.sqrt(covariance[item * items + item] as number)),
    covariance,
    logLikelihood: top.value,
    people: answers.length,
    informative,
  };
}

/** From difficulties beside the last item, which is held at 0, to difficulties of sum 0. */
function centredCovariance(covariance: Float64Array, size: number): Float64Array {
  const plain = covariance.map((own) => (Number.isNaN(own) ? 0 : own));
  const rows = Float64Array.from({ length: size }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < size; j += 1) sum += plain[i * size + j] as number;
    return sum / size;
  });
  const all = rows.reduce((sum, row) => sum + row, 0) / size;
  return plain.map((own, at) => own - (rows[Math.floor(at / size)] as number) - (rows[at % size] as number) + all);
}

function checkAnswers(answers: ItemAnswers, items: number): void {
  for (const row of answers) {
    if (row.length !== items) throw new RangeError('every person has a place for every item');
    if (!row.every((answer) => answer === 0 || answer === 1 || answer === null)) {
      throw new RangeError('an answer is 0, 1 or null');
    }
  }
}
