import type { Message } from '../../../kernel/message.ts';

export const tipMessages = {
  keyMade: /*i18n*/ { id: 'tip.key-made', message: 'Tip key made', comment: 'Timeline: act tip.key' },
  opened: /*i18n*/ { id: 'tip.opened', message: 'Tip opened', comment: 'Timeline: act tip.open' },
  answered: /*i18n*/ {
    id: 'tip.answered',
    message: 'Answered whoever sent the tip',
    comment: 'Timeline: act tip.answer',
  },
  stopped: /*i18n*/ {
    id: 'tip.stopped',
    message: 'Whoever sent the tip asked us to stop writing',
    comment: 'Timeline: act tip.stop, written down by the letter-box of the unit',
  },
  sameKeys: /*i18n*/ {
    id: 'tip.same-keys',
    message: 'The key on paper must be another one than the key of the unit. Make the keys again.',
    comment: 'Problem: the recovery recipient equals the recipient',
  },
  alreadyOpened: /*i18n*/ {
    id: 'tip.already-opened',
    message: 'Somebody has already opened this tip. Load the page again to read it.',
    comment: 'Problem: tip.open of an opened tip',
  },
  openFirst: /*i18n*/ {
    id: 'tip.open-first',
    message: 'Open the tip before you answer it.',
    comment: 'Problem: tip.answer of a tip that nobody has opened',
  },
  askedToStop: /*i18n*/ {
    id: 'tip.asked-to-stop',
    message: 'Whoever sent this tip has asked us to stop writing. Nothing more can be sent.',
    comment: 'Problem: tip.answer after the sender asked to stop',
  },
  takenBack: /*i18n*/ {
    id: 'tip.taken-back',
    message: 'Whoever sent this tip has taken it back. There is nothing left to open.',
    comment: 'Problem: tip.open met a take-back (CA004 of the database)',
  },
  whySealed: /*i18n*/ {
    id: 'tip.why-sealed',
    message: 'It was sealed when it was sent. Only the readers’ passphrase opens it, in the reader’s own browser.',
    comment: 'Visibility: why only the tip readers of this unit can read a tip',
  },
  unopenedTitle: /*i18n*/ {
    id: 'tip.unopened.title',
    message: 'A tip that nobody has opened',
    comment: 'My work: a sealed tip for this unit',
  },
  unopenedDetail: /*i18n*/ {
    id: 'tip.unopened.detail',
    message: 'Somebody waits for an answer. Until you open it they can take it back.',
    comment: 'My work: detail of a sealed tip',
  },
  unansweredTitle: /*i18n*/ {
    id: 'tip.unanswered.title',
    message: 'An opened tip waits for its answer',
    comment: 'My work: an opened tip without an answer',
  },
  unansweredDetail: /*i18n*/ {
    id: 'tip.unanswered.detail',
    message: 'Whoever sent it was told this day. They come back with their code and look.',
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
    message: 'Every other house, and whoever runs this server',
    comment: 'Visibility: who cannot read a tip',
  },
} satisfies Record<string, Message>;
