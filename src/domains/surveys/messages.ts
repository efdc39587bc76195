/** What acts and refusals of surveys say. */
export const surveyMessages = {
  created: /*i18n*/ {
    id: 'surveys.created',
    message: 'A survey of authorities was created',
    comment: 'In the timeline.',
  },
  changed: /*i18n*/ {
    id: 'surveys.changed',
    message: 'Title, aim or last day of the survey were changed',
    comment: 'In the timeline.',
  },
  frameSet: /*i18n*/ {
    id: 'surveys.frame-set',
    message:
      'The frame was set: {people, plural, one {# person} other {# people}} in {parts, plural, one {# part} other {# parts}}',
    comment: 'In the timeline. A part: an agency, or an agency in a region.',
  },
  questionsSet: /*i18n*/ {
    id: 'surveys.questions-set',
    message: '{count, plural, one {# question was} other {# questions were}} chosen',
    comment: 'In the timeline.',
  },
  questionAdded: /*i18n*/ {
    id: 'surveys.question-added',
    message: 'A question of our own was added',
    comment: 'In the timeline.',
  },
  questionReviewed: /*i18n*/ {
    id: 'surveys.question-reviewed',
    message: 'A question of our own was reviewed',
    comment: 'In the timeline.',
  },
  drawn: /*i18n*/ {
    id: 'surveys.drawn',
    message: '{people, plural, one {# person was} other {# people were}} drawn by lot',
    comment: 'In the timeline.',
  },
  opened: /*i18n*/ {
    id: 'surveys.opened',
    message: 'The survey was opened with {questions, plural, one {# question} other {# questions}}',
    comment: 'In the timeline.',
  },
  invited: /*i18n*/ {
    id: 'surveys.invited',
    message: '{count, plural, one {# person was} other {# people were}} invited by email',
    comment: 'In the timeline.',
  },
  reminded: /*i18n*/ {
    id: 'surveys.reminded',
    message: 'Those who had not answered were reminded',
    comment: 'In the timeline.',
  },
  extended: /*i18n*/ {
    id: 'surveys.extended',
    message: 'The last day of the survey was changed',
    comment: 'In the timeline.',
  },
  closed: /*i18n*/ {
    id: 'surveys.closed',
    message: 'The survey was closed',
    comment: 'In the timeline.',
  },
  dropped: /*i18n*/ {
    id: 'surveys.dropped',
    message: 'The survey was ended before it opened',
    comment: 'In the timeline.',
  },
  entryWithdrawn: /*i18n*/ {
    id: 'surveys.entry-withdrawn',
    message: 'An entry was withdrawn',
    comment: 'In the timeline.',
  },
  anotherUnit: /*i18n*/ {
    id: 'surveys.another-unit',
    message: 'a person of another unit',
    comment: 'Instead of a name.',
  },
  matters: /*i18n*/ {
    id: 'surveys.matters',
    message: 'Surveys of authorities',
    comment: 'What a list calls this kind of matter.',
  },
  closeTaskTitle: /*i18n*/ {
    id: 'surveys.close-task-title',
    message: 'Close the survey',
    comment: 'In My work.',
  },
  closeTaskDetail: /*i18n*/ {
    id: 'surveys.close-task-detail',
    message: 'Survey {reference}. Results can be viewed when it is closed.',
    comment: 'In My work.',
  },
  hasClosed: /*i18n*/ {
    id: 'surveys.has-closed',
    message: 'The survey is closed. Create a new survey that repeats it.',
    comment: 'A refusal.',
  },
  isOpen: /*i18n*/ {
    id: 'surveys.is-open',
    message: 'The survey is open. Questions, frame and draw can no longer be changed. Close it and create a new one.',
    comment: 'A refusal.',
  },
  notOpen: /*i18n*/ {
    id: 'surveys.not-open',
    message: 'The survey is not open yet. Open it first.',
    comment: 'A refusal.',
  },
  closesInPast: /*i18n*/ {
    id: 'surveys.closes-in-past',
    message: 'The last day has passed. Enter today or a later day',
    comment: 'Error at a field. No full stop.',
  },
  closesLate: /*i18n*/ {
    id: 'surveys.closes-late',
    message: 'Enter a last day within a year',
    comment: 'Error at a field. No full stop.',
  },
  nothingToRepeat: /*i18n*/ {
    id: 'surveys.nothing-to-repeat',
    message: 'This survey cannot be repeated. Choose one that has questions from the bank',
    comment: 'Error at a field. No full stop.',
  },
  methodStays: /*i18n*/ {
    id: 'surveys.method-stays',
    message: 'The frame was set for the earlier choice. Withdraw the frame first',
    comment: 'Error at a field. No full stop.',
  },
  countedLater: /*i18n*/ {
    id: 'surveys.counted-later',
    message: 'Enter the day on which people were counted, today or earlier',
    comment: 'Error at a field. No full stop.',
  },
  linkHasNoFrame: /*i18n*/ {
    id: 'surveys.link-has-no-frame',
    message: 'An open link has no frame: anyone who has it can answer',
    comment: 'Error at a field. No full stop.',
  },
  partTwice: /*i18n*/ {
    id: 'surveys.part-twice',
    message: 'Two parts have the same code',
    comment: 'Error at a field. No full stop.',
  },
  onePart: /*i18n*/ {
    id: 'surveys.one-part',
    message: 'A simple random sample has one part. Choose a stratified sample for several',
    comment: 'Error at a field. No full stop.',
  },
  noUnitsHere: /*i18n*/ {
    id: 'surveys.no-units-here',
    message: 'Only a sample of units has sizes of units. Leave the field empty',
    comment: 'Error at a field. No full stop.',
  },
  censusTakesAll: /*i18n*/ {
    id: 'surveys.census-takes-all',
    message: 'All are asked here. Leave the number to draw empty',
    comment: 'Error at a field. No full stop.',
  },
  moreThanThere: /*i18n*/ {
    id: 'surveys.more-than-there',
    message: 'More are drawn than there are. Enter a lower number',
    comment: 'Error at a field. No full stop.',
  },
  fewInPart: /*i18n*/ {
    id: 'surveys.few-in-part',
    message: 'Fewer than five people would be asked. Merge this part with another',
    comment: 'Error at a field. No full stop.',
  },
  twoUnits: /*i18n*/ {
    id: 'surveys.two-units',
    message: 'At least two units are needed, and two must be drawn',
    comment: 'Error at a field. No full stop.',
  },
  fewInUnit: /*i18n*/ {
    id: 'surveys.few-in-unit',
    message: 'A unit has fewer than five people. Merge it with another',
    comment: 'Error at a field. No full stop.',
  },
  unitsAddUp: /*i18n*/ {
    id: 'surveys.units-add-up',
    message: 'The sizes of the units do not add up to the number of people',
    comment: 'Error at a field. No full stop.',
  },
  repeatAsksTheSame: /*i18n*/ {
    id: 'surveys.repeat-asks-the-same',
    message: 'This survey repeats another one, and asks the same questions.',
    comment: 'A refusal.',
  },
  questionTwice: /*i18n*/ {
    id: 'surveys.question-twice',
    message: 'A question is chosen twice',
    comment: 'Error at a field. No full stop.',
  },
  mainNotAsked: /*i18n*/ {
    id: 'surveys.main-not-asked',
    message: 'Choose one of the questions that are asked as the one that decides',
    comment: 'Error at a field. No full stop.',
  },
  notReviewed: /*i18n*/ {
    id: 'surveys.not-reviewed',
    message: 'A question of your own has not been reviewed. Ask a colleague to review it.',
    comment: 'A refusal, and an error at a field.',
  },
  noSuchQuestion: /*i18n*/ {
    id: 'surveys.no-such-question',
    message: 'There is no such question. Reload the page and choose again',
    comment: 'Error at a field. No full stop.',
  },
  tooManyQuestions: /*i18n*/ {
    id: 'surveys.too-many-questions',
    message: 'There are already twenty questions of your own. Withdraw one first.',
    comment: 'A refusal.',
  },
  rightNotThere: /*i18n*/ {
    id: 'surveys.right-not-there',
    message: 'Choose one of the answers you have written as the right one',
    comment: 'Error at a field. No full stop.',
  },
  isReviewed: /*i18n*/ {
    id: 'surveys.is-reviewed',
    message: 'The question has already been reviewed.',
    comment: 'A refusal.',
  },
  notByAuthor: /*i18n*/ {
    id: 'surveys.not-by-author',
    message: 'You wrote this question. A colleague must review it.',
    comment: 'A refusal.',
  },
  noFrame: /*i18n*/ {
    id: 'surveys.no-frame',
    message: 'There is no frame. Set who could be asked first.',
    comment: 'A refusal.',
  },
  noQuestions: /*i18n*/ {
    id: 'surveys.no-questions',
    message: 'No questions are chosen. Choose at least one.',
    comment: 'A refusal.',
  },
  notDrawn: /*i18n*/ {
    id: 'surveys.not-drawn',
    message: 'No one has been drawn. Draw by lot first.',
    comment: 'A refusal.',
  },
  otherFrame: /*i18n*/ {
    id: 'surveys.other-frame',
    message: 'The frame has changed since the draw. Draw again.',
    comment: 'A refusal.',
  },
  linkInvitesNoOne: /*i18n*/ {
    id: 'surveys.link-invites-no-one',
    message: 'An open survey has a link and invites no one. Copy the link.',
    comment: 'A refusal.',
  },
  noMail: /*i18n*/ {
    id: 'surveys.no-mail',
    message: 'This installation sends no email. Ask the operator to name a mail server.',
    comment: 'A refusal.',
  },
  noSuchPart: /*i18n*/ {
    id: 'surveys.no-such-part',
    message: 'There is no such part of the frame. Choose one',
    comment: 'Error at a field. No full stop.',
  },
  unitNotDrawn: /*i18n*/ {
    id: 'surveys.unit-not-drawn',
    message: 'Choose one of the units that were drawn',
    comment: 'Error at a field. No full stop.',
  },
  addressTwice: /*i18n*/ {
    id: 'surveys.address-twice',
    message: 'An address is written twice. Remove one of them',
    comment: 'Error at a field. No full stop.',
  },
  moreThanDrawn: /*i18n*/ {
    id: 'surveys.more-than-drawn',
    message: 'There are more addresses than people drawn who are not invited yet',
    comment: 'Error at a field. No full stop.',
  },
  noOneInvited: /*i18n*/ {
    id: 'surveys.no-one-invited',
    message: 'No one has been invited yet.',
    comment: 'A refusal.',
  },
  enoughReminders: /*i18n*/ {
    id: 'surveys.enough-reminders',
    message: 'Three reminders have been sent. No more are sent.',
    comment: 'A refusal.',
  },
  remindedToday: /*i18n*/ {
    id: 'surveys.reminded-today',
    message: 'A reminder was sent less than a day ago. Wait until tomorrow.',
    comment: 'A refusal.',
  },
  noResultsYet: /*i18n*/ {
    id: 'surveys.no-results-yet',
    message: 'There are no results while the survey is open. Close it first.',
    comment: 'A refusal.',
  },
  ended: /*i18n*/ {
    id: 'surveys.ended',
    message: 'The survey is closed. Your answers were not saved.',
    comment: 'On the page of a person who answers.',
  },
} as const;
