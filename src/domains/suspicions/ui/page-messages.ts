export const inboxLead = /*i18n*/ {
  id: 'suspicion.inbox.lead',
  message:
    'A suspicion of exploitation concerns a person who may be exploited. It is handed over so that one unit is responsible. Suspicions to and from {unit}, newest first.',
  comment: 'Under the heading of the list.',
};
export const inboxList = /*i18n*/ {
  id: 'suspicion.inbox.list',
  message: 'Suspected exploitation',
  comment: 'Name of the list for those who hear it.',
};
export const inboxFilter = /*i18n*/ {
  id: 'suspicion.inbox.filter',
  message: 'Filter',
  comment: 'Name of the filter.',
};
export const inboxAll = /*i18n*/ { id: 'suspicion.inbox.all', message: 'All', comment: 'Filter.' };
export const inboxEmpty = /*i18n*/ {
  id: 'suspicion.inbox.empty',
  message: 'No suspicions of exploitation',
  comment: 'When the list is empty.',
};
export const inboxEmptyText = /*i18n*/ {
  id: 'suspicion.inbox.empty.text',
  message: 'Suspicions of exploitation handed over to and from your unit appear here.',
  comment: 'When the list is empty.',
};
export const older = /*i18n*/ { id: 'suspicion.inbox.older', message: 'Show older', comment: 'Button under the list.' };
export const rowConsultation = /*i18n*/ {
  id: 'suspicion.row.consultation',
  message: 'Anonymised consultation',
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
  message: 'Answer was due {when}',
  comment: 'In a row.',
};
export const rowStepManager = /*i18n*/ {
  id: 'suspicion.row.step.manager',
  message: 'With the unit’s manager',
  comment: 'In a row: escalated one step.',
};
export const rowStepAbove = /*i18n*/ {
  id: 'suspicion.row.step.above',
  message: 'Above the unit’s manager',
  comment: 'In a row: escalated two steps.',
};
export const rowLapsed = /*i18n*/ {
  id: 'suspicion.row.lapsed',
  message: 'Lapsed: no one answered in time',
  comment: 'In a row.',
};
export const rowOwner = /*i18n*/ { id: 'suspicion.row.owner', message: 'Responsible: {name}', comment: 'In a row.' };
export const rowThere = /*i18n*/ {
  id: 'suspicion.row.there',
  message: 'A person at the receiving unit is responsible',
  comment: 'In a row of what was handed over.',
};
export const rowNotThere = /*i18n*/ {
  id: 'suspicion.row.not-there',
  message: 'Not acknowledged by the recipient yet',
  comment: 'In a row of what was handed over.',
};
export const tab = /*i18n*/ {
  id: 'suspicion.page.tab',
  message: 'Suspicion of exploitation {reference}',
  comment: 'Name of the page.',
};
export const notFound = /*i18n*/ {
  id: 'suspicion.page.not-found',
  message: 'Suspicion of exploitation not found',
  comment: 'Heading.',
};
export const toInbox = /*i18n*/ {
  id: 'suspicion.page.to-inbox',
  message: 'To all suspicions of exploitation',
  comment: 'Link.',
};
export const nobodyOwns = /*i18n*/ {
  id: 'suspicion.page.nobody-owns',
  message: 'No one responsible',
  comment: 'Heading of what to do next.',
};
export const nobodyOwnsDue = /*i18n*/ {
  id: 'suspicion.page.due',
  message: '{late, select, yes {Answer was due {when}} other {Answer due {when}}}',
  comment: 'Over the heading of what to do next.',
};
export const nobodyOwnsAcute = /*i18n*/ {
  id: 'suspicion.page.acute',
  message: 'Acute: action needed tonight.',
  comment: 'Chip.',
};
export const lineNote = /*i18n*/ {
  id: 'suspicion.page.line.note',
  message:
    'It is escalated only within your own line of management. The next manager up learns that one matter is unanswered, and for how long, but not what it concerns.',
  comment: 'Under the line of management.',
};
export const handedTitle = /*i18n*/ {
  id: 'suspicion.handed.title',
  message: 'What was handed over',
  comment: 'Heading.',
};
export const notAsked = /*i18n*/ {
  id: 'suspicion.not-asked',
  message: 'Not asked',
  comment: 'Shown while nothing is pressed. It is not a no.',
};
export const aboutPerson = /*i18n*/ { id: 'suspicion.about.person', message: 'About a person', comment: 'Value.' };
export const aboutConsultation = /*i18n*/ {
  id: 'suspicion.about.consultation',
  message: 'Consultation: anonymised facts',
  comment: 'Value.',
};
export const consentYes = /*i18n*/ {
  id: 'suspicion.consent.yes',
  message: 'Consented to this hand-over',
  comment: 'Value.',
};
export const consentNotAsked = /*i18n*/ {
  id: 'suspicion.consent.not-asked',
  message: 'Could not be asked',
  comment: 'Value.',
};
export const signsNone = /*i18n*/ {
  id: 'suspicion.signs.none',
  message: 'No indicators were noted. This does not mean that there were none.',
  comment: 'Value.',
};
export const signsNote = /*i18n*/ {
  id: 'suspicion.signs.note',
  message: 'Indicators are not an assessment, and they are not added up. What is not listed was not asked about.',
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
  message: 'Number not known',
  comment: 'Value.',
};
export const nothingTold = /*i18n*/ {
  id: 'suspicion.nothing-told',
  message: 'Not stated',
  comment: 'Value: the fact was not sent.',
};
export const purposeTitle = /*i18n*/ {
  id: 'suspicion.purpose',
  message: 'Reason for the hand-over',
  comment: 'Name of a fact.',
};
export const groundTitle = /*i18n*/ { id: 'suspicion.ground', message: 'Legal ground', comment: 'Name of a fact.' };
export const timelineTitle = /*i18n*/ { id: 'suspicion.timeline', message: 'Timeline', comment: 'Heading.' };
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
  comment: 'Over the time, large, while it is not acknowledged there.',
};
export const receiptSomebody = /*i18n*/ {
  id: 'suspicion.receipt.somebody',
  message: 'A person at {unit} is now responsible. It took {minutes, plural, one {# minute} other {# minutes}}.',
  comment: 'Under the time: under three hours.',
};
export const receiptSomebodyLater = /*i18n*/ {
  id: 'suspicion.receipt.somebody.later',
  message: 'A person at {unit} is now responsible. It took {hours, plural, one {# hour} other {# hours}}.',
  comment: 'Under the time: three hours or more.',
};
export const receiptNobody = /*i18n*/ {
  id: 'suspicion.receipt.nobody',
  message: 'Not acknowledged at {unit} yet.',
  comment: 'Under the time.',
};
export const receiptDeclined = /*i18n*/ { id: 'suspicion.receipt.declined', message: 'Declined', comment: 'Step.' };
export const receiptLapsed = /*i18n*/ {
  id: 'suspicion.receipt.lapsed',
  message: 'Lapsed unanswered',
  comment: 'Step.',
};
export const receiptClosed = /*i18n*/ { id: 'suspicion.receipt.closed', message: 'Closed there', comment: 'Step.' };
export const receiptDeclinedBy = /*i18n*/ {
  id: 'suspicion.receipt.declined-by',
  message: '{unit} has declined. You are responsible.',
  comment: 'Under the time.',
};
export const receiptLapsedAt = /*i18n*/ {
  id: 'suspicion.receipt.lapsed-at',
  message: '{unit} did not answer in time. You are responsible.',
  comment: 'Under the time.',
};
export const receiptSent = /*i18n*/ { id: 'suspicion.receipt.sent', message: 'Handed over', comment: 'Step.' };
export const receiptArrived = /*i18n*/ {
  id: 'suspicion.receipt.arrived',
  message: 'Received, encrypted',
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
    'You are told nothing more about the person without consent: only that it was received, and that it is closed. Your unit gets one summary a year, covering at least five hand-overs.',
  comment: 'In the plum box.',
};
export const closeTitle = /*i18n*/ {
  id: 'suspicion.close.title',
  message: 'Close the suspicion of exploitation',
  comment: 'Heading and button.',
};
export const closeLead = /*i18n*/ {
  id: 'suspicion.close.lead',
  message: 'No case is opened by this. The sender is not told the outcome.',
  comment: 'Under the heading.',
};
export const closeHow = /*i18n*/ { id: 'suspicion.close.how', message: 'Outcome', comment: 'Label.' };
export const closeHowMissing = /*i18n*/ {
  id: 'suspicion.close.how.missing',
  message: 'Choose the outcome',
  comment: 'Error.',
};
export const closeWhy = /*i18n*/ { id: 'suspicion.close.why', message: 'Reason', comment: 'Label.' };
export const closeWhyMissing = /*i18n*/ {
  id: 'suspicion.close.why.missing',
  message: 'Choose the reason',
  comment: 'Error.',
};
export const closeCount = /*i18n*/ {
  id: 'suspicion.close.count',
  message: 'How many people did it concern?',
  comment: 'Label.',
};
export const closeCountHint = /*i18n*/ {
  id: 'suspicion.close.count.hint',
  message: 'A number for the statistics. No other data about them is saved for the statistics.',
  comment: 'Hint.',
};
export const closeCountWrong = /*i18n*/ {
  id: 'suspicion.close.count.wrong',
  message: 'Write a whole number, such as 3 or 0',
  comment: 'Error.',
};
export const closeNote = /*i18n*/ { id: 'suspicion.close.note', message: 'Note for your unit', comment: 'Label.' };
export const closeSend = /*i18n*/ { id: 'suspicion.close.send', message: 'Close suspicion', comment: 'Button.' };
export const closing = /*i18n*/ {
  id: 'suspicion.closing',
  message: 'The suspicion is being closed',
  comment: 'In the list of what is on its way.',
};
export const didClose = /*i18n*/ {
  id: 'suspicion.did-close',
  message: 'Suspicion closed',
  comment: 'On the page afterwards.',
};
export const closedTitle = /*i18n*/ { id: 'suspicion.closed.title', message: 'Outcome', comment: 'Heading.' };
export const closedLine = /*i18n*/ {
  id: 'suspicion.closed.line',
  message: '{outcome}. {reason}. Counted: {count}. {when}',
  comment: 'How it ended: outcome, reason, number of people, when.',
};
export const signsTitle = /*i18n*/ { id: 'suspicion.signs.title', message: 'Indicators', comment: 'Heading.' };
export const readSigns = /*i18n*/ {
  id: 'suspicion.read-signs',
  message: 'Read the indicators',
  comment: 'Link to the form in which the signs are read.',
};
export const openCase = /*i18n*/ {
  id: 'suspicion.open-case',
  message: 'Open a case',
  comment: 'Button on a suspicion that is acknowledged: opens a file of the reader’s agency that rests on it',
};
