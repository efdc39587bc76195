export const processingTexts = {
  notDecided: /*i18n*/ { id: 'processing.not-decided', message: 'Not decided', comment: 'In place of a setting' },
  notVerified: /*i18n*/ { id: 'processing.not-verified', message: 'not verified', comment: 'After the name of a law' },
  noLaw: /*i18n*/ {
    id: 'processing.no-law',
    message: 'Not verified: no law has been read for this. The agency names its legal basis.',
    comment: 'In place of a law',
  },
  mailServer: /*i18n*/ {
    id: 'processing.mail-server',
    message: 'Mail server {host}: mail without content of matters',
    comment: '{host} is an address',
  },
  provider: /*i18n*/ {
    id: 'processing.provider',
    message: 'Sign-in service {name}: it confirms who a person is',
    comment: '{name} is a service',
  },
  onDecision: /*i18n*/ {
    id: 'processing.on-decision',
    message: 'The agencies named below: selected facts, on an officer’s decision and a legal ground',
    comment: 'Recipients of one activity; the agencies are listed once, further down',
  },
  noRecipients: /*i18n*/ {
    id: 'processing.no-recipients',
    message: 'No one outside the agency',
    comment: 'In place of recipients',
  },
  walls: /*i18n*/ {
    id: 'processing.walls',
    message: 'Each record belongs to one confidentiality area; program and database each refuse everyone else',
    comment: 'A measure of security',
  },
  sealed: /*i18n*/ {
    id: 'processing.sealed',
    message: 'Free text, identities and files are encrypted in the database',
    comment: 'A measure of security',
  },
  log: /*i18n*/ {
    id: 'processing.log',
    message: 'Reading, changes and refusals are in a sealed log of each agency',
    comment: 'A measure of security',
  },
  proof: /*i18n*/ {
    id: 'processing.proof',
    message: 'When content is disclosed or access is changed, the person must prove their identity again',
    comment: 'A measure of security',
  },
  phones: /*i18n*/ {
    id: 'processing.phones',
    message: 'Notes on a phone are encrypted and can be locked from here',
    comment: 'A measure of security',
  },
  https: /*i18n*/ {
    id: 'processing.https',
    message: 'The installation is reached over https',
    comment: 'A measure of security that a setting turns on',
  },
  scanner: /*i18n*/ {
    id: 'processing.scanner',
    message: 'Files are scanned for viruses',
    comment: 'A measure of security that a setting turns on',
  },
  production: /*i18n*/ {
    id: 'processing.production',
    message: 'The installation is in production and is not a demo',
    comment: 'A measure that a setting turns on',
  },
  keptFor: /*i18n*/ {
    id: 'processing.kept-for',
    message: '{period}, counted from when {from}. Then: {outcome}',
    comment: 'How long: {period} such as 5 years, {from} such as the matter was closed, {outcome} such as Erased',
  },
  fileName: /*i18n*/ {
    id: 'processing.file-name',
    message: 'record-of-processing',
    comment: 'Name of a file, in lower case without spaces',
  },
};
/** The columns of the file, in order. */
export const processingColumns = [
  /*i18n*/ { id: 'processing.column.kind', message: 'Activity', comment: 'Column' },
  /*i18n*/ { id: 'processing.column.purpose', message: 'Purpose', comment: 'Column' },
  /*i18n*/ { id: 'processing.column.people', message: 'People', comment: 'Column: categories of people' },
  /*i18n*/ { id: 'processing.column.data', message: 'Data', comment: 'Column: categories of data' },
  /*i18n*/ { id: 'processing.column.recipients', message: 'Recipients', comment: 'Column' },
  /*i18n*/ { id: 'processing.column.kept', message: 'Kept for', comment: 'Column' },
  /*i18n*/ { id: 'processing.column.reference', message: 'Decision', comment: 'Column: reference' },
  /*i18n*/ { id: 'processing.column.law', message: 'Law', comment: 'Column' },
] as const;
