export const fileTab = /*i18n*/ {
  id: 'prosecution.file.file-tab',
  message: 'Criminal file {reference}',
  comment: 'Title and browser tab; never a name',
};
export const aboutWhom = /*i18n*/ {
  id: 'prosecution.file.about-whom',
  message: 'Injured parties: {parties}',
  comment: 'Under the title: whom the file is about, by alias',
};
export const partsLabel = /*i18n*/ {
  id: 'prosecution.file.parts',
  message: 'On this page',
  comment: 'Hidden name of the links to the parts of a criminal file',
};
export const notFoundTitle = /*i18n*/ {
  id: 'prosecution.file.not-found-title',
  message: 'Criminal file',
  comment: 'Title where nothing can be shown',
};
export const toFiles = /*i18n*/ {
  id: 'prosecution.file.to-files',
  message: 'To the list of criminal files',
  comment: 'Link',
};
export const openBoard = /*i18n*/ {
  id: 'prosecution.file.open-board',
  message: 'Open the overview of elements',
  comment: 'Button',
};
export const boardFor = /*i18n*/ {
  id: 'prosecution.file.board-for',
  message: 'Elements for {alias}',
  comment: 'Link to the board of one injured party',
};
export const reportedOn = /*i18n*/ {
  id: 'prosecution.file.reported-on',
  message: 'Reported {date}',
  comment: 'Fact of the file',
};
export const reportWhat = /*i18n*/ {
  id: 'prosecution.file.report-what',
  message: 'What was reported',
  comment: 'Fact of the file',
};
export const suspectedOffences = /*i18n*/ {
  id: 'prosecution.file.suspected-offences',
  message: 'Suspected offences',
  comment: 'Fact of the file',
};
export const ledBy = /*i18n*/ { id: 'prosecution.file.led-by', message: 'Investigation', comment: 'Fact of the file' };
export const ledByPolice = /*i18n*/ {
  id: 'prosecution.file.led-by-police',
  message: 'Police',
  comment: 'Who leads the investigation',
};
export const ledByProsecutor = /*i18n*/ {
  id: 'prosecution.file.led-by-prosecutor',
  message: 'Prosecutor',
  comment: 'Who leads the investigation',
};
export const notOpenedYet = /*i18n*/ {
  id: 'prosecution.file.not-opened-yet',
  message: 'Not opened',
  comment: 'Fact of the file',
};
export const openedOn = /*i18n*/ {
  id: 'prosecution.file.opened-on',
  message: 'opened {date}',
  comment: 'Fact of the file',
};
export const peopleTitle = /*i18n*/ {
  id: 'prosecution.file.people-title',
  message: 'Injured parties and suspects',
  comment: 'Heading',
};
export const injuredParties = /*i18n*/ {
  id: 'prosecution.file.injured-parties',
  message: 'Injured parties',
  comment: 'Heading',
};
export const suspects = /*i18n*/ { id: 'prosecution.file.suspects', message: 'Suspects', comment: 'Heading' };
export const nobody = /*i18n*/ {
  id: 'prosecution.file.nobody',
  message: 'None',
  comment: 'Where the list of people is empty',
};
export const meetsSupportOn = /*i18n*/ {
  id: 'prosecution.file.meets-support-on',
  message: 'Meeting with the support service {date}',
  comment: 'At an injured party',
};
export const notified = /*i18n*/ {
  id: 'prosecution.file.notified',
  message: 'Notified {date}',
  comment: 'At a suspect',
};
export const notNotified = /*i18n*/ {
  id: 'prosecution.file.not-notified',
  message: 'Not notified',
  comment: 'At a suspect',
};
export const sendEvidence = /*i18n*/ {
  id: 'prosecution.file.send-evidence',
  message: 'Send evidence',
  comment: 'Button and title',
};
export const evidenceTitle = /*i18n*/ {
  id: 'prosecution.file.evidence-title',
  message: 'Evidence',
  comment: 'Heading',
};
export const evidenceNone = /*i18n*/ {
  id: 'prosecution.file.evidence-none',
  message: 'No evidence',
  comment: 'Empty list of evidence',
};
export const addEvidence = /*i18n*/ {
  id: 'prosecution.file.add-evidence',
  message: 'Add evidence',
  comment: 'Button and title',
};
export const securedLine = /*i18n*/ {
  id: 'prosecution.file.secured-line',
  message: '{by}, {date} ({capacity})',
  comment: 'Custody: who secured it, when, in which capacity',
};
export const cameFrom = /*i18n*/ {
  id: 'prosecution.file.came-from',
  message: 'Received from {unit}',
  comment: 'At an item from another agency',
};
export const accountOf = /*i18n*/ {
  id: 'prosecution.file.account-of',
  message: '{alias}’s own account',
  comment: 'At an item: whose account it is',
};
export const standsAlone = /*i18n*/ {
  id: 'prosecution.file.stands-alone',
  message: 'Independent of the injured parties’ accounts',
  comment: 'At an item',
};
export const restsOnWord = /*i18n*/ {
  id: 'prosecution.file.rests-on-word',
  message: 'Based on a person’s account',
  comment: 'At an item',
};
export const saidByPerson = /*i18n*/ {
  id: 'prosecution.file.said-by-person',
  message: 'assessed by a person',
  comment: 'At an item: independence assessed by a person',
};
export const keptUntil = /*i18n*/ {
  id: 'prosecution.file.kept-until',
  message: 'Original kept until {date}',
  comment: 'At an item',
};
export const correct = /*i18n*/ { id: 'prosecution.file.correct', message: 'Correct', comment: 'Link at an item' };
export const correctNamed = /*i18n*/ {
  id: 'prosecution.file.correct-named',
  message: 'Correct {label}',
  comment: 'The same for those who hear the page',
};
export const askedTitle = /*i18n*/ {
  id: 'prosecution.file.asked-title',
  message: 'Requested evidence',
  comment: 'Heading',
};
export const askedNone = /*i18n*/ {
  id: 'prosecution.file.asked-none',
  message: 'No requests',
  comment: 'Empty',
};
export const ask = /*i18n*/ { id: 'prosecution.file.ask', message: 'Request evidence', comment: 'Button and title' };
export const replyTo = /*i18n*/ {
  id: 'prosecution.file.reply-to',
  message: 'Record answer',
  comment: 'Link at a request',
};
export const replyNamed = /*i18n*/ {
  id: 'prosecution.file.reply-named',
  message: 'Record answer: {what}',
  comment: 'The same for those who hear the page',
};
export const askedLine = /*i18n*/ {
  id: 'prosecution.file.asked-line',
  message: 'Requested {date}, {holder}',
  comment: 'At a request; holder is who has it',
};
export const lostOn = /*i18n*/ { id: 'prosecution.file.lost-on', message: 'Expires {date}', comment: 'At a request' };
export const lostUnknown = /*i18n*/ {
  id: 'prosecution.file.lost-unknown',
  message: 'Expiry date not known: ask today',
  comment: 'At a request',
};
export const goneSince = /*i18n*/ {
  id: 'prosecution.file.gone-since',
  message: 'Lost since {date}',
  comment: 'At a request',
};
export const askFirstAnswers = /*i18n*/ {
  id: 'investigation.ask-first-answers',
  message: 'Ask a person’s support unit for their first answers',
  comment: 'Link on the page of a criminal file',
};
export const notAskedYet = /*i18n*/ {
  id: 'prosecution.file.not-asked-yet',
  message: 'Not requested yet: the case’s expiring evidence',
  comment: 'Link under what was asked for in a criminal file',
};
export const under18 = /*i18n*/ {
  id: 'prosecution.file.under-18',
  message: 'Under 18 at the time of the offence',
  comment: 'Under the alias of an injured person',
};
export const receiptFor = /*i18n*/ {
  id: 'prosecution.file.receipt-for',
  message: 'Receipt for {label}',
  comment: 'Unfolds two buttons at a piece of evidence: a receipt for those it was taken from. {label} such as E07',
};
