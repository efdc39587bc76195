export const title = /*i18n*/ {
  id: 'workplace-ui.title',
  message: 'Firms',
  comment: 'Name of a page and of its entry in the menu: what the unit knows of firms and their places',
};
