/** Texts of planning together: the list, the plan, asking, inviting. */
export { interpreterStates } from '../../plan/code-messages.ts';

export const purposeOf = /*i18n*/ {
  id: 'inspection.purpose-of',
  message: 'Purpose: {purpose}',
  comment: 'On the plan',
};
export const purposeSetOn = /*i18n*/ {
  id: 'inspection.purpose-set-on',
  message: 'Set {when}, before any agency was asked.',
  comment: 'On the plan',
};
export const noPlace = /*i18n*/ { id: 'inspection.no-place', message: 'No workplace set', comment: 'On the plan' };
export const noTime = /*i18n*/ { id: 'inspection.no-time', message: 'No time set', comment: 'On the plan' };
export const tab = /*i18n*/ {
  id: 'inspection.tab',
  message: 'Inspection',
  comment: 'Browser tab: never the name of a workplace',
};
export const whoDoesWhat = /*i18n*/ {
  id: 'inspection.who-does-what',
  message: 'Division of tasks',
  comment: 'Heading on the plan: in the order in which they go in',
};
export const whatWeKnow = /*i18n*/ {
  id: 'inspection.what-we-know',
  message: 'Information received',
  comment: 'Heading on the plan',
};
export const whatWeKnowNote = /*i18n*/ {
  id: 'inspection.what-we-know-note',
  message: 'The answers came only to our unit. They are not in the joint workspace.',
  comment: 'Under the heading',
};
export const beforeYouWrite = /*i18n*/ {
  id: 'inspection.before-you-write',
  message: 'Before you take notes',
  comment: 'Heading on the plan: duties to pass on',
};
export const neverAsk = /*i18n*/ {
  id: 'inspection.never-ask',
  message: 'Do not ask about the right to be in the country.',
  comment: 'On the plan',
};
export const sameCard = /*i18n*/ {
  id: 'inspection.same-card',
  message: 'Give everyone the same card, including the manager. Offer everyone a talk, in random order.',
  comment: 'On the plan',
};
export const dutyProposed = /*i18n*/ {
  id: 'inspection.duty-proposed',
  message: 'proposed, not known to be in force',
  comment: 'A duty to pass on that has been proposed',
};
export const unverified = /*i18n*/ {
  id: 'inspection.unverified',
  message: 'not verified',
  comment: 'Beside a provision that has not been compared with the law text',
};
export const noBasis = /*i18n*/ {
  id: 'inspection.no-basis',
  message: 'No legal basis set',
  comment: 'A part without a provision',
};
export const notPlanned = /*i18n*/ {
  id: 'inspection.not-planned',
  message: 'Not planned',
  comment: 'A section without content',
};
export const interpretersBooked = /*i18n*/ {
  id: 'inspection.interpreters-booked',
  message: 'Interpreters: {languages}',
  comment: 'On the plan',
};
export const interpretersNote = /*i18n*/ {
  id: 'inspection.interpreters-note',
  message: 'The manager and colleagues never interpret.',
  comment: 'On the plan',
};
export const interpreterState = /*i18n*/ {
  id: 'inspection.interpreter-state',
  message: '{language} ({state, select, booked {booked} asked {requested} other {none found}})',
  comment: 'One interpreter',
};
export const takesCare = /*i18n*/ {
  id: 'inspection.takes-care',
  message: 'On-site support: {unit}',
  comment: 'On the plan',
};
export const bedsOnCall = /*i18n*/ {
  id: 'inspection.beds-on-call',
  message: 'Emergency beds for women: {women}; for men: {men}',
  comment: 'On the plan',
};
export const notAsked = /*i18n*/ {
  id: 'inspection.not-asked-yet',
  message: 'not asked',
  comment: 'Number of beds, which was not asked for',
};
export const reasonsTitle = /*i18n*/ {
  id: 'inspection.reasons-title',
  message: 'Reasons for choosing this workplace',
  comment: 'Heading on the plan',
};
export const reasonChecked = /*i18n*/ {
  id: 'inspection.reason-checked',
  message: 'checked',
  comment: 'A reason that has been checked',
};
export const reasonUnchecked = /*i18n*/ {
  id: 'inspection.reason-unchecked',
  message: 'not checked',
  comment: 'A reason that has not been checked',
};
export const askedOn = /*i18n*/ {
  id: 'inspection.asked-on',
  message: 'Asked {when}; answer by {day}',
  comment: 'A question that waits',
};
export const noAnswerTitle = /*i18n*/ {
  id: 'inspection.no-answer-title',
  message: '{unit}: no answer may be given',
  comment: 'A refusal on the plan',
};
export const noAnswerText = /*i18n*/ {
  id: 'inspection.no-answer-text',
  message: 'The refusal is logged. It does not show whether the agency holds any information.',
  comment: 'A refusal on the plan',
};
export const ask = /*i18n*/ { id: 'inspection.ask', message: 'Ask an agency', comment: 'Link to asking for a share' };
export const invite = /*i18n*/ { id: 'inspection.invite', message: 'Invite a unit', comment: 'Link to inviting' };
export const writePlan = /*i18n*/ {
  id: 'inspection.write-plan',
  message: 'Edit plan',
  comment: 'Link to the form of the plan',
};
export const startVisit = /*i18n*/ { id: 'inspection.go-in', message: 'Start visit', comment: 'Button of the plan' };
export const toVisit = /*i18n*/ {
  id: 'inspection.to-visit',
  message: 'To your notes ({capacity})',
  comment: 'Link to the own visit',
};
export const endRoom = /*i18n*/ { id: 'inspection.end-room', message: 'Close the joint workspace', comment: 'Button' };
export const endReason = /*i18n*/ {
  id: 'inspection.end-reason',
  message: 'Reason for closing',
  comment: 'Label of the reason',
};
export const ending = /*i18n*/ {
  id: 'inspection.ending',
  message: 'The joint workspace is being closed',
  comment: 'While it is sent',
};
export const didEnd = /*i18n*/ {
  id: 'inspection.did-end',
  message: 'The joint workspace is closed. Save your record.',
  comment: 'After it was sent',
};
export const extract = /*i18n*/ {
  id: 'inspection.extract',
  message: 'Save our record and leave the joint workspace',
  comment: 'Button',
};
export const extracting = /*i18n*/ {
  id: 'inspection.extracting',
  message: 'The record is being saved',
  comment: 'While it is sent',
};
export const didExtract = /*i18n*/ {
  id: 'inspection.did-extract',
  message: 'The record is saved in your own file.',
  comment: 'After it was sent',
};
export const timelineTitle = /*i18n*/ { id: 'inspection.timeline-title', message: 'Timeline', comment: 'Heading' };
export const roomTitle = /*i18n*/ {
  id: 'inspection.room-title',
  message: 'In the joint workspace',
  comment: 'Heading: members',
};
export const invitedNotHere = /*i18n*/ {
  id: 'inspection.invited-not-here',
  message: '{unit}: invited, not joined yet',
  comment: 'Member list',
};
export const cameOn = /*i18n*/ { id: 'inspection.came-on', message: 'joined {when}, {capacity}', comment: 'Members' };
export const notFound = /*i18n*/ {
  id: 'inspection.not-found-title',
  message: 'There is nothing here that you have access to',
  comment: 'Heading when nothing is found',
};
export const toList = /*i18n*/ { id: 'inspection.to-list', message: 'To the inspections', comment: 'Link' };
export const placeTitle = /*i18n*/ {
  id: 'inspection.place-title',
  message: 'Where and when',
  comment: 'Section of the form',
};
export const placeName = /*i18n*/ { id: 'inspection.place-name', message: 'Name of the workplace', comment: 'Label' };
export const placeStreet = /*i18n*/ { id: 'inspection.place-street', message: 'Street', comment: 'Label' };
export const placeTown = /*i18n*/ { id: 'inspection.place-town', message: 'Municipality', comment: 'Label' };
export const sector = /*i18n*/ { id: 'inspection.sector', message: 'Sector', comment: 'Label' };
export const startsOn = /*i18n*/ {
  id: 'inspection.starts-on',
  message: 'Day',
  comment: 'Label: day as year-month-day',
};
export const startsTime = /*i18n*/ { id: 'inspection.starts-time', message: 'Time (18:30)', comment: 'Label' };
export const entryTitle = /*i18n*/ {
  id: 'inspection.entry-title',
  message: 'Order of entry',
  comment: 'Section of the form',
};
export const addUnit = /*i18n*/ { id: 'inspection.add-unit', message: 'Add a unit', comment: 'Button' };
export const unit = /*i18n*/ { id: 'inspection.unit', message: 'Unit', comment: 'Label' };
export const capacity = /*i18n*/ { id: 'inspection.capacity', message: 'Capacity', comment: 'Label of a capacity' };
export const task = /*i18n*/ { id: 'inspection.task', message: 'Task', comment: 'Label of a task' };
export const provision = /*i18n*/ { id: 'inspection.provision', message: 'Provision', comment: 'Label' };
export const interpreters = /*i18n*/ {
  id: 'inspection.interpreters',
  message: 'Languages that need an interpreter',
  comment: 'Label',
};
export const noteLabel = /*i18n*/ {
  id: 'inspection.note-label',
  message: 'Other information for all participants',
  comment: 'Label of the note of the plan',
};
export const savePlan = /*i18n*/ { id: 'inspection.save-plan', message: 'Save the plan', comment: 'Button' };
export const savingPlan = /*i18n*/ {
  id: 'inspection.saving-plan',
  message: 'The plan is being saved',
  comment: 'While it is sent',
};
export const didSavePlan = /*i18n*/ {
  id: 'inspection.did-save-plan',
  message: 'The plan is saved. All participants in the joint workspace see it.',
  comment: 'After it was sent',
};
export const dayWrong = /*i18n*/ {
  id: 'inspection.day-wrong',
  message: 'Write the day, such as 5 Feb 2026, and the time, such as 18:30',
  comment: 'Error',
};
export const numberWrong = /*i18n*/ {
  id: 'inspection.number-wrong',
  message: 'Write the number as 559900-0000, or leave it empty',
  comment: 'Error at an organisation number',
};
export const placeNumber = /*i18n*/ {
  id: 'inspection.place-number',
  message: 'Organisation number',
  comment: 'Label: the number of a firm',
};
export const planLead = /*i18n*/ {
  id: 'inspection.plan-lead',
  message:
    'Only place and time are needed before you invite others. The rest can be filled in later; all participants in the joint workspace see it.',
  comment: 'Beneath the heading of the form',
};
export const inOrder = /*i18n*/ {
  id: 'inspection.in-order',
  message: 'Number {number}',
  comment: 'Legend: the place of a unit in the order of entry',
};
export const noProvision = /*i18n*/ {
  id: 'inspection.no-provision',
  message: 'No entry in this capacity: there is no provision for it. The unit can assist from the office.',
  comment: 'In place of the field for a provision',
};
export const brings = /*i18n*/ { id: 'inspection.brings', message: 'Brings', comment: 'Legend: what a unit brings' };
export const bringsThis = /*i18n*/ {
  id: 'inspection.brings-this',
  message: 'Brings: {things}',
  comment: 'Beneath the part of a unit: what it brings, in a row',
};
export const earlierVisits = /*i18n*/ {
  id: 'inspection.earlier-visits',
  message: 'Your unit has been here before',
  comment: 'Over the days of earlier visits to this place of work',
};
export const earlierVisit = /*i18n*/ {
  id: 'inspection.earlier-visit',
  message: '{when}, {capacity}',
  comment: 'An earlier visit: the day, and in which capacity',
};
export const removeUnit = /*i18n*/ {
  id: 'inspection.remove-unit',
  message: 'Remove number {number}',
  comment: 'Button: takes a unit out of the order of entry',
};
export const dutyOf = /*i18n*/ {
  id: 'inspection.duty-of',
  message: 'Applies to: {units}',
  comment: 'Beneath a duty: the units whose agencies have it',
};
export const inCapacity = /*i18n*/ {
  id: 'inspection.in-capacity',
  message: 'Capacity: {capacity}.',
  comment: 'Beneath a unit on the plan: the capacity in which it acts',
};
export const placeMissing = /*i18n*/ {
  id: 'inspection.place-missing',
  message: 'Write name and municipality',
  comment: 'Error',
};
export const choose = /*i18n*/ { id: 'inspection.choose', message: 'Choose', comment: 'Error: nothing chosen' };

export const askAndInvite = /*i18n*/ {
  id: 'inspection.ask-and-invite',
  message: 'Ask and invite',
  comment: 'Over the buttons that ask other agencies and invite units',
};
export const bringAlong = /*i18n*/ {
  id: 'inspection.bring-along',
  message: 'Print and download',
  comment: 'Over the buttons for briefing sheet, cards and calendar',
};
