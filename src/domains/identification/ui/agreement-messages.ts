/** Texts of the page on how far readers agree. */
export const title = /*i18n*/ {
  id: 'identification.agreement.title',
  message: 'How far readers agree',
  comment: 'Heading, and the link from the list of screenings.',
};
export const lead = /*i18n*/ {
  id: 'identification.agreement.lead',
  message:
    'Of the newest signs that two people have read, each without seeing the other’s answers. No reader is named, and none is compared.',
  comment: 'Under the heading.',
};
export const kappaIs = /*i18n*/ {
  id: 'identification.agreement.kappa-is',
  message:
    'Kappa is 1 when both always say the same, and 0 when they agree no more than chance would have it. The interval holds 95 times of 100. Answers of one screening hang together, so the interval of a unit is somewhat too narrow.',
  comment: 'What the figure means.',
};
export const units = /*i18n*/ {
  id: 'identification.agreement.units',
  message: 'By unit',
  comment: 'Heading of a table.',
};
export const signs = /*i18n*/ {
  id: 'identification.agreement.signs',
  message: 'By sign',
  comment: 'Heading of a table.',
};
export const practise = /*i18n*/ {
  id: 'identification.agreement.practise',
  message: 'Signs to practise',
  comment: 'Heading of a list.',
};
export const practiseLead = /*i18n*/ {
  id: 'identification.agreement.practise-lead',
  message: 'The readers differed at least twice, and kappa is below 0.6. These thresholds are choices of this system.',
  comment: 'Under the heading of the list of signs to practise.',
};
export const practiseNone = /*i18n*/ {
  id: 'identification.agreement.practise-none',
  message: 'None that the figures point to.',
  comment: 'Instead of the list of signs to practise.',
};
export const unit = /*i18n*/ {
  id: 'identification.agreement.col-unit',
  message: 'Unit',
  comment: 'Column heading.',
};
export const sign = /*i18n*/ {
  id: 'identification.agreement.col-sign',
  message: 'Sign',
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
  message: 'cannot be told',
  comment: 'Cell: both readers put everything into one category.',
};
export const withInterval = /*i18n*/ {
  id: 'identification.agreement.interval',
  message: '{value} ({lower} to {upper})',
  comment: 'Cell: kappa and its interval, formatted.',
};
export const nothing = /*i18n*/ {
  id: 'identification.agreement.nothing',
  message: 'Nothing can be said yet',
  comment: 'When no signs were read by two.',
};
export const nothingText = /*i18n*/ {
  id: 'identification.agreement.nothing-text',
  message:
    'Figures are shown once signs have been read five times in a file, each time by two people, blind, and at least three different people are among the readers. With fewer, a figure would tell what one of them answered.',
  comment: 'Why nothing is shown.',
};
export const steps = /*i18n*/ {
  id: 'identification.agreement.steps',
  message:
    'The figures move in steps: what is newest is counted when at least five more have been read, by at least three people. A unit with fewer is not shown. So nobody can reckon from two looks what one reader answered.',
  comment: 'Above the figures: why the newest readings and some units are not in them.',
};
