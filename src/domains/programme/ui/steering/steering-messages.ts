export const title = /*i18n*/ {
  id: 'programme-steering-page.title',
  message: 'Risks and steering group',
  comment: 'Heading of the tab and link',
};
export const headline = /*i18n*/ {
  id: 'programme-steering-page.headline',
  message:
    '{risks, plural, =0 {No open risk} one {One open risk} other {# open risks}}. {unsigned, plural, =0 {All minutes are approved} one {Minutes of one meeting are not approved} other {Minutes of # meetings are not approved}}',
  comment: 'Heading. No full stop.',
};
export const lead = /*i18n*/ {
  id: 'programme-steering-page.lead',
  message: 'Likelihood and consequence are the assessment of a named person, with reasons. They are never multiplied.',
  comment: 'Under the heading',
};
export const risksTitle = /*i18n*/ {
  id: 'programme-steering-page.risks-title',
  message: 'Risks',
  comment: 'Heading',
};
export const risksNone = /*i18n*/ {
  id: 'programme-steering-page.risks-none',
  message: 'No risks yet.',
  comment: 'Empty state',
};
export const colRisk = /*i18n*/ {
  id: 'programme-steering-page.col-risk',
  message: 'Risk',
  comment: 'Column',
};
export const colAssessment = /*i18n*/ {
  id: 'programme-steering-page.col-assessment',
  message: 'Assessment',
  comment: 'Column',
};
export const colAnswer = /*i18n*/ {
  id: 'programme-steering-page.col-answer',
  message: 'Answer',
  comment: 'Column: what is done about it',
};
export const likelihoodIs = /*i18n*/ {
  id: 'programme-steering-page.likelihood-is',
  message: 'Likelihood: {step}',
  comment: 'An assessment',
};
export const consequenceIs = /*i18n*/ {
  id: 'programme-steering-page.consequence-is',
  message: 'Consequence: {step}',
  comment: 'An assessment',
};
export const assessedBy = /*i18n*/ {
  id: 'programme-steering-page.assessed-by',
  message: '{name}, {day}',
  comment: 'Who assessed a risk, and when',
};
export const ownerIs = /*i18n*/ {
  id: 'programme-steering-page.owner-is',
  message: 'Followed by {name}',
  comment: 'Under a risk',
};
export const ownerUnit = /*i18n*/ {
  id: 'programme-steering-page.owner-unit',
  message: 'Followed by the unit',
  comment: 'Under a risk',
};
export const reviewIs = /*i18n*/ {
  id: 'programme-steering-page.review-is',
  message: 'Assess again by {day}',
  comment: 'Under a risk',
};
export const earlierIs = /*i18n*/ {
  id: 'programme-steering-page.earlier-is',
  message: 'Before: {likelihood}, {consequence}. {why} ({name}, {day})',
  comment: 'An earlier assessment',
};
export const came = /*i18n*/ {
  id: 'programme-steering-page.came',
  message: 'Came true {day}',
  comment: 'State of a risk',
};
export const passed = /*i18n*/ {
  id: 'programme-steering-page.passed',
  message: 'Passed {day}',
  comment: 'State of a risk',
};
export const addRisk = /*i18n*/ {
  id: 'programme-steering-page.add-risk',
  message: 'Add a risk',
  comment: 'Button that opens a form',
};
export const assess = /*i18n*/ {
  id: 'programme-steering-page.assess',
  message: 'Assess again',
  comment: 'Button that opens a form',
};
export const assessNamed = /*i18n*/ {
  id: 'programme-steering-page.assess-named',
  message: 'Assess again: {name}',
  comment: 'Button that opens a form, for those who hear the page',
};
export const what = /*i18n*/ {
  id: 'programme-steering-page.what',
  message: 'What could happen',
  comment: 'Label of a field',
};
export const likelihood = /*i18n*/ {
  id: 'programme-steering-page.likelihood',
  message: 'Likelihood',
  comment: 'Label of a field',
};
export const consequence = /*i18n*/ {
  id: 'programme-steering-page.consequence',
  message: 'Consequence',
  comment: 'Label of a field',
};
export const why = /*i18n*/ {
  id: 'programme-steering-page.why',
  message: 'Reasons',
  comment: 'Label of a field',
};
export const answer = /*i18n*/ {
  id: 'programme-steering-page.answer',
  message: 'What is done about it',
  comment: 'Label of a field',
};
export const owner = /*i18n*/ {
  id: 'programme-steering-page.owner',
  message: 'Followed by',
  comment: 'Label of a field: a colleague',
};
export const ownerHint = /*i18n*/ {
  id: 'programme-steering-page.owner-hint',
  message: 'Leave it empty for the unit as a whole.',
  comment: 'Hint at a field',
};
export const reviewBy = /*i18n*/ {
  id: 'programme-steering-page.review-by',
  message: 'Assess again by',
  comment: 'Label of a field: a day',
};
export const riskSaved = /*i18n*/ {
  id: 'programme-steering-page.risk-saved',
  message: 'Risk saved.',
  comment: 'Said after sending',
};
export const close = /*i18n*/ {
  id: 'programme-steering-page.close',
  message: 'Close',
  comment: 'Button that opens a form',
};
export const closeNamed = /*i18n*/ {
  id: 'programme-steering-page.close-named',
  message: 'Close the risk: {name}',
  comment: 'Button that opens a form, for those who hear the page',
};
export const outcome = /*i18n*/ {
  id: 'programme-steering-page.outcome',
  message: 'Outcome',
  comment: 'Label of a field',
};
export const outcomeHappened = /*i18n*/ {
  id: 'programme-steering-page.outcome-happened',
  message: 'It came true',
  comment: 'Choice',
};
export const outcomePassed = /*i18n*/ {
  id: 'programme-steering-page.outcome-passed',
  message: 'It has passed',
  comment: 'Choice',
};
export const closedOn = /*i18n*/ {
  id: 'programme-steering-page.closed-on',
  message: 'Day',
  comment: 'Label of a field',
};
export const how = /*i18n*/ {
  id: 'programme-steering-page.how',
  message: 'What happened, and what it did',
  comment: 'Label of a field',
};
export const riskClosed = /*i18n*/ {
  id: 'programme-steering-page.risk-closed',
  message: 'Risk closed.',
  comment: 'Said after sending',
};
export const lessonsTitle = /*i18n*/ {
  id: 'programme-steering-page.lessons-title',
  message: 'What did not work',
  comment: 'Heading',
};
export const lessonsNone = /*i18n*/ {
  id: 'programme-steering-page.lessons-none',
  message: 'Nothing is written down yet. It stands in every report, beside what did work.',
  comment: 'Empty state',
};
export const addLesson = /*i18n*/ {
  id: 'programme-steering-page.add-lesson',
  message: 'Write down what did not work',
  comment: 'Button that opens a form',
};
export const lessonWhat = /*i18n*/ {
  id: 'programme-steering-page.lesson-what',
  message: 'What did not work',
  comment: 'Label of a field',
};
export const lessonWhy = /*i18n*/ {
  id: 'programme-steering-page.lesson-why',
  message: 'Why',
  comment: 'Label of a field',
};
export const lessonInstead = /*i18n*/ {
  id: 'programme-steering-page.lesson-instead',
  message: 'What to do instead',
  comment: 'Label of a field',
};
export const lessonGoal = /*i18n*/ {
  id: 'programme-steering-page.lesson-goal',
  message: 'Result',
  comment: 'Label of a field: which result it was about',
};
export const lessonSaved = /*i18n*/ {
  id: 'programme-steering-page.lesson-saved',
  message: 'Saved.',
  comment: 'Said after sending',
};
export const changeLessonNamed = /*i18n*/ {
  id: 'programme-steering-page.change-lesson-named',
  message: 'Change: {name}',
  comment: 'Button that opens a form, for those who hear the page',
};
export const colInstead = /*i18n*/ {
  id: 'programme-steering-page.col-instead',
  message: 'What to do instead',
  comment: 'Column',
};
export const historyTitle = /*i18n*/ {
  id: 'programme-steering-page.history-title',
  message: 'Every entry',
  comment: 'Heading of a timeline',
};
/** How likely or hard a risk is, in a word. */
export const riskStepWords = {
  low: /*i18n*/ {
    id: 'programme-steering-page.low',
    message: 'low',
    comment: 'How likely or hard a risk is',
  },
  medium: /*i18n*/ {
    id: 'programme-steering-page.medium',
    message: 'medium',
    comment: 'How likely or hard a risk is',
  },
  high: /*i18n*/ {
    id: 'programme-steering-page.high',
    message: 'high',
    comment: 'How likely or hard a risk is',
  },
} as const;
