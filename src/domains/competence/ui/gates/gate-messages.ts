export const listTitle = /*i18n*/ {
  id: 'gates.list-title',
  message: 'Acts that ask for a course',
  comment: 'Heading of two pages and a line in the menu: before which acts the agency asks for a course',
};
export const listLead = /*i18n*/ {
  id: 'gates.list-lead',
  message:
    'Before these acts your agency asks for a valid certificate. Help, hand-overs, reports and corrections never wait for a course.',
  comment: 'Below the heading of the page of the administrator',
};
export const none = /*i18n*/ {
  id: 'gates.none',
  message: 'No act asks for a course',
  comment: 'In place of a list. No full stop',
};
export const colAct = /*i18n*/ { id: 'gates.col-act', message: 'Act', comment: 'Heading of a column and a field' };
export const colCourse = /*i18n*/ {
  id: 'gates.col-course',
  message: 'Course',
  comment: 'Heading of a column and a field',
};
export const colFrom = /*i18n*/ {
  id: 'gates.col-from',
  message: 'From',
  comment: 'Heading of a column and a field: the day from which the course is asked for',
};
export const colYou = /*i18n*/ {
  id: 'gates.col-you',
  message: 'You',
  comment: 'Heading of a column: whether the reader has the certificate',
};
export const fromHint = /*i18n*/ {
  id: 'gates.from-hint',
  message: 'Give people time to take it, such as four weeks.',
  comment: 'Below the label of the day from which a course is asked for',
};
export const add = /*i18n*/ {
  id: 'gates.add',
  message: 'Ask for a course before an act',
  comment: 'Heading of a form and its button',
};
export const added = /*i18n*/ {
  id: 'gates.added',
  message: 'Requirement saved',
  comment: 'Said once a requirement is saved. No full stop',
};
export const change = /*i18n*/ {
  id: 'gates.change',
  message: 'Change {act}',
  comment: 'Button: opens a form. {act} is the name of an act',
};
export const save = /*i18n*/ { id: 'gates.save', message: 'Save requirement', comment: 'Button of a form' };
export const saving = /*i18n*/ {
  id: 'gates.saving',
  message: 'a course before an act',
  comment: 'What is being sent, in a list of what waits for the network. Lower case',
};
export const end = /*i18n*/ {
  id: 'gates.end',
  message: 'End {act}',
  comment: 'Button: the act asks for no course any more. {act} is the name of an act',
};
export const ended = /*i18n*/ {
  id: 'gates.ended',
  message: 'Requirement ended',
  comment: 'Said once a requirement is ended. No full stop',
};
export const chooseAct = /*i18n*/ {
  id: 'gates.choose-act',
  message: 'Choose an act.',
  comment: 'Error at a field',
};
export const chooseCourse = /*i18n*/ {
  id: 'gates.choose-course',
  message: 'Choose a course.',
  comment: 'Error at a field',
};
export const notADay = /*i18n*/ {
  id: 'gates.not-a-day',
  message: 'Enter a valid date, such as 24/12/2026.',
  comment: 'Error at a day',
};
export const metLead = /*i18n*/ {
  id: 'gates.met-lead',
  message:
    'Before these acts your agency asks for a valid certificate. If one cannot wait, give a reason below: you can then do it for 24 hours, and a manager of your unit reviews it.',
  comment: 'Below the heading of a page',
};
export const heldUntil = /*i18n*/ {
  id: 'gates.held-until',
  message: 'valid until {day}',
  comment: 'Whether the reader has the certificate. {day} is a date',
};
export const notHeld = /*i18n*/ {
  id: 'gates.not-held',
  message: 'not taken, or ended',
  comment: 'Whether the reader has the certificate',
};
export const exceptionTitle = /*i18n*/ {
  id: 'gates.exception-title',
  message: 'It cannot wait',
  comment: 'Heading of a form by which a person makes an exception from a required course',
};
export const because = /*i18n*/ {
  id: 'gates.because',
  message: 'Why can it not wait?',
  comment: 'Label of a text field',
};
export const becauseHint = /*i18n*/ {
  id: 'gates.because-hint',
  message: 'Your manager reads it. Name no person whom the matter is about.',
  comment: 'Below the label of a text field',
};
export const becauseMissing = /*i18n*/ {
  id: 'gates.because-missing',
  message: 'Write why it cannot wait, in a sentence.',
  comment: 'Error at a text field',
};
export const openException = /*i18n*/ {
  id: 'gates.open-exception',
  message: 'Make an exception',
  comment: 'Button of a form',
};
export const openingException = /*i18n*/ {
  id: 'gates.opening-exception',
  message: 'an exception from a course',
  comment: 'What is being sent, in a list of what waits for the network. Lower case',
};
export const openedException = /*i18n*/ {
  id: 'gates.opened-exception',
  message: 'Exception made',
  comment: 'Said once an exception is made. No full stop',
};
export const exceptionEffect = /*i18n*/ {
  id: 'gates.exception-effect',
  message: 'It is logged. Go back and do the act again: what you wrote there is kept.',
  comment: 'Below the button of a form',
};
export const exceptionsOwn = /*i18n*/ {
  id: 'gates.exceptions-own',
  message: 'Your exceptions',
  comment: 'Heading of a list',
};
export const exceptionsUnit = /*i18n*/ {
  id: 'gates.exceptions-unit',
  message: 'Exceptions in the unit',
  comment: 'Heading of a list, for the manager of a unit',
};
export const noExceptions = /*i18n*/ {
  id: 'gates.no-exceptions',
  message: 'No exceptions',
  comment: 'In place of a list. No full stop',
};
export const colWho = /*i18n*/ { id: 'gates.col-who', message: 'Who', comment: 'Heading of a column' };
export const colWhen = /*i18n*/ { id: 'gates.col-when', message: 'When', comment: 'Heading of a column' };
export const colReview = /*i18n*/ {
  id: 'gates.col-review',
  message: 'Review',
  comment: 'Heading of a column and of a section',
};
export const reviewBy = /*i18n*/ {
  id: 'gates.review-by',
  message: 'by {day}',
  comment: 'By when an exception is to be reviewed. {day} is a date',
};
export const byPhone = /*i18n*/ {
  id: 'gates.by-phone',
  message: 'A phone brought an act that was done without a network. It was taken, and no reason was asked for.',
  comment: 'On the page of an exception',
};
export const openUntil = /*i18n*/ {
  id: 'gates.open-until',
  message: 'The act can be done until {time}.',
  comment: 'On the page of an exception. {time} is a day and a time',
};
export const usedTimes = /*i18n*/ {
  id: 'gates.used-times',
  message:
    '{count, plural, =0 {The act has not been done.} one {The act was done once.} other {The act was done # times.}}',
  comment: 'On the page of an exception',
};
export const oneTitle = /*i18n*/ {
  id: 'gates.one-title',
  message: 'Exception from a required course',
  comment: 'Heading of a page',
};
export const outcome = /*i18n*/ {
  id: 'gates.outcome',
  message: 'What do you say of it?',
  comment: 'Label of a choice, for the manager who reviews an exception',
};
export const outcomeRight = /*i18n*/ {
  id: 'gates.outcome-right',
  message: 'It could not wait',
  comment: 'A choice of the manager who reviews an exception',
};
export const outcomeTalked = /*i18n*/ {
  id: 'gates.outcome-talked',
  message: 'We have talked it through',
  comment: 'A choice of the manager who reviews an exception',
};
export const outcomeWrong = /*i18n*/ {
  id: 'gates.outcome-wrong',
  message: 'It should have waited',
  comment: 'A choice of the manager who reviews an exception',
};
export const outcomeMissing = /*i18n*/ {
  id: 'gates.outcome-missing',
  message: 'Choose one of the three.',
  comment: 'Error at a choice',
};
export const note = /*i18n*/ { id: 'gates.note', message: 'Note', comment: 'Label of a text field' };
export const review = /*i18n*/ { id: 'gates.review', message: 'Save review', comment: 'Button of a form' };
export const reviewing = /*i18n*/ {
  id: 'gates.reviewing',
  message: 'the review of an exception',
  comment: 'What is being sent, in a list of what waits for the network. Lower case',
};
export const reviewed = /*i18n*/ {
  id: 'gates.reviewed',
  message: 'Review saved',
  comment: 'Said once a review is saved. No full stop',
};
export const reviewedBy = /*i18n*/ {
  id: 'gates.reviewed-by',
  message: 'Reviewed by {name}, {day}.',
  comment: 'On the page of an exception. {name} is a person, {day} a date',
};
export const notReviewed = /*i18n*/ {
  id: 'gates.not-reviewed',
  message: 'Not reviewed yet. A manager of the unit reviews it by {day}; no one reviews their own.',
  comment: 'On the page of an exception. {day} is a date',
};
export const changeReview = /*i18n*/ {
  id: 'gates.change-review',
  message: 'Change the review',
  comment: 'Heading of a form: the review was wrong',
};
