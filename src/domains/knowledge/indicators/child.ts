import type { Message } from '../../../kernel/message.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Answer, AnswerOf } from './answer.ts';
import { findingOf } from './both-strengths.ts';
import { type ByDimension, type Dimension, readDimension } from './dimension.ts';
import { indicatorMessages } from './messages.ts';
import { and, type TruthValue } from './three-valued.ts';

/** Whether the person is under 18. A person known to be a child may never be read as an adult. */
export type Age = 'adult' | 'child' | 'not-known';

/** Refuses the rule for adults for a child: it asks for means, and of a child none is needed. */
export function adultsOnly(age: Age): void {
  if (age === 'child') throw new Problem('invalid', indicatorMessages.notForAChild);
}

/** What the signs of a child point to: exploitation and an act together, and nothing else is asked for. */
export type ChildFinding = {
  readonly exploitation: Dimension;
  readonly act: TruthValue;
  readonly finding: TruthValue;
  readonly sentence: Message;
};

const knownFrom = (answer: Answer): TruthValue =>
  answer === 'yes' ? 'positive' : answer === 'no' ? 'negative' : 'undetermined';

/**
 * The path for a child: exploitation, and that the child was recruited, moved, housed or received. The act is outside the indicators and is
 * asked by itself. How a child was made to come or stay is not asked, since consent does not count (Palermo Protocol article 3 c and d;
 * from memory). A list of its own for children exists, which we have not seen.
 */
export function readChild(own: ByDimension, answerOf: AnswerOf, act: Answer): ChildFinding {
  const exploitation = readDimension('exploitation', own.exploitation, answerOf);
  const finding = findingOf(exploitation);
  return {
    exploitation,
    act: knownFrom(act),
    finding: and(finding === 'borderline' ? 'undetermined' : finding, knownFrom(act)),
    sentence: indicatorMessages.ofAChild,
  };
}
