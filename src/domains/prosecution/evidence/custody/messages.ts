import type { Message } from '../../../../kernel/message.ts';
import type { custodySteps } from '../../codes.ts';

/** What the timeline says of each step of custody. */
export const custodySentences: Readonly<Record<(typeof custodySteps)[number], Message>> = {
  found: /*i18n*/ {
    id: 'prosecution.act.custody-found',
    message: 'Custody of {number}: found',
    comment: 'Timeline: act evidence.custody; number such as E07',
  },
  seized: /*i18n*/ {
    id: 'prosecution.act.custody-seized',
    message: 'Custody of {number}: seized',
    comment: 'Timeline: act evidence.custody; number such as E07',
  },
  received: /*i18n*/ {
    id: 'prosecution.act.custody-received',
    message: 'Custody of {number}: received',
    comment: 'Timeline: act evidence.custody; number such as E07',
  },
  moved: /*i18n*/ {
    id: 'prosecution.act.custody-moved',
    message: 'Custody of {number}: moved',
    comment: 'Timeline: act evidence.custody; number such as E07',
  },
  examined: /*i18n*/ {
    id: 'prosecution.act.custody-examined',
    message: 'Custody of {number}: examined',
    comment: 'Timeline: act evidence.custody; number such as E07',
  },
  copied: /*i18n*/ {
    id: 'prosecution.act.custody-copied',
    message: 'Custody of {number}: copied',
    comment: 'Timeline: act evidence.custody; number such as E07',
  },
  returned: /*i18n*/ {
    id: 'prosecution.act.custody-returned',
    message: 'Custody of {number}: returned',
    comment: 'Timeline: act evidence.custody; number such as E07',
  },
  destroyed: /*i18n*/ {
    id: 'prosecution.act.custody-destroyed',
    message: 'Custody of {number}: destroyed',
    comment: 'Timeline: act evidence.custody; number such as E07',
  },
};

/** Why custody is not recorded as it was written, and why a picture of a visit does not become evidence. */
export const custodyMessages = {
  takenFromVisit: /*i18n*/ {
    id: 'prosecution.act.taken-from-visit',
    message: '{number} added to the evidence, from a visit',
    comment: 'Timeline: act evidence.from-visit, a picture or sound; number such as E07',
  },
  inFuture: /*i18n*/ {
    id: 'prosecution.problem.custody-in-future',
    message: 'The time has not come yet. Enter when it was done.',
    comment: 'Problem: a step of custody in the future',
  },
  beforeSecured: /*i18n*/ {
    id: 'prosecution.problem.custody-before-secured',
    message:
      'That is before the day on which the evidence was secured. Correct the time, or first record that it was found or seized.',
    comment: 'Problem: a step of custody before the item was secured',
  },
  foundAlready: /*i18n*/ {
    id: 'prosecution.problem.custody-found-already',
    message: 'It is already recorded when this was found. Withdraw that entry if it is wrong, and record it again.',
    comment: 'Problem: the same item found twice',
  },
  foundLate: /*i18n*/ {
    id: 'prosecution.problem.custody-found-late',
    message:
      'Something was done with the evidence before this time. Enter an earlier time, or withdraw the entry that is wrong.',
    comment: 'Problem: found after another step',
  },
  beforeFound: /*i18n*/ {
    id: 'prosecution.problem.custody-before-found',
    message:
      'That is before the evidence was found. Enter a later time, or withdraw the entry that says when it was found.',
    comment: 'Problem: a step before the item was found',
  },
  afterDestroyed: /*i18n*/ {
    id: 'prosecution.problem.custody-after-destroyed',
    message:
      'The evidence had been destroyed by then. Enter an earlier time, or withdraw the entry that says that it was destroyed.',
    comment: 'Problem: a step after the item was destroyed',
  },
  destroyedEarly: /*i18n*/ {
    id: 'prosecution.problem.custody-destroyed-early',
    message:
      'Something was done with the evidence after this time. Enter a later time, or withdraw the entry that is wrong.',
    comment: 'Problem: destroyed before another step',
  },
  returnedAlready: /*i18n*/ {
    id: 'prosecution.problem.custody-returned-already',
    message: 'The evidence had been returned by then. First record that it was received or seized again.',
    comment: 'Problem: a returned item moved, examined, copied, returned or destroyed',
  },
  returnedEarly: /*i18n*/ {
    id: 'prosecution.problem.custody-returned-early',
    message:
      'After this time something was done with the evidence that needs it to be here. Enter a later time, or withdraw the entry that is wrong.',
    comment: 'Problem: returned before another step',
  },
  fromMissing: /*i18n*/ {
    id: 'prosecution.problem.custody-from-missing',
    message: 'Enter who handed it over, such as: reception of the police station.',
    comment: 'Problem: received, without from whom',
  },
  toMissing: /*i18n*/ {
    id: 'prosecution.problem.custody-to-missing',
    message: 'Enter to whom it was returned.',
    comment: 'Problem: returned, without to whom',
  },
  whereMissing: /*i18n*/ {
    id: 'prosecution.problem.custody-where-missing',
    message: 'Enter where it was moved to, such as: storage room 4, shelf 12.',
    comment: 'Problem: moved, without where to',
  },
  mediumUnknown: /*i18n*/ {
    id: 'prosecution.problem.medium-unknown',
    message:
      'This picture or recording is not in the confidentiality area of the criminal file. Choose one from the list.',
    comment: 'Problem: a picture of a visit that is not there, or lies where another unit or capacity has it',
  },
  mediumNotCome: /*i18n*/ {
    id: 'prosecution.problem.medium-not-come',
    message: 'This picture or recording has not arrived in full from the phone. Try again when it has.',
    comment: 'Problem: a picture of a visit whose pieces have not all come',
  },
  mediumTaken: /*i18n*/ {
    id: 'prosecution.problem.medium-taken',
    message: 'This picture or recording is already a piece of evidence in the file. Reload the page.',
    comment: 'Problem: the same picture of a visit added twice',
  },
} as const satisfies Readonly<Record<string, Message>>;
