import { mostLists } from './list-table.ts';

/** Something known of everybody who was seen, such as sex, age group or form of exploitation, with its possible values. */
export type Covariate = { readonly name: string; readonly levels: readonly string[] };

/**
 * How many people are on which lists, apart for each combination of covariates (a pattern). `counts[pattern * 2^lists +
 * mask]`, where the first covariate changes fastest from pattern to pattern. People on no list, mask 0, are counted nowhere: 0.
 */
export type CovariateTable = {
  readonly names: readonly string[];
  readonly covariates: readonly Covariate[];
  readonly counts: Float64Array;
};

/** `levels[i]` is which value of covariate i a row's people have. */
export type CovariateRow = { readonly lists: number; readonly levels: readonly number[]; readonly count: number };

/** How many combinations of values the covariates have; 1 without covariates. */
export const patternsOf = (covariates: readonly Covariate[]): number =>
  covariates.reduce((product, { levels }) => product * levels.length, 1);

/** Which value each covariate has in a pattern. */
export function levelsOf(covariates: readonly Covariate[], pattern: number): number[] {
  let rest = pattern;
  return covariates.map(({ levels }) => {
    const level = rest % levels.length;
    rest = (rest - level) / levels.length;
    return level;
  });
}

/** Beyond, most cells are empty and a model says what its form says, not what people showed. */
const mostCells = 4096;

/** A table with covariates from rows; rows of the same lists and values add up. */
export function covariateTable(
  names: readonly string[],
  covariates: readonly Covariate[],
  rows: Iterable<CovariateRow>,
): CovariateTable {
  const named = [...names, ...covariates.map(({ name }) => name)];
  if (names.length < 1 || names.length > mostLists || new Set(named).size < named.length) {
    throw new RangeError(`a table has from 1 to ${mostLists} lists, and lists and covariates have names of their own`);
  }
  if (!covariates.every(({ levels }) => levels.length >= 2 && new Set(levels).size === levels.length)) {
    throw new RangeError('a covariate has at least two different values');
  }
  const histories = 2 ** names.length;
  const cells = patternsOf(covariates) * histories;
  if (cells > mostCells) {
    throw new RangeError(`lists and covariates have at most ${mostCells} cells together`);
  }
  const counts = new Float64Array(cells);
  for (const { lists, levels, count } of rows) {
    if (!(Number.isInteger(lists) && lists > 0 && lists < histories)) {
      throw new RangeError('everybody in a table is on at least one of its lists');
    }
    if (!(Number.isSafeInteger(count) && count >= 0)) {
      throw new RangeError('a count is a whole number from 0 upwards');
    }
    if (
      levels.length !== covariates.length ||
      covariates.some((one, i) => one.levels[levels[i] as number] === undefined)
    ) {
      throw new RangeError('a row has one of the possible values of each covariate');
    }
    let pattern = 0;
    for (let i = covariates.length - 1; i >= 0; i -= 1) {
      pattern = pattern * (covariates[i] as Covariate).levels.length + (levels[i] as number);
    }
    const cell = pattern * histories + lists;
    counts[cell] = (counts[cell] as number) + count;
  }
  return { names, covariates, counts };
}
