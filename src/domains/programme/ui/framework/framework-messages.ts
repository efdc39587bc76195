export const noGoals = /*i18n*/ {
  id: 'programme-framework.no-goals',
  message: 'No results yet. Begin with what should be different, then how it is seen.',
  comment: 'Empty state.',
};
export const colRange = /*i18n*/ {
  id: 'programme-framework.col-range',
  message: 'From baseline to target',
  comment: 'Column: a drawing.',
};
export const startIs = /*i18n*/ {
  id: 'programme-framework.start-is',
  message: 'Baseline: {value}',
  comment: 'Under a drawing. {value}: a number, or not known.',
};
export const targetIs = /*i18n*/ {
  id: 'programme-framework.target-is',
  message: 'Target: {value}',
  comment: 'Under a drawing. {value}: a number, or none set.',
};
export const keyStart = /*i18n*/ {
  id: 'programme-framework.key-start',
  message: 'baseline',
  comment: 'Explains a mark of a drawing.',
};
export const keyNow = /*i18n*/ {
  id: 'programme-framework.key-now',
  message: 'now, with interval where it is a share',
  comment: 'Explains a mark of a drawing.',
};
export const keyTarget = /*i18n*/ {
  id: 'programme-framework.key-target',
  message: 'target',
  comment: 'Explains a mark of a drawing.',
};
export const contributes = /*i18n*/ {
  id: 'programme-framework.contributes',
  message: 'Contributes to: {name}',
  comment: 'Under a result. {name}: a result of a higher level.',
};
export const notFilled = /*i18n*/ {
  id: 'programme-framework.not-filled',
  message: 'Not filled in yet',
  comment: 'Under a result.',
};
export const valuesOverTime = /*i18n*/ {
  id: 'programme-framework.values-over-time',
  message: '{count} values over time',
  comment: 'Opens a list.',
};
export const dayNotSaid = /*i18n*/ {
  id: 'programme-framework.day-not-said',
  message: 'day not given',
  comment: 'In place of a date.',
};
export const addGoal = /*i18n*/ {
  id: 'programme-framework.add-goal',
  message: 'Add a result',
  comment: 'Button that opens a form.',
};
export const goalSaved = /*i18n*/ {
  id: 'programme-framework.goal-saved',
  message: 'The result is saved.',
  comment: 'Said after sending.',
};
export const level = /*i18n*/ {
  id: 'programme-framework.level',
  message: 'Level',
  comment: 'Label of a field.',
};
export const name = /*i18n*/ {
  id: 'programme-framework.name',
  message: 'Result',
  comment: 'Label of a field.',
};
export const nameHint = /*i18n*/ {
  id: 'programme-framework.name-hint',
  message: 'What should be different, or what is produced, in one line.',
  comment: 'Hint at a field.',
};
export const under = /*i18n*/ {
  id: 'programme-framework.under',
  message: 'Contributes to',
  comment: 'Label of a field. A result of a higher level.',
};
export const indicator = /*i18n*/ {
  id: 'programme-framework.indicator',
  message: 'Indicator',
  comment: 'Label of a field.',
};
export const indicatorHint = /*i18n*/ {
  id: 'programme-framework.indicator-hint',
  message: 'What is counted, so that two people count the same.',
  comment: 'Hint at a field.',
};
export const source = /*i18n*/ {
  id: 'programme-framework.source',
  message: 'Who says the number',
  comment: 'Label of a field.',
};
export const kind = /*i18n*/ {
  id: 'programme-framework.kind',
  message: 'Kind of number',
  comment: 'Label of a field.',
};
export const kindCount = /*i18n*/ {
  id: 'programme-framework.kind-count',
  message: 'A count',
  comment: 'Choice: kind of number.',
};
export const kindShare = /*i18n*/ {
  id: 'programme-framework.kind-share',
  message: 'A part of a total, such as 41 of 47',
  comment: 'Choice: kind of number.',
};
export const kindMoney = /*i18n*/ {
  id: 'programme-framework.kind-money',
  message: 'An amount in {currency}',
  comment: 'Choice: kind of number. {currency}: three letters.',
};
export const start = /*i18n*/ {
  id: 'programme-framework.start',
  message: 'Baseline',
  comment: 'Label of a field.',
};
export const startHint = /*i18n*/ {
  id: 'programme-framework.start-hint',
  message: 'The value before. Leave empty if it is not known.',
  comment: 'Hint at a field.',
};
export const startWhole = /*i18n*/ {
  id: 'programme-framework.start-whole',
  message: 'Baseline: total',
  comment: 'Label of a field.',
};
export const target = /*i18n*/ {
  id: 'programme-framework.target',
  message: 'Target',
  comment: 'Label of a field.',
};
export const targetHint = /*i18n*/ {
  id: 'programme-framework.target-hint',
  message: 'Leave empty if none is set.',
  comment: 'Hint at a field.',
};
export const targetWhole = /*i18n*/ {
  id: 'programme-framework.target-whole',
  message: 'Target: total',
  comment: 'Label of a field.',
};
export const how = /*i18n*/ {
  id: 'programme-framework.how',
  message: 'How it is measured',
  comment: 'Label of a field.',
};
export const howHint = /*i18n*/ {
  id: 'programme-framework.how-hint',
  message: 'Who counts, from what, how often, and what it does not show.',
  comment: 'Hint at a field.',
};
export const fill = /*i18n*/ {
  id: 'programme-framework.fill',
  message: 'Fill in',
  comment: 'Button that opens a form.',
};
export const fillNamed = /*i18n*/ {
  id: 'programme-framework.fill-named',
  message: 'Fill in: {name}',
  comment: 'Button that opens a form, for those who hear the page. {name}: a result.',
};
export const filled = /*i18n*/ {
  id: 'programme-framework.filled',
  message: 'The value is saved.',
  comment: 'Said after sending.',
};
export const isKnown = /*i18n*/ {
  id: 'programme-framework.is-known',
  message: 'What is known',
  comment: 'Label of a field.',
};
export const isNumber = /*i18n*/ {
  id: 'programme-framework.is-number',
  message: 'A number',
  comment: 'Choice.',
};
export const isNotKnown = /*i18n*/ {
  id: 'programme-framework.is-not-known',
  message: 'It is not known',
  comment: 'Choice.',
};
export const isNotShown = /*i18n*/ {
  id: 'programme-framework.is-not-shown',
  message: 'It is not shown: too few, or too early',
  comment: 'Choice.',
};
export const value = /*i18n*/ {
  id: 'programme-framework.value',
  message: 'Value',
  comment: 'Label of a field.',
};
export const valueWhole = /*i18n*/ {
  id: 'programme-framework.value-whole',
  message: 'Total',
  comment: 'Label of a field.',
};
export const valueDay = /*i18n*/ {
  id: 'programme-framework.value-day',
  message: 'Day of the value',
  comment: 'Label of a field.',
};
export const assessment = /*i18n*/ {
  id: 'programme-framework.assessment',
  message: 'Assessment',
  comment: 'Label of a field.',
};
export const note = /*i18n*/ {
  id: 'programme-framework.note',
  message: 'What can be said of it',
  comment: 'Label of a field.',
};
export const noteHint = /*i18n*/ {
  id: 'programme-framework.note-hint',
  message: 'One sentence, with what it does not show.',
  comment: 'Hint at a field.',
};
