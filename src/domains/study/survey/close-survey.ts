import type { ActDraft, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { closeSurveyAct } from '../acts.ts';
import type { CloseSurveyFacts } from './facts.ts';
import { isOver, type Survey } from './fold.ts';
import { surveyMessages as text } from './messages.ts';

export type ClosingSurvey = {
  readonly at: RealmKey;
  readonly id: string;
  readonly folded: Survey;
  readonly today: string;
};

/**
 * The decision to end a round before its last day: at once, and for good. A round that was opened wrongly, or for the wrong
 * days, then keeps no other from being opened. One that has not begun never asks.
 */
export function closeSurvey(
  { act }: { readonly act: ActEnvelope },
  { at, id, folded, today }: ClosingSurvey,
): ActDraft[] {
  if (isOver(folded, today)) throw new Problem('conflict', text.overAlready);
  const facts: CloseSurveyFacts = { on: today };
  return [closeSurveyAct.draft({ at, id: act.id, stream: id, facts })];
}
