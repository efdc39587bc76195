import { type ActType, ordinary } from '../../kernel/act.ts';
import { ContributeFacts, PlanFacts, ReleaseFacts, ResolveFacts, ReviewFacts, SignFacts } from './act-facts.ts';
import { contributeMessages } from './contribute/messages.ts';
import { estimateActs } from './hidden/estimate-acts.ts';
import { releaseMessages } from './release/messages.ts';
import { reviewMessages } from './review/messages.ts';
import { samplingMessages } from './review/sampling/messages.ts';

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

export const studyActs = [reviewAct, resolveAct, contributeAct, releaseAct, signAct, ...estimateActs, planSampleAct];
