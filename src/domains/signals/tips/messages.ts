import type { Message } from '../../../kernel/message.ts';

export const tipMessages = {
  keyMade: /*i18n*/ { id: 'tip.key-made', message: 'Tip key created', comment: 'Timeline: act tip.key' },
  keySeen: /*i18n*/ {
    id: 'tip.key-seen',
    message: 'Another reader has reviewed the new tip key',
    comment: 'Timeline: act tip.key-seen',
  },
  keyConfirmed: /*i18n*/ {
    id: 'tip.key-confirmed',
    message: 'A second reader confirmed the new tip key',
    comment: 'Timeline: act tip.key-seen of a key that waited',
  },
  notAKey: /*i18n*/ {
    id: 'tip.not-a-key',
    message: 'Nothing can be encrypted to this key. The previous key stays in use. Create the keys again.',
    comment: 'Problem: a recipient of a new tip key is no key',
  },
  weakLock: /*i18n*/ {
    id: 'tip.weak-lock',
    message: 'The key’s protection is too weak. Reload the page and create the key with a new passphrase.',
    comment: 'Problem: the parameters of the locked key are below the present ones',
  },
  wrongProof: /*i18n*/ {
    id: 'tip.wrong-proof',
    message: 'The proof of the current key is wrong or older than an hour. Reload the page.',
    comment: 'Problem: a new tip key with a proof that does not fit',
  },
  ownKey: /*i18n*/ {
    id: 'tip.own-key',
    message: 'You created this key yourself. Another reader must review it.',
    comment: 'Problem: tip.key-seen by the maker of the key',
  },
  keyIsSeen: /*i18n*/ {
    id: 'tip.key-is-seen',
    message: 'You have already confirmed that you have reviewed this key.',
    comment: 'Problem: tip.key-seen for the second time',
  },
  keyAsked: /*i18n*/ {
    id: 'tip.key-asked',
    message: 'A reader asked to be added to the tip key',
    comment: 'Timeline: act tip.key-ask',
  },
  readerAdded: /*i18n*/ {
    id: 'tip.key-added',
    message: 'A reader was added to the tip key',
    comment: 'Timeline: act tip.key-add',
  },
  readerRemoved: /*i18n*/ {
    id: 'tip.key-removed',
    message: 'A reader was removed from the tip key, or their request was declined',
    comment: 'Timeline: act tip.key-remove',
  },
  keyStillWaits: /*i18n*/ {
    id: 'tip.key-still-waits',
    message: 'This key is not used yet. Another reader must confirm it first.',
    comment: 'Problem: tip.key-ask of a key that waits for a second reader',
  },
  opensAlready: /*i18n*/ {
    id: 'tip.opens-already',
    message: 'You can already open this key with your passphrase.',
    comment: 'Problem: tip.key-ask by a reader who opens the key',
  },
  notALock: /*i18n*/ {
    id: 'tip.not-a-lock',
    message: 'The key cannot be encrypted to your passphrase. Reload the page and choose it again.',
    comment: 'Problem: tip.key-ask with something that nothing can be encrypted to',
  },
  onlyWhoOpens: /*i18n*/ {
    id: 'tip.only-who-opens',
    message: 'Only a reader who can open this key can do that. Ask one of them.',
    comment: 'Problem: tip.key-add or tip.key-remove by a reader who does not open the key',
  },
  noOneAsked: /*i18n*/ {
    id: 'tip.no-one-asked',
    message: 'No reader has asked to be added to this key. A colleague asks on their own page for tip keys.',
    comment: 'Problem: tip.key-add where no request waits',
  },
  notAsked: /*i18n*/ {
    id: 'tip.not-asked',
    message: 'This person has not asked to be added. Reload the page.',
    comment: 'Problem: tip.key-add of a person whose request is not there',
  },
  readsNoTips: /*i18n*/ {
    id: 'tip.reads-no-tips',
    message: 'This person no longer reads tips. An administrator can give them the role again.',
    comment: 'Problem: tip.key-add of a person without the role',
  },
  notOnKey: /*i18n*/ {
    id: 'tip.not-on-key',
    message: 'This person neither opens the key nor has asked to. Reload the page.',
    comment: 'Problem: tip.key-remove of a person who is not on the key',
  },
  lastReader: /*i18n*/ {
    id: 'tip.last-reader',
    message: 'No other reader can open this key. Add a colleague first, or create a new key.',
    comment: 'Problem: tip.key-remove of the last reader who opens the key',
  },
  keyChangedTitle: /*i18n*/ {
    id: 'tip.key-changed.title',
    message: 'A colleague has created a new tip key',
    comment: 'My work: shown to every reader of the unit',
  },
  keyChangedDetail: /*i18n*/ {
    id: 'tip.key-changed.detail',
    message: 'New tips are encrypted to it. If none of you created it, tell your manager at once.',
    comment: 'My work: detail of a new tip key',
  },
  keyWaitsTitle: /*i18n*/ {
    id: 'tip.key-waits.title',
    message: 'A new tip key waits for a second reader',
    comment: 'My work: shown to every reader of the unit',
  },
  keyWaitsDetail: /*i18n*/ {
    id: 'tip.key-waits.detail',
    message: 'It was created without proof of the current key. Talk to the colleague before you confirm it.',
    comment: 'My work: detail of a tip key that waits',
  },
  keyAskedTitle: /*i18n*/ {
    id: 'tip.key-asked.title',
    message: 'A colleague asks to be added to a tip key',
    comment: 'My work: shown to each reader who can open the key, until the colleague is added, declined or withdraws',
  },
  keyAskedDetail: /*i18n*/ {
    id: 'tip.key-asked.detail',
    message: 'Compare the characters with them by telephone or in person. Then add them or decline.',
    comment: 'My work: detail of a request to be added to a tip key',
  },
  opened: /*i18n*/ { id: 'tip.opened', message: 'Tip opened', comment: 'Timeline: act tip.open' },
  answered: /*i18n*/ {
    id: 'tip.answered',
    message: 'Answer sent to the sender of the tip',
    comment: 'Timeline: act tip.answer',
  },
  stopped: /*i18n*/ {
    id: 'tip.stopped',
    message: 'The sender of the tip asked us to stop writing',
    comment: 'Timeline: act tip.stop, recorded by the mailbox of the unit',
  },
  sameKeys: /*i18n*/ {
    id: 'tip.same-keys',
    message: 'The paper key must differ from the unit’s key. Create the keys again.',
    comment: 'Problem: the recovery recipient equals the recipient',
  },
  alreadyOpened: /*i18n*/ {
    id: 'tip.already-opened',
    message: 'A colleague has already opened this tip. Reload the page to read it.',
    comment: 'Problem: tip.open of an opened tip',
  },
  openFirst: /*i18n*/ {
    id: 'tip.open-first',
    message: 'Open the tip before you answer it.',
    comment: 'Problem: tip.answer of a tip that no one has opened',
  },
  askedToStop: /*i18n*/ {
    id: 'tip.asked-to-stop',
    message: 'The sender of this tip has asked us to stop writing. Nothing more can be sent.',
    comment: 'Problem: tip.answer after the sender asked to stop',
  },
  takenBack: /*i18n*/ {
    id: 'tip.taken-back',
    message: 'The sender has withdrawn this tip. It cannot be opened.',
    comment: 'Problem: tip.open met a take-back (CA004 of the database)',
  },
  whySealed: /*i18n*/ {
    id: 'tip.why-sealed',
    message: 'It was encrypted when it was sent. Only the readers’ passphrase opens it, in the reader’s own browser.',
    comment: 'Visibility: why only the tip readers of this unit can read a tip',
  },
  unopenedTitle: /*i18n*/ {
    id: 'tip.unopened.title',
    message: 'An unopened tip',
    comment: 'My work: a sealed tip for this unit',
  },
  unopenedDetail: /*i18n*/ {
    id: 'tip.unopened.detail',
    message: 'The sender may be waiting for an answer, and can withdraw the tip until you open it.',
    comment: 'My work: detail of a sealed tip',
  },
  dangerTitle: /*i18n*/ {
    id: 'tip.danger.title',
    message: 'A tip says that someone is in danger now',
    comment: 'My work: a sealed tip whose sender said that there is danger',
  },
  dangerDetail: /*i18n*/ {
    id: 'tip.danger.detail',
    message: 'Open it now. The content is encrypted until then.',
    comment: 'My work: detail of that tip',
  },
  unansweredTitle: /*i18n*/ {
    id: 'tip.unanswered.title',
    message: 'An opened tip without an answer',
    comment: 'My work: an opened tip without an answer',
  },
  unansweredDetail: /*i18n*/ {
    id: 'tip.unanswered.detail',
    message: 'A sender who wanted an answer was given this date, and returns with the code.',
    comment: 'My work: detail of an opened tip without an answer',
  },
  sees: /*i18n*/ {
    id: 'tip.sees',
    message: 'Tip readers of {unit}, with their passphrase',
    comment: 'Visibility: who can read a tip',
  },
  unitSeesCover: /*i18n*/ {
    id: 'tip.sees-not-colleagues',
    message: 'Your colleagues who are not tip readers',
    comment: 'Visibility: who cannot read a tip',
  },
  othersSeeNot: /*i18n*/ {
    id: 'tip.sees-not-others',
    message: 'All other agencies, and the operator of CAPE',
    comment: 'Visibility: who cannot read a tip',
  },
} satisfies Record<string, Message>;
