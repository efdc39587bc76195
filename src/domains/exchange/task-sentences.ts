import type { TaskSentence } from '../../kernel/act.ts';
import { unitIn } from '../../kernel/task-facts.ts';
import { exchangeMessages } from './messages.ts';

/** How My work tells of a claim from another country that nobody has taken. */
export const takeClaimTask: TaskSentence = (facts, language, say) => ({
  title: say(exchangeMessages.taskTitle, { unit: unitIn(facts, language) }),
  detail: say(exchangeMessages.taskDetail, { workers: Number(facts.workers) }),
});
