/** Texts of the list of inspections, and of beginning one. */
export const listLead = /*i18n*/ {
  id: 'inspection.list-lead',
  message: 'Workplace visits that several agencies plan and carry out together, with {unit} taking part.',
  comment: 'Under the heading',
};
export const emptyTitle = /*i18n*/ {
  id: 'inspection.empty-title',
  message: 'No inspections',
  comment: 'Empty list',
};
export const emptyText = /*i18n*/ {
  id: 'inspection.empty-text',
  message: 'Inspections that you plan, and joint workspaces your unit has joined, appear here.',
  comment: 'Empty list',
};
export const newTitle = /*i18n*/ {
  id: 'inspection.new-title',
  message: 'Plan a joint inspection',
  comment: 'Heading and button',
};
export const newLead = /*i18n*/ {
  id: 'inspection.new-lead',
  message: 'Set the purpose first. Agencies can be asked only after that, and the purpose cannot be changed.',
  comment: 'Under the heading of a new plan',
};
export const purposeLabel = /*i18n*/ {
  id: 'inspection.purpose-label',
  message: 'Purpose of the inspection',
  comment: 'Question: the purpose of an inspection',
};
export const purposeMissing = /*i18n*/ {
  id: 'inspection.purpose-missing',
  message: 'Choose a purpose',
  comment: 'Error',
};
export const setPurpose = /*i18n*/ {
  id: 'inspection.set-purpose',
  message: 'Set the purpose',
  comment: 'Button that opens the room',
};
export const settingPurpose = /*i18n*/ {
  id: 'inspection.setting-purpose',
  message: 'The purpose is being set',
  comment: 'While it is sent',
};
export const didSetPurpose = /*i18n*/ {
  id: 'inspection.did-set-purpose',
  message: 'Purpose set. Continue with the plan.',
  comment: 'After it was sent',
};
export const stateEnded = /*i18n*/ {
  id: 'inspection.state-ended',
  message: 'Closed',
  comment: 'State of an inspection',
};
export const stateTaken = /*i18n*/ {
  id: 'inspection.state-taken',
  message: 'Closed; our record saved',
  comment: 'State of an inspection',
};
export const groupNames = {
  today: /*i18n*/ { id: 'inspection.today', message: 'Today', comment: 'Heading in the list' },
  later: /*i18n*/ { id: 'inspection.later', message: 'Later', comment: 'Heading in the list' },
  unplanned: /*i18n*/ {
    id: 'inspection.unplanned',
    message: 'No time set',
    comment: 'Heading in the list',
  },
  earlier: /*i18n*/ { id: 'inspection.earlier', message: 'Earlier', comment: 'Heading in the list' },
} as const;
