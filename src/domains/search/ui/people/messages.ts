/** Texts of the search of people by name. */
export const title = /*i18n*/ {
  id: 'search-people.title',
  message: 'Search people by name',
  comment: 'Heading of a page; also a link in the search',
};
export const lead = /*i18n*/ {
  id: 'search-people.lead',
  message:
    'The names in the files of {unit} are opened one at a time and compared with what you type. There is no index of names. Your reason and the people shown are logged; what you type is not.',
  comment: 'Under the heading. {unit} is the name of the unit',
};
export const closedHere = /*i18n*/ {
  id: 'search-people.closed-here',
  message:
    'Names are opened in the capacities support, administration and criminal investigation. Change your capacity, or search by alias.',
  comment: 'Where a person acts in a capacity that opens no names',
};
export const by = /*i18n*/ {
  id: 'search-people.by',
  message: 'Search by',
  comment: 'Label of a choice: name, personal number or phone',
};
export const byName = /*i18n*/ { id: 'search-people.by-name', message: 'Name', comment: 'Choice in Search by' };
export const byNumber = /*i18n*/ {
  id: 'search-people.by-number',
  message: 'Personal identity number',
  comment: 'Choice in Search by',
};
export const byPhone = /*i18n*/ { id: 'search-people.by-phone', message: 'Phone', comment: 'Choice in Search by' };
export const what = /*i18n*/ {
  id: 'search-people.what',
  message: 'Search for',
  comment: 'Label of the field for a name or number',
};
export const whatHint = /*i18n*/ {
  id: 'search-people.what-hint',
  message:
    'Three characters or more. The beginning of a name is enough, å and a are the same, and one wrong character is accepted.',
  comment: 'Under the field, when the search is by name',
};
export const numberHint = /*i18n*/ {
  id: 'search-people.number-hint',
  message: 'The whole number, with or without hyphens.',
  comment: 'Under the field, when the search is by personal number or phone',
};
export const whatMissing = /*i18n*/ {
  id: 'search-people.what-missing',
  message: 'Write three characters or more.',
  comment: 'Error at the field',
};
export const reason = /*i18n*/ {
  id: 'search-people.reason',
  message: 'Why are you searching?',
  comment: 'Label of a choice',
};
export const reasonMissing = /*i18n*/ {
  id: 'search-people.reason-missing',
  message: 'Choose why you are searching.',
  comment: 'Error at the choice of a reason',
};
export const reasons = {
  contact: /*i18n*/ {
    id: 'search-people.reason.contact',
    message: 'The person, or someone for them, is in contact with us',
    comment: 'Reason for a search by name',
  },
  'registered-before': /*i18n*/ {
    id: 'search-people.reason.registered-before',
    message: 'To see whether the person is registered already',
    comment: 'Reason for a search by name',
  },
  safety: /*i18n*/ {
    id: 'search-people.reason.safety',
    message: 'The person may be in danger',
    comment: 'Reason for a search by name',
  },
  application: /*i18n*/ {
    id: 'search-people.reason.application',
    message: 'For an application or a decision about the person',
    comment: 'Reason for a search by name',
  },
  correction: /*i18n*/ {
    id: 'search-people.reason.correction',
    message: 'To correct what is registered',
    comment: 'Reason for a search by name',
  },
} as const;
export const search = /*i18n*/ { id: 'search-people.search', message: 'Search', comment: 'Button' };
export const stop = /*i18n*/ {
  id: 'search-people.stop',
  message: 'Stop',
  comment: 'Button: ends a search that goes on',
};
export const looking = /*i18n*/ {
  id: 'search-people.looking',
  message: '{looked, plural, one {# name} other {# names}} checked so far…',
  comment: 'While a search by name goes on',
};
export const done = /*i18n*/ {
  id: 'search-people.done',
  message:
    '{found, plural, =0 {No one} one {One person} other {# people}} found. {looked, plural, one {# name was} other {# names were}} checked.',
  comment: 'When a search by name is over',
};
export const doneNumber = /*i18n*/ {
  id: 'search-people.done-number',
  message: '{found, plural, =0 {No one} one {One person} other {# people}} found.',
  comment: 'When a search by number is over',
};
export const stopped = /*i18n*/ {
  id: 'search-people.stopped',
  message: 'Stopped after {looked, plural, one {# name} other {# names}}. Older ones were not checked.',
  comment: 'When a search by name was stopped',
};
export const more = /*i18n*/ {
  id: 'search-people.more',
  message: 'More people match than are shown. Add another name.',
  comment: 'Under what was found',
};
export const found = /*i18n*/ {
  id: 'search-people.found',
  message: 'Found',
  comment: 'Heading over people that were found',
};
export const manners = {
  whole: /*i18n*/ { id: 'search-people.manner.whole', message: 'The whole name', comment: 'Why a person was found' },
  begins: /*i18n*/ {
    id: 'search-people.manner.begins',
    message: 'The beginning of the name',
    comment: 'Why a person was found',
  },
  letter: /*i18n*/ {
    id: 'search-people.manner.letter',
    message: 'One character differs',
    comment: 'Why a person was found',
  },
  alphabet: /*i18n*/ {
    id: 'search-people.manner.alphabet',
    message: 'Similar in another alphabet',
    comment:
      'Why a person was found: the name in Arabic or Thai letters has the same consonants as the Latin name that was written, or the other way round',
  },
} as const;
export const sameNumber = /*i18n*/ {
  id: 'search-people.same-number',
  message: 'The same number',
  comment: 'Why a person was found',
};
export const protectedOne = /*i18n*/ {
  id: 'search-people.protected',
  message: 'Protected identity',
  comment: 'Mark at a person whose identity is protected; only the manager of the unit sees it',
};
export const notSeen = /*i18n*/ {
  id: 'search-people.not-seen',
  message:
    'Only the manager of the unit can find people whose identity is protected. A person registered only by alias is not found by name. People linked to a firm are not searched here.',
  comment: 'Under the form of the search by name',
};
export const hide = /*i18n*/ { id: 'search-people.hide', message: 'Hide the names', comment: 'Button' };
