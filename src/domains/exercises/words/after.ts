import type { Message } from '../../../kernel/message.ts';

const textsComment = 'Exercise: the debrief';

export const after = {
  pdf: /*i18n*/ {
    id: 'exercise.ui.debrief.pdf',
    message: 'As PDF',
    comment: textsComment,
  },
  docx: /*i18n*/ {
    id: 'exercise.ui.debrief.docx',
    message: 'As a Word document',
    comment: textsComment,
  },
  indicators: /*i18n*/ {
    id: 'exercise.ui.debrief.indicators',
    message: 'Indicators',
    comment: textsComment,
  },
  indicatorsText: /*i18n*/ {
    id: 'exercise.ui.debrief.indicatorsText',
    message: '{recorded} of {available} were recorded.',
    comment: textsComment,
  },
  seenNot: /*i18n*/ {
    id: 'exercise.ui.debrief.seenNot',
    message: 'Seen and not recorded',
    comment: textsComment,
  },
  neverMet: /*i18n*/ {
    id: 'exercise.ui.debrief.neverMet',
    message: 'Never met',
    comment: textsComment,
  },
  withoutSource: /*i18n*/ {
    id: 'exercise.ui.debrief.withoutSource',
    message: 'Recorded without having seen or heard it',
    comment: textsComment,
  },
  none: /*i18n*/ {
    id: 'exercise.ui.debrief.none',
    message: 'none',
    comment: textsComment,
  },
  elements: /*i18n*/ {
    id: 'exercise.ui.debrief.elements',
    message: 'The elements at the end, beside the truth',
    comment: textsComment,
  },
  element: /*i18n*/ {
    id: 'exercise.ui.debrief.element',
    message: 'Element',
    comment: textsComment,
  },
  board: /*i18n*/ {
    id: 'exercise.ui.debrief.board',
    message: 'What the prosecutor can support',
    comment: textsComment,
  },
  truth: /*i18n*/ {
    id: 'exercise.ui.debrief.truth',
    message: 'The truth',
    comment: textsComment,
  },
  supported: /*i18n*/ {
    id: 'exercise.ui.debrief.supported',
    message: 'supported',
    comment: textsComment,
  },
  contradicted: /*i18n*/ {
    id: 'exercise.ui.debrief.contradicted',
    message: 'contradicted',
    comment: textsComment,
  },
  'nothing-yet': /*i18n*/ {
    id: 'exercise.ui.debrief.nothing-yet',
    message: 'nothing yet',
    comment: textsComment,
  },
  true: /*i18n*/ {
    id: 'exercise.ui.debrief.true',
    message: 'true',
    comment: textsComment,
  },
  false: /*i18n*/ {
    id: 'exercise.ui.debrief.false',
    message: 'not true',
    comment: textsComment,
  },
  unknown: /*i18n*/ {
    id: 'exercise.ui.debrief.unknown',
    message: 'not known',
    comment: textsComment,
  },
  independent: /*i18n*/ {
    id: 'exercise.ui.debrief.independent',
    message:
      '{count, plural, =0 {no piece without a person’s word} one {# piece without a person’s word} other {# pieces without a person’s word}}',
    comment: textsComment,
  },
  gap: /*i18n*/ {
    id: 'exercise.ui.debrief.gap',
    message: 'Gap',
    comment: textsComment,
  },
  overreach: /*i18n*/ {
    id: 'exercise.ui.debrief.overreach',
    message: 'Overreach',
    comment: textsComment,
  },
  oneLegged: /*i18n*/ {
    id: 'exercise.ui.debrief.oneLegged',
    message: 'Rests on one person’s word',
    comment: textsComment,
  },
  promises: /*i18n*/ {
    id: 'exercise.ui.debrief.promises',
    message: 'Promises',
    comment: textsComment,
  },
  promisesText: /*i18n*/ {
    id: 'exercise.ui.debrief.promisesText',
    message: '{made} made, {keepable} of them could be kept; {kept} kept, {broken} broken, {open} open.',
    comment: textsComment,
  },
  again: /*i18n*/ {
    id: 'exercise.ui.debrief.again',
    message: 'Asked again',
    comment: textsComment,
  },
  againText: /*i18n*/ {
    id: 'exercise.ui.debrief.againText',
    message: '{person} was asked {times, plural, one {once} other {# times}} about what had been answered to another.',
    comment: textsComment,
  },
  no: /*i18n*/ {
    id: 'exercise.ui.debrief.no',
    message: 'A no',
    comment: textsComment,
  },
  noText: /*i18n*/ {
    id: 'exercise.ui.debrief.noText',
    message:
      '{said, plural, =0 {No one said no.} one {One no was said} other {# were said}}{said, plural, =0 {} other {; {accepted} accepted, {pressed} asked on after.}}',
    comment: textsComment,
  },
  people: /*i18n*/ {
    id: 'exercise.ui.debrief.people',
    message: 'How it was for the people',
    comment: textsComment,
  },
  peopleHint: /*i18n*/ {
    id: 'exercise.ui.debrief.peopleHint',
    message:
      'Fear and trust as the rules counted them, from 0 to 100. They say nothing of real people; the sizes are our own.',
    comment: textsComment,
  },
  fear: /*i18n*/ {
    id: 'exercise.ui.debrief.fear',
    message: 'fear',
    comment: textsComment,
  },
  trustIn: /*i18n*/ {
    id: 'exercise.ui.debrief.trustIn',
    message: 'trust in {who}',
    comment: textsComment,
  },
  questions: /*i18n*/ {
    id: 'exercise.ui.debrief.questions',
    message: 'Talk about it',
    comment: textsComment,
  },
  react: /*i18n*/ {
    id: 'exercise.ui.debrief.react',
    message: 'First, one word each',
    comment: textsComment,
  },
  understand: /*i18n*/ {
    id: 'exercise.ui.debrief.understand',
    message: 'What happened, and why',
    comment: textsComment,
  },
  'try-again': /*i18n*/ {
    id: 'exercise.ui.debrief.try-again',
    message: 'From another seat',
    comment: textsComment,
  },
  carry: /*i18n*/ {
    id: 'exercise.ui.debrief.carry',
    message: 'To carry along',
    comment: textsComment,
  },
  otherwise: /*i18n*/ {
    id: 'exercise.ui.debrief.otherwise',
    message: 'What would we do otherwise?',
    comment: textsComment,
  },
  otherwiseHint: /*i18n*/ {
    id: 'exercise.ui.debrief.otherwiseHint',
    message: 'Each writes alone. Those who were in the exercise read it.',
    comment: textsComment,
  },
  mine: /*i18n*/ {
    id: 'exercise.ui.debrief.mine',
    message: 'What I would do otherwise',
    comment: textsComment,
  },
  save: /*i18n*/ {
    id: 'exercise.ui.debrief.save',
    message: 'Save',
    comment: textsComment,
  },
  print: /*i18n*/ {
    id: 'exercise.ui.debrief.print',
    message: 'Print',
    comment: textsComment,
  },
  moves: /*i18n*/ {
    id: 'exercise.ui.debrief.moves',
    message: 'Moves as a file',
    comment: textsComment,
  },
  erase: /*i18n*/ {
    id: 'exercise.ui.debrief.erase',
    message: 'Erase the exercise',
    comment: textsComment,
  },
  eraseSure: /*i18n*/ {
    id: 'exercise.ui.debrief.eraseSure',
    message: 'Erase it for all who were in it? It cannot be brought back.',
    comment: textsComment,
  },
  eraseYes: /*i18n*/ {
    id: 'exercise.ui.debrief.eraseYes',
    message: 'Erase',
    comment: textsComment,
  },
  erased: /*i18n*/ {
    id: 'exercise.ui.debrief.erased',
    message: 'The exercise is erased.',
    comment: textsComment,
  },
} as const satisfies Record<string, Message>;
