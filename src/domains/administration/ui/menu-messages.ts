/** Names of the pages of administration, in the menu and as headings. */
export const peopleTitle = /*i18n*/ {
  id: 'administration-menu.people',
  message: 'People',
  comment: 'Menu and heading: accounts of the agency, for its administrator.',
};
export const unitsTitle = /*i18n*/ {
  id: 'administration-menu.units',
  message: 'Units',
  comment: 'Menu and heading: units of the agency, for its administrator.',
};
export const providersTitle = /*i18n*/ {
  id: 'administration-menu.providers',
  message: 'Sign-in',
  comment: 'Menu and heading: providers at which people of the agency prove who they are.',
};
export const keysTitle = /*i18n*/ {
  id: 'administration-menu.keys',
  message: 'API keys',
  comment: 'Menu and heading: keys for systems of the agency, for its administrator.',
};
