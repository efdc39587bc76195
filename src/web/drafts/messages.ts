/** Texts about a draft that is kept of a form. */
export const offeredTitle = /*i18n*/ {
  id: 'draft.offered.title',
  message: 'You have an unsent draft of this form',
  comment: 'Heading above a form that was begun before.',
};
export const offeredText = /*i18n*/ {
  id: 'draft.offered.text',
  message: 'Saved {time}. Only you can read it.',
  comment: 'Under the heading.',
};
export const offeredOver = /*i18n*/ {
  id: 'draft.offered.over',
  message: 'If you continue with it, it replaces what is in the form now. Nothing is saved until you choose.',
  comment: 'Under the heading, where something has been typed already.',
};
export const continueWithIt = /*i18n*/ {
  id: 'draft.continue',
  message: 'Continue with the draft',
  comment: 'Button: puts the draft into the form.',
};
export const discard = /*i18n*/ { id: 'draft.discard', message: 'Discard the draft', comment: 'Button: forgets it.' };
export const changedTitle = /*i18n*/ {
  id: 'draft.changed.title',
  message: 'You changed this draft in another window',
  comment: 'Heading above a form, where another window or device has saved something else.',
};
export const changedText = /*i18n*/ {
  id: 'draft.changed.text',
  message: 'Two versions exist. Choose which to keep; the other is discarded.',
  comment: 'Under the heading.',
};
export const useOther = /*i18n*/ {
  id: 'draft.changed.other',
  message: 'Use the other version',
  comment: 'Button: what the other window saved is put into the form.',
};
export const keepThis = /*i18n*/ {
  id: 'draft.changed.this',
  message: 'Keep what is in the form here',
  comment: 'Button: what the other window saved is discarded.',
};
export const saving = /*i18n*/ {
  id: 'draft.saving',
  message: 'Saving the draft',
  comment: 'Beside the button of a form.',
};
export const saved = /*i18n*/ {
  id: 'draft.saved',
  message: 'Draft saved {time}',
  comment: 'Beside the button of a form.',
};
export const unsaved = /*i18n*/ {
  id: 'draft.unsaved',
  message: 'Draft not saved: no contact with the server. What you wrote is still in this window.',
  comment: 'Beside the button of a form.',
};
export const refused = /*i18n*/ {
  id: 'draft.refused',
  message:
    'Draft not saved: it is too long, or you are no longer signed in as when you wrote it. What you wrote is still in this window.',
  comment: 'Beside the button of a form.',
};
export const full = /*i18n*/ {
  id: 'draft.full',
  message: 'Draft not saved: you have 50 drafts. Discard one under My work.',
  comment: 'Beside the button of a form.',
};
