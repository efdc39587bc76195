/** Texts about a study that the workspace and the public page have in the same words. */
export const agenciesGave = /*i18n*/ {
  id: 'study.page.agencies-gave',
  message: 'Records contributed by {agencies}, each by its own decision.',
  comment: 'Under a national release; agencies is a list of names of agencies',
};
export const joined = /*i18n*/ {
  id: 'study.page.joined',
  message:
    'Persons linked by a disclosure between agencies: {joined}. Persons known to only one agency, or without a common disclosure: {apart}. A person known to two agencies without a disclosure is counted in both.',
  comment: 'Under a national release; joined and apart are numbers or words',
};
export const tableTwin = /*i18n*/ {
  id: 'study.page.table',
  message: 'Figures as a table',
  comment: 'Opens the table with the same figures',
};
export const besideTitle = /*i18n*/ {
  id: 'study.page.beside',
  message: 'Published figures, shown for comparison',
  comment: 'Heading over published figures that are shown beside the study',
};
export const besideLink = /*i18n*/ {
  id: 'study.page.beside-link',
  message: 'All published figures, with their sources',
  comment: 'Link to the public page of figures',
};
export const showAll = /*i18n*/ {
  id: 'study.page.show-all',
  message: 'Show all {count} obstacles',
  comment: 'Opens the obstacles after the first five of a figure; count is how many there are in all',
};
export const methodAndSource = /*i18n*/ {
  id: 'study.page.method',
  message: 'Method and source',
  comment: 'Opens how a figure was counted and where its rows come from',
};
export const onlyWide = /*i18n*/ {
  id: 'study.page.only-wide',
  message: 'This figure needs a wider window. The table shows the same figures.',
  comment: 'In place of a wide drawing on a narrow screen, over its table',
};
export const timeFold = /*i18n*/ {
  id: 'study.page.time-fold',
  message: 'Time in each stage',
  comment: 'Opens the figure of the time in each stage',
};
export const groupsFold = /*i18n*/ {
  id: 'study.page.groups-fold',
  message: '{count, plural, one {Comparison of groups} other {Comparison of groups: # figures}}',
  comment: 'Opens figures that compare counties, sectors and agencies',
};
export const documentFiles = /*i18n*/ {
  id: 'study.document.files',
  message: 'The whole release as a document:',
  comment: 'Before two links, to a PDF and to a DOCX',
};
export const documentPdf = /*i18n*/ {
  id: 'study.document.pdf',
  message: 'PDF, to read and print',
  comment: 'Link to the national study as a file',
};
export const documentDocx = /*i18n*/ {
  id: 'study.document.docx',
  message: 'DOCX, for a word processor',
  comment: 'Link to the national study as a file',
};
