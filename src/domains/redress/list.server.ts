import type { Message } from '../../kernel/message.ts';
import { columnNames } from '../../platform/lists/list-columns.ts';
import { type ListKind, listKind } from '../../platform/lists/list-kind.ts';
import { sectorNames, sectorsOrUnknown } from '../knowledge/public.ts';
import { mayListClaims } from './access.ts';
import { type ClaimLineOfList, listClaims } from './store.ts';

/** What a table of claims calls its columns. */
const listNames = {
  people: /*i18n*/ { id: 'claim.list.people', message: 'People', comment: 'Column of a list: how many people claim' },
  documented: /*i18n*/ {
    id: 'claim.list.documented',
    message: 'Documented',
    comment: 'Column of a list: the sum that documents prove',
  },
  probable: /*i18n*/ {
    id: 'claim.list.probable',
    message: 'Probable',
    comment: 'Column of a list: the sum that is probable',
  },
  claimed: /*i18n*/ {
    id: 'claim.list.claimed',
    message: 'Claimed',
    comment: 'Column of a list: the sum that is claimed',
  },
  received: /*i18n*/ {
    id: 'claim.list.received',
    message: 'Received',
    comment: 'Column of a list: the sum that was paid',
  },
} as const satisfies Record<string, Message>;

/** The wage claims that a person opens, as a table. Sums are in whole kronor. */
export const claimList: ListKind = listKind<ClaimLineOfList>({
  verb: 'claim.list',
  may: mayListClaims,
  load: (tx, call, limit) => listClaims(tx, call.readable, { caseId: null, before: null, limit }),
  columns: [
    { id: 'reference', label: columnNames.reference, kind: 'reference', of: ({ reference }) => reference },
    {
      id: 'sector',
      label: columnNames.sector,
      kind: 'choice',
      choices: sectorsOrUnknown.map((code) => [code, sectorNames[code]]),
      of: (line) => line.sector,
    },
    { id: 'people', label: listNames.people, kind: 'number', of: (line) => line.people },
    { id: 'documented', label: listNames.documented, kind: 'number', of: (line) => line.documented },
    { id: 'probable', label: listNames.probable, kind: 'number', of: (line) => line.probable },
    { id: 'claimed', label: listNames.claimed, kind: 'number', of: (line) => line.claimed },
    { id: 'received', label: listNames.received, kind: 'number', of: (line) => line.received },
    { id: 'opened', label: columnNames.opened, kind: 'day', of: (line) => line.opened_at },
  ],
});
