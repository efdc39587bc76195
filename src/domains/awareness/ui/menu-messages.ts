export const title = /*i18n*/ {
  id: 'material-page.title',
  message: 'Posters and cards',
  comment: 'Heading, and line in the menu: what is printed for workers',
};
