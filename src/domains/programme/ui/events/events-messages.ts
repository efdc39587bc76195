export const title = /*i18n*/ { id: 'events-page.title', message: 'Events', comment: 'Heading of the list of events.' };
export const lead = /*i18n*/ {
  id: 'events-page.lead',
  message: 'Workshops, study visits, webinars, conferences, training and steering group meetings.',
  comment: 'Under the heading.',
};
export const none = /*i18n*/ { id: 'events-page.none', message: 'No events', comment: 'Empty list.' };
export const noneText = /*i18n*/ {
  id: 'events-page.none-text',
  message: 'Plan an event, and invite people by mail.',
  comment: 'Under an empty list.',
};
export const noMatch = /*i18n*/ {
  id: 'events-page.no-match',
  message: 'No event matches. Choose other filters.',
  comment: 'Empty list.',
};
export const filterKind = /*i18n*/ { id: 'events-page.filter-kind', message: 'Kind', comment: 'Filter.' };
export const filterState = /*i18n*/ { id: 'events-page.filter-state', message: 'State', comment: 'Filter.' };
export const filterText = /*i18n*/ { id: 'events-page.filter-text', message: 'Word in the title', comment: 'Filter.' };
export const sort = /*i18n*/ { id: 'events-page.sort', message: 'Sort', comment: 'Choice of an order.' };
export const sortDay = /*i18n*/ { id: 'events-page.sort-day', message: 'Latest first', comment: 'A choice.' };
export const sortName = /*i18n*/ { id: 'events-page.sort-name', message: 'By title', comment: 'A choice.' };
export const toAll = /*i18n*/ { id: 'events-page.to-all', message: 'All events', comment: 'Link.' };
export const online = /*i18n*/ { id: 'events-page.online', message: 'Online', comment: 'In the list of events.' };
export const seatsLine = /*i18n*/ {
  id: 'events-page.seats-line',
  message: '{taken} of {seats} seats',
  comment: 'In the list of events.',
};
export const waitingLine = /*i18n*/ {
  id: 'events-page.waiting-line',
  message: '{count} waiting',
  comment: 'In the list of events.',
};
export const cameLine = /*i18n*/ {
  id: 'events-page.came-line',
  message: '{came} attended',
  comment: 'In the list of events.',
};
export const lastsLine = /*i18n*/ {
  id: 'events-page.lasts-line',
  message: '{lasts} of {written} Monday acts last',
  comment: 'In the list of events.',
};
export const planned = /*i18n*/ { id: 'events-page.planned', message: 'Planned', comment: 'State of an event.' };
export const underWay = /*i18n*/ { id: 'events-page.under-way', message: 'Under way', comment: 'State of an event.' };
export const over = /*i18n*/ { id: 'events-page.over', message: 'Over', comment: 'State of an event.' };
export const cancelled = /*i18n*/ { id: 'events-page.cancelled', message: 'Cancelled', comment: 'State of an event.' };
export const ended = /*i18n*/ { id: 'events-page.ended', message: 'Closed', comment: 'State of an event.' };
