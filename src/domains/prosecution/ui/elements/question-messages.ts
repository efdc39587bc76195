export const questionTexts = {
  'debt-before': /*i18n*/ {
    id: 'prosecution.question.debt-before',
    message: '“What were you told about the debt before you came, and by whom?”',
    comment: 'Question that could change most; asked of a witness',
  },
  'stay-without': /*i18n*/ {
    id: 'prosecution.question.stay-without',
    message: '“What would have happened if you had left after the first month?”',
    comment: 'Question that could change most; about the link',
  },
  'promised-and-got': /*i18n*/ {
    id: 'prosecution.question.promised-and-got',
    message: '“What were you promised, by whom, and what did you find when you came?”',
    comment: 'Question that could change most; about deception',
  },
  'where-else': /*i18n*/ {
    id: 'prosecution.question.where-else',
    message: '“Where could you have slept and whom could you have asked, that first week?”',
    comment: 'Question that could change most; about dependence',
  },
  'what-if-no': /*i18n*/ {
    id: 'prosecution.question.what-if-no',
    message: '“What did you think would happen if you said no to a shift?”',
    comment: 'Question that could change most; about forced labour',
  },
  'who-counted-hours': /*i18n*/ {
    id: 'prosecution.question.who-counted-hours',
    message: '“Who counted the hours, and where is that written?”',
    comment: 'Question that could change most; about terms of work',
  },
  'who-met': /*i18n*/ {
    id: 'prosecution.question.who-met',
    message: '“Who met you, and who said where you were to sleep?”',
    comment: 'Question that could change most; about harbouring and receiving',
  },
};
