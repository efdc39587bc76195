import type { Message } from '../../../kernel/message.ts';

/** Texts about an invitation that goes by mail. */
export const mailMessages = {
  notOffered: /*i18n*/ {
    id: 'administration-mail.not-offered',
    message: 'This installation sends no mail. Leave the mail out, and give the code by hand.',
    comment: 'Problem at the field of a mail address: the operator has named no mail server.',
  },
  onlyByHand: /*i18n*/ {
    id: 'administration-mail.only-by-hand',
    message:
      'The code of a person who gives access or reads the log is given by hand, since a mailbox may be read by others. Leave the mail out.',
    comment: 'Problem at the field of a mail address.',
  },
  invited: /*i18n*/ {
    id: 'administration-mail.invited',
    message: 'Invited by mail with {count, plural, one {one role} other {# roles}}',
    comment: 'History of an account: act account.invite, by mail',
  },
  renewed: /*i18n*/ {
    id: 'administration-mail.renewed',
    message: 'New invitation sent by mail, the old one ended',
    comment: 'History of an account: act account.renew-invitation, by mail',
  },
} as const satisfies Record<string, Message>;
