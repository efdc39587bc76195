import { bcaInterval, quantileType8 } from '../../../statistics/populations/bca.ts';
import { gateOf } from '../../../statistics/populations/gate.ts';
import { listsIn, peopleSeen } from '../../../statistics/populations/list-table.ts';
import { confidence, type EstimatePlan, tableOf } from './estimate-plan.ts';
import { type Step, type StepFound, stepKey, stepsOf } from './estimate-steps.ts';
import { type EstimateFound, type FoundByMethod, numberOrNull } from './found.ts';

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

/** Steps that nobody has done yet. */
export const stepsLeft = (plan: EstimatePlan, done: ReadonlySet<string>): readonly Step[] =>
  stepsOf(plan).filter((step) => !done.has(stepKey(step)));

/**
 * Everything that the steps of a plan have found, put together and judged. The headline is never one method's: its limits are
 * the lowest and the highest of all methods that estimate, and the twenty dots are drawn from the resamples of all of them,
 * each method weighing alike, so that the choice of the model is part of what is uncertain.
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
  const evidence = methods.map(({ found, bca }) => ({
    method: found.method,
    total: found.total ?? Number.NaN,
    isBound: found.isBound,
    bootstrap: bca,
    ...limitsOf(found, bca),
  }));
  const gate = gateOf(table, evidence);
  const estimates = evidence.filter(({ isBound, total }) => !isBound && Number.isFinite(total));
  const [lowers, uppers] = [estimates.map(({ lower }) => lower), estimates.map(({ upper }) => upper)];
  const isOpen = gate.verdict !== 'nothing' && [...lowers, ...uppers].every(Number.isFinite) && estimates.length > 0;
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
    range: isOpen ? { lower: Math.min(...lowers), upper: Math.max(...uppers) } : null,
    dots: isOpen && gate.verdict === 'estimate' ? dotsOf(methods.map(({ totals }) => totals)) : [],
  };
}

function withoutIn(plan: EstimatePlan, parts: Parts): EstimateFound['without'] {
  return plan.lists.flatMap((_, part) => {
    const found = parts.get(stepKey({ step: 'without', part }));
    return found?.kind === 'without' ? [found.found] : [];
  });
}

/** The limits of a method: of its resamples where it has them, else the first it has by itself. */
function limitsOf(
  found: FoundByMethod,
  bca: { readonly limits: readonly { readonly value: number }[] } | null,
): { readonly lower: number; readonly upper: number } {
  const [own] = found.limits;
  return {
    lower: bca?.limits[0]?.value ?? own?.lower ?? Number.NaN,
    upper: bca?.limits[1]?.value ?? own?.upper ?? Number.NaN,
  };
}

const dotCount = 20;

/** Twenty quantiles of all resamples: one in twenty chances each. Methods without resamples are in none. */
function dotsOf(all: readonly Float64Array[]): number[] {
  const pooled = Float64Array.from(all.flatMap((totals) => [...totals].filter(Number.isFinite))).sort();
  if (pooled.length < dotCount) return [];
  return Array.from({ length: dotCount }, (_, dot) => quantileType8(pooled, (dot + 0.5) / dotCount));
}
