import { type AnswerOf, isOpen } from './answer.ts';
import { type BothStrengths, type Deciding, type Finding, findingOf, settles, withBoth } from './both-strengths.ts';
import { type ByDimension, bothOf, whatIf } from './dimension.ts';
import { type DimensionId, dimensionIds } from './indicator.ts';
import { and, not, or, type TruthValue } from './three-valued.ts';

/**
 * How dimensions are read together. Strict is the example of the brochure; wide takes abuse of vulnerability for the means, as
 * the Palermo Protocol does. Forced labour needs no recruitment. Exploited and deceived are the brochure's lesser classes, so
 * they hold only when coercion is certainly absent.
 */
export const patternIds = ['strict', 'wide', 'forced-labour', 'deceived', 'exploited'] as const;
export type PatternId = (typeof patternIds)[number];

export type Pattern = BothStrengths & {
  readonly id: PatternId;
  readonly finding: Finding;
  readonly decides: readonly Deciding[];
};

type Of = (dimension: DimensionId) => TruthValue;
const recruitment = (of: Of): TruthValue => or(of('deceptive-recruitment'), of('coercive-recruitment'));

const reads: Readonly<Record<PatternId, (of: Of) => TruthValue>> = {
  strict: (of) => and(recruitment(of), of('exploitation'), of('coercion-destination')),
  wide: (of) =>
    and(
      or(recruitment(of), of('recruitment-abuse-vulnerability')),
      of('exploitation'),
      or(of('coercion-destination'), of('abuse-vulnerability-destination')),
    ),
  'forced-labour': (of) => and(of('exploitation'), of('coercion-destination')),
  deceived: (of) => and(of('deceptive-recruitment'), of('exploitation'), not(of('coercion-destination'))),
  exploited: (of) => and(not(recruitment(of)), of('exploitation'), not(of('coercion-destination'))),
};

export type Bothes = Readonly<Record<DimensionId, BothStrengths>>;

/** One pattern from what is known of the dimensions. Each dimension is in it once, so nothing certain is missed. */
export function bothOfPattern(id: PatternId, dimensions: Bothes): BothStrengths {
  const canDiffer = dimensionIds.some((dimension) => dimensions[dimension].listed !== dimensions[dimension].other);
  return withBoth(canDiffer, (which) => reads[id]((dimension) => dimensions[dimension][which]));
}

export const bothOfAll = (own: ByDimension, answerOf: AnswerOf): Bothes =>
  Object.fromEntries(dimensionIds.map((id) => [id, bothOf(own[id], answerOf)])) as Bothes;

/** The five patterns, each with the single answers that would settle it. */
export function readPatterns(own: ByDimension, answerOf: AnswerOf): readonly Pattern[] {
  const dimensions = bothOfAll(own, answerOf);
  const found = patternIds.map((id) => {
    const both = bothOfPattern(id, dimensions);
    return { id, ...both, finding: findingOf(both) };
  });
  const decides = new Map<PatternId, Deciding[]>(patternIds.map((id) => [id, []]));
  for (const dimension of dimensionIds) {
    const would = whatIf(own[dimension], answerOf);
    const settled = new Map<BothStrengths, readonly Settling[]>();
    for (const indicator of own[dimension]) {
      if (!isOpen(answerOf(indicator.id))) continue;
      for (const answer of ['yes', 'no'] as const) {
        const changed = would(indicator, answer);
        const all = settled.get(changed) ?? settledBy(found, dimensions, dimension, changed);
        settled.set(changed, all);
        for (const { id, makes } of all) decides.get(id)?.push({ indicator: indicator.id, answer, makes });
      }
    }
  }
  return found.map((one) => ({ ...one, decides: decides.get(one.id) ?? [] }));
}

type Settling = { readonly id: PatternId; readonly makes: 'positive' | 'negative' };

/** Which patterns another state of one dimension would settle. */
function settledBy(
  found: readonly { readonly id: PatternId; readonly finding: Finding }[],
  dimensions: Bothes,
  dimension: DimensionId,
  changed: BothStrengths,
): readonly Settling[] {
  if (changed.listed === dimensions[dimension].listed && changed.other === dimensions[dimension].other) return [];
  return found.flatMap(({ id, finding }): Settling[] => {
    const makes = findingOf(bothOfPattern(id, { ...dimensions, [dimension]: changed }));
    return settles(finding, makes) ? [{ id, makes }] : [];
  });
}
