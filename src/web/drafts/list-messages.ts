/** Texts of the list of one’s own drafts. */
export const title = /*i18n*/ { id: 'draft.list.title', message: 'Unsent drafts', comment: 'Heading beside My work.' };
export const savedAt = /*i18n*/ {
  id: 'draft.list.saved',
  message: 'Saved {time}',
  comment: 'Under the name of a form.',
};
export const discard = /*i18n*/ { id: 'draft.list.discard', message: 'Discard', comment: 'Button beside one draft.' };
export const discardOne = /*i18n*/ {
  id: 'draft.list.discard-one',
  message: 'Discard: {title}',
  comment: 'What the button is called for screen readers. {title} is the name of the form.',
};
export const note = /*i18n*/ {
  id: 'draft.list.note',
  message: 'Only you can read a draft. It is deleted 30 days after you last changed it.',
  comment: 'Under the list.',
};
