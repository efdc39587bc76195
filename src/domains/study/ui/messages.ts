export const ownTab = /*i18n*/ {
  id: 'study.page.own',
  message: 'Our agency',
  comment: 'Tab: the live figures of the reader’s own agency',
};
export const nationalTab = /*i18n*/ {
  id: 'study.page.national',
  message: 'National releases',
  comment: 'Tab: frozen, named releases over several agencies',
};
export const filesTab = /*i18n*/ {
  id: 'study.page.files',
  message: 'Closed files',
  comment: 'Tab: closed files that two readers code',
};
export const surveyTab = /*i18n*/ {
  id: 'study.page.survey',
  message: 'Survey',
  comment: 'Tab: the fifteen questions to practitioners',
};
export const contributionsTab = /*i18n*/ {
  id: 'study.page.contributions',
  message: 'Contributions and releases',
  comment: 'Tab: what the agency gives to a study, and releases of a study body',
};
export const partsLabel = /*i18n*/ {
  id: 'study.page.parts',
  message: 'Parts of the study',
  comment: 'Name of the navigation between the pages of the study, read aloud',
};
export const keepCsv = /*i18n*/ {
  id: 'study.page.csv',
  message: 'Download CSV',
  comment: 'Button: keeps the table as a file',
};
/** Words of the pages on people whom no list has seen. */
export const estimatesTab = /*i18n*/ {
  id: 'study.estimates.tab',
  message: 'Estimated prevalence',
  comment: 'Name of a page and of its tab: estimates of the hidden number',
};
