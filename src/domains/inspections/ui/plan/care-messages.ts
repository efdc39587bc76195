/** Texts of a plan about who takes care of people, how they are called, and beds on call. */
export const careTitle = /*i18n*/ {
  id: 'inspection.care-title',
  message: 'People, languages, beds',
  comment: 'Section of the form',
};
export const careUnit = /*i18n*/ { id: 'inspection.care-unit', message: 'Who takes care of people', comment: 'Label' };
export const carePhone = /*i18n*/ {
  id: 'inspection.care-phone',
  message: 'Number of the office on duty',
  comment: 'Label: telephone',
};
export const carePhoneHint = /*i18n*/ {
  id: 'inspection.care-phone-hint',
  message: 'Nobody’s own number. It is one press away on each phone when somebody is in danger.',
  comment: 'Hint',
};
export const carePhoneWrong = /*i18n*/ {
  id: 'inspection.care-phone-wrong',
  message: 'Write a number in figures, with a plus, spaces or lines between.',
  comment: 'Problem',
};
export const careFirst = /*i18n*/ {
  id: 'inspection.care-first',
  message: 'Say which unit it is, and where they are.',
  comment: 'Problem: a telephone number without its unit',
};
export const careWhere = /*i18n*/ { id: 'inspection.care-where', message: 'Where they are', comment: 'Label' };
export const bedsWomen = /*i18n*/ { id: 'inspection.beds-women', message: 'Beds for women', comment: 'Label' };
export const bedsMen = /*i18n*/ { id: 'inspection.beds-men', message: 'Beds for men', comment: 'Label' };
