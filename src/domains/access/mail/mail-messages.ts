import type { Message } from '../../../kernel/message.ts';

/** All that mails say. Each mail is made of these sentences, the name of the agency, an address of this installation and a time. */
export const mailTexts = {
  invitationSubject: /*i18n*/ {
    id: 'mail.invitation-subject',
    message: 'Invitation from {agency} to sign in to CAPE',
    comment: 'Subject of the mail that invites a person. {agency}: the name of the agency.',
  },
  invitationWhat: /*i18n*/ {
    id: 'mail.invitation-what',
    message:
      '{agency} has invited you to sign in to CAPE, the system in which agencies work together against labour exploitation.',
    comment: 'First paragraph of the mail that invites a person.',
  },
  invitationOpen: /*i18n*/ {
    id: 'mail.invitation-open',
    message: 'Open this address, and then choose how you sign in:',
    comment: 'Mail that invites a person; the address stands alone on the line beneath.',
  },
  invitationUntil: /*i18n*/ {
    id: 'mail.invitation-until',
    message:
      'It can be used once, until {day} at {time}. If a page asks for the code, it is the part of the address after #.',
    comment: 'Mail that invites a person, beneath the address.',
  },
  invitationForYou: /*i18n*/ {
    id: 'mail.invitation-for-you',
    message: 'Do not forward this email: a person who has the address can sign in as you.',
    comment: 'Mail that invites a person.',
  },
  invitationUnexpected: /*i18n*/ {
    id: 'mail.invitation-unexpected',
    message:
      'If you did not expect an invitation, do not open the address. Call {agency} on a number that you already know, and ask for an administrator of CAPE.',
    comment: 'Mail that invites a person.',
  },
  noticeSubject: /*i18n*/ {
    id: 'mail.notice-subject',
    message: 'Your sign-in to CAPE was changed',
    comment: 'Subject of the mail that says that something was changed about how a person signs in.',
  },
  noticeWhat: /*i18n*/ {
    id: 'mail.notice-what',
    message:
      'The way you sign in to CAPE at {agency} was changed. Sign in as usual and check under My sign-in what was changed.',
    comment: 'Mail that says that something was changed. “My sign-in” is the name of a page.',
  },
  noticeNotYou: /*i18n*/ {
    id: 'mail.notice-not-you',
    message:
      'If you did not expect a change, call {agency} now, on a number that you already know, and ask for an administrator of CAPE.',
    comment: 'Mail that says that something was changed.',
  },
  noticeNoLink: /*i18n*/ {
    id: 'mail.notice-no-link',
    message: 'There is no link in this mail. A mail like this one with a link is not from CAPE.',
    comment: 'Mail that says that something was changed.',
  },
  sentByProgram: /*i18n*/ {
    id: 'mail.sent-by-program',
    message: 'This is an automatic email. Replies are not read.',
    comment: 'Last paragraph of every mail.',
  },
  trialSubject: /*i18n*/ {
    id: 'mail.trial-subject',
    message: 'Test mail from CAPE',
    comment: 'Subject of the mail that an operator sends to themselves with cape doctor --mail-to.',
  },
  trialWhat: /*i18n*/ {
    id: 'mail.trial-what',
    message:
      'The operator of a CAPE installation has sent this email to test whether email arrives. You do not need to do anything.',
    comment: 'Mail that an operator sends to themselves with cape doctor --mail-to.',
  },
} as const satisfies Record<string, Message>;
