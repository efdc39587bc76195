import type { TaskSentence } from '../../kernel/act.ts';
import { disclosureMessages } from './messages.ts';

export { disclosureActs, receiveAct } from './acts.ts';
export { type Between, checkGround, groundProblem, wrongAt } from './check-ground.ts';
export type { Consented } from './consented.ts';
export { nobodyToAsk, saidWithIt } from './consented.ts';
export { answerDue } from './crossing.ts';
export { disclosureMessages } from './messages.ts';
export { crossingDetectors } from './obstacles.ts';
export type { Standing } from './pass-on.ts';
export { AddressList, crossingOf, type PassOnFacts, passOnFacts, Reasons } from './pass-on-schema.ts';
export { ReceiveFacts, Sender, StoppedShown, WithdrawalShown } from './schema.ts';
export { send } from './sending.ts';
export { showStopped, showWithdrawals } from './withdrawal/show.ts';

/** How My work tells of a letter that somebody over there has acknowledged: no name, no more than that. */
export const answeredTask: TaskSentence = (facts, language, say) => ({
  title: say(disclosureMessages.answeredTitle, { unit: String(language === 'sv' ? facts.unitSv : facts.unitEn) }),
  detail: say(disclosureMessages.answeredDetail),
});

/** How My work tells of a letter that nobody over there has acknowledged yet. */
export const waitingTask: TaskSentence = (facts, language, say) => ({
  title: say(disclosureMessages.waitingTitle, { unit: String(language === 'sv' ? facts.unitSv : facts.unitEn) }),
  detail: say(facts.arrived ? disclosureMessages.waitingArrived : disclosureMessages.waitingOnItsWay),
});

/** How My work tells that a person has taken back their yes to what came by letter: which unit sent it, and no more. */
export const withdrawnTask: TaskSentence = (facts, language, say) => ({
  title: say(disclosureMessages.withdrawnTitle, { unit: String(language === 'sv' ? facts.unitSv : facts.unitEn) }),
  detail: say(disclosureMessages.withdrawnDetail),
});
