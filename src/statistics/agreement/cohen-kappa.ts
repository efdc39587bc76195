import { normalQuantile } from '../special/normal-distribution.ts';

/** How far two readers agree beyond what chance alone would give. */
export type Agreement = {
  readonly count: number;
  /** The share of things on which both said the same, and the share that chance alone would give. */
  readonly observed: number;
  readonly expected: number;
  readonly kappa: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
};

/**
 * Cohen's kappa, unweighted, of two readers (Cohen 1960, Educational and Psychological Measurement 20:37), with the
 * large-sample standard error of Fleiss, Cohen and Everitt (1969, Psychological Bulletin 72:323), and normal limits that
 * end at -1 and 1. `table[i][j]`: how many things the first put into category i and the second into j. Null when nothing was
 * read, or when both put everything into one category: then chance alone gives full agreement and kappa is not defined.
 */
export function cohenKappa(table: readonly (readonly number[])[], confidence = 0.95): Agreement | null {
  const size = table.length;
  if (table.some((row) => row.length !== size || row.some((count) => !(Number.isFinite(count) && count >= 0)))) {
    throw new RangeError('a table of agreement is square and holds counts');
  }
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('confidence lies between 0 and 1');
  const count = table.flat().reduce((sum, cell) => sum + cell, 0);
  if (count === 0) return null;
  const share = (i: number, j: number): number => (table[i]?.[j] ?? 0) / count;
  const places = table.map((_, place) => place);
  const first = places.map((i) => places.reduce((sum, j) => sum + share(i, j), 0));
  const second = places.map((j) => places.reduce((sum, i) => sum + share(i, j), 0));
  const at = (shares: readonly number[], place: number): number => shares[place] ?? 0;
  const observed = places.reduce((sum, i) => sum + share(i, i), 0);
  const expected = places.reduce((sum, i) => sum + at(first, i) * at(second, i), 0);
  if (expected >= 1 - 1e-12) return null;
  const kappa = (observed - expected) / (1 - expected);
  let onDiagonal = 0;
  let besides = 0;
  for (const i of places) {
    onDiagonal += share(i, i) * (1 - (at(first, i) + at(second, i)) * (1 - kappa)) ** 2;
    for (const j of places) if (i !== j) besides += share(i, j) * (at(second, i) + at(first, j)) ** 2;
  }
  const variance = onDiagonal + (1 - kappa) ** 2 * besides - (kappa - expected * (1 - kappa)) ** 2;
  const standardError = Math.sqrt(Math.max(0, variance) / count) / (1 - expected);
  const reach = normalQuantile(0.5 + confidence / 2) * standardError;
  return {
    count,
    observed,
    expected,
    kappa,
    standardError,
    lower: Math.max(-1, kappa - reach),
    upper: Math.min(1, kappa + reach),
  };
}
