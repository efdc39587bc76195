export const eventMessages = {
  created: /*i18n*/ { id: 'event.created', message: 'The event was created.', comment: 'In the timeline of an event.' },
  changed: /*i18n*/ { id: 'event.changed', message: 'The event was changed.', comment: 'In the timeline of an event.' },
  moved: /*i18n*/ {
    id: 'event.moved',
    message: 'The event was moved to another time or place. All who come are told.',
    comment: 'In the timeline of an event.',
  },
  invited: /*i18n*/ {
    id: 'event.invited',
    message: '{count, plural, one {One person was invited.} other {# people were invited.}}',
    comment: 'In the timeline of an event.',
  },
  joined: /*i18n*/ {
    id: 'event.joined',
    message: 'A person asked for a seat on the public page.',
    comment: 'In the timeline of an event.',
  },
  removed: /*i18n*/ {
    id: 'event.removed',
    message: 'A participant was removed and their link closed.',
    comment: 'In the timeline of an event.',
  },
  linkRenewed: /*i18n*/ {
    id: 'event.link-renewed',
    message: 'A participant got a new link. The one before is closed.',
    comment: 'In the timeline of an event.',
  },
  saidYes: /*i18n*/ {
    id: 'event.said-yes',
    message: 'A participant said that they come.',
    comment: 'In the timeline of an event.',
  },
  saidNo: /*i18n*/ {
    id: 'event.said-no',
    message: 'A participant said that they do not come.',
    comment: 'In the timeline of an event.',
  },
  needsSaid: /*i18n*/ {
    id: 'event.needs-said',
    message: 'A participant said what they need to take part.',
    comment: 'In the timeline of an event.',
  },
  cameIn: /*i18n*/ {
    id: 'event.came',
    message: 'A participant was marked as present.',
    comment: 'In the timeline of an event.',
  },
  didNotCome: /*i18n*/ {
    id: 'event.did-not-come',
    message: 'A participant was marked as not present.',
    comment: 'In the timeline of an event.',
  },
  cancelled: /*i18n*/ {
    id: 'event.cancelled',
    message: 'The event was cancelled. All who come are told.',
    comment: 'In the timeline of an event.',
  },
  ended: /*i18n*/ { id: 'event.ended', message: 'The event was closed.', comment: 'In the timeline of an event.' },
  evaluated: /*i18n*/ {
    id: 'event.evaluated',
    message: 'A participant answered the evaluation.',
    comment: 'In the timeline of an event.',
  },
  mondayWritten: /*i18n*/ {
    id: 'event.monday-written',
    message: 'A participant wrote a Monday act.',
    comment: 'In the timeline of an event.',
  },
  mondayAnswered: /*i18n*/ {
    id: 'event.monday-answered',
    message: 'A participant said how their Monday act went after {after} months.',
    comment: 'In the timeline of an event.',
  },
  reminded: /*i18n*/ {
    id: 'event.reminded',
    message:
      '{count, plural, one {One participant was reminded by mail.} other {# participants were reminded by mail.}}',
    comment: 'In the timeline of an event.',
  },
  erased: /*i18n*/ {
    id: 'event.erased',
    message:
      '{count, plural, one {The personal data of one participant were erased.} other {The personal data of # participants were erased.}}',
    comment: 'In the timeline of an event.',
  },
  needsErased: /*i18n*/ {
    id: 'event.needs-erased',
    message:
      '{count, plural, one {What one participant needed was erased.} other {What # participants needed was erased.}}',
    comment: 'In the timeline of an event.',
  },
  cannotBePlanned: /*i18n*/ {
    id: 'event.cannot-be-planned',
    message: 'The event cannot be planned like this. Correct the fields that are marked.',
    comment: 'Error.',
  },
  endsBeforeItBegins: /*i18n*/ {
    id: 'event.ends-before-it-begins',
    message: 'The event ends before it begins. Choose a later end',
    comment: 'Error at a field. No full stop.',
  },
  answerTooLate: /*i18n*/ {
    id: 'event.answer-too-late',
    message: 'Answers are due after the event has begun. Choose an earlier day',
    comment: 'Error at a field. No full stop.',
  },
  placeMissing: /*i18n*/ {
    id: 'event.place-missing',
    message: 'Write where it is, or say that it is online',
    comment: 'Error at a field. No full stop.',
  },
  agendaOutside: /*i18n*/ {
    id: 'event.agenda-outside',
    message: 'This day is not a day of the event',
    comment: 'Error at a field. No full stop.',
  },
  agendaEnds: /*i18n*/ {
    id: 'event.agenda-ends',
    message: 'This point ends before it begins',
    comment: 'Error at a field. No full stop.',
  },
  seatsTwice: /*i18n*/ {
    id: 'event.seats-twice',
    message: 'These seats are in the list already. Add them to that row',
    comment: 'Error at a field. No full stop.',
  },
  seatsTaken: /*i18n*/ {
    id: 'event.seats-taken',
    message: 'There would be fewer seats than people who have one. Keep at least as many, or remove participants first',
    comment: 'Error at a field. No full stop.',
  },
  wasCancelled: /*i18n*/ {
    id: 'event.was-cancelled',
    message: 'The event was cancelled. Nothing in it can be changed.',
    comment: 'Error.',
  },
  hasEnded: /*i18n*/ {
    id: 'event.has-ended',
    message: 'The event is closed. Nothing in it can be changed.',
    comment: 'Error.',
  },
  isOver: /*i18n*/ {
    id: 'event.is-over',
    message: 'The event is over. You can still take attendance and close it.',
    comment: 'Error.',
  },
  notOver: /*i18n*/ {
    id: 'event.not-over',
    message: 'The event is not over yet. Close it after its last day.',
    comment: 'Error.',
  },
  notBegun: /*i18n*/ {
    id: 'event.not-begun',
    message: 'The event has not begun. Attendance is taken from its first day.',
    comment: 'Error.',
  },
  tooMany: /*i18n*/ {
    id: 'event.too-many',
    message: 'An event has at most 600 participants. Create another event.',
    comment: 'Error.',
  },
  alreadyThere: /*i18n*/ {
    id: 'event.already-there',
    message: 'A participant is in the list twice. Load the page again.',
    comment: 'Error.',
  },
  alreadyInvited: /*i18n*/ {
    id: 'event.already-invited',
    message: 'This address is in the event already',
    comment: 'Error at a field. No full stop.',
  },
  noSuchParticipant: /*i18n*/ {
    id: 'event.no-such-participant',
    message: 'This participant is not in the event. Load the page again.',
    comment: 'Error.',
  },
  wasRemoved: /*i18n*/ {
    id: 'event.was-removed',
    message: 'This participant was removed or erased.',
    comment: 'Error.',
  },
  cameAlready: /*i18n*/ {
    id: 'event.came-already',
    message: 'This participant was marked as present. Correct the attendance first.',
    comment: 'Error.',
  },
  noProgramme: /*i18n*/ {
    id: 'event.no-programme',
    message: 'The programme was not found. Choose one of your programmes',
    comment: 'Error at a field. No full stop.',
  },
  noLink: /*i18n*/ {
    id: 'event.no-link',
    message: 'This participant has no link: they were removed, or their data were erased.',
    comment: 'Error.',
  },
  notAttended: /*i18n*/ {
    id: 'event.not-attended',
    message: 'A certificate is made for those who were marked as present.',
    comment: 'Error.',
  },
  anotherUnit: /*i18n*/ {
    id: 'event.another-unit',
    message: 'another unit',
    comment: 'In place of a name that is not known here.',
  },
  matters: /*i18n*/ { id: 'event.matters', message: 'Events', comment: 'What a list calls the whole kind of matter.' },
} as const;
