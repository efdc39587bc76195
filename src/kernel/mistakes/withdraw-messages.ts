/** Why an entry cannot be withdrawn, and what to do. */
export const withdrawMessages = {
  noSuchEntry: /*i18n*/ {
    id: 'entry.none',
    message:
      'This entry cannot be withdrawn here: it is not in this file, or it was withdrawn already. Open the page once more.',
    comment: 'Refusal, when someone withdraws an entry of a file that was entered by mistake.',
  },
  reason: /*i18n*/ {
    id: 'entry.reason',
    message: 'Write why the entry is withdrawn.',
    comment: 'Under the field for the reason.',
  },
  notJustRegistered: /*i18n*/ {
    id: 'entry.not-just-registered',
    message:
      'Only the person who registered it can undo it, within a minute and before anything else is recorded. Correct what is wrong instead.',
    comment: 'Refusal, when someone undoes that a person or a firm was registered.',
  },
  reliedOn: /*i18n*/ {
    id: 'entry.relied-on',
    message: 'A later entry builds on this one. Withdraw the later entry first.',
    comment: 'Refusal, when someone withdraws an entry of a file that was entered by mistake.',
  },
};
