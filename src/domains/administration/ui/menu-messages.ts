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
export const reviewTitle = /*i18n*/ {
  id: 'administration-menu.review',
  message: 'Access review',
  comment: 'Menu and heading: once a year an administrator looks at what each person may do.',
};
export const contactPointsTitle = /*i18n*/ {
  id: 'administration-menu.contact-points',
  message: 'Contact points',
  comment: 'Menu and heading: numbers that the agency publishes, for its administrator.',
};
export const phonesTitle = /*i18n*/ {
  id: 'administration-menu.phones',
  message: 'Phones',
  comment: 'Menu and heading: phones that people of the agency have registered, for its administrator.',
};
export const keysTitle = /*i18n*/ {
  id: 'administration-menu.keys',
  message: 'API keys',
  comment: 'Menu and heading: keys for systems of the agency, for its administrator.',
};
export const webhooksTitle = /*i18n*/ {
  id: 'administration-menu.webhooks',
  message: 'Webhooks',
  comment: 'Menu and heading: other systems of the agency that are told of events, for its administrator.',
};
export const retentionTitle = /*i18n*/ {
  id: 'administration-menu.retention',
  message: 'Retention',
  comment: 'Menu and heading: how long the agency keeps its records, for administrators and readers of the log.',
};
export const templatesTitle = /*i18n*/ {
  id: 'administration-menu.templates',
  message: 'Document templates',
  comment: 'Menu and heading: texts around letters and decisions on paper, and the logo, for administrators.',
};
export const leavingTitle = /*i18n*/ {
  id: 'administration-menu.leaving',
  message: 'Export everything',
  comment: 'Menu and heading: everything that belongs to the agency, taken out by two administrators.',
};
