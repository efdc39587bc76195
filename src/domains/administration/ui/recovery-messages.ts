/** Texts of letting a person in again who has lost every way to sign in. */
export const title = /*i18n*/ {
  id: 'administration-recovery.title',
  message: 'Recover access',
  comment: 'Summary of a form, and its button.',
};
export const note = /*i18n*/ {
  id: 'administration-recovery.note',
  message:
    'For a person who has lost every way to sign in. Another administrator confirms it within a day. Their earlier ways to sign in then stop working, and a code lets them in once.',
  comment: 'In the form Recover access.',
};
export const reason = /*i18n*/ { id: 'administration-recovery.reason', message: 'Reason', comment: 'Field.' };
export const reasonHint = /*i18n*/ {
  id: 'administration-recovery.reason-hint',
  message: 'How you know that it is this person, such as: came to the office, phone lost.',
  comment: 'Hint under the field Reason.',
};
export const reasonMissing = /*i18n*/ {
  id: 'administration-recovery.reason-missing',
  message: 'Write how you know that it is this person.',
  comment: 'Error.',
};
export const asked = /*i18n*/ {
  id: 'administration-recovery.asked',
  message: 'Recovery requested. Another administrator confirms it.',
  comment: 'Note after sending.',
};
export const waits = /*i18n*/ {
  id: 'administration-recovery.waits',
  message: '{name} requested recovery of access on {at}. It can be confirmed until {until}.',
  comment: 'While another administrator has not answered. {at} and {until} are a day and a time.',
};
export const waitsForAnother = /*i18n*/ {
  id: 'administration-recovery.waits-for-another',
  message: 'You requested it, so another administrator of your agency confirms it.',
  comment: 'Beside the note above, for who requested it.',
};
export const notByYou = /*i18n*/ {
  id: 'administration-recovery.not-by-you',
  message:
    'Another administrator must confirm it: one who has had the role for at least a week, and who neither invited {name} nor was invited by them.',
  comment: 'Beside the note that a recovery waits, for an administrator who may not confirm it. {name} requested it.',
};
export const confirm = /*i18n*/ {
  id: 'administration-recovery.confirm',
  message: 'Confirm and create code',
  comment: 'Button.',
};
export const confirmNote = /*i18n*/ {
  id: 'administration-recovery.confirm-note',
  message:
    'Confirm only if you know yourself that it is this person. Their earlier ways to sign in stop working, and they are signed out everywhere.',
  comment: 'Above the buttons Confirm and Decline.',
};
export const decline = /*i18n*/ { id: 'administration-recovery.decline', message: 'Decline', comment: 'Button.' };
export const declined = /*i18n*/ {
  id: 'administration-recovery.declined',
  message: 'Recovery declined. Nothing was changed.',
  comment: 'Note after declining.',
};
