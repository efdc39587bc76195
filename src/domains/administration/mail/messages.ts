import type { Message } from '../../../kernel/message.ts';

/** Texts about an invitation that goes by mail. */
export const mailMessages = {
  notOffered: /*i18n*/ {
    id: 'administration-mail.not-offered',
    message: 'This installation sends no email. Remove the email address and give the code in person.',
    comment: 'Problem at the field of a mail address: the operator has named no mail server.',
  },
  onlyByHand: /*i18n*/ {
    id: 'administration-mail.only-by-hand',
    message:
      'The code of a person who gives access or reads the log is given in person, since others may have access to the mailbox. Remove the email address.',
    comment: 'Problem at the field of a mail address.',
  },
  confirmFirst: /*i18n*/ {
    id: 'administration-mail.confirm-first',
    message:
      'This person signed in by an emailed invitation. Ask whether it was them and sign the review of their access, then give the role.',
    comment: 'Problem: a role that gives access or reads the log, for a person of whom only a mail is known.',
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
