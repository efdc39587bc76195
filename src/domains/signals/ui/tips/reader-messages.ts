/** Texts about who can open a tip key. */
export const title = /*i18n*/ {
  id: 'tip.readers.title',
  message: 'Who can open the tip keys',
  comment: 'Heading on the page of tip keys',
};
export const lead = /*i18n*/ {
  id: 'tip.readers.lead',
  message:
    'A reader opens a key with their own passphrase. Who can open a key adds colleagues who ask, and removes readers who should not open it any more.',
  comment: 'Under the heading',
};
export const keyOf = /*i18n*/ {
  id: 'tip.readers.key-of',
  message: 'Key created by {name} on {date}',
  comment: 'Heading of one key',
};
export const usedNow = /*i18n*/ {
  id: 'tip.readers.used-now',
  message: 'New tips are encrypted to this key.',
  comment: 'Under the heading of one key',
};
export const usedBefore = /*i18n*/ {
  id: 'tip.readers.used-before',
  message: 'Only earlier tips are encrypted to this key.',
  comment: 'Under the heading of one key',
};
export const made = /*i18n*/ {
  id: 'tip.readers.made',
  message: 'since the key was created',
  comment: 'After the name of a reader who made the key',
};
export const addedBy = /*i18n*/ {
  id: 'tip.readers.added-by',
  message: 'added by {name} on {date}',
  comment: 'After the name of a reader',
};
export const you = /*i18n*/ { id: 'tip.readers.you', message: '(you)', comment: 'After one’s own name' };
export const readsNoMore = /*i18n*/ {
  id: 'tip.readers.reads-no-more',
  message: 'does not read tips any more',
  comment: 'After the name of a person who has lost the role',
};
export const asks = /*i18n*/ {
  id: 'tip.readers.asks',
  message: '{name} asks to be added',
  comment: 'A request of a colleague',
};
export const compare = /*i18n*/ {
  id: 'tip.readers.compare',
  message: 'Call or meet the colleague first. They see the same characters on their own page:',
  comment: 'Before the characters that two people compare',
};
export const youAsked = /*i18n*/ {
  id: 'tip.readers.you-asked',
  message: 'You have asked to be added. A colleague who can open the key compares these characters with you:',
  comment: 'Before the characters that two people compare',
};
export const askTitle = /*i18n*/ {
  id: 'tip.readers.ask',
  message: 'Ask to be added',
  comment: 'Summary of a form, and its button',
};
export const askText = /*i18n*/ {
  id: 'tip.readers.ask-text',
  message:
    'Choose a passphrase of your own. It stays in this browser, and the colleague who adds you does not learn it.',
  comment: 'In the form that asks to be added to a tip key',
};
export const asking = /*i18n*/ {
  id: 'tip.readers.asking',
  message: 'The request is being sent',
  comment: 'What is on its way',
};
export const asked = /*i18n*/ {
  id: 'tip.readers.asked',
  message: 'The request was sent.',
  comment: 'After a request to be added to a tip key',
};
export const add = /*i18n*/ { id: 'tip.readers.add', message: 'Add as reader', comment: 'Button' };
export const addTitle = /*i18n*/ {
  id: 'tip.readers.add-title',
  message: 'Add {name} to this key?',
  comment: 'Heading of a dialog',
};
export const addText = /*i18n*/ {
  id: 'tip.readers.add-text',
  message:
    'They can then open every tip that is encrypted to this key, the earlier ones too. Add them only if the characters are the same.',
  comment: 'In the dialog',
};
export const ownPassphrase = /*i18n*/ {
  id: 'tip.readers.own-passphrase',
  message: 'Your passphrase for this key',
  comment: 'Label',
};
export const wrong = /*i18n*/ {
  id: 'tip.readers.wrong',
  message: 'This passphrase does not open the key. Check it and try again.',
  comment: 'Error at the passphrase',
};
export const adding = /*i18n*/ {
  id: 'tip.readers.adding',
  message: 'The reader is being added',
  comment: 'What is on its way',
};
export const added = /*i18n*/ {
  id: 'tip.readers.added',
  message: 'The reader was added.',
  comment: 'After a reader was added to a tip key',
};
export const decline = /*i18n*/ { id: 'tip.readers.decline', message: 'Decline', comment: 'Button at a request' };
export const withdraw = /*i18n*/ {
  id: 'tip.readers.withdraw',
  message: 'Withdraw the request',
  comment: 'Button at one’s own request',
};
export const remove = /*i18n*/ { id: 'tip.readers.remove', message: 'Remove', comment: 'Button at a reader' };
export const removeTitle = /*i18n*/ {
  id: 'tip.readers.remove-title',
  message: 'Remove {name} from this key?',
  comment: 'Heading of a dialog',
};
export const removeText = /*i18n*/ {
  id: 'tip.readers.remove-text',
  message:
    'Their passphrase opens nothing in CAPE that is encrypted to this key. If they may have kept the key itself, also create a new one.',
  comment: 'In the dialog',
};
export const keep = /*i18n*/ { id: 'tip.readers.keep', message: 'Change nothing', comment: 'Button in a dialog' };
export const removing = /*i18n*/ {
  id: 'tip.readers.removing',
  message: 'The change is being saved',
  comment: 'What is on its way',
};
export const removed = /*i18n*/ {
  id: 'tip.readers.removed',
  message: 'The change was saved.',
  comment: 'After a reader was removed, or a request declined',
};
