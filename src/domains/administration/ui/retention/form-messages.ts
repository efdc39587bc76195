/** Texts of the form in which an agency decides how long it keeps its records. */
export const regime = /*i18n*/ {
  id: 'retention-form.regime',
  message: 'Rules on personal data',
  comment: 'Field: GDPR or law enforcement',
};
export const regimeHint = /*i18n*/ {
  id: 'retention-form.regime-hint',
  message: 'Decide for each by itself, if your agency works under both.',
  comment: 'Hint',
};
export const noRegime = /*i18n*/ {
  id: 'retention-form.no-regime',
  message: 'Choose under which rules on personal data these records are kept.',
  comment: 'Error',
};
export const outcome = /*i18n*/ {
  id: 'retention-form.outcome',
  message: 'What happens then',
  comment: 'Field',
};
export const eraseDetail = /*i18n*/ {
  id: 'retention-form.erase-detail',
  message: 'Only with the reference of a decision. Without one the records are restricted.',
  comment: 'Beside a choice: erased',
};
export const restrictDetail = /*i18n*/ {
  id: 'retention-form.restrict-detail',
  message: 'The records stay, and are to be read only for what your agency decides.',
  comment: 'Beside a choice: restricted',
};
export const noOutcome = /*i18n*/ {
  id: 'retention-form.no-outcome',
  message: 'Choose what happens when the time has passed.',
  comment: 'Error',
};
export const amount = /*i18n*/ {
  id: 'retention-form.amount',
  message: 'Kept for',
  comment: 'Field: a number, its unit follows',
};
export const amountHint = /*i18n*/ {
  id: 'retention-form.amount-hint',
  message: 'A whole number. Leave it empty if the records are to be restricted at once.',
  comment: 'Hint',
};
export const noAmount = /*i18n*/ {
  id: 'retention-form.no-amount',
  message: 'Write how long, as a whole number from 1 to 999.',
  comment: 'Error',
};
export const unit = /*i18n*/ {
  id: 'retention-form.unit',
  message: 'Unit of the time',
  comment: 'Field: years, months or days',
};
export const noUnit = /*i18n*/ {
  id: 'retention-form.no-unit',
  message: 'Choose years, months or days.',
  comment: 'Error',
};
export const runsFrom = /*i18n*/ {
  id: 'retention-form.runs-from',
  message: 'Counted from when',
  comment: 'Field',
};
export const noRunsFrom = /*i18n*/ {
  id: 'retention-form.no-runs-from',
  message: 'Choose from when the time runs.',
  comment: 'Error',
};
export const reference = /*i18n*/ {
  id: 'retention-form.reference',
  message: 'Reference of your agency’s decision',
  comment: 'Field',
};
export const referenceHint = /*i18n*/ {
  id: 'retention-form.reference-hint',
  message: 'Its registration number, and no name of a person. Empty: nothing is erased.',
  comment: 'Hint',
};
export const noReference = /*i18n*/ {
  id: 'retention-form.no-reference',
  message: 'Write the reference of the decision of that day, or leave the day empty.',
  comment: 'Error',
};
export const decidedOn = /*i18n*/ {
  id: 'retention-form.decided-on',
  message: 'Decided on',
  comment: 'Field: a day',
};
export const noDecidedOn = /*i18n*/ {
  id: 'retention-form.no-decided-on',
  message: 'Write the day of the decision, such as 2026-11-30.',
  comment: 'Error',
};
export const validFrom = /*i18n*/ {
  id: 'retention-form.valid-from',
  message: 'In force from',
  comment: 'Field: a day',
};
export const noDay = /*i18n*/ {
  id: 'retention-form.no-day',
  message: 'Write a day, such as 2026-12-31.',
  comment: 'Error',
};
export const archiveFirst = /*i18n*/ {
  id: 'retention-form.archive-first',
  message: 'Export to an archive first?',
  comment: 'Field: yes or no',
};
export const noArchiveFirst = /*i18n*/ {
  id: 'retention-form.no-archive-first',
  message: 'Choose whether records go to an archive before they are erased.',
  comment: 'Error',
};
export const example = /*i18n*/ {
  id: 'retention-form.example',
  message: 'Example: of a record whose time begins today, the last day is {day}. From then on: {outcome}.',
  comment: 'In the form: what is decided comes to. {day} is a date; {outcome} is Erased, or Restricted',
};
export const units = {
  years: /*i18n*/ { id: 'retention-form.unit-years', message: 'years', comment: 'A choice after a number' },
  months: /*i18n*/ { id: 'retention-form.unit-months', message: 'months', comment: 'A choice after a number' },
  days: /*i18n*/ { id: 'retention-form.unit-days', message: 'days', comment: 'A choice after a number' },
} as const;
