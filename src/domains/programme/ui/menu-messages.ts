export const title = /*i18n*/ {
  id: 'programme-page.title',
  message: 'Programme',
  comment: 'Heading of the tab and line in the menu.',
};
export const visitNew = /*i18n*/ {
  id: 'programme-page.visit-new',
  message: 'Plan a study visit',
  comment: 'Link and heading.',
};
export const openProgramme = /*i18n*/ {
  id: 'programme-page.open-programme',
  message: 'Open the programme',
  comment: 'On a button in My work.',
};
export const openEvent = /*i18n*/ {
  id: 'events-page.open',
  message: 'Open the event',
  comment: 'On a button in My work.',
};
export const openVisit = /*i18n*/ {
  id: 'programme-page.open-visit',
  message: 'Open the visit',
  comment: 'On a button in My work.',
};
export const openRecommendation = /*i18n*/ {
  id: 'programme-page.open-recommendation',
  message: 'Open the recommendation',
  comment: 'On a button in My work.',
};
