import type { Message } from '../../../kernel/message.ts';

/** Why something cannot be done with an estimate, and how the timeline says that it was done. */
export const estimateMessages = {
  began: /*i18n*/ {
    id: 'study.estimate.began',
    message: 'started the estimate {name}',
    comment: 'Sentence of the timeline, after a name',
  },
  paused: /*i18n*/ { id: 'study.estimate.paused', message: 'paused it', comment: 'Sentence of the timeline' },
  resumed: /*i18n*/ { id: 'study.estimate.resumed', message: 'resumed it', comment: 'Sentence of the timeline' },
  stopped: /*i18n*/ {
    id: 'study.estimate.stopped',
    message: 'stopped it',
    comment: 'Sentence of the timeline, after a name',
  },
  finished: /*i18n*/ {
    id: 'study.estimate.finished',
    message: 'completed the calculation',
    comment: 'Sentence of the timeline; the computer did it',
  },
  failed: /*i18n*/ {
    id: 'study.estimate.failed',
    message: 'could not complete the calculation',
    comment: 'Sentence of the timeline; the computer did it',
  },
  tooMany: /*i18n*/ {
    id: 'study.estimate.too-many',
    message: 'The table has more than {most} people, or a list name longer than 60 characters. Correct it.',
    comment: 'Problem: what cannot be a table of lists; most is a number',
  },
  signed: /*i18n*/ {
    id: 'study.estimate.signed',
    message: 'signed the estimate',
    comment: 'Sentence of the timeline, after a name',
  },
  notRunning: /*i18n*/ {
    id: 'study.estimate.not-running',
    message: 'This estimate is not being calculated. Reload the page.',
    comment: 'Problem: pausing what does not run',
  },
  notPaused: /*i18n*/ {
    id: 'study.estimate.not-paused',
    message: 'This estimate is not paused. Reload the page.',
    comment: 'Problem: resuming what is not paused',
  },
  isOver: /*i18n*/ {
    id: 'study.estimate.is-over',
    message: 'This estimate has already ended. Start a new one.',
    comment: 'Problem: stopping what has ended',
  },
  notFinished: /*i18n*/ {
    id: 'study.estimate.not-finished',
    message: 'The estimate can be signed only when the calculation is complete.',
    comment: 'Problem: signing too early',
  },
  signedByYou: /*i18n*/ {
    id: 'study.estimate.signed-by-you',
    message: 'You have signed this estimate. A second person must sign it.',
    comment: 'Problem: one person signing twice',
  },
  signedByTwo: /*i18n*/ {
    id: 'study.estimate.signed-by-two',
    message: 'Two people have already signed this estimate.',
    comment: 'Problem: a third signature',
  },
  row: /*i18n*/ {
    id: 'study.estimate.row',
    message: 'Row {row}: {problem}',
    comment: 'One thing that is wrong with a table of lists; problem is a sentence',
  },
  rowColumn: /*i18n*/ {
    id: 'study.estimate.row-column',
    message: 'Row {row}, {column}: {problem}',
    comment: 'One thing that is wrong with a table of lists; column is its name, problem a sentence',
  },
  noMethod: /*i18n*/ {
    id: 'study.estimate.no-method',
    message: 'There is no method for this number of lists. Use from 2 to 10 lists.',
    comment: 'Problem: the table cannot be estimated at all',
  },
} as const satisfies Record<string, Message>;
