import type { RealmKey } from '../../../kernel/act.ts';
import { columnNames, stateNames } from '../../../platform/lists/list-columns.ts';
import { type ListKind, listKind } from '../../../platform/lists/list-kind.ts';
import { mayList } from '../access.ts';
import type { Claim } from '../claim.ts';
import { listClaims } from '../store.ts';
import { tableNames } from './names.ts';

type Line = RealmKey & { readonly id: string; readonly claim: Claim };

const claimStates = {
  open: stateNames.open,
  unanswered: stateNames.unanswered,
  taken: stateNames.acknowledged,
} as const;
const origins = { own: stateNames.own, received: stateNames.received } as const;

/** The claims abroad of this unit, as a table: sent from here, or received. */
export const feeClaimList: ListKind = listKind<Line>({
  verb: 'fee-claim.list',
  may: (who, lines) =>
    mayList(
      who,
      lines.map((at) => ({ at })),
    ),
  load: async (tx, call, limit) =>
    (await listClaims(tx, call.readable, limit)).map(({ id, at, state }) => ({ ...at, id, claim: state })),
  columns: [
    { id: 'reference', label: columnNames.reference, kind: 'reference', of: ({ claim }) => claim.reference },
    {
      id: 'came',
      label: columnNames.came,
      kind: 'choice',
      choices: Object.entries(origins),
      of: ({ claim }) => claim.origin,
    },
    {
      id: 'state',
      label: columnNames.state,
      kind: 'choice',
      choices: Object.entries(claimStates),
      of: ({ claim }) => claim.state,
    },
    { id: 'workers', label: tableNames.workers, kind: 'number', of: ({ claim }) => claim.workers },
    {
      id: 'responsible',
      label: columnNames.responsible,
      kind: 'person',
      of: ({ claim }) => claim.responsible?.owner ?? null,
    },
    { id: 'registered', label: columnNames.registered, kind: 'day', of: ({ claim }) => claim.begunAt },
    { id: 'due', label: columnNames.answerDue, kind: 'day', of: ({ claim }) => claim.answerDue },
  ],
});
