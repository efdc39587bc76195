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
  notOfferedHere: /*i18n*/ {
    id: 'administration-mail.not-offered-here',
    message: 'This installation sends no email, so nothing would be sent to the address.',
    comment: 'Problem at the field of an email address for notices: the operator has named no mail server.',
  },
  ownAddress: /*i18n*/ {
    id: 'administration-mail.own-address',
    message: 'Change your own email address under My sign-in, where you confirm it.',
    comment: 'Problem: an administrator who changes their own address on their page in People.',
  },
  noAddress: /*i18n*/ {
    id: 'administration-mail.no-address',
    message: 'This person has no email address in CAPE, so there is none to remove. Reload the page.',
    comment: 'Problem: removing an address that is gone.',
  },
  addressSet: /*i18n*/ {
    id: 'administration-mail.address-set',
    message: 'Email address for notices changed',
    comment: 'History of an account: act account.set-mail',
  },
  addressRemoved: /*i18n*/ {
    id: 'administration-mail.address-removed',
    message: 'Email address for notices removed',
    comment: 'History of an account: act account.set-mail',
  },
  invited: /*i18n*/ {
    id: 'administration-mail.invited',
    message: 'Invited by email with {count, plural, one {one role} other {# roles}}',
    comment: 'History of an account: act account.invite, by mail',
  },
  renewed: /*i18n*/ {
    id: 'administration-mail.renewed',
    message: 'New invitation sent by email, the old one ended',
    comment: 'History of an account: act account.renew-invitation, by mail',
  },
} as const satisfies Record<string, Message>;
