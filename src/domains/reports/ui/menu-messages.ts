export const title = /*i18n*/ {
  id: 'reports.title',
  message: 'Reports',
  comment: 'Line in the menu and heading: what other bodies ask for every year',
};
