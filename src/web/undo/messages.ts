export const undo = /*i18n*/ {
  id: 'undo.do',
  message: 'Undo',
  comment: 'Button, for some seconds after an act: sends the act that takes it back.',
};
export const undoing = /*i18n*/ {
  id: 'undo.sending',
  message: 'Undoing',
  comment: 'On the button while the act that takes back is on its way, and in the list of what is on its way.',
};
export const undoLater = /*i18n*/ {
  id: 'undo.later',
  message: 'It can be corrected later too, on its page.',
  comment: 'After what was done, beside the button Undo.',
};
export const notUndone = /*i18n*/ {
  id: 'undo.refused',
  message: 'It could not be undone. {sentence}',
  comment: '{sentence}: why, a whole sentence.',
};
