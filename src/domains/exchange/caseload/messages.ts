export const caseloadMessages = {
  nothingLeaves: /*i18n*/ {
    id: 'caseload.nothing-leaves',
    message: 'No records can be released: no group reaches ten.',
    comment: 'Refusal, when a manager lets a caseload leave as a file.',
  },
  changedSince: /*i18n*/ {
    id: 'caseload.changed-since',
    message: 'Records have been added since you opened the page. Check what is released now, and decide again.',
    comment: 'Refusal, when a manager lets a caseload leave as a file.',
  },
  exported: /*i18n*/ {
    id: 'caseload.exported',
    message: 'Released {rows, plural, one {# record} other {# records}} as a file',
    comment: 'Line of a timeline. No full stop.',
  },
};
