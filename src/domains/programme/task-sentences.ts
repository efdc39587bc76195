import type { TaskSentence } from '../../kernel/act.ts';
import { agencyNames, programmeMessages } from './messages.ts';

const agencyOf = (facts: Readonly<Record<string, string | number>>) =>
  agencyNames[facts.agency as keyof typeof agencyNames];

/** How My work tells of a Monday act that somebody who went has not decided yet. */
const mondayTask: TaskSentence = (facts, _language, say) => ({
  title: say(programmeMessages.mondayTaskTitle, { reference: String(facts.reference) }),
  detail: say(programmeMessages.mondayTaskDetail, { agency: say(agencyOf(facts)) }),
});

/** How My work tells of a Monday act that is to be asked about. */
const checkTask: TaskSentence = (facts, _language, say) => ({
  title: say(programmeMessages.checkTaskTitle, { reference: String(facts.reference), after: Number(facts.after) }),
  detail: say(programmeMessages.checkTaskDetail, { agency: say(agencyOf(facts)) }),
});

/** How My work tells of something that nobody keeps yet. */
const keeperTask: TaskSentence = (facts, _language, say) => ({
  title: say(programmeMessages.keeperTaskTitle),
  detail: say(programmeMessages.keeperTaskDetail, { reference: String(facts.reference) }),
});

export const programmeTaskSentences: readonly (readonly [string, TaskSentence])[] = [
  ['visit.monday-act', mondayTask],
  ['visit.check', checkTask],
  ['programme.decide', keeperTask],
];
