/** The columns of the list of people in a file. */
export const peopleColumns = [
  /*i18n*/ { id: 'administration.column-name', message: 'Name', comment: 'Column of a file' },
  /*i18n*/ { id: 'administration.column-title', message: 'Title', comment: 'Column of a file' },
  /*i18n*/ { id: 'administration.column-unit', message: 'Unit', comment: 'Column of a file' },
  /*i18n*/ { id: 'administration.column-roles', message: 'Roles', comment: 'Column of a file' },
  /*i18n*/ { id: 'administration.column-role-until', message: 'First role ends', comment: 'Column of a file: a day' },
  /*i18n*/ { id: 'administration.column-capacities', message: 'Capacities', comment: 'Column of a file' },
  /*i18n*/ { id: 'administration.column-absence', message: 'Absence', comment: 'Column of a file: first and last day' },
  /*i18n*/ { id: 'administration.column-deputy', message: 'Deputy', comment: 'Column of a file' },
  /*i18n*/ {
    id: 'administration.column-sign-in',
    message: 'Ways to sign in',
    comment: 'Column of a file: a number',
  },
  /*i18n*/ {
    id: 'administration.column-invitation',
    message: 'Invitation ends',
    comment: 'Column of a file: a day',
  },
  /*i18n*/ { id: 'administration.column-leaves', message: 'Account ends', comment: 'Column of a file: a day' },
] as const;
