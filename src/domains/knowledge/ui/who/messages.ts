import type { Message } from '../../../../kernel/message.ts';
import type { AgencyKind, Audience } from '../../agencies/agency.ts';

export const lead = /*i18n*/ {
  id: 'who.lead',
  message:
    'Agencies, helplines and organisations in ten countries, and the agencies that use this installation. Everyone who is signed in can read it.',
  comment: 'Under the heading Who is who',
};
export const kinds = {
  emergency: /*i18n*/ { id: 'who.kind.emergency', message: 'Emergency number', comment: 'Kind' },
  hotline: /*i18n*/ { id: 'who.kind.hotline', message: 'Helpline', comment: 'Kind' },
  police: /*i18n*/ { id: 'who.kind.police', message: 'Police', comment: 'Kind' },
  prosecution: /*i18n*/ { id: 'who.kind.prosecution', message: 'Prosecution', comment: 'Kind' },
  'labour-inspectorate': /*i18n*/ {
    id: 'who.kind.labour-inspectorate',
    message: 'Labour inspectorate',
    comment: 'Kind',
  },
  'border-guard': /*i18n*/ { id: 'who.kind.border-guard', message: 'Border guard', comment: 'Kind' },
  customs: /*i18n*/ { id: 'who.kind.customs', message: 'Customs', comment: 'Kind' },
  'economic-crime': /*i18n*/ { id: 'who.kind.economic-crime', message: 'Economic crime', comment: 'Kind of agency' },
  tax: /*i18n*/ { id: 'who.kind.tax', message: 'Tax', comment: 'Kind of agency' },
  migration: /*i18n*/ { id: 'who.kind.migration', message: 'Migration', comment: 'Kind of agency' },
  employment: /*i18n*/ { id: 'who.kind.employment', message: 'Employment service', comment: 'Kind of agency' },
  'social-insurance': /*i18n*/ {
    id: 'who.kind.social-insurance',
    message: 'Social insurance',
    comment: 'Kind of agency',
  },
  'social-services': /*i18n*/ { id: 'who.kind.social-services', message: 'Social services', comment: 'Kind of agency' },
  coordination: /*i18n*/ { id: 'who.kind.coordination', message: 'Coordination', comment: 'Kind of agency' },
  nrm: /*i18n*/ {
    id: 'who.kind.nrm',
    message: 'National referral mechanism (NRM)',
    comment: 'Kind: it receives and identifies victims of trafficking for the whole country',
  },
  rapporteur: /*i18n*/ { id: 'who.kind.rapporteur', message: 'National rapporteur', comment: 'Kind' },
  court: /*i18n*/ { id: 'who.kind.court', message: 'Court or dispute body', comment: 'Kind' },
  union: /*i18n*/ { id: 'who.kind.union', message: 'Trade union', comment: 'Kind' },
  ngo: /*i18n*/ { id: 'who.kind.ngo', message: 'Organisation', comment: 'Kind: civil society' },
  other: /*i18n*/ { id: 'who.kind.other', message: 'Other', comment: 'Kind' },
} satisfies Record<AgencyKind, Message>;
export const audiences = {
  everyone: /*i18n*/ { id: 'who.for.everyone', message: 'for everyone', comment: 'After a number' },
  victims: /*i18n*/ { id: 'who.for.victims', message: 'for victims', comment: 'After a number' },
  workers: /*i18n*/ { id: 'who.for.workers', message: 'for workers', comment: 'After a number' },
  professionals: /*i18n*/ { id: 'who.for.professionals', message: 'for professionals', comment: 'After a number' },
} satisfies Record<Audience, Message>;
export const country = /*i18n*/ { id: 'who.country', message: 'Country', comment: 'Choice' };
export const allCountries = /*i18n*/ { id: 'who.all-countries', message: 'All countries', comment: 'In a choice' };
export const kind = /*i18n*/ { id: 'who.kind', message: 'Kind', comment: 'Choice: kinds of agencies' };
export const allKinds = /*i18n*/ { id: 'who.all-kinds', message: 'All kinds', comment: 'In a choice' };
export const words = /*i18n*/ { id: 'who.words', message: 'Search', comment: 'Field' };
export const wordsHint = /*i18n*/ {
  id: 'who.words-hint',
  message: 'Name, number, language or place',
  comment: 'Hint under Search',
};
export const onlyAlways = /*i18n*/ {
  id: 'who.only-always',
  message: 'Only those that answer around the clock',
  comment: 'Box to tick',
};
export const found = /*i18n*/ {
  id: 'who.found',
  message: '{found, plural, =0 {None} one {# entry} other {# entries}} of {count}. {unverified} not verified.',
  comment: 'How many are shown of all; not verified: no one has called or compared them',
};
export const none = /*i18n*/ {
  id: 'who.none',
  message: 'No matches',
  comment: 'Empty result',
};
export const noneText = /*i18n*/ {
  id: 'who.none-text',
  message: 'Choose another country or kind, or search for fewer words.',
  comment: 'Empty result',
};
export const here = /*i18n*/ {
  id: 'who.here',
  message: 'In this installation',
  comment: 'Heading: agencies that use this installation of CAPE',
};
export const register = /*i18n*/ {
  id: 'who.register',
  message: 'In the register',
  comment: 'Heading: entries of the register of who is who',
};
export const area = /*i18n*/ { id: 'who.area', message: 'Area: {area}', comment: 'Where it works' };
export const areaNotKnown = /*i18n*/ {
  id: 'who.area-not-known',
  message: 'Area: not known',
  comment: 'No source says where it works',
};
export const units = /*i18n*/ { id: 'who.units', message: 'Units: {units}', comment: 'Names of units of an agency' };
export const always = /*i18n*/ {
  id: 'who.always',
  message: '24/7',
  comment: 'Mark at a number that answers day and night',
};
export const hoursNotKnown = /*i18n*/ {
  id: 'who.hours-not-known',
  message: 'hours not known',
  comment: 'After a number',
};
export const notForWorkers = /*i18n*/ {
  id: 'who.not-for-workers',
  message: 'Not shown to workers',
  comment: 'After a number',
};
export const confirmFirst = /*i18n*/ {
  id: 'who.confirm-first',
  message: 'Not shown to workers until an administrator has confirmed it',
  comment: 'After a number',
};
export const fromMemory = /*i18n*/ {
  id: 'who.from-memory',
  message: 'No source, not verified',
  comment: 'After a number that no one has read on a page',
};
export const conflict = /*i18n*/ {
  id: 'who.conflict',
  message: 'Sources conflict, or are old',
  comment: 'After a number',
};
export const contactSource = /*i18n*/ {
  id: 'who.contact-source',
  message: 'Source: {source}',
  comment: 'After a number',
};
export const published = /*i18n*/ {
  id: 'who.published',
  message: 'Published by {agency}',
  comment: 'After a number. {agency} is an agency',
};
export const calledNot = /*i18n*/ { id: 'who.not-verified', message: 'Not verified', comment: 'After a number' };
export const noContact = /*i18n*/ {
  id: 'who.no-contact',
  message: 'No contact is known.',
  comment: 'An entry without a number or address',
};
export const csv = /*i18n*/ { id: 'who.csv', message: 'Save as CSV', comment: 'Button' };
export const json = /*i18n*/ { id: 'who.json', message: 'Save as JSON', comment: 'Button' };
export const fileName = /*i18n*/ {
  id: 'who.file-name',
  message: 'who-is-who',
  comment: 'Name of a file, without its ending',
};
