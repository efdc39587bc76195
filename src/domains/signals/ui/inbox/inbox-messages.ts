export const lead = /*i18n*/ {
  id: 'inbox.lead',
  message: 'A signal is a report about a workplace. Signals that {unit} has registered or received, newest first.',
  comment: 'Under the heading. {unit} is the reader’s unit.',
};
export const filterStatus = /*i18n*/ {
  id: 'inbox.filter.status',
  message: 'Status',
  comment: 'Read aloud before the choice of status.',
};
export const filterOrigin = /*i18n*/ {
  id: 'inbox.filter.origin',
  message: 'Origin',
  comment: 'Read aloud before the choice of origin.',
};
export const all = /*i18n*/ { id: 'inbox.filter.all', message: 'All', comment: 'Choice of status: no limit.' };
export const open = /*i18n*/ {
  id: 'inbox.filter.open',
  message: 'Open',
  comment: 'Choice of status: registered by us.',
};
export const unanswered = /*i18n*/ {
  id: 'inbox.filter.unanswered',
  message: 'Not acknowledged',
  comment: 'Choice of status: received, and not acknowledged.',
};
export const acknowledged = /*i18n*/ {
  id: 'inbox.filter.acknowledged',
  message: 'Acknowledged',
  comment: 'Choice of status: an officer is responsible.',
};
export const anyOrigin = /*i18n*/ {
  id: 'inbox.filter.any-origin',
  message: 'Ours and received',
  comment: 'Choice of origin: no limit.',
};
export const own = /*i18n*/ { id: 'inbox.filter.own', message: 'Ours', comment: 'Choice of origin.' };
export const received = /*i18n*/ { id: 'inbox.filter.received', message: 'Received', comment: 'Choice of origin.' };
export const listLabel = /*i18n*/ {
  id: 'inbox.list',
  message: 'Signals, newest first',
  comment: 'Read aloud before the list.',
};
export const workplaceNotSent = /*i18n*/ {
  id: 'inbox.workplace-not-sent',
  message: 'Signal {reference}',
  comment: 'In place of the name of the workplace, when it is not in what was sent.',
};
export const registered = /*i18n*/ {
  id: 'inbox.registered',
  message: 'registered {time}',
  comment: 'Under the date of our own signal.',
};
export const receivedAt = /*i18n*/ {
  id: 'inbox.received-at',
  message: 'received {time}',
  comment: 'Under the date of a received signal.',
};
export const answerBy = /*i18n*/ {
  id: 'inbox.answer-by',
  message: 'Answer by {date}',
  comment: 'At the end of a row.',
};
export const answerLate = /*i18n*/ {
  id: 'inbox.answer-late',
  message: 'Answer was due {date}',
  comment: 'At the end of a row.',
};
export const taken = /*i18n*/ {
  id: 'inbox.taken',
  message: 'Responsible: {name}',
  comment: 'At the end of a row. {name} is a colleague.',
};
export const takenByYou = /*i18n*/ {
  id: 'inbox.taken-by-you',
  message: 'Responsible: you',
  comment: 'At the end of a row.',
};
export const passedOn = /*i18n*/ {
  id: 'inbox.passed-on',
  message: '{count, plural, one {Disclosed once} other {Disclosed # times}}',
  comment: 'At the end of a row.',
};
export const acknowledgedThere = /*i18n*/ {
  id: 'inbox.acknowledged-there',
  message: '{sent, plural, one {Acknowledged by the recipient} other {Disclosed # times, {count} acknowledged}}',
  comment:
    'At the end of a row, after "Passed on once". {count} of those {sent} have an officer responsible; no name on purpose.',
};
export const count = /*i18n*/ {
  id: 'inbox.count',
  message: '{count, plural, one {# signal shown} other {# signals shown}}',
  comment: 'Above the list, and said aloud when another choice was made.',
};
export const older = /*i18n*/ { id: 'inbox.older', message: 'Show older', comment: 'Button under the list.' };
export const oldest = /*i18n*/ {
  id: 'inbox.oldest',
  message: 'All signals are shown.',
  comment: 'Under the list when there is nothing older.',
};
export const emptyTitle = /*i18n*/ {
  id: 'inbox.empty',
  message: 'No signals.',
  comment: 'Shown when the list is empty.',
};
export const emptyText = /*i18n*/ {
  id: 'inbox.empty.text',
  message: 'You see your own unit’s signals and those disclosed to it. Whether other units have signals is not shown.',
  comment: 'Under "Nothing here for you."',
};
export const emptyFilter = /*i18n*/ {
  id: 'inbox.empty.filter',
  message: 'No signals match the filter.',
  comment: 'Shown when a filter is set and nothing fits.',
};
export const showAll = /*i18n*/ {
  id: 'inbox.show-all',
  message: 'Show all',
  comment: 'Link that takes the filter away.',
};
export const readSignal = /*i18n*/ {
  id: 'inbox.read',
  message: 'Read the signal',
  comment: 'Button in My work that opens the signal.',
};
