import { bcaInterval } from '../../statistics/populations/bootstrap/bca.ts';
import { gateOf } from '../../statistics/populations/gate.ts';
import { listsIn, peopleSeen } from '../../statistics/populations/list-table.ts';
import { confidence, type EstimatePlan, tableOf } from './estimate-plan.ts';
import { evidenceOf, isEstimate } from './evidence.ts';
import { type EstimateFound, numberOrNull } from './found.ts';
import { twentyDots } from './twenty-dots.ts';
import { type Step, type StepFound, stepKey, stepsOf } from './work/estimate-steps.ts';

type Parts = ReadonlyMap<string, StepFound>;

const tail = (1 - confidence) / 2;

/** All resamples of a method, in the order of their parts. */
function totalsOf(plan: EstimatePlan, id: string, parts: Parts): Float64Array {
  const found = stepsOf(plan)
    .filter(({ step }) => step === `bootstrap ${id}`)
    .map((step) => parts.get(stepKey(step)));
  const totals = found.flatMap((one) => (one?.kind === 'bootstrap' ? one.totals : []));
  return Float64Array.from(totals, (total) => total ?? Number.NaN);
}

const accelerationIn = (id: string, parts: Parts): number => {
  const found = parts.get(stepKey({ step: `jackknife ${id}`, part: 0 }));
  return found?.kind === 'jackknife' ? (found.acceleration ?? 0) : 0;
};

/** Steps that have not been done yet. */
export const stepsLeft = (plan: EstimatePlan, done: ReadonlySet<string>): readonly Step[] =>
  stepsOf(plan).filter((step) => !done.has(stepKey(step)));

/**
 * Everything that the steps of a plan have found, put together and judged. The headline is never one method's: its limits are
 * the lowest and the highest of all methods that estimate and have finite limits, and the twenty dots are drawn from the resamples
 * of all that estimate, each method weighing alike, so that the choice of the model is part of what is uncertain.
 */
export function estimateFound(plan: EstimatePlan, parts: Parts): EstimateFound {
  const table = tableOf(plan);
  const methods = plan.methods.flatMap((id) => {
    const found = parts.get(stepKey({ step: `method ${id}`, part: 0 }));
    if (found?.kind !== 'method') return [];
    const totals = totalsOf(plan, id, parts);
    const { total } = found.found;
    const bca =
      total !== null && totals.length > 0
        ? bcaInterval(total, totals, accelerationIn(id, parts), [tail, 1 - tail])
        : null;
    return [{ found: found.found, totals, bca }];
  });
  const judged = methods.map(({ found, totals, bca }) => ({
    totals,
    evidence: evidenceOf({ ...found, bootstrap: bca }),
  }));
  const gate = gateOf(
    table,
    judged.map(({ evidence }) => evidence),
  );
  const estimates = judged.filter(({ evidence }) => isEstimate(evidence));
  const limited = estimates
    .map(({ evidence: { lower, upper } }) => ({ lower, upper }))
    .filter(({ lower, upper }) => Number.isFinite(lower) && Number.isFinite(upper));
  const isOpen = gate.verdict !== 'nothing' && limited.length > 0;
  return {
    seen: peopleSeen(table),
    twice: table.counts.reduce((sum, count, mask) => sum + (listsIn(mask) > 1 ? count : 0), 0),
    methods: methods.map(({ found, bca }) => ({
      ...found,
      bootstrap: bca && {
        lower: numberOrNull(bca.limits[0]?.value ?? Number.NaN),
        upper: numberOrNull(bca.limits[1]?.value ?? Number.NaN),
        replicates: bca.replicates,
        dropped: bca.dropped,
        fromFew: bca.limits.some(({ fromFew }) => fromFew),
      },
    })),
    without: withoutIn(plan, parts),
    gate: {
      verdict: gate.verdict,
      reasons: gate.reasons.map(({ code, effect, figure }) => ({ code, effect, figure: numberOrNull(figure) })),
      assumptions: [...gate.assumptions],
    },
    range: isOpen
      ? {
          lower: Math.min(...limited.map(({ lower }) => lower)),
          upper: Math.max(...limited.map(({ upper }) => upper)),
        }
      : null,
    dots: isOpen && gate.verdict === 'estimate' ? twentyDots(estimates.map(({ totals }) => totals)) : [],
  };
}

function withoutIn(plan: EstimatePlan, parts: Parts): EstimateFound['without'] {
  return plan.lists.flatMap((_, part) => {
    const found = parts.get(stepKey({ step: 'without', part }));
    return found?.kind === 'without' ? [found.found] : [];
  });
}
