import type { Message } from '../../../kernel/message.ts';

/** What is said of taking everything with you: in the timeline, and where it is refused. */
export const leavingMessages = {
  asked: /*i18n*/ {
    id: 'leaving.asked',
    message: 'Asked for an export of everything that belongs to the agency',
    comment: 'Timeline: after a name; another administrator has to agree',
  },
  agreed: /*i18n*/ {
    id: 'leaving.agreed',
    message: 'Agreed to the export and provided the key that it is encrypted with',
    comment: 'Timeline: after a name',
  },
  declined: /*i18n*/ {
    id: 'leaving.declined',
    message: 'Did not agree to the export',
    comment: 'Timeline: after a name',
  },
  canceled: /*i18n*/ {
    id: 'leaving.canceled',
    message: 'Cancelled the export; what had been made was deleted',
    comment: 'Timeline: after a name',
  },
  fetched: /*i18n*/ {
    id: 'leaving.fetched',
    message: 'Opened the file for download',
    comment: 'Timeline: after a name; the file of an export, for twelve hours',
  },
  notAsked: /*i18n*/ {
    id: 'leaving.not-asked',
    message: 'This export is not waiting for an answer any more. Reload the page to see how it ended.',
    comment: 'Problem: another administrator was faster, or a day has passed',
  },
  ofOne: /*i18n*/ {
    id: 'leaving.of-one',
    message: 'You asked for this export, so another administrator has to agree to it.',
    comment: 'Problem: two people are needed',
  },
  notByYou: /*i18n*/ {
    id: 'leaving.not-by-you',
    message:
      'You cannot agree to this export. The administrator who agrees has been one for at least a week, with the sign-in of another person, and neither of the two has invited the other.',
    comment: 'Problem: two administrators who may be one person',
  },
  hasEnded: /*i18n*/ {
    id: 'leaving.has-ended',
    message: 'This export has ended already; there is nothing left to cancel or delete.',
    comment: 'Problem',
  },
  notReady: /*i18n*/ {
    id: 'leaving.not-ready',
    message:
      'There is no file to download: it is not made yet, or has been deleted. Reload the page to see how far it is.',
    comment: 'Problem: the file of an export',
  },
  fetchedByAnother: /*i18n*/ {
    id: 'leaving.fetched-by-another',
    message:
      'Only the administrator who asked for the export can download it. The one who agreed provided the key, so neither has both.',
    comment: 'Problem: the file of an export',
  },
  notOpen: /*i18n*/ {
    id: 'leaving.not-open',
    message:
      'The download is not open, or its twelve hours are over. Press Download on the page of the export again; a download that broke off then goes on.',
    comment: 'Problem: the file of an export is fetched within twelve hours after a press',
  },
  noRecipient: /*i18n*/ {
    id: 'leaving.no-recipient',
    message:
      'That is not a public age key. It begins with age1 and has 62 characters; copy all of it from the one who will open the file.',
    comment: 'Problem: the public half of a key of the program age',
  },
  former: /*i18n*/ { id: 'leaving.former', message: 'A former administrator', comment: 'In place of a name' },
  sees: /*i18n*/ {
    id: 'leaving.sees',
    message: 'Administrators of your agency ({agency}): who asked and agreed, when, and why',
    comment: 'Who sees this page; {agency}: an agency',
  },
  doesNotSee: /*i18n*/ {
    id: 'leaving.does-not-see',
    message: 'Administrators and the operator: what is in the file',
    comment: 'Who does not see; the file is encrypted',
  },
  why: /*i18n*/ {
    id: 'leaving.why',
    message: 'The file is encrypted while it is written, with a key whose secret half is not in CAPE.',
    comment: 'Why the visibility is so',
  },
} satisfies Record<string, Message>;
