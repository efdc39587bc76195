export const lead = /*i18n*/ {
  id: 'processing.lead',
  message:
    'What your agency ({agency}) does with personal data in CAPE, according to the current settings. It describes the program and is not a legal assessment.',
  comment: 'Under the heading',
};
export const undecided = /*i18n*/ {
  id: 'processing.undecided',
  message:
    '{count, plural, =0 {How long is decided for every kind of record.} one {For # kind of record it is not decided how long it is kept.} other {For # kinds of record it is not decided how long they are kept.}}',
  comment: 'Above the table',
};
export const madeOn = /*i18n*/ {
  id: 'processing.made-on',
  message: 'Produced {day}.',
  comment: 'When the record was made',
};
export const contacts = /*i18n*/ {
  id: 'processing.contacts',
  message: 'Who is responsible, and whom to ask',
  comment: 'Heading',
};
export const controller = /*i18n*/ { id: 'processing.controller', message: 'Controller', comment: 'Label: the agency' };
export const officer = /*i18n*/ { id: 'processing.officer', message: 'Data protection officer', comment: 'Label' };
export const officerHint = /*i18n*/ {
  id: 'processing.officer-hint',
  message: 'How the officer is reached: an office address or a number, no name. It is published.',
  comment: 'Hint',
};
export const requests = /*i18n*/ {
  id: 'processing.requests',
  message: 'Requests for one’s own data',
  comment: 'Label',
};
export const requestsHint = /*i18n*/ {
  id: 'processing.requests-hint',
  message: 'Where a person asks what you hold about them: the address of your registry. It is published.',
  comment: 'Hint',
};
export const readsLog = /*i18n*/ {
  id: 'processing.reads-log',
  message: 'A data protection officer reads the log in CAPE.',
  comment: 'Under the officer',
};
export const readsNoLog = /*i18n*/ {
  id: 'processing.reads-no-log',
  message: 'No data protection officer has an account in CAPE.',
  comment: 'Under the officer',
};
export const change = /*i18n*/ {
  id: 'processing.change',
  message: 'Change whom to ask',
  comment: 'Summary of a folded form',
};
export const save = /*i18n*/ { id: 'processing.save', message: 'Save', comment: 'Button' };
export const saved = /*i18n*/ {
  id: 'processing.saved',
  message: 'Saved. The notices have changed with it.',
  comment: 'After saving',
};
export const earlier = /*i18n*/ {
  id: 'processing.earlier',
  message: '{count, plural, one {Changed once} other {Changed # times}}',
  comment: 'Summary of a folded table: how often whom to ask was changed',
};
export const changesCaption = /*i18n*/ {
  id: 'processing.changes-caption',
  message: 'How this was changed',
  comment: 'Caption of a table: changes of whom to ask about personal data',
};
export const notKnownBy = /*i18n*/ {
  id: 'processing.not-known-by',
  message: 'not known',
  comment: 'In place of the name of who changed it',
};
/** The columns of the table of changes, in order. */
export const changeColumns = [
  /*i18n*/ { id: 'processing.change.at', message: 'When', comment: 'Column' },
  /*i18n*/ { id: 'processing.change.by', message: 'Changed by', comment: 'Column' },
  /*i18n*/ { id: 'processing.change.what', message: 'What', comment: 'Column' },
  /*i18n*/ { id: 'processing.change.before', message: 'Before', comment: 'Column' },
  /*i18n*/ { id: 'processing.change.after', message: 'Since then', comment: 'Column' },
] as const;
export const notDone = /*i18n*/ {
  id: 'processing.not-done',
  message: 'It was not saved. Check the connection and try again.',
  comment: 'When the server was not reached',
};
export const activities = /*i18n*/ {
  id: 'processing.activities',
  message: 'Activities',
  comment: 'Heading and caption',
};
export const measures = /*i18n*/ { id: 'processing.measures', message: 'Security', comment: 'Heading: measures' };
export const on = /*i18n*/ { id: 'processing.on', message: 'On', comment: 'State of a measure' };
export const off = /*i18n*/ { id: 'processing.off', message: 'Off', comment: 'State of a measure' };
export const recipients = /*i18n*/ {
  id: 'processing.recipients',
  message: 'Agencies that facts can be disclosed to',
  comment: 'Heading: recipients',
};
export const processors = /*i18n*/ {
  id: 'processing.processors',
  message: 'Services that take part',
  comment: 'Heading: processors',
};
export const noProcessors = /*i18n*/ {
  id: 'processing.no-processors',
  message: 'None: no mail server and no sign-in service is connected.',
  comment: 'In place of a list',
};
export const abroad = /*i18n*/ {
  id: 'processing.abroad',
  message:
    'CAPE itself sends nothing to another country. Where the server and these services are is known by the operator.',
  comment: 'On transfers to other countries',
};
export const notices = /*i18n*/ {
  id: 'processing.notices',
  message: 'Notices made from the same settings',
  comment: 'Heading',
};
export const toStaff = /*i18n*/ { id: 'processing.to-staff', message: 'Notice to staff', comment: 'Link' };
export const toWorkers = /*i18n*/ { id: 'processing.to-workers', message: 'Notice to workers', comment: 'Link' };
export const toTerms = /*i18n*/ { id: 'processing.to-terms', message: 'Terms of use', comment: 'Link' };
export const csv = /*i18n*/ { id: 'processing.csv', message: 'Save as CSV', comment: 'Button' };
export const json = /*i18n*/ { id: 'processing.json', message: 'Save as JSON', comment: 'Button' };
