/** Texts about a study that the workspace and the page for everybody say in the same words. */
export const housesGave = /*i18n*/ {
  id: 'study.page.houses-gave',
  message: 'Rows from {houses}, each by its own decision.',
  comment: 'Under a national release; houses is a list of names',
};
export const joined = /*i18n*/ {
  id: 'study.page.joined',
  message:
    'Put together by a letter between houses: {joined} persons. Seen by one house only, or without a common letter: {apart}. Whoever came to two houses without a letter is counted in each.',
  comment: 'Under a national release; joined and apart are numbers or words',
};
export const tableTwin = /*i18n*/ {
  id: 'study.page.table',
  message: 'The same as a table',
  comment: 'Opens the table with the same figures',
};
export const besideTitle = /*i18n*/ {
  id: 'study.page.beside',
  message: 'Published, beside this and never added to it',
  comment: 'Heading over published figures that stand beside the study',
};
export const besideLink = /*i18n*/ {
  id: 'study.page.beside-link',
  message: 'All published figures, with their sources',
  comment: 'Link to the public page of figures',
};
