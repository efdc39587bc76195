import type { Message } from '../../../kernel/message.ts';

/** Why something cannot be done with an estimate, and how the timeline tells of it. */
export const estimateMessages = {
  began: /*i18n*/ {
    id: 'study.estimate.began',
    message: 'began the estimate {name}',
    comment: 'Sentence of the timeline, after a name',
  },
  paused: /*i18n*/ { id: 'study.estimate.paused', message: 'paused it', comment: 'Sentence of the timeline' },
  resumed: /*i18n*/ { id: 'study.estimate.resumed', message: 'let it go on', comment: 'Sentence of the timeline' },
  stopped: /*i18n*/ {
    id: 'study.estimate.stopped',
    message: 'stopped it',
    comment: 'Sentence of the timeline, after a name',
  },
  finished: /*i18n*/ {
    id: 'study.estimate.finished',
    message: 'finished the calculation',
    comment: 'Sentence of the timeline; the computer did it',
  },
  failed: /*i18n*/ {
    id: 'study.estimate.failed',
    message: 'could not finish the calculation',
    comment: 'Sentence of the timeline; the computer did it',
  },
  tooMany: /*i18n*/ {
    id: 'study.estimate.too-many',
    message: 'The table holds more than {most} people, or a list with a name of more than 60 characters. Correct it.',
    comment: 'Problem: what cannot be a table of lists; most is a number',
  },
  signed: /*i18n*/ {
    id: 'study.estimate.signed',
    message: 'signed the estimate',
    comment: 'Sentence of the timeline, after a name',
  },
  notRunning: /*i18n*/ {
    id: 'study.estimate.not-running',
    message: 'This estimate is not being calculated now. Reload the page.',
    comment: 'Problem: pausing what does not run',
  },
  notPaused: /*i18n*/ {
    id: 'study.estimate.not-paused',
    message: 'This estimate is not paused. Reload the page.',
    comment: 'Problem: resuming what is not paused',
  },
  isOver: /*i18n*/ {
    id: 'study.estimate.is-over',
    message: 'This estimate has ended already. Begin a new one.',
    comment: 'Problem: stopping what has ended',
  },
  notFinished: /*i18n*/ {
    id: 'study.estimate.not-finished',
    message: 'Nothing can be signed before everything has been calculated.',
    comment: 'Problem: signing too early',
  },
  signedByYou: /*i18n*/ {
    id: 'study.estimate.signed-by-you',
    message: 'You have signed this estimate. A second person must sign it.',
    comment: 'Problem: one person signing twice',
  },
  signedByTwo: /*i18n*/ {
    id: 'study.estimate.signed-by-two',
    message: 'Two people have signed this estimate already.',
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
    message: 'There is no method for so many lists. From 2 to 10 can be compared.',
    comment: 'Problem: the table cannot be estimated at all',
  },
} as const satisfies Record<string, Message>;
