export const openText = /*i18n*/ {
  id: 'identification.open',
  message: 'Open the assessment',
  comment: 'Button in My work.',
};

export const listTitle = /*i18n*/ {
  id: 'identification.list.title',
  message: 'Indicators',
  comment: 'Heading of the list, and its link in the menu.',
};
