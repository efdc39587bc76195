export const filesLead = /*i18n*/ {
  id: 'prosecution.file.files-lead',
  message: 'The criminal files of {unit}.',
  comment: 'Under the title; unit is the reader’s own',
};
export const newReport = /*i18n*/ {
  id: 'prosecution.file.new-report',
  message: 'File a report',
  comment: 'Button and title',
};
export const lettersTitle = /*i18n*/ {
  id: 'prosecution.file.letters-title',
  message: 'Received, not processed',
  comment: 'Heading above received disclosures',
};
export const letterDirective = /*i18n*/ {
  id: 'prosecution.file.letter-directive',
  message: 'A directive from {from}',
  comment: 'Line of a disclosure',
};
export const letterFile = /*i18n*/ {
  id: 'prosecution.file.letter-file',
  message: 'Evidence from {from}',
  comment: 'Line of a disclosure',
};
export const letterDue = /*i18n*/ {
  id: 'prosecution.file.letter-due',
  message: 'Answer by {date}',
  comment: 'On a disclosure',
};
export const filesEmpty = /*i18n*/ {
  id: 'prosecution.file.files-empty',
  message: 'No criminal files',
  comment: 'Empty list',
};
export const filesEmptyText = /*i18n*/ {
  id: 'prosecution.file.files-empty-text',
  message: 'A file starts with a report. Disclosures from other agencies also appear here.',
  comment: 'Empty list',
};
export const older = /*i18n*/ {
  id: 'prosecution.file.older',
  message: 'Show older',
  comment: 'Button: the next page of the list',
};
export const rowCounts = /*i18n*/ {
  id: 'prosecution.file.row-counts',
  message:
    '{parties, plural, one {# injured party} other {# injured parties}}, {items, plural, one {# piece of evidence} other {# pieces of evidence}}',
  comment: 'On a row of the list',
};
export const rowDue = /*i18n*/ {
  id: 'prosecution.file.row-due',
  message: 'Decision by {date}',
  comment: 'On a row of the list',
};
export const allEvidence = /*i18n*/ {
  id: 'prosecution.list.all-evidence',
  message: 'All evidence: filter, sort, save a view, export',
  comment: 'Link over the list of criminal files to the evidence of all of them as a table',
};
