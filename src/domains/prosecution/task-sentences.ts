import type { TaskSentence } from '../../kernel/act.ts';
import type { LossSentence } from '../../kernel/perishable.ts';
import { unitIn } from '../../kernel/task-facts.ts';
import { codeName, type Knowledge } from '../knowledge/public.ts';
import { actMessages } from './act-messages.ts';
import { taskMessages } from './task-messages.ts';

const reference = (facts: Readonly<Record<string, string | number>>) => ({ reference: String(facts.reference) });

/** How My work tells of what somebody owes or waits for because of a criminal file. */
export const prosecutionTasks = (knowledge: Knowledge): readonly (readonly [string, TaskSentence])[] => [
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
    (facts, language, say) => ({
      title: say(taskMessages.requestTitle, reference(facts)),
      detail: codeName(knowledge.evidence.entries, String(facts.kind), language),
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

/** What a kind of evidence is like, so that an old file and a new one can be read side by side. */
const alike: Readonly<Record<string, string>> = {
  ...{ EV01: 'testimony', EV02: 'testimony', EV03: 'testimony' },
  ...{ EV08: 'log', EV11: 'log', EV09: 'money', EV12: 'place', EV23: 'abroad' },
};

/** How the last-chance line names that an offence is barred by time, by its name in the law. */
const limitationLoss =
  (known: Pick<Knowledge, 'offences' | 'holders'>): LossSentence =>
  ({ what, holder, saver }, language, say) => ({
    title: say(actMessages.barred, {
      offence: codeName(known.offences.entries, what.slice('limitation.'.length), language),
    }),
    holder: codeName(known.holders.entries, holder, language),
    saver: codeName(known.holders.entries, saver, language),
    act: say(actMessages.charge),
    alike: 'limitation',
  });

/** How the last-chance line names what can be lost of the evidence, in the words of the catalogue. */
const evidenceLoss =
  (known: Pick<Knowledge, 'evidence' | 'holders'>): LossSentence =>
  ({ what, holder, saver, act }, language, say) => ({
    title: codeName(known.evidence.entries, what.slice('evidence.'.length), language),
    holder: codeName(known.holders.entries, holder, language),
    saver: codeName(known.holders.entries, saver, language),
    act: say(act === 'evidence.add' ? actMessages.secure : actMessages.ask),
    alike: alike[what.slice('evidence.'.length)] ?? what,
  });

/** How the last-chance line names what work of a sector usually leaves behind. */
const retentionLoss =
  (known: Pick<Knowledge, 'retention' | 'holders'>): LossSentence =>
  ({ what, holder, saver }, language, say) => ({
    title: codeName(known.retention.entries, what.slice('retention.'.length), language),
    holder: codeName(known.holders.entries, holder, language),
    saver: codeName(known.holders.entries, saver, language),
    act: say(actMessages.ask),
  });

/** How the last-chance line names what a criminal file can lose, by the first part of its code. */
export const prosecutionLosses = (knowledge: Knowledge): readonly (readonly [string, LossSentence])[] => [
  ['evidence', evidenceLoss(knowledge)],
  ['limitation', limitationLoss(knowledge)],
  ['retention', retentionLoss(knowledge)],
];
