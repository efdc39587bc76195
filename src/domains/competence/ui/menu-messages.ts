export const title = /*i18n*/ {
  id: 'learn.title',
  message: 'Learn',
  comment: 'Heading of the page and its line in the menu.',
};
