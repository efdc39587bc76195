/* Terms of use and notices on privacy, as everyone can read them without signing in. */
export const termsTitle = /*i18n*/ {
  id: 'terms.title',
  message: 'Terms of use',
  comment: 'Heading, and link in the footer.',
};
export const termsLead = /*i18n*/ {
  id: 'terms.lead',
  message:
    'For those who sign in to this installation of CAPE. Your agency may have rules of its own in addition to these.',
  comment: 'Under the heading.',
};
export const termsUse = /*i18n*/ { id: 'terms.use', message: 'What it is for', comment: 'Heading.' };
export const termsUseText = /*i18n*/ {
  id: 'terms.use.text',
  message: 'Use CAPE for your work against labour exploitation, in the capacity that you act in, and for nothing else.',
  comment: 'One fact.',
};
export const termsOwn = /*i18n*/ {
  id: 'terms.own',
  message: 'Your sign-in is yours alone. No one else may use it, and you may not use anyone else’s.',
  comment: 'One fact.',
};
export const termsRead = /*i18n*/ {
  id: 'terms.read',
  message: 'Open only what your work requires. Each access is logged by your agency, and the log is reviewed.',
  comment: 'One fact.',
};
export const termsNames = /*i18n*/ {
  id: 'terms.names',
  message: 'Write no names of persons in titles, file names, searches or feedback. People are known by an alias.',
  comment: 'One fact.',
};
export const termsDisclose = /*i18n*/ {
  id: 'terms.disclose',
  message: 'You decide what you disclose, on a legal ground. CAPE shows the law and does not decide.',
  comment: 'One fact.',
};
export const termsLimits = /*i18n*/ { id: 'terms.limits', message: 'What it does not do', comment: 'Heading.' };
export const termsLimitsText = /*i18n*/ {
  id: 'terms.limits.text',
  message:
    'CAPE is not monitored around the clock and takes no emergency calls. No law in it has been checked by a lawyer: what is not verified is marked.',
  comment: 'One fact.',
};
export const termsEnd = /*i18n*/ { id: 'terms.end', message: 'When something is wrong', comment: 'Heading.' };
export const termsEndText = /*i18n*/ {
  id: 'terms.end.text',
  message:
    'Tell an administrator of your agency at once if a phone or computer is lost, if you see something you should not see, or if you have disclosed too much.',
  comment: 'One fact.',
};
export const termsDemo = /*i18n*/ {
  id: 'terms.demo',
  message: 'This installation is a demo. Enter no real people and no real cases.',
  comment: 'In a demo only.',
};
export const privacyTitle = /*i18n*/ {
  id: 'privacy.title',
  message: 'Privacy notice to staff',
  comment: 'Heading, and link in the footer.',
};
export const privacyLead = /*i18n*/ {
  id: 'privacy.lead',
  message:
    'For those who work in CAPE. Each agency is the controller for what its staff do here. The notice is made from the current settings of this installation.',
  comment: 'Under the heading.',
};
export const privacyWorkers = /*i18n*/ {
  id: 'privacy.workers',
  message: 'Are you a worker, and have you written to us? There is a notice in plain words for you.',
  comment: 'Before a link.',
};
export const privacyWorkersLink = /*i18n*/ {
  id: 'privacy.workers.link',
  message: 'Your data, in plain words',
  comment: 'Link to the notice to workers.',
};
export const what = /*i18n*/ { id: 'privacy.what', message: 'What is stored about you', comment: 'Heading.' };
export const column = {
  what: /*i18n*/ { id: 'privacy.column.what', message: 'What', comment: 'Column' },
  why: /*i18n*/ { id: 'privacy.column.why', message: 'Why', comment: 'Column' },
  kept: /*i18n*/ { id: 'privacy.column.kept', message: 'How long', comment: 'Column' },
} as const;
export const whoReads = /*i18n*/ { id: 'privacy.who-reads', message: 'Who reads it', comment: 'Heading.' };
export const whoReadsText = /*i18n*/ {
  id: 'privacy.who-reads.text',
  message:
    'Administrators of your agency see your access. Its security officer and data protection officer read its log. Colleagues in the same file see your name beside what you did. No other agency does.',
  comment: 'One fact.',
};
export const rights = /*i18n*/ { id: 'privacy.rights', message: 'Your rights', comment: 'Heading.' };
export const rightsText = /*i18n*/ {
  id: 'privacy.rights.text',
  message:
    'The GDPR gives you the right to ask what is stored about you, to have errors corrected and to complain to the supervisory authority (articles 15, 16 and 77). What applies in law enforcement is not verified here. Ask your agency.',
  comment: 'Rights by the GDPR.',
};
export const basis = /*i18n*/ {
  id: 'privacy.basis',
  message: 'Legal basis: not verified. Your agency names it.',
  comment: 'On the legal basis.',
};
export const agencies = /*i18n*/ {
  id: 'privacy.agencies',
  message: 'Agencies',
  comment: 'Heading: a section for each.',
};
export const askOfficer = /*i18n*/ {
  id: 'privacy.officer',
  message: 'Data protection officer: {contact}',
  comment: '{contact} is an address or *Not decided*.',
};
export const askRequests = /*i18n*/ {
  id: 'privacy.requests',
  message: 'Requests for your own data: {contact}',
  comment: '{contact} is an address or *Not decided*.',
};
export const services = /*i18n*/ { id: 'privacy.services', message: 'Services that take part', comment: 'Heading.' };
export const noServices = /*i18n*/ {
  id: 'privacy.no-services',
  message: 'No mail server and no sign-in service is connected.',
  comment: 'In place of a list.',
};
export const security = /*i18n*/ { id: 'privacy.security', message: 'Security', comment: 'Heading.' };
export const off = /*i18n*/ {
  id: 'privacy.off',
  message: '{measure}: off',
  comment: '{measure} is a measure that a setting turns on.',
};
