/** Texts of the frame round each figure. */
export const subtitle = /*i18n*/ {
  id: 'figures-page.frame.subtitle',
  message: '{measures} Unit: {unit}.',
  comment: '{measures} is a whole sentence on what is measured; {unit} a unit such as persons.',
};
export const descriptionRow = /*i18n*/ {
  id: 'figures-page.frame.description-row',
  message: '{what}, {year}: {number}',
  comment: 'Read aloud instead of the drawing, once for each number.',
};
export const source = /*i18n*/ {
  id: 'figures-page.frame.source',
  message: 'Source: {sources}.',
  comment: '{sources} are publishers with keys.',
};
export const marks = /*i18n*/ {
  id: 'figures-page.frame.marks',
  message: 'Mark: {marks}.',
  comment: '{marks} say how the numbers are known, such as seen; not found.',
};
export const marksLink = /*i18n*/ {
  id: 'figures-page.frame.marks-link',
  message: 'What the marks mean',
  comment: 'Link to the explanation of the marks further down the page.',
};
export const description = /*i18n*/ {
  id: 'figures-page.frame.description',
  message: 'The numbers are in the table below.',
  comment: 'Read aloud after the finding of a drawing, which is its name.',
};
export const notCounted = /*i18n*/ {
  id: 'figures-page.frame.not-counted',
  message: 'Not included:',
  comment: 'Before what a figure leaves out.',
};
export const trap = /*i18n*/ {
  id: 'figures-page.frame.trap',
  message: 'Pitfall:',
  comment: 'Before the mistake that is easily made with a figure.',
};
export const definition = /*i18n*/ {
  id: 'figures-page.frame.definition',
  message: 'Definition and pitfalls',
  comment: 'Unfolds what a figure counts.',
};
export const table = /*i18n*/ {
  id: 'figures-page.frame.table',
  message: 'Table',
  comment: 'Unfolds the table with the same numbers.',
};
export const csv = /*i18n*/ {
  id: 'figures-page.frame.csv',
  message: 'CSV',
  comment: 'Link to the numbers as a file, after an icon for downloading. The finding of the figure follows unseen.',
};
export const svg = /*i18n*/ {
  id: 'figures-page.frame.svg',
  message: 'SVG',
  comment: 'Link to the drawing as a file, after an icon for downloading. The finding of the figure follows unseen.',
};
export const png = /*i18n*/ {
  id: 'figures-page.frame.png',
  message: 'PNG',
  comment: 'Link to the drawing as a picture, after an icon for downloading. The finding of the figure follows unseen.',
};
export const headYear = /*i18n*/ { id: 'figures-page.frame.head.year', message: 'Year', comment: 'Head of a column.' };
export const headWhat = /*i18n*/ {
  id: 'figures-page.frame.head.what',
  message: 'Measure',
  comment: 'Head of a column.',
};
export const headNumber = /*i18n*/ {
  id: 'figures-page.frame.head.number',
  message: 'Number',
  comment: 'Head of a column.',
};
export const headMark = /*i18n*/ {
  id: 'figures-page.frame.head.mark',
  message: 'Mark',
  comment: 'Head of a column: how the number is known.',
};
export const headSource = /*i18n*/ {
  id: 'figures-page.frame.head.source',
  message: 'Source',
  comment: 'Head of a column.',
};
export const headNote = /*i18n*/ { id: 'figures-page.frame.head.note', message: 'Note', comment: 'Head of a column.' };
export const noSource = /*i18n*/ {
  id: 'figures-page.frame.no-source',
  message: 'no source found',
  comment: 'In the source column, where there is no source.',
};
export const everything = /*i18n*/ {
  id: 'figures-page.frame.everything',
  message: 'all',
  comment: 'In the column What: not divided into parts.',
};
