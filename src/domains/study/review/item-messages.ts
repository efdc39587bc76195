import type { Message } from '../../../kernel/message.ts';

/** What readers of closed files are asked, and what they answer, in words. */
export const itemMessages = {
  stage: /*i18n*/ {
    id: 'study.review.item-stage',
    message: 'Last stage reached',
    comment: 'A question that two readers answered: the furthest stage',
  },
  exit: /*i18n*/ {
    id: 'study.review.item-exit',
    message: 'Outcome',
    comment: 'A question that two readers answered',
  },
  reason: /*i18n*/ {
    id: 'study.review.item-reason',
    message: 'Reason given',
    comment: 'A question that two readers answered',
  },
  noReason: /*i18n*/ {
    id: 'study.review.no-reason',
    message: 'none',
    comment: 'Answer of a reader: the file gives no reason',
  },
  onPage: /*i18n*/ {
    id: 'study.review.on-page',
    message: 'yes, page {page}',
    comment: 'Answer of a reader: the obstacle is there, on this page of the file',
  },
  notTaken: /*i18n*/ {
    id: 'study.review.not-taken',
    message: 'yes',
    comment: 'Answer of a reader: the step was not taken',
  },
  no: /*i18n*/ {
    id: 'study.review.answer-no',
    message: 'not coded',
    comment: 'Answer of a reader: the obstacle or step was not coded',
  },
} as const satisfies Record<string, Message>;
