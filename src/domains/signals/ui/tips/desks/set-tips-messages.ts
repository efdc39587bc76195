/** Texts of the form in which an administrator says which tips a unit receives. */
export const setTips = /*i18n*/ {
  id: 'tip-desk.set-tips',
  message: 'Change which tips the unit receives',
  comment: 'Heading of a form that is folded away, and its button',
};
export const openDesk = /*i18n*/ {
  id: 'tip-desk.open',
  message: 'Let another unit receive tips',
  comment: 'Heading of a form that is folded away',
};
export const openButton = /*i18n*/ { id: 'tip-desk.open-button', message: 'Save', comment: 'Button of that form' };
export const setNote = /*i18n*/ {
  id: 'tip-desk.set-note',
  message:
    'Workers are shown the name of the unit that receives what they send. Tips that have arrived stay where they are. New ones are taken once a reader of the unit has made a key.',
  comment: 'Before the fields',
};
export const unit = /*i18n*/ { id: 'tip-desk.unit', message: 'Unit', comment: 'Field: a unit of the agency' };
export const unitMissing = /*i18n*/ {
  id: 'tip-desk.unit-missing',
  message: 'Choose a unit.',
  comment: 'Error at the field',
};
export const from = {
  help: /*i18n*/ {
    id: 'tip-desk.from-help',
    message: 'Tips sent under “Get help”',
    comment: 'Field: from where the unit receives them',
  },
  tell: /*i18n*/ {
    id: 'tip-desk.from-tell',
    message: 'Tips sent under “Tell us something”',
    comment: 'Field: from where the unit receives them',
  },
} as const;
export const places = {
  none: /*i18n*/ { id: 'tip-desk.place-none', message: 'Not to this unit', comment: 'Choice' },
  country: /*i18n*/ { id: 'tip-desk.place-country', message: 'From the whole country', comment: 'Choice' },
  counties: /*i18n*/ { id: 'tip-desk.place-counties', message: 'From some counties', comment: 'Choice' },
} as const;
export const receivedBy = /*i18n*/ {
  id: 'tip-desk.received-by',
  message: 'Received by {unit}, {agency}',
  comment: 'Below a choice or a county that another unit has: it cannot be chosen. Names',
};
export const countiesOf = {
  help: /*i18n*/ {
    id: 'tip-desk.counties-help',
    message: 'Counties, “Get help”',
    comment: 'Field: several counties',
  },
  tell: /*i18n*/ {
    id: 'tip-desk.counties-tell',
    message: 'Counties, “Tell us something”',
    comment: 'Field: several counties',
  },
} as const;
export const countiesHint = /*i18n*/ {
  id: 'tip-desk.counties-hint',
  message: 'A county that another unit receives is not in the list. It must be given up there first.',
  comment: 'Below the heading of the list of counties',
};
export const countiesMissing = /*i18n*/ {
  id: 'tip-desk.counties-missing',
  message: 'Choose at least one county, or choose “From the whole country” or “Not to this unit”.',
  comment: 'Error at the field',
};
export const settingTips = /*i18n*/ {
  id: 'tip-desk.setting',
  message: 'Which tips the unit receives is being changed',
  comment: 'Label while it is sent',
};
export const tipsSet = /*i18n*/ {
  id: 'tip-desk.tips-set',
  message: 'Which tips the unit receives was changed.',
  comment: 'Note',
};
