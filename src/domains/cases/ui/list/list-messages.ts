export const casesTitle = /*i18n*/ {
  id: 'cases.title',
  message: 'Cases',
  comment: 'Title of the list of cases, and its name in the main menu.',
};
export const importLink = /*i18n*/ {
  id: 'case.list.import',
  message: 'Import earlier cases',
  comment: 'Link beside the button that opens a case: to a page where a list is imported',
};
