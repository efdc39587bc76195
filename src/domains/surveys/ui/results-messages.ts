export const lead = /*i18n*/ {
  id: 'survey-results-page.lead',
  message: 'Share with the right answer, weighted to everyone in the frame.',
  comment: 'Under the heading.',
};
export const leadLink = /*i18n*/ {
  id: 'survey-results-page.lead-link',
  message:
    'Answers by an open link. They say nothing about those who did not answer, so there is no share of all and no interval.',
  comment: 'Under the heading.',
};
export const headlineShown = /*i18n*/ {
  id: 'survey-results-page.headline-shown',
  message: '{share} would have known: {question}',
  comment: 'Heading. {share}: a percentage.',
};
export const headlineHidden = /*i18n*/ {
  id: 'survey-results-page.headline-hidden',
  message: 'Too few answers to be shown',
  comment: 'Heading.',
};
export const headlineHigher = /*i18n*/ {
  id: 'survey-results-page.headline-higher',
  message: 'More know than before: {question}',
  comment: 'Heading.',
};
export const headlineLower = /*i18n*/ {
  id: 'survey-results-page.headline-lower',
  message: 'Fewer know than before: {question}',
  comment: 'Heading.',
};
export const headlineNone = /*i18n*/ {
  id: 'survey-results-page.headline-none',
  message: 'No difference shown: {question}',
  comment: 'Heading.',
};
export const headlineEarly = /*i18n*/ {
  id: 'survey-results-page.headline-early',
  message: 'Too early to say: {question}',
  comment: 'Heading.',
};
export const answered = /*i18n*/ {
  id: 'survey-results-page.answered',
  message: '{answered} of {invited} answered ({rate})',
  comment: 'Above the results of a group.',
};
export const answeredOnly = /*i18n*/ {
  id: 'survey-results-page.answered-only',
  message: '{answered} answered',
  comment: 'Above the results of a group.',
};
export const suppressed = /*i18n*/ {
  id: 'survey-results-page.suppressed',
  message: 'Not shown, so that no person can be recognised. It is neither low nor high.',
  comment: 'In place of numbers.',
};
export const fewAnswered = /*i18n*/ {
  id: 'survey-results-page.few-answered',
  message: 'Fewer than half answered: read with caution',
  comment: 'At a result.',
};
export const of = /*i18n*/ {
  id: 'survey-results-page.of',
  message: '{right} of {of}',
  comment: 'Right answers of all answers.',
};
export const between = /*i18n*/ {
  id: 'survey-results-page.between',
  message: 'between {lower} and {upper}',
  comment: 'Limits of a share, as percentages.',
};
export const doNotKnow = /*i18n*/ {
  id: 'survey-results-page.do-not-know',
  message: '{count} did not know',
  comment: 'Under a share.',
};
export const difference = /*i18n*/ {
  id: 'survey-results-page.difference',
  message: '{points} points, {lower} to {upper}',
  comment: 'Difference in percentage points with limits.',
};
export const all = /*i18n*/ {
  id: 'survey-results-page.all',
  message: 'All',
  comment: 'Name of the group of all.',
};
export const before = /*i18n*/ {
  id: 'survey-results-page.before',
  message: 'Survey before',
  comment: 'In the key of a drawing.',
};
export const now = /*i18n*/ {
  id: 'survey-results-page.now',
  message: 'This survey',
  comment: 'In the key of a drawing.',
};
export const figure = /*i18n*/ {
  id: 'survey-results-page.figure',
  message: '{question}: {share}, between {lower} and {upper}',
  comment: 'A drawing, for those who hear the page.',
};
export const figureHidden = /*i18n*/ {
  id: 'survey-results-page.figure-hidden',
  message: '{question}: not shown',
  comment: 'A drawing, for those who hear the page.',
};
export const knowledge = /*i18n*/ {
  id: 'survey-results-page.knowledge',
  message: 'Knowledge as one scale',
  comment: 'Heading.',
};
export const knowledgeGroup = /*i18n*/ {
  id: 'survey-results-page.knowledge-group',
  message: '{group}: {right} of {of} questions right are expected',
  comment: 'A sentence on a group. {right} with one decimal.',
};
export const knowledgeEarly = /*i18n*/ {
  id: 'survey-results-page.knowledge-early',
  message:
    'Too early to say. It takes ten questions that stand by themselves, and people who have some right and some wrong.',
  comment: 'In place of the scale.',
};
export const knowledgeNote = /*i18n*/ {
  id: 'survey-results-page.knowledge-note',
  message: 'By the Rasch model, for groups and never for a person.',
  comment: 'Under a heading.',
};
export const how = /*i18n*/ {
  id: 'survey-results-page.how',
  message: 'How to read it',
  comment: 'Heading.',
};
export const howWeights = /*i18n*/ {
  id: 'survey-results-page.how-weights',
  message:
    'Each answer counts for the people of its part of the frame. The interval assumes that those who did not answer are as those who did in the same part.',
  comment: 'A point.',
};
export const howPeople = /*i18n*/ {
  id: 'survey-results-page.how-people',
  message: 'The two surveys are compared as different people. Who answered in both is not known.',
  comment: 'A point.',
};
export const howCause = /*i18n*/ {
  id: 'survey-results-page.how-cause',
  message: 'A difference is not an effect. What else happened meanwhile is not in these figures.',
  comment: 'A point.',
};
export const howKnow = /*i18n*/ {
  id: 'survey-results-page.how-know',
  message: 'To know is not to do. What people do is counted elsewhere.',
  comment: 'A point.',
};
export const source = /*i18n*/ {
  id: 'survey-results-page.source',
  message: 'Source: {source}',
  comment: 'Under a question.',
};
export const exportCsv = /*i18n*/ {
  id: 'survey-results-page.export-csv',
  message: 'Results as CSV',
  comment: 'Button.',
};
export const exportXlsx = /*i18n*/ {
  id: 'survey-results-page.export-xlsx',
  message: 'Results as XLSX',
  comment: 'Button.',
};
export const exportJson = /*i18n*/ {
  id: 'survey-results-page.export-json',
  message: 'Results as JSON',
  comment: 'Button.',
};
export const exportPdf = /*i18n*/ {
  id: 'survey-results-page.export-pdf',
  message: 'Report as PDF',
  comment: 'Button.',
};
export const making = /*i18n*/ {
  id: 'survey-results-page.making',
  message: 'The file is being made',
  comment: 'While a file is made.',
};
export const made = /*i18n*/ {
  id: 'survey-results-page.made',
  message: '{name} has been saved',
  comment: 'When a file was made.',
};
export const noPdf = /*i18n*/ {
  id: 'survey-results-page.no-pdf',
  message: 'No PDF can be made on this computer. Print the page instead.',
  comment: 'Where there is no compiler.',
};
export const toSurvey = /*i18n*/ {
  id: 'survey-results-page.to-survey',
  message: 'The survey',
  comment: 'Link.',
};
export const notYet = /*i18n*/ {
  id: 'survey-results-page.not-yet',
  message: 'No results yet',
  comment: 'Heading, while it asks.',
};
