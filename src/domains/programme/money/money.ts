import type { OpenFacts } from '../acts/open.ts';
import type { CoFundingFacts, CostFacts, CostKind } from './money-schema.ts';

export type BudgetLine = {
  readonly id: string;
  readonly goal: string | null;
  readonly kind: CostKind | null;
  readonly amount: number;
  readonly opens: OpenFacts['lines'][number]['opens'];
  /** The act whose words name it. */
  readonly said: string;
  readonly forecast: {
    readonly remaining: number;
    readonly on: string;
    readonly act: string;
    readonly by: string;
  } | null;
  readonly explained: { readonly act: string; readonly by: string; readonly on: string } | null;
};
/** A cost as it was said last, and the acts by which it was said before, the oldest first. */
export type Cost = Omit<CostFacts, 'cost'> & {
  readonly id: string;
  readonly said: string;
  readonly by: string;
  readonly earlier: readonly {
    readonly act: string;
    readonly on: string;
    readonly amount: number;
    readonly by: string;
  }[];
};
type CoFunding = Omit<CoFundingFacts, 'source'> & { readonly id: string; readonly said: string };

/** What is planned, spent, expected and given beside: the money of a programme as its acts make it. */
export type Money = {
  readonly lines: readonly BudgetLine[];
  readonly costs: readonly Cost[];
  readonly coFunding: readonly CoFunding[];
  readonly terms: { readonly tolerance: number; readonly act: string } | null;
};
