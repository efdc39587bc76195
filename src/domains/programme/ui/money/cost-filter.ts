import type { CostShown } from '../../money/money-schema.ts';

export type CostFilter = { readonly line: string; readonly words: string; readonly isWithoutReceipt: boolean };
export const everyCost: CostFilter = { line: '', words: '', isWithoutReceipt: false };

const textOf = ({ what, voucher, lineName, by }: CostShown): string =>
  [what, voucher, lineName, by].join(' ').toLowerCase();

/** The costs of a budget line, that hold every word, or that lack a receipt. A receipt that was withdrawn is none. */
export const costsIn = (
  costs: readonly CostShown[],
  { line, words, isWithoutReceipt }: CostFilter,
): readonly CostShown[] => {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  return costs.filter(
    (cost) =>
      (line === '' || cost.line === line) &&
      sought.every((word) => textOf(cost).includes(word)) &&
      (!isWithoutReceipt || cost.receipts.every(({ isWithdrawn }) => isWithdrawn)),
  );
};
