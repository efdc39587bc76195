export const ownTab = /*i18n*/ {
  id: 'study.page.own',
  message: 'Our agency',
  comment: 'Tab: the live figures of the reader’s own house',
};
export const nationalTab = /*i18n*/ {
  id: 'study.page.national',
  message: 'National releases',
  comment: 'Tab: frozen, named releases over several houses',
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
export const surveyResponse = /*i18n*/ {
  id: 'study.page.survey-response',
  message: 'Who answered',
  comment: 'Opens the response rate of each house, under what practitioners say',
};
export const contributionsTab = /*i18n*/ {
  id: 'study.page.contributions',
  message: 'Give and release',
  comment: 'Tab: what the house gives to a study, and releases of a study body',
};
export const partsLabel = /*i18n*/ {
  id: 'study.page.parts',
  message: 'Parts of the study',
  comment: 'Name of the navigation between the pages of the study, read aloud',
};
export const emptyTitle = /*i18n*/ {
  id: 'study.page.empty-title',
  message: 'No counted cases in {house}',
  comment: 'Heading of an empty page; house is a name',
};
export const emptyText = /*i18n*/ {
  id: 'study.page.empty-text',
  message: 'Figures come by themselves with the work: each step that is recorded adds a row under a pseudonym.',
  comment: 'Under the heading of an empty page',
};
export const nationalLink = /*i18n*/ {
  id: 'study.page.national-link',
  message: 'The national releases hold more',
  comment: 'Link on a page on which nothing can be told yet',
};
export const noReleases = /*i18n*/ {
  id: 'study.page.no-releases',
  message: 'Nothing has been released yet',
  comment: 'Heading of an empty page',
};
export const noReleasesText = /*i18n*/ {
  id: 'study.page.no-releases-text',
  message: 'A release is made from the agencies’ contributions, each by its own decision, and signed by two people.',
  comment: 'Under the heading of an empty page',
};
export const release = /*i18n*/ {
  id: 'study.page.release',
  message: 'Release',
  comment: 'Label of the choice between releases',
};
export const mattersTitle = /*i18n*/ {
  id: 'study.page.matters',
  message: 'Before the chains, counted as matters',
  comment: 'Heading over the numbers of signals and inspections',
};
export const keepCsv = /*i18n*/ {
  id: 'study.page.csv',
  message: 'Download CSV',
  comment: 'Button: keeps the table as a file',
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
  message: 'This browser could not make the picture. Download it as SVG instead.',
  comment: 'Told when a drawing cannot be kept as PNG',
};
export const besideText = /*i18n*/ {
  id: 'study.page.beside-text',
  message: 'They count in other units: offences and decisions, not persons followed through a chain.',
  comment: 'Under the heading of published figures',
};
export const publicLink = /*i18n*/ {
  id: 'study.page.public-link',
  message: 'The same release without signing in',
  comment: 'Link to the public page of the release',
};

export const asksForTitle = /*i18n*/ {
  id: 'study.page.asks-for-title',
  message: 'What this asks for',
  comment: 'Heading below the figures of a release.',
};
export const asksFor = /*i18n*/ {
  id: 'study.page.asks-for',
  message: '{name} ({obstacle}) was the most frequent obstacle where most dropped out.',
  comment: '{name}: an obstacle such as Nobody’s task; {obstacle}: its code.',
};
export const asksForPerhaps = /*i18n*/ {
  id: 'study.page.asks-for-perhaps',
  message: '{name} ({obstacle}) was the most frequent obstacle where most dropped out, but others may be as frequent.',
  comment: 'The same, where the order is not certain.',
};
export const asksForVisit = /*i18n*/ {
  id: 'study.page.asks-for-visit',
  message: 'Plan a study visit about it',
  comment: 'Link to a form that begins with this obstacle.',
};
export const asksForCourse = /*i18n*/ {
  id: 'study.page.asks-for-course',
  message: 'See what there is to learn about it',
  comment: 'Link to the courses, those about this obstacle first.',
};
export const studyParts = /*i18n*/ {
  id: 'study.parts',
  message: 'Parts of the study',
  comment: 'Read aloud before the buttons that choose a part of the study',
};
export const surveyPart = /*i18n*/ {
  id: 'study.parts.survey',
  message: 'What practitioners say',
  comment: 'Button that chooses the part of the study that holds the survey',
};
