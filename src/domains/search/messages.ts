import type { Message } from '../../kernel/message.ts';

/** What a group of results is called. What the screen says beside them is in ui/. */
export const searchMessages = {
  cases: /*i18n*/ { id: 'search.cases', message: 'Cases', comment: 'Search: heading of a group of results' },
  signals: /*i18n*/ { id: 'search.signals', message: 'Signals', comment: 'Search: heading of a group of results' },
  suspicions: /*i18n*/ {
    id: 'search.suspicions',
    message: 'Suspicions',
    comment: 'Search: heading of a group of results: suspicions that were handed over',
  },
  inspections: /*i18n*/ {
    id: 'search.inspections',
    message: 'Inspections',
    comment: 'Search: heading of a group of results',
  },
  investigations: /*i18n*/ {
    id: 'search.investigations',
    message: 'Criminal files',
    comment: 'Search: heading of a group of results',
  },
  claims: /*i18n*/ { id: 'search.claims', message: 'Wage claims', comment: 'Search: heading of a group of results' },
  feeClaims: /*i18n*/ {
    id: 'search.fee-claims',
    message: 'Claims abroad',
    comment: 'Search: heading of a group of results: recruitment fees claimed back in another country',
  },
  screenings: /*i18n*/ {
    id: 'search.screenings',
    message: 'Screenings',
    comment: 'Search: heading of a group of results: whether a person is presumed to be a victim',
  },
  workplaces: /*i18n*/ {
    id: 'search.workplaces',
    message: 'Firms',
    comment: 'Search: heading of a group of results: records that the unit has of firms',
  },
  persons: /*i18n*/ {
    id: 'search.persons',
    message: 'People',
    comment: 'Search: heading of a group of results: people by alias',
  },
} satisfies Record<string, Message>;
