/** Texts about correcting one’s own reading of a closed file. */
export const correct = /*i18n*/ {
  id: 'study.correct.title',
  message: 'Correct your reading',
  comment: 'Opens a form with what the reader had answered.',
};
export const correctLead = /*i18n*/ {
  id: 'study.correct.lead',
  message:
    'Change what you coded wrongly. What you answered first stays in the timeline, and agreement between readers is still counted on it. If your reading now differs from the other reader’s, a third decision settles the file.',
  comment: 'Above the form.',
};
export const why = /*i18n*/ { id: 'study.correct.why', message: 'Why it is corrected', comment: 'Label of a field.' };
export const whyMissing = /*i18n*/ {
  id: 'study.correct.why-missing',
  message: 'Write why the reading is corrected.',
  comment: 'Error at the field.',
};
export const send = /*i18n*/ { id: 'study.correct.send', message: 'Save the correction', comment: 'Button.' };
export const sending = /*i18n*/ {
  id: 'study.correct.sending',
  message: 'Correcting a reading',
  comment: 'In the list of what is on its way.',
};
export const done = /*i18n*/ {
  id: 'study.correct.done',
  message: 'Your reading is corrected.',
  comment: 'On the page afterwards.',
};
export const timeline = /*i18n*/ { id: 'study.correct.timeline', message: 'Timeline', comment: 'Heading.' };
