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
