export const kicker = /*i18n*/ {
  id: 'visit.kicker',
  message: 'Study visit {reference}',
  comment: 'Small line above the heading.',
};
export const placeAndDays = /*i18n*/ {
  id: 'visit.place-and-days',
  message: '{place}, {from} to {to}',
  comment: 'A place and two dates.',
};
export const obstacleTitle = /*i18n*/ {
  id: 'visit.obstacle-title',
  message: 'The obstacle',
  comment: 'Heading of a section.',
};
export const obstacleText = /*i18n*/ {
  id: 'visit.obstacle-text',
  message: 'The visit addresses only this obstacle.',
  comment: 'Under the name of the obstacle.',
};
export const practiceTitle = /*i18n*/ {
  id: 'visit.practice-title',
  message: 'The practice',
  comment: 'Heading of a section.',
};
export const supports = /*i18n*/ {
  id: 'visit.supports',
  message: 'Evidence for it:',
  comment: 'Begins a line.',
};
export const doesNotShow = /*i18n*/ {
  id: 'visit.does-not-show',
  message: 'What the evidence does not show:',
  comment: 'Begins a line.',
};
export const sources = /*i18n*/ {
  id: 'visit.sources',
  message: 'Sources:',
  comment: 'Begins a line.',
};
export const lawTitle = /*i18n*/ {
  id: 'visit.law-title',
  message: 'Law missing here',
  comment: 'Heading of a section.',
};
export const lawThere = /*i18n*/ {
  id: 'visit.law-there',
  message: 'In {country}',
  comment: 'Column; the name of a country.',
};
export const lawHere = /*i18n*/ {
  id: 'visit.law-here',
  message: 'In Sweden',
  comment: 'Column.',
};
export const lawCan = /*i18n*/ {
  id: 'visit.law-can',
  message: 'Can we act anyway?',
  comment: 'Column.',
};
export const lawNeeds = /*i18n*/ {
  id: 'visit.law-needs',
  message: 'No, needs law',
  comment: 'State. No full stop.',
};
export const lawNotKnown = /*i18n*/ {
  id: 'visit.law-not-known',
  message: 'Not known',
  comment: 'State. No full stop.',
};
export const lawYes = /*i18n*/ {
  id: 'visit.law-yes',
  message: 'Yes, on Monday',
  comment: 'State. No full stop.',
};
export const lawPartly = /*i18n*/ {
  id: 'visit.law-partly',
  message: 'Partly',
  comment: 'State. No full stop.',
};
export const lawNoted = /*i18n*/ {
  id: 'visit.law-noted',
  message: '{state}: {note}',
  comment: 'A state with a short note.',
};
export const seatsTitle = /*i18n*/ {
  id: 'visit.seats-title',
  message: 'Participants',
  comment: 'Heading of a section.',
};
export const seatsNote = /*i18n*/ {
  id: 'visit.seats-note',
  message: '{seats} seats for four agencies.',
  comment: 'Under the heading.',
};
export const seatEmpty = /*i18n*/ {
  id: 'visit.seat-empty',
  message: 'Empty seat: {reason}',
  comment: 'An empty seat, with the reason.',
};
export const mondayTitle = /*i18n*/ {
  id: 'visit.monday-title',
  message: 'Measures and follow-up',
  comment: 'Heading of a section.',
};
export const mondayNote = /*i18n*/ {
  id: 'visit.monday-note',
  message: 'Decided on {day}. Each has a named person, and is checked against what was done, not what is remembered.',
  comment: '{day} is a date.',
};
export const colAct = /*i18n*/ {
  id: 'visit.col-act',
  message: 'Measure',
  comment: 'Column.',
};
export const colThree = /*i18n*/ {
  id: 'visit.col-three',
  message: '3 months, {day}',
  comment: 'Column; a date.',
};
export const colSix = /*i18n*/ {
  id: 'visit.col-six',
  message: '6 months, {day}',
  comment: 'Column; a date.',
};
export const whoWhere = /*i18n*/ {
  id: 'visit.who-where',
  message: '{name}, {agency}',
  comment: 'A person and a kind of agency.',
};
export const noActYet = /*i18n*/ {
  id: 'visit.no-act-yet',
  message: 'No measure',
  comment: 'State. No full stop.',
};
export const small = /*i18n*/ {
  id: 'visit.small',
  message: 'Small numbers. No trend is shown, and no cause is claimed.',
  comment: 'Under the table.',
};
export const done = /*i18n*/ {
  id: 'visit.done',
  message: 'Done',
  comment: 'Answer of a check. No full stop.',
};
export const tooEarly = /*i18n*/ {
  id: 'visit.too-early',
  message: 'Too early',
  comment: 'Answer of a check. No full stop.',
};
export const notStarted = /*i18n*/ {
  id: 'visit.not-started',
  message: 'Not started',
  comment: 'Answer of a check. No full stop.',
};
export const lasts = /*i18n*/ {
  id: 'visit.lasts',
  message: 'Still in place',
  comment: 'Answer of a check. No full stop.',
};
export const fellBack = /*i18n*/ {
  id: 'visit.fell-back',
  message: 'Discontinued',
  comment: 'Answer of a check. No full stop.',
};
export const noEffect = /*i18n*/ {
  id: 'visit.no-effect',
  message: 'No effect shown',
  comment: 'Answer of a check. No full stop.',
};
export const noAnswer = /*i18n*/ {
  id: 'visit.no-answer',
  message: 'No answer',
  comment: 'Answer of a check. No full stop.',
};
export const noAnswerYet = /*i18n*/ {
  id: 'visit.no-answer-yet',
  message: 'No answer yet',
  comment: 'State of a check. No full stop.',
};
export const askedOn = /*i18n*/ {
  id: 'visit.asked-on',
  message: 'Asked {day}',
  comment: 'A date.',
};
export const askedLater = /*i18n*/ {
  id: 'visit.asked-later',
  message: 'Follow-up {day}',
  comment: 'A date.',
};
export const countOf = /*i18n*/ {
  id: 'visit.count-of',
  message: '{done} of {of}',
  comment: 'A count.',
};
export const writeMonday = /*i18n*/ {
  id: 'visit.write-monday',
  message: 'Record a measure',
  comment: 'Heading over a form and its button.',
};
export const whose = /*i18n*/ {
  id: 'visit.whose',
  message: 'Seat',
  comment: 'Label.',
};
export const whoseError = /*i18n*/ {
  id: 'visit.whose-error',
  message: 'Choose the seat',
  comment: 'Error.',
};
export const whatMonday = /*i18n*/ {
  id: 'visit.what-monday',
  message: 'Measure from Monday on',
  comment: 'Label.',
};
export const whatHint = /*i18n*/ {
  id: 'visit.what-hint',
  message: 'One thing that can be followed up in the autumn.',
  comment: 'Hint.',
};
export const whatError = /*i18n*/ {
  id: 'visit.what-error',
  message: 'Write the measure, such as: two beds are kept for women',
  comment: 'Error.',
};
export const sendMonday = /*i18n*/ {
  id: 'visit.send-monday',
  message: 'Record measure',
  comment: 'Primary button.',
};
export const writingMonday = /*i18n*/ {
  id: 'visit.writing-monday',
  message: 'The measure is being recorded',
  comment: 'What is on its way. No full stop.',
};
export const wroteMonday = /*i18n*/ {
  id: 'visit.wrote-monday',
  message: 'Measure recorded. It is followed up after three and six months.',
  comment: 'Said after it has arrived.',
};
export const writeCheck = /*i18n*/ {
  id: 'visit.write-check',
  message: 'Record the follow-up',
  comment: 'Heading over a form.',
};
export const which = /*i18n*/ {
  id: 'visit.which',
  message: 'Measure',
  comment: 'Label.',
};
export const whichLine = /*i18n*/ {
  id: 'visit.which-line',
  message: '{name}, after {after} months',
  comment: 'A choice; {after} is 3 or 6.',
};
export const whichError = /*i18n*/ {
  id: 'visit.which-error',
  message: 'Choose the measure',
  comment: 'Error.',
};
export const answerLabel = /*i18n*/ {
  id: 'visit.answer-label',
  message: 'Outcome',
  comment: 'Label.',
};
export const answerError = /*i18n*/ {
  id: 'visit.answer-error',
  message: 'Choose the outcome',
  comment: 'Error.',
};
export const countDone = /*i18n*/ {
  id: 'visit.count-done',
  message: 'Number of times done, if counted',
  comment: 'Label of a number that can be left out.',
};
export const countAll = /*i18n*/ {
  id: 'visit.count-all',
  message: 'Out of',
  comment: 'Label of a number that can be left out.',
};
export const countError = /*i18n*/ {
  id: 'visit.count-error',
  message: 'Write whole numbers in both, such as 3 and 10, or leave both empty',
  comment: 'Error.',
};
export const noteLabel = /*i18n*/ {
  id: 'visit.note-label',
  message: 'Explanation',
  comment: 'Label of a text that can be left out.',
};
export const sendCheck = /*i18n*/ {
  id: 'visit.send-check',
  message: 'Record outcome',
  comment: 'Primary button.',
};
export const writingCheck = /*i18n*/ {
  id: 'visit.writing-check',
  message: 'The outcome is being recorded',
  comment: 'What is on its way. No full stop.',
};
export const wroteCheck = /*i18n*/ {
  id: 'visit.wrote-check',
  message: 'Outcome recorded.',
  comment: 'Said after it has arrived.',
};
export const timelineTitle = /*i18n*/ {
  id: 'visit.timeline-title',
  message: 'Timeline',
  comment: 'Heading: everything that was recorded about a study visit.',
};
