export const lead = /*i18n*/ {
  id: 'region.lead',
  message: 'Counts of two countries side by side, never added up. Numbers from 1 to 9 are not shown across borders.',
  comment: 'Under the heading.',
};
export const invented = /*i18n*/ {
  id: 'region.invented',
  message: 'Both contributions are invented. No country has contributed yet.',
  comment: 'Notice.',
};
export const nobodyYet = /*i18n*/ {
  id: 'region.nobody-yet',
  message: 'No contributed figures.',
  comment: 'Shown instead of the comparison outside of a demo.',
};
export const obstacleOf = /*i18n*/ {
  id: 'region.obstacle-of',
  message: '{name} ({code}), {from} to {to}',
  comment: 'Small line above the heading; two dates.',
};
export const stage = /*i18n*/ {
  id: 'region.stage',
  message: 'Stage',
  comment: 'Column.',
};
export const reached = /*i18n*/ {
  id: 'region.reached',
  message: 'Reached the stage',
  comment: 'Column.',
};
export const withObstacle = /*i18n*/ {
  id: 'region.with-obstacle',
  message: 'With the obstacle',
  comment: 'Column.',
};
export const suppressed = /*i18n*/ {
  id: 'region.suppressed',
  message: 'not shown',
  comment: 'A count from 1 to 9.',
};
export const notKnown = /*i18n*/ {
  id: 'region.not-known',
  message: 'not known',
  comment: 'A count that is not known.',
};
export const contributed = /*i18n*/ {
  id: 'region.contributed',
  message: '{from}',
  comment: 'Under the name of a country: who contributed.',
};
export const publishedTitle = /*i18n*/ {
  id: 'region.published-title',
  message: 'What {country} has published',
  comment: 'Heading; the name of a country.',
};
export const publishedNone = /*i18n*/ {
  id: 'region.published-none',
  message: 'No published figure for all is on record here.',
  comment: 'Empty state.',
};
export const publishedNote = /*i18n*/ {
  id: 'region.published-note',
  message:
    'Published figures count other things than the contribution. They are shown beside it and do not explain it.',
  comment: 'Small note.',
};
export const yearAndSource = /*i18n*/ {
  id: 'region.year-and-source',
  message: '{year}. Source: {source}',
  comment: 'Under a published figure. {year} may be several years; {source} is the key of a source, such as "SH2025".',
};
export const figure = /*i18n*/ {
  id: 'region.figure',
  message: 'Figure',
  comment: 'Column.',
};
export const value = /*i18n*/ {
  id: 'region.value',
  message: 'Number',
  comment: 'Column.',
};
export const openPublished = /*i18n*/ {
  id: 'region.open-published',
  message: 'All published figures',
  comment: 'Link.',
};
export const learnTitle = /*i18n*/ {
  id: 'region.learn-title',
  message: 'For a study visit',
  comment: 'Heading.',
};
export const learnText = /*i18n*/ {
  id: 'region.learn-text',
  message: 'Ask at which stage the obstacle stops cases there but not here. The figures do not answer that.',
  comment: 'Text.',
};
