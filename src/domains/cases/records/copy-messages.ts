/** What a masked copy says, on its page and on paper. */
export const maskedWhole = /*i18n*/ {
  id: 'case.records.masked-whole',
  message: 'The whole entry is masked',
  comment: 'In a copy; a provision follows',
};
export const maskedWords = /*i18n*/ {
  id: 'case.records.masked-words',
  message: 'The free text is masked',
  comment: 'In a copy; a provision follows',
};
export const maskedWho = /*i18n*/ {
  id: 'case.records.masked-who',
  message: 'The person is masked',
  comment: 'In a copy; a provision follows',
};
export const withdrawnBy = /*i18n*/ {
  id: 'case.records.withdrawn-by',
  message: 'This note was withdrawn by {name}, {when}. It no longer counts.',
  comment: 'At an entry of an official document and in a copy of it; {when} is a time',
};
export const withdrawn = /*i18n*/ {
  id: 'case.records.withdrawn',
  message: 'This note was withdrawn {when}. It no longer counts.',
  comment: 'As above, where the name of who withdrew it is masked',
};
export const unverified = /*i18n*/ {
  id: 'case.records.unverified',
  message: 'The provisions come from CAPE’s knowledge base. They are not verified against the statutes.',
  comment: 'Note; law is never invented',
};
export const copyTitle = /*i18n*/ {
  id: 'case.paper.copy-title',
  message: 'Copy of an official document',
  comment: 'Title of a letter',
};
export const entry = /*i18n*/ {
  id: 'case.paper.entry',
  message: 'Entry',
  comment: 'Heading of an entry that is masked',
};
export const forWhom = /*i18n*/ {
  id: 'case.paper.for-whom',
  message: 'the person who asked for the copy',
  comment: 'At the foot of every page, after: For',
};
