export const casesTitle = /*i18n*/ {
  id: 'cases.title',
  message: 'Cases',
  comment: 'Title of the list of cases, and its name in the main menu.',
};
