import type { Message } from '../../kernel/message.ts';
import type { GateReason } from '../../statistics/populations/gate.ts';
import { mseText as text } from './command/mse-messages.ts';

/** Why not more may be shown of a hidden number, in words. */
export const reasonTexts: Record<GateReason['code'], Message> = {
  'nobody-seen': text.nobodySeen,
  'fewer-than-three-lists': text.fewerThanThreeLists,
  'too-few-on-several-lists': text.tooFewOnSeveral,
  'few-on-several-lists': text.fewOnSeveral,
  'main-effects-not-estimable': text.mainNotEstimable,
  'no-method-estimates': text.noMethod,
  'no-interval': text.noInterval,
  'methods-far-apart': text.methodsFarApart,
  'methods-apart': text.methodsApart,
  'many-replicates-dropped': text.manyDropped,
  'limit-from-few-replicates': text.limitFromFew,
  'pairs-without-overlap': text.pairsWithoutOverlap,
  'seen-are-a-small-part': text.smallPart,
};

/** Reasons whose figure is a share; the others are given as numbers. */
export const shares: readonly GateReason['code'][] = ['many-replicates-dropped', 'seen-are-a-small-part'];
