export const agree = /*i18n*/ {
  id: 'leaving-page.agree',
  message: 'Agree to the export',
  comment: 'Button and name of a form',
};
export const agreeEffect = /*i18n*/ {
  id: 'leaving-page.agree-effect',
  message: 'Everything that belongs to the agency is read and encrypted. Every administrator sees that you agreed.',
  comment: 'Under the button Agree to the export',
};
export const whichKey = /*i18n*/ {
  id: 'leaving-page.which-key',
  message: 'With which key is it encrypted?',
  comment: 'Label of a choice',
};
export const whichKeyHint = /*i18n*/ {
  id: 'leaving-page.which-key-hint',
  message:
    'A person who has the secret half of the key can read everything. Give it to the receiver only, and never to the one who downloads the file.',
  comment: 'Under a choice',
};
export const noKey = /*i18n*/ {
  id: 'leaving-page.no-key',
  message: 'Choose a key.',
  comment: 'What is wrong with a field',
};
export const theirs = /*i18n*/ {
  id: 'leaving-page.theirs',
  message: 'The receiver has given me a public age key',
  comment: 'One of two choices; age is the name of a program',
};
export const made = /*i18n*/ {
  id: 'leaving-page.made',
  message: 'Make a key here, and show the secret half once',
  comment: 'One of two choices',
};
export const recipient = /*i18n*/ {
  id: 'leaving-page.recipient',
  message: 'Public key of the receiver',
  comment: 'Label of a field',
};
export const recipientHint = /*i18n*/ {
  id: 'leaving-page.recipient-hint',
  message:
    'It begins with age1. Get it from the receiver yourself, and not by way of the one who asked; compare it over the telephone.',
  comment: 'Under a field',
};
export const noRecipient = /*i18n*/ {
  id: 'leaving-page.no-recipient',
  message: 'That is not a public age key. It begins with age1 and has 62 characters.',
  comment: 'What is wrong with a field',
};
export const makeKey = /*i18n*/ { id: 'leaving-page.make-key', message: 'Make the key', comment: 'Button' };
export const secret = /*i18n*/ {
  id: 'leaving-page.secret',
  message: 'Secret key',
  comment: 'Above a text that is shown once',
};
export const secretNote = /*i18n*/ {
  id: 'leaving-page.secret-note',
  message:
    'This key was made in your browser and has been sent nowhere. It is not shown again, and without it the file can never be opened. Save it now, for the receiver.',
  comment: 'Beside a key that is shown once',
};
export const save = /*i18n*/ {
  id: 'leaving-page.save-key',
  message: 'Save as a file',
  comment: 'Button: a secret key',
};
export const saved = /*i18n*/ {
  id: 'leaving-page.saved-key',
  message: 'I have saved the secret key',
  comment: 'Tick box',
};
export const notSaved = /*i18n*/ {
  id: 'leaving-page.not-saved-key',
  message: 'Make the key, save it, and tick that you have.',
  comment: 'What is wrong with a field',
};
