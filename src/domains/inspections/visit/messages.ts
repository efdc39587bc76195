import type { Message } from '../../../kernel/message.ts';

/** Sentences of what is done at a place of work, and of what is refused there. */
export const visitMessages = {
  observed: /*i18n*/ {
    id: 'inspection.observed',
    message:
      'Noted{signs, plural, =0 {} one {: # sign} other {: # signs}}{photos, plural, =0 {} one {, # photo} other {, # photos}}',
    comment: 'Timeline: act inspection.observe',
  },
  demandsStopped: /*i18n*/ {
    id: 'inspection.demands-stopped',
    message: 'From here on nothing is demanded under penalty on these facts',
    comment: 'Timeline: act inspection.stop-demands',
  },
  conversation: /*i18n*/ {
    id: 'inspection.conversation',
    message: 'Private conversation {outcome, select, offered {offered} held {held} other {declined}}',
    comment: 'Timeline: act inspection.converse; nothing of what was said is known here',
  },
  metWorker: /*i18n*/ {
    id: 'inspection.met-worker',
    message: 'Met worker {number}',
    comment: 'Timeline: act inspection.meet-worker; a number, never a name',
  },
  settled: /*i18n*/ {
    id: 'inspection.settled',
    message: 'Said which of {count, plural, one {# answer} other {# answers}} counts',
    comment: 'Timeline: act inspection.settle, after officers had answered the same sign differently',
  },
  tookBack: /*i18n*/ {
    id: 'inspection.took-back',
    message: 'Took back a note within a minute; it counts for nothing',
    comment: 'Timeline: act inspection.take-back',
  },
  nothingToTakeBack: /*i18n*/ {
    id: 'inspection.nothing-to-take-back',
    message: 'There is no such note of yours, or it has been taken back already. Look at the list again.',
    comment: 'Problem: taking a note back',
  },
  noteStays: /*i18n*/ {
    id: 'inspection.note-stays',
    message:
      'A note can be taken back within a minute, while it has no picture or recording and nobody has sorted it. Write another one that says what is right.',
    comment: 'Problem: taking a note back',
  },
  mediumArrived: /*i18n*/ {
    id: 'inspection.medium-arrived',
    message:
      'A picture or recording arrived whole, {whole, select, as_signed {as the phone signed it} other {and is not what the phone signed}}',
    comment: 'Timeline: act inspection.receive-medium',
  },
  mediumDamaged: /*i18n*/ {
    id: 'inspection.medium-damaged',
    message:
      'This picture or recording arrived damaged and cannot be opened. The phone still has it: look at the phone.',
    comment: 'Problem: the pieces of a picture do not open',
  },
  takenOut: /*i18n*/ {
    id: 'inspection.taken-out',
    message:
      'Place and camera of a picture removed{why, select, endangers {: they could lead to a person who must not be found} asked {: removal was requested} not_needed {: they are not needed} other {: they were saved by mistake}}',
    comment: 'Timeline: act inspection.take-out; what they were is said nowhere any more',
  },
  takenOutAlready: /*i18n*/ {
    id: 'inspection.taken-out-already',
    message: 'Place and camera of this picture have already been removed. Nothing was changed.',
    comment: 'Problem: they are taken out a second time',
  },
  nothingApart: /*i18n*/ {
    id: 'inspection.nothing-apart',
    message:
      'No place or camera is stored separately for this picture, so nothing can be removed. Nothing was changed.',
    comment: 'Problem: they are taken out where they were never kept, or lie within the note of an earlier version',
  },
  mediumNamed: /*i18n*/ {
    id: 'inspection.medium-named',
    message: 'Another note tells of this picture or recording already. Take it anew for this note.',
    comment: 'Problem: two notes name the same picture',
  },
  nothingNoted: /*i18n*/ {
    id: 'inspection.nothing-noted',
    message: 'There is nothing in this note. Write something, tick a sign, or take a picture.',
    comment: 'Problem: a note without words, signs, pictures and sounds',
  },
  otherVisit: /*i18n*/ {
    id: 'inspection.other-visit',
    message: 'This visit is of another inspection or another capacity. Begin one of your own.',
    comment: 'Problem: going in in a visit that was begun for something else',
  },
  nothingToSettle: /*i18n*/ {
    id: 'inspection.nothing-to-settle',
    message: 'Nobody has answered this differently. Nothing was changed.',
    comment: 'Problem: a disagreement is settled that is not there, or not any more',
  },
  answersChanged: /*i18n*/ {
    id: 'inspection.answers-changed',
    message: 'Another answer has come since. Look at all of them, and say again which one counts.',
    comment: 'Problem: the answers that somebody settles are not those that stand now',
  },
  signUnknown: /*i18n*/ {
    id: 'inspection.sign-unknown',
    message: 'This sign is not known. Choose one from the list.',
    comment: 'Problem: a code that is not among the observations',
  },
  signReserved: /*i18n*/ {
    id: 'inspection.sign-reserved',
    message:
      'This sign is marked only from a document, and only in a capacity that has that power. Nobody is asked about it.',
    comment: 'Problem: residence status marked in another capacity, or because somebody was asked',
  },
  demandAfter: /*i18n*/ {
    id: 'inspection.demand-after',
    message: 'A demand may not be made after the suspicion. If it was made before, write when.',
    comment: 'Problem: time of a demand under penalty lies after the moment when demands stopped',
  },
  demandBefore: /*i18n*/ {
    id: 'inspection.demand-before',
    message: 'That is before you went in. Write when the demand was made.',
    comment: 'Problem: time of a demand lies before the visit',
  },
  sortedUnknown: /*i18n*/ {
    id: 'inspection.sorted-unknown',
    message: 'One of these notes is not yours to sort here. Open the page again.',
    comment: 'Problem: closing names an observation that is not in the visit',
  },
  unsorted: /*i18n*/ {
    id: 'inspection.unsorted',
    message:
      '{count, plural, one {# note has} other {# notes have}} no place yet. Give each one a place; then you can leave.',
    comment: 'Problem: closing a visit with unsorted observations',
  },
  leftBeforeBegun: /*i18n*/ {
    id: 'inspection.left-before-begun',
    message: 'That is before you went in. Write when you left.',
    comment: 'Problem: time of leaving',
  },
  talkNotSigned: /*i18n*/ {
    id: 'inspection.talk-not-signed',
    message: 'No named speaker has signed the text in this language. Use an interpreter, and give the card.',
    comment: 'A refusal: a conversation was held in a language whose text is a draft',
  },
  begun: /*i18n*/ { id: 'inspection.begun', message: 'Went in', comment: 'Timeline: act inspection.begin' },
  closed: /*i18n*/ {
    id: 'inspection.closed',
    message: 'Left and sorted: {count, plural, one {# note} other {# notes}}',
    comment: 'Timeline: act inspection.close',
  },
} satisfies Record<string, Message>;
