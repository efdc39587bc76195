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
    message: 'Drawn at random out of {count}',
    comment: 'Timeline: act candidate.propose of a workplace that was drawn; count is the length of the list',
  },
  weighed: /*i18n*/ {
    id: 'inspection.candidate-weighed',
    message: 'Reasons said anew: {count}',
    comment: 'Timeline: act candidate.weigh; count is the number of reasons',
  },
  chosen: /*i18n*/ {
    id: 'inspection.candidate-chosen',
    message: 'Chosen for a planned inspection',
    comment: 'Timeline: act candidate.choose',
  },
  chosenThoughDue: /*i18n*/ {
    id: 'inspection.candidate-chosen-though-due',
    message: 'Chosen though a draw was due: it could not wait',
    comment: 'Timeline: act candidate.choose, where the next one should have been drawn',
  },
  putAside: /*i18n*/ {
    id: 'inspection.candidate-put-aside',
    message: 'Put aside',
    comment: 'Timeline: act candidate.put-aside',
  },
  listed: /*i18n*/ {
    id: 'inspection.pool-listed',
    message: 'List of {count} workplaces written down, before the draw',
    comment: 'Timeline: act pool.list',
  },
  drew: /*i18n*/ {
    id: 'inspection.pool-drew',
    message: 'Number {number} of {count} drawn by the server',
    comment: 'Timeline: act pool.draw',
  },
  sameAsLater: /*i18n*/ {
    id: 'inspection.same-as-later',
    message: 'A reason can only come from the same origin as one that stands before it in the list.',
    comment: 'Problem: a reason rests on itself or on a later one',
  },
  numberOfPerson: /*i18n*/ {
    id: 'inspection.number-of-person',
    message:
      'The number of a firm that is a person is that person’s own number. Leave it out, and choose sole trader as the form.',
    comment: 'Problem: an organisation number that is a personal number, or of a sole trader',
  },
  decided: /*i18n*/ {
    id: 'inspection.candidate-decided',
    message: 'This candidate has been chosen or put aside already. Open it to see by whom and why.',
    comment: 'Problem: a candidate is decided twice',
  },
  inspectionNotThere: /*i18n*/ {
    id: 'inspection.candidate-inspection-not-there',
    message: 'There is no planned inspection of this kind that you can write in. Set a purpose first.',
    comment: 'Problem: a candidate is chosen for an inspection that is not there',
  },
  chosenBeforePurpose: /*i18n*/ {
    id: 'inspection.chosen-before-purpose',
    message:
      'The purpose of this inspection was set after the choice. A workplace is chosen for a purpose that stands.',
    comment: 'Problem: the choice is said to have happened before the purpose was set',
  },
  hasWorkplace: /*i18n*/ {
    id: 'inspection.has-workplace',
    message: 'This inspection has its workplace already. Choose another one, or set the purpose of a new one.',
    comment: 'Problem: a candidate is chosen for an inspection that goes elsewhere',
  },
  drawFirst: /*i18n*/ {
    id: 'inspection.draw-first',
    message:
      'Nine visits were chosen since the last draw, so the next one is drawn. If this one cannot wait, write why and choose it.',
    comment: 'Problem: one visit in ten is drawn at random',
  },
  neverDraws: /*i18n*/ {
    id: 'inspection.never-draws',
    message: 'In this capacity nobody draws: to go in, you need a basis for just that workplace.',
    comment: 'Problem: the police, and whoever has no provision of entry, never draw a workplace at random',
  },
  basisOfEntry: /*i18n*/ {
    id: 'inspection.basis-of-entry',
    message: 'Choose a provision of entry of the capacity that you act in.',
    comment: 'Problem: the provision within which a list of workplaces lies',
  },
  listedTwice: /*i18n*/ {
    id: 'inspection.listed-twice',
    message: 'A workplace stands twice on the list, and would have two chances. Take one of them away.',
    comment: 'Problem: a list that will be drawn from',
  },
  drawnAlready: /*i18n*/ {
    id: 'inspection.drawn-already',
    message: 'One has been drawn from this list, and it stands. For another draw, write another list.',
    comment: 'Problem: a list is drawn from twice',
  },
} satisfies Record<string, Message>;
