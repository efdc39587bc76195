export const mondayTitle = /*i18n*/ {
  id: 'event-page.monday',
  message: 'How the Monday acts went',
  comment: 'Heading.',
};
export const mondayLead = /*i18n*/ {
  id: 'event-page.monday-lead',
  message:
    'Each participant wrote one thing to do on Monday {day}, in their own words, and is asked again after three and six months.',
  comment: 'On the page of an event.',
};
export const mondayWritten = /*i18n*/ {
  id: 'event-page.monday-written',
  message: 'Monday',
  comment: 'On the page of an event. Row of a chart.',
};
export const mondayAfter = /*i18n*/ {
  id: 'event-page.monday-after',
  message: '{after} months, {day}',
  comment: 'On the page of an event. Row of a chart.',
};
export const mondayNone = /*i18n*/ {
  id: 'event-page.monday-none',
  message: 'no answer',
  comment: 'On the page of an event. Part of a bar.',
};
export const mondayWrote = /*i18n*/ {
  id: 'event-page.monday-wrote',
  message: 'wrote one',
  comment: 'On the page of an event. Part of a bar.',
};
export const mondayNot = /*i18n*/ {
  id: 'event-page.monday-not',
  message: 'none',
  comment: 'On the page of an event. Part of a bar.',
};
export const mondayNotYet = /*i18n*/ {
  id: 'event-page.monday-not-yet',
  message: 'Not asked yet',
  comment: 'On the page of an event.',
};
export const wordsTitle = /*i18n*/ { id: 'event-page.words', message: 'In their own words', comment: 'Heading.' };
export const wordsLead = /*i18n*/ {
  id: 'event-page.words-lead',
  message: 'Shown with the writer’s consent, by agency, never by country.',
  comment: 'On the page of an event.',
};
export const wordsNoAgency = /*i18n*/ {
  id: 'event-page.words-no-agency',
  message: 'Agency not shown: fewer than five from it',
  comment: 'On the page of an event.',
};
export const colAct = /*i18n*/ { id: 'event-page.col.act', message: 'Monday act', comment: 'Column.' };
export const colThree = /*i18n*/ { id: 'event-page.col.three', message: '3 months', comment: 'Column.' };
export const colSix = /*i18n*/ { id: 'event-page.col.six', message: '6 months', comment: 'Column.' };
export const noAnswer = /*i18n*/ {
  id: 'event-page.no-answer',
  message: 'No answer',
  comment: 'On the page of an event.',
};
export const evaluationTitle = /*i18n*/ { id: 'event-page.evaluation', message: 'Evaluation', comment: 'Heading.' };
export const evaluationFew = /*i18n*/ {
  id: 'event-page.evaluation-few',
  message:
    '{count, plural, =0 {No answers yet.} one {One answer so far.} other {# answers so far.}} Results are shown from five answers on.',
  comment: 'On the page of an event.',
};
export const evaluationMean = /*i18n*/ {
  id: 'event-page.evaluation-mean',
  message: '{mean} of 5',
  comment: 'On the page of an event.',
};
export const evaluationAnswers = /*i18n*/ {
  id: 'event-page.evaluation-answers',
  message: '{count} answers',
  comment: 'On the page of an event.',
};
export const evaluationNotes = /*i18n*/ {
  id: 'event-page.evaluation-notes',
  message: 'What they wrote',
  comment: 'Heading.',
};
export const doesNotShow = /*i18n*/ {
  id: 'event-page.does-not-show',
  message:
    'Attendance is not learning, and a Monday act that lasts does not show that more cases were saved because of the event.',
  comment: 'On the page of an event.',
};
