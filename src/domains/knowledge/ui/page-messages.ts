import type { Message } from '../../../kernel/message.ts';

export const groupNames = {
  law: /*i18n*/ { id: 'knowledge.group.law', message: 'Law', comment: 'Heading above lists' },
  signs: /*i18n*/ { id: 'knowledge.group.signs', message: 'Indicators', comment: 'Heading above lists' },
  evidence: /*i18n*/ { id: 'knowledge.group.evidence', message: 'Evidence and time', comment: 'Heading above lists' },
  obstacles: /*i18n*/ {
    id: 'knowledge.group.obstacles',
    message: 'Obstacles and decisions',
    comment: 'Heading above lists',
  },
  powers: /*i18n*/ { id: 'knowledge.group.powers', message: 'Powers', comment: 'Heading above lists' },
  sharing: /*i18n*/ { id: 'knowledge.group.sharing', message: 'Disclosure', comment: 'Heading above lists' },
  sectors: /*i18n*/ { id: 'knowledge.group.sectors', message: 'Sectors', comment: 'Heading above lists' },
  reports: /*i18n*/ { id: 'knowledge.group.reports', message: 'Reports', comment: 'Heading above lists' },
  other: /*i18n*/ { id: 'knowledge.group.other', message: 'Other', comment: 'Heading above lists' },
} satisfies Record<string, Message>;

export const counted = /*i18n*/ {
  id: 'knowledge.counted',
  message:
    '{count, plural, one {# entry} other {# entries}}, {unverified, plural, =0 {all verified} other {# not verified}}',
  comment: 'After the name of a list: how many entries, and how many have not been compared with their source',
};
export const countedOnly = /*i18n*/ {
  id: 'knowledge.counted-only',
  message: '{count, plural, one {# entry} other {# entries}}',
  comment: 'After the name of a list of which nothing is verified, which is said once above all lists',
};
export const nothingYet = /*i18n*/ {
  id: 'knowledge.nothing-yet',
  message: 'No entries',
  comment: 'After the name of a list that has no entries',
};
export const whole = /*i18n*/ {
  id: 'knowledge.whole',
  message:
    '{count, plural, one {# entry} other {# entries}} in all. {unverified, plural, =0 {All are verified.} one {# is not verified, and is marked.} other {# are not verified, and are marked.}} Lists that show only a count have no verified entries.',
  comment: 'Above all lists. An entry that has not been compared with its source carries a mark',
};
export const lawOf = /*i18n*/ {
  id: 'knowledge.law-of',
  message: 'By element: {countries}',
  comment: 'Below Law by country: the countries whose law is here; {countries} is a list of names',
};
export const allLists = /*i18n*/ {
  id: 'knowledge.all-lists',
  message: 'What CAPE knows',
  comment: 'Link above the heading of one list, back to the page with all lists',
};
export const sameHeading = /*i18n*/ {
  id: 'knowledge.same-heading',
  message: 'Lists on {group}',
  comment: 'Label of the links to lists under the same heading; {group} is that heading, such as Law',
};
export const search = /*i18n*/ {
  id: 'knowledge.search',
  message: 'Search this list',
  comment: 'Label of a search field',
};
export const searchHint = /*i18n*/ {
  id: 'knowledge.search-hint',
  message: 'A word, or an id such as {example}. The list is filtered as you type.',
  comment: 'Below the label of the search field; {example} is an id from the list',
};
export const onlyUnverified = /*i18n*/ {
  id: 'knowledge.only-unverified',
  message: 'Only unverified',
  comment: 'Label of a box to tick: hides entries that have been compared with their source',
};
export const found = /*i18n*/ {
  id: 'knowledge.found',
  message:
    '{found} of {count, plural, one {# entry} other {# entries}} shown. Of those shown {unverified, plural, =0 {all are verified} one {# is not verified} other {# are not verified}}.',
  comment: 'Above a list, read aloud when it changes: how many entries are shown of how many',
};
export const nothingFound = /*i18n*/ {
  id: 'knowledge.nothing-found',
  message: 'No entries match. Remove a word, or show verified entries too.',
  comment: 'Instead of a list, when the search finds nothing',
};
export const noEntries = /*i18n*/ {
  id: 'knowledge.no-entries',
  message: 'No entries in this list. You can propose entries as a file.',
  comment: 'Instead of a list that has no entries',
};
export const whichCountry = /*i18n*/ {
  id: 'knowledge.which-country',
  message: 'Country',
  comment: 'Label of the links by which a country is chosen',
};
export const allCountries = /*i18n*/ {
  id: 'knowledge.all-countries',
  message: 'All countries',
  comment: 'A choice in a list of countries',
};
export const noCountry = /*i18n*/ {
  id: 'knowledge.no-country',
  message: 'International',
  comment: 'A choice in a list of countries, and a line below a rule: it belongs to no single country',
};
export const notWritten = /*i18n*/ {
  id: 'knowledge.not-written',
  message: 'No entries yet: {countries}.',
  comment: 'Below the choice of country; {countries} is a list of names. Not yet is not none',
};
export const statuses = {
  proposed: /*i18n*/ {
    id: 'knowledge.status.proposed',
    message: 'Proposal',
    comment: 'A mark beside a rule that was proposed',
  },
  unknown: /*i18n*/ {
    id: 'knowledge.status.unknown',
    message: 'Not known whether in force',
    comment: 'A mark beside a rule that a source proposed; whether it came has not been seen',
  },
} satisfies Record<string, Message>;
export const until = /*i18n*/ {
  id: 'knowledge.until',
  message: 'In force until {day}',
  comment: 'Below a provision; {day} is a date',
};
