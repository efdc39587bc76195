import { type ActDef, defineAct } from '../../kernel/define-act.ts';
import { AddSignsFacts, DecideFacts, FollowFacts, ScreenFacts } from './act-facts.ts';
import { followMessages } from './follow-messages.ts';
import { identificationMessages } from './messages.ts';

const shared = { stream: 'screening', retainRule: 'identification' } as const;

/** What somebody found of each sign. Its line says no number: whoever has not read yet must not learn one from it. */
export const screenAct: ActDef<'identification.screen', ScreenFacts, 'note'> = defineAct({
  ...shared,
  type: 'identification.screen',
  words: ['note'],
  nature: 'record',
  facts: ScreenFacts,
  icon: 'list-magnifying-glass',
  sentence: ({ reading }) => ({
    message: reading === 1 ? identificationMessages.firstRead : identificationMessages.secondRead,
  }),
});

/** More of the same reader, from a later sitting. Its line says no number either. */
export const addSignsAct: ActDef<'identification.add-signs', AddSignsFacts, 'note'> = defineAct({
  ...shared,
  type: 'identification.add-signs',
  words: ['note'],
  nature: 'record',
  facts: AddSignsFacts,
  icon: 'list-magnifying-glass',
  sentence: () => ({ message: identificationMessages.readOn }),
});

/** What somebody thinks: an assessment, with its author and its grounds. */
export const decideAct: ActDef<'identification.decide', DecideFacts, 'grounds' | 'against'> = defineAct({
  ...shared,
  type: 'identification.decide',
  words: ['grounds', 'against'],
  nature: 'decision',
  assessment: true,
  facts: DecideFacts,
  icon: 'scales',
  sentence: ({ presumed }) => ({
    message: presumed === 'yes' ? identificationMessages.decidedYes : identificationMessages.decidedNo,
  }),
});

/** What was done of what follows from a yes. */
export const followAct: ActDef<'identification.follow', FollowFacts, 'note'> = defineAct({
  ...shared,
  type: 'identification.follow',
  words: ['note'],
  version: 2,
  // Before the second version nobody said by when an answer was expected of whoever was asked.
  upcast: (_version, was) => ({ ...(was as Omit<FollowFacts, 'answerBy'>), answerBy: null }),
  nature: 'record',
  facts: FollowFacts,
  icon: 'check-circle',
  sentence: ({ step }) => ({ message: followMessages.followed, values: { step: step.replaceAll('-', '_') } }),
});
