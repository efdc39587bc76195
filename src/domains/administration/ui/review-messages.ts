/** Texts of the review of access. */
export const lead = /*i18n*/ {
  id: 'administration-review.lead',
  message:
    'Once a year an administrator looks at what each person may do and confirms that they still need it. What is no longer needed is ended on the page of the person.',
  comment: 'Under the heading Access review.',
};
export const due = /*i18n*/ {
  id: 'administration-review.due',
  message: '{count, plural, one {One person is to be reviewed.} other {# people are to be reviewed.}}',
  comment: 'Above the list.',
};
export const nothingDue = /*i18n*/ {
  id: 'administration-review.nothing-due',
  message: 'No reviews are due',
  comment: 'Empty list.',
};
export const nextDue = /*i18n*/ {
  id: 'administration-review.next-due',
  message: 'The next is due on {day}.',
  comment: 'Empty list. {day} is a day.',
};
export const ownLater = /*i18n*/ {
  id: 'administration-review.own-later',
  message: 'Your own account is to be reviewed too: another administrator does that.',
  comment: 'Beside the list.',
};
export const caption = /*i18n*/ {
  id: 'administration-review.caption',
  message: 'People whose access is to be reviewed',
  comment: 'Caption of the table, for those who hear it.',
};
export const columns = [
  /*i18n*/ {
    id: 'administration-review.col-person',
    message: 'Still needed',
    comment: 'Column: a box to tick and a name.',
  },
  /*i18n*/ { id: 'administration-review.col-unit', message: 'Unit', comment: 'Column.' },
  /*i18n*/ { id: 'administration-review.col-roles', message: 'Roles', comment: 'Column.' },
  /*i18n*/ { id: 'administration-review.col-capacities', message: 'Capacities', comment: 'Column.' },
  /*i18n*/ { id: 'administration-review.col-last', message: 'Last reviewed', comment: 'Column: a day.' },
] as const;
export const never = /*i18n*/ {
  id: 'administration-review.never',
  message: 'Never',
  comment: 'Cell: not reviewed before.',
};
export const none = /*i18n*/ {
  id: 'administration-review.none',
  message: 'None',
  comment: 'Cell: no role or capacity.',
};
export const open = /*i18n*/ {
  id: 'administration-review.open',
  message: 'Change {name}',
  comment: 'Link to the page of a person, for those who hear it. {name} is the person.',
};
export const change = /*i18n*/ {
  id: 'administration-review.change',
  message: 'Change',
  comment: 'Link to the page of a person.',
};
export const tickAll = /*i18n*/ { id: 'administration-review.tick-all', message: 'Tick all', comment: 'Button.' };
export const untickAll = /*i18n*/ { id: 'administration-review.untick-all', message: 'Untick all', comment: 'Button.' };
export const sign = /*i18n*/ {
  id: 'administration-review.sign',
  message: '{count, plural, =0 {Sign} one {Sign for one person} other {Sign for # people}}',
  comment: 'Button: that these people still need what they have.',
};
export const nothingTicked = /*i18n*/ {
  id: 'administration-review.nothing-ticked',
  message: 'Tick the people who still need what they have.',
  comment: 'Why the button does nothing.',
};
export const signing = /*i18n*/ {
  id: 'administration-review.signing',
  message: 'Signed for {done} of {all}',
  comment: 'While the list is signed, person by person.',
};
export const signed = /*i18n*/ {
  id: 'administration-review.signed',
  message: '{count, plural, one {Review signed for one person.} other {Review signed for # people.}}',
  comment: 'Note at the end.',
};
export const notSigned = /*i18n*/ {
  id: 'administration-review.not-signed',
  message: 'Not signed: {name}',
  comment: 'Before the reason for one person. {name} is the person.',
};
export const label = /*i18n*/ {
  id: 'administration-review.label',
  message: 'Signing a review of access',
  comment: 'Label while one review is sent.',
};
export const onPaper = /*i18n*/ {
  id: 'administration-review.on-paper',
  message: 'Date and signature',
  comment: 'On paper only, before an empty line.',
};
