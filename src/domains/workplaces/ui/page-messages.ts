export const tab = /*i18n*/ {
  id: 'workplace-ui.tab',
  message: 'Firm {reference}',
  comment: 'Title of the browser tab',
};
export const notFound = /*i18n*/ {
  id: 'workplace-ui.not-found',
  message: 'Record of a firm',
  comment: 'Title of the page while it cannot be shown',
};
export const toList = /*i18n*/ {
  id: 'workplace-ui.to-list',
  message: 'All firms',
  comment: 'Link',
};
export const aboutTitle = /*i18n*/ {
  id: 'workplace-ui.about',
  message: 'About the firm',
  comment: 'Heading',
};
export const placesTitle = /*i18n*/ {
  id: 'workplace-ui.places',
  message: 'Places',
  comment: 'Heading',
};
export const chainTitle = /*i18n*/ {
  id: 'workplace-ui.chain',
  message: 'Chain of contractors',
  comment: 'Heading',
};
export const above = /*i18n*/ {
  id: 'workplace-ui.above',
  message: 'Works for',
  comment: 'Heading of a list: the firms that this one works for, and they in turn',
};
export const below = /*i18n*/ {
  id: 'workplace-ui.below',
  message: 'Work for this firm',
  comment: 'Heading of a list: the firms that work for this one, and those beneath them',
};
export const again = /*i18n*/ {
  id: 'workplace-ui.again',
  message: 'already named above',
  comment: 'In a chain of contractors that comes back to a firm',
};
export const peopleTitle = /*i18n*/ {
  id: 'workplace-ui.people',
  message: 'People linked to the firm',
  comment: 'Heading',
};
export const vehiclesTitle = /*i18n*/ {
  id: 'workplace-ui.vehicles',
  message: 'Vehicles',
  comment: 'Heading',
};
export const mattersTitle = /*i18n*/ {
  id: 'workplace-ui.matters-title',
  message: 'The unit’s matters',
  comment: 'Heading',
};
export const linkedTitle = /*i18n*/ {
  id: 'workplace-ui.linked',
  message: 'Linked',
  comment: 'Heading of a list of matters',
};
export const namingTitle = /*i18n*/ {
  id: 'workplace-ui.naming',
  message: 'Matters that name this firm but are not linked',
  comment: 'Heading of a list of matters',
};
export const linkShort = /*i18n*/ {
  id: 'workplace-ui.link',
  message: 'Link to this firm',
  comment: 'Button beside a matter, after which a screen reader says the name of the matter',
};
export const linkUndone = /*i18n*/ {
  id: 'workplace-ui.link-undone',
  message: 'The link is withdrawn.',
  comment: 'Said after linking a matter was undone',
};
export const linkedDone = /*i18n*/ {
  id: 'workplace-ui.linked-done',
  message: 'Linked',
  comment: 'Said on the page afterwards',
};
export const none = /*i18n*/ {
  id: 'workplace-ui.none',
  message: 'Nothing recorded.',
  comment: 'In place of an empty list',
};
export const timelineTitle = /*i18n*/ {
  id: 'workplace-ui.timeline',
  message: 'Timeline',
  comment: 'Heading',
};
export const asideLabel = /*i18n*/ {
  id: 'workplace-ui.aside',
  message: 'Who sees it, and what can be done',
  comment: 'Name of a part of the page',
};
export const intoNote = /*i18n*/ {
  id: 'workplace-ui.into-note',
  message: 'This record was merged into {reference}.',
  comment: 'Above a merged record; a link follows',
};
export const openInto = /*i18n*/ {
  id: 'workplace-ui.open-into',
  message: 'Open that record',
  comment: 'Link',
};
export const mergedTitle = /*i18n*/ {
  id: 'workplace-ui.merged-title',
  message: 'Records merged into this one',
  comment: 'Heading',
};
export const number = /*i18n*/ {
  id: 'workplace-ui.number',
  message: 'Organisation number',
  comment: 'Name of a fact',
};
export const vat = /*i18n*/ {
  id: 'workplace-ui.vat',
  message: 'VAT number',
  comment: 'Name of a fact',
};
export const country = /*i18n*/ {
  id: 'workplace-ui.country',
  message: 'Country',
  comment: 'Name of a fact',
};
export const sector = /*i18n*/ {
  id: 'workplace-ui.sector-fact',
  message: 'Sector',
  comment: 'Name of a fact',
};
export const notKnown = /*i18n*/ {
  id: 'workplace-ui.not-known',
  message: 'not known',
  comment: 'In place of a fact that was not given',
};
export const since = /*i18n*/ {
  id: 'workplace-ui.since',
  message: 'from {from}',
  comment: 'Of a step in a chain: its beginning',
};
export const until = /*i18n*/ {
  id: 'workplace-ui.until',
  message: 'until {to}',
  comment: 'Of a step in a chain: its end',
};
export const inMerged = /*i18n*/ {
  id: 'workplace-ui.in-merged',
  message: 'from a merged record',
  comment: 'Beside an entry that stands in a record merged into this one',
};
export const moreActs = /*i18n*/ {
  id: 'workplace-ui.more-acts',
  message: 'Add or change',
  comment: 'Heading over buttons',
};
export const recorded = /*i18n*/ {
  id: 'workplace-ui.recorded',
  message: 'What is recorded about this firm',
  comment: 'Opens the list of steps in a chain that this record says itself, where each can be withdrawn',
};
