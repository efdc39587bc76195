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
    'Kappa is 1 when both always say the same, and 0 when they agree no more than chance would have it. The interval holds 95 times of 100. Answers of one screening hang together, so the interval of an office is somewhat too narrow.',
  comment: 'What the figure means.',
};
export const offices = /*i18n*/ {
  id: 'identification.agreement.offices',
  message: 'By office',
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
export const office = /*i18n*/ {
  id: 'identification.agreement.col-office',
  message: 'Office',
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
export const tooFew = /*i18n*/ {
  id: 'identification.agreement.too-few',
  message: 'too few to say',
  comment: 'Cell: fewer than five.',
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
  message: 'It takes signs that two people have read, each blind. At least five.',
  comment: 'When no signs were read by two.',
};
