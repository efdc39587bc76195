import type { Message } from '../../kernel/message.ts';

/** What a table of workplaces calls its columns and states. */
export const listNames = {
  number: /*i18n*/ { id: 'workplace.list.number', message: 'Organisation number', comment: 'Column of a list' },
  vat: /*i18n*/ { id: 'workplace.list.vat', message: 'VAT number', comment: 'Column of a list' },
  country: /*i18n*/ { id: 'workplace.list.country', message: 'Country', comment: 'Column of a list: as two letters' },
  county: /*i18n*/ { id: 'workplace.list.county', message: 'County', comment: 'Column of a list: as a code' },
  merged: /*i18n*/ { id: 'workplace.list.merged', message: 'Merged', comment: 'State of a record in a list' },
  'taken-back': /*i18n*/ {
    id: 'workplace.list.taken-back',
    message: 'Import undone',
    comment: 'State of a record in a list: its import was undone',
  },
  matters: /*i18n*/ {
    id: 'workplace.list.matters',
    message: 'Matters',
    comment: 'Column of a list: how many matters are linked to it',
  },
} as const satisfies Record<string, Message>;
