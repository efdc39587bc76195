export const cancel = /*i18n*/ {
  id: 'prosecution.form.cancel',
  message: 'Cancel',
  comment: 'Link back without sending',
};
export const dayMissing = /*i18n*/ {
  id: 'prosecution.form.day-missing',
  message: 'Write a date, such as 2026-12-01.',
  comment: 'Error at a date field',
};
export const reasonMissing = /*i18n*/ {
  id: 'prosecution.form.reason-missing',
  message: 'Write the reason.',
  comment: 'Error at a reason',
};
export const choiceMissing = /*i18n*/ {
  id: 'prosecution.form.choice-missing',
  message: 'Choose an answer.',
  comment: 'Error at a choice',
};
export const partyLabel = /*i18n*/ { id: 'prosecution.form.party-label', message: 'Injured party', comment: 'Field' };
export const elementLabel = /*i18n*/ { id: 'prosecution.form.element-label', message: 'Element', comment: 'Field' };
export const addParty = /*i18n*/ {
  id: 'prosecution.form.add-party',
  message: 'Add an injured party',
  comment: 'Unfolds a small form',
};
export const under18 = /*i18n*/ {
  id: 'prosecution.form.under-18',
  message: 'Under 18 at the time of the offence?',
  comment: 'Field: whether the injured person was a child',
};
export const under18Hint = /*i18n*/ {
  id: 'prosecution.form.under-18-hint',
  message: 'For a child the law requires no improper means.',
  comment: 'Hint under that field; means is a group of elements, as coercion or deceit',
};
export const under18Yes = /*i18n*/ { id: 'prosecution.form.under-18-yes', message: 'Yes', comment: 'Choice' };
export const under18No = /*i18n*/ { id: 'prosecution.form.under-18-no', message: 'No', comment: 'Choice' };
export const under18Unknown = /*i18n*/ {
  id: 'prosecution.form.under-18-unknown',
  message: 'Not known yet',
  comment: 'Choice',
};
export const aliasLabel = /*i18n*/ { id: 'prosecution.form.alias-label', message: 'Alias', comment: 'Field' };
export const aliasHint = /*i18n*/ {
  id: 'prosecution.form.alias-hint',
  message: 'The name you use for the person here. It is encrypted.',
  comment: 'Hint',
};
export const aliasMissing = /*i18n*/ {
  id: 'prosecution.form.alias-missing',
  message: 'Write an alias, such as Lärkan.',
  comment: 'Error',
};
export const addingParty = /*i18n*/ {
  id: 'prosecution.form.adding-party',
  message: 'The injured party is being added',
  comment: 'What is being sent',
};
export const didAddParty = /*i18n*/ {
  id: 'prosecution.form.did-add-party',
  message: 'Injured party added.',
  comment: 'Done note',
};
export const addButton = /*i18n*/ { id: 'prosecution.form.add-button', message: 'Add', comment: 'Button' };
export const meetsSupport = /*i18n*/ {
  id: 'prosecution.form.meets-support',
  message: 'Record a meeting with the support service',
  comment: 'Unfolds a small form',
};
export const meetsSupportDay = /*i18n*/ {
  id: 'prosecution.form.meets-support-day',
  message: 'Day of the meeting',
  comment: 'Field',
};
export const meetsSupportHint = /*i18n*/ {
  id: 'prosecution.form.meets-support-hint',
  message:
    'According to counsel for the injured party. If a decision is made on the day of the meeting or up to two days before, you choose when the person is informed.',
  comment: 'Hint',
};
export const notingSupport = /*i18n*/ {
  id: 'prosecution.form.noting-support',
  message: 'The meeting is being recorded',
  comment: 'What is being sent',
};
export const didNoteSupport = /*i18n*/ {
  id: 'prosecution.form.did-note-support',
  message: 'Meeting recorded.',
  comment: 'Done note',
};
export const noteButton = /*i18n*/ { id: 'prosecution.form.note-button', message: 'Record meeting', comment: 'Button' };
export const addSuspect = /*i18n*/ {
  id: 'prosecution.form.add-suspect',
  message: 'Add a suspect',
  comment: 'Unfolds a small form',
};
export const suspectName = /*i18n*/ { id: 'prosecution.form.suspect-name', message: 'Name', comment: 'Field' };
export const suspectMissing = /*i18n*/ {
  id: 'prosecution.form.suspect-missing',
  message: 'Write the suspect’s name.',
  comment: 'Error',
};
export const addingSuspect = /*i18n*/ {
  id: 'prosecution.form.adding-suspect',
  message: 'The suspect is being added',
  comment: 'What is being sent',
};
export const didAddSuspect = /*i18n*/ {
  id: 'prosecution.form.did-add-suspect',
  message: 'Suspect added.',
  comment: 'Done note',
};
export const notify = /*i18n*/ {
  id: 'prosecution.form.notify',
  message: 'Record a notification of suspicion',
  comment: 'Unfolds a small form',
};
export const suspectLabel = /*i18n*/ { id: 'prosecution.form.suspect-label', message: 'Suspect', comment: 'Field' };
export const notifyDay = /*i18n*/ { id: 'prosecution.form.notify-day', message: 'Notified on', comment: 'Field' };
export const notifying = /*i18n*/ {
  id: 'prosecution.form.notifying',
  message: 'The notification is being recorded',
  comment: 'What is being sent',
};
export const didNotify = /*i18n*/ {
  id: 'prosecution.form.did-notify',
  message: 'Notification recorded.',
  comment: 'Done note',
};
export const openTitle = /*i18n*/ {
  id: 'prosecution.form.open-title',
  message: 'Open the investigation',
  comment: 'Unfolds a small form',
};
export const openLed = /*i18n*/ { id: 'prosecution.form.open-led', message: 'Who leads it?', comment: 'Field' };
export const openWhy = /*i18n*/ { id: 'prosecution.form.open-why', message: 'Reason', comment: 'Field' };
export const opening = /*i18n*/ {
  id: 'prosecution.form.opening',
  message: 'The investigation is being opened',
  comment: 'What is being sent',
};
export const didOpen = /*i18n*/ {
  id: 'prosecution.form.did-open',
  message: 'Investigation opened.',
  comment: 'Done note',
};
export const openButton = /*i18n*/ {
  id: 'prosecution.form.open-button',
  message: 'Open investigation',
  comment: 'Button',
};
export const planTitle = /*i18n*/ {
  id: 'prosecution.form.plan-title',
  message: 'Set the decision date',
  comment: 'Unfolds a small form',
};
export const planDay = /*i18n*/ { id: 'prosecution.form.plan-day', message: 'Decision by', comment: 'Field' };
export const planning = /*i18n*/ {
  id: 'prosecution.form.planning',
  message: 'The date is being saved',
  comment: 'What is being sent',
};
export const didPlan = /*i18n*/ {
  id: 'prosecution.form.did-plan',
  message: 'Decision date set.',
  comment: 'Done note',
};
export const planButton = /*i18n*/ { id: 'prosecution.form.plan-button', message: 'Set date', comment: 'Button' };
export const reportLead = /*i18n*/ {
  id: 'prosecution.form.report-lead',
  message: 'A report opens a file at your agency. Other agencies do not see it in CAPE.',
  comment: 'Lead of the report form',
};
export const reportOffences = /*i18n*/ {
  id: 'prosecution.form.report-offences',
  message: 'Which offences may it concern?',
  comment: 'Field',
};
export const reportOffencesMissing = /*i18n*/ {
  id: 'prosecution.form.report-offences-missing',
  message: 'Choose at least one offence.',
  comment: 'Error',
};
export const reportSource = /*i18n*/ {
  id: 'prosecution.form.report-source',
  message: 'Source of the report',
  comment: 'Field',
};
export const reportDay = /*i18n*/ { id: 'prosecution.form.report-day', message: 'Reported on', comment: 'Field' };
export const reportDeed = /*i18n*/ {
  id: 'prosecution.form.report-deed',
  message: 'Last date of the offence, as far as known',
  comment: 'Field, may be left empty',
};
export const reportDeedHint = /*i18n*/ {
  id: 'prosecution.form.report-deed-hint',
  message:
    'Limitation is counted from it, and the elements are read in the law then in force. Leave it empty if it is not known.',
  comment: 'Hint under a date field',
};
export const reportWhat = /*i18n*/ {
  id: 'prosecution.form.report-what',
  message: 'Content of the report',
  comment: 'Field',
};
export const reportWhatMissing = /*i18n*/ {
  id: 'prosecution.form.report-what-missing',
  message: 'Write what was reported, such as: unpaid work at a restaurant.',
  comment: 'Error',
};
export const reporting = /*i18n*/ {
  id: 'prosecution.form.reporting',
  message: 'The report is being filed',
  comment: 'What is being sent',
};
export const didReport = /*i18n*/ {
  id: 'prosecution.form.did-report',
  message: 'Report filed.',
  comment: 'Done note',
};
export const reportSend = /*i18n*/ {
  id: 'prosecution.form.report-send',
  message: 'File report',
  comment: 'Button',
};
