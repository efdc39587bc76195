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
    message: 'Check your sign-in to CAPE',
    comment:
      'Subject of the mail that says that something was changed about how a person signs in, or that they were signed in from a new device.',
  },
  noticeWhat: /*i18n*/ {
    id: 'mail.notice-what',
    message:
      'The way you sign in to CAPE at {agency} was changed, or you were signed in from a new device or after a long time. Sign in as usual and check under My sign-in what happened.',
    comment:
      'Mail that says that something was changed, or that a sign-in was unusual; it does not say which. “My sign-in” is the name of a page.',
  },
  noticeNotYou: /*i18n*/ {
    id: 'mail.notice-not-you',
    message:
      'If it was not you, call {agency} now, on a number that you already know, and ask for an administrator of CAPE.',
    comment: 'Mail that says that something was changed.',
  },
  noticeNoLink: /*i18n*/ {
    id: 'mail.notice-no-link',
    message: 'There is no link in this email. An email like this one with a link is not from CAPE.',
    comment: 'Mail that says that something was changed.',
  },
  confirmationSubject: /*i18n*/ {
    id: 'mail.confirmation-subject',
    message: 'Code from CAPE for your email address',
    comment: 'Subject of the mail that asks whether an address is that of a person.',
  },
  confirmationWhat: /*i18n*/ {
    id: 'mail.confirmation-what',
    message:
      'This email address was entered in CAPE at {agency}, so that its owner is told here when something about their sign-in is changed.',
    comment: 'First paragraph of the mail that asks whether an address is that of a person.',
  },
  confirmationCode: /*i18n*/ {
    id: 'mail.confirmation-code',
    message: 'To confirm the address, sign in to CAPE as usual and enter this code under My sign-in:',
    comment: 'The code stands alone on the line beneath. “My sign-in” is the name of a page.',
  },
  confirmationUntil: /*i18n*/ {
    id: 'mail.confirmation-until',
    message: 'The code works until {day} at {time}, and only for the person who entered the address.',
    comment: 'Beneath the code.',
  },
  confirmationUnexpected: /*i18n*/ {
    id: 'mail.confirmation-unexpected',
    message: 'If you did not enter your address in CAPE, you do not need to do anything. Give the code to no one.',
    comment: 'Mail that asks whether an address is that of a person.',
  },
  mattersSubject: /*i18n*/ {
    id: 'mail.matters-subject',
    message: 'CAPE: {count, plural, one {# matter needs an answer} other {# matters need an answer}}',
    comment: 'Subject of the mail that tells a person how much waits for them. It must not reveal anything else.',
  },
  mattersWhat: /*i18n*/ {
    id: 'mail.matters-what',
    message:
      '{count, plural, one {One matter needs an answer in CAPE from you or your unit.} other {# matters need an answer in CAPE from you or your unit.}}',
    comment: 'First paragraph of the mail that tells a person how much waits for them.',
  },
  mattersWhen: /*i18n*/ {
    id: 'mail.matters-when',
    message: 'Past the due date: {past}\nDue today: {today}\nDue within a week: {week}',
    comment: 'Mail that tells a person how much waits for them: three numbers, each on a line of its own.',
  },
  mattersChosen: /*i18n*/ {
    id: 'mail.matters-chosen',
    message:
      'You have chosen these emails. They never say what a matter is about. You can stop them under Notifications in CAPE.',
    comment:
      'Mail that tells a person how much waits for them, beneath the link. “Notifications” is the name of a page.',
  },
  sentByProgram: /*i18n*/ {
    id: 'mail.sent-by-program',
    message: 'This is an automatic email. Replies are not read.',
    comment: 'Last paragraph of every mail.',
  },
  trialSubject: /*i18n*/ {
    id: 'mail.trial-subject',
    message: 'Test email from CAPE',
    comment: 'Subject of the mail that an operator sends to themselves with cape doctor --mail-to.',
  },
  trialWhat: /*i18n*/ {
    id: 'mail.trial-what',
    message:
      'The operator of a CAPE installation has sent this email to test whether email arrives. You do not need to do anything.',
    comment: 'Mail that an operator sends to themselves with cape doctor --mail-to.',
  },
} as const satisfies Record<string, Message>;
