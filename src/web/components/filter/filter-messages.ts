export const allOfThem = /*i18n*/ {
  id: 'lists.all',
  message: 'All',
  comment: 'Choice in a filter of a list: not narrowed by it',
};
