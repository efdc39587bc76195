export const peopleNone = /*i18n*/ {
  id: 'event-page.people-none',
  message: 'No participants. Invite the first ones.',
  comment: 'On the page of an event.',
};
export const erased = /*i18n*/ {
  id: 'event-page.erased',
  message: 'Erased',
  comment: 'On the page of an event. In place of a name.',
};
export const colName = /*i18n*/ { id: 'event-page.col.name', message: 'Participant', comment: 'Column.' };
export const colState = /*i18n*/ { id: 'event-page.col.state', message: 'State', comment: 'Column.' };
export const colMail = /*i18n*/ { id: 'event-page.col.mail', message: 'Latest mail', comment: 'Column.' };
export const colNeeds = /*i18n*/ { id: 'event-page.col.needs', message: 'Needs', comment: 'Column.' };
export const place = /*i18n*/ {
  id: 'event-page.place',
  message: 'number {place}',
  comment: 'On the page of an event. After "on the waiting list".',
};
export const bySelf = /*i18n*/ {
  id: 'event-page.by-self',
  message: 'Asked for a seat on the public page',
  comment: 'On the page of an event.',
};
export const came = /*i18n*/ { id: 'event-page.came', message: 'Attended', comment: 'On the page of an event.' };
export const didNotCome = /*i18n*/ {
  id: 'event-page.did-not-come',
  message: 'Did not come',
  comment: 'On the page of an event.',
};
export const needsHidden = /*i18n*/ {
  id: 'event-page.needs-hidden',
  message: 'Has needs, shown to the organiser',
  comment: 'On the page of an event.',
};
export const needsInterpretation = /*i18n*/ {
  id: 'event-page.needs-interpretation',
  message: 'Interpretation: {language}',
  comment: 'On the page of an event.',
};
export const mailWaits = /*i18n*/ {
  id: 'event-page.mail-waits',
  message: 'Waits to be sent',
  comment: 'On the page of an event.',
};
export const mailSent = /*i18n*/ { id: 'event-page.mail-sent', message: 'Sent', comment: 'On the page of an event.' };
export const mailFailed = /*i18n*/ {
  id: 'event-page.mail-failed',
  message: 'Not sent',
  comment: 'On the page of an event.',
};
export const link = /*i18n*/ { id: 'event-page.link', message: 'Show link', comment: 'Button.' };
export const linkNamed = /*i18n*/ {
  id: 'event-page.link-named',
  message: 'Show link: {name}',
  comment: 'Button, for those who hear the page.',
};
export const linkHint = /*i18n*/ {
  id: 'event-page.link-hint',
  message: 'Give it to {name} alone. Who has it can answer for them.',
  comment: 'On the page of an event.',
};
export const certificate = /*i18n*/ { id: 'event-page.certificate', message: 'Certificate', comment: 'Button.' };
export const certificateNamed = /*i18n*/ {
  id: 'event-page.certificate-named',
  message: 'Certificate: {name}',
  comment: 'Button, for those who hear the page.',
};
export const correct = /*i18n*/ { id: 'event-page.correct', message: 'Correct or send again', comment: 'Button.' };
export const correctTitle = /*i18n*/ {
  id: 'event-page.correct-title',
  message: 'Correct {name}, and send a new link',
  comment: 'Form.',
};
export const removeTitle = /*i18n*/ { id: 'event-page.remove-title', message: 'Remove {name}', comment: 'Form.' };
export const removeLabel = /*i18n*/ { id: 'event-page.remove', message: 'Remove', comment: 'Button.' };
export const removeText = /*i18n*/ {
  id: 'event-page.remove-text',
  message: 'The link stops working, {name} gets a mail, and the seat goes to the next who waits.',
  comment: 'On the page of an event.',
};
export const removeDone = /*i18n*/ {
  id: 'event-page.remove-done',
  message: 'Participant removed',
  comment: 'Receipt.',
};
export const correctDone = /*i18n*/ { id: 'event-page.correct-done', message: 'New link sent', comment: 'Receipt.' };
export const name = /*i18n*/ { id: 'event-page.name', message: 'Name', comment: 'Field.' };
export const mail = /*i18n*/ { id: 'event-page.mail', message: 'Mail', comment: 'Field.' };
export const organisation = /*i18n*/ {
  id: 'event-page.organisation',
  message: 'Organisation and unit',
  comment: 'Field.',
};
export const inviteTitle = /*i18n*/ { id: 'event-page.invite', message: 'Invite people', comment: 'Form.' };
export const invitePeople = /*i18n*/ {
  id: 'event-page.invite-people',
  message: 'People: one on each line',
  comment: 'Field.',
};
export const inviteHint = /*i18n*/ {
  id: 'event-page.invite-hint',
  message: 'Name; mail; organisation. For example: Anna Provsson; anna@example.org; Provmyndigheten',
  comment: 'Hint of a field.',
};
export const inviteWorksAt = /*i18n*/ { id: 'event-page.invite-works-at', message: 'They work at', comment: 'Field.' };
export const inviteLanguage = /*i18n*/ {
  id: 'event-page.invite-language',
  message: 'They are written to in',
  comment: 'Field.',
};
export const sv = /*i18n*/ { id: 'event-page.sv', message: 'Swedish', comment: 'A language.' };
export const en = /*i18n*/ { id: 'event-page.en', message: 'English', comment: 'A language.' };
export const inviteButton = /*i18n*/ {
  id: 'event-page.invite-button',
  message: 'Send invitations',
  comment: 'Button.',
};
export const inviteDone = /*i18n*/ {
  id: 'event-page.invite-done',
  message: 'Invitations on their way',
  comment: 'Receipt.',
};
export const inviteLine = /*i18n*/ {
  id: 'event-page.invite-line',
  message: 'Line {line}: write a name, a semicolon and one mail address',
  comment: 'Error at a field. No full stop.',
};
export const inviteMost = /*i18n*/ {
  id: 'event-page.invite-most',
  message: 'Invite at most 50 people at a time',
  comment: 'Error at a field. No full stop.',
};
export const doorTitle = /*i18n*/ {
  id: 'event-page.door-title',
  message: 'Attendance at the door',
  comment: 'Heading.',
};
export const doorLead = /*i18n*/ {
  id: 'event-page.door-lead',
  message: '{came} of {taken} are here.',
  comment: 'On the page of an event.',
};
export const doorNotYet = /*i18n*/ {
  id: 'event-page.door-not-yet',
  message: 'Attendance is taken from the first day of the event, {day}.',
  comment: 'On the page of an event.',
};
export const doorFind = /*i18n*/ { id: 'event-page.door-find', message: 'Find a name', comment: 'Field.' };
export const doorPresent = /*i18n*/ { id: 'event-page.door-present', message: 'Present', comment: 'Button.' };
export const doorAbsent = /*i18n*/ { id: 'event-page.door-absent', message: 'Not here', comment: 'Button.' };
export const doorPresentNamed = /*i18n*/ {
  id: 'event-page.door-present-named',
  message: 'Present: {name}',
  comment: 'Button, for those who hear the page.',
};
export const doorAbsentNamed = /*i18n*/ {
  id: 'event-page.door-absent-named',
  message: 'Not here: {name}',
  comment: 'Button, for those who hear the page.',
};
export const doorOthers = /*i18n*/ { id: 'event-page.door-others', message: 'Without a seat', comment: 'Heading.' };
export const doorDone = /*i18n*/ { id: 'event-page.door-done', message: 'Attendance saved', comment: 'Receipt.' };
export const backToEvent = /*i18n*/ { id: 'event-page.back', message: 'Back to the event', comment: 'Link.' };
