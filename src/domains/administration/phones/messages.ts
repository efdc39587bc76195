/** Texts of what an administrator does with phones of the agency's people, and why it is refused. */
export const phoneMessages = {
  locked: /*i18n*/ {
    id: 'agency-phone.locked',
    message: '{count, plural, one {Phone} other {# phones}} locked',
    comment: 'History of an account: act account.lock-phones',
  },
  ended: /*i18n*/ {
    id: 'agency-phone.ended',
    message: '{count, plural, one {Phone} other {# phones}} deregistered',
    comment: 'History of an account: act account.end-phones',
  },
  noneLeft: /*i18n*/ {
    id: 'agency-phone.none-left',
    message: 'All phones of this person are already locked or deregistered. Load the page again.',
    comment: 'Problem: phones are locked or deregistered that are so already',
  },
  changedMeanwhile: /*i18n*/ {
    id: 'agency-phone.changed',
    message: 'The phones of this person have changed meanwhile. Load the page again and choose.',
    comment: 'Problem: a phone that is locked or deregistered is not theirs, or was stopped meanwhile',
  },
  sees: /*i18n*/ {
    id: 'agency-phone.sees',
    message:
      'Administrators of your agency ({agency}): whose phone it is, since when, when something was last received, and its state.',
    comment: 'Who sees this page',
  },
  doesNotSee: /*i18n*/ {
    id: 'agency-phone.does-not-see',
    message: 'What is on a phone, what it has sent, and how much: no administrator sees that.',
    comment: 'Who does not see what',
  },
  why: /*i18n*/ {
    id: 'agency-phone.why',
    message: 'An administrator must be able to stop a lost phone when its holder cannot.',
    comment: 'Why an administrator sees the phones of the agency',
  },
};
