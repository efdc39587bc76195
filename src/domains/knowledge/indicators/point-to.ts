import { type Answer, type Answers, answersIn } from './answer.ts';
import { type Age, adultsOnly, type ChildFinding, readChild } from './child.ts';
import { byDimension, type Dimension, readDimensions } from './dimension.ts';
import { type ForcedLabour, readForcedLabour } from './forced-labour.ts';
import type { Indicator } from './indicator.ts';
import { type Pattern, readPatterns } from './pattern.ts';

/** What the answers about one adult point to. It decides nothing: a named person does, with grounds. */
export type PointsTo = {
  readonly dimensions: readonly Dimension[];
  readonly patterns: readonly Pattern[];
  readonly forcedLabour: ForcedLabour;
};

/** For an adult, or a person whose age is not known. Of a child it is refused: `childPointsTo`. */
export function pointTo(of: {
  readonly age: Age;
  readonly indicators: readonly Indicator[];
  readonly answers: Answers;
}): PointsTo {
  adultsOnly(of.age);
  const own = byDimension(of.indicators);
  const answerOf = answersIn(of.answers);
  return {
    dimensions: readDimensions(own, answerOf),
    patterns: readPatterns(own, answerOf),
    forcedLabour: readForcedLabour(answerOf),
  };
}

/** For a child: exploitation and an act; means are not asked for. */
export const childPointsTo = (of: {
  readonly indicators: readonly Indicator[];
  readonly answers: Answers;
  readonly act: Answer;
}): ChildFinding => readChild(byDimension(of.indicators), answersIn(of.answers), of.act);
