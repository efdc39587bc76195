export const answerWords = {
  done: /*i18n*/ { id: 'monday-answer.done', message: 'Done', comment: 'An answer to what became of a Monday act.' },
  'too-early': /*i18n*/ {
    id: 'monday-answer.too-early',
    message: 'Too early to say',
    comment: 'An answer to what became of a Monday act.',
  },
  'not-started': /*i18n*/ {
    id: 'monday-answer.not-started',
    message: 'Not started',
    comment: 'An answer to what became of a Monday act.',
  },
  lasts: /*i18n*/ {
    id: 'monday-answer.lasts',
    message: 'I still do it',
    comment: 'An answer to what became of a Monday act.',
  },
  'fell-back': /*i18n*/ {
    id: 'monday-answer.fell-back',
    message: 'I fell back into old ways',
    comment: 'An answer to what became of a Monday act.',
  },
  'no-effect': /*i18n*/ {
    id: 'monday-answer.no-effect',
    message: 'I do it, and see no effect',
    comment: 'An answer to what became of a Monday act.',
  },
} as const;

export const questionWords = {
  useful: /*i18n*/ {
    id: 'evaluation.useful',
    message: 'I can use this in my work',
    comment: 'A question of the evaluation of an event, answered from 1, not at all, to 5, fully.',
  },
  new: /*i18n*/ {
    id: 'evaluation.new',
    message: 'I learned something that I did not know',
    comment: 'A question of the evaluation of an event, answered from 1, not at all, to 5, fully.',
  },
  'can-do': /*i18n*/ {
    id: 'evaluation.can-do',
    message: 'I know what I can do myself',
    comment: 'A question of the evaluation of an event, answered from 1, not at all, to 5, fully.',
  },
  time: /*i18n*/ {
    id: 'evaluation.time',
    message: 'The time was well spent',
    comment: 'A question of the evaluation of an event, answered from 1, not at all, to 5, fully.',
  },
  access: /*i18n*/ {
    id: 'evaluation.access',
    message: 'I could take part on equal terms',
    comment: 'A question of the evaluation of an event, answered from 1, not at all, to 5, fully.',
  },
} as const;
