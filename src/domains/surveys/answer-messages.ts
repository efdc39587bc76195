/** The page of a person who answers a survey. */
export const answerTexts = {
  intro: /*i18n*/ {
    id: 'survey-answer.intro',
    message: '{agency} asks you to answer {count, plural, one {# question} other {# questions}} about your work.',
    comment: 'Under the heading of a survey that a person answers.',
  },
  privacy: /*i18n*/ {
    id: 'survey-answer.privacy',
    message:
      'Your name is not stored with your answers. No one sees what you answered: only groups of at least five people are shown.',
    comment: 'Under the heading.',
  },
  voluntary: /*i18n*/ {
    id: 'survey-answer.voluntary',
    message: 'It is voluntary. If you do not know, choose “I do not know”: that is an answer too.',
    comment: 'Under the heading.',
  },
  once: /*i18n*/ {
    id: 'survey-answer.once',
    message: 'Nothing is saved before you press the button at the end.',
    comment: 'Under the heading.',
  },
  onlyTwo: /*i18n*/ {
    id: 'survey-answer.only-two',
    message: 'There is no reviewed translation into the language of the country yet.',
    comment: 'Under the heading, where the country has another language.',
  },
  doNotKnow: /*i18n*/ {
    id: 'survey-answer.do-not-know',
    message: 'I do not know',
    comment: 'An answer to every question.',
  },
  questionNumber: /*i18n*/ {
    id: 'survey-answer.question-number',
    message: 'Question {number} of {of}',
    comment: 'Above each question.',
  },
  send: /*i18n*/ {
    id: 'survey-answer.send',
    message: 'Send answers',
    comment: 'Button.',
  },
  wrongTitle: /*i18n*/ {
    id: 'survey-answer.wrong-title',
    message: 'Something is missing',
    comment: 'Heading of an error.',
  },
  missing: /*i18n*/ {
    id: 'survey-answer.missing',
    message: 'Choose an answer to every question. Unanswered: {numbers}.',
    comment: 'Error above the form. {numbers}: numbers of questions.',
  },
  chooseOne: /*i18n*/ {
    id: 'survey-answer.choose-one',
    message: 'Choose an answer',
    comment: 'Error at a question. No full stop.',
  },
  thanksTitle: /*i18n*/ {
    id: 'survey-answer.thanks-title',
    message: 'Thank you. Your answers have been received.',
    comment: 'Heading.',
  },
  thanksText: /*i18n*/ {
    id: 'survey-answer.thanks-text',
    message: 'The link no longer works. You can close this page.',
    comment: 'Under the heading.',
  },
  thanksOpenText: /*i18n*/ {
    id: 'survey-answer.thanks-open-text',
    message: 'You can close this page.',
    comment: 'Under the heading, where the link stays.',
  },
  goneTitle: /*i18n*/ {
    id: 'survey-answer.gone-title',
    message: 'The link cannot be used',
    comment: 'Heading.',
  },
  goneText: /*i18n*/ {
    id: 'survey-answer.gone-text',
    message:
      'It has already been used, the survey is closed, or the link is incomplete. Check that all of it was copied.',
    comment: 'Under the heading.',
  },
  foreign: /*i18n*/ {
    id: 'survey-answer.foreign',
    message: 'Nothing was saved. Press the button once more.',
    comment: 'Error above the form.',
  },
  busyTitle: /*i18n*/ {
    id: 'survey-answer.busy-title',
    message: 'There is a queue just now',
    comment: 'Heading.',
  },
  busyText: /*i18n*/ {
    id: 'survey-answer.busy-text',
    message: 'Nothing was saved. Go back and send your answers again in a minute.',
    comment: 'Under the heading.',
  },
  failedTitle: /*i18n*/ {
    id: 'survey-answer.failed-title',
    message: 'The page cannot be shown just now',
    comment: 'Heading.',
  },
  failedText: /*i18n*/ {
    id: 'survey-answer.failed-text',
    message: 'Your answers were not saved, and are still here. Try again.',
    comment: 'Under the heading.',
  },
  tryAgain: /*i18n*/ {
    id: 'survey-answer.try-again',
    message: 'Try again',
    comment: 'Button.',
  },
  tab: /*i18n*/ {
    id: 'survey-answer.tab',
    message: 'Survey',
    comment: 'Title of the tab.',
  },
} as const;
