import type { EventRow } from '../events/event-schema.ts';
import type { BudgetShown } from '../money/money-schema.ts';
import type { ProgrammeShown } from '../programme-schema.ts';
import type { RecommendationRow } from '../register/register-schema.ts';
import type { VisitRow } from '../schema.ts';
import type { RiskShown, SteeringShown } from '../steering/steering-schema.ts';
import type { FunderReport } from './report-schema.ts';

/** All that a report is made of, as its reader may see it. */
export type Reported = {
  readonly kind: FunderReport;
  /** The days that it is about, both counted. */
  readonly from: string;
  readonly to: string;
  readonly programme: ProgrammeShown;
  readonly visits: readonly (VisitRow & { readonly title: string; readonly measures: number })[];
  /** Those of the programme. */
  readonly events: readonly EventRow[];
  readonly budget: BudgetShown;
  readonly steering: SteeringShown;
  readonly recommendations: readonly RecommendationRow[];
  readonly madeBy: { readonly name: string; readonly unit: string };
  readonly today: string;
  readonly isInvented: boolean;
};

export const isWithin = ({ from, to }: Pick<Reported, 'from' | 'to'>, day: string): boolean => day >= from && day <= to;

/** Risks by what became of them in the days of a report; one that ended after them is still open there. */
export function risksBy(reported: Pick<Reported, 'from' | 'to' | 'steering'>) {
  const { risks } = reported.steering;
  const endedAs = (outcome: 'happened' | 'passed'): readonly RiskShown[] =>
    risks.filter(({ over }) => over?.outcome === outcome && isWithin(reported, over.on));
  return {
    happened: endedAs('happened'),
    passed: endedAs('passed'),
    open: risks.filter(({ over }) => over === null || over.on > reported.to),
  };
}
