/** Texts of signing everyone of an agency out. */
export const title = /*i18n*/ {
  id: 'administration-people.end-all',
  message: 'Sign everyone out',
  comment:
    'Button at the end of the list of people, heading of a dialog, and its button: all sessions of the agency end',
};
export const hint = /*i18n*/ {
  id: 'administration-people.end-all-hint',
  message:
    'If a sign-in service or the network of the agency can no longer be trusted: all sessions in the agency but yours end at once.',
  comment: 'Beside the button',
};
export const heading = /*i18n*/ {
  id: 'administration-people.end-all-title',
  message: 'Sign everyone out?',
  comment: 'Heading of a dialog',
};
export const text = /*i18n*/ {
  id: 'administration-people.end-all-text',
  message:
    'Everyone in the agency but you is signed out on all devices. What they have written and not sent stays as a draft. They can sign in again; to prevent that, disconnect the sign-in service or end their accounts. Phones with the field app are locked under Phones.',
  comment: 'In the dialog',
};
export const keep = /*i18n*/ {
  id: 'administration-people.end-all-keep',
  message: 'Change nothing',
  comment: 'Button in the dialog',
};
export const sending = /*i18n*/ {
  id: 'administration-people.end-all-sending',
  message: 'Everyone is being signed out',
  comment: 'Label while it is sent',
};
export const done = /*i18n*/ {
  id: 'administration-people.end-all-done',
  message: 'Everyone but you was signed out.',
  comment: 'Note',
};
