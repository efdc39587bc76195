/** What the log says of the money of programmes, after a name. */
export const moneyDid = {
  'programme.budget': /*i18n*/ {
    id: 'log.did.programme.budget',
    message: 'read the budget of a programme',
    comment: 'After a name',
  },
  'programme.budget-file': /*i18n*/ {
    id: 'log.did.programme.budget-file',
    message: 'took out the budget of a programme as a file',
    comment: 'After a name',
  },
  'programme.line': /*i18n*/ {
    id: 'log.did.programme.line',
    message: 'set a budget line of a programme',
    comment: 'After a name',
  },
  'programme.cost': /*i18n*/ {
    id: 'log.did.programme.cost',
    message: 'entered a cost of a programme',
    comment: 'After a name',
  },
  'programme.forecast': /*i18n*/ {
    id: 'log.did.programme.forecast',
    message: 'entered a forecast of a budget line',
    comment: 'After a name',
  },
  'programme.explain': /*i18n*/ {
    id: 'log.did.programme.explain',
    message: 'explained a deviation from a budget',
    comment: 'After a name',
  },
  'programme.co-funding': /*i18n*/ {
    id: 'log.did.programme.co-funding',
    message: 'entered co-funding of a programme',
    comment: 'After a name',
  },
  'programme.terms': /*i18n*/ {
    id: 'log.did.programme.terms',
    message: 'entered what the funder of a programme demands',
    comment: 'After a name',
  },
  'programme.report': /*i18n*/ {
    id: 'log.did.programme.report',
    message: 'took out a report on a programme',
    comment: 'After a name',
  },
};
