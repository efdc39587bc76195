export const inboxLead = /*i18n*/ {
  id: 'suspicion.inbox.lead',
  message:
    'A suspicion is about a person who may be exploited, handed over so that one unit is responsible. Those to {unit} and from it, newest first.',
  comment: 'Under the heading of the list.',
};
export const inboxList = /*i18n*/ {
  id: 'suspicion.inbox.list',
  message: 'Suspicions',
  comment: 'Name of the list for those who hear it.',
};
export const inboxFilter = /*i18n*/ {
  id: 'suspicion.inbox.filter',
  message: 'Which are shown',
  comment: 'Name of the filter.',
};
export const inboxAll = /*i18n*/ { id: 'suspicion.inbox.all', message: 'All', comment: 'Filter.' };
export const inboxEmpty = /*i18n*/ {
  id: 'suspicion.inbox.empty',
  message: 'Nothing here',
  comment: 'When the list is empty.',
};
export const inboxEmptyText = /*i18n*/ {
  id: 'suspicion.inbox.empty.text',
  message: 'What others hand over to your unit comes here, and what your unit hands over.',
  comment: 'When the list is empty.',
};
export const older = /*i18n*/ { id: 'suspicion.inbox.older', message: 'Show older', comment: 'Button under the list.' };
export const rowConsultation = /*i18n*/ {
  id: 'suspicion.row.consultation',
  message: 'Consultation without a person',
  comment: 'In a row, in place of an alias.',
};
export const rowHandedOver = /*i18n*/ {
  id: 'suspicion.row.handed-over',
  message: 'handed over {time}',
  comment: 'In a row.',
};
export const rowReceived = /*i18n*/ { id: 'suspicion.row.received', message: 'arrived {time}', comment: 'In a row.' };
export const rowDue = /*i18n*/ { id: 'suspicion.row.due', message: 'Answer by {when}', comment: 'In a row.' };
export const rowLate = /*i18n*/ {
  id: 'suspicion.row.late',
  message: 'Should have been answered {when}',
  comment: 'In a row.',
};
export const rowStepManager = /*i18n*/ {
  id: 'suspicion.row.step.manager',
  message: 'With the unit’s manager',
  comment: 'In a row: gone one step up.',
};
export const rowStepAbove = /*i18n*/ {
  id: 'suspicion.row.step.above',
  message: 'Above the unit’s manager',
  comment: 'In a row: gone two steps up.',
};
export const rowOwner = /*i18n*/ { id: 'suspicion.row.owner', message: 'Responsible: {name}', comment: 'In a row.' };
export const rowThere = /*i18n*/ {
  id: 'suspicion.row.there',
  message: 'Somebody there is responsible',
  comment: 'In a row of what was handed over.',
};
export const rowNotThere = /*i18n*/ {
  id: 'suspicion.row.not-there',
  message: 'Nobody there has taken it yet',
  comment: 'In a row of what was handed over.',
};
export const tab = /*i18n*/ {
  id: 'suspicion.page.tab',
  message: 'Suspicion {reference}',
  comment: 'Name of the page.',
};
export const notFound = /*i18n*/ { id: 'suspicion.page.not-found', message: 'No suspicion here', comment: 'Heading.' };
export const toInbox = /*i18n*/ { id: 'suspicion.page.to-inbox', message: 'To all suspicions', comment: 'Link.' };
export const nobodyOwns = /*i18n*/ {
  id: 'suspicion.page.nobody-owns',
  message: 'Nobody owns this',
  comment: 'Heading of what to do next.',
};
export const nobodyOwnsDue = /*i18n*/ {
  id: 'suspicion.page.due',
  message: '{late, select, yes {An answer should have come {when}} other {Answer due {when}}}',
  comment: 'Over the heading of what to do next.',
};
export const nobodyOwnsAcute = /*i18n*/ {
  id: 'suspicion.page.acute',
  message: 'Acute: something has to happen tonight.',
  comment: 'Chip.',
};
export const lineNote = /*i18n*/ {
  id: 'suspicion.page.line.note',
  message:
    'It goes up in your own line alone. Whoever stands above it learns that one matter is unanswered, and for how long; nothing of what it is about.',
  comment: 'Under the line of command.',
};
export const acknowledge = /*i18n*/ {
  id: 'suspicion.acknowledge.button',
  message: 'Acknowledge and become responsible',
  comment: 'Button: act suspicion.acknowledge.',
};
export const acknowledgeEffect = /*i18n*/ {
  id: 'suspicion.acknowledge.effect',
  message: 'When you acknowledge it, those who handed it over learn that and the time. Nothing more.',
  comment: 'Under the button.',
};
export const acknowledging = /*i18n*/ {
  id: 'suspicion.acknowledging',
  message: 'Acknowledge a suspicion',
  comment: 'In the list of what is on its way.',
};
export const didAcknowledge = /*i18n*/ {
  id: 'suspicion.did-acknowledge',
  message: 'You are responsible now',
  comment: 'On the page afterwards.',
};
export const handedTitle = /*i18n*/ {
  id: 'suspicion.handed.title',
  message: 'What was handed over',
  comment: 'Heading.',
};
export const notAsked = /*i18n*/ {
  id: 'suspicion.not-asked',
  message: 'Not asked',
  comment: 'Stands while nothing is pressed. It is not a no.',
};
export const aboutPerson = /*i18n*/ { id: 'suspicion.about.person', message: 'About a person', comment: 'Value.' };
export const aboutConsultation = /*i18n*/ {
  id: 'suspicion.about.consultation',
  message: 'Consultation: facts without a person',
  comment: 'Value.',
};
export const consentYes = /*i18n*/ {
  id: 'suspicion.consent.yes',
  message: 'Said yes to this hand-over',
  comment: 'Value.',
};
export const consentNotAsked = /*i18n*/ {
  id: 'suspicion.consent.not-asked',
  message: 'Could not be asked',
  comment: 'Value.',
};
export const signsNone = /*i18n*/ {
  id: 'suspicion.signs.none',
  message: 'No signs were noted. That is not a no.',
  comment: 'Value.',
};
export const signsNote = /*i18n*/ {
  id: 'suspicion.signs.note',
  message:
    'Signs point to something; they decide nothing, and there is no sum of them. What is not listed was not asked about.',
  comment: 'Under the list of signs.',
};
export const peopleNumber = /*i18n*/ {
  id: 'suspicion.people.number',
  message:
    '{known, select, counted {{number, plural, one {# person} other {# people}}, counted} other {about {number, plural, one {# person} other {# people}}}}',
  comment: 'Value: how many people.',
};
export const peopleUnknown = /*i18n*/ {
  id: 'suspicion.people.unknown',
  message: 'Not known; not zero',
  comment: 'Value.',
};
export const nothingTold = /*i18n*/ {
  id: 'suspicion.nothing-told',
  message: 'Not told',
  comment: 'Value: the fact did not cross.',
};
export const purposeTitle = /*i18n*/ {
  id: 'suspicion.purpose',
  message: 'Why it was handed over',
  comment: 'Name of a fact.',
};
export const groundTitle = /*i18n*/ { id: 'suspicion.ground', message: 'On which ground', comment: 'Name of a fact.' };
export const timelineTitle = /*i18n*/ { id: 'suspicion.timeline', message: 'What has happened', comment: 'Heading.' };
export const fromUnit = /*i18n*/ {
  id: 'suspicion.from',
  message: 'Handed over by {from}, {when}',
  comment: 'Above the heading.',
};
export const byUs = /*i18n*/ {
  id: 'suspicion.by-us',
  message: 'Handed over from here, {when}',
  comment: 'Above the heading.',
};
export const ownerYou = /*i18n*/ {
  id: 'suspicion.owner.you',
  message: 'You are responsible',
  comment: 'Above the heading.',
};
export const ownerOther = /*i18n*/ {
  id: 'suspicion.owner.other',
  message: 'Responsible: {name}',
  comment: 'Above the heading.',
};
export const receiptAcknowledged = /*i18n*/ {
  id: 'suspicion.receipt.acknowledged',
  message: 'Acknowledged',
  comment: 'Over the time, large.',
};
export const receiptWaiting = /*i18n*/ {
  id: 'suspicion.receipt.waiting',
  message: 'Handed over',
  comment: 'Over the time, large, while nobody there has taken it.',
};
export const receiptSomebody = /*i18n*/ {
  id: 'suspicion.receipt.somebody',
  message: 'Somebody at {unit} is now responsible. It took {minutes, plural, one {# minute} other {# minutes}}.',
  comment: 'Under the time: under three hours.',
};
export const receiptSomebodyLater = /*i18n*/ {
  id: 'suspicion.receipt.somebody.later',
  message: 'Somebody at {unit} is now responsible. It took {hours, plural, one {# hour} other {# hours}}.',
  comment: 'Under the time: three hours or more.',
};
export const receiptNobody = /*i18n*/ {
  id: 'suspicion.receipt.nobody',
  message: 'Nobody at {unit} has taken it yet.',
  comment: 'Under the time.',
};
export const receiptSent = /*i18n*/ { id: 'suspicion.receipt.sent', message: 'Handed over', comment: 'Step.' };
export const receiptArrived = /*i18n*/ {
  id: 'suspicion.receipt.arrived',
  message: 'Arrived, sealed, in their letter-box',
  comment: 'Step.',
};
export const receiptNotYet = /*i18n*/ {
  id: 'suspicion.receipt.not-yet',
  message: 'not yet',
  comment: 'In place of a time.',
};
export const receiptNoMore = /*i18n*/ {
  id: 'suspicion.receipt.no-more',
  message:
    'You learn no more of the person without their yes. Your unit gets one answer a year, for at least five together.',
  comment: 'In the plum box.',
};
export const closeTitle = /*i18n*/ {
  id: 'suspicion.close.title',
  message: 'End it here',
  comment: 'Heading and button.',
};
export const closeLead = /*i18n*/ {
  id: 'suspicion.close.lead',
  message: 'A case is not opened by this. Those who handed it over learn nothing of how it ends.',
  comment: 'Under the heading.',
};
export const closeHow = /*i18n*/ { id: 'suspicion.close.how', message: 'How does it end?', comment: 'Label.' };
export const closeHowMissing = /*i18n*/ {
  id: 'suspicion.close.how.missing',
  message: 'Choose how it ends',
  comment: 'Error.',
};
export const closeWhy = /*i18n*/ { id: 'suspicion.close.why', message: 'Why?', comment: 'Label.' };
export const closeWhyMissing = /*i18n*/ {
  id: 'suspicion.close.why.missing',
  message: 'Choose why it ends',
  comment: 'Error.',
};
export const closeCount = /*i18n*/ {
  id: 'suspicion.close.count',
  message: 'How many people was it about?',
  comment: 'Label.',
};
export const closeCountHint = /*i18n*/ {
  id: 'suspicion.close.count.hint',
  message: 'A number for the count. Nothing else of them is kept for it.',
  comment: 'Hint.',
};
export const closeCountWrong = /*i18n*/ {
  id: 'suspicion.close.count.wrong',
  message: 'Write a number, also 0',
  comment: 'Error.',
};
export const closeNote = /*i18n*/ { id: 'suspicion.close.note', message: 'Note for your unit', comment: 'Label.' };
export const closeSend = /*i18n*/ { id: 'suspicion.close.send', message: 'End it', comment: 'Button.' };
export const closing = /*i18n*/ {
  id: 'suspicion.closing',
  message: 'End a suspicion',
  comment: 'In the list of what is on its way.',
};
export const didClose = /*i18n*/ {
  id: 'suspicion.did-close',
  message: 'It has ended here',
  comment: 'On the page afterwards.',
};
export const closedTitle = /*i18n*/ { id: 'suspicion.closed.title', message: 'How it ended', comment: 'Heading.' };
export const closedLine = /*i18n*/ {
  id: 'suspicion.closed.line',
  message: '{outcome}. {reason}. Counted: {count}. {when}',
  comment: 'How it ended: outcome, reason, number of people, when.',
};
export const signsTitle = /*i18n*/ { id: 'suspicion.signs.title', message: 'Signs', comment: 'Heading.' };
export const readSigns = /*i18n*/ {
  id: 'suspicion.read-signs',
  message: 'Read the signs',
  comment: 'Link to the form in which the signs are read.',
};
export const openCase = /*i18n*/ {
  id: 'suspicion.open-case',
  message: 'Open a case',
  comment: 'Button on a suspicion that somebody has taken: opens a file of the own house that rests on it',
};
