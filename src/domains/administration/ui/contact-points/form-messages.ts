/** Texts of the form for a contact point. */
export const hoursHint = /*i18n*/ {
  id: 'contact-point-form.hours-hint',
  message: 'When someone answers, such as: weekdays 9–16, or 24/7. Leave it empty if you do not know.',
  comment: 'Hint.',
};
export const numberHint = /*i18n*/ {
  id: 'contact-point-form.number-hint',
  message: 'As people dial it. Call it before you add it.',
  comment: 'Hint.',
};
export const languagesHint = /*i18n*/ {
  id: 'contact-point-form.languages-hint',
  message: 'The short form of each, such as sv, en, pl.',
  comment: 'Hint: languages spoken at a number.',
};
export const noCounties = /*i18n*/ {
  id: 'contact-point.no-counties',
  message: 'CAPE has no list of the counties of your country, so the number is shown in the whole country.',
  comment: 'In the form, in place of the field for counties',
};
export const countiesHint = /*i18n*/ {
  id: 'contact-point-form.counties-hint',
  message: 'Choose none if it applies to the whole country.',
  comment: 'Hint.',
};
export const confirmedHint = /*i18n*/ {
  id: 'contact-point-form.confirmed-hint',
  message: 'The day on which your agency called the number and was answered. Empty: pages say “not verified”.',
  comment: 'Hint.',
};
export const toHint = /*i18n*/ {
  id: 'contact-point-form.to-hint',
  message: 'The last day on which it is shown. Empty: until you end it.',
  comment: 'Hint.',
};
export const offer = /*i18n*/ {
  id: 'contact-point-form.offer',
  message: 'Take from the register',
  comment: 'Field: a number that the register of who is who has; fills in the form.',
};
export const offerHint = /*i18n*/ {
  id: 'contact-point-form.offer-hint',
  message: 'Fills in the form. Call the number before you publish it.',
  comment: 'Hint.',
};
export const reason = /*i18n*/ { id: 'contact-point-form.reason', message: 'Reason', comment: 'Field.' };
export const noReason = /*i18n*/ {
  id: 'contact-point-form.no-reason',
  message: 'Write why, such as: the office has closed.',
  comment: 'Error.',
};
export const noNumber = /*i18n*/ {
  id: 'contact-point-form.no-number',
  message: 'Write a phone number: digits, with spaces or hyphens, and a plus first for another country.',
  comment: 'Error.',
};
export const noName = /*i18n*/ {
  id: 'contact-point-form.no-name',
  message: 'Write the name of the service that answers, in this language.',
  comment: 'Error.',
};
export const noAudience = /*i18n*/ {
  id: 'contact-point-form.no-audience',
  message: 'Choose for whom the number is.',
  comment: 'Error.',
};
export const hoursInBoth = /*i18n*/ {
  id: 'contact-point-form.hours-in-both',
  message: 'Write the hours in this language too, or in neither.',
  comment: 'Error.',
};
export const noLanguage = /*i18n*/ {
  id: 'contact-point-form.no-language',
  message: 'Write the short form of each language, such as sv, en.',
  comment: 'Error.',
};
export const noDay = /*i18n*/ {
  id: 'contact-point-form.no-day',
  message: 'Write a day, such as 2026-12-31.',
  comment: 'Error.',
};
