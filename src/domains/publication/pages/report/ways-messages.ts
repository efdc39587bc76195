import type { Message } from '../../../../kernel/message.ts';

/** Words of the table of the ways: what the flow figure draws. */
export const waysText = {
  colFrom: /*i18n*/ {
    id: 'study.ways.col-from',
    message: 'From stage',
    comment: 'Column heading: the stage that was left',
  },
  colTo: /*i18n*/ {
    id: 'study.ways.col-to',
    message: 'To stage or outcome',
    comment: 'Column heading: the stage that was reached, or that the path broke off, is open or ended',
  },
  past: /*i18n*/ {
    id: 'study.ways.past',
    message: 'skipped the next stage',
    comment: 'In a table: went on, but not by the next stage',
  },
  stayed: /*i18n*/ {
    id: 'study.ways.stayed',
    message: 'did not go on',
    comment: 'In a table: dropped out, open or ended otherwise, where these are not shown apart',
  },
  elsewhere: /*i18n*/ {
    id: 'study.ways.elsewhere',
    message: 'without the preceding stage',
    comment: 'In a table, in the column of the stage that was left: they came from none',
  },
  mostOften: /*i18n*/ {
    id: 'study.ways.most-often',
    message: 'most often: {exit}',
    comment: 'In a table: how most of those who dropped out ended; exit is the name of an ending',
  },
  ofTheLost: /*i18n*/ {
    id: 'study.ways.of-the-lost',
    message: 'of those who dropped out',
    comment: 'In a table: a row for a part of the row above it, of those who dropped out',
  },
} as const satisfies Record<string, Message>;
