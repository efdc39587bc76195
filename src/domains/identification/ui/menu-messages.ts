export const openText = /*i18n*/ {
  id: 'identification.open',
  message: 'Open what was read',
  comment: 'Button in My work.',
};

export const listTitle = /*i18n*/ {
  id: 'identification.list.title',
  message: 'Signs read',
  comment: 'Heading of the list, and its link in the menu.',
};
