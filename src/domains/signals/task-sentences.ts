import type { TaskSentence } from '../../kernel/act.ts';
import { unitIn } from '../../kernel/task-facts.ts';
import { sectorNames } from '../knowledge/public.ts';
import { signalMessages } from './messages.ts';
import { tipMessages } from './tips/messages.ts';

/** How My work tells of a signal that somebody answers for. */
const ownedTask: TaskSentence = (facts, _language, say) => ({
  title: say(signalMessages.ownedTitle, { reference: String(facts.reference) }),
  detail: say(signalMessages.ownedDetail, { sector: say(sectorNames[facts.sector as keyof typeof sectorNames]) }),
});

/** How My work tells of a received signal that nobody has acknowledged. */
const acknowledgeTask: TaskSentence = (facts, language, say) => ({
  title: say(signalMessages.taskTitle, { unit: unitIn(facts, language) }),
  detail: say(signalMessages.taskDetail, { sector: say(sectorNames[facts.sector as keyof typeof sectorNames]) }),
});

/** How My work tells of a tip that nobody has opened, and of one that was opened and not answered. */
const unopenedTask: TaskSentence = (_facts, _language, say) => ({
  title: say(tipMessages.unopenedTitle),
  detail: say(tipMessages.unopenedDetail),
});
const dangerTask: TaskSentence = (_facts, _language, say) => ({
  title: say(tipMessages.dangerTitle),
  detail: say(tipMessages.dangerDetail),
});
const unansweredTask: TaskSentence = (_facts, _language, say) => ({
  title: say(tipMessages.unansweredTitle),
  detail: say(tipMessages.unansweredDetail),
});

/** How My work tells a reader of a key that a colleague has made, and of one that waits for a second reader. */
const keyChangedTask: TaskSentence = (_facts, _language, say) => ({
  title: say(tipMessages.keyChangedTitle),
  detail: say(tipMessages.keyChangedDetail),
});
const keyWaitsTask: TaskSentence = (_facts, _language, say) => ({
  title: say(tipMessages.keyWaitsTitle),
  detail: say(tipMessages.keyWaitsDetail),
});

/** How My work tells of each kind of task of this domain. */
export const signalTaskSentences: readonly (readonly [string, TaskSentence])[] = [
  ['signal.acknowledge', acknowledgeTask],
  ['signal.owned', ownedTask],
  ['tip.unopened', unopenedTask],
  ['tip.danger', dangerTask],
  ['tip.unanswered', unansweredTask],
  ['tip.key-changed', keyChangedTask],
  ['tip.key-waits', keyWaitsTask],
];
