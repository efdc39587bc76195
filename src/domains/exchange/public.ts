import type { TaskSentence } from '../../kernel/act.ts';
import { exchangeMessages } from './messages.ts';

export { exchangeActs } from './acts.ts';
export { claimLetter } from './letter.ts';
export type { Region } from './region-file.ts';

/** How My work tells of a claim from another country that nobody has taken. */
export const takeClaimTask: TaskSentence = (facts, language, say) => ({
  title: say(exchangeMessages.taskTitle, { unit: String(language === 'sv' ? facts.unitSv : facts.unitEn) }),
  detail: say(exchangeMessages.taskDetail, { workers: Number(facts.workers) }),
});
