export const handOverTitle = /*i18n*/ {
  id: 'suspicion.new.title',
  message: 'Hand over a suspicion of exploitation',
  comment: 'Heading of the form, and the button that opens it.',
};

export const openText = /*i18n*/ { id: 'suspicion.open', message: 'Read the hand-over', comment: 'Button in My work.' };

export const inboxTitle = /*i18n*/ {
  id: 'suspicion.inbox.title',
  message: 'Suspected exploitation',
  comment: 'Heading of the list, and its link in the menu.',
};
