export const surveyResponse = /*i18n*/ {
  id: 'study.page.survey-response',
  message: 'Response rate',
  comment: 'Opens the response rate of each agency, under what practitioners say',
};
export const emptyTitle = /*i18n*/ {
  id: 'study.page.empty-title',
  message: 'No counted cases in {agency}',
  comment: 'Heading of an empty page; agency is the name of an agency',
};
export const emptyText = /*i18n*/ {
  id: 'study.page.empty-text',
  message: 'Figures are created from case work: each recorded step adds a record under a pseudonym.',
  comment: 'Under the heading of an empty page',
};
export const nationalLink = /*i18n*/ {
  id: 'study.page.national-link',
  message: 'National releases',
  comment: 'Link on a page on which nothing can be shown yet',
};
export const noReleases = /*i18n*/ {
  id: 'study.page.no-releases',
  message: 'No releases yet',
  comment: 'Heading of an empty page',
};
export const noReleasesText = /*i18n*/ {
  id: 'study.page.no-releases-text',
  message: 'A release is made from agencies’ contributions, each by its own decision, and signed by two people.',
  comment: 'Under the heading of an empty page',
};
export const release = /*i18n*/ {
  id: 'study.page.release',
  message: 'Release',
  comment: 'Label of the choice between releases',
};
export const mattersTitle = /*i18n*/ {
  id: 'study.page.matters',
  message: 'Before the three chains, counted as matters',
  comment: 'Heading over the numbers of signals and inspections',
};
export const keepSvg = /*i18n*/ {
  id: 'study.page.svg',
  message: 'Download SVG',
  comment: 'Button: keeps the drawing as a file',
};
export const keepPng = /*i18n*/ {
  id: 'study.page.png',
  message: 'Download PNG',
  comment: 'Button: keeps the drawing as a picture',
};
export const noPicture = /*i18n*/ {
  id: 'study.page.no-picture',
  message: 'The browser could not make the image. Download SVG instead.',
  comment: 'Shown when a drawing cannot be saved as PNG',
};
export const besideText = /*i18n*/ {
  id: 'study.page.beside-text',
  message: 'Something else is counted here: offences and decisions, not persons followed through a chain.',
  comment: 'Under the heading of published figures',
};
export const publicLink = /*i18n*/ {
  id: 'study.page.public-link',
  message: 'View this release without signing in',
  comment: 'Link to the public page of the release',
};

export const asksForTitle = /*i18n*/ {
  id: 'study.page.asks-for-title',
  message: 'Suggested measures',
  comment: 'Heading below the figures of a release.',
};
export const asksFor = /*i18n*/ {
  id: 'study.page.asks-for',
  message: '{name} ({obstacle}) was the most frequent obstacle at the stage with the largest attrition.',
  comment: '{name}: an obstacle such as No agency responsible; {obstacle}: its code.',
};
export const asksForPerhaps = /*i18n*/ {
  id: 'study.page.asks-for-perhaps',
  message:
    '{name} ({obstacle}) was the most frequent obstacle at the stage with the largest attrition, but others may be as frequent.',
  comment: 'The same, where the order is not certain.',
};
export const asksForVisit = /*i18n*/ {
  id: 'study.page.asks-for-visit',
  message: 'Plan a study visit on this obstacle',
  comment: 'Link to a form that begins with this obstacle.',
};
export const asksForCourse = /*i18n*/ {
  id: 'study.page.asks-for-course',
  message: 'Find training on this obstacle',
  comment: 'Link to the courses, those about this obstacle first.',
};
export const studyParts = /*i18n*/ {
  id: 'study.parts',
  message: 'Parts of the study',
  comment: 'Read aloud before the buttons that choose a part of the study',
};
export const surveyPart = /*i18n*/ {
  id: 'study.parts.survey',
  message: 'Practitioners’ survey',
  comment: 'Button that chooses the part of the study that holds the survey',
};
