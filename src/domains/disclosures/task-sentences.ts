import type { TaskSentence } from '../../kernel/act.ts';
import { unitIn } from '../../kernel/task-facts.ts';
import { disclosureMessages } from './messages.ts';

/** How My work tells of a letter that somebody over there has acknowledged: no name, no more than that. */
const answeredTask: TaskSentence = (facts, language, say) => ({
  title: say(disclosureMessages.answeredTitle, { unit: unitIn(facts, language) }),
  detail: say(disclosureMessages.answeredDetail),
});

/** How My work tells of a letter that nobody over there has acknowledged yet. */
const waitingTask: TaskSentence = (facts, language, say) => ({
  title: say(disclosureMessages.waitingTitle, { unit: unitIn(facts, language) }),
  detail: say(facts.arrived ? disclosureMessages.waitingArrived : disclosureMessages.waitingOnItsWay),
});

/** How My work tells that a person has taken back their yes to what came by letter: which unit sent it, and no more. */
const withdrawnTask: TaskSentence = (facts, language, say) => ({
  title: say(disclosureMessages.withdrawnTitle, { unit: unitIn(facts, language) }),
  detail: say(disclosureMessages.withdrawnDetail),
});

/** How My work tells of each kind of task of this domain. */
export const disclosureTaskSentences: readonly (readonly [string, TaskSentence])[] = [
  ['disclosure.waiting', waitingTask],
  ['disclosure.answered', answeredTask],
  ['disclosure.withdrawn', withdrawnTask],
];
