export const takePartTexts = {
  tooLate: /*i18n*/ {
    id: 'take-part.too-late',
    message: 'It is too late for that. Ask the organiser.',
    comment: 'Problem on the page of a participant of an event.',
  },
  answerTooLate: /*i18n*/ {
    id: 'take-part.answer-too-late',
    message: 'The last day to answer has passed. Ask the organiser whether there is a seat.',
    comment: 'Problem on the page of a participant of an event.',
  },
  isCancelled: /*i18n*/ {
    id: 'take-part.is-cancelled',
    message: 'The event is cancelled.',
    comment: 'Problem on the page of a participant of an event.',
  },
  onlyWhoCame: /*i18n*/ {
    id: 'take-part.only-who-came',
    message:
      'Only people who were there can answer this. If you were there, ask the organiser to correct the attendance.',
    comment: 'Problem on the page of a participant of an event.',
  },
  evaluatedBefore: /*i18n*/ {
    id: 'take-part.evaluated-before',
    message: 'You have answered these questions already. Each person answers once.',
    comment: 'Problem on the page of a participant of an event.',
  },
  answerOne: /*i18n*/ {
    id: 'take-part.answer-one',
    message: 'Answer at least one question.',
    comment: 'Problem on the page of a participant of an event.',
  },
  notAskedYet: /*i18n*/ {
    id: 'take-part.not-asked-yet',
    message: 'This question comes later.',
    comment: 'Problem on the page of a participant of an event.',
  },
  tooManyLinks: /*i18n*/ {
    id: 'take-part.too-many-links',
    message: 'You have been sent many links. Look in your mail, or ask the organiser.',
    comment: 'Problem on the page of a participant of an event.',
  },
  writeSomething: /*i18n*/ {
    id: 'take-part.write-something',
    message: 'Write what you will do, in one or two short sentences.',
    comment: 'Problem on the page of a participant of an event.',
  },
  pressAgain: /*i18n*/ {
    id: 'take-part.press-again',
    message: 'Nothing was changed, because the form did not come from this page. Press the button again.',
    comment: 'Problem on the page of a participant of an event.',
  },
  nameMissing: /*i18n*/ {
    id: 'take-part.name-missing',
    message: 'Write your name.',
    comment: 'Problem on the page of a participant of an event.',
  },
  mailWrong: /*i18n*/ {
    id: 'take-part.mail-wrong',
    message: 'Write one mail address, such as anna@example.org.',
    comment: 'Problem on the page of a participant of an event.',
  },
  worksAtMissing: /*i18n*/ {
    id: 'take-part.works-at-missing',
    message: 'Choose where you work.',
    comment: 'Problem on the page of a participant of an event.',
  },
  countryMissing: /*i18n*/ {
    id: 'take-part.country-missing',
    message: 'Choose your country.',
    comment: 'Problem on the page of a participant of an event.',
  },
  tooLong: /*i18n*/ {
    id: 'take-part.too-long',
    message: 'Write at most {max} characters.',
    comment: 'Problem on the page of a participant of an event.',
  },
  chooseAnswer: /*i18n*/ {
    id: 'take-part.choose-answer',
    message: 'Choose one of the answers.',
    comment: 'Problem on the page of a participant of an event.',
  },
} as const;
