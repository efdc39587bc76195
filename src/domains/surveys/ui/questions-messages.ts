export const questions = /*i18n*/ {
  id: 'survey-questions.questions',
  message: 'Questions',
  comment: 'Heading.',
};
export const noQuestions = /*i18n*/ {
  id: 'survey-questions.no-questions',
  message: 'No questions chosen',
  comment: 'Empty part.',
};
export const chooseQuestions = /*i18n*/ {
  id: 'survey-questions.choose-questions',
  message: 'Choose questions',
  comment: 'Button.',
};
export const mainQuestion = /*i18n*/ {
  id: 'survey-questions.main-question',
  message: 'Decides',
  comment: 'At the question that decides the survey.',
};
export const rightAnswer = /*i18n*/ {
  id: 'survey-questions.right-answer',
  message: 'Right answer: {answer}',
  comment: 'Under a question.',
};
export const notVerified = /*i18n*/ {
  id: 'survey-questions.not-verified',
  message: 'Not verified',
  comment: 'At a question whose source has not been compared with its text.',
};
export const notReviewed = /*i18n*/ {
  id: 'survey-questions.not-reviewed',
  message: 'Waits for review',
  comment: 'At a question of the unit’s own.',
};
export const ownQuestion = /*i18n*/ {
  id: 'survey-questions.own-question',
  message: 'Your own',
  comment: 'At a question of the unit’s own.',
};
export const review = /*i18n*/ {
  id: 'survey-questions.review',
  message: 'Mark as reviewed',
  comment: 'Button.',
};
export const reviewed = /*i18n*/ {
  id: 'survey-questions.reviewed',
  message: 'Question reviewed',
  comment: 'After a command.',
};
export const addToSurvey = /*i18n*/ {
  id: 'survey-questions.add-to-survey',
  message: 'Add',
  comment: 'Button that adds a question to the survey.',
};
export const addNamed = /*i18n*/ {
  id: 'survey-questions.add-named',
  message: 'Add: {question}',
  comment: 'The same for those who hear the page.',
};
export const moveUp = /*i18n*/ {
  id: 'survey-questions.move-up',
  message: 'Up',
  comment: 'Button.',
};
export const moveUpNamed = /*i18n*/ {
  id: 'survey-questions.move-up-named',
  message: 'Move up: {question}',
  comment: 'The same for those who hear the page.',
};
export const moveDown = /*i18n*/ {
  id: 'survey-questions.move-down',
  message: 'Down',
  comment: 'Button.',
};
export const moveDownNamed = /*i18n*/ {
  id: 'survey-questions.move-down-named',
  message: 'Move down: {question}',
  comment: 'The same for those who hear the page.',
};
export const remove = /*i18n*/ {
  id: 'survey-questions.remove',
  message: 'Remove',
  comment: 'Button.',
};
export const removeNamed = /*i18n*/ {
  id: 'survey-questions.remove-named',
  message: 'Remove: {question}',
  comment: 'The same for those who hear the page.',
};
export const decides = /*i18n*/ {
  id: 'survey-questions.decides',
  message: 'The question that decides',
  comment: 'Label of a choice.',
};
export const decidesHint = /*i18n*/ {
  id: 'survey-questions.decides-hint',
  message: 'Name it before anything is answered. Many comparisons find differences by chance.',
  comment: 'Under a label.',
};
export const filterKind = /*i18n*/ {
  id: 'survey-questions.filter-kind',
  message: 'Show questions for',
  comment: 'Label of a choice.',
};
export const chosenTitle = /*i18n*/ {
  id: 'survey-questions.chosen-title',
  message: 'Asked, in this order',
  comment: 'Heading.',
};
export const offeredTitle = /*i18n*/ {
  id: 'survey-questions.offered-title',
  message: 'Bank of questions',
  comment: 'Heading.',
};
export const saveQuestions = /*i18n*/ {
  id: 'survey-questions.save-questions',
  message: 'Save questions',
  comment: 'Button.',
};
export const questionsSaved = /*i18n*/ {
  id: 'survey-questions.questions-saved',
  message: 'Questions saved',
  comment: 'After a command.',
};
export const own = /*i18n*/ {
  id: 'survey-questions.own',
  message: 'Write your own question',
  comment: 'Button.',
};
export const ownSaved = /*i18n*/ {
  id: 'survey-questions.own-saved',
  message: 'Question added. A colleague must review it.',
  comment: 'After a command.',
};
export const askSv = /*i18n*/ {
  id: 'survey-questions.ask-sv',
  message: 'Question in Swedish',
  comment: 'Label of a field.',
};
export const askEn = /*i18n*/ {
  id: 'survey-questions.ask-en',
  message: 'Question in English',
  comment: 'Label of a field.',
};
export const optionASv = /*i18n*/ {
  id: 'survey-questions.option-a-sv',
  message: 'Answer A in Swedish',
  comment: 'Label of a field.',
};
export const optionAEn = /*i18n*/ {
  id: 'survey-questions.option-a-en',
  message: 'Answer A in English',
  comment: 'Label of a field.',
};
export const optionBSv = /*i18n*/ {
  id: 'survey-questions.option-b-sv',
  message: 'Answer B in Swedish',
  comment: 'Label of a field.',
};
export const optionBEn = /*i18n*/ {
  id: 'survey-questions.option-b-en',
  message: 'Answer B in English',
  comment: 'Label of a field.',
};
export const optionCSv = /*i18n*/ {
  id: 'survey-questions.option-c-sv',
  message: 'Answer C in Swedish',
  comment: 'Label of a field.',
};
export const optionCEn = /*i18n*/ {
  id: 'survey-questions.option-c-en',
  message: 'Answer C in English',
  comment: 'Label of a field.',
};
export const right = /*i18n*/ {
  id: 'survey-questions.right',
  message: 'Right answer',
  comment: 'Label of a choice.',
};
export const whySv = /*i18n*/ {
  id: 'survey-questions.why-sv',
  message: 'Why it is right, in Swedish',
  comment: 'Label of a field.',
};
export const whyEn = /*i18n*/ {
  id: 'survey-questions.why-en',
  message: 'Why it is right, in English',
  comment: 'Label of a field.',
};
export const source = /*i18n*/ {
  id: 'survey-questions.source',
  message: 'Source',
  comment: 'Label of a field.',
};
export const preview = /*i18n*/ {
  id: 'survey-questions.preview',
  message: 'Preview',
  comment: 'Link and heading.',
};
