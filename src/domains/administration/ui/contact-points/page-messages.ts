/** Texts of the pages of contact points. */
export const lead = /*i18n*/ {
  id: 'contact-point-page.lead',
  message: 'Numbers that your agency publishes: on the pages for workers, in the field app, and in Who is who.',
  comment: 'Under the heading Contact points.',
};
export const columns = [
  /*i18n*/ { id: 'contact-point-page.col-name', message: 'Name', comment: 'Column.' },
  /*i18n*/ { id: 'contact-point-page.col-number', message: 'Number', comment: 'Column.' },
  /*i18n*/ { id: 'contact-point-page.col-for', message: 'For whom', comment: 'Column.' },
  /*i18n*/ { id: 'contact-point-page.col-where', message: 'Where', comment: 'Column: counties, or the whole country.' },
  /*i18n*/ { id: 'contact-point-page.col-when', message: 'Hours and languages', comment: 'Column.' },
  /*i18n*/ { id: 'contact-point-page.col-state', message: 'State', comment: 'Column: shown, ahead, past or ended.' },
] as const;
export const none = /*i18n*/ {
  id: 'contact-point-page.none',
  message: 'Your agency publishes no number',
  comment: 'Empty list.',
};
export const noneText = /*i18n*/ {
  id: 'contact-point-page.none-text',
  message: 'The pages for workers show what the register has for the country, as not verified.',
  comment: 'Empty list.',
};
export const add = /*i18n*/ {
  id: 'contact-point-page.add',
  message: 'Add a contact point',
  comment: 'Summary and button.',
};
export const added = /*i18n*/ {
  id: 'contact-point-page.added',
  message: 'Contact point added. It is shown from its first day.',
  comment: 'Note.',
};
export const change = /*i18n*/ { id: 'contact-point-page.change', message: 'Change', comment: 'Summary of a form.' };
export const save = /*i18n*/ { id: 'contact-point-page.save', message: 'Save', comment: 'Button.' };
export const changed = /*i18n*/ {
  id: 'contact-point-page.changed',
  message: 'Contact point changed.',
  comment: 'Note.',
};
export const end = /*i18n*/ {
  id: 'contact-point-page.end',
  message: 'End this contact point',
  comment: 'Summary and button.',
};
export const endNote = /*i18n*/ {
  id: 'contact-point-page.end-note',
  message: 'It is gone from all pages at once. The history stays.',
  comment: 'In the form that ends a contact point.',
};
export const endedNote = /*i18n*/ {
  id: 'contact-point-page.ended-note',
  message: 'Contact point ended.',
  comment: 'Note.',
};
export const sending = /*i18n*/ {
  id: 'contact-point-page.sending',
  message: 'Changing a contact point',
  comment: 'Label while it is sent.',
};
export const state = {
  shown: /*i18n*/ { id: 'contact-point-page.shown', message: 'Shown now', comment: 'State.' },
  hidden: /*i18n*/ { id: 'contact-point-page.hidden', message: 'Not shown today', comment: 'State: before or after.' },
  ended: /*i18n*/ { id: 'contact-point-page.ended', message: 'Ended', comment: 'State.' },
} as const;
export const confirmed = /*i18n*/ {
  id: 'contact-point-page.confirmed',
  message: 'Called {day}',
  comment: 'State: when the agency called the number and was answered. {day} is a date.',
};
export const notVerified = /*i18n*/ {
  id: 'contact-point-page.not-verified',
  message: 'Not verified',
  comment: 'State: the agency has not called the number.',
};
export const from = /*i18n*/ {
  id: 'contact-point-page.from',
  message: 'from {from}',
  comment: 'When it is shown; a date.',
};
export const fromTo = /*i18n*/ {
  id: 'contact-point-page.from-to',
  message: '{from} to {to}',
  comment: 'When it is shown; two dates.',
};
export const toAll = /*i18n*/ {
  id: 'contact-point-page.to-all',
  message: 'All contact points',
  comment: 'Link back.',
};
export const notFound = /*i18n*/ {
  id: 'contact-point-page.not-found',
  message: 'There is no such contact point in your agency',
  comment: 'Heading when nothing is found.',
};
export const history = /*i18n*/ { id: 'contact-point-page.history', message: 'History', comment: 'Heading.' };
export const historyNote = /*i18n*/ {
  id: 'contact-point-page.history-note',
  message: 'Who changed what, when, from what to what. Only administrators of your agency see it.',
  comment: 'Under the heading History.',
};
export const toWhoIsWho = /*i18n*/ {
  id: 'contact-point-page.to-who-is-who',
  message: 'Who is who, with all numbers',
  comment: 'Link to the register of agencies and contacts.',
};
