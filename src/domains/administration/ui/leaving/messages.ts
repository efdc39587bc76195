export const lead = /*i18n*/ {
  id: 'leaving-page.lead',
  message:
    'Take everything that belongs to the agency with you: every matter, file, message and decision, and the log, in one file that can be read without CAPE. One administrator asks, another agrees.',
  comment: 'Under the heading of the page on which an agency exports everything',
};
export const howTitle = /*i18n*/ {
  id: 'leaving-page.how',
  message: 'How it works',
  comment: 'Folded part of the page',
};
export const how = [
  /*i18n*/ {
    id: 'leaving-page.how.ask',
    message: 'You ask, and say why and who will receive the file. Nothing is read yet.',
    comment: 'First step of four',
  },
  /*i18n*/ {
    id: 'leaving-page.how.agree',
    message: 'Another administrator agrees within a day, and provides the key that the file is encrypted with.',
    comment: 'Second step of four',
  },
  /*i18n*/ {
    id: 'leaving-page.how.made',
    message:
      'CAPE makes the file in the background. It is encrypted while it is written: neither administrators nor the operator can read it here.',
    comment: 'Third step of four',
  },
  /*i18n*/ {
    id: 'leaving-page.how.fetch',
    message:
      'You download it within seven days; then it is deleted. Who holds the secret key opens it. So the file and the key never pass through the same person here.',
    comment: 'Fourth step of four',
  },
];
export const none = /*i18n*/ {
  id: 'leaving-page.none',
  message: 'No export has been asked for',
  comment: 'Heading where there is nothing',
};
export const noneText = /*i18n*/ {
  id: 'leaving-page.none-text',
  message: 'When the agency changes system, or wants its own copy of everything, begin here.',
  comment: 'Where there is nothing',
};
export const ask = /*i18n*/ {
  id: 'leaving-page.ask',
  message: 'Ask for an export',
  comment: 'Button and heading of a form',
};
export const reason = /*i18n*/ { id: 'leaving-page.reason', message: 'Why', comment: 'Label of a field' };
export const reasonHint = /*i18n*/ {
  id: 'leaving-page.reason-hint',
  message: 'Every administrator of the agency reads it. Name no case and no person in a case.',
  comment: 'Under the field Why',
};
export const noReason = /*i18n*/ {
  id: 'leaving-page.no-reason',
  message: 'Write why.',
  comment: 'What is wrong with a field',
};
export const to = /*i18n*/ { id: 'leaving-page.to', message: 'Who receives the file', comment: 'Label of a field' };
export const toHint = /*i18n*/ {
  id: 'leaving-page.to-hint',
  message: 'The person or unit that will open it with the secret key, and may read everything that the agency has.',
  comment: 'Under the field Who receives the file',
};
export const noTo = /*i18n*/ {
  id: 'leaving-page.no-to',
  message: 'Write who receives the file.',
  comment: 'What is wrong with a field',
};
export const sending = /*i18n*/ {
  id: 'leaving-page.sending',
  message: 'Export of the agency',
  comment: 'What is being sent',
};
export const askedNote = /*i18n*/ {
  id: 'leaving-page.asked-note',
  message: 'Asked. Another administrator of the agency has one day to agree.',
  comment: 'After asking',
};
export const agreedNote = /*i18n*/ {
  id: 'leaving-page.agreed-note',
  message: 'Agreed. The file is being made.',
  comment: 'After agreeing',
};
export const declinedNote = /*i18n*/ {
  id: 'leaving-page.declined-note',
  message: 'Not agreed. Nothing is made.',
  comment: 'After declining',
};
export const canceledNote = /*i18n*/ {
  id: 'leaving-page.canceled-note',
  message: 'Cancelled. There is no file.',
  comment: 'After cancelling',
};
export const openedNote = /*i18n*/ {
  id: 'leaving-page.opened-note',
  message: 'The download has begun. If it breaks off, continue it in the browser; it is open for twelve hours.',
  comment: 'After pressing Download',
};
export const states = {
  asked: /*i18n*/ {
    id: 'leaving-page.state.asked',
    message: 'Waits for another administrator',
    comment: 'State of an export; heading',
  },
  agreed: /*i18n*/ {
    id: 'leaving-page.state.agreed',
    message: 'Waits to be made',
    comment: 'State of an export; heading',
  },
  making: /*i18n*/ {
    id: 'leaving-page.state.making',
    message: 'Is being made',
    comment: 'State of an export; heading',
  },
  ready: /*i18n*/ {
    id: 'leaving-page.state.ready',
    message: 'Ready to download',
    comment: 'State of an export; heading',
  },
  declined: /*i18n*/ {
    id: 'leaving-page.state.declined',
    message: 'Not agreed to',
    comment: 'State of an export; heading',
  },
  canceled: /*i18n*/ {
    id: 'leaving-page.state.canceled',
    message: 'Cancelled',
    comment: 'State of an export; heading',
  },
  failed: /*i18n*/ {
    id: 'leaving-page.state.failed',
    message: 'Could not be made',
    comment: 'State of an export; heading',
  },
  expired: /*i18n*/ {
    id: 'leaving-page.state.expired',
    message: 'Ended by its date',
    comment: 'State of an export; heading',
  },
};
export const waitsForYourAnswer = /*i18n*/ {
  id: 'leaving-page.waits-for-your-answer',
  message: 'Waits for your answer',
  comment: 'State of an export; heading, for the administrator who may agree',
};
export const waitsForAnother = /*i18n*/ {
  id: 'leaving-page.waits-for-another',
  message: 'You asked, so another administrator of the agency answers, before {until}.',
  comment: 'An export waits for the second person; {until}: day and time',
};
export const notByYou = /*i18n*/ {
  id: 'leaving-page.not-by-you',
  message:
    'You cannot agree: the administrator who agrees has been one for at least a week, with the sign-in of another person, and neither of the two has invited the other.',
  comment: 'An export waits for the second person, who is not this one',
};
export const waitsForYou = /*i18n*/ {
  id: 'leaving-page.waits-for-you',
  message: '{name} asks, and waits for your answer until {until}.',
  comment: 'An export waits for this person; {name}: who asked; {until}: day and time',
};
export const soon = /*i18n*/ {
  id: 'leaving-page.soon',
  message: 'It is made in the background and begins within a minute. You can leave the page.',
  comment: 'An export was agreed to',
};
export const progress = /*i18n*/ {
  id: 'leaving-page.progress',
  message:
    '{done} of about {whole} files are written. You can leave the page. If the server restarts, it begins again by itself.',
  comment: 'How far an export is',
};
export const readyForYou = /*i18n*/ {
  id: 'leaving-page.ready-for-you',
  message:
    '{size}, {acts, plural, one {# act} other {# acts}} and {files, plural, one {# file} other {# files}}. Download it before {until}; then it is deleted.',
  comment: 'An export is ready; {size}: 12 MB; {until}: day and time',
};
export const readyForAnother = /*i18n*/ {
  id: 'leaving-page.ready-for-another',
  message: '{name}, who asked, can download it before {until}; then it is deleted.',
  comment: 'An export is ready; {name}: a person; {until}: day and time',
};
export const damaged = /*i18n*/ {
  id: 'leaving-page.damaged',
  message:
    '{count, plural, one {# piece of a file could not be opened and is} other {# pieces of files could not be opened and are}} left out. Each is named in about.json beside its file.',
  comment: 'Of an export that is ready',
};
export const failed = {
  'no-room': /*i18n*/ {
    id: 'leaving-page.failed.no-room',
    message:
      'The server had no room on its disk. Nothing of the export was kept. Ask the operator to make room, then ask for a new export.',
    comment: 'Why an export could not be made',
  },
  fault: /*i18n*/ {
    id: 'leaving-page.failed.fault',
    message:
      'A fault stopped it, and nothing of it was kept. The operator finds the fault in the log of the server. Ask for a new export when it is mended.',
    comment: 'Why an export could not be made',
  },
};
export const ended = {
  declined: /*i18n*/ {
    id: 'leaving-page.ended.declined',
    message: '{name} did not agree, {at}. Nothing was made.',
    comment: '{name}: a person; {at}: day and time',
  },
  canceled: /*i18n*/ {
    id: 'leaving-page.ended.canceled',
    message: '{name} cancelled it, {at}. There is no file.',
    comment: '{name}: a person; {at}: day and time',
  },
  removed: /*i18n*/ {
    id: 'leaving-page.ended.removed',
    message: '{name} deleted the file, {at}.',
    comment: '{name}: a person; {at}: day and time',
  },
  unanswered: /*i18n*/ {
    id: 'leaving-page.ended.unanswered',
    message: 'It was not agreed to in time and ended {at}. Nothing was made.',
    comment: '{at}: day and time',
  },
  unmade: /*i18n*/ {
    id: 'leaving-page.ended.unmade',
    message: 'It was not made in time and ended {at}. Ask for a new one.',
    comment: '{at}: day and time',
  },
  deleted: /*i18n*/ {
    id: 'leaving-page.ended.deleted',
    message: 'Its seven days were over and the file was deleted {at}.',
    comment: '{at}: day and time',
  },
};
export const download = /*i18n*/ {
  id: 'leaving-page.download',
  message: 'Download',
  comment: 'Button: the file of an export',
};
export const remove = /*i18n*/ {
  id: 'leaving-page.remove',
  message: 'Delete the file now',
  comment: 'Button: an export that is ready',
};
export const cancel = /*i18n*/ { id: 'leaving-page.cancel', message: 'Cancel the export', comment: 'Button' };
export const decline = /*i18n*/ { id: 'leaving-page.decline', message: 'Do not agree', comment: 'Button' };
export const facts = {
  reason: /*i18n*/ { id: 'leaving-page.fact.reason', message: 'Why', comment: 'Of an export' },
  to: /*i18n*/ { id: 'leaving-page.fact.to', message: 'Who receives it', comment: 'Of an export' },
  asked: /*i18n*/ { id: 'leaving-page.fact.asked', message: 'Asked by', comment: 'Of an export' },
  agreed: /*i18n*/ { id: 'leaving-page.fact.agreed', message: 'Agreed by', comment: 'Of an export' },
  key: /*i18n*/ { id: 'leaving-page.fact.key', message: 'Encrypted to', comment: 'Of an export: a public key' },
  made: /*i18n*/ { id: 'leaving-page.fact.made', message: 'Made', comment: 'Of an export: when' },
  digest: /*i18n*/ {
    id: 'leaving-page.fact.digest',
    message: 'Checksum (SHA-256)',
    comment: 'Of the file of an export',
  },
  fetched: /*i18n*/ { id: 'leaving-page.fact.fetched', message: 'First downloaded', comment: 'Of an export: when' },
};
export const openingTitle = /*i18n*/ {
  id: 'leaving-page.opening',
  message: 'How the receiver opens the file',
  comment: 'Folded part',
};
export const opening = /*i18n*/ {
  id: 'leaving-page.opening-text',
  message:
    'With the free program age, and any program that opens zip files, on an encrypted disk. README.en.md in the folder says what is where; a programmer needs nothing else.',
  comment: 'How an export is opened; commands follow',
};
export const history = /*i18n*/ {
  id: 'leaving-page.history',
  message: 'What was done',
  comment: 'Heading over a timeline',
};
export const earlier = /*i18n*/ { id: 'leaving-page.earlier', message: 'Earlier exports', comment: 'Heading' };
export const by = /*i18n*/ {
  id: 'leaving-page.by',
  message: '{name}, {at}',
  comment: '{name}: a person; {at}: day and time',
};
