import type { Message } from '../../../kernel/message.ts';

/** What would have helped most, as the form and the table say it. */
export const helpNames = {
  'known-person': /*i18n*/ {
    id: 'study.help.known-person',
    message: 'A contact person at the other agency',
    comment: 'Answer: what would have helped most',
  },
  'clear-ground': /*i18n*/ {
    id: 'study.help.clear-ground',
    message: 'A clear legal ground for sharing information',
    comment: 'Answer: what would have helped most; ground is a legal ground',
  },
  interpreter: /*i18n*/ {
    id: 'study.help.interpreter',
    message: 'Immediate access to an interpreter',
    comment: 'Answer: what would have helped most',
  },
  knowledge: /*i18n*/ {
    id: 'study.help.knowledge',
    message: 'Training or a checklist',
    comment: 'Answer: what would have helped most',
  },
  time: /*i18n*/ {
    id: 'study.help.time',
    message: 'More time or more staff',
    comment: 'Answer: what would have helped most',
  },
  earlier: /*i18n*/ {
    id: 'study.help.earlier',
    message: 'Earlier information',
    comment: 'Answer: what would have helped most',
  },
  nothing: /*i18n*/ {
    id: 'study.help.nothing',
    message: 'Nothing that I know of',
    comment: 'Answer: what would have helped most',
  },
} as const satisfies Record<string, Message>;

/** How often a person has met something, as the form says it. */
export const frequencyNames = {
  never: /*i18n*/ {
    id: 'study.frequency.never',
    message: 'Never',
    comment: 'Answer: how often in the last twelve months',
  },
  'once-or-twice': /*i18n*/ {
    id: 'study.frequency.once-or-twice',
    message: 'Once or twice',
    comment: 'Answer: how often in the last twelve months',
  },
  monthly: /*i18n*/ {
    id: 'study.frequency.monthly',
    message: 'Monthly',
    comment: 'Answer: how often in the last twelve months',
  },
  weekly: /*i18n*/ {
    id: 'study.frequency.weekly',
    message: 'Weekly',
    comment: 'Answer: how often in the last twelve months',
  },
  'cannot-say': /*i18n*/ {
    id: 'study.frequency.cannot-say',
    message: 'Cannot say',
    comment: 'Answer: how often in the last twelve months',
  },
} as const satisfies Record<string, Message>;
