import { type Answer, type AnswerOf, answersIn, isOpen } from './answer.ts';
import { type Finding, findingOf, settles } from './both-strengths.ts';
import { type ByDimension, bothOf, byDimension } from './dimension.ts';
import { type DimensionId, dimensionIds, type Indicator, type Observation } from './indicator.ts';
import { type Bothes, bothOfAll, bothOfPattern, type PatternId, patternIds } from './pattern.ts';
import { answerFrom, type NotedBy, readSigns, signsFor } from './read-signs.ts';

/** What an answer about a sign would settle. */
export type Settled =
  | { readonly kind: 'dimension'; readonly id: DimensionId }
  | { readonly kind: 'pattern'; readonly id: PatternId };

/** A sign worth asking about, and why. */
export type WorthAsking = {
  readonly sign: string;
  /** The indicator whose question can be asked. */
  readonly indicator: string;
  readonly settles: readonly Settled[];
};

type Context = {
  readonly own: ByDimension;
  readonly answerOf: AnswerOf;
  readonly now: Bothes;
  /** What the patterns say now. */
  readonly patterns: readonly { readonly id: PatternId; readonly finding: Finding }[];
};

const nameOf = ({ kind, id }: Settled): string => `${kind} ${id}`;

/** What would be settled if some answers became others. */
function settledBy(
  changed: ReadonlyMap<string, Answer>,
  { own, answerOf, now, patterns }: Context,
): readonly Settled[] {
  const changedOf: AnswerOf = (indicator) => changed.get(indicator) ?? answerOf(indicator);
  const touched = dimensionIds
    .filter((id) => own[id].some((indicator) => changed.has(indicator.id)))
    .map((id) => ({ id, both: bothOf(own[id], changedOf) }))
    .filter(({ id, both }) => both.listed !== now[id].listed || both.other !== now[id].other);
  if (touched.length === 0) return [];
  const then: Bothes = { ...now, ...Object.fromEntries(touched.map(({ id, both }) => [id, both])) };
  return [
    ...touched
      .filter(({ id, both }) => settles(findingOf(now[id]), findingOf(both)))
      .map(({ id }): Settled => ({ kind: 'dimension', id })),
    ...patterns
      .filter(({ id, finding }) => settles(finding, findingOf(bothOfPattern(id, then))))
      .map(({ id }): Settled => ({ kind: 'pattern', id })),
  ];
}

/**
 * Which two signs are worth asking about before leaving: open ones whose answer, yes or no, would settle most. The second is the one that
 * adds most to the first, so that two do not ask for the same. Of equals, the first in the list. Never about the right to stay, nor about
 * anything else that is not asked of a worker, nor about what describes the employer.
 */
export function worthAsking(of: {
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly noted: readonly NotedBy[];
}): readonly WorthAsking[] {
  const { answers, signs } = readSigns(of.observations, of.noted);
  const pointing = signsFor(of.observations);
  const own = byDimension(of.indicators);
  const answerOf = answersIn(answers);
  const now = bothOfAll(own, answerOf);
  const patterns = patternIds.map((id) => ({ id, finding: findingOf(bothOfPattern(id, now)) }));
  const context: Context = { own, answerOf, now, patterns };
  const canBeAsked = new Map(of.indicators.map((one) => [one.id, one.canBeAsked]));
  const dimensionOf = new Map(of.indicators.map((one) => [one.id, one.dimension]));

  /** The answers that one more sign would change. */
  const changes = (sign: string, indicators: readonly string[], answer: 'yes' | 'no'): ReadonlyMap<string, Answer> =>
    new Map(
      indicators
        .map((indicator): [string, Answer] => {
          const codes = pointing.get(indicator) ?? [];
          return [indicator, answerFrom(codes.map((code) => (code === sign ? answer : (signs[code] ?? 'not-asked'))))];
        })
        .filter(([indicator, then]) => then !== answerOf(indicator)),
    );

  const tried = new Map<string, readonly Settled[]>();
  /** Signs that would change the same answers settle the same. */
  const settledOnce = (changed: ReadonlyMap<string, Answer>): readonly Settled[] => {
    const alike = [...changed].join(' ');
    const settled = tried.get(alike) ?? settledBy(changed, context);
    tried.set(alike, settled);
    return settled;
  };

  const candidates = of.observations
    .filter(
      ({ id, ofEmployer, restricted, indicators }) =>
        !ofEmployer &&
        !restricted &&
        indicators.length > 0 &&
        isOpen(signs[id] ?? 'not-asked') &&
        indicators.every((indicator) => canBeAsked.get(indicator)),
    )
    .flatMap(({ id: sign, indicators }): WorthAsking[] => {
      const all = (['yes', 'no'] as const).flatMap((answer) => settledOnce(changes(sign, indicators, answer)));
      const settled = [...new Map(all.map((one) => [nameOf(one), one])).values()];
      const first = indicators[0];
      if (settled.length === 0 || first === undefined) return [];
      const asked = indicators.find((one) =>
        settled.some(({ kind, id }) => kind === 'dimension' && id === dimensionOf.get(one)),
      );
      return [{ sign, indicator: asked ?? first, settles: settled }];
    });

  const [first, ...others] = bySettled(candidates, new Set());
  if (!first) return [];
  const [second] = bySettled(others, new Set(first.settles.map(nameOf)));
  return second ? [first, second] : [first];
}

/** Those that settle most besides what is settled already, then most in all; else as the list has them. */
function bySettled(candidates: readonly WorthAsking[], already: ReadonlySet<string>): readonly WorthAsking[] {
  const adds = ({ settles: all }: WorthAsking): number => all.filter((one) => !already.has(nameOf(one))).length;
  return [...candidates].sort((a, b) => adds(b) - adds(a) || b.settles.length - a.settles.length);
}
