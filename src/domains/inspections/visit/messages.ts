import type { Message } from '../../../kernel/message.ts';

/** Sentences of what is done at a place of work, and of what is refused there. */
export const visitMessages = {
  observed: /*i18n*/ {
    id: 'inspection.observed',
    message:
      'Note saved{signs, plural, =0 {} one {: # indicator} other {: # indicators}}{photos, plural, =0 {} one {, # photo} other {, # photos}}',
    comment: 'Timeline: act inspection.observe',
  },
  demandsStopped: /*i18n*/ {
    id: 'inspection.demands-stopped',
    message: 'Suspicion of crime noted; no more orders under penalty of a fine about these facts',
    comment: 'Timeline: act inspection.stop-demands',
  },
  conversation: /*i18n*/ {
    id: 'inspection.conversation',
    message: 'Private talk {outcome, select, offered {offered} held {held} other {declined}}',
    comment: 'Timeline: act inspection.converse; nothing of what was said is known here',
  },
  conversationWithdrawn: /*i18n*/ {
    id: 'inspection.conversation-withdrawn',
    message: 'Private talk withdrawn: noted by mistake',
    comment: 'Timeline: act inspection.withdraw',
  },
  conversationHasCrossed: /*i18n*/ {
    id: 'inspection.conversation-has-crossed',
    message:
      'The worker’s answers have gone to the coordinator, so this talk stays as it was noted. Write a note that says what was wrong.',
    comment: 'Refusal, when someone withdraws a private talk',
  },
  metWorker: /*i18n*/ {
    id: 'inspection.met-worker',
    message: 'Met worker {number}',
    comment: 'Timeline: act inspection.meet-worker; a number, never a name',
  },
  settled: /*i18n*/ {
    id: 'inspection.settled',
    message: 'Chose which of {count, plural, one {# answer} other {# answers}} counts',
    comment: 'Timeline: act inspection.settle, after officers had answered the same sign differently',
  },
  retraction: /*i18n*/ {
    id: 'inspection.took-back',
    message: 'Note withdrawn within {minutes, plural, one {a minute} other {# minutes}}; it does not count',
    comment: 'Timeline: act inspection.take-back',
  },
  nothingToRetract: /*i18n*/ {
    id: 'inspection.nothing-to-take-back',
    message: 'You have no such note, or it has already been withdrawn. Check the list again.',
    comment: 'Problem: taking a note back',
  },
  noteStays: /*i18n*/ {
    id: 'inspection.note-stays',
    message:
      'A note can be withdrawn within {minutes, plural, one {a minute} other {# minutes}}, if it has no picture or recording and has not been sorted. Write a new note with the correction.',
    comment: 'Problem: taking a note back',
  },
  noteReleased: /*i18n*/ {
    id: 'inspection.note-released',
    message:
      '{released, select, yes {Read the text of a note and released it for the employer as a party} other {Masked the text of a note again for the employer as a party}}',
    comment: 'Timeline: act inspection.release-note',
  },
  noSuchNote: /*i18n*/ {
    id: 'inspection.no-such-note',
    message: 'There is no such note in this visit. Open the page again.',
    comment: 'Problem: releasing a note for the employer',
  },
  wordsAreTheirs: /*i18n*/ {
    id: 'inspection.words-are-theirs',
    message: 'This note has an indicator that comes from what a person said or answered. Its text stays masked.',
    comment: 'Problem: releasing a note for the employer',
  },
  decidedAlready: /*i18n*/ {
    id: 'inspection.released-already',
    message: 'This has already been decided for the note, and nothing was changed. Open the page again.',
    comment: 'Problem: releasing a note for the employer, or masking it again',
  },
  mediumArrived: /*i18n*/ {
    id: 'inspection.medium-arrived',
    message:
      'A picture or recording arrived complete, {whole, select, as_signed {as the phone signed it} other {but NOT as the phone signed it}}',
    comment: 'Timeline: act inspection.receive-medium',
  },
  mediumDamaged: /*i18n*/ {
    id: 'inspection.medium-damaged',
    message: 'This picture or recording arrived damaged and cannot be opened. The phone still has it: open it there.',
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
    comment: 'Problem: they are taken out where they were never kept, or are within the note of an earlier version',
  },
  mediumNamed: /*i18n*/ {
    id: 'inspection.medium-named',
    message: 'Another note already refers to this picture or recording. Take a new one for this note.',
    comment: 'Problem: two notes name the same picture',
  },
  nothingNoted: /*i18n*/ {
    id: 'inspection.nothing-noted',
    message: 'The note is empty. Write something, tick an indicator, or take a picture.',
    comment: 'Problem: a note without words, signs, pictures and sounds',
  },
  otherVisit: /*i18n*/ {
    id: 'inspection.other-visit',
    message: 'This visit belongs to another inspection or another capacity. Start your own visit.',
    comment: 'Problem: going in in a visit that was begun for something else',
  },
  nothingToSettle: /*i18n*/ {
    id: 'inspection.nothing-to-settle',
    message: 'There are no differing answers. Nothing was changed.',
    comment: 'Problem: a disagreement is settled that is not there, or not any more',
  },
  answersChanged: /*i18n*/ {
    id: 'inspection.answers-changed',
    message: 'A new answer has arrived. Read all of them, and choose again which one counts.',
    comment: 'Problem: the answers that are settled are not the current ones',
  },
  signUnknown: /*i18n*/ {
    id: 'inspection.sign-unknown',
    message: 'The indicator is not known. Choose one from the list.',
    comment: 'Problem: a code that is not among the observations',
  },
  signReserved: /*i18n*/ {
    id: 'inspection.sign-reserved',
    message:
      'This indicator is marked only from a document, and only in a capacity with that power. No person is asked about it.',
    comment: 'Problem: residence status marked in another capacity, or because a person was asked',
  },
  demandAfter: /*i18n*/ {
    id: 'inspection.demand-after',
    message:
      'An order under penalty of a fine must not be made after the suspicion. If it was made before, write the earlier time, such as 18:55.',
    comment: 'Problem: time of a demand under penalty is after the moment when demands stopped',
  },
  demandBefore: /*i18n*/ {
    id: 'inspection.demand-before',
    message: 'The time is before the start of the visit. Write when the order was made.',
    comment: 'Problem: time of a demand is before the visit',
  },
  sortedUnknown: /*i18n*/ {
    id: 'inspection.sorted-unknown',
    message: 'You cannot sort one of these notes. Reload the page.',
    comment: 'Problem: closing names an observation that is not in the visit',
  },
  unsorted: /*i18n*/ {
    id: 'inspection.unsorted',
    message: '{count, plural, one {# note is} other {# notes are}} not sorted. Sort all notes; then you can leave.',
    comment: 'Problem: closing a visit with unsorted observations',
  },
  leftBeforeBegun: /*i18n*/ {
    id: 'inspection.left-before-begun',
    message: 'The time is before you went in. Write when you left.',
    comment: 'Problem: time of leaving',
  },
  talkNotSigned: /*i18n*/ {
    id: 'inspection.talk-not-signed',
    message:
      'The text in this language has not been reviewed by a named speaker. Use an interpreter, and give the card.',
    comment: 'A refusal: a conversation was held in a language whose text is a draft',
  },
  begun: /*i18n*/ { id: 'inspection.begun', message: 'Visit started', comment: 'Timeline: act inspection.begin' },
  closed: /*i18n*/ {
    id: 'inspection.closed',
    message: 'Visit closed and sorted: {count, plural, one {# note} other {# notes}}',
    comment: 'Timeline: act inspection.close',
  },
} satisfies Record<string, Message>;
