export const agreementTitle = /*i18n*/ {
  id: 'study.files.agreement',
  message: 'Inter-rater agreement',
  comment: 'Heading over the table of agreement',
};
export const agreementText = /*i18n*/ {
  id: 'study.files.agreement-text',
  message:
    'Cohen’s kappa with 95% interval, for {count, plural, one {# file} other {# files}} read by two. 1 is full agreement, 0 is agreement by chance alone.',
  comment: 'Under the heading over the table of agreement',
};
export const agreementNone = /*i18n*/ {
  id: 'study.files.agreement-none',
  message: 'Agreement can be calculated when two people have read the same file.',
  comment: 'Instead of the table of agreement',
};
export const colQuestion = /*i18n*/ {
  id: 'study.files.col-question',
  message: 'Question',
  comment: 'Column heading in the table of agreement',
};
export const agreementRare = /*i18n*/ {
  id: 'study.files.agreement-rare',
  message:
    'The share of yes is shown next to kappa: for answers that are very rare or very common, kappa can be low although the readers almost always agree. Kappa measures agreement between readers, not whether they are right.',
  comment: 'Under the heading over the table of agreement',
};
export const colFiles = /*i18n*/ {
  id: 'study.files.col-files',
  message: 'Files',
  comment: 'Column heading: how many files two people have read',
};
export const colSame = /*i18n*/ {
  id: 'study.files.col-same',
  message: 'Same answer',
  comment: 'Column heading: in how many files both said the same',
};
export const colOften = /*i18n*/ {
  id: 'study.files.col-often',
  message: 'Frequency',
  comment: 'Column heading: in how many files each of the two readers said yes, or what part the commonest answer has',
};
export const saidYes = /*i18n*/ {
  id: 'study.files.said-yes',
  message: 'yes in {one} and in {two}',
  comment: 'Cell: in how many files the first and the second reader said yes',
};
export const commonestAnswer = /*i18n*/ {
  id: 'study.files.commonest',
  message: 'most common answer {share}',
  comment: 'Cell: what part of all answers the commonest one has, such as 63%',
};
export const colKappa = /*i18n*/ {
  id: 'study.files.col-kappa',
  message: 'Kappa',
  comment: 'Column heading',
};
export const colInterval = /*i18n*/ {
  id: 'study.files.col-interval',
  message: '95% interval',
  comment: 'Column heading',
};
/** Why there is no kappa. */
export const noKappa = {
  'too-few': /*i18n*/ {
    id: 'study.files.no-kappa-few',
    message: 'fewer than ten files',
    comment: 'Cell instead of a kappa',
  },
  'no-variation': /*i18n*/ {
    id: 'study.files.no-kappa-alike',
    message: 'same answer in all files',
    comment: 'Cell instead of a kappa: both gave the same answer to all files',
  },
  'too-rare': /*i18n*/ {
    id: 'study.files.no-kappa-rare',
    message: 'fewer than five files with that answer',
    comment: 'Cell instead of a kappa: hardly any answer was yes, or hardly any no',
  },
} as const;
