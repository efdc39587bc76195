import type { TaskSentence } from '../../kernel/act.ts';
import { sectorNames } from '../knowledge/public.ts';
import { signalMessages } from './messages.ts';
import { tipMessages } from './tips/messages.ts';

export { acknowledgeSignal } from './acts/acknowledge.ts';
export { correctSignal } from './acts/correct.ts';
export { passSignalOn } from './acts/pass-on.ts';
export { registerSignal } from './acts/register.ts';
export { signalLetter } from './letter.ts';
export { signalDetectors } from './obstacles.ts';
export { People, SignalSnapshot } from './schema.ts';
export { answerTip } from './tips/acts/answer.ts';
export { makeKey } from './tips/acts/make-key.ts';
export { openTip } from './tips/acts/open.ts';
export { seeKey } from './tips/acts/see-key.ts';
export { stopTip } from './tips/acts/stop.ts';
export { tipMessages } from './tips/messages.ts';
export { Workplace } from './workplace.ts';

const unitIn = (facts: Readonly<Record<string, string | number>>, language: 'sv' | 'en'): string =>
  String(language === 'sv' ? facts.unitSv : facts.unitEn);

/** How My work tells of a signal that somebody answers for. */
export const ownedTask: TaskSentence = (facts, _language, say) => ({
  title: say(signalMessages.ownedTitle, { reference: String(facts.reference) }),
  detail: say(signalMessages.ownedDetail, { sector: say(sectorNames[facts.sector as keyof typeof sectorNames]) }),
});

/** How My work tells of a received signal that nobody has acknowledged. */
export const acknowledgeTask: TaskSentence = (facts, language, say) => ({
  title: say(signalMessages.taskTitle, { unit: unitIn(facts, language) }),
  detail: say(signalMessages.taskDetail, { sector: say(sectorNames[facts.sector as keyof typeof sectorNames]) }),
});

/** How My work tells of a tip that nobody has opened, and of one that was opened and not answered. */
export const unopenedTask: TaskSentence = (_facts, _language, say) => ({
  title: say(tipMessages.unopenedTitle),
  detail: say(tipMessages.unopenedDetail),
});
export const dangerTask: TaskSentence = (_facts, _language, say) => ({
  title: say(tipMessages.dangerTitle),
  detail: say(tipMessages.dangerDetail),
});
export const unansweredTask: TaskSentence = (_facts, _language, say) => ({
  title: say(tipMessages.unansweredTitle),
  detail: say(tipMessages.unansweredDetail),
});

/** How My work tells a reader of a key that a colleague has made, and of one that waits for a second reader. */
export const keyChangedTask: TaskSentence = (_facts, _language, say) => ({
  title: say(tipMessages.keyChangedTitle),
  detail: say(tipMessages.keyChangedDetail),
});
export const keyWaitsTask: TaskSentence = (_facts, _language, say) => ({
  title: say(tipMessages.keyWaitsTitle),
  detail: say(tipMessages.keyWaitsDetail),
});
