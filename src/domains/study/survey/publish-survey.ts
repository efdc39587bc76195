import type { ActDraft, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { publishSurveyAct } from '../acts.ts';
import { smallestShown } from '../suppression/smallest-shown.ts';
import { answeredKey } from './counts.ts';
import type { PublishSurveyFacts } from './facts.ts';
import { isOver, type Survey } from './fold.ts';
import { surveyMessages as text } from './messages.ts';
import { type Counted, resultsOf, type SurveyCodes } from './results.ts';

export type PublishingSurvey = {
  readonly at: RealmKey;
  readonly id: string;
  readonly folded: Survey;
  readonly today: string;
  readonly counted: Counted;
  readonly codes: SurveyCodes;
};

/**
 * The decision to publish what a round gave: once, and when it is over. Two publications of one round would differ by the
 * answers of whoever came between.
 */
export function publishSurvey(
  { act }: { readonly act: ActEnvelope },
  { at, id, folded, today, counted, codes }: PublishingSurvey,
): ActDraft[] {
  if (folded.results) throw new Problem('conflict', text.publishedAlready);
  if (!isOver(folded, today)) throw new Problem('conflict', text.stillOpen);
  const answered = [...counted.values()].reduce((sum, counts) => sum + (counts[answeredKey] ?? 0), 0);
  if (answered < smallestShown) throw new Problem('conflict', text.tooFew);
  const facts: PublishSurveyFacts = { results: resultsOf(folded, counted, codes) };
  return [publishSurveyAct.draft({ at, id: act.id, stream: id, facts })];
}
