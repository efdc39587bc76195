import type { TaskSentence } from '../../kernel/act.ts';
import { disclosureMessages } from './messages.ts';

export { answerAct, receiveAct, sendAct } from './acts.ts';
export { answerDue } from './crossing.ts';
export { disclosureMessages } from './messages.ts';
export { ReceiveFacts, Sender } from './schema.ts';
export { send } from './sending.ts';

/** How My work tells of a letter that nobody over there has taken yet. */
export const waitingTask: TaskSentence = (facts, language, say) => ({
  title: say(disclosureMessages.waitingTitle, { unit: String(language === 'sv' ? facts.unitSv : facts.unitEn) }),
  detail: say(facts.arrived ? disclosureMessages.waitingArrived : disclosureMessages.waitingOnItsWay),
});
