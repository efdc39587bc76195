/** The debrief as lines of text, for a trainer who tries a scenario without playing it. */
export const debriefTexts = {
  indicators: /*i18n*/ {
    id: 'exercise.debrief.indicators',
    message:
      'Indicators: {recorded} of {available} recorded, {unrecorded} seen and not recorded, {never} never found; {without} recorded without a source.',
    comment: 'Debrief of an exercise, in numbers',
  },
  saved: /*i18n*/ {
    id: 'exercise.debrief.saved',
    message: '{thing}: secured in minute {saved}. It could have been secured from minute {chance}.',
    comment: 'Debrief of an exercise: evidence that was saved in time',
  },
  lost: /*i18n*/ {
    id: 'exercise.debrief.lost',
    message: '{thing}: lost. It could have been secured from minute {chance}.',
    comment: 'Debrief of an exercise: evidence that was not saved',
  },
  neverFound: /*i18n*/ {
    id: 'exercise.debrief.never-found',
    message: '{thing}: not found.',
    comment: 'Debrief of an exercise: evidence that was not found',
  },
  noOneCould: /*i18n*/ {
    id: 'exercise.debrief.no-one-could',
    message: '{thing}: lost before you came. It could not be secured.',
    comment: 'Debrief of an exercise: evidence that no one could have saved',
  },
  disclosures: /*i18n*/ {
    id: 'exercise.debrief.disclosures',
    message:
      'Disclosures between agencies: {made}, of which {unlawful} unlawful. Requests without a ground that were refused: {refused}.',
    comment: 'Debrief of an exercise',
  },
  promises: /*i18n*/ {
    id: 'exercise.debrief.promises',
    message:
      'Promises to people: {made}. Kept: {kept}, broken: {broken}, open: {open}; could not be kept: {unkeepable}.',
    comment: 'Debrief of an exercise',
  },
  elementSupported: /*i18n*/ {
    id: 'exercise.debrief.element-supported',
    message:
      '{element}: supported, by {independent, plural, =0 {no evidence independent of the person’s account} one {# piece of evidence independent of the person’s account} other {# pieces of evidence independent of the person’s account}}.',
    comment: 'Debrief of an exercise: an element of an offence as the prosecutor can know it',
  },
  elementContradicted: /*i18n*/ {
    id: 'exercise.debrief.element-contradicted',
    message: '{element}: contradicted.',
    comment: 'Debrief of an exercise: an element of an offence as the prosecutor can know it',
  },
  elementNothing: /*i18n*/ {
    id: 'exercise.debrief.element-nothing',
    message: '{element}: no support yet{gap, select, yes {, although it was true} other {}}.',
    comment: 'Debrief of an exercise: an element of an offence as the prosecutor can know it',
  },
} as const;
