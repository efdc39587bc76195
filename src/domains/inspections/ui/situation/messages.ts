/** Texts of the situation picture: what a unit prioritises, why, and where that was read. */
export const situationTitle = /*i18n*/ {
  id: 'inspection.situation-title',
  message: 'Priority sectors',
  comment: 'Heading and link: the situation picture of a unit',
};
export const situationLead = /*i18n*/ {
  id: 'inspection.situation-lead',
  message: 'The situation assessment of {unit}: sectors for a period, each with reasons and source.',
  comment: 'Under the heading',
};
export const noneNow = /*i18n*/ {
  id: 'inspection.situation-none-now',
  message: 'No current situation assessment.',
  comment: 'No situation picture for this day',
};
export const period = /*i18n*/ {
  id: 'inspection.situation-period',
  message: '{from} to {until}',
  comment: 'The period of a picture: two days',
};
export const readIt = /*i18n*/ {
  id: 'inspection.situation-read',
  message: 'Read the situation assessment',
  comment: 'Link',
};
export const newPicture = /*i18n*/ {
  id: 'inspection.situation-new',
  message: 'Set priorities',
  comment: 'Heading and button',
};
export const newPictureLead = /*i18n*/ {
  id: 'inspection.situation-new-lead',
  message:
    'A new situation assessment replaces the previous one; both are kept. A sector alone is no reason to visit a particular workplace.',
  comment: 'Under the heading',
};
export const setOn = /*i18n*/ {
  id: 'inspection.situation-set-on',
  message: 'Set {when}.',
  comment: 'Beneath a picture',
};
export const source = /*i18n*/ {
  id: 'inspection.situation-source',
  message: 'Source: {source}',
  comment: 'Beneath a priority',
};
export const textNotOpen = /*i18n*/ {
  id: 'inspection.situation-not-open',
  message: 'No access',
  comment: 'In place of a text',
};
export const earlier = /*i18n*/ {
  id: 'inspection.situation-earlier',
  message: 'All situation assessments',
  comment: 'Heading of a list',
};
export const holdsNow = /*i18n*/ {
  id: 'inspection.situation-holds',
  message: 'Current',
  comment: 'Beside a picture in the list',
};
export const fromDay = /*i18n*/ { id: 'inspection.situation-from', message: 'From', comment: 'Label of a day' };
export const untilDay = /*i18n*/ { id: 'inspection.situation-until', message: 'Until', comment: 'Label of a day' };
export const onePriority = /*i18n*/ {
  id: 'inspection.situation-one',
  message: 'Priority {number}',
  comment: 'Legend: the place of a sector in the list',
};
export const restsOnLabel = /*i18n*/ {
  id: 'inspection.situation-rests-on',
  message: 'Based on what?',
  comment: 'Label of a list to tick',
};
export const restsOnNames = {
  tips: /*i18n*/ { id: 'inspection.rests-on-tips', message: 'Tips', comment: 'What a priority rests on' },
  'own-visits': /*i18n*/ {
    id: 'inspection.rests-on-own-visits',
    message: 'What our own visits found',
    comment: 'What a priority rests on',
  },
  'other-agency': /*i18n*/ {
    id: 'inspection.rests-on-other-agency',
    message: 'Another agency',
    comment: 'What a priority rests on',
  },
  published: /*i18n*/ {
    id: 'inspection.rests-on-published',
    message: 'Published figures',
    comment: 'What a priority rests on',
  },
  'decided-jointly': /*i18n*/ {
    id: 'inspection.rests-on-decided-jointly',
    message: 'A joint decision of the agencies',
    comment: 'What a priority rests on',
  },
} as const;
export const whyLabel = /*i18n*/ {
  id: 'inspection.situation-why',
  message: 'Reasons',
  comment: 'Label',
};
export const sourceLabel = /*i18n*/ {
  id: 'inspection.situation-source-label',
  message: 'Source, so that others can find it',
  comment: 'Label',
};
export const restsOnMissing = /*i18n*/ {
  id: 'inspection.situation-rests-on-missing',
  message: 'Choose what it is based on',
  comment: 'Error',
};
export const textMissing = /*i18n*/ {
  id: 'inspection.situation-text-missing',
  message: 'Write the reasons and the source',
  comment: 'Error: a text is missing',
};
export const addPriority = /*i18n*/ {
  id: 'inspection.situation-add',
  message: 'Add a sector',
  comment: 'Button',
};
export const removePriority = /*i18n*/ {
  id: 'inspection.situation-remove',
  message: 'Remove priority {number}',
  comment: 'Button',
};
export const savePicture = /*i18n*/ {
  id: 'inspection.situation-save',
  message: 'Save priorities',
  comment: 'Button',
};
export const savingPicture = /*i18n*/ {
  id: 'inspection.situation-saving',
  message: 'The priorities are being saved',
  comment: 'While it is sent',
};
export const didSavePicture = /*i18n*/ {
  id: 'inspection.situation-did-save',
  message: 'Priorities saved.',
  comment: 'After it was sent',
};
export const sectorTwice = /*i18n*/ {
  id: 'inspection.situation-sector-twice',
  message: 'This sector is already in the list',
  comment: 'Error',
};
