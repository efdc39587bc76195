import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { smallestShown } from '../../../caseload/public.ts';
import { mayRunSurvey } from '../../access.ts';
import { answeredKey } from '../counts.ts';
import { surveyMessages } from '../messages.ts';
import { type Counted, resultsOf, type SurveyCodes } from '../results.ts';
import { isOver } from '../survey.ts';
import { SurveyResults } from '../survey-results.ts';
import type { SurveyRound } from './close.ts';

export const PublishSurvey = z.strictObject({ act: ActEnvelope });
export type PublishSurvey = z.infer<typeof PublishSurvey>;

export const PublishSurveyFacts = z.strictObject({ results: SurveyResults });
type Facts = z.infer<typeof PublishSurveyFacts>;

export const publishSurvey: ActDef<'study.publish-survey', Facts, never> = defineAct({
  type: 'study.publish-survey',
  proof: 'export',
  stream: 'study-survey',
  nature: 'decision',
  facts: PublishSurveyFacts,
  icon: 'chart-bar',
  sentence: () => ({ message: surveyMessages.published }),
  retainRule: 'study',
});

export type PublishingSurvey = SurveyRound & { readonly counted: Counted; readonly codes: SurveyCodes };

/**
 * The decision to publish what a round gave: once, and when it is over. Two publications of one round would differ by the
 * answers of those who came between.
 */
export const toPublish: Doing<PublishSurvey, SurveyRound, PublishingSurvey> = {
  act: publishSurvey,
  input: PublishSurvey,
  roles: ['analyst'],
  may: mayRunSurvey,
  possible: ({ state, today }) => {
    if (state.results) return new Problem('conflict', surveyMessages.publishedAlready);
    return isOver(state, today) ? null : new Problem('conflict', surveyMessages.stillOpen);
  },
  refuses: (_input, { counted }) => {
    const answered = [...counted.values()].reduce((sum, counts) => sum + (counts[answeredKey] ?? 0), 0);
    return answered < smallestShown ? new Problem('conflict', surveyMessages.tooFew) : null;
  },
  acts: ({ act }, { at, id, state, counted, codes }) => [
    publishSurvey.draft({ at, id: act.id, stream: id, facts: { results: resultsOf(state, counted, codes) } }),
  ],
};
