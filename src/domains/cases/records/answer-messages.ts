/** What the decision on a request for an official document says on paper. */
export const answerPaper = {
  title: /*i18n*/ {
    id: 'case.answer.title',
    message: 'Decision on a request for an official document',
    comment: 'Title of a letter',
  },
  forWhom: /*i18n*/ {
    id: 'case.answer.for-whom',
    message: 'the person who asked for the record',
    comment: 'At the foot of every page, after: For',
  },
  decision: /*i18n*/ { id: 'case.answer.decision', message: 'Decision', comment: 'Heading of a letter' },
  given: /*i18n*/ {
    id: 'case.answer.given',
    message: '{acts, plural, one {A copy of # entry is disclosed.} other {A copy of # entries is disclosed.}}',
    comment: 'In a decision on a request',
  },
  masked: /*i18n*/ {
    id: 'case.answer.masked',
    message:
      '{masked, plural, one {In # of them data are masked. The request is refused in that part.} other {In # of them data are masked. The request is refused in those parts.}}',
    comment: 'In a decision on a request, after how many entries are disclosed',
  },
  refused: /*i18n*/ {
    id: 'case.answer.refused',
    message: 'The request is refused.',
    comment: 'In a decision on a request',
  },
  decidedOn: /*i18n*/ { id: 'case.answer.decided-on', message: 'Decided', comment: 'In a letter, before a date' },
  decidedBy: /*i18n*/ { id: 'case.answer.decided-by', message: 'Decided by', comment: 'In a letter, before a name' },
  provisions: /*i18n*/ {
    id: 'case.answer.provisions',
    message: 'Provisions',
    comment: 'Heading in a letter: those by which something is masked or refused',
  },
  reasons: /*i18n*/ { id: 'case.answer.reasons', message: 'Reasons', comment: 'Heading in a letter' },
  appeal: /*i18n*/ { id: 'case.answer.appeal', message: 'How to appeal', comment: 'Heading in a letter' },
  appealFillIn: /*i18n*/ {
    id: 'case.answer.appeal-fill-in',
    message: 'not recorded in CAPE for this country: fill in here how, where and by when the decision can be appealed',
    comment: 'In a letter: a place to write',
  },
  appealWhere: /*i18n*/ {
    id: 'case.answer.appeal-where',
    message: 'Where to send an appeal, and by when',
    comment: 'In a letter, before a place to write',
  },
  fillIn: /*i18n*/ {
    id: 'case.answer.fill-in',
    message: 'not recorded in CAPE: fill in here',
    comment: 'In a letter: a place to write',
  },
  noSuchAnswer: /*i18n*/ {
    id: 'case.answer.no-such-answer',
    message: 'This answer is not in the case. Open the official documents of the case again and choose it there.',
    comment: 'Refusal',
  },
} as const;
