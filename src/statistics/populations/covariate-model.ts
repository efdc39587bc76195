import { type Covariate, levelsOf, patternsOf } from './covariate-table.ts';
import { listsIn } from './list-table.ts';

/** What a table is made of, without its counts. */
export type CovariateShape = { readonly names: readonly string[]; readonly covariates: readonly Covariate[] };

/**
 * A hierarchical model: a set of terms, closed downwards. A term is a bit mask of factors: bits 0 to t - 1 are the t lists,
 * bit t + i is covariate i. Rising order; 0, the constant, is always there, and so are all single factors.
 */
export type CovariateModel = readonly number[];

/** The smallest model that holds these terms: with everything inside them, and every list and covariate. */
export function modelWith({ names, covariates }: CovariateShape, terms: readonly number[]): CovariateModel {
  const factors = names.length + covariates.length;
  const all = new Set<number>([0, ...Array.from({ length: factors }, (_, factor) => 2 ** factor)]);
  for (const term of terms) {
    if (!(Number.isInteger(term) && term >= 0 && term < 2 ** factors)) {
      throw new RangeError('a term is a set of lists and covariates of the table');
    }
    for (let part = term; part > 0; part = (part - 1) & term) all.add(part);
  }
  return [...all].sort((a, b) => a - b);
}

/** The model in words: its largest terms, factors joined by a colon, in order of size. */
export function nameOfModel({ names, covariates }: CovariateShape, model: CovariateModel): string {
  const factors = [...names, ...covariates.map(({ name }) => name)];
  const largest = model.filter((term) => !model.some((other) => other !== term && (other & term) === term));
  const inOrder = largest.toSorted((a, b) => listsIn(a) - listsIn(b) || a - b);
  return inOrder.map((term) => factors.filter((_, factor) => (term >> factor) & 1).join(':')).join(' + ');
}

/**
 * What a model means for each cell. `active[cell]` holds the columns of the design that are 1 there (every other is 0; the
 * first value of a covariate is the one that others are compared with). `margins` holds, for each term, which margin of it
 * each cell belongs to, -1 where a list of the term is not on. `parameters`: columns, whether or not they can be estimated.
 */
export type CovariateDesign = {
  readonly shape: CovariateShape;
  readonly model: CovariateModel;
  readonly histories: number;
  readonly cells: number;
  readonly parameters: number;
  readonly active: readonly Int32Array[];
  readonly margins: readonly Int32Array[];
};

/** The design of a model. */
export function designOf(shape: CovariateShape, model: CovariateModel): CovariateDesign {
  const { names, covariates } = shape;
  const histories = 2 ** names.length;
  const patterns = patternsOf(covariates);
  const cells = patterns * histories;
  const levels = Array.from({ length: patterns }, (_, pattern) => levelsOf(covariates, pattern));
  const activeLists: number[][] = Array.from({ length: cells }, () => []);
  let parameters = 0;
  const margins = model.map((term) => {
    const lists = term & (histories - 1);
    const involved = covariates.flatMap((one, i) =>
      (term >> (names.length + i)) & 1 ? [{ i, size: one.levels.length }] : [],
    );
    const marginOf = new Int32Array(cells).fill(-1);
    for (let cell = 0; cell < cells; cell += 1) {
      const [mask, pattern] = [cell % histories, Math.floor(cell / histories)];
      if ((mask & lists) === lists) {
        const here = involved.map(({ i }) => levels[pattern]?.[i] as number);
        marginOf[cell] = here.reduce((index, level, k) => index * (involved[k]?.size as number) + level, 0);
        const column = here.reduce((index, level, k) => index * ((involved[k]?.size as number) - 1) + level - 1, 0);
        if (here.every((level) => level > 0)) activeLists[cell]?.push(parameters + column);
      }
    }
    parameters += involved.reduce((product, { size }) => product * (size - 1), 1);
    return marginOf;
  });
  const active = activeLists.map((columns) => Int32Array.from(columns));
  return { shape, model, histories, cells, parameters, active, margins };
}
