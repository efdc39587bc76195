export const title = /*i18n*/ {
  id: 'study.page.title',
  message: 'Study',
  comment: 'Menu item and tab: where cases drop out',
};
