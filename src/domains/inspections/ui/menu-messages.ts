/** What the menu says of inspections: it comes with the shell, before any of their pages. */
export const title = /*i18n*/ {
  id: 'inspection.title',
  message: 'Inspections',
  comment: 'Menu and heading of the list',
};
