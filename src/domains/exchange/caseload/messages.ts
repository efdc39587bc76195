export const caseloadMessages = {
  nothingLeaves: /*i18n*/ {
    id: 'caseload.nothing-leaves',
    message: 'No row of this house can leave: of nobody are at least ten alike.',
    comment: 'Refusal, when somebody lets a caseload leave as a file.',
  },
  changedSince: /*i18n*/ {
    id: 'caseload.changed-since',
    message: 'Rows have been added since you looked. Look at what leaves now, and decide again.',
    comment: 'Refusal, when somebody lets a caseload leave as a file.',
  },
  exported: /*i18n*/ {
    id: 'caseload.exported',
    message: 'Let {rows, plural, one {# row} other {# rows}} leave as a file',
    comment: 'Line of a timeline. No full stop.',
  },
};
