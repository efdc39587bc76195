export const unitTitle = /*i18n*/ {
  id: 'training.unit-title',
  message: 'Training of the unit',
  comment: 'Link to a page and its tab: who of the unit has which certificate',
};
export const ownTitle = /*i18n*/ {
  id: 'training.own-title',
  message: 'Your training',
  comment: 'Heading of the same page for one person',
};
export const finding = /*i18n*/ {
  id: 'training.finding',
  message:
    '{late, plural, =0 {{ends, plural, =0 {No certificate in the unit ends within sixty days} one {One certificate in the unit ends within sixty days} other {# certificates in the unit end within sixty days}}} one {One assigned course has not been taken in time} other {# assigned courses have not been taken in time}}',
  comment: 'Heading of a page: what a manager needs to know. No full stop',
};
export const seenBy = /*i18n*/ {
  id: 'training.seen-by',
  message: 'You see all of your unit. Each person sees their own row. No result is stored, and no one is ranked.',
  comment: 'Below the heading, for the manager',
};
export const seenOwn = /*i18n*/ {
  id: 'training.seen-own',
  message: 'You see your own row. The manager of your unit sees it too: done or not done, never how well.',
  comment: 'Below the heading, for one person',
};
export const nothingYet = /*i18n*/ {
  id: 'training.nothing-yet',
  message: 'No one has taken a course, and none is assigned',
  comment: 'In place of a table. No full stop',
};
export const colPerson = /*i18n*/ { id: 'training.col-person', message: 'Person', comment: 'Heading of a column' };
export const narrowCourse = /*i18n*/ {
  id: 'training.narrow-course',
  message: 'Course',
  comment: 'Label: shows one course',
};
export const narrowStanding = /*i18n*/ {
  id: 'training.narrow-standing',
  message: 'Show',
  comment: 'Label: shows only people for whom something is so',
};
export const everyone = /*i18n*/ {
  id: 'training.everyone',
  message: 'Everyone',
  comment: 'Choice of a list that narrows a table',
};
export const needs = /*i18n*/ {
  id: 'training.needs',
  message: 'Who has something to take or renew',
  comment: 'Choice of a list that narrows a table',
};
export const validToday = /*i18n*/ { id: 'training.valid-today', message: 'Valid today', comment: 'Heading of a list' };
export const validOf = /*i18n*/ {
  id: 'training.valid-of',
  message: '{course}: {valid} of {all}',
  comment: 'How many of a unit have a certificate. {course} is the title of a course, {valid} and {all} are numbers',
};
export const exportXlsx = /*i18n*/ {
  id: 'training.export-xlsx',
  message: 'Export XLSX',
  comment: 'Button. XLSX stays',
};
export const exportCsv = /*i18n*/ { id: 'training.export-csv', message: 'Export CSV', comment: 'Button. CSV stays' };
