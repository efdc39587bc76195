/** Every text of the pages about cases. */
export const casesLead = /*i18n*/ {
  id: 'cases.lead',
  message: 'Files of {unit}, in the capacity you act in now. Other agencies have their own files.',
  comment: 'Under the heading of the list of cases.',
};
export const whichCases = /*i18n*/ {
  id: 'cases.which',
  message: 'Which cases',
  comment: 'Hidden name of the choice between open and closed cases.',
};
export const openCases = /*i18n*/ { id: 'cases.open', message: 'Open', comment: 'Choice: open cases.' };
export const noOpenCases = /*i18n*/ {
  id: 'cases.none-open',
  message: 'No open cases',
  comment: 'Empty list of open cases.',
};
export const noClosedCases = /*i18n*/ {
  id: 'cases.none-closed',
  message: 'No closed cases',
  comment: 'Empty list of closed cases.',
};
export const noCasesText = /*i18n*/ {
  id: 'cases.none-text',
  message: 'A case is opened by a person, never automatically by a disclosure received.',
  comment: 'Under an empty list of cases.',
};
export const olderCases = /*i18n*/ {
  id: 'cases.older',
  message: 'Show older cases',
  comment: 'Button under the list of cases.',
};
export const rowOpened = /*i18n*/ {
  id: 'cases.row-opened',
  message: 'opened',
  comment: 'Under the date in a row of the list of cases.',
};
export const noWorkplace = /*i18n*/ {
  id: 'cases.no-workplace',
  message: 'Case {reference}',
  comment: 'A case of which no place of work is known.',
};
export const caseTab = /*i18n*/ {
  id: 'case.tab',
  message: 'Case {reference}',
  comment: 'Title of the browser tab; never a name.',
};
export const caseNotFound = /*i18n*/ {
  id: 'case.not-found',
  message: 'No such case',
  comment: 'Heading when a case is missing or hidden.',
};
export const toCases = /*i18n*/ {
  id: 'case.to-cases',
  message: 'To your cases',
  comment: 'Link to the list of cases.',
};
export const viewAs = /*i18n*/ {
  id: 'case.view-as',
  message: 'View as …',
  comment: 'Button: see the case as another unit sees it',
};
export const toNote = /*i18n*/ {
  id: 'case.to-note',
  message: 'Note',
  comment: 'Button above a case: to the form for a note',
};
export const sideLabel = /*i18n*/ {
  id: 'case.side',
  message: 'Time limits, support and responsible',
  comment: 'Hidden name of the column beside a case',
};
export const toRecords = /*i18n*/ {
  id: 'case.to-records',
  message: 'Official documents',
  comment: 'Button for a registrar: number, copies and refusals of a case',
};
export const endedBecause = /*i18n*/ {
  id: 'case.ended-because',
  message: 'Closed: {why}.',
  comment: 'Notice on a closed case; a reason in own words follows.',
};
export const openSince = /*i18n*/ {
  id: 'case.open-since',
  message: 'Open since {opened}',
  comment: 'Line above the title of an open case.',
};
export const wasOpen = /*i18n*/ {
  id: 'case.was-open',
  message: 'Open {opened} to {closed}',
  comment: 'Line above the title of a closed case.',
};
export const ownerYou = /*i18n*/ {
  id: 'case.owner-you',
  message: 'You are responsible',
  comment: 'Line above the title of a case.',
};
export const earlier = /*i18n*/ {
  id: 'case.earlier',
  message: 'Imported, earlier reference {reference}',
  comment: 'Line above the title of a case that came from a list of the agency.',
};
export const ownerOther = /*i18n*/ {
  id: 'case.owner-other',
  message: 'Responsible: {name}',
  comment: 'Line above the title of a case.',
};
export const partsLabel = /*i18n*/ {
  id: 'case.parts',
  message: 'On this page',
  comment: 'Hidden name of the links to the parts of a case.',
};
export const expiringTitle = /*i18n*/ {
  id: 'case.expiring-items',
  message: 'Expiring evidence and rights',
  comment: 'Name of expiring evidence and rights in the links of a case.',
};
export const timelineTitle = /*i18n*/ {
  id: 'case.timeline',
  message: 'Timeline',
  comment: 'Heading of everything that has happened in a case.',
};
export const otherAgencies = /*i18n*/ {
  id: 'case.other-agencies',
  message:
    'Other agencies may have their own files about the same matter. CAPE does not show whether they do; what they have disclosed to you is on the timeline.',
  comment: 'Under the sections of a case. It must be the same whether other agencies hold anything or not.',
};
export const timelineNote = /*i18n*/ {
  id: 'case.timeline-note',
  message: 'Compiled for you only: what your unit did, and what was disclosed to it. Nothing here is ever overwritten.',
  comment: 'Under the heading of the timeline of a case.',
};
export const timelineAll = /*i18n*/ {
  id: 'case.timeline.all',
  message: 'All entries',
  comment: 'Button over the timeline: shows every act.',
};
export const timelineThread = /*i18n*/ {
  id: 'case.timeline.thread',
  message: 'Only received and sent',
  comment: 'Button over the timeline: shows how the matter came here and where it went.',
};
export const withdrawNote = /*i18n*/ {
  id: 'case.withdraw-note',
  message: 'Withdraw the note',
  comment: 'Link under a note in the timeline, and button of the form it leads to.',
};
export const noteUndone = /*i18n*/ {
  id: 'case.note-undone',
  message: 'The note is withdrawn.',
  comment: 'Said after adding a note was undone.',
};
export const aboutUnknown = /*i18n*/ {
  id: 'case.about-unknown',
  message: 'Not known',
  comment: 'In place of a workplace or municipality, before or after a correction.',
};
export const toCorrect = /*i18n*/ {
  id: 'case.to-correct',
  message: 'Correct',
  comment: 'Link above a case: to the form that corrects workplace, sector and municipality.',
};
export const earlierActs = /*i18n*/ {
  id: 'case.timeline.earlier',
  message:
    '{more, select, true {{count} earlier and more} other {{count, plural, one {One earlier} other {# earlier}}}}',
  comment: 'Unfolds the acts before the last ten. {more} is true where not all of them have been fetched.',
};
export const olderActs = /*i18n*/ {
  id: 'case.older-acts',
  message: 'Show earlier entries',
  comment: 'Button under the timeline of a case.',
};
export const noteTitle = /*i18n*/ {
  id: 'case.note-title',
  message: 'Write a note',
  comment: 'Heading of the form for a note in a case.',
};
export const noteLabel = /*i18n*/ { id: 'case.note-label', message: 'Note', comment: 'Label of the field for a note.' };
export const noteHint = /*i18n*/ {
  id: 'case.note-hint',
  message: 'Write what was seen, said or decided. Use the alias, not the name.',
  comment: 'Under the label of a note.',
};
export const noteMissing = /*i18n*/ {
  id: 'case.note-missing',
  message: 'Write a note, or cancel.',
  comment: 'Error: an empty note.',
};
export const noteSend = /*i18n*/ {
  id: 'case.note-send',
  message: 'Add note',
  comment: 'Button that sends a note.',
};
export const noteSending = /*i18n*/ {
  id: 'case.note-sending',
  message: 'The note is being saved',
  comment: 'What is on its way, in the line of what waits to be sent.',
};
export const noteDone = /*i18n*/ {
  id: 'case.note-done',
  message: 'Note added to the case.',
  comment: 'Said after a note has arrived.',
};
export const expiringEmpty = /*i18n*/ {
  id: 'case.expiring-items-empty',
  message: 'Nothing added. That does not mean that nothing can be lost.',
  comment: 'The list of expiring evidence and rights is empty.',
};
export const sayAtRisk = /*i18n*/ {
  id: 'case.say-at-risk',
  message: 'Add expiring evidence or right',
  comment: 'Link to the form.',
};
export const findingRunningOut = /*i18n*/ {
  id: 'case.finding-running-out',
  message: 'Expires next: {what}, {date}',
  comment: 'Heading of expiring evidence and rights when something is running out.',
};
export const findingUnknown = /*i18n*/ {
  id: 'case.finding-unknown',
  message:
    'Expiry: {count, plural, one {one date is unknown, so ask today. Nothing else is expiring.} other {# dates are unknown, so ask today. Nothing else is expiring.}}',
  comment: 'Heading of expiring evidence and rights when a last day is not known.',
};
export const findingCalm = /*i18n*/ {
  id: 'case.finding-calm',
  message: 'No known evidence or right is about to expire',
  comment: 'Heading of expiring evidence and rights when nothing is urgent.',
};
export const findingBackwards = /*i18n*/ {
  id: 'case.finding-backwards',
  message:
    'What could have been secured: {saved} secured, {lost} lost, {never, plural, =0 {everything requested} other {# never requested}}',
  comment: 'Heading of expiring evidence and rights of a closed case, read backwards',
};
export const neverAsked = /*i18n*/ {
  id: 'case.never-asked',
  message: 'Never requested',
  comment: 'State on the line of a closed case: no one tried. Not the same as lost.',
};
export const keptUnknown = /*i18n*/ {
  id: 'case.kept-unknown',
  message: 'How long it was stored is not known.',
  comment: 'Line of a closed case: no last day is known',
};
export const couldUntil = /*i18n*/ {
  id: 'case.could-until',
  message: 'Could have been secured until {date}.',
  comment: 'Line of a closed case: the last day',
};
export const compareWithClosed = /*i18n*/ {
  id: 'case.compare-closed',
  message: 'Compare with a closed case',
  comment: 'Link to the expiring evidence and rights of two cases side by side',
};
export const compareWithOpen = /*i18n*/ {
  id: 'case.compare-open',
  message: 'Compare with an open case',
  comment: 'Link to the expiring evidence and rights of two cases side by side',
};
export const heldBy = /*i18n*/ {
  id: 'case.held-by',
  message: 'Held by: {holder}',
  comment: 'Expiring evidence and rights: who holds it.',
};
export const savedBy = /*i18n*/ {
  id: 'case.saved-by',
  message: 'May be secured by: {saver}. {act}.',
  comment: 'Expiring evidence and rights: who may lawfully save it, by which act.',
};
export const isObstacle = /*i18n*/ {
  id: 'case.is-obstacle',
  message: '{name} ({code})',
  comment: 'Expiring evidence and rights: the obstacle that its loss is, by name and code.',
};
export const stateOn = /*i18n*/ {
  id: 'case.state-on',
  message: '{state} {date}',
  comment: 'A state in expiring evidence and rights with its date: Saved 14 Aug.',
};
export const stateKnown = /*i18n*/ {
  id: 'case.state-known',
  message: 'Known, no expiry date',
  comment: 'State in expiring evidence and rights: hours that come back every week.',
};
export const unknownSince = /*i18n*/ {
  id: 'case.unknown-since',
  message: 'Unknown since {date}.',
  comment: 'Expiring evidence and rights: since when the last day is unknown.',
};
export const stateSaved = /*i18n*/ {
  id: 'case.state-saved',
  message: 'Secured',
  comment: 'State of an expiring row.',
};
export const stateLost = /*i18n*/ { id: 'case.state-lost', message: 'Lost', comment: 'State of an expiring row.' };
export const stateUnknown = /*i18n*/ {
  id: 'case.state-unknown',
  message: 'Unknown',
  comment: 'State in the list of expiring evidence: the last day is unknown.',
};
export const stateRunningOut = /*i18n*/ {
  id: 'case.state-running-out',
  message: 'Expiring',
  comment: 'State of an expiring row.',
};
export const stateAhead = /*i18n*/ {
  id: 'case.state-ahead',
  message: 'Time remains',
  comment: 'State in expiring evidence and rights: there is time left.',
};
export const closedCases = /*i18n*/ { id: 'cases.closed', message: 'Closed', comment: 'Choice: closed cases.' };
