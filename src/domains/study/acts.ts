import { type ActType, ordinary } from '../../kernel/act.ts';
import { ContributeFacts, PlanFacts, ReleaseFacts, ResolveFacts, ReviewFacts, SignFacts } from './act-facts.ts';
import { contributeMessages } from './contribute/messages.ts';
import { estimateActs } from './hidden/estimate-acts.ts';
import { releaseMessages } from './release/messages.ts';
import { reviewMessages } from './review/messages.ts';
import { samplingMessages } from './review/sampling/messages.ts';
import { AnswerSurveyFacts, CloseSurveyFacts, OpenSurveyFacts, PublishSurveyFacts } from './survey/facts.ts';
import { surveyMessages } from './survey/messages.ts';

const shared = { ...ordinary, retainRule: 'study' } as const;

/** What a reader finds in a file is what they think of it: two may differ, and both are kept. */
const reviewAct: ActType<ReviewFacts> = {
  ...shared,
  type: 'study.review',
  nature: 'record',
  assessment: true,
  facts: ReviewFacts,
  icon: 'note-pencil',
  sentence: ({ pseudonym }) => ({ message: reviewMessages.reviewed, values: { file: pseudonym } }),
};

const resolveAct: ActType<ResolveFacts> = {
  ...shared,
  type: 'study.resolve',
  nature: 'decision',
  assessment: true,
  facts: ResolveFacts,
  icon: 'check-circle',
  sentence: () => ({ message: reviewMessages.resolvedIt }),
};

const planSampleAct: ActType<PlanFacts> = {
  ...shared,
  type: 'study.plan-sample',
  nature: 'decision',
  facts: PlanFacts,
  icon: 'note-pencil',
  sentence: ({ name, toRead }) => ({ message: samplingMessages.planned, values: { name, count: toRead } }),
};

const contributeAct: ActType<ContributeFacts> = {
  ...shared,
  type: 'study.contribute',
  nature: 'decision',
  facts: ContributeFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ rows, study }) => ({ message: contributeMessages.contributed, values: { rows, study } }),
};

const releaseAct: ActType<ReleaseFacts> = {
  ...shared,
  type: 'study.release',
  nature: 'decision',
  facts: ReleaseFacts,
  icon: 'note-pencil',
  sentence: ({ name }) => ({ message: releaseMessages.released, values: { name } }),
};

const signAct: ActType<SignFacts> = {
  ...shared,
  type: 'study.sign',
  nature: 'decision',
  facts: SignFacts,
  icon: 'check-circle',
  sentence: () => ({ message: releaseMessages.signed }),
};

const openSurveyAct: ActType<OpenSurveyFacts> = {
  ...shared,
  type: 'study.open-survey',
  nature: 'decision',
  facts: OpenSurveyFacts,
  icon: 'question',
  sentence: ({ name }) => ({ message: surveyMessages.opened, values: { name } }),
};

const closeSurveyAct: ActType<CloseSurveyFacts> = {
  ...shared,
  type: 'study.close-survey',
  nature: 'decision',
  facts: CloseSurveyFacts,
  icon: 'x-circle',
  sentence: () => ({ message: surveyMessages.ended }),
};

/** That somebody answered. What they answered is in no act. */
const answerSurveyAct: ActType<AnswerSurveyFacts> = {
  ...shared,
  type: 'study.answer-survey',
  nature: 'record',
  facts: AnswerSurveyFacts,
  icon: 'chat-text',
  sentence: () => ({ message: surveyMessages.answered }),
};

const publishSurveyAct: ActType<PublishSurveyFacts> = {
  ...shared,
  type: 'study.publish-survey',
  nature: 'decision',
  facts: PublishSurveyFacts,
  icon: 'chart-bar',
  sentence: () => ({ message: surveyMessages.published }),
};

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
