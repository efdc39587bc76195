/** Texts of a plan about who takes care of people, how they are called, and beds on call. */
export const careTitle = /*i18n*/ {
  id: 'inspection.care-title',
  message: 'People, languages, beds',
  comment: 'Section of the form',
};
export const careUnit = /*i18n*/ {
  id: 'inspection.care-unit',
  message: 'Unit for on-site support',
  comment: 'Label',
};
export const carePhone = /*i18n*/ {
  id: 'inspection.care-phone',
  message: 'Duty office phone number',
  comment: 'Label: telephone',
};
export const carePhoneHint = /*i18n*/ {
  id: 'inspection.care-phone-hint',
  message: 'Not a private number. It is shown on each phone when a person is in danger.',
  comment: 'Hint',
};
export const carePhoneWrong = /*i18n*/ {
  id: 'inspection.care-phone-wrong',
  message: 'Write the number in digits, with + and the country code first.',
  comment: 'Problem',
};
export const careFirst = /*i18n*/ {
  id: 'inspection.care-first',
  message: 'Write the unit and its location.',
  comment: 'Problem: a telephone number without its unit',
};
export const careWhere = /*i18n*/ { id: 'inspection.care-where', message: 'Location', comment: 'Label' };
export const bedsWomen = /*i18n*/ { id: 'inspection.beds-women', message: 'Beds for women', comment: 'Label' };
export const bedsMen = /*i18n*/ { id: 'inspection.beds-men', message: 'Beds for men', comment: 'Label' };
