/** Texts of the fields in which one says when something was noticed. */
export const precisionLabel = /*i18n*/ {
  id: 'form.precision',
  message: 'How exact is the time?',
  comment: 'Legend of a choice.',
};
export const precisionMinute = /*i18n*/ {
  id: 'form.precision.minute',
  message: 'The exact time',
  comment: 'Choice.',
};
export const precisionHour = /*i18n*/ {
  id: 'form.precision.hour',
  message: 'About the hour',
  comment: 'Choice.',
};
export const precisionDay = /*i18n*/ { id: 'form.precision.day', message: 'That day', comment: 'Choice.' };
export const precisionMonth = /*i18n*/ { id: 'form.precision.month', message: 'That month', comment: 'Choice.' };
export const precisionMissing = /*i18n*/ {
  id: 'form.precision.missing',
  message: 'Choose how exact the time is',
  comment: 'Error.',
};
export const dateLabel = /*i18n*/ { id: 'form.date', message: 'Date', comment: 'Label.' };
export const dateHint = /*i18n*/ {
  id: 'form.date.hint',
  message: 'For example 2026-11-19, 19 Nov or 19/11/2026',
  comment: 'Hint. Use forms of date that are common in the language.',
};
export const dateReadAs = /*i18n*/ {
  id: 'form.date.read-as',
  message: 'Read as {date}',
  comment: 'Under the date that was typed. {date} is a day such as "Thursday 5 February 2026".',
};
export const dateMissing = /*i18n*/ {
  id: 'form.date.missing',
  message: 'Write the date, such as 19 Nov 2026',
  comment: 'Error.',
};
export const dateWrong = /*i18n*/ {
  id: 'form.date.wrong',
  message: 'Enter a valid date, such as 19 Nov 2026',
  comment: 'Error.',
};
export const dateFuture = /*i18n*/ {
  id: 'form.date.future',
  message: 'Write a date in the past or today',
  comment: 'Error: the date is in the future.',
};
export const todayButton = /*i18n*/ {
  id: 'form.date.today',
  message: 'Today',
  comment: 'Button that fills in the date.',
};
export const yesterdayButton = /*i18n*/ {
  id: 'form.date.yesterday',
  message: 'Yesterday',
  comment: 'Button that fills in the date.',
};
export const timeLabel = /*i18n*/ { id: 'form.time', message: 'Time', comment: 'Label.' };
export const timeHint = /*i18n*/ { id: 'form.time.hint', message: 'For example 18:40', comment: 'Hint.' };
export const timeMissing = /*i18n*/ {
  id: 'form.time.missing',
  message: 'Write the time, or choose “That day”',
  comment: 'Error.',
};
export const timeWrong = /*i18n*/ {
  id: 'form.time.wrong',
  message: 'Write the time with hours and minutes, for example 18:40',
  comment: 'Error.',
};
export const monthLabel = /*i18n*/ { id: 'form.month', message: 'Month', comment: 'Label.' };
export const monthMissing = /*i18n*/ {
  id: 'form.month.missing',
  message: 'Choose the month',
  comment: 'Error.',
};
export const yearLabel = /*i18n*/ { id: 'form.year', message: 'Year', comment: 'Label.' };
export const yearWrong = /*i18n*/ {
  id: 'form.year.wrong',
  message: 'Write the year with four digits, such as 2026',
  comment: 'Error.',
};
