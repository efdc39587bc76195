import { type ActDef, defineAct } from '../../kernel/define-act.ts';
import { ContributeFacts, PlanFacts, ReleaseFacts, ResolveFacts, ReviewFacts, SignFacts } from './act-facts.ts';
import { contributeMessages } from './contribute/messages.ts';
import { estimateActs } from './hidden/estimate-acts.ts';
import { releaseMessages } from './release/messages.ts';
import { reviewMessages } from './review/messages.ts';
import { samplingMessages } from './review/sampling/messages.ts';
import { AnswerSurveyFacts, CloseSurveyFacts, OpenSurveyFacts, PublishSurveyFacts } from './survey/facts.ts';
import { surveyMessages } from './survey/messages.ts';

const shared = { retainRule: 'study' } as const;

/** What a reader finds in a file is what they think of it: two may differ, and both are kept. */
export const reviewAct: ActDef<'study.review', ReviewFacts, never> = defineAct({
  ...shared,
  type: 'study.review',
  stream: 'study-review',
  nature: 'record',
  assessment: true,
  facts: ReviewFacts,
  icon: 'note-pencil',
  sentence: ({ pseudonym }) => ({ message: reviewMessages.reviewed, values: { file: pseudonym } }),
});

export const resolveAct: ActDef<'study.resolve', ResolveFacts, never> = defineAct({
  ...shared,
  type: 'study.resolve',
  stream: 'study-review',
  nature: 'decision',
  assessment: true,
  facts: ResolveFacts,
  icon: 'check-circle',
  sentence: () => ({ message: reviewMessages.resolvedIt }),
});

export const planSampleAct: ActDef<'study.plan-sample', PlanFacts, never> = defineAct({
  ...shared,
  type: 'study.plan-sample',
  stream: 'study-plan',
  nature: 'decision',
  facts: PlanFacts,
  icon: 'note-pencil',
  sentence: ({ name, toRead }) => ({ message: samplingMessages.planned, values: { name, count: toRead } }),
});

export const contributeAct: ActDef<'study.contribute', ContributeFacts, never> = defineAct({
  ...shared,
  type: 'study.contribute',
  stream: 'study-contribution',
  nature: 'decision',
  facts: ContributeFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ rows, study }) => ({ message: contributeMessages.contributed, values: { rows, study } }),
});

export const releaseAct: ActDef<'study.release', ReleaseFacts, never> = defineAct({
  ...shared,
  type: 'study.release',
  stream: 'study-release',
  nature: 'decision',
  facts: ReleaseFacts,
  icon: 'note-pencil',
  sentence: ({ name }) => ({ message: releaseMessages.released, values: { name } }),
});

export const signAct: ActDef<'study.sign', SignFacts, never> = defineAct({
  ...shared,
  type: 'study.sign',
  stream: 'study-release',
  nature: 'decision',
  facts: SignFacts,
  icon: 'check-circle',
  sentence: () => ({ message: releaseMessages.signed }),
});

export const openSurveyAct: ActDef<'study.open-survey', OpenSurveyFacts, never> = defineAct({
  ...shared,
  type: 'study.open-survey',
  stream: 'study-survey',
  nature: 'decision',
  facts: OpenSurveyFacts,
  icon: 'question',
  sentence: ({ name }) => ({ message: surveyMessages.opened, values: { name } }),
});

export const closeSurveyAct: ActDef<'study.close-survey', CloseSurveyFacts, never> = defineAct({
  ...shared,
  type: 'study.close-survey',
  stream: 'study-survey',
  nature: 'decision',
  facts: CloseSurveyFacts,
  icon: 'x-circle',
  sentence: () => ({ message: surveyMessages.ended }),
});

/** That somebody answered. What they answered is in no act. */
export const answerSurveyAct: ActDef<'study.answer-survey', AnswerSurveyFacts, never> = defineAct({
  ...shared,
  type: 'study.answer-survey',
  stream: 'study-survey-answer',
  nature: 'record',
  facts: AnswerSurveyFacts,
  icon: 'chat-text',
  sentence: () => ({ message: surveyMessages.answered }),
});

export const publishSurveyAct: ActDef<'study.publish-survey', PublishSurveyFacts, never> = defineAct({
  ...shared,
  type: 'study.publish-survey',
  stream: 'study-survey',
  nature: 'decision',
  facts: PublishSurveyFacts,
  icon: 'chart-bar',
  sentence: () => ({ message: surveyMessages.published }),
});

export const studyActs = [
  reviewAct,
  resolveAct,
  planSampleAct,
  contributeAct,
  releaseAct,
  signAct,
  openSurveyAct,
  closeSurveyAct,
  answerSurveyAct,
  publishSurveyAct,
  ...estimateActs,
];
