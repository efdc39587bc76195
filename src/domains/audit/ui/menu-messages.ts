/** Name of the page of the log, in the menu and as a heading. */
export const logTitle = /*i18n*/ {
  id: 'log-menu.title',
  message: 'Log',
  comment: 'Menu and heading: who has done what in the agency, for its security officer and data protection officer.',
};
