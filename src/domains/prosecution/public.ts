import type { TaskSentence } from '../../kernel/act.ts';
import { taskMessages } from './task-messages.ts';

export { prosecutionActs } from './acts.ts';
export { directiveLetter, fileLetter } from './letter.ts';

const unitIn = (facts: Readonly<Record<string, string | number>>, language: 'sv' | 'en'): string =>
  String(language === 'sv' ? facts.unitSv : facts.unitEn);
const reference = (facts: Readonly<Record<string, string | number>>) => ({ reference: String(facts.reference) });

/** How My work tells of what somebody owes or waits for because of a criminal file. */
export const prosecutionTasks: readonly (readonly [string, TaskSentence])[] = [
  [
    'investigation.decide',
    (facts, _language, say) => ({
      title: say(taskMessages.decideTitle, reference(facts)),
      detail: say(taskMessages.decideDetail, { parties: Number(facts.parties), items: Number(facts.items) }),
    }),
  ],
  [
    'investigation.directive',
    (facts, _language, say) => ({
      title: say(taskMessages.directiveTitle, reference(facts)),
      detail: say(taskMessages.directiveDetail),
    }),
  ],
  [
    'investigation.directive-waiting',
    (facts, language, say) => ({
      title: say(taskMessages.directiveWaitingTitle, reference(facts)),
      detail: say(taskMessages.directiveWaitingDetail, { unit: unitIn(facts, language) }),
    }),
  ],
  [
    'investigation.request',
    (facts, _language, say) => ({
      title: say(taskMessages.requestTitle, reference(facts)),
      detail: say(taskMessages.requestDetail, { kind: String(facts.kind) }),
    }),
  ],
  [
    'investigation.second-look',
    (facts, _language, say) => ({
      title: say(taskMessages.secondLookTitle, reference(facts)),
      detail: say(taskMessages.secondLookDetail),
    }),
  ],
  [
    'criminal-letter.answer',
    (facts, language, say) => ({
      title: say(taskMessages.letterDirectiveTitle, { unit: unitIn(facts, language) }),
      detail: say(taskMessages.letterDirectiveDetail),
    }),
  ],
  [
    'criminal-letter.take',
    (facts, language, say) => ({
      title: say(taskMessages.letterFileTitle, { unit: unitIn(facts, language) }),
      detail: say(taskMessages.letterFileDetail),
    }),
  ],
];
