export const meetingsTitle = /*i18n*/ {
  id: 'programme-steering-page.meetings-title',
  message: 'Meetings',
  comment: 'Heading',
};
export const meetingsNone = /*i18n*/ {
  id: 'programme-steering-page.meetings-none',
  message: 'No meetings yet.',
  comment: 'Empty state',
};
export const meetingOn = /*i18n*/ {
  id: 'programme-steering-page.meeting-on',
  message: 'Meeting {day}',
  comment: 'Heading of a meeting',
};
export const planned = /*i18n*/ {
  id: 'programme-steering-page.planned',
  message: 'Planned',
  comment: 'State of a meeting',
};
export const held = /*i18n*/ {
  id: 'programme-steering-page.held',
  message: 'Held',
  comment: 'State of a meeting',
};
export const addMeeting = /*i18n*/ {
  id: 'programme-steering-page.add-meeting',
  message: 'Add a meeting',
  comment: 'Button that opens a form',
};
export const changeMeetingNamed = /*i18n*/ {
  id: 'programme-steering-page.change-meeting-named',
  message: 'Change the meeting of {day}',
  comment: 'Button that opens a form, for those who hear the page',
};
export const on = /*i18n*/ {
  id: 'programme-steering-page.on',
  message: 'Day',
  comment: 'Label of a field',
};
export const place = /*i18n*/ {
  id: 'programme-steering-page.place',
  message: 'Place',
  comment: 'Label of a field',
};
export const present = /*i18n*/ {
  id: 'programme-steering-page.present',
  message: 'Members who take part',
  comment: 'Label of a field',
};
export const presentHint = /*i18n*/ {
  id: 'programme-steering-page.present-hint',
  message: 'Role and organisation, one a line.',
  comment: 'Hint at a field',
};
export const meetingSaved = /*i18n*/ {
  id: 'programme-steering-page.meeting-saved',
  message: 'Meeting saved.',
  comment: 'Said after sending',
};
export const writeMinutes = /*i18n*/ {
  id: 'programme-steering-page.write-minutes',
  message: 'Write minutes',
  comment: 'Button that opens a form',
};
export const writeMinutesNamed = /*i18n*/ {
  id: 'programme-steering-page.write-minutes-named',
  message: 'Minutes of the meeting of {day}',
  comment: 'Button that opens a form, for those who hear the page',
};
export const newMinutes = /*i18n*/ {
  id: 'programme-steering-page.new-minutes',
  message: 'New version of the minutes',
  comment: 'Button that opens a form',
};
export const minutesText = /*i18n*/ {
  id: 'programme-steering-page.minutes-text',
  message: 'Minutes',
  comment: 'Label of a field',
};
export const minutesSaved = /*i18n*/ {
  id: 'programme-steering-page.minutes-saved',
  message: 'Minutes saved. A second person approves them.',
  comment: 'Said after sending',
};
export const versionIs = /*i18n*/ {
  id: 'programme-steering-page.version-is',
  message: 'Version {version}, {name}, {day}',
  comment: 'Above minutes',
};
export const approvedIs = /*i18n*/ {
  id: 'programme-steering-page.approved-is',
  message: 'Approved by {name}, {day}',
  comment: 'State of minutes',
};
export const notApproved = /*i18n*/ {
  id: 'programme-steering-page.not-approved',
  message: 'Not approved',
  comment: 'State of minutes',
};
export const signedCopy = /*i18n*/ {
  id: 'programme-steering-page.signed-copy',
  message: 'Signed copy: {name}',
  comment: 'Under minutes: a file',
};
export const earlierVersions = /*i18n*/ {
  id: 'programme-steering-page.earlier-versions',
  message: '{count, plural, one {One earlier version} other {# earlier versions}}',
  comment: 'Opens what was written before',
};
export const approve = /*i18n*/ {
  id: 'programme-steering-page.approve',
  message: 'Approve',
  comment: 'Button that opens a form',
};
export const approveNamed = /*i18n*/ {
  id: 'programme-steering-page.approve-named',
  message: 'Approve the minutes of the meeting of {day}',
  comment: 'Button that opens a form, for those who hear the page',
};
export const approveOwn = /*i18n*/ {
  id: 'programme-steering-page.approve-own',
  message: 'You wrote this version, so a colleague approves it. Or enter who signed it on paper.',
  comment: 'Above a form',
};
export const approveOther = /*i18n*/ {
  id: 'programme-steering-page.approve-other',
  message: 'You approve the version above by sending. Or enter who signed it on paper.',
  comment: 'Above a form',
};
export const signer = /*i18n*/ {
  id: 'programme-steering-page.signer',
  message: 'Signed on paper by',
  comment: 'Label of a field: a name and organisation',
};
export const copy = /*i18n*/ {
  id: 'programme-steering-page.copy',
  message: 'Signed copy',
  comment: 'Label of a field: a file of the programme',
};
export const copyHint = /*i18n*/ {
  id: 'programme-steering-page.copy-hint',
  message: 'A file of the programme. Add the file further down, then choose it here.',
  comment: 'Hint at a field',
};
export const minutesApproved = /*i18n*/ {
  id: 'programme-steering-page.minutes-approved',
  message: 'Minutes approved.',
  comment: 'Said after sending',
};
export const decisionsTitle = /*i18n*/ {
  id: 'programme-steering-page.decisions-title',
  message: 'Decisions',
  comment: 'Heading',
};
export const addDecision = /*i18n*/ {
  id: 'programme-steering-page.add-decision',
  message: 'Enter a decision',
  comment: 'Button that opens a form',
};
export const addDecisionNamed = /*i18n*/ {
  id: 'programme-steering-page.add-decision-named',
  message: 'Enter a decision of the meeting of {day}',
  comment: 'Button that opens a form, for those who hear the page',
};
export const changeDecisionNamed = /*i18n*/ {
  id: 'programme-steering-page.change-decision-named',
  message: 'Change the decision: {name}',
  comment: 'Button that opens a form, for those who hear the page',
};
export const decision = /*i18n*/ {
  id: 'programme-steering-page.decision',
  message: 'Decision',
  comment: 'Label of a field',
};
export const grounds = /*i18n*/ {
  id: 'programme-steering-page.grounds',
  message: 'Reasons',
  comment: 'Label of a field',
};
export const who = /*i18n*/ {
  id: 'programme-steering-page.who',
  message: 'Who carries it out',
  comment: 'Label of a field',
};
export const due = /*i18n*/ {
  id: 'programme-steering-page.due',
  message: 'By',
  comment: 'Label of a field: a day',
};
export const decisionSaved = /*i18n*/ {
  id: 'programme-steering-page.decision-saved',
  message: 'Decision saved.',
  comment: 'Said after sending',
};
export const done = /*i18n*/ {
  id: 'programme-steering-page.done',
  message: 'Carried out',
  comment: 'Button that opens a form',
};
export const doneNamed = /*i18n*/ {
  id: 'programme-steering-page.done-named',
  message: 'Carried out: {name}',
  comment: 'Button that opens a form, for those who hear the page',
};
export const doneHow = /*i18n*/ {
  id: 'programme-steering-page.done-how',
  message: 'How',
  comment: 'Label of a field',
};
export const doneSaved = /*i18n*/ {
  id: 'programme-steering-page.done-saved',
  message: 'Decision marked as carried out.',
  comment: 'Said after sending',
};
export const doneIs = /*i18n*/ {
  id: 'programme-steering-page.done-is',
  message: 'Carried out {day}: {how} ({name})',
  comment: 'State of a decision',
};
export const dueIs = /*i18n*/ {
  id: 'programme-steering-page.due-is',
  message: 'Due {day}',
  comment: 'State of a decision',
};
export const openDecision = /*i18n*/ {
  id: 'programme-steering-page.open-decision',
  message: 'Not carried out yet',
  comment: 'State of a decision',
};
export const whoIs = /*i18n*/ {
  id: 'programme-steering-page.who-is',
  message: 'Carried out by {who}',
  comment: 'Under a decision',
};
