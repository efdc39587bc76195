import type { Message } from '../../kernel/message.ts';

export const deviceMessages = {
  enrolled: /*i18n*/ {
    id: 'device.enrolled',
    message: 'Made a phone their own',
    comment: 'Timeline: act device.enrol. From now on this phone may bring what was done without a network',
  },
  locked: /*i18n*/ {
    id: 'device.locked',
    message: 'Locked the phone from afar',
    comment: 'Timeline: act device.lock. At its next contact the phone forgets how to read what it holds',
  },
  ended: /*i18n*/ {
    id: 'device.ended',
    message: 'Ended the phone',
    comment: 'Timeline: act device.end. What it brings afterwards is kept and done by nobody',
  },
  kept: /*i18n*/ {
    id: 'device.kept',
    message:
      'Number {counter} from the phone was kept and not done: {why, select, not_trusted {the phone is not trusted} unreadable {it cannot be opened} other {it was refused}}',
    comment: 'Timeline: act device.keep',
  },
  keptMedium: /*i18n*/ {
    id: 'device.kept-medium',
    message:
      'A picture or recording of what was kept has come whole: {whole, select, as_signed {as the phone signed it} other {NOT as the phone signed it}}',
    comment: 'Timeline: act device.keep-medium',
  },
  takenOut: /*i18n*/ {
    id: 'device.taken-out',
    message:
      'Place and device of something that was kept taken out{why, select, endangers {: they could lead to somebody who must not be found} asked {: somebody has asked for it} not_needed {: they are not needed} other {: they were kept by mistake}}',
    comment: 'Timeline: act device.take-out; what they were is said nowhere any more',
  },
  takenOutAlready: /*i18n*/ {
    id: 'device.taken-out-already',
    message: 'Place and device of this have been taken out already. Nothing was changed.',
    comment: 'Problem: they are taken out a second time',
  },
  nothingApart: /*i18n*/ {
    id: 'device.nothing-apart',
    message: 'Of this no place and no device lie where they can be taken out. Nothing was changed.',
    comment: 'Problem: nothing lies apart of what was kept under this name',
  },
  nowhere: /*i18n*/ {
    id: 'device.nowhere',
    message:
      'You come into no file here at the moment, so nothing could be done or kept. It is still on the phone, which brings it again by itself. Tell those who run CAPE.',
    comment: 'What a phone hears of something it brought: its owner comes into no file of the house, in no capacity',
  },
  afterEnd: /*i18n*/ {
    id: 'device.after-end',
    message:
      'This phone was ended before this was noted, so it is not taken. Write it in the workspace if it is to count.',
    comment: 'What a phone hears of something that it signed after its owner had ended it; it stays on the phone',
  },
  fullAfterEnd: /*i18n*/ {
    id: 'device.full-after-end',
    message:
      'This phone has been ended or is not trusted any more, and as much as is taken from such a phone has come already. This stays on it.',
    comment:
      'What a phone hears when it has brought too much since its owner ended it, or since it told two things under one number',
  },
  mediumDamaged: /*i18n*/ {
    id: 'device.medium-damaged',
    message:
      'What came of this picture or recording cannot be opened here. Keep the phone, and tell those who run CAPE.',
    comment: 'Problem: a piece was changed, or what opens it is gone',
  },
  notProven: /*i18n*/ {
    id: 'device.not-proven',
    message: 'This phone did not prove that it has its key. Begin again on the phone.',
    comment: 'Problem: the signature of the phone over its own key does not verify',
  },
  stopped: /*i18n*/ {
    id: 'device.stopped',
    message: 'That was done before. Nothing was changed.',
    comment: 'Problem: the phone was locked or ended already',
  },
  signedInTooLongAgo: /*i18n*/ {
    id: 'device.signed-in-too-long-ago',
    message: 'You signed in more than a quarter of an hour ago. Sign in again, then make this phone yours.',
    comment: 'Problem: making a phone one’s own asks for a fresh sign-in',
  },
  unknown: /*i18n*/ {
    id: 'device.unknown',
    message:
      'This phone is not known here. What it holds is still on it: save it as a file, and make the phone yours again.',
    comment: 'Problem: the token of a phone is not known to this server',
  },
  notSigned: /*i18n*/ {
    id: 'device.not-signed',
    message: 'What came was not signed by this phone. Nothing was taken.',
    comment: 'Problem: a signature or a hash does not verify',
  },
  notTrusted: /*i18n*/ {
    id: 'device.not-trusted',
    message: 'This phone is not trusted any more. What it brought is kept for you to look at.',
    comment:
      'Why something a phone brought was kept: the phone was ended, has told two things under one number, or something that does not follow',
  },
  capacityEnded: /*i18n*/ {
    id: 'device.capacity-ended',
    message: 'It was signed in a capacity that is not held any more. It is kept for you to look at.',
    comment: 'Why something a phone brought was kept: the capacity of its owner has ended',
  },
  mistake: /*i18n*/ {
    id: 'device.mistake',
    message:
      'Something went wrong on our side. It is kept for you to look at. Quote the number {number} when you report it.',
    comment: 'Why something a phone brought was kept: an internal error; the number finds it in the log of the server',
  },
  noKey: /*i18n*/ {
    id: 'device.no-key',
    message: 'The key that opens it did not come with it. Nothing was taken: it is still on the phone.',
    comment: 'Problem: of what a phone brought, no key came that opens it',
  },
  unreadable: /*i18n*/ {
    id: 'device.unreadable',
    message: 'It could not be opened here. It is kept as it came.',
    comment:
      'Why something a phone brought was kept: it is no command that a phone may bring, or not the one that its head names',
  },
  otherPiece: /*i18n*/ {
    id: 'device.other-piece',
    message: 'This is no piece of the picture or recording that the note tells of. Nothing was taken.',
    comment: 'Problem: the key that lies sealed beside a note does not open a piece that came for it',
  },
  noMedium: /*i18n*/ {
    id: 'device.no-medium',
    message: 'No note that has arrived names this picture or sound as it came. Send the notes first.',
    comment: 'Problem: a piece of a picture came before the act that tells of it',
  },
} satisfies Record<string, Message>;
