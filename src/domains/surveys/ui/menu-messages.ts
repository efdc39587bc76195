export const title = /*i18n*/ {
  id: 'surveys-page.title',
  message: 'Surveys',
  comment: 'Heading of the tab and line in the menu.',
};
export const openSurvey = /*i18n*/ {
  id: 'surveys-page.open-survey',
  message: 'Open the survey',
  comment: 'On a button in My work.',
};
