/** Who sees how the tip desks of an agency stand. */
export const deskMessages = {
  sees: /*i18n*/ {
    id: 'tip-desk.sees',
    message:
      'Administrators of your agency ({agency}): who reads tips, who made the key, how many tips are waiting, and since when.',
    comment: 'Who sees this page',
  },
  doesNotSee: /*i18n*/ {
    id: 'tip-desk.does-not-see',
    message: 'What a tip says, about whom or from whom: no administrator sees that, nor a list of tips.',
    comment: 'Who does not see what',
  },
  why: /*i18n*/ {
    id: 'tip-desk.why',
    message: 'Administrators must be able to see whether a reader or a key is missing, so that tips can be opened.',
    comment: 'Why an administrator sees the tip desks',
  },
};
