export const title = /*i18n*/ {
  id: 'results.title',
  message: 'The share who would know whom to call',
  comment: 'Heading of the page of results.',
};
export const tab = /*i18n*/ {
  id: 'results.tab',
  message: 'Results by agency',
  comment: 'Title of the tab.',
};
export const lead = /*i18n*/ {
  id: 'results.lead',
  message:
    'Counted from correct answers to “Whom do you call?” in eight short cases. No one is asked how confident they feel.',
  comment: 'Under the heading.',
};
export const kicker = /*i18n*/ {
  id: 'results.kicker',
  message: 'Baseline {baseline}, repeat {repeat}',
  comment: 'Small line above the heading. {baseline} and {repeat} are months with years.',
};
export const crumb = /*i18n*/ {
  id: 'results.crumb',
  message: 'Eight vignettes',
  comment: 'Small line above the heading.',
};
export const moreKnow = /*i18n*/ {
  id: 'results.more-know',
  message: 'The share who would know whom to call increased at {agencies}.',
  comment: 'First sentence of the finding. {agencies} is one agency or several.',
};
export const fewerKnow = /*i18n*/ {
  id: 'results.fewer-know',
  message: 'The share who would know whom to call decreased at {agencies}.',
  comment: 'Sentence of the finding.',
};
export const noDifferenceAt = /*i18n*/ {
  id: 'results.no-difference-at',
  message: 'No difference at {agencies}.',
  comment: 'Sentence of the finding.',
};
export const cautionAt = /*i18n*/ {
  id: 'results.caution-at',
  message: 'At {agencies} fewer than half answered.',
  comment: 'Sentence of the finding.',
};
export const nothingYet = /*i18n*/ {
  id: 'results.nothing-yet',
  message: 'No published results',
  comment: 'Title of the empty state.',
};
export const nothingYetText = /*i18n*/ {
  id: 'results.nothing-yet-text',
  message:
    'A training manager counts the answers and publishes them by agency, when at least five people have answered.',
  comment: 'Under the title of the empty state.',
};
export const axisNote = /*i18n*/ {
  id: 'results.axis-note',
  message:
    'Share who chose the right recipient in both cases of their agency, percent of those who answered. 95 % interval.',
  comment: 'Under the finding.',
};
export const keyBefore = /*i18n*/ {
  id: 'results.key-before',
  message: 'Before, {round}',
  comment: 'Key of the figure: hollow circle.',
};
export const keyAfter = /*i18n*/ {
  id: 'results.key-after',
  message: 'After, {round}',
  comment: 'Key of the figure: filled diamond.',
};
export const stateHigher = /*i18n*/ {
  id: 'results.state-higher',
  message: 'Higher than before',
  comment: 'State of one agency. No full stop.',
};
export const stateLower = /*i18n*/ {
  id: 'results.state-lower',
  message: 'Lower than before',
  comment: 'State of one agency. No full stop.',
};
export const stateNone = /*i18n*/ {
  id: 'results.state-none',
  message: 'No difference shown',
  comment: 'State of one agency. No full stop.',
};
export const stateCaution = /*i18n*/ {
  id: 'results.state-caution',
  message: 'Read with caution',
  comment: 'State of one agency. No full stop.',
};
export const stateNoRepeat = /*i18n*/ {
  id: 'results.state-no-repeat',
  message: 'No repeat yet',
  comment: 'State of one agency. No full stop.',
};
export const stateSuppressed = /*i18n*/ {
  id: 'results.state-suppressed',
  message: 'Fewer than 5 answers',
  comment: 'State of one agency. No full stop.',
};
export const differenceOf = /*i18n*/ {
  id: 'results.difference-of',
  message: 'Difference {difference} percentage points, between {lower} and {upper}',
  comment: 'All three are whole numbers; the second can be negative.',
};
export const fewerThanHalf = /*i18n*/ {
  id: 'results.fewer-than-half',
  message: 'Fewer than half answered',
  comment: 'No full stop.',
};
export const heldNote = /*i18n*/ {
  id: 'results.held-note',
  message: 'Newer answers are added when there are five.',
  comment: 'Why the counts of an agency did not change.',
};
export const beforeOf = /*i18n*/ {
  id: 'results.before-of',
  message: 'Before: {count} of {of}, {share}',
  comment: '{share} is a percentage.',
};
export const afterOf = /*i18n*/ {
  id: 'results.after-of',
  message: 'After: {count} of {of}, {share}',
  comment: '{share} is a percentage.',
};
export const betweenOf = /*i18n*/ {
  id: 'results.between-of',
  message: 'Between {lower}% and {upper}%.',
  comment: 'Whole numbers.',
};
export const responseOf = /*i18n*/ {
  id: 'results.response-of',
  message: 'Response rate {share}, {count} of {of}.',
  comment: '{share} is a percentage.',
};
export const notShown = /*i18n*/ {
  id: 'results.not-shown',
  message: 'Not shown, so that no one can be identified.',
  comment: 'Where fewer than five answered.',
};
export const figureOf = /*i18n*/ {
  id: 'results.figure-of',
  message: '{agency}: before {before}, after {after}',
  comment: 'What the drawing says, for those who hear it. Percentages or "not shown".',
};
export const notShownShort = /*i18n*/ {
  id: 'results.not-shown-short',
  message: 'not shown',
  comment: 'In the sentence that describes the drawing.',
};
export const saveTable = /*i18n*/ {
  id: 'results.save-table',
  message: 'Download as CSV',
  comment: 'Button.',
};
export const method = /*i18n*/ {
  id: 'results.method',
  message: 'Method: Wilson’s interval; the difference by Newcombe',
  comment: 'Small line under the figure.',
};
export const readTitle = /*i18n*/ {
  id: 'results.read-title',
  message: 'How to read it',
  comment: 'Heading.',
};
export const readPeople = /*i18n*/ {
  id: 'results.read-people',
  message: 'Before and after cover partly different people. The figure shows groups, not individuals.',
  comment: 'A line of the list.',
};
export const readTotal = /*i18n*/ {
  id: 'results.read-total',
  message: 'The agencies are not added up, since they were given different cases.',
  comment: 'A line of the list.',
};
export const readDo = /*i18n*/ {
  id: 'results.read-do',
  message: 'The figure measures knowledge, not action. Whether more people call is shown in the operational figures.',
  comment: 'A line of the list.',
};
export const nextTitle = /*i18n*/ {
  id: 'results.next-title',
  message: 'Next step',
  comment: 'Heading.',
};
export const weakestAt = /*i18n*/ {
  id: 'results.weakest-at',
  message: 'Weakest after: “{question}” at {agency}.',
  comment: '{question} is one of three questions.',
};
export const obstacleIs = /*i18n*/ {
  id: 'results.obstacle-is',
  message: 'An exercise addresses {name} ({code}).',
  comment: '{name} is the name of the obstacle.',
};
export const planExercise = /*i18n*/ {
  id: 'results.plan-exercise',
  message: 'Take the exercise',
  comment: 'Link, primary.',
};
export const planVisit = /*i18n*/ {
  id: 'results.plan-visit',
  message: 'Plan a study visit',
  comment: 'Link.',
};
export const countTitle = /*i18n*/ {
  id: 'results.count-title',
  message: 'Count again and publish',
  comment: 'Heading, for the training lead.',
};
export const countLead = /*i18n*/ {
  id: 'results.count-lead',
  message:
    'Write the number of people asked. Fewer than five answers are never shown, and one to four new answers are not yet included.',
  comment: 'Under the heading.',
};
export const askedAt = /*i18n*/ {
  id: 'results.asked-at',
  message: '{agency}, {round}: number asked',
  comment: 'Label of a number.',
};
export const askedError = /*i18n*/ {
  id: 'results.asked-error',
  message: 'Write a whole number, such as 40',
  comment: 'Error.',
};
export const publish = /*i18n*/ {
  id: 'results.publish',
  message: 'Count and publish',
  comment: 'Primary button.',
};
export const publishing = /*i18n*/ {
  id: 'results.publishing',
  message: 'The answers are being published',
  comment: 'What is on its way. No full stop.',
};
export const published = /*i18n*/ {
  id: 'results.published',
  message: 'Answers counted and published.',
  comment: 'Said after it has arrived.',
};
export const publishedAt = /*i18n*/ {
  id: 'results.published-at',
  message: 'Published {day}',
  comment: 'Small line.',
};
export const backToLearning = /*i18n*/ {
  id: 'results.back-to-learning',
  message: 'To Learn',
  comment: 'Link back.',
};
