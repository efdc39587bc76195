import {
  bootstrapPart,
  bootstrapParts,
  jackknifeAcceleration,
} from '../../../statistics/populations/bootstrap/bootstrap.ts';
import { stepwise } from '../../../statistics/populations/log-linear/stepwise.ts';
import { type Method, methodNamed } from '../../../statistics/populations/methods.ts';
import { confidence, type EstimatePlan, methodsOf, tableOf, withoutList } from '../estimate-plan.ts';
import { type FoundByMethod, type FoundWithout, numberOrNull } from '../found.ts';

/**
 * One piece of the work on an estimate. It is done by itself, in any order and on any machine, and gives the same answer: what
 * is kept of a stopped estimate is whole, and work goes on where it ended.
 */
export type Step = { readonly step: string; readonly part: number };

/** Bootstrap parts that are done in one job, about half a second of it. */
const partsAtOnce = 4;

export const stepKey = ({ step, part }: Step): string => `${step} ${part}`;

/** How often a method draws: as often as asked, but no more than its own limits need. */
const replicatesOf = (plan: EstimatePlan, { usualReplicates }: Pick<Method, 'usualReplicates'>): number =>
  Math.min(plan.replicates, usualReplicates);

/** All the work of a plan, in the order in which it is done: what is soonest of use comes first. */
export function stepsOf(plan: EstimatePlan): readonly Step[] {
  const one = (step: string): Step => ({ step, part: 0 });
  const known = methodsOf(plan);
  const drawing = known.filter(({ refit }) => refit !== null);
  const pieces = (method: Method): number => Math.ceil(bootstrapParts(replicatesOf(plan, method)).length / partsAtOnce);
  return [
    ...known.map(({ id }) => one(`method ${id}`)),
    ...(plan.lists.length > 2 ? plan.lists.map((_, part) => ({ step: 'without', part })) : []),
    ...drawing.map(({ id }) => one(`jackknife ${id}`)),
    ...drawing.flatMap((method) =>
      Array.from({ length: pieces(method) }, (_, part) => ({ step: `bootstrap ${method.id}`, part })),
    ),
  ];
}

/** What one step found: plain data that can be kept. */
export type StepFound =
  | { readonly kind: 'method'; readonly found: FoundByMethod }
  | { readonly kind: 'without'; readonly found: FoundWithout }
  | { readonly kind: 'jackknife'; readonly acceleration: number | null }
  | { readonly kind: 'bootstrap'; readonly totals: readonly (number | null)[] };

/** So many tried models are kept of each method, those that count most; how many there were is kept as a number. */
const keptModels = 40;

function byMethod(plan: EstimatePlan, id: string): FoundByMethod {
  const method = methodNamed(id);
  const { total, model, limits, tried } = method.estimate(tableOf(plan), confidence);
  const order = tried.toSorted(
    (a, b) => Number(b.why === 'chosen') - Number(a.why === 'chosen') || byBic(a.bic, b.bic),
  );
  return {
    method: id,
    isBound: method.isBound,
    total: numberOrNull(total),
    model,
    limits: limits.map(({ kind, lower, upper }) => ({
      kind,
      lower: numberOrNull(lower),
      upper: numberOrNull(upper),
    })),
    tried: {
      count: tried.length,
      notEstimable: tried.filter(({ why }) => why === 'not-estimable').length,
      models: order.slice(0, keptModels).map((one) => ({
        model: one.model,
        total: numberOrNull(one.total),
        bic: numberOrNull(one.bic),
        why: one.why,
      })),
    },
  };
}

const byBic = (a: number, b: number): number =>
  (Number.isNaN(a) ? Number.POSITIVE_INFINITY : a) - (Number.isNaN(b) ? Number.POSITIVE_INFINITY : b) || 0;

function without(plan: EstimatePlan, list: number): FoundWithout {
  const rest = withoutList(tableOf(plan), list);
  const name = plan.lists[list] ?? '';
  if (!rest || rest.counts.every((count) => count === 0)) return { list: name, total: null, seen: 0 };
  const seen = rest.counts.reduce((sum, count) => sum + count, 0);
  return { list: name, seen, total: numberOrNull(stepwise(rest).total) };
}

/** Does one step of a plan. Pure: the same plan and step give the same answer. */
export function doStep(plan: EstimatePlan, { step, part }: Step): StepFound {
  const [kind, id = ''] = step.split(' ');
  if (kind === 'method') return { kind, found: byMethod(plan, id) };
  if (kind === 'without') return { kind, found: without(plan, part) };
  const table = tableOf(plan);
  const refit = methodNamed(id).refit?.(table);
  if (!refit) throw new RangeError(`${id} has no bootstrap`);
  if (kind === 'jackknife') return { kind, acceleration: numberOrNull(jackknifeAcceleration(table, refit)) };
  if (kind !== 'bootstrap') throw new RangeError('there is no such step');
  const mine = bootstrapParts(replicatesOf(plan, methodNamed(id))).slice(part * partsAtOnce, (part + 1) * partsAtOnce);
  const totals = mine.flatMap((one) => [...bootstrapPart(table, refit, { seed: plan.seed, ...one })].map(numberOrNull));
  return { kind, totals };
}
