import type { TaskSentence } from '../../kernel/act.ts';
import { sectorNames, signalMessages } from './messages.ts';

export { acknowledgeAct, correctAct, passOnAct, registerAct } from './acts.ts';
export { signalLetter } from './letter.ts';
export { sectorNames } from './messages.ts';
export { Workplace } from './schema.ts';

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
