import type { Message } from '../../kernel/message.ts';

/** Sentences of tasks. What the screens say is beside them in ui/. */
export const workloadMessages = {
  leftTitle: /*i18n*/ {
    id: 'workload.left-title',
    message:
      '{count, plural, one {# open matter has no responsible person} other {# open matters have no responsible person}}',
    comment:
      'My work of a unit manager: heading of a task. The name of the person who has left and a colon are put before it.',
  },
  leftDetail: /*i18n*/ {
    id: 'workload.left-detail',
    message: 'The person who was responsible has left. Hand each matter over to a colleague.',
    comment: 'My work of a unit manager: what the task asks.',
  },
} satisfies Record<string, Message>;
