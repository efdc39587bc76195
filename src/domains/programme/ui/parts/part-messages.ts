export const needed = /*i18n*/ {
  id: 'programme-part.needed',
  message: 'Fill this in',
  comment: 'Error at a field. No full stop.',
};
export const choose = /*i18n*/ {
  id: 'programme-part.choose',
  message: 'Choose one',
  comment: 'Error at a field. No full stop.',
};
export const notADay = /*i18n*/ {
  id: 'programme-part.not-a-day',
  message: 'Write a date, such as 2026-05-18',
  comment: 'Error at a field. No full stop.',
};
export const notACount = /*i18n*/ {
  id: 'programme-part.not-a-count',
  message: 'Write a whole number, such as 200',
  comment: 'Error at a field. No full stop.',
};
export const notASum = /*i18n*/ {
  id: 'programme-part.not-a-sum',
  message: 'Write an amount, such as 12500 or 12500.50',
  comment: 'Error at a field. No full stop.',
};
export const notARate = /*i18n*/ {
  id: 'programme-part.not-a-rate',
  message: 'Write an exchange rate, such as 11.4321',
  comment: 'Error at a field. No full stop.',
};
export const sending = /*i18n*/ {
  id: 'programme-part.sending',
  message: 'An entry in a programme',
  comment: 'In the list of what is on its way.',
};
export const save = /*i18n*/ { id: 'programme-part.save', message: 'Save', comment: 'Button of a form.' };
export const change = /*i18n*/ { id: 'programme-part.change', message: 'Change', comment: 'Button that opens a form.' };
export const changeNamed = /*i18n*/ {
  id: 'programme-part.change-named',
  message: 'Change: {name}',
  comment: 'Button that opens a form, for those who hear the page. {name}: what is changed.',
};
