export const createTitle = /*i18n*/ {
  id: 'survey-form.create-title',
  message: 'New survey',
  comment: 'Heading.',
};
export const changeTitle = /*i18n*/ {
  id: 'survey-form.change-title',
  message: 'Change the survey',
  comment: 'Heading.',
};
export const createLead = /*i18n*/ {
  id: 'survey-form.create-lead',
  message: 'Questions and who is asked are set on the next page. Nothing is sent before you open the survey.',
  comment: 'Under the heading.',
};
export const what = /*i18n*/ {
  id: 'survey-form.what',
  message: 'What is asked for',
  comment: 'Heading of a section.',
};
export const name = /*i18n*/ {
  id: 'survey-form.name',
  message: 'Title, as those who answer see it',
  comment: 'Label of a field.',
};
export const aim = /*i18n*/ {
  id: 'survey-form.aim',
  message: 'Aim, for your unit',
  comment: 'Label of a field.',
};
export const aimHint = /*i18n*/ {
  id: 'survey-form.aim-hint',
  message: 'What should be known afterwards, and what it is used for.',
  comment: 'Under a label.',
};
export const who = /*i18n*/ {
  id: 'survey-form.who',
  message: 'Who is asked',
  comment: 'Heading of a section.',
};
export const method = /*i18n*/ {
  id: 'survey-form.method',
  message: 'How people are found',
  comment: 'Label of a choice.',
};
export const methodHint = /*i18n*/ {
  id: 'survey-form.method-hint',
  message:
    'With fewer than a hundred people, ask everyone. Answers by an open link are counted, but say nothing about all.',
  comment: 'Under a label.',
};
export const closesOn = /*i18n*/ {
  id: 'survey-form.closes-on',
  message: 'Last day to answer',
  comment: 'Label of a date.',
};
export const repeats = /*i18n*/ {
  id: 'survey-form.repeats',
  message: 'Repeats an earlier survey',
  comment: 'Label of a choice.',
};
export const repeatsHint = /*i18n*/ {
  id: 'survey-form.repeats-hint',
  message: 'The same questions are asked, so that the two can be compared.',
  comment: 'Under a label.',
};
export const create = /*i18n*/ {
  id: 'survey-form.create',
  message: 'Create survey',
  comment: 'Button.',
};
export const save = /*i18n*/ {
  id: 'survey-form.save',
  message: 'Save changes',
  comment: 'Button.',
};
export const created = /*i18n*/ {
  id: 'survey-form.created',
  message: 'Survey created',
  comment: 'After a command.',
};
export const changed = /*i18n*/ {
  id: 'survey-form.changed',
  message: 'Survey changed',
  comment: 'After a command.',
};
export const needed = /*i18n*/ {
  id: 'survey-form.needed',
  message: 'Fill this in',
  comment: 'Error at a field. No full stop.',
};
export const notADay = /*i18n*/ {
  id: 'survey-form.not-a-day',
  message: 'Write a date, such as 2026-12-18',
  comment: 'Error at a field. No full stop.',
};
export const choose = /*i18n*/ {
  id: 'survey-form.choose',
  message: 'Choose one',
  comment: 'Error at a field. No full stop.',
};
export const sending = /*i18n*/ {
  id: 'survey-form.sending',
  message: 'A survey',
  comment: 'In the list of what is on its way.',
};
