/** Texts of the forms in which an administrator writes of a person. */
export const name = /*i18n*/ { id: 'administration-form.name', message: 'Name', comment: 'Field.' };
export const nameMissing = /*i18n*/ {
  id: 'administration-form.name-missing',
  message: 'Enter the name that colleagues use, such as Alma Exempel.',
  comment: 'Error.',
};
export const title = /*i18n*/ {
  id: 'administration-form.title',
  message: 'Title',
  comment: 'Field: what the work is called.',
};
export const titleHint = /*i18n*/ {
  id: 'administration-form.title-hint',
  message: 'What the work is called in your agency, such as inspector.',
  comment: 'Hint.',
};
export const titleMissing = /*i18n*/ {
  id: 'administration-form.title-missing',
  message: 'Write what the work is called, such as inspector.',
  comment: 'Error.',
};
export const titleEn = /*i18n*/ {
  id: 'administration-form.title-en',
  message: 'Title in English',
  comment: 'Field, optional.',
};
export const languages = /*i18n*/ {
  id: 'administration-form.languages',
  message: 'Languages',
  comment: 'Field, optional: which languages the person speaks with workers.',
};
export const languagesHint = /*i18n*/ {
  id: 'administration-form.languages-hint',
  message: 'Short codes with a comma between, such as sv, uk, pl.',
  comment: 'Hint.',
};
export const languagesWrong = /*i18n*/ {
  id: 'administration-form.languages-wrong',
  message: 'Write short codes in lower case with a comma between, such as sv, uk.',
  comment: 'Error.',
};
export const unit = /*i18n*/ { id: 'administration-form.unit', message: 'Unit', comment: 'Field.' };
export const unitMissing = /*i18n*/ {
  id: 'administration-form.unit-missing',
  message: 'Choose the unit in which the person works.',
  comment: 'Error.',
};
export const roles = /*i18n*/ { id: 'administration-form.roles', message: 'Roles', comment: 'Choices.' };
export const rolesHint = /*i18n*/ {
  id: 'administration-form.roles-hint',
  message: 'What the person may do. An administrator gives access and reads no cases.',
  comment: 'Hint.',
};
export const rolesMissing = /*i18n*/ {
  id: 'administration-form.roles-missing',
  message: 'Choose at least one role.',
  comment: 'Error.',
};
export const capacities = /*i18n*/ { id: 'administration-form.capacities', message: 'Capacities', comment: 'Choices.' };
export const capacitiesHint = /*i18n*/ {
  id: 'administration-form.capacities-hint',
  message: 'In which capacities the person acts. The unit has these.',
  comment: 'Hint.',
};
export const until = /*i18n*/ {
  id: 'administration-form.until',
  message: 'Last day',
  comment: 'Field, optional: when roles and capacities end.',
};
export const untilWrong = /*i18n*/ {
  id: 'administration-form.until-wrong',
  message: 'Write a day, such as 2027-06-30.',
  comment: 'Error.',
};
export const inviteLead = /*i18n*/ {
  id: 'administration-form.invite-lead',
  message: 'The person gets a code that can be used once, and then chooses how to sign in.',
  comment: 'Under the heading Invite a person.',
};
export const send = /*i18n*/ { id: 'administration-form.send', message: 'Invite person', comment: 'Button.' };
export const sending = /*i18n*/ {
  id: 'administration-form.sending',
  message: 'Inviting',
  comment: 'Label while it is sent.',
};
export const codeTitle = /*i18n*/ {
  id: 'administration-form.code-title',
  message: 'The code for {name}',
  comment: 'Heading after an invitation was made.',
};
export const codeOnce = /*i18n*/ {
  id: 'administration-form.code-once',
  message: 'It is shown now and never again. Only a hash of it is stored. It ends {day}.',
  comment: 'Beneath the code.',
};
export const codeHow = /*i18n*/ {
  id: 'administration-form.code-how',
  message: 'The person opens {address}, enters the code, and then chooses how to sign in.',
  comment: 'Beneath the code. {address} is the address of this installation with the path of the page.',
};
export const codeGone = /*i18n*/ {
  id: 'administration-form.code-gone',
  message:
    'The invitation was made, but its code was already shown once and cannot be shown again. Make a new one on the page of the person.',
  comment: 'In place of the code when the same invitation was sent twice.',
};
export const toPerson = /*i18n*/ {
  id: 'administration-form.to-person',
  message: 'To the person',
  comment: 'Link after an invitation.',
};
export const toPeople = /*i18n*/ {
  id: 'administration-form.to-people',
  message: 'To the list of people',
  comment: 'Link.',
};
