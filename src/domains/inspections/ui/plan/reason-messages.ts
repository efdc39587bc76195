/** Words for why a workplace is chosen, in the form and on the plan. */

export const whyTitle = /*i18n*/ {
  id: 'inspection.why-title',
  message: 'Why this workplace',
  comment: 'Heading of a section of the form',
};
export const whyWhich = /*i18n*/ {
  id: 'inspection.why-which',
  message: 'Reasons',
  comment: 'Label of a list to tick. Each is listed by itself, never added up to a score',
};
export const whyHint = /*i18n*/ {
  id: 'inspection.why-hint',
  message: 'Each reason is assessed separately. They are not added up to a score.',
  comment: 'Hint beneath the heading',
};
export const whyOn = /*i18n*/ {
  id: 'inspection.why-on',
  message: 'Date',
  comment: 'Label: the day of a reason, for example when a tip came',
};
export const whyChecked = /*i18n*/ {
  id: 'inspection.why-checked',
  message: 'We have verified it',
  comment: 'Checkbox',
};
export const whyOrigin = /*i18n*/ {
  id: 'inspection.why-origin',
  message: 'Would this reason hold if the people there came from another country?',
  comment: 'Label. A check that no one is chosen for where they come from',
};
export const originNames = {
  stands: /*i18n*/ { id: 'inspection.origin-stands', message: 'Yes, it would hold', comment: 'Answer' },
  falls: /*i18n*/ { id: 'inspection.origin-falls', message: 'No, it would not', comment: 'Answer' },
  'not-asked': /*i18n*/ { id: 'inspection.origin-not-asked', message: 'Not assessed yet', comment: 'Answer' },
} as const;
export const originShown = {
  stands: /*i18n*/ {
    id: 'inspection.origin-shown-stands',
    message: 'applies whichever country the people come from',
    comment: 'Beneath a reason on the plan',
  },
  falls: /*i18n*/ {
    id: 'inspection.origin-shown-falls',
    message: 'would not hold if the people came from another country',
    comment: 'Beneath a reason on the plan',
  },
  'not-asked': /*i18n*/ {
    id: 'inspection.origin-shown-not-asked',
    message: 'not assessed: would it hold if the people came from another country?',
    comment: 'Beneath a reason on the plan',
  },
} as const;
export const howManyStand = /*i18n*/ {
  id: 'inspection.how-many-stand',
  message:
    '{count, plural, =0 {No reason has been assessed as independent yet.} one {# independent reason.} other {# independent reasons.}}',
  comment: 'Beneath the list of reasons on the plan',
};
export const noneStandsText = /*i18n*/ {
  id: 'inspection.none-stands',
  message: 'No reason holds. Find another one, or draw a workplace at random.',
  comment: 'Warning in the form and on the plan',
};
export const noReasons = /*i18n*/ {
  id: 'inspection.no-reasons',
  message: 'No reasons. Before you go, write why you are visiting this workplace.',
  comment: 'On the plan, when no reason is there',
};
