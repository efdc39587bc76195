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
  message: 'The passphrase is too easily guessed. Take six different words or more, at least 20 characters.',
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
export const didPropose = /*i18n*/ {
  id: 'tip.key.did-propose',
  message: 'The key waits until a second reader of your unit confirms it. Until then the present key is used.',
  comment: 'After a key was made without the present one',
};
export const presentTitle = /*i18n*/ {
  id: 'tip.key.present',
  message: 'Prove that you hold the present key',
  comment: 'Heading',
};
export const presentText = /*i18n*/ {
  id: 'tip.key.present-text',
  message: 'Without this a second reader of your unit must confirm the new key. Every reader is told either way.',
  comment: 'Under the heading',
};
export const presentSecret = /*i18n*/ {
  id: 'tip.key.present-secret',
  message: 'Your present passphrase, or the key on paper',
  comment: 'Label',
};
export const presentHint = /*i18n*/ {
  id: 'tip.key.present-hint',
  message: 'It stays in this browser.',
  comment: 'Hint',
};
export const prove = /*i18n*/ { id: 'tip.key.prove', message: 'Prove it', comment: 'Button' };
export const presentProven = /*i18n*/ {
  id: 'tip.key.present-proven',
  message: 'You hold the present key. The new one is used at once.',
  comment: 'After the proof',
};
export const notPresent = /*i18n*/ {
  id: 'tip.key.not-present',
  message: 'That does not open the present key. Check it and try again.',
  comment: 'Error at the passphrase',
};
export const unseenTitle = /*i18n*/ {
  id: 'tip.key.unseen',
  message: 'Keys that colleagues have made',
  comment: 'Heading',
};
export const madeBy = /*i18n*/ {
  id: 'tip.key.made-by',
  message: '{name} made a tip key on {date}.',
  comment: 'A key of the unit',
};
export const waitsText = /*i18n*/ {
  id: 'tip.key.waits-text',
  message: 'It was made without the present key. Talk to the colleague before you confirm it.',
  comment: 'Under a key that waits',
};
export const usedText = /*i18n*/ {
  id: 'tip.key.used-text',
  message: 'If none of you made it, tell your manager at once.',
  comment: 'Under a key that is in use',
};
export const confirm = /*i18n*/ { id: 'tip.key.confirm', message: 'Confirm the key', comment: 'Button' };
export const haveSeen = /*i18n*/ { id: 'tip.key.have-seen', message: 'I have seen it', comment: 'Button' };
export const seeing = /*i18n*/ { id: 'tip.key.seeing', message: 'Looking at a tip key', comment: 'What is on its way' };
