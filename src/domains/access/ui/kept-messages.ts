/** Texts of what a phone brought and nobody did. */
export const showKept = /*i18n*/ {
  id: 'phones.show-kept',
  message: 'Read {count, plural, one {the entry not applied} other {the # entries not applied}}',
  comment: 'Button: opens what a phone brought and nobody did',
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
  comment: 'Under the list: some of what was kept lies in a file that is not read in this capacity',
};
export const keptNumber = /*i18n*/ {
  id: 'phones.kept-number',
  message: 'No. {counter}: {verb}',
  comment: 'Heading of one thing. {verb}: what it was to be',
};
export const verbNames = {
  'inspection.begin': /*i18n*/ { id: 'phones.verb-begin', message: 'visit started', comment: 'What it was to be' },
  'inspection.observe': /*i18n*/ { id: 'phones.verb-observe', message: 'a note', comment: 'What it was to be' },
  'inspection.take-back': /*i18n*/ {
    id: 'phones.verb-take-back',
    message: 'a withdrawn note',
    comment: 'What it was to be: the officer withdrew a note within ten seconds of making it',
  },
  'inspection.meet-worker': /*i18n*/ {
    id: 'phones.verb-meet',
    message: 'a person met',
    comment: 'What it was to be',
  },
  'inspection.stop-demands': /*i18n*/ {
    id: 'phones.verb-stop',
    message: 'a suspicion of crime',
    comment: 'What it was to be',
  },
  'inspection.converse': /*i18n*/ {
    id: 'phones.verb-converse',
    message: 'a private talk',
    comment: 'What it was to be',
  },
  'inspection.close': /*i18n*/ { id: 'phones.verb-close', message: 'visit ended', comment: 'What it was to be' },
  'sitting.change-capacity': /*i18n*/ {
    id: 'phones.verb-capacity',
    message: 'capacity switched',
    comment: 'What it was to be',
  },
  'suspicion.hand-over': /*i18n*/ {
    id: 'phones.verb-hand-over',
    message: 'a hand-over',
    comment: 'What it was to be',
  },
} as const;
export const verbOther = /*i18n*/ {
  id: 'phones.verb-other',
  message: 'something else ({name})',
  comment: 'What it was to be. {name}: an internal name',
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
export const yes = /*i18n*/ { id: 'phones.yes', message: 'yes', comment: 'Value of something that was told' };
export const no = /*i18n*/ { id: 'phones.no', message: 'no', comment: 'Value of something that was told' };

/** What something that was told is called; a name that is not here is shown as it is. */
export const fieldNames = {
  note: /*i18n*/ { id: 'phones.field-note', message: 'Note', comment: 'Name of something that was told' },
  narrative: /*i18n*/ { id: 'phones.field-narrative', message: 'In words', comment: 'Name of something that was told' },
  place: /*i18n*/ { id: 'phones.field-place', message: 'Where', comment: 'Name of something that was told' },
  signs: /*i18n*/ { id: 'phones.field-signs', message: 'Indicator', comment: 'Name of something that was told' },
  photos: /*i18n*/ { id: 'phones.field-photos', message: 'Photos', comment: 'Name of something that was told' },
  against: /*i18n*/ { id: 'phones.field-against', message: 'Against whom', comment: 'Name of something that was told' },
  facts: /*i18n*/ { id: 'phones.field-facts', message: 'Facts', comment: 'Name of something that was told' },
  toldBy: /*i18n*/ { id: 'phones.field-told-by', message: 'Source', comment: 'Name of something that was told' },
  language: /*i18n*/ { id: 'phones.field-language', message: 'Language', comment: 'Name of something that was told' },
  number: /*i18n*/ { id: 'phones.field-number', message: 'Worker number', comment: 'Name of something that was told' },
  reason: /*i18n*/ { id: 'phones.field-reason', message: 'Reason', comment: 'Name of something that was told' },
  basis: /*i18n*/ { id: 'phones.field-basis', message: 'Provision', comment: 'Name of something that was told' },
  letInBy: /*i18n*/ { id: 'phones.field-let-in', message: 'Let in by', comment: 'Name of something that was told' },
  announced: /*i18n*/ {
    id: 'phones.field-announced',
    message: 'Said who we are',
    comment: 'Name of something that was told',
  },
  outcome: /*i18n*/ { id: 'phones.field-outcome', message: 'Talk', comment: 'Name of something that was told' },
  cardTaken: /*i18n*/ { id: 'phones.field-card', message: 'Took the card', comment: 'Name of something that was told' },
  alone: /*i18n*/ {
    id: 'phones.field-alone',
    message: 'No one could hear',
    comment: 'Name of something that was told',
  },
  interpreter: /*i18n*/ {
    id: 'phones.field-interpreter',
    message: 'Interpreter',
    comment: 'Name of something that was told',
  },
  name: /*i18n*/ { id: 'phones.field-name', message: 'Name of the place', comment: 'Name of something that was told' },
  municipality: /*i18n*/ {
    id: 'phones.field-municipality',
    message: 'Municipality',
    comment: 'Name of something that was told',
  },
  leftAt: /*i18n*/ { id: 'phones.field-left', message: 'Left at', comment: 'Name of something that was told' },
  latitude: /*i18n*/ { id: 'phones.field-latitude', message: 'Latitude', comment: 'Where a photo was taken' },
  longitude: /*i18n*/ { id: 'phones.field-longitude', message: 'Longitude', comment: 'Where a photo was taken' },
  metres: /*i18n*/ {
    id: 'phones.field-metres',
    message: 'Accuracy, metres',
    comment: 'How exactly it is known where a photo was taken',
  },
  takenAt: /*i18n*/ { id: 'phones.field-taken-at', message: 'Taken', comment: 'When a photo was taken' },
  device: /*i18n*/ { id: 'phones.field-device', message: 'Camera', comment: 'With what a photo was taken' },
  kind: /*i18n*/ { id: 'phones.field-kind', message: 'Type', comment: 'A photo or a recording that was told of' },
} as const;

/** Words for codes that stand in what was told; a code that is not here is shown as it is. */
export const valueNames = {
  true: yes,
  false: no,
  seen: /*i18n*/ { id: 'phones.value-seen', message: 'seen', comment: 'How a sign is known' },
  said: /*i18n*/ { id: 'phones.value-said', message: 'said', comment: 'How a sign is known' },
  document: /*i18n*/ { id: 'phones.value-document', message: 'document', comment: 'How a sign is known' },
  'asked-and-not-so': /*i18n*/ {
    id: 'phones.value-asked-not',
    message: 'asked, not so',
    comment: 'Asked, and the answer was no',
  },
  offered: /*i18n*/ { id: 'phones.value-offered', message: 'offered', comment: 'Of a private talk' },
  held: /*i18n*/ { id: 'phones.value-held', message: 'held', comment: 'Of a private talk' },
  declined: /*i18n*/ { id: 'phones.value-declined', message: 'declined', comment: 'Of a private talk' },
  photo: /*i18n*/ { id: 'phones.value-photo', message: 'a photo', comment: 'What a note came with' },
  voice: /*i18n*/ { id: 'phones.value-voice', message: 'a recording', comment: 'What a note came with' },
} as const;
