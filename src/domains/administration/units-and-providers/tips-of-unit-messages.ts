/** What is said where an administrator sets which tips a unit receives. */
export const tipsOfUnitMessages = {
  set: /*i18n*/ {
    id: 'administration.tips-set',
    message:
      'Which tips the unit receives was changed: {count, plural, =0 {none} one {one choice and place} other {# choices and places}}',
    comment: 'History of a unit: act unit.set-tips. A choice is what a sender chose, a place the country or a county',
  },
  countyUnknown: /*i18n*/ {
    id: 'administration.tips-county-unknown',
    message: 'Choose counties of the country of your agency. Nothing was changed.',
    comment: 'Problem: a county of another country, or one that is not known',
  },
  twice: /*i18n*/ {
    id: 'administration.tips-twice',
    message: 'The same choice is named twice for the same place. Name it once. Nothing was changed.',
    comment: 'Problem: what a unit is to receive is written twice',
  },
  elsewhere: /*i18n*/ {
    id: 'administration.tips-elsewhere',
    message:
      '{want, select, tell {“Tell us something”} other {“Get help”}} {where, select, county {from {county}} other {from the whole country}} is received by {unit} at {agency}. It must be given up there first; if you do not agree, ask the operator of the installation. Nothing was changed.',
    comment: 'Problem: another unit receives these tips. {want} is what a sender chose. {unit} and {agency} are names',
  },
  justTaken: /*i18n*/ {
    id: 'administration.tips-just-taken',
    message:
      'Another unit has just begun to receive some of these tips. Reload the page and look again. Nothing was changed.',
    comment: 'Problem: two administrators choose the same tips at the same moment',
  },
};
