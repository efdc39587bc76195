/** Texts of the page of a signal whose registering was undone. */
export const undoneTitle = /*i18n*/ {
  id: 'signal-undone.title',
  message: 'The registration is undone',
  comment: 'Heading in place of a signal that was registered by mistake; also beside the receipt. No full stop.',
};
export const undoneText = /*i18n*/ {
  id: 'signal-undone.text',
  message:
    'The signal is in no list any more and counts in no figure. Who registered it and who undid it stays in the log.',
  comment: 'Under the heading.',
};
