import type { Message } from '../../../kernel/message.ts';

/** Sentences of candidates, lists and draws: of their acts, and of what is refused. */
export const candidateMessages = {
  proposed: /*i18n*/ {
    id: 'inspection.candidate-proposed',
    message: 'Proposed for a visit, with {count, plural, one {# reason} other {# reasons}}',
    comment: 'Timeline: act candidate.propose',
  },
  drawnOf: /*i18n*/ {
    id: 'inspection.candidate-drawn-of',
    message: 'Drawn at random from {count}',
    comment: 'Timeline: act candidate.propose of a workplace that was drawn; count is the length of the list',
  },
  weighed: /*i18n*/ {
    id: 'inspection.candidate-weighed',
    message: 'Reasons updated: {count}',
    comment: 'Timeline: act candidate.weigh; count is the number of reasons',
  },
  chosen: /*i18n*/ {
    id: 'inspection.candidate-chosen',
    message: 'Chosen for a planned inspection',
    comment: 'Timeline: act candidate.choose',
  },
  chosenThoughDue: /*i18n*/ {
    id: 'inspection.candidate-chosen-though-due',
    message: 'Chosen although the next visit should be drawn: it could not wait',
    comment: 'Timeline: act candidate.choose, where the next one should have been drawn',
  },
  putAside: /*i18n*/ {
    id: 'inspection.candidate-put-aside',
    message: 'Deferred',
    comment: 'Timeline: act candidate.put-aside',
  },
  listed: /*i18n*/ {
    id: 'inspection.pool-listed',
    message: 'List of {count} workplaces saved, before the draw',
    comment: 'Timeline: act pool.list',
  },
  drew: /*i18n*/ {
    id: 'inspection.pool-drew',
    message: 'Number {number} of {count} drawn by the server',
    comment: 'Timeline: act pool.draw',
  },
  sameAsLater: /*i18n*/ {
    id: 'inspection.same-as-later',
    message: 'A reason can share its source only with a reason earlier in the list.',
    comment: 'Problem: a reason rests on itself or on a later one',
  },
  numberOfPerson: /*i18n*/ {
    id: 'inspection.number-of-person',
    message:
      'The registration number of a sole trader is a personal identity number. Leave it out, and choose sole trader as the form.',
    comment: 'Problem: an organisation number that is a personal number, or of a sole trader',
  },
  decided: /*i18n*/ {
    id: 'inspection.candidate-decided',
    message: 'This candidate has already been chosen or deferred. Open it to see by whom and why.',
    comment: 'Problem: a candidate is decided twice',
  },
  inspectionNotThere: /*i18n*/ {
    id: 'inspection.candidate-inspection-not-there',
    message: 'There is no such planned inspection that you can edit. Set a purpose first.',
    comment: 'Problem: a candidate is chosen for an inspection that is not there',
  },
  chosenBeforePurpose: /*i18n*/ {
    id: 'inspection.chosen-before-purpose',
    message:
      'The purpose of this inspection was set after the choice. A workplace is chosen for a purpose already set.',
    comment: 'Problem: the choice is said to have happened before the purpose was set',
  },
  hasWorkplace: /*i18n*/ {
    id: 'inspection.has-workplace',
    message: 'This inspection already has a workplace. Choose another inspection, or set the purpose of a new one.',
    comment: 'Problem: a candidate is chosen for an inspection that goes elsewhere',
  },
  drawFirst: /*i18n*/ {
    id: 'inspection.draw-first',
    message:
      'Nine visits have been chosen since the last draw, so the next one is drawn. If this one cannot wait, write why and choose it.',
    comment: 'Problem: one visit in ten is drawn at random',
  },
  neverDraws: /*i18n*/ {
    id: 'inspection.never-draws',
    message: 'No draws in this capacity: to enter, you need a legal basis for that particular workplace.',
    comment: 'Problem: the police, and any capacity without a provision of entry, never draw a workplace at random',
  },
  basisOfEntry: /*i18n*/ {
    id: 'inspection.basis-of-entry',
    message: 'Choose a provision on entry that belongs to the capacity you act in.',
    comment: 'Problem: the provision that a list of workplaces is within',
  },
  listedTwice: /*i18n*/ {
    id: 'inspection.listed-twice',
    message: 'A workplace is in the list twice, which would double its chance of being drawn. Remove one of them.',
    comment: 'Problem: a list that will be drawn from',
  },
  drawnAlready: /*i18n*/ {
    id: 'inspection.drawn-already',
    message:
      'A workplace has already been drawn from this list, and the draw is final. Make another list for a new draw.',
    comment: 'Problem: a list is drawn from twice',
  },
} satisfies Record<string, Message>;
