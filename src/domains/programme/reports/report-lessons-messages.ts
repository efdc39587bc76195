/** What a report to the funder says of what did not work, and of what remains. */
export const reportLessonsText = {
  lessonsTitle: /*i18n*/ {
    id: 'programme-report-end.lessons-title',
    message: 'What did not work',
    comment: 'Heading',
  },
  lessonsNone: /*i18n*/ {
    id: 'programme-report-end.lessons-none',
    message: 'Nothing is written down. That does not mean that everything worked.',
    comment: 'Under a heading',
  },
  lessonsCaption: /*i18n*/ {
    id: 'programme-report-end.lessons-caption',
    message: 'What did not work, and what to do instead',
    comment: 'Title of a table',
  },
  day: /*i18n*/ {
    id: 'programme-report-end.day',
    message: 'Day',
    comment: 'Column',
  },
  what: /*i18n*/ {
    id: 'programme-report-end.what',
    message: 'What',
    comment: 'Column: what happened',
  },
  why: /*i18n*/ {
    id: 'programme-report-end.why',
    message: 'Why',
    comment: 'Column',
  },
  instead: /*i18n*/ {
    id: 'programme-report-end.instead',
    message: 'What to do instead',
    comment: 'Column',
  },
  notReachedCaption: /*i18n*/ {
    id: 'programme-report-end.not-reached-caption',
    message: 'Results that have not reached their target',
    comment: 'Title of a table',
  },
  remainsNone: /*i18n*/ {
    id: 'programme-report-end.remains-none',
    message: 'Nothing is entered of what should remain.',
    comment: 'Under a heading',
  },
  remainsText: /*i18n*/ {
    id: 'programme-report-end.remains-text',
    message: 'Decided means that a named person has signed. A promise is not a decision.',
    comment: 'Under a heading',
  },
  thing: /*i18n*/ {
    id: 'programme-report-end.thing',
    message: 'What',
    comment: 'Column: what should remain',
  },
  keeper: /*i18n*/ {
    id: 'programme-report-end.keeper',
    message: 'Taken over by',
    comment: 'Column',
  },
  state: /*i18n*/ {
    id: 'programme-report-end.state',
    message: 'State',
    comment: 'Column',
  },
  otherwise: /*i18n*/ {
    id: 'programme-report-end.otherwise',
    message: 'Otherwise',
    comment: 'Column: what happens if no one takes over',
  },
  noKeeper: /*i18n*/ {
    id: 'programme-report-end.no-keeper',
    message: 'No one yet',
    comment: 'In place of a name',
  },
  nothingToPay: /*i18n*/ {
    id: 'programme-report-end.nothing-to-pay',
    message: 'Nothing to pay',
    comment: 'State of a row',
  },
  decidedOn: /*i18n*/ {
    id: 'programme-report-end.decided-on',
    message: 'Decided {day}',
    comment: 'State of a row',
  },
  decided: /*i18n*/ {
    id: 'programme-report-end.decided',
    message: 'Decided',
    comment: 'State of a row',
  },
  dueBy: /*i18n*/ {
    id: 'programme-report-end.due-by',
    message: 'Not decided, due {day}',
    comment: 'State of a row',
  },
  notDecided: /*i18n*/ {
    id: 'programme-report-end.not-decided',
    message: 'Not decided',
    comment: 'State of a row',
  },
  notTaken: /*i18n*/ {
    id: 'programme-report-end.not-taken',
    message: 'Not taken over',
    comment: 'State of a row',
  },
  remainsShort: /*i18n*/ {
    id: 'programme-report-end.remains-short',
    message:
      '{decided} of {all} are decided or cost nothing. {open, plural, =0 {Nothing is open.} one {# is open.} other {# are open.}}',
    comment: 'Summary of what remains',
  },
};
