/** Texts about how the code of an invitation reaches its person. */
export const how = /*i18n*/ {
  id: 'administration-by-mail.how',
  message: 'How does the person get the code?',
  comment: 'Choices when a person is invited.',
};
export const byHand = /*i18n*/ {
  id: 'administration-by-mail.by-hand',
  message: 'In person',
  comment: 'Choice: the administrator gives the code to the person.',
};
export const byHandNote = /*i18n*/ {
  id: 'administration-by-mail.by-hand-note',
  message: 'You see the code once, and give it in person or on paper. It lasts seven days. The safest way.',
  comment: 'Under the choice In person.',
};
export const byMail = /*i18n*/ {
  id: 'administration-by-mail.by-mail',
  message: 'By email',
  comment: 'Choice: the code is sent by mail.',
};
export const byMailNote = /*i18n*/ {
  id: 'administration-by-mail.by-mail-note',
  message:
    'A link that works once, for 72 hours. Other people may have access to the mailbox: after the first sign-in, ask the person whether it was them, and sign the review of their access.',
  comment: 'Under the choice By email.',
};
export const notOffered = /*i18n*/ {
  id: 'administration-by-mail.not-offered',
  message: 'This installation sends no email. The operator can set that up (docs/deployment.md, “Mail”).',
  comment: 'Under the choice By email, which cannot be chosen. The file and its heading stay.',
};
export const onlyByHand = /*i18n*/ {
  id: 'administration-by-mail.only-by-hand',
  message: 'The code of a person who gives access or reads the log is given in person.',
  comment: 'Under the choice By email, which cannot be chosen for these roles.',
};
export const address = /*i18n*/ {
  id: 'administration-by-mail.address',
  message: 'Email address',
  comment: 'Field.',
};
export const addressHint = /*i18n*/ {
  id: 'administration-by-mail.address-hint',
  message:
    'The person’s own work email address, not a group address. A notice is also sent there later when something about their sign-in is changed.',
  comment: 'Hint at the field of the mail address.',
};
export const addressWrong = /*i18n*/ {
  id: 'administration-by-mail.address-wrong',
  message: 'Enter one email address, such as name@example.org.',
  comment: 'Error.',
};
export const toldAddress = /*i18n*/ {
  id: 'administration-by-mail.told-address',
  message: 'Email address for notices',
  comment: 'Field.',
};
export const toldHint = /*i18n*/ {
  id: 'administration-by-mail.told-hint',
  message:
    'The person’s own work email address, not a group address. The old and the new address are notified at once.',
  comment: 'Hint at the field of the address for notices.',
};
export const told = /*i18n*/ {
  id: 'administration-by-mail.told',
  message: 'Notices about changes to their sign-in are sent to {address}.',
  comment: 'Page of a person, in the section about their sign-in.',
};
export const toldConfirmed = /*i18n*/ {
  id: 'administration-by-mail.told-confirmed',
  message: 'Confirmed by the person on {day}.',
  comment: 'After the sentence about the address for notices.',
};
export const toldGiven = /*i18n*/ {
  id: 'administration-by-mail.told-given',
  message: 'Entered by an administrator on {day}.',
  comment: 'After the sentence about the address for notices.',
};
export const toldNowhere = /*i18n*/ {
  id: 'administration-by-mail.told-nowhere',
  message: 'No email address for notices about changes to their sign-in.',
  comment: 'Page of a person, in the section about their sign-in.',
};
export const setTold = /*i18n*/ {
  id: 'administration-by-mail.set-told',
  message: 'Change email address for notices',
  comment: 'Summary and button of a form.',
};
export const addTold = /*i18n*/ {
  id: 'administration-by-mail.add-told',
  message: 'Add email address for notices',
  comment: 'Summary and button of a form.',
};
export const removeTold = /*i18n*/ {
  id: 'administration-by-mail.remove-told',
  message: 'Remove email address for notices',
  comment: 'Button.',
};
export const toldSet = /*i18n*/ {
  id: 'administration-by-mail.told-set',
  message: 'The email address for notices has been changed.',
  comment: 'Said afterwards.',
};
export const toldRemoved = /*i18n*/ {
  id: 'administration-by-mail.told-removed',
  message: 'The email address for notices has been removed. A last notice is sent there.',
  comment: 'Said afterwards.',
};
export const language = /*i18n*/ {
  id: 'administration-by-mail.language',
  message: 'Language of the email',
  comment: 'Field.',
};
export const swedish = /*i18n*/ {
  id: 'administration-by-mail.swedish',
  message: 'Swedish',
  comment: 'Choice of a language.',
};
export const english = /*i18n*/ {
  id: 'administration-by-mail.english',
  message: 'English',
  comment: 'Choice of a language.',
};
export const sendingTitle = /*i18n*/ {
  id: 'administration-by-mail.sending-title',
  message: '{name} is invited by email',
  comment: 'Heading after an invitation was made that goes by mail.',
};
export const sendingText = /*i18n*/ {
  id: 'administration-by-mail.sending-text',
  message: 'The email to {address} is being sent. The person’s page shows whether it was accepted.',
  comment: 'Under that heading.',
};
export const waits = /*i18n*/ {
  id: 'administration-by-mail.waits',
  message: 'The invitation to {address} has been waiting to be sent since {at}.',
  comment: 'Page of a person: the mail was not taken yet. {at}: a day and a time.',
};
export const sent = /*i18n*/ {
  id: 'administration-by-mail.sent',
  message: 'Invitation sent to {address} at {at}.',
  comment: 'Page of a person. {at}: a day and a time.',
};
export const delayed = /*i18n*/ {
  id: 'administration-by-mail.delayed',
  message: 'The invitation to {address} could not be delivered yet: {why} It is sent again by itself.',
  comment: 'Page of a person. {why} is a whole sentence.',
};
export const failed = /*i18n*/ {
  id: 'administration-by-mail.failed',
  message:
    'The invitation to {address} could not be delivered: {why} Give the code in person, or send it to another address.',
  comment: 'Page of a person. {why} is a whole sentence.',
};
export const lookAgain = /*i18n*/ {
  id: 'administration-by-mail.look-again',
  message: 'Refresh',
  comment: 'Button: fetches how far the mail has come.',
};
export const resend = /*i18n*/ {
  id: 'administration-by-mail.resend',
  message: 'Send a new invitation by email',
  comment: 'Summary and button of a form: a new code, the old one ends.',
};
export const makeByHand = /*i18n*/ {
  id: 'administration-by-mail.make-by-hand',
  message: 'Make a new code to give in person',
  comment: 'Button: a new code, the old one ends.',
};
export const confirmNote = /*i18n*/ {
  id: 'administration-by-mail.confirm-note',
  message:
    'This account was signed in to with an emailed invitation. Ask the person whether it was them, then sign the review of their access.',
  comment: 'Page of a person, for administrators; the next line leads to the review.',
};
export const toReview = /*i18n*/ {
  id: 'administration-by-mail.to-review',
  message: 'To the access review',
  comment: 'Link.',
};
export const confirmChip = /*i18n*/ {
  id: 'administration-by-mail.confirm-chip',
  message: 'Signed in by emailed invitation. Ask whether it was them.',
  comment: 'Chip in the list of people, for administrators.',
};
export const failedChip = /*i18n*/ {
  id: 'administration-by-mail.failed-chip',
  message: 'Email not delivered',
  comment: 'Chip in the list of people: the invitation by mail could not be delivered.',
};
