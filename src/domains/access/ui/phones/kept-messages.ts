/** Texts of what a phone sent that was not applied. */
export const showKept = /*i18n*/ {
  id: 'phones.show-kept',
  message: 'Read {count, plural, one {the entry not applied} other {the # entries not applied}}',
  comment: 'Button: opens what a phone sent that was not applied',
};
export const keptTitle = /*i18n*/ { id: 'phones.kept-title', message: 'Received, not applied', comment: 'Heading' };
export const keptLead = /*i18n*/ {
  id: 'phones.kept-lead',
  message:
    'None of these entries was applied. Write what is still correct again where it belongs; it stays here as it arrived.',
  comment: 'Under the heading',
};
export const keptElsewhere = /*i18n*/ {
  id: 'phones.kept-elsewhere',
  message:
    '{shown} of {count} can be read in the capacity you act in now. The others are in the file of the capacity in which they were recorded: switch to that one.',
  comment: 'Under the list: some of what was kept is in a file that is not read in this capacity',
};
export const keptNumber = /*i18n*/ {
  id: 'phones.kept-number',
  message: 'No. {counter}: {verb}',
  comment: 'Heading of one thing. {verb}: what it was to be',
};
export const whyNames = {
  refused: /*i18n*/ { id: 'phones.why-refused', message: 'Refused:', comment: 'Why it was kept' },
  'not-trusted': /*i18n*/ {
    id: 'phones.why-not-trusted',
    message: 'The phone was not trusted:',
    comment: 'Why it was kept',
  },
  unreadable: /*i18n*/ {
    id: 'phones.why-unreadable',
    message: 'Cannot be opened:',
    comment: 'Why it was kept',
  },
} as const;
export const notReadable = /*i18n*/ {
  id: 'phones.kept-not-readable',
  message: 'It is stored encrypted, as it arrived, and cannot be read.',
  comment: 'In place of the content',
};
export const nothingWritten = /*i18n*/ {
  id: 'phones.kept-nothing',
  message: 'No text.',
  comment: 'In place of the content',
};
export const copyIt = /*i18n*/ { id: 'phones.copy', message: 'Copy the text', comment: 'Button' };
export const didCopy = /*i18n*/ { id: 'phones.did-copy', message: 'Copied', comment: 'After the button was pressed' };
export const couldNotCopy = /*i18n*/ {
  id: 'phones.could-not-copy',
  message: 'The browser did not allow copying. Select the text and copy it yourself.',
  comment: 'After the button was pressed',
};
export const yes = /*i18n*/ { id: 'phones.yes', message: 'yes', comment: 'Recorded value' };
export const no = /*i18n*/ { id: 'phones.no', message: 'no', comment: 'Recorded value' };

/** What a recorded field is called; a name that is not here is shown as it is. */
export const fieldNames = {
  note: /*i18n*/ { id: 'phones.field-note', message: 'Note', comment: 'Name of a recorded field' },
  narrative: /*i18n*/ { id: 'phones.field-narrative', message: 'In words', comment: 'Name of a recorded field' },
  place: /*i18n*/ { id: 'phones.field-place', message: 'Where', comment: 'Name of a recorded field' },
  signs: /*i18n*/ { id: 'phones.field-signs', message: 'Indicator', comment: 'Name of a recorded field' },
  photos: /*i18n*/ { id: 'phones.field-photos', message: 'Photos', comment: 'Name of a recorded field' },
  against: /*i18n*/ { id: 'phones.field-against', message: 'Against whom', comment: 'Name of a recorded field' },
  facts: /*i18n*/ { id: 'phones.field-facts', message: 'Facts', comment: 'Name of a recorded field' },
  toldBy: /*i18n*/ { id: 'phones.field-told-by', message: 'Source', comment: 'Name of a recorded field' },
  language: /*i18n*/ { id: 'phones.field-language', message: 'Language', comment: 'Name of a recorded field' },
  number: /*i18n*/ { id: 'phones.field-number', message: 'Worker number', comment: 'Name of a recorded field' },
  reason: /*i18n*/ { id: 'phones.field-reason', message: 'Reason', comment: 'Name of a recorded field' },
  basis: /*i18n*/ { id: 'phones.field-basis', message: 'Provision', comment: 'Name of a recorded field' },
  letInBy: /*i18n*/ { id: 'phones.field-let-in', message: 'Let in by', comment: 'Name of a recorded field' },
  announced: /*i18n*/ {
    id: 'phones.field-announced',
    message: 'Said who we are',
    comment: 'Name of a recorded field',
  },
  outcome: /*i18n*/ {
    id: 'phones.field-outcome',
    message: 'Outcome of the private talk',
    comment: 'Name of a recorded field',
  },
  cardTaken: /*i18n*/ { id: 'phones.field-card', message: 'Took the card', comment: 'Name of a recorded field' },
  alone: /*i18n*/ {
    id: 'phones.field-alone',
    message: 'No one could hear',
    comment: 'Name of a recorded field',
  },
  interpreter: /*i18n*/ {
    id: 'phones.field-interpreter',
    message: 'Interpreter',
    comment: 'Name of a recorded field',
  },
  name: /*i18n*/ { id: 'phones.field-name', message: 'Name of the place', comment: 'Name of a recorded field' },
  municipality: /*i18n*/ {
    id: 'phones.field-municipality',
    message: 'Municipality',
    comment: 'Name of a recorded field',
  },
  leftAt: /*i18n*/ { id: 'phones.field-left', message: 'Left at', comment: 'Name of a recorded field' },
  latitude: /*i18n*/ { id: 'phones.field-latitude', message: 'Latitude', comment: 'Where a photo was taken' },
  longitude: /*i18n*/ { id: 'phones.field-longitude', message: 'Longitude', comment: 'Where a photo was taken' },
  metres: /*i18n*/ {
    id: 'phones.field-metres',
    message: 'Accuracy, metres',
    comment: 'How exactly it is known where a photo was taken',
  },
  takenAt: /*i18n*/ { id: 'phones.field-taken-at', message: 'Taken', comment: 'When a photo was taken' },
  device: /*i18n*/ { id: 'phones.field-device', message: 'Camera', comment: 'With what a photo was taken' },
  kind: /*i18n*/ { id: 'phones.field-kind', message: 'Type', comment: 'A photo or a recording that was named' },
} as const;

/** Words for codes used in what was recorded; a code that is not here is shown as it is. */
export const valueNames = {
  true: yes,
  false: no,
  seen: /*i18n*/ { id: 'phones.value-seen', message: 'seen', comment: 'How a sign is known' },
  said: /*i18n*/ { id: 'phones.value-said', message: 'said', comment: 'How a sign is known' },
  document: /*i18n*/ { id: 'phones.value-document', message: 'document', comment: 'How a sign is known' },
  'asked-and-not-so': /*i18n*/ {
    id: 'phones.value-asked-not',
    message: 'asked: no',
    comment: 'Asked, and the answer was no',
  },
  offered: /*i18n*/ { id: 'phones.value-offered', message: 'offered', comment: 'Of a private talk' },
  held: /*i18n*/ { id: 'phones.value-held', message: 'held', comment: 'Of a private talk' },
  declined: /*i18n*/ { id: 'phones.value-declined', message: 'declined', comment: 'Of a private talk' },
  photo: /*i18n*/ { id: 'phones.value-photo', message: 'a photo', comment: 'What a note came with' },
  voice: /*i18n*/ { id: 'phones.value-voice', message: 'a recording', comment: 'What a note came with' },
} as const;
