import type { Message } from '../../kernel/message.ts';

export const deviceMessages = {
  enrolled: /*i18n*/ {
    id: 'device.enrolled',
    message: 'Phone registered',
    comment: 'Timeline: act device.enrol. From now on this phone may send what was done without a network',
  },
  locked: /*i18n*/ {
    id: 'device.locked',
    message: 'Phone locked remotely',
    comment: 'Timeline: act device.lock. At its next contact the phone forgets how to read what it holds',
  },
  ended: /*i18n*/ {
    id: 'device.ended',
    message: 'Phone deregistered',
    comment: 'Timeline: act device.end. What the phone sends afterwards is kept and not applied',
  },
  kept: /*i18n*/ {
    id: 'device.kept',
    message:
      'Entry {counter} from the phone was received, not applied: {why, select, not_trusted {the phone is not trusted} unreadable {it cannot be opened} other {it was refused}}',
    comment: 'Timeline: act device.keep',
  },
  keptMedium: /*i18n*/ {
    id: 'device.kept-medium',
    message:
      'A picture or recording of an entry that was not applied is complete: {whole, select, as_signed {as the phone signed it} other {NOT as the phone signed it}}',
    comment: 'Timeline: act device.keep-medium',
  },
  takenOut: /*i18n*/ {
    id: 'device.taken-out',
    message:
      'Place and camera of an entry that was not applied removed{why, select, endangers {: they could lead to a person who must not be found} asked {: removal was requested} not_needed {: they are not needed} other {: they were saved by mistake}}',
    comment: 'Timeline: act device.take-out; what they were is no longer recorded anywhere',
  },
  takenOutAlready: /*i18n*/ {
    id: 'device.taken-out-already',
    message: 'Place and camera have already been removed. Nothing was changed.',
    comment: 'Problem: they are taken out a second time',
  },
  nothingApart: /*i18n*/ {
    id: 'device.nothing-apart',
    message: 'No place or camera is stored separately for this, so nothing can be removed. Nothing was changed.',
    comment: 'Problem: nothing is kept apart of what was kept under this name',
  },
  nowhere: /*i18n*/ {
    id: 'device.nowhere',
    message:
      'You have no access to any file here at the moment, so nothing could be applied or saved. It is still on the phone, which sends it again by itself. Contact the operator of CAPE.',
    comment: 'What a phone hears of something it sent: its owner comes into no file of the agency, in no capacity',
  },
  afterEnd: /*i18n*/ {
    id: 'device.after-end',
    message:
      'The phone was deregistered before this was noted, so it is not accepted. Write it in the workspace if it is to count.',
    comment: 'What a phone hears of something that it signed after its owner had ended it; it stays on the phone',
  },
  fullAfterEnd: /*i18n*/ {
    id: 'device.full-after-end',
    message:
      'This phone has been deregistered or is no longer trusted, and has reached the limit of what is accepted from such a phone. The rest stays on the phone.',
    comment:
      'What a phone hears when it has sent too much since its owner ended it, or since it signed two things under one number',
  },
  mediumDamaged: /*i18n*/ {
    id: 'device.medium-damaged',
    message:
      'The part of this picture or recording that arrived cannot be opened here. Keep the phone, and contact the operator of CAPE.',
    comment: 'Problem: a piece was changed, or what opens it is gone',
  },
  notProven: /*i18n*/ {
    id: 'device.not-proven',
    message: 'This phone did not prove that it has its key. Register it again on the phone.',
    comment: 'Problem: the signature of the phone over its own key does not verify',
  },
  stopped: /*i18n*/ {
    id: 'device.stopped',
    message: 'This has already been done. Nothing was changed.',
    comment: 'Problem: the phone was locked or ended already',
  },
  signedInTooLongAgo: /*i18n*/ {
    id: 'device.signed-in-too-long-ago',
    message: 'You signed in more than a quarter of an hour ago. Sign in again, then register this phone.',
    comment: 'Problem: making a phone one’s own asks for a fresh sign-in',
  },
  unknown: /*i18n*/ {
    id: 'device.unknown',
    message:
      'This phone is not registered here. Its content is still on it: save it as a file, and register the phone again.',
    comment: 'Problem: the token of a phone is not known to this server',
  },
  notSigned: /*i18n*/ {
    id: 'device.not-signed',
    message: 'The signature is not this phone’s. Nothing was received.',
    comment: 'Problem: a signature or a hash does not verify',
  },
  notTrusted: /*i18n*/ {
    id: 'device.not-trusted',
    message: 'This phone is no longer trusted. What it sent is saved for you to review.',
    comment:
      'Why something a phone sent was kept: the phone was ended, has signed two things under one number, or something that does not follow',
  },
  capacityEnded: /*i18n*/ {
    id: 'device.capacity-ended',
    message: 'It was signed in a capacity that you no longer have. It is saved for you to review.',
    comment: 'Why something a phone sent was kept: the capacity of its owner has ended',
  },
  mistake: /*i18n*/ {
    id: 'device.mistake',
    message:
      'Something went wrong on our side. It is saved for you to review. Quote the number {number} when you report it.',
    comment: 'Why something a phone sent was kept: an internal error; the number finds it in the log of the server',
  },
  noKey: /*i18n*/ {
    id: 'device.no-key',
    message: 'The key that opens it was not included. Nothing was received: it is still on the phone.',
    comment: 'Problem: of what a phone sent, no key came that opens it',
  },
  unreadable: /*i18n*/ {
    id: 'device.unreadable',
    message: 'It could not be opened here. It is saved as it arrived.',
    comment:
      'Why something a phone sent was kept: it is no command that a phone may send, or not the one that its head names',
  },
  otherPiece: /*i18n*/ {
    id: 'device.other-piece',
    message: 'This is not a part of the picture or recording that the note refers to. Nothing was received.',
    comment: 'Problem: the key that is sealed beside a note does not open a piece that came for it',
  },
  noMedium: /*i18n*/ {
    id: 'device.no-medium',
    message: 'No received note refers to this picture or recording. Send the notes first.',
    comment: 'Problem: a piece of a picture came before the act that names it',
  },
  broughtOther: /*i18n*/ {
    id: 'phones.verb-other',
    message: 'something else ({name})',
    comment: 'What it was to be. {name}: an internal name',
  },
} satisfies Record<string, Message>;
