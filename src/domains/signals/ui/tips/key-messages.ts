/** Texts of the page that makes a tip key. */
export const title = /*i18n*/ { id: 'tip.key.title', message: 'Create a tip key', comment: 'Heading and tab' };
export const lead = /*i18n*/ {
  id: 'tip.key.lead',
  message:
    'From then on tips to your unit are encrypted to this key. Tips encrypted to an older key can still be read with that key.',
  comment: 'Under the heading',
};
export const passphrase = /*i18n*/ { id: 'tip.key.passphrase', message: 'A new passphrase', comment: 'Label' };
export const passphraseHint = /*i18n*/ {
  id: 'tip.key.passphrase-hint',
  message:
    'Six or more randomly chosen words, at least 20 characters. A thief with the locked key can try any number of times.',
  comment: 'Hint',
};
export const again = /*i18n*/ { id: 'tip.key.again', message: 'The same passphrase again', comment: 'Label' };
export const tooShort = /*i18n*/ {
  id: 'tip.key.too-short',
  message: 'The passphrase is too easy to guess. Use at least six different words, at least 20 characters.',
  comment: 'Error',
};
export const notSame = /*i18n*/ { id: 'tip.key.not-same', message: 'The two passphrases differ', comment: 'Error' };
export const make = /*i18n*/ { id: 'tip.key.make', message: 'Create key', comment: 'Button' };
export const making = /*i18n*/ {
  id: 'tip.key.making',
  message: 'The tip key is being created',
  comment: 'What is on its way',
};
export const paperTitle = /*i18n*/ {
  id: 'tip.key.paper',
  message: 'Write this on paper now',
  comment: 'Heading: the private key for emergencies, shown once',
};
export const paperText = /*i18n*/ {
  id: 'tip.key.paper-text',
  message:
    'It opens every tip if your passphrase is lost. It is shown only here and now. Lock it away, and keep no copy on a computer.',
  comment: 'Above the key',
};
export const paperKey = /*i18n*/ { id: 'tip.key.paper-key', message: 'Paper key', comment: 'Label' };
export const written = /*i18n*/ {
  id: 'tip.key.written',
  message: 'I have written it down. Use the key',
  comment: 'Button',
};
export const didMake = /*i18n*/ {
  id: 'tip.key.did-make',
  message: 'Tips to your unit are now encrypted to the new key.',
  comment: 'After the key was made',
};
export const didPropose = /*i18n*/ {
  id: 'tip.key.did-propose',
  message: 'The key waits for confirmation by a second reader in your unit. Until then the current key is used.',
  comment: 'After a key was made without the present one',
};
export const presentTitle = /*i18n*/ {
  id: 'tip.key.present',
  message: 'Prove that you have the current key',
  comment: 'Heading',
};
export const presentText = /*i18n*/ {
  id: 'tip.key.present-text',
  message: 'Otherwise a second reader in your unit must confirm the new key. All readers are notified in both cases.',
  comment: 'Under the heading',
};
export const presentSecret = /*i18n*/ {
  id: 'tip.key.present-secret',
  message: 'Your current passphrase, or the paper key',
  comment: 'Label',
};
export const presentHint = /*i18n*/ {
  id: 'tip.key.present-hint',
  message: 'It stays in this browser.',
  comment: 'Hint',
};
export const prove = /*i18n*/ { id: 'tip.key.prove', message: 'Check the current key', comment: 'Button' };
export const presentProven = /*i18n*/ {
  id: 'tip.key.present-proven',
  message: 'You have the current key. The new one is used at once.',
  comment: 'After the proof',
};
export const notPresent = /*i18n*/ {
  id: 'tip.key.not-present',
  message: 'This does not open the current key. Check it and try again.',
  comment: 'Error at the passphrase',
};
export const unseenTitle = /*i18n*/ {
  id: 'tip.key.unseen',
  message: 'Keys created by colleagues',
  comment: 'Heading',
};
export const madeBy = /*i18n*/ {
  id: 'tip.key.made-by',
  message: '{name} created a tip key on {date}.',
  comment: 'A key of the unit',
};
export const waitsText = /*i18n*/ {
  id: 'tip.key.waits-text',
  message: 'It was created without proof of the current key. Talk to the colleague before you confirm it.',
  comment: 'Under a key that waits',
};
export const usedText = /*i18n*/ {
  id: 'tip.key.used-text',
  message: 'If none of you created it, tell your manager at once.',
  comment: 'Under a key that is in use',
};
export const confirm = /*i18n*/ { id: 'tip.key.confirm', message: 'Confirm the key', comment: 'Button' };
export const haveSeen = /*i18n*/ { id: 'tip.key.have-seen', message: 'I have reviewed it', comment: 'Button' };
export const seeing = /*i18n*/ {
  id: 'tip.key.seeing',
  message: 'The review is being saved',
  comment: 'What is on its way',
};
