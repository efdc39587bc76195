/** Texts of the page on how far readers agree. */
export const title = /*i18n*/ {
  id: 'identification.agreement.title',
  message: 'Agreement between readers',
  comment: 'Heading, and the link from the list of screenings.',
};
export const lead = /*i18n*/ {
  id: 'identification.agreement.lead',
  message:
    'The most recent indicators assessed by two readers, each without seeing the other’s answers. No reader is named or compared.',
  comment: 'Under the heading.',
};
export const kappaIs = /*i18n*/ {
  id: 'identification.agreement.kappa-is',
  message:
    'Kappa is 1 when both always agree, and 0 when they agree no more than by chance. The interval contains the true value 95 times out of 100. Answers within one assessment are correlated, so a unit’s interval is somewhat too narrow.',
  comment: 'What the figure means.',
};
export const units = /*i18n*/ {
  id: 'identification.agreement.units',
  message: 'By unit',
  comment: 'Heading of a table.',
};
export const signs = /*i18n*/ {
  id: 'identification.agreement.signs',
  message: 'By indicator',
  comment: 'Heading of a table.',
};
export const practise = /*i18n*/ {
  id: 'identification.agreement.practise',
  message: 'Indicators to practise',
  comment: 'Heading of a list.',
};
export const practiseLead = /*i18n*/ {
  id: 'identification.agreement.practise-lead',
  message: 'The readers disagreed at least twice, and kappa is below 0.6. These thresholds are choices of this system.',
  comment: 'Under the heading of the list of signs to practise.',
};
export const practiseNone = /*i18n*/ {
  id: 'identification.agreement.practise-none',
  message: 'None according to the figures.',
  comment: 'Instead of the list of signs to practise.',
};
export const unit = /*i18n*/ {
  id: 'identification.agreement.col-unit',
  message: 'Unit',
  comment: 'Column heading.',
};
export const sign = /*i18n*/ {
  id: 'identification.agreement.col-sign',
  message: 'Indicator',
  comment: 'Column heading.',
};
export const count = /*i18n*/ {
  id: 'identification.agreement.col-count',
  message: 'Read by two',
  comment: 'Column heading: how many screenings.',
};
export const same = /*i18n*/ {
  id: 'identification.agreement.col-same',
  message: 'Same answer',
  comment: 'Column heading: a share in per cent.',
};
export const kappa = /*i18n*/ {
  id: 'identification.agreement.col-kappa',
  message: 'Kappa (95%)',
  comment: 'Column heading.',
};
export const notDefined = /*i18n*/ {
  id: 'identification.agreement.not-defined',
  message: 'not defined',
  comment: 'Cell: both readers put everything into one category.',
};
export const withInterval = /*i18n*/ {
  id: 'identification.agreement.interval',
  message: '{value} ({lower} to {upper})',
  comment: 'Cell: kappa and its interval, formatted.',
};
export const nothing = /*i18n*/ {
  id: 'identification.agreement.nothing',
  message: 'No figures yet',
  comment: 'When no signs were read by two.',
};
export const nothingText = /*i18n*/ {
  id: 'identification.agreement.nothing-text',
  message:
    'Figures are shown when a file has five assessments by two readers, each made without seeing the other’s answers, with at least three different readers. With fewer, a figure would reveal one reader’s answers.',
  comment: 'Why nothing is shown.',
};
export const steps = /*i18n*/ {
  id: 'identification.agreement.steps',
  message:
    'The figures are updated in steps: new assessments are counted when there are at least five more, by at least three readers. A unit with fewer is not shown. So one reader’s answers cannot be derived by comparing two occasions.',
  comment: 'Above the figures: why the newest readings and some units are not in them.',
};
