import type { Message } from '../../kernel/message.ts';

/** What a table of inspections calls its columns and states. */
export const listNames = {
  planned: /*i18n*/ { id: 'inspection.list.planned', message: 'Planned', comment: 'State of an inspection in a list' },
  ended: /*i18n*/ { id: 'inspection.list.ended', message: 'Ended', comment: 'State of an inspection in a list' },
  taken: /*i18n*/ {
    id: 'inspection.list.taken',
    message: 'Closed; our record saved',
    comment: 'State of an inspection in a list: the plan was taken back',
  },
  starts: /*i18n*/ {
    id: 'inspection.list.starts',
    message: 'Starts',
    comment: 'Column of a list: on which day the visit is',
  },
} as const satisfies Record<string, Message>;
