/** Texts of the page that makes a tip key. */
export const title = /*i18n*/ { id: 'tip.key.title', message: 'Make a tip key', comment: 'Heading and tab' };
export const lead = /*i18n*/ {
  id: 'tip.key.lead',
  message:
    'From then on tips to your unit are sealed to this key. What was sealed to an older one stays readable with that one.',
  comment: 'Under the heading',
};
export const passphrase = /*i18n*/ { id: 'tip.key.passphrase', message: 'A new passphrase', comment: 'Label' };
export const passphraseHint = /*i18n*/ {
  id: 'tip.key.passphrase-hint',
  message:
    'Six or more words drawn by lot, at least 20 characters. Whoever steals the locked key can try as often as they like.',
  comment: 'Hint',
};
export const again = /*i18n*/ { id: 'tip.key.again', message: 'The same passphrase again', comment: 'Label' };
export const tooShort = /*i18n*/ {
  id: 'tip.key.too-short',
  message: 'The passphrase is too short. Take more words: at least 20 characters.',
  comment: 'Error',
};
export const notSame = /*i18n*/ { id: 'tip.key.not-same', message: 'The two are not the same', comment: 'Error' };
export const make = /*i18n*/ { id: 'tip.key.make', message: 'Make the key', comment: 'Button' };
export const making = /*i18n*/ { id: 'tip.key.making', message: 'Making a tip key', comment: 'What is on its way' };
export const paperTitle = /*i18n*/ {
  id: 'tip.key.paper',
  message: 'Write this on paper now',
  comment: 'Heading: the private key for emergencies, shown once',
};
export const paperText = /*i18n*/ {
  id: 'tip.key.paper-text',
  message:
    'It opens every tip if your passphrase is lost. It is shown only here and only now. Lock it away, and keep no copy on a computer.',
  comment: 'Above the key',
};
export const paperKey = /*i18n*/ { id: 'tip.key.paper-key', message: 'The key on paper', comment: 'Label' };
export const written = /*i18n*/ {
  id: 'tip.key.written',
  message: 'I have written it down. Use the key',
  comment: 'Button',
};
export const didMake = /*i18n*/ {
  id: 'tip.key.did-make',
  message: 'Tips to your unit are sealed to the new key.',
  comment: 'After the key was made',
};
