/** Texts about the address at which a person is told of changes of their own sign-in. */
export const title = /*i18n*/ { id: 'own-mail.title', message: 'Notices by email', comment: 'Heading.' };
export const text = /*i18n*/ {
  id: 'own-mail.text',
  message:
    'When something about your sign-in is changed, CAPE sends an email that says so. It never contains a link, and nothing about your work.',
  comment: 'Under that heading.',
};
export const confirmed = /*i18n*/ {
  id: 'own-mail.confirmed',
  message: 'Sent to {address}. You confirmed the address on {day}.',
  comment: 'Where notices go.',
};
export const given = /*i18n*/ {
  id: 'own-mail.given',
  message: 'Sent to {address}. An administrator entered the address on {day}. If it is not yours, change it here.',
  comment: 'Where notices go.',
};
export const nowhere = /*i18n*/ {
  id: 'own-mail.nowhere',
  message: 'You have no email address in CAPE, so you are not notified.',
  comment: 'In place of the address.',
};
export const notSent = /*i18n*/ {
  id: 'own-mail.not-sent',
  message: 'This installation sends no email now. The operator can set that up.',
  comment: 'Beneath the address, where no mail server is set up.',
};
export const waits = /*i18n*/ {
  id: 'own-mail.waits',
  message: 'A code has been sent to {address}. Enter it here before {day} at {time}. Until then nothing is changed.',
  comment: 'Above the field of the code.',
};
export const code = /*i18n*/ { id: 'own-mail.code', message: 'Code from the email', comment: 'Label of a field.' };
export const confirm = /*i18n*/ { id: 'own-mail.confirm', message: 'Confirm address', comment: 'Button.' };
export const didConfirm = /*i18n*/ {
  id: 'own-mail.did-confirm',
  message: 'The address has been confirmed. Notices are sent there from now on.',
  comment: 'Said afterwards.',
};
export const address = /*i18n*/ { id: 'own-mail.address', message: 'New email address', comment: 'Label of a field.' };
export const addressHint = /*i18n*/ {
  id: 'own-mail.address-hint',
  message: 'Your own work email address, not a group address. If you have one already, it is notified of the change.',
  comment: 'Hint at the field.',
};
export const addressWrong = /*i18n*/ {
  id: 'own-mail.address-wrong',
  message: 'Enter one email address, such as name@example.org.',
  comment: 'Error at the field.',
};
export const ask = /*i18n*/ {
  id: 'own-mail.ask',
  message: 'Send code',
  comment: 'Button: a code is sent to the address.',
};
export const didAsk = /*i18n*/ {
  id: 'own-mail.did-ask',
  message: 'A code is being sent. It can take a few minutes.',
  comment: 'Said afterwards.',
};
export const remove = /*i18n*/ { id: 'own-mail.remove', message: 'Remove address', comment: 'Button.' };
export const didRemove = /*i18n*/ {
  id: 'own-mail.did-remove',
  message: 'The address has been removed. A last notice is sent there.',
  comment: 'Said afterwards.',
};
