import { type AnswerOf, isOpen, withAnswer } from './answer.ts';
import { type BothStrengths, type Deciding, type Finding, findingOf, settles, withBoth } from './both-strengths.ts';
import { isPositive } from './dimension-rule.ts';
import { type DimensionId, dimensionIds, type Indicator, type Strength } from './indicator.ts';
import type { TruthValue } from './three-valued.ts';

/** What is known of one dimension, on what it rests, and which single answer would settle it. */
export type Dimension = BothStrengths & {
  readonly id: DimensionId;
  readonly finding: Finding;
  /** The indicators that were answered with yes. */
  readonly yes: readonly string[];
  readonly decides: readonly Deciding[];
  /** The indicators whose strength is disputed and matters here. Empty unless borderline. */
  readonly disputed: readonly string[];
};

/** The indicators of each dimension, in the order of the list. */
export type ByDimension = Readonly<Record<DimensionId, readonly Indicator[]>>;
export const byDimension = (indicators: readonly Indicator[]): ByDimension =>
  Object.fromEntries(
    dimensionIds.map((id) => [id, indicators.filter(({ dimension }) => dimension === id)]),
  ) as unknown as ByDimension;

/** Positive by what was answered; negative when it would not become so if every open answer were a yes; else undetermined. */
function knownOf(own: readonly Indicator[], answerOf: AnswerOf, which: keyof BothStrengths): TruthValue {
  const yes: Record<Strength, number> = { strong: 0, medium: 0, weak: 0 };
  const possible: Record<Strength, number> = { strong: 0, medium: 0, weak: 0 };
  for (const { id, strength, otherStrength } of own) {
    const answer = answerOf(id);
    if (answer === 'no') continue;
    const counted = which === 'other' ? (otherStrength ?? strength) : strength;
    possible[counted] += 1;
    if (answer === 'yes') yes[counted] += 1;
  }
  return isPositive(yes) ? 'positive' : isPositive(possible) ? 'undetermined' : 'negative';
}

/** With either set of strengths. Mixed sets come out between them, since a stronger sign never makes a dimension less positive. */
export function bothOf(own: readonly Indicator[], answerOf: AnswerOf): BothStrengths {
  const isDisputed = own.some(({ otherStrength }) => otherStrength !== null);
  return withBoth(isDisputed, (which) => knownOf(own, answerOf, which));
}

/**
 * What a dimension would be if one open indicator had this answer. Open indicators of equal strength come to the same, so each
 * strength is tried once, and the very same object is given for all of them.
 */
export function whatIf(
  own: readonly Indicator[],
  answerOf: AnswerOf,
): (open: Indicator, answer: 'yes' | 'no') => BothStrengths {
  const tried = new Map<string, BothStrengths>();
  return ({ id, strength, otherStrength }, answer) => {
    const alike = `${strength} ${otherStrength} ${answer}`;
    const both = tried.get(alike) ?? bothOf(own, withAnswer(answerOf, id, answer));
    tried.set(alike, both);
    return both;
  };
}

/** One dimension, independently of the others. */
export function readDimension(id: DimensionId, own: readonly Indicator[], answerOf: AnswerOf): Dimension {
  const both = bothOf(own, answerOf);
  const finding = findingOf(both);
  const would = whatIf(own, answerOf);
  const isSettled = finding === 'positive' || finding === 'negative';
  const open = isSettled ? [] : own.filter((one) => isOpen(answerOf(one.id)));
  return {
    id,
    ...both,
    finding,
    yes: own.filter((one) => answerOf(one.id) === 'yes').map((one) => one.id),
    decides: open.flatMap((one) =>
      (['yes', 'no'] as const).flatMap((answer): Deciding[] => {
        const makes = findingOf(would(one, answer));
        return settles(finding, makes) ? [{ indicator: one.id, answer, makes }] : [];
      }),
    ),
    disputed:
      finding === 'borderline'
        ? own.filter((one) => one.otherStrength !== null && answerOf(one.id) !== 'no').map((one) => one.id)
        : [],
  };
}

/** All six, in the order of the brochure. */
export const readDimensions = (own: ByDimension, answerOf: AnswerOf): readonly Dimension[] =>
  dimensionIds.map((id) => readDimension(id, own[id], answerOf));
