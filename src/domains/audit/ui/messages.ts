/** Texts of the page of the log. */
export const lead = /*i18n*/ {
  id: 'log-page.lead',
  message: 'Who at your agency has read, changed or been refused something, newest first.',
  comment: 'Under the heading Log.',
};
export const sortLabel = /*i18n*/ {
  id: 'log-page.sort-label',
  message: 'Show',
  comment: 'Label of the choices above the log, for those who hear it.',
};
export const sortNames = {
  all: /*i18n*/ { id: 'log-page.all', message: 'Everything', comment: 'Choice above the log.' },
  read: /*i18n*/ { id: 'log-page.read', message: 'Read', comment: 'Choice above the log: what was looked at.' },
  change: /*i18n*/ { id: 'log-page.change', message: 'Done', comment: 'Choice above the log: what was written.' },
  refused: /*i18n*/ {
    id: 'log-page.refused',
    message: 'Refused',
    comment: 'Choice above the log, and mark of an entry.',
  },
  'sign-in': /*i18n*/ {
    id: 'log-page.sign-in',
    message: 'Sign-in',
    comment: 'Choice above the log: signing in and out.',
  },
} as const;
export const filters = /*i18n*/ {
  id: 'log-page.filters',
  message: 'Search in the log',
  comment: 'Heading of the fields above the log.',
};
export const from = /*i18n*/ { id: 'log-page.from', message: 'From', comment: 'Field: first day.' };
export const until = /*i18n*/ { id: 'log-page.until', message: 'Up to and including', comment: 'Field: last day.' };
export const dayWrong = /*i18n*/ {
  id: 'log-page.day-wrong',
  message: 'Enter a valid date, such as 24 November 2026 or 2026-11-24.',
  comment: 'Problem at a field.',
};
export const person = /*i18n*/ { id: 'log-page.person', message: 'Person', comment: 'Field: who did it.' };
export const everyone = /*i18n*/ {
  id: 'log-page.everyone',
  message: 'Everyone',
  comment: 'First choice of the field Person.',
};
export const act = /*i18n*/ { id: 'log-page.act', message: 'Action', comment: 'Field: the kind of act.' };
export const anything = /*i18n*/ {
  id: 'log-page.anything',
  message: 'Anything',
  comment: 'First choice of the field What they did.',
};
export const about = /*i18n*/ { id: 'log-page.about', message: 'File or person, by its id', comment: 'Field.' };
export const aboutHint = /*i18n*/ {
  id: 'log-page.about-hint',
  message: 'The id is in the address of the page of that file, and in each entry.',
  comment: 'Under the field for an id.',
};
export const aboutWrong = /*i18n*/ {
  id: 'log-page.about-wrong',
  message: 'This is not an id. Copy all 36 characters, such as 01a2c3d4-7a00-759f-8bdc-600c172ca116.',
  comment: 'Problem at the field for an id.',
};
export const show = /*i18n*/ { id: 'log-page.show', message: 'Show entries', comment: 'Button below the fields.' };
export const clear = /*i18n*/ { id: 'log-page.clear', message: 'Clear', comment: 'Link that takes all filters away.' };
export const listed = /*i18n*/ {
  id: 'log-page.listed',
  message: '{count, plural, one {One entry shown} other {# entries shown}}',
  comment: 'Below the log, and said when it changes.',
};
export const none = /*i18n*/ { id: 'log-page.none', message: 'No entry', comment: 'Heading where nothing was found.' };
export const noneText = /*i18n*/ {
  id: 'log-page.none-text',
  message: 'No entry in the log of your agency matches. Change or clear the filters.',
  comment: 'Under No entry.',
};
export const more = /*i18n*/ { id: 'log-page.more', message: 'Older entries', comment: 'Button below the log.' };
export const file = /*i18n*/ {
  id: 'log-page.file',
  message: 'Save as CSV',
  comment: 'Button: what is chosen as a file.',
};
export const fileMade = /*i18n*/ {
  id: 'log-page.file-made',
  message: 'File saved. The export is logged.',
  comment: 'Said once the file is there.',
};
export const fileCut = /*i18n*/ {
  id: 'log-page.file-cut',
  message: 'Saved: the newest {count} entries. There are more. Choose a shorter time to get them all.',
  comment: 'Said once the file is there, where not all entries fit.',
};
export const fileFailed = /*i18n*/ {
  id: 'log-page.file-failed',
  message: 'The file could not be created. Try again.',
  comment: 'Said where there is no file.',
};
export const sealing = /*i18n*/ {
  id: 'log-page.sealing',
  message: 'Not sealed yet. It will be in a few seconds.',
  comment: 'Mark of an entry that has no place in the signed tree yet.',
};
export const aboutFile = /*i18n*/ {
  id: 'log-page.about-file',
  message: 'File {short}',
  comment: 'Link at an entry: shows only entries about the same. {short} is the beginning of its id.',
};
export const aboutFileTitle = /*i18n*/ {
  id: 'log-page.about-file-title',
  message: 'Show only entries about {id}',
  comment: 'What the link at an entry does, for those who hear it.',
};
export const onlyPerson = /*i18n*/ {
  id: 'log-page.only-person',
  message: 'Only {who}',
  comment: 'Link at an entry: shows only entries by the same person.',
};
export const entryNumber = /*i18n*/ {
  id: 'log-page.entry-number',
  message: 'Entry {entry}',
  comment: 'At an entry: its number in the log of the agency.',
};
