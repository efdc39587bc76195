import type { Message } from '../../../kernel/message.ts';

export const after = {
  pdf: /*i18n*/ {
    id: 'exercise.ui.debrief.pdf',
    message: 'As PDF',
    comment: 'Exercise: the debrief',
  },
  docx: /*i18n*/ {
    id: 'exercise.ui.debrief.docx',
    message: 'As a Word document',
    comment: 'Exercise: the debrief',
  },
  indicators: /*i18n*/ {
    id: 'exercise.ui.debrief.indicators',
    message: 'Indicators',
    comment: 'Exercise: the debrief',
  },
  indicatorsText: /*i18n*/ {
    id: 'exercise.ui.debrief.indicatorsText',
    message: '{recorded} of {available} were recorded.',
    comment: 'Exercise: the debrief',
  },
  seenNot: /*i18n*/ {
    id: 'exercise.ui.debrief.seenNot',
    message: 'Seen and not recorded',
    comment: 'Exercise: the debrief',
  },
  neverMet: /*i18n*/ {
    id: 'exercise.ui.debrief.neverMet',
    message: 'Never found',
    comment: 'Exercise: the debrief',
  },
  withoutSource: /*i18n*/ {
    id: 'exercise.ui.debrief.withoutSource',
    message: 'Recorded without having seen or heard it',
    comment: 'Exercise: the debrief',
  },
  none: /*i18n*/ {
    id: 'exercise.ui.debrief.none',
    message: 'none',
    comment: 'Exercise: the debrief',
  },
  elements: /*i18n*/ {
    id: 'exercise.ui.debrief.elements',
    message: 'The elements at the end, compared with the truth',
    comment: 'Exercise: the debrief',
  },
  element: /*i18n*/ {
    id: 'exercise.ui.debrief.element',
    message: 'Element',
    comment: 'Exercise: the debrief',
  },
  board: /*i18n*/ {
    id: 'exercise.ui.debrief.board',
    message: 'What the prosecutor can support',
    comment: 'Exercise: the debrief',
  },
  truth: /*i18n*/ {
    id: 'exercise.ui.debrief.truth',
    message: 'The truth',
    comment: 'Exercise: the debrief',
  },
  supported: /*i18n*/ {
    id: 'exercise.ui.debrief.supported',
    message: 'supported',
    comment: 'Exercise: the debrief',
  },
  contradicted: /*i18n*/ {
    id: 'exercise.ui.debrief.contradicted',
    message: 'contradicted',
    comment: 'Exercise: the debrief',
  },
  'nothing-yet': /*i18n*/ {
    id: 'exercise.ui.debrief.nothing-yet',
    message: 'no support yet',
    comment: 'Exercise: the debrief',
  },
  true: /*i18n*/ {
    id: 'exercise.ui.debrief.true',
    message: 'true',
    comment: 'Exercise: the debrief',
  },
  false: /*i18n*/ {
    id: 'exercise.ui.debrief.false',
    message: 'not true',
    comment: 'Exercise: the debrief',
  },
  unknown: /*i18n*/ {
    id: 'exercise.ui.debrief.unknown',
    message: 'not known',
    comment: 'Exercise: the debrief',
  },
  independent: /*i18n*/ {
    id: 'exercise.ui.debrief.independent',
    message:
      '{count, plural, =0 {no independent evidence} one {# independent piece of evidence} other {# independent pieces of evidence}}',
    comment: 'Exercise: the debrief',
  },
  gap: /*i18n*/ {
    id: 'exercise.ui.debrief.gap',
    message: 'True, but without support',
    comment: 'Exercise: the debrief',
  },
  overreach: /*i18n*/ {
    id: 'exercise.ui.debrief.overreach',
    message: 'Supported, but not true',
    comment: 'Exercise: the debrief',
  },
  oneLegged: /*i18n*/ {
    id: 'exercise.ui.debrief.oneLegged',
    message: 'Based on one person’s account only',
    comment: 'Exercise: the debrief',
  },
  promises: /*i18n*/ {
    id: 'exercise.ui.debrief.promises',
    message: 'Promises',
    comment: 'Exercise: the debrief',
  },
  promisesText: /*i18n*/ {
    id: 'exercise.ui.debrief.promisesText',
    message: '{made} made, {keepable} of them could be kept; {kept} kept, {broken} broken, {open} open.',
    comment: 'Exercise: the debrief',
  },
  again: /*i18n*/ {
    id: 'exercise.ui.debrief.again',
    message: 'Asked the same questions again',
    comment: 'Exercise: the debrief',
  },
  againText: /*i18n*/ {
    id: 'exercise.ui.debrief.againText',
    message:
      '{person} was asked {times, plural, one {once} other {# times}} about something already answered to someone else.',
    comment: 'Exercise: the debrief',
  },
  no: /*i18n*/ {
    id: 'exercise.ui.debrief.no',
    message: 'Saying no',
    comment: 'Exercise: the debrief',
  },
  noText: /*i18n*/ {
    id: 'exercise.ui.debrief.noText',
    message:
      '{said, plural, =0 {No one said no.} one {One person said no} other {# times someone said no}}{said, plural, =0 {} other {; {accepted} accepted, {pressed} followed by more questions.}}',
    comment: 'Exercise: the debrief',
  },
  people: /*i18n*/ {
    id: 'exercise.ui.debrief.people',
    message: 'How it was for the people',
    comment: 'Exercise: the debrief',
  },
  peopleHint: /*i18n*/ {
    id: 'exercise.ui.debrief.peopleHint',
    message:
      'Fear and trust as the exercise counted them, from 0 to 100. They say nothing about real people; we have chosen ourselves how much they change.',
    comment: 'Exercise: the debrief',
  },
  fear: /*i18n*/ {
    id: 'exercise.ui.debrief.fear',
    message: 'fear',
    comment: 'Exercise: the debrief',
  },
  trustIn: /*i18n*/ {
    id: 'exercise.ui.debrief.trustIn',
    message: 'trust in {who}',
    comment: 'Exercise: the debrief',
  },
  questions: /*i18n*/ {
    id: 'exercise.ui.debrief.questions',
    message: 'Questions to talk about',
    comment: 'Exercise: the debrief',
  },
  react: /*i18n*/ {
    id: 'exercise.ui.debrief.react',
    message: 'First, one word each',
    comment: 'Exercise: the debrief',
  },
  understand: /*i18n*/ {
    id: 'exercise.ui.debrief.understand',
    message: 'What happened, and why',
    comment: 'Exercise: the debrief',
  },
  'try-again': /*i18n*/ {
    id: 'exercise.ui.debrief.try-again',
    message: 'In another role',
    comment: 'Exercise: the debrief',
  },
  carry: /*i18n*/ {
    id: 'exercise.ui.debrief.carry',
    message: 'Lessons to take with you',
    comment: 'Exercise: the debrief',
  },
  otherwise: /*i18n*/ {
    id: 'exercise.ui.debrief.otherwise',
    message: 'What would we do differently?',
    comment: 'Exercise: the debrief',
  },
  otherwiseHint: /*i18n*/ {
    id: 'exercise.ui.debrief.otherwiseHint',
    message: 'Everyone writes for themselves. Those who were in the exercise can read it.',
    comment: 'Exercise: the debrief',
  },
  mine: /*i18n*/ {
    id: 'exercise.ui.debrief.mine',
    message: 'What I would do differently',
    comment: 'Exercise: the debrief',
  },
  save: /*i18n*/ {
    id: 'exercise.ui.debrief.save',
    message: 'Save',
    comment: 'Exercise: the debrief',
  },
  print: /*i18n*/ {
    id: 'exercise.ui.debrief.print',
    message: 'Print',
    comment: 'Exercise: the debrief',
  },
  moves: /*i18n*/ {
    id: 'exercise.ui.debrief.moves',
    message: 'Moves as a file',
    comment: 'Exercise: the debrief',
  },
  erase: /*i18n*/ {
    id: 'exercise.ui.debrief.erase',
    message: 'Erase the exercise',
    comment: 'Exercise: the debrief',
  },
  eraseSure: /*i18n*/ {
    id: 'exercise.ui.debrief.eraseSure',
    message: 'Erase it for everyone who was in it? This cannot be undone.',
    comment: 'Exercise: the debrief',
  },
  eraseYes: /*i18n*/ {
    id: 'exercise.ui.debrief.eraseYes',
    message: 'Erase',
    comment: 'Exercise: the debrief',
  },
  erased: /*i18n*/ {
    id: 'exercise.ui.debrief.erased',
    message: 'The exercise is erased.',
    comment: 'Exercise: the debrief',
  },
} as const satisfies Record<string, Message>;
