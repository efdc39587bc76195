import { type ActType, ordinary } from '../../kernel/act.ts';
import { AddSignsFacts, DecideFacts, FollowFacts, ScreenFacts } from './act-facts.ts';
import { followMessages } from './follow-messages.ts';
import { identificationMessages } from './messages.ts';

const shared = { ...ordinary, retainRule: 'identification' } as const;

/** What somebody found of each sign. Its line says no number: whoever has not read yet must not learn one from it. */
export const screenAct: ActType<ScreenFacts> = {
  ...shared,
  type: 'identification.screen',
  nature: 'record',
  facts: ScreenFacts,
  icon: 'list-magnifying-glass',
  sentence: ({ reading }) => ({
    message: reading === 1 ? identificationMessages.firstRead : identificationMessages.secondRead,
  }),
};

/** More of the same reader, from a later sitting. Its line says no number either. */
export const addSignsAct: ActType<AddSignsFacts> = {
  ...shared,
  type: 'identification.add-signs',
  nature: 'record',
  facts: AddSignsFacts,
  icon: 'list-magnifying-glass',
  sentence: () => ({ message: identificationMessages.readOn }),
};

/** What somebody thinks: an assessment, with its author and its grounds. */
export const decideAct: ActType<DecideFacts> = {
  ...shared,
  type: 'identification.decide',
  nature: 'decision',
  assessment: true,
  facts: DecideFacts,
  icon: 'scales',
  sentence: ({ presumed }) => ({
    message: presumed === 'yes' ? identificationMessages.decidedYes : identificationMessages.decidedNo,
  }),
};

/** What was done of what follows from a yes. */
export const followAct: ActType<FollowFacts> = {
  ...shared,
  type: 'identification.follow',
  version: 2,
  // Before the second version nobody said by when an answer was expected of whoever was asked.
  upcast: (_version, was) => ({ ...(was as Omit<FollowFacts, 'answerBy'>), answerBy: null }),
  nature: 'record',
  facts: FollowFacts,
  icon: 'check-circle',
  sentence: ({ step }) => ({ message: followMessages.followed, values: { step: step.replaceAll('-', '_') } }),
};
